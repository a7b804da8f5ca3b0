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
    // The entities in the order of their first mentions, and each mention's entity.
    var entities: [Entity] = []
    entities.reserveCapacity(names.count)
    var entityOfName: [Int] = []
    entityOfName.reserveCapacity(names.count)
    var numbers = TermTable<UInt32>(absent: 0, capacity: names.count)
    for (key, vote) in zip(keys, votes) {
      let next = entities.count
      var entity = next
      numbers.update(key) { number in
        if number == 0 { number = UInt32(clamping: next + 1) }
        entity = Int(number) - 1
      }
      entityOfName.append(entity)
      if entity < next {
        entities[entity].votes.add(vote)
        entities[entity].recurs = true
      } else {
        entities.append(Entity(votes: vote))
      }
    }
    let introducesPeople = sentenceCount >= Self.sentencesOfAnArticle
    for index in entities.indices {
      let isThing = introducesPeople && entities[index].recurs && entities[index].votes.isGuess
      entities[index].type = isThing ? .other : entities[index].votes.winner
    }
    var mentions: [Mention] = []
    mentions.reserveCapacity(names.count)
    for index in names.indices {
      let range = names[index].tokens
      guard let first = range.first, let last = range.last else { continue }
      let type = entities[entityOfName[index]].type
      let own = votes[index][type]
      let evidence = own.strongest > 0 ? own.evidence : entities[entityOfName[index]].votes[type].evidence
      mentions.append(
        Mention(
          range: TextRange(start: Int(view.tokens[first].start), end: view.words.end(ofName: last)), tokens: range,
          type: type, key: keys[index], evidence: evidence))
    }
    return mentions
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
