import PrecisLexicons
import PrecisModel
import PrecisText

/// The mentions of a story's independent articles, brought together by the entity that they are of. Entities are numbered as
/// they come, and those that ``EntityLinks`` joins have the number of the first.
struct EntityMentions {
  /// Where a mention stands.
  struct Link {
    let document: Int32
    let mention: Int32
  }

  /// What is known of one entity.
  struct Entity {
    var types = EntityTypeCounts()
    /// How many of its mentions are words for a people or an office's field.
    fileprivate(set) var descriptionCount: Int32 = 0
    fileprivate(set) var documentCount: Int32 = 0
    fileprivate var lastDocument: Int32 = -1

    /// Counts a mention.
    fileprivate mutating func add(_ mention: Mention, of document: Int32) {
      if mention.isDescription { descriptionCount += 1 }
      guard lastDocument != document else { return }
      lastDocument = document
      documentCount += 1
    }
  }

  private(set) var entities: [Entity] = []
  /// The mentions of the entities, one entity after the other; for each entity, where its own start.
  private var links: [Link]
  private var starts: [Int32]

  /// - Complexity: O(n log n) in the mentions.
  init(_ story: StoryMaterial) {
    let keys = EntityKeys(story)
    var joined = EntityLinks(keys.keys.map(\.traits), keys.forms)
    // Numbers without gaps, in the order in which the entities come.
    var entityOfKey = [Int32](filled: -1, count: keys.keys.count)
    entities.reserveCapacity(keys.keys.count)
    for key in keys.keys.indices {
      let first = joined.first(of: key)
      if entityOfKey[first] < 0 {
        entityOfKey[first] = Int32(truncatingIfNeeded: entities.count)
        entities.append(Entity())
      }
      entityOfKey[key] = entityOfKey[first]
      entities[Int(entityOfKey[key])].types.add(keys.keys[key].types)
    }
    starts = [Int32](filled: 0, count: entities.count + 1)
    for key in keys.numbers { starts[Int(entityOfKey[Int(key)]) + 1] += 1 }
    for entity in entities.indices { starts[entity + 1] += starts[entity] }
    var next = starts
    links = [Link](filled: Link(document: 0, mention: 0), count: keys.numbers.count)
    var place = 0
    for number in story.documents.indices where story.isIndependent(number) {
      let document = Int32(truncatingIfNeeded: number)
      for (mention, found) in story.documents[number].mentions.enumerated() {
        let entity = Int(entityOfKey[Int(keys.numbers[place])])
        place += 1
        links[Int(next[entity])] = Link(document: document, mention: Int32(truncatingIfNeeded: mention))
        next[entity] += 1
        entities[entity].add(found, of: document)
      }
    }
  }

  /// The mentions of an entity, in order.
  func links(of entity: Int) -> ArraySlice<Link> { links[Int(starts[entity])..<Int(starts[entity + 1])] }

  /// How many mentions an entity has.
  func mentionCount(of entity: Int) -> Int { Int(starts[entity + 1] - starts[entity]) }

  /// What decides how high an entity stands in a list, the more the higher: the number of articles that name it, then that of
  /// its mentions.
  func weight(of entity: Int) -> UInt64 {
    UInt64(UInt32(truncatingIfNeeded: entities[entity].documentCount)) << 32
      | UInt64(UInt32(truncatingIfNeeded: mentionCount(of: entity)))
  }
}
