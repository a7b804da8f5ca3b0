import PrecisModel
import PrecisText

/// The documents of one story, with what Stories knows of them.
package struct StoryMaterial: Sendable {
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

  /// A `copyOf` that is shorter than `documents` leaves the rest independent.
  ///
  /// - Complexity: O(n log n) in the documents.
  package init(documents: [Document], copyOf: [Int?]) {
    self.documents = documents
    let copyOf = documents.indices.map { $0 < copyOf.count ? copyOf[$0] : nil }
    self.copyOf = copyOf
    let hasOriginal = documents.indices.contains { copyOf[$0] == nil && !documents[$0].tokens.isEmpty }
    let votes = documents.indices.map { (!hasOriginal || copyOf[$0] == nil) && !documents[$0].tokens.isEmpty }
    self.votes = votes.contains(true) ? votes : votes.map { _ in true }
    let dates = documents.map(\.date)
    let chronology = documents.indices.sorted { left, right in
      switch (dates[left], dates[right]) {
      case (let earlier?, let later?) where earlier != later: earlier < later
      case (_?, nil): true
      case (nil, _?): false
      default: left < right
      }
    }
    var ranks = [Int](repeating: 0, count: documents.count)
    for (rank, document) in chronology.enumerated() { ranks[document] = rank }
    chronologyRank = ranks
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
