import PrecisModel
import PrecisText

/// What is kept of an article to find its copies and its story: far less than its text and tokens.
///
/// About 4 bytes for each different run of three words, and 12 for each different content word among the first
/// ``StoryWeights/tokenLimit`` words: some 3 KB for an article of 3 KB. The text itself is not needed any more.
package struct ArticleSignature: Sendable {
  /// The article's id.
  package let id: String
  /// The story that the article belongs to, where the caller knows it.
  package let group: String?
  let language: Language
  let date: CalendarDate?
  /// Where the article stands among its copies.
  let order: CopyOrder
  /// The number of words.
  let wordCount: Int
  /// A hash of all words in order: equal for texts with the same words.
  let wordsHash: UInt64
  /// The distinct shingles, in ascending order.
  let shingles: [Shingle]
  /// The content words, in order of their first occurrence.
  var terms: [TermCounts.Entry]
  /// How each of `terms` is spelt where it first occurs; empty unless asked for.
  let spellings: [String]

  /// Whether the spelling of words is kept, which doubles the memory of a signature.
  package enum Detail: Sendable, Hashable {
    case plain
    /// With the spelling of words, so that reasons can name them.
    case explained
  }

  /// - Complexity: O(n log n) in the words.
  package init(of document: Document, detail: Detail = .plain, weights: StoryWeights = StoryWeights()) {
    id = document.id
    group = document.group
    language = document.language.language
    date = document.date
    order = CopyOrder(document)
    wordCount = document.tokens.count
    wordsHash = document.tokens.reduce(0) { mixed($0 &+ 0x9E37_79B9_7F4A_7C15 ^ $1.word.hash) }
    shingles = Shingles.sorted(of: document)
    let terms = TermCounts.entries(of: document, weights: weights)
    self.terms = terms
    spellings = detail == .explained ? terms.map { document.spelling(ofToken: Int($0.token)) } : []
  }

  /// Whether both articles have the same words in the same order.
  ///
  /// - Complexity: O(n) in the words.
  func hasSameWords(as other: ArticleSignature) -> Bool {
    wordCount == other.wordCount && wordsHash == other.wordsHash && shingles == other.shingles
  }
}

extension Document {
  /// The spelling of a token of the text, or of the title where the number is negative (``TermCounts/Entry/token``).
  fileprivate func spelling(ofToken number: Int) -> String {
    if number >= 0 { return number < tokens.count ? text.quotation(tokens[number].range) : "" }
    let index = -1 - number
    guard let title, index < titleTokens.count else { return "" }
    let token = titleTokens[index]
    return String(decoding: Array(title.utf8.dropFirst(Int(token.start)).prefix(token.range.count)), as: UTF8.self)
  }
}
