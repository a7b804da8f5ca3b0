import PrecisLexicons
import PrecisModel
import PrecisText

/// Gathers the mentions of a story into its entities.
struct EntitySummary: Sendable {
  /// The most entities that a brief lists.
  private static let entityLimit = 24

  /// What is known of one entity.
  private struct Gathered {
    var mentionCount = 0
    /// How many of them are words for a people or an office's field.
    var descriptionCount = 0
    /// The last of its links; the others follow from it.
    var lastLink = -1
    var documentCount = 0
    var lastDocument = -1

    /// Counts a mention, which has the given link.
    mutating func add(_ mention: Mention, of document: Int, link: Int) {
      lastLink = link
      mentionCount += 1
      if mention.isDescription { descriptionCount += 1 }
      guard lastDocument != document else { return }
      lastDocument = document
      documentCount += 1
    }
  }

  /// How often each type was given for a reason, and how often guessed, in the order of ``EntityType``.
  struct TypeCounts {
    /// What says the type outright counts three times.
    var known = SIMD4<Int32>()
    var guessed = SIMD4<Int32>()
    /// Whether more than a hint speaks for another type than a person.
    var isSurelyThing = false
    /// Whether it is a word for a people, or the like.
    var isDescription = false

    mutating func add(_ mention: Mention) {
      let lane = EntitySummary.lane(of: mention.type)
      let certainty = mention.typeCertainty
      if certainty == .guess { guessed[lane] += 1 } else { known[lane] += certainty == .proof ? 3 : 1 }
      if certainty >= .reason, mention.type != .person { isSurelyThing = true }
      if mention.isDescription { isDescription = true }
    }

    mutating func add(_ other: TypeCounts) {
      known &+= other.known
      guessed &+= other.guessed
      isSurelyThing = isSurelyThing || other.isSurelyThing
      isDescription = isDescription || other.isDescription
    }

    /// The type most often given for a reason; of two as frequent, the first in ``EntityType``'s order. Where all is guessed,
    /// a name that comes back is no person: of a person, some article would say more.
    var type: EntityType {
      if known == SIMD4() { return guessed.wrappedSum() > 1 ? .other : EntitySummary.most(guessed) }
      return EntitySummary.most(known)
    }

    var isPerson: Bool { known != SIMD4() && type == .person }
    var mayBePerson: Bool { !isSurelyThing || type == .person }
    /// Whether no first name, title or lexicon says that it is a person or a place.
    var mayBeBody: Bool { !isDescription && (known == SIMD4() || type == .organization || type == .other) }
  }

  /// One mention, and the link of the same entity before it, -1 for none.
  private struct Link {
    let document: Int
    let mention: Int
    let previous: Int
  }

  /// The entities that the story's independent articles name, by the number of articles that name them, then by mentions,
  /// then by name.
  ///
  /// Names are made up only for those that may be listed: most of a long story are not.
  ///
  /// - Complexity: O(n log n) in the mentions.
  func entities(of story: StoryMaterial, in language: Language) -> [BriefEntity] {
    let (numbers, types) = Self.numbers(of: story)
    var entities = [Gathered](repeating: Gathered(), count: types.count)
    var links: [Link] = []
    links.reserveCapacity(numbers.count)
    for document in story.documents.indices where story.isIndependent(document) {
      for (place, mention) in story.documents[document].mentions.enumerated() {
        let entity = numbers[links.count]
        links.append(Link(document: document, mention: place, previous: entities[entity].lastLink))
        entities[entity].add(mention, of: document, link: links.count - 1)
      }
    }
    // Entities that follow each other often stand in the same articles.
    var documents: [Int] = []
    var ids: [String] = []
    var own: [Link] = []
    let named = Self.leading(entities).map { entity in
      Self.gather(&own, from: entities[entity].lastLink, links)
      if !Self.are(documents, thoseOf: own) {
        documents.removeAll(keepingCapacity: true)
        for link in own where link.document != documents.last { documents.append(link.document) }
        ids = documents.map { story.documents[$0].id }
      }
      let type = types[entity].type
      return BriefEntity(
        name: Self.fullestName(own, in: story, preferring: language, isPerson: type == .person),
        type: type, mentions: own.count, articles: ids)
    }
    let sorted = named.sorted { left, right in
      if left.articles.count != right.articles.count { return left.articles.count > right.articles.count }
      if left.mentions != right.mentions { return left.mentions > right.mentions }
      return left.name < right.name
    }
    return Array(sorted.prefix(Self.entityLimit))
  }

  /// The entity of each mention of the story's independent articles, in their order, and of each entity what is known of its
  /// type. They are numbered as they come, and those that ``EntityLinks`` joins have the number of the first.
  private static func numbers(of story: StoryMaterial) -> (ofMentions: [Int], types: [TypeCounts]) {
    let mentionCount = story.documents.indices.reduce(0) {
      story.isIndependent($1) ? $0 + story.documents[$1].mentions.count : $0
    }
    var numbers: [Int] = []
    numbers.reserveCapacity(mentionCount)
    var traits: [EntityLinks.Traits] = []
    var types: [TypeCounts] = []
    // Most mentions of a long text are of few entities.
    let likelyCount = min(mentionCount, 256)
    traits.reserveCapacity(likelyCount)
    types.reserveCapacity(likelyCount)
    var forms = NameForms(capacity: likelyCount)
    var known = TermTable<Int32>(absent: -1, capacity: likelyCount)
    var knownForms = TermTable<Bool>(absent: false, capacity: likelyCount)
    for document in story.documents.indices where story.isIndependent(document) {
      let document = story.documents[document]
      for mention in document.mentions {
        let next = Int32(truncatingIfNeeded: traits.count)
        var number = Int(next)
        known.update(mention.key) { known in if known < 0 { known = next } else { number = Int(known) } }
        if number == traits.count {
          traits.append(EntityLinks.Traits())
          types.append(TypeCounts())
        }
        numbers.append(number)
        types[number].add(mention)
        if mention.hasOrganizationCue { traits[number].hasOrganizationCue = true }
        // Each form of a name once.
        let words = document.tokens[mention.tokens.clamped(to: document.tokens.indices)].lazy.map { $0.word }
        guard words.count <= EntityLinks.longestName else { continue }
        var isNew = false
        knownForms.update(Self.form(mention.key, Term(sequence: words))) { isKnown in
          isNew = !isKnown
          isKnown = true
        }
        if isNew {
          forms.append(words, of: number)
          traits[number].wordCounts.insert(words.count)
        }
      }
    }
    for index in traits.indices {
      traits[index].isPerson = types[index].isPerson
      traits[index].mayBePerson = types[index].mayBePerson
      traits[index].mayBeBody = types[index].mayBeBody
    }
    forms.group(entityCount: traits.count)
    var links = EntityLinks(traits, forms)
    // Numbers without gaps, in the order in which the entities come.
    var dense = [Int](repeating: -1, count: traits.count)
    var joined: [TypeCounts] = []
    joined.reserveCapacity(traits.count)
    for key in traits.indices {
      let entity = links.first(of: key)
      if dense[entity] < 0 {
        dense[entity] = joined.count
        joined.append(TypeCounts())
      }
      dense[key] = dense[entity]
      joined[dense[key]].add(types[key])
    }
    for place in numbers.indices { numbers[place] = dense[numbers[place]] }
    return (numbers, joined)
  }

  /// A name's words as the name of one entity.
  private static func form(_ key: Term, _ words: Term) -> Term {
    var form = SpellingHash()
    form.absorb(key.hash)
    form.absorb(words.hash)
    return form.term(byteCount: 16)
  }

  /// The entities that may be listed: as many as are, and those that only their names part from the last of them.
  private static func leading(_ all: [Gathered]) -> [Int] {
    let listed = all.indices.filter { all[$0].mentionCount > all[$0].descriptionCount }
    guard listed.count > entityLimit else { return listed }
    func precedes(_ left: Gathered, _ right: Gathered) -> Bool {
      (left.documentCount, left.mentionCount) > (right.documentCount, right.mentionCount)
    }
    let last = listed.map { all[$0] }.sorted(by: precedes)[entityLimit - 1]
    return listed.filter { !precedes(last, all[$0]) }
  }

  /// Puts the links of one entity into `own`, in order.
  private static func gather(_ own: inout [Link], from last: Int, _ links: [Link]) {
    own.removeAll(keepingCapacity: true)
    var place = last
    while place >= 0 {
      own.append(links[place])
      place = links[place].previous
    }
    own.reverse()
  }

  /// Whether documents are those in which the links are, in their order.
  private static func are(_ documents: [Int], thoseOf links: [Link]) -> Bool {
    var place = -1
    for link in links where place < 0 || documents[place] != link.document {
      place += 1
      guard place < documents.count, documents[place] == link.document else { return false }
    }
    return place == documents.count - 1
  }

  /// The name with the most words among those in the label language, if there are any; then the most used, then the first
  /// in the alphabet. A name that is much rarer than another one has taken in more than belongs to it, unless the other one is a
  /// person's surname.
  private static func fullestName(
    _ links: [Link], in story: StoryMaterial, preferring language: Language, isPerson: Bool
  ) -> String {
    func isPreferred(_ link: Link) -> Bool { story.documents[link.document].language.language == language }
    func name(_ link: Link) -> String {
      story.documents[link.document].text.quotation(story.documents[link.document].mentions[link.mention].range)
    }
    guard let first = links.first else { return "" }
    let usualSpelling = spelling(of: first, in: story)
    if links.dropFirst().allSatisfy({ spelling(of: $0, in: story) == usualSpelling }) { return name(first) }
    let hasPreferred = links.contains(where: isPreferred)
    // Most mentions are spelled alike; only what is not makes a name of its own.
    var spellings: [(link: Link, count: Int)] = []
    var places = TermTable<Int32>(absent: -1)
    for link in links where !hasPreferred || isPreferred(link) {
      let next = Int32(truncatingIfNeeded: spellings.count)
      var place = next
      places.update(spelling(of: link, in: story)) { known in if known < 0 { known = next } else { place = known } }
      if place == next { spellings.append((link, 0)) }
      spellings[Int(place)].count += 1
    }
    if spellings.count == 1 { return name(spellings[0].link) }
    var counts: [String: Int] = [:]
    for spelling in spellings { counts[name(spelling.link), default: 0] += spelling.count }
    let names = counts.map { (name: $0.key, words: Self.wordCount(of: $0.key), count: $0.value) }
    let usual = names.reduce(0) { !isPerson || $1.words > 1 ? max($0, $1.count) : $0 }
    let leastShare = isPerson ? 3 : 6
    let fullest = names.lazy.filter { $0.words == 1 || $0.count * leastShare >= usual }.min { left, right in
      if left.words != right.words { return left.words > right.words }
      if left.count != right.count { return left.count > right.count }
      return left.name < right.name
    }
    return fullest?.name ?? ""
  }

  /// How many words a name has, which plain spaces part.
  private static func wordCount(of name: String) -> Int {
    var count = 0
    var isInside = false
    for byte in name.utf8 {
      let isSpace = byte == UInt8(ascii: " ")
      if !isSpace, !isInside { count += 1 }
      isInside = !isSpace
    }
    return count
  }

  /// The term of a mention's bytes as they stand.
  private static func spelling(of link: Link, in story: StoryMaterial) -> Term {
    let range = story.documents[link.document].text.clamped(
      story.documents[link.document].mentions[link.mention].range)
    return story.documents[link.document].text.utf8[range].withUnsafeBufferPointer { Term(bytes: $0) }
  }

  private static func most(_ counts: SIMD4<Int32>) -> EntityType {
    var best = 0
    for lane in 1..<4 where counts[lane] > counts[best] { best = lane }
    return types[best]
  }

  /// The types in the order of the lanes, which is that of ``EntityType``.
  private static let types: [EntityType] = [.person, .location, .organization, .other]

  private static func lane(of type: EntityType) -> Int {
    switch type {
    case .person: 0
    case .location: 1
    case .organization: 2
    case .other: 3
    }
  }
}
