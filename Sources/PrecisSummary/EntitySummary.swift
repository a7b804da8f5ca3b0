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
    let numbers = Self.numbers(of: story)
    var entities: [Gathered] = []
    var links: [Link] = []
    for document in story.documents.indices where story.isIndependent(document) {
      for (place, mention) in story.documents[document].mentions.enumerated() {
        let entity = numbers[links.count]
        while entities.count <= entity { entities.append(Gathered()) }
        links.append(Link(document: document, mention: place, previous: entities[entity].lastLink))
        entities[entity].lastLink = links.count - 1
        entities[entity].mentionCount += 1
        if mention.isDescription { entities[entity].descriptionCount += 1 }
        entities[entity].types.add(mention)
        if entities[entity].lastDocument != document {
          entities[entity].lastDocument = document
          entities[entity].documentCount += 1
        }
      }
    }
    let named = Self.leading(entities).map { entity in
      let links = Self.chain(from: entities[entity].lastLink, links)
      var documents: [Int] = []
      for link in links where link.document != documents.last { documents.append(link.document) }
      return BriefEntity(
        name: Self.fullestName(
          links, in: story, preferring: language, isPerson: entities[entity].types.type == .person),
        type: entities[entity].types.type,
        mentions: links.count, articles: documents.map { story.documents[$0].id })
    }
    let sorted = named.sorted { left, right in
      if left.articles.count != right.articles.count { return left.articles.count > right.articles.count }
      if left.mentions != right.mentions { return left.mentions > right.mentions }
      return left.name < right.name
    }
    return Array(sorted.prefix(Self.entityLimit))
  }

  /// The entity of each mention of the story's independent articles, in their order; entities are numbered as they come, and those
  /// that ``EntityLinks`` joins have the number of the first.
  private static func numbers(of story: StoryMaterial) -> [Int] {
    var numbers: [Int] = []
    var names: [EntityLinks.Names] = []
    var types: [TypeCounts] = []
    var known = TermTable<Int32>(absent: -1)
    var forms = TermTable<Bool>(absent: false)
    for document in story.documents.indices where story.isIndependent(document) {
      let document = story.documents[document]
      for mention in document.mentions {
        let next = Int32(truncatingIfNeeded: names.count)
        var number = next
        known.update(mention.key) { known in if known < 0 { known = next } else { number = known } }
        if number == next {
          names.append(EntityLinks.Names())
          types.append(TypeCounts())
        }
        numbers.append(Int(number))
        types[Int(number)].add(mention)
        if mention.hasOrganizationCue { names[Int(number)].hasOrganizationCue = true }
        // Each form of a name once.
        let words = document.tokens[mention.tokens.clamped(to: document.tokens.indices)].lazy.map(\.word)
        let form = Term(sequence: [mention.key, Term(sequence: words)])
        if words.count <= EntityLinks.longestName, !forms.contains(form) {
          forms.update(form) { $0 = true }
          names[Int(number)].forms.append(Array(words))
        }
      }
    }
    for index in names.indices {
      names[index].isPerson = types[index].isPerson
      names[index].mayBePerson = types[index].mayBePerson
      names[index].mayBeBody = types[index].mayBeBody
    }
    let first = EntityLinks(names).first
    // Numbers without gaps, in the order in which the entities come.
    var dense = [Int](repeating: -1, count: first.count)
    var count = 0
    return numbers.map { number in
      let entity = first[number]
      if dense[entity] < 0 {
        dense[entity] = count
        count += 1
      }
      return dense[entity]
    }
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
    var counts: [String: Int] = [:]
    for link in links where !hasPreferred || isPreferred(link) { counts[name(link), default: 0] += 1 }
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

  private static func most(_ counts: SIMD4<Int32>) -> EntityType {
    var best = EntityType.person
    for type in EntityType.allCases where counts[lane(of: type)] > counts[lane(of: best)] { best = type }
    return best
  }

  private static func lane(of type: EntityType) -> Int {
    switch type {
    case .person: 0
    case .location: 1
    case .organization: 2
    case .other: 3
    }
  }
}
