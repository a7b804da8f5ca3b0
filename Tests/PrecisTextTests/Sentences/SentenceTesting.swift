import PrecisLexicons
import PrecisModel

@testable import PrecisText

/// What the tests of sentence boundaries share.
enum SentenceTesting {
  static let french = SentenceSplitter(language: .french, lexicons: .embedded)
  static let english = SentenceSplitter(language: .english, lexicons: .embedded)
  static let other = SentenceSplitter(language: .other, lexicons: .embedded)

  static func splitter(_ language: Language) -> SentenceSplitter {
    switch language {
    case .french: french
    case .english: english
    case .other: other
    }
  }

  /// The sentences of a text that is one paragraph.
  static func sentences(_ text: String, _ language: Language, limit: Int = Limits().sentenceBytes) throws -> [String] {
    let utf8 = Array(text.utf8)
    var breaker = try SentenceBreaker()
    return splitter(language).sentences(
      in: utf8, paragraphs: [TextRange(0..<utf8.count)], limit: limit, breaker: &breaker
    ).ranges.map { String(decoding: utf8[$0.offsets], as: UTF8.self) }
  }

  /// The text of a case, whose sentences are written with ` | ` between them.
  static func text(of marked: String) -> String {
    var text = ""
    var pieces = marked.split(separator: "|", omittingEmptySubsequences: false).map(trimmed)
    let first = pieces.removeFirst()
    text += first
    for piece in pieces { text += " " + piece }
    return text
  }

  /// The sentences of a case, with ` | ` between them, as the splitter finds them.
  static func marked(_ text: String, _ language: Language) throws -> String {
    try sentences(text, language).joined(separator: " | ")
  }

  private static func trimmed(_ piece: Substring) -> Substring {
    var piece = piece
    while piece.first == " " { piece.removeFirst() }
    while piece.last == " " { piece.removeLast() }
    return piece
  }
}
