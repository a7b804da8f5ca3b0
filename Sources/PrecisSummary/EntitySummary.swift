import PrecisModel
import PrecisText

/// Gathers the mentions of a story into its entities.
struct EntitySummary: Sendable {
  /// The most entities that a brief lists.
  private static let entityLimit = 24

  /// What is known of one entity.
  private struct Gathered {
    var mentions = 0
    var documents: [Int] = []
    /// How often each type was given for a reason, and how often as a guess.
    var types: [EntityType: Int] = [:]
    var guesses: [EntityType: Int] = [:]
    /// Each form of the name, by how often it is used.
    var names: [String: (count: Int, isPreferred: Bool)] = [:]

    /// Adds what is known of another entity that is the same.
    mutating func add(_ other: Gathered) {
      mentions += other.mentions
      documents = Set(documents).union(other.documents).sorted()
      types.merge(other.types) { $0 + $1 }
      guesses.merge(other.guesses) { $0 + $1 }
      names.merge(other.names) { ($0.count + $1.count, $0.isPreferred || $1.isPreferred) }
    }
  }

  /// The entities that the story's independent articles name, by the number of articles that name them, then by mentions,
  /// then by name. Of a story with several articles, those count that two of them name or one names twice.
  ///
  /// - Complexity: O(n log n) in the mentions.
  func entities(of story: StoryMaterial, in language: Language) -> [BriefEntity] {
    var gathered: [Term: Gathered] = [:]
    var order: [Term] = []
    for (index, document) in story.documents.enumerated() where story.copyOf[index] == nil {
      for mention in document.mentions {
        if gathered[mention.key] == nil { order.append(mention.key) }
        let name = document.text.quotation(mention.range)
        var entity = gathered[mention.key, default: Gathered()]
        entity.mentions += 1
        if entity.documents.last != index { entity.documents.append(index) }
        if mention.isTypeGuessed {
          entity.guesses[mention.type, default: 0] += 1
        } else {
          entity.types[mention.type, default: 0] += 1
        }
        entity.names[name, default: (0, false)].count += 1
        if document.language.language == language { entity.names[name]?.isPreferred = true }
        gathered[mention.key] = entity
      }
    }
    let entities = Self.linked(order.compactMap { gathered[$0] }).compactMap { entity -> BriefEntity? in
      guard let name = Self.fullestName(entity), let type = Self.type(entity) else { return nil }
      return BriefEntity(
        name: name, type: type, mentions: entity.mentions, articles: entity.documents.map { story.documents[$0].id })
    }
    let sorted = entities.sorted { left, right in
      if left.articles.count != right.articles.count { return left.articles.count > right.articles.count }
      if left.mentions != right.mentions { return left.mentions > right.mentions }
      return left.name < right.name
    }
    return Array(sorted.prefix(Self.entityLimit))
  }

  /// The entities, those that are one put together in the place of the first.
  private static func linked(_ entities: [Gathered]) -> [Gathered] {
    let links = EntityLinks(
      entities.map { entity in
        EntityLinks.Names(
          forms: entity.names.keys.map { EntityLinks.words(of: $0) },
          isPerson: !entity.types.isEmpty && type(entity) == .person,
          mayBePerson: entity.types.isEmpty || type(entity) == .person)
      })
    var linked = entities
    for (index, first) in links.first.enumerated() where first != index {
      linked[first].add(entities[index])
    }
    return links.first.indices.filter { links.first[$0] == $0 }.map { linked[$0] }
  }

  /// The name with the most words among those in the label language, if there are any; then the most used, then the first
  /// in the alphabet.
  private static func fullestName(_ entity: Gathered) -> String? {
    let hasPreferred = entity.names.values.contains { $0.isPreferred }
    let forms = entity.names.filter { !hasPreferred || $0.value.isPreferred }
    func wordCount(_ name: String) -> Int { name.split(separator: " ").count }
    return forms.min { left, right in
      let (leftWords, rightWords) = (wordCount(left.key), wordCount(right.key))
      if leftWords != rightWords { return leftWords > rightWords }
      if left.value.count != right.value.count { return left.value.count > right.value.count }
      return left.key < right.key
    }?.key
  }

  /// The type most often given for a reason, or else most often guessed; of two as frequent, the first in ``EntityType``'s
  /// order.
  private static func type(_ entity: Gathered) -> EntityType? {
    // Of a person who comes back, some article says more than a name.
    if entity.types.isEmpty, entity.mentions > 1 { return .other }
    let types = entity.types.isEmpty ? entity.guesses : entity.types
    var best: EntityType?
    for type in EntityType.allCases {
      if let count = types[type], count > best.flatMap({ types[$0] }) ?? 0 { best = type }
    }
    return best
  }
}
