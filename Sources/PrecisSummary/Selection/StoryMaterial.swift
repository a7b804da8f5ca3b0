import PrecisLexicons
import PrecisModel
import PrecisText

/// The documents of one story, with what Stories knows of them. A class, for all that works on a story keeps it.
package final class StoryMaterial: Sendable {
  /// The documents, in order of id.
  package let documents: [Document]
  /// For each document, the index of the one that it duplicates; nothing if it is of independent origin.
  package let copyOf: [Int?]

  /// For each document its place in the order in which the story was told: by date, then by id; those without a date come
  /// last.
  let chronologyRank: [Int]
  /// For each document whether it has a say in what matters and may be quoted: those of independent origin that
  /// have words, or else any that have, or else all.
  let votes: [Bool]

  /// The last place in that order at which a document has a say: what is told later, and has none, changes nothing.
  let lastVotingRank: Int

  /// A `copyOf` that is shorter than `documents` leaves the rest independent.
  ///
  /// - Complexity: O(n log n) in the documents.
  package convenience init(documents: [Document], copyOf: [Int?]) {
    let copyOf = documents.indices.map { $0 < copyOf.count ? copyOf[$0] : nil }
    self.init(documents: documents, copyOf: copyOf, chronologyRank: Self.chronologyRank(of: documents.map(\.date)))
  }

  /// Reads a story's articles no further than its brief needs them: copies have no say, and only their words tell whether
  /// something had been said before, if there is anything after them.
  ///
  /// - Parameters:
  ///   - dates: The date of each article, in order of id.
  ///   - copyOf: As many.
  ///   - read: Reads an article, by its place.
  /// - Complexity: O(n log n) in the articles, beside the reading.
  package convenience init(dates: [CalendarDate?], copyOf: [Int?], reading read: (Int, ReadingDepth) -> Document) {
    let ranks = Self.chronologyRank(of: dates)
    var lastRank = -1
    var originals = [Document?](repeating: nil, count: dates.count)
    for place in dates.indices where copyOf[place] == nil {
      let document = read(place, .figures)
      if !document.tokens.isEmpty { lastRank = max(lastRank, ranks[place]) }
      originals[place] = document
    }
    let documents = dates.indices.map { place in
      originals[place] ?? read(place, lastRank < 0 ? .figures : ranks[place] < lastRank ? .words : .title)
    }
    self.init(documents: documents, copyOf: copyOf, chronologyRank: ranks)
  }

  private init(documents: [Document], copyOf: [Int?], chronologyRank: [Int]) {
    self.documents = documents
    self.copyOf = copyOf
    self.chronologyRank = chronologyRank
    let hasOriginal = documents.indices.contains { copyOf[$0] == nil && !documents[$0].tokens.isEmpty }
    let voting = documents.indices.map { (!hasOriginal || copyOf[$0] == nil) && !documents[$0].tokens.isEmpty }
    let votes = voting.contains(true) ? voting : voting.map { _ in true }
    self.votes = votes
    lastVotingRank = documents.indices.reduce(-1) { votes[$1] ? max($0, chronologyRank[$1]) : $0 }
  }

  /// The place of each date in their order, equal dates in the order in which they stand, unknown ones last.
  private static func chronologyRank(of dates: [CalendarDate?]) -> [Int] {
    let chronology = Array(dates.indices).ordered { left, right in
      switch (dates[left], dates[right]) {
      case (let earlier?, let later?) where earlier != later: earlier < later
      case (_?, nil): true
      case (nil, _?): false
      default: left < right
      }
    }
    var ranks = [Int](repeating: 0, count: dates.count)
    for (rank, document) in chronology.enumerated() { ranks[document] = rank }
    return ranks
  }

  /// Whether a document is of independent origin: only these vote, and only these are quoted.
  func isIndependent(_ document: Int) -> Bool { copyOf[document] == nil }

  /// The language of most of the story's text, copies left out; French if neither has more.
  package var mainLanguage: Language {
    var french = 0
    var english = 0
    for (index, document) in documents.enumerated() where isIndependent(index) {
      switch document.language.language {
      case .french: french += document.tokens.count
      case .english: english += document.tokens.count
      case .other: break
      }
    }
    return english > french ? .english : .french
  }
}
