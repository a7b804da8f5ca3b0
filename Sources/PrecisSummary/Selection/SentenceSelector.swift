import PrecisLexicons
import PrecisModel
import PrecisText

package struct StoryMaterial: Sendable {
  package let documents: [Document]
  package let copyOf: [Int?]
  package init(documents: [Document], copyOf: [Int?]) {
    self.documents = documents
    self.copyOf = copyOf
  }
}

package struct ScoredSentence: Sendable {
  package let document: Int
  package let sentence: Int
  package let range: TextRange
  package let score: Double
  package let parts: [ScorePart]
  package let support: [Int]
  package let isNovel: Bool
}

package struct Selection: Sendable {
  package let chosen: [ScoredSentence]
  package let nearestLoser: ScoredSentence?
}

package struct SentenceSelector: Sendable {
  package init(lexicons: Lexicons, budget: Budget) {}

  package func select(from story: StoryMaterial, preferring language: Language) -> Selection {
    let chosen = story.documents.indices.prefix(1).flatMap { document in
      story.documents[document].sentences.indices.prefix(3).map {
        ScoredSentence(
          document: document, sentence: $0, range: story.documents[document].sentences[$0].range, score: 0, parts: [],
          support: [document], isNovel: true)
      }
    }
    return Selection(chosen: chosen, nearestLoser: nil)
  }

  package func additions(in story: StoryMaterial) -> [[ScoredSentence]] { story.documents.map { _ in [] } }
}
