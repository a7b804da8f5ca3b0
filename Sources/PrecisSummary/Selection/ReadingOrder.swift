import PrecisLexicons
import PrecisModel
import PrecisText

/// Puts the chosen sentences in the order in which they are read.
///
/// Documents follow each other by date, then by id; within a document, sentences keep the order of the source, so that
/// what stood together stays together. One document may step forward, for the brief must open with a sentence that can
/// stand alone and tells what happened: of the documents of the earliest day whose first chosen sentence does so and names
/// somebody or something, the one whose sentence leads its article, is said by the most others, and comes first in the day
/// where the hours are known, or else was chosen first.
struct ReadingOrder: Sendable {
  let scorer: SentenceScorer
  /// For each document its place in the story's chronology.
  let chronologyRank: [Int]
  /// Whether a document is in another language than the one that the brief prefers.
  let isForeign: [Bool]

  private var index: StoryIndex { scorer.index }

  /// The candidates in reading order.
  ///
  /// - Parameter candidates: In the order in which they were chosen.
  /// - Complexity: O(n log n).
  func ordered(_ candidates: [Int]) -> [Int] {
    let sorted = candidates.ordered { left, right in
      let leftRank = chronologyRank[index.profiles[left].document]
      let rightRank = chronologyRank[index.profiles[right].document]
      return leftRank != rightRank ? leftRank < rightRank : left < right
    }
    guard let opener = opener(of: sorted, chosen: candidates) else { return sorted }
    let document = index.profiles[opener].document
    return sorted.filter { index.profiles[$0].document == document }
      + sorted.filter { index.profiles[$0].document != document }
  }

  /// The best opening among the documents' first sentences.
  private func opener(of sorted: [Int], chosen: [Int]) -> Int? {
    var openers: [Int] = []
    for candidate in sorted
    where openers.last.map({ index.profiles[$0].document }) != index.profiles[candidate].document {
      openers.append(candidate)
    }
    let able = openers.filter { standsAlone($0) }
    let introducing = able.filter { introduces($0) }
    let pool = introducing.isEmpty ? able : introducing
    guard let earliest = pool.first.map(day) else { return nil }
    return best(of: pool.filter { day(of: $0) == earliest }, chosen: chosen)
  }

  /// The sentence that tells best what happened, of some of one day.
  ///
  /// - Parameter chosen: The order in which they were chosen.
  func best(of candidates: [Int], chosen: [Int]) -> Int? {
    let leads = candidates.filter { index.profiles[$0].ordinal == 0 }
    let pool = leads.isEmpty ? candidates : leads
    let most = pool.reduce(0) { max($0, scorer.supporters(of: $1)) }
    let supported = Set(pool.filter { scorer.supporters(of: $0) == most })
    guard supported.allSatisfy(hasHour) else { return chosen.first(where: supported.contains) }
    return supported.min { left, right in
      (chronologyRank[index.profiles[left].document], left) < (chronologyRank[index.profiles[right].document], right)
    }
  }

  private func hasHour(_ candidate: Int) -> Bool {
    index.story.documents[index.profiles[candidate].document].date?.minuteOfDay != nil
  }

  /// The day of the sentence's document, in days since 1970, if it is known.
  func day(of candidate: Int) -> Int? {
    index.story.documents[index.profiles[candidate].document].date?.daysSinceEpoch
  }

  /// Whether a sentence hangs on nothing, and is not the speech of somebody unnamed.
  func isSelfContained(_ candidate: Int) -> Bool {
    let profile = index.profiles[candidate]
    return profile.opening == .selfContained && profile.form.isDisjoint(with: [.speech, .personal])
  }

  /// Whether a sentence can open a brief: it is self-contained, takes no thing for known, and is in the brief's own language.
  func standsAlone(_ candidate: Int) -> Bool {
    isSelfContained(candidate) && index.profiles[candidate].referent == nil
      && !isForeign[index.profiles[candidate].document]
  }

  /// Whether a sentence stands alone and names a person, a place or a body, by more than its initials.
  func introduces(_ candidate: Int) -> Bool {
    guard standsAlone(candidate) else { return false }
    let profile = index.profiles[candidate]
    let document = index.story.documents[profile.document]
    return document.mentions.within(profile.range, range: \.range).contains { mention in
      mention.type != .other
        && mention.tokens.clamped(to: document.tokens.indices).contains {
          !document.tokens[$0].shape.contains(.allCapitals)
        }
    }
  }
}
