import PrecisLexicons
import PrecisModel
import PrecisText

/// Finds, in a story of two languages, the sentences that hold a fact which only the other language has.
///
/// Words cannot be compared across languages; amounts can, and the names of people and places nearly so. A sentence in
/// another language than the preferred one is worth quoting if it states an amount, or names a person or place, that no
/// sentence in the preferred language does.
struct ForeignFacts: Sendable {
  private let language: Language
  private var words: TermSet = []
  private var names: TermSet = []
  private var amounts: TermSet = []
  /// Whether the story has sentences in the preferred language at all.
  private(set) var isPreferredPresent = false

  /// - Complexity: O(n) in the tokens, mentions and figures of the story.
  init(story: StoryMaterial, preferring language: Language) {
    self.language = language
    let voters = story.documents.indices.lazy.filter { story.votes[$0] }
    guard voters.contains(where: { story.documents[$0].language.language != language }) else {
      isPreferredPresent = true
      return
    }
    for document in voters.map({ story.documents[$0] })
    where document.language.language == language && !document.sentences.isEmpty {
      isPreferredPresent = true
      for token in document.tokens { words.insert(token.word) }
      for mention in document.mentions { names.insert(mention.key) }
      for figure in document.figures {
        if let value = figure.value { amounts.insert(Self.digits(of: value.utf8)) }
      }
      for token in document.tokens where token.shape.contains(.number) {
        amounts.insert(Self.digits(of: document.text.utf8[document.text.clamped(token.range)]))
      }
    }
  }

  /// Whether a document is in the preferred language, or in the only one that there is.
  func isPreferred(_ document: Document) -> Bool { document.language.language == language || !isPreferredPresent }

  /// Whether a sentence holds a fact that no sentence in the preferred language has.
  ///
  /// - Complexity: O(log m + n) in the mentions and figures of the document and of the sentence.
  func hasOwnFact(_ sentence: TextRange, in document: Document) -> Bool {
    for figure in document.figures.within(sentence, range: \.range) {
      switch figure.kind {
      case .money, .percent, .quantity:
        if let value = figure.value, !amounts.contains(Self.digits(of: value.utf8)) { return true }
      case .date, .time, .ordinal: continue
      }
    }
    for mention in document.mentions.within(sentence, range: \.range) {
      guard mention.type == .person || mention.type == .location, !names.contains(mention.key) else { continue }
      if mention.tokens.allSatisfy({ !words.contains(document.tokens[$0].word) }) { return true }
    }
    return false
  }

  /// The digits that count, whatever parts them: French writes 1,5 and 1 140 where English writes 1.5 and 1,140.
  private static func digits(of number: some Sequence<UInt8>) -> Term {
    var digits = number.filter { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
    while digits.last == UInt8(ascii: "0") { digits.removeLast() }
    return Term(spelling: digits)
  }
}
