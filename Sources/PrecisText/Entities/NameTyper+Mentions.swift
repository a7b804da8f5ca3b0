import PrecisLexicons
import PrecisModel

/// The mentions of an article, each with the type of its entity.
extension NameTyper {
  /// A text of so many sentences introduces the people it speaks of, by a first name or a title: a lone name that comes back
  /// and of which nothing else is known is more likely a thing.
  private static let sentencesOfAnArticle = 6

  /// The mentions of an article: each entity's votes are added up in the order of the text.
  static func mentions(
    _ names: [ScannedName], votes: [TypeVotes], keys: [Term], view: NameView, sentenceCount: Int
  ) -> [Mention] {
    withUnsafeTemporaryAllocation(of: Entity.self, capacity: votes.count) { entities in
      withUnsafeTemporaryAllocation(of: UInt32.self, capacity: votes.count) { entityOfName in
        let count = votes.withUnsafeBufferPointer { join($0, keys, into: entities, entityOfName) }
        let introducesPeople = sentenceCount >= Self.sentencesOfAnArticle
        for index in 0..<count {
          let isThing = introducesPeople && entities[index].recurs && entities[index].votes.isGuess
          entities[index].type = isThing ? .other : entities[index].votes.winner
        }
        var mentions: [Mention] = []
        mentions.reserveCapacity(names.count)
        for index in names.indices {
          let range = names[index].tokens
          guard let first = range.first, let last = range.last else { continue }
          let entity = Int(entityOfName[index])
          let type = entities[entity].type
          let own = votes[index][type]
          let evidence = own.strongest > 0 ? own.evidence : entities[entity].votes[type].evidence
          mentions.append(
            Mention(
              range: TextRange(start: Int(view.tokens[first].start), end: view.words.end(ofName: last)), tokens: range,
              type: type, key: keys[index], evidence: evidence))
        }
        return mentions
      }
    }
  }

  /// Adds up the votes of the names with one key: gives the entities in the order of their first mentions, and the entity of
  /// each name; returns how many entities there are.
  private static func join(
    _ votes: UnsafeBufferPointer<TypeVotes>, _ keys: [Term], into entities: UnsafeMutableBufferPointer<Entity>,
    _ entityOfName: UnsafeMutableBufferPointer<UInt32>
  ) -> Int {
    var numbers = TermTable<UInt32>(absent: 0, capacity: votes.count)
    var count = 0
    for index in votes.indices {
      let next = UInt32(truncatingIfNeeded: count)
      var entity = next
      numbers.update(keys[index]) { number in
        if number == 0 { number = next &+ 1 }
        entity = number &- 1
      }
      entityOfName[index] = entity
      if entity < next {
        entities[Int(entity)].votes.add(votes[index])
        entities[Int(entity)].recurs = true
      } else {
        entities[count] = Entity(votes: votes[index])
        count += 1
      }
    }
    return count
  }

  /// What an article says of one entity.
  private struct Entity {
    /// The votes of all its mentions.
    var votes: TypeVotes
    /// Whether it is named more than once.
    var recurs = false
    var type = EntityType.other
  }
}
