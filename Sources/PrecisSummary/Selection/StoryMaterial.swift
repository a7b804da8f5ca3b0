import PrecisModel
import PrecisText

/// The documents of one story, with what Stories knows of them.
package struct StoryMaterial: Sendable {
  /// The documents, in order of id.
  package let documents: [Document]
  /// For each document, the index of the one that it duplicates; nothing if it is of independent origin.
  package let copyOf: [Int?]

  /// A `copyOf` that is shorter than `documents` leaves the rest independent.
  package init(documents: [Document], copyOf: [Int?]) {
    self.documents = documents
    self.copyOf = documents.indices.map { $0 < copyOf.count ? copyOf[$0] : nil }
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

  /// The documents in the order in which the story was told: by date, then by id; those without a date come last.
  ///
  /// - Complexity: O(n log n) in the documents.
  var chronology: [Int] {
    documents.indices.sorted { left, right in
      switch (documents[left].date, documents[right].date) {
      case (let earlier?, let later?) where earlier != later: earlier < later
      case (_?, nil): true
      case (nil, _?): false
      default: left < right
      }
    }
  }
}
