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
    /// The last of its links; the others follow from it.
    var lastLink = -1
    var documentCount = 0
    var lastDocument = -1
    /// How often each type was given, in the order of ``EntityType``.
    var types = SIMD4<Int32>()
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
    var entities: [Gathered] = []
    var links: [Link] = []
    var numbers = TermTable<Int32>(absent: -1)
    for document in story.documents.indices where story.isIndependent(document) {
      for (place, mention) in story.documents[document].mentions.enumerated() {
        let next = Int32(truncatingIfNeeded: entities.count)
        var number = next
        numbers.update(mention.key) { known in if known < 0 { known = next } else { number = known } }
        if number == next { entities.append(Gathered()) }
        let entity = Int(number)
        links.append(Link(document: document, mention: place, previous: entities[entity].lastLink))
        entities[entity].lastLink = links.count - 1
        entities[entity].mentionCount += 1
        entities[entity].types[Self.lane(of: mention.type)] += 1
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
        name: Self.fullestName(links, in: story, preferring: language), type: Self.type(entities[entity].types),
        mentions: links.count, articles: documents.map { story.documents[$0].id })
    }
    let sorted = named.sorted { left, right in
      if left.articles.count != right.articles.count { return left.articles.count > right.articles.count }
      if left.mentions != right.mentions { return left.mentions > right.mentions }
      return left.name < right.name
    }
    return Array(sorted.prefix(Self.entityLimit))
  }

  /// The entities that may be listed: as many as are, and those that only their names part from the last of them.
  private static func leading(_ entities: [Gathered]) -> [Int] {
    guard entities.count > entityLimit else { return Array(entities.indices) }
    func precedes(_ left: Gathered, _ right: Gathered) -> Bool {
      (left.documentCount, left.mentionCount) > (right.documentCount, right.mentionCount)
    }
    let last = entities.sorted(by: precedes)[entityLimit - 1]
    return entities.indices.filter { !precedes(last, entities[$0]) }
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
  /// in the alphabet.
  private static func fullestName(_ links: [Link], in story: StoryMaterial, preferring language: Language) -> String {
    func isPreferred(_ link: Link) -> Bool { story.documents[link.document].language.language == language }
    func name(_ link: Link) -> String {
      story.documents[link.document].text.quotation(story.documents[link.document].mentions[link.mention].range)
    }
    if links.count == 1 { return name(links[0]) }
    let hasPreferred = links.contains(where: isPreferred)
    var counts: [String: Int] = [:]
    for link in links where !hasPreferred || isPreferred(link) { counts[name(link), default: 0] += 1 }
    func wordCount(_ name: String) -> Int { name.split(separator: " ").count }
    let fullest = counts.min { left, right in
      let (leftWords, rightWords) = (wordCount(left.key), wordCount(right.key))
      if leftWords != rightWords { return leftWords > rightWords }
      if left.value != right.value { return left.value > right.value }
      return left.key < right.key
    }
    return fullest?.key ?? ""
  }

  /// The type most often given; of two as frequent, the first in ``EntityType``'s order.
  private static func type(_ counts: SIMD4<Int32>) -> EntityType {
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
