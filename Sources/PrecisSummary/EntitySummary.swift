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
    var types = TypeCounts()

    /// Counts a mention, which has the given link.
    mutating func add(_ mention: Mention, of document: Int, link: Int) {
      lastLink = link
      mentionCount += 1
      if mention.isDescription { descriptionCount += 1 }
      types.add(mention)
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
    let (numbers, count) = Self.numbers(of: story)
    var entities = [Gathered](repeating: Gathered(), count: count)
    var links: [Link] = []
    links.reserveCapacity(numbers.count)
    for document in story.documents.indices where story.isIndependent(document) {
      for (place, mention) in story.documents[document].mentions.enumerated() {
        let entity = numbers[links.count]
        links.append(Link(document: document, mention: place, previous: entities[entity].lastLink))
        entities[entity].add(mention, of: document, link: links.count - 1)
      }
    }
    let named = Self.leading(entities).map { entity in
      let links = Self.chain(from: entities[entity].lastLink, links)
      var documents: [Int] = []
      for link in links where link.document != documents.last { documents.append(link.document) }
      let type = entities[entity].types.type
      return BriefEntity(
        name: Self.fullestName(links, in: story, preferring: language, isPerson: type == .person),
        type: type, mentions: links.count, articles: documents.map { story.documents[$0].id })
    }
    let sorted = named.sorted { left, right in
      if left.articles.count != right.articles.count { return left.articles.count > right.articles.count }
      if left.mentions != right.mentions { return left.mentions > right.mentions }
      return left.name < right.name
    }
    return Array(sorted.prefix(Self.entityLimit))
  }

  /// The entity of each mention of the story's independent articles, in their order, and how many entities there are. They are
  /// numbered as they come, and those that ``EntityLinks`` joins have the number of the first.
  private static func numbers(of story: StoryMaterial) -> (ofMentions: [Int], count: Int) {
    let mentionCount = story.documents.indices.reduce(0) {
      story.isIndependent($1) ? $0 + story.documents[$1].mentions.count : $0
    }
    var numbers: [Int] = []
    numbers.reserveCapacity(mentionCount)
    var traits: [EntityLinks.Traits] = []
    var types: [TypeCounts] = []
    var forms = NameForms()
    var known = TermTable<Int32>(absent: -1, capacity: mentionCount)
    var knownForms = TermTable<Bool>(absent: false, capacity: mentionCount)
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
        let form = Term(sequence: [mention.key, Term(sequence: words)])
        if words.count <= EntityLinks.longestName, !knownForms.contains(form) {
          knownForms.update(form) { $0 = true }
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
    var count = 0
    for place in numbers.indices {
      let entity = links.first(of: numbers[place])
      if dense[entity] < 0 {
        dense[entity] = count
        count += 1
      }
      numbers[place] = dense[entity]
    }
    return (numbers, count)
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

  /// The links of one entity, in order.
  private static func chain(from last: Int, _ links: [Link]) -> [Link] {
    var chain: [Link] = []
    var place = last
    while place >= 0 {
      chain.append(links[place])
      place = links[place].previous
    }
    return chain.reversed()
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
    if links.count == 1 { return name(links[0]) }
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
    func wordCount(_ name: String) -> Int { name.split(separator: " ").count }
    let usual = counts.lazy.filter { !isPerson || wordCount($0.key) > 1 }.map(\.value).max() ?? 0
    let leastShare = isPerson ? 3 : 6
    let fullest = counts.lazy.filter { wordCount($0.key) == 1 || $0.value * leastShare >= usual }.min { left, right in
      let (leftWords, rightWords) = (wordCount(left.key), wordCount(right.key))
      if leftWords != rightWords { return leftWords > rightWords }
      if left.value != right.value { return left.value > right.value }
      return left.key < right.key
    }
    return fullest?.key ?? ""
  }

  /// The term of a mention's bytes as they stand.
  private static func spelling(of link: Link, in story: StoryMaterial) -> Term {
    let text = story.documents[link.document].text
    return text.utf8[text.clamped(story.documents[link.document].mentions[link.mention].range)]
      .withUnsafeBufferPointer { Term(bytes: $0) }
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
