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
    // The totals of the entities, in the order of their first mentions, and each mention's entity.
    var totals: [TypeVotes] = []
    totals.reserveCapacity(names.count)
    var entities: [Int] = []
    entities.reserveCapacity(names.count)
    // Whether an entity is named more than once.
    var recurs: [Bool] = []
    recurs.reserveCapacity(names.count)
    var numbers = TermTable<UInt32>(absent: 0, capacity: names.count)
    for (key, vote) in zip(keys, votes) {
      var entity = totals.count
      numbers.update(key) { number in
        if number == 0 { number = UInt32(clamping: entity + 1) }
        entity = Int(number) - 1
      }
      entities.append(entity)
      if entity < totals.count {
        totals[entity].add(vote)
        recurs[entity] = true
      } else {
        totals.append(vote)
        recurs.append(false)
      }
    }
    let introducesPeople = sentenceCount >= Self.sentencesOfAnArticle
    let types = totals.indices.map { introducesPeople && recurs[$0] && totals[$0].isGuess ? .other : totals[$0].winner }
    var mentions: [Mention] = []
    mentions.reserveCapacity(names.count)
    for index in names.indices {
      let range = names[index].tokens
      guard let first = range.first, let last = range.last else { continue }
      let type = types[entities[index]]
      let own = votes[index][type]
      let evidence = own.strongest > 0 ? own.evidence : totals[entities[index]][type].evidence
      mentions.append(
        Mention(
          range: TextRange(start: Int(view.tokens[first].start), end: view.words.end(ofName: last)), tokens: range,
          type: type, key: keys[index], evidence: evidence))
    }
    return mentions
  }
}
