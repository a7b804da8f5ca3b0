import PrecisLexicons
import PrecisModel
import PrecisText

/// Lists the entities of a story.
struct EntitySummary: Sendable {
  /// The most entities that a brief lists.
  private static let entityLimit = 24

  /// The entities that the story's independent articles name, by the number of articles that name them, then by mentions,
  /// then by name.
  ///
  /// Names are made up only for those that may be listed: most of a long story are not.
  ///
  /// - Complexity: O(n log n) in the mentions.
  func entities(of story: StoryMaterial, in language: Language) -> [BriefEntity] {
    let mentions = EntityMentions(story)
    var names = EntityNames(story, preferring: language)
    // Entities that follow each other often stand in the same articles.
    var documents: [Int32] = []
    var ids: [String] = []
    let entities = Self.leading(mentions)
    var named: [BriefEntity] = []
    var ranks: [Rank] = []
    named.reserveCapacity(entities.count)
    ranks.reserveCapacity(entities.count)
    for entity in entities {
      let links = mentions.links(of: entity)
      if !Self.are(documents, thoseOf: links) {
        documents.removeAll(keepingCapacity: true)
        for link in links where link.document != documents.last { documents.append(link.document) }
        ids = documents.map { story.documents[Int($0)].id }
      }
      let type = mentions.entities[entity].types.type
      let name = names.fullestName(links, isPerson: type == .person)
      ranks.append(
        Rank(weight: mentions.weight(of: entity), beginning: Self.beginning(of: name), place: named.count))
      named.append(BriefEntity(name: name, type: type, mentions: links.count, articles: ids))
    }
    let ordered = ranks.ordered { left, right in
      if left.weight != right.weight { return left.weight > right.weight }
      if left.beginning != right.beginning { return left.beginning < right.beginning }
      return named[left.place].name < named[right.place].name
    }
    return ordered.prefix(Self.entityLimit).map { named[$0.place] }
  }

  /// What orders an entity, with its place among those that are ordered.
  private struct Rank {
    let weight: UInt64
    let beginning: UInt64
    let place: Int
  }

  /// The first eight bytes of a name as a number, in the order of which names are.
  private static func beginning(of name: String) -> UInt64 {
    var name = name
    return name.withUTF8 { bytes in
      var beginning: UInt64 = 0
      for place in 0..<8 { beginning = beginning &<< 8 | (place < bytes.count ? UInt64(bytes[place]) : 0) }
      return beginning
    }
  }

  /// The entities that may be listed: as many as are, and those that only their names part from the last of them.
  private static func leading(_ mentions: EntityMentions) -> [Int] {
    var listed: [Int] = []
    listed.reserveCapacity(mentions.entities.count)
    for (number, entity) in mentions.entities.enumerated()
    where mentions.mentionCount(of: number) > Int(entity.descriptionCount) {
      listed.append(number)
    }
    guard listed.count > entityLimit else { return listed }
    // The greatest weights so far, in falling order.
    var greatest: [UInt64] = []
    greatest.reserveCapacity(entityLimit)
    for entity in listed {
      let weight = mentions.weight(of: entity)
      if greatest.count == entityLimit {
        guard let least = greatest.last, weight > least else { continue }
        greatest.removeLast()
      }
      greatest.insert(weight, at: greatest.firstIndex { $0 < weight } ?? greatest.endIndex)
    }
    let least = greatest.last ?? 0
    return listed.filter { mentions.weight(of: $0) >= least }
  }

  /// Whether documents are those in which the links are, in their order.
  private static func are(_ documents: [Int32], thoseOf links: ArraySlice<EntityMentions.Link>) -> Bool {
    var place = -1
    for link in links where place < 0 || documents[place] != link.document {
      place += 1
      guard place < documents.count, documents[place] == link.document else { return false }
    }
    return place == documents.count - 1
  }
}
