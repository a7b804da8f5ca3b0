import PrecisLexicons
import PrecisModel
import Testing

@testable import PrecisText

@Suite("Words of a page, read once")
struct PageWordsTests {
  private static let words = LanguageWords(lexicons: .embedded)
  private static let cues = BoilerplateCues(lexicons: .embedded)
  private static let identifier = LanguageIdentifier(lexicons: .embedded)

  private func page(_ text: [UInt8]) -> (blocks: [Block], words: PageWords) {
    text.withUnsafeBufferPointer { BlockScanner.blocks(of: $0, words: Self.words, cues: Self.cues) }
  }

  /// Paragraphs below and above the length of the head that is read, with accents wherever it may end.
  private static let texts: [String] = [
    Body.text(Body.french), Body.text(Body.english), Body.french.joined(separator: " "),
    String(repeating: "été à l’ombre ", count: 120), String(repeating: "é", count: 900) + " fin",
    "Un titre\n\n" + Body.english.joined(separator: " ") + "\n- un point\n12 mars",
  ]

  @Test("the words of a block are those of its bytes, up to whatever limit", arguments: texts)
  func readOn(text: String) {
    let bytes = Array(text.utf8)
    let (blocks, words) = page(bytes)
    for (number, block) in blocks.enumerated() {
      for limit in Set([block.range.end, block.range.start + 700, block.range.start + 1023, block.range.start + 1030]) {
        let limit = min(limit, block.range.end)
        var met: [Term] = []
        var read: [Term] = []
        bytes.withUnsafeBufferPointer { bytes in
          var next = number
          words.forEachRun(in: block.range.start..<limit, from: &next, of: bytes) { met += $0.map(\.term) }
          words.forEachRun(in: block.range.start..<limit, of: bytes) { read += $0.map(\.term) }
        }
        #expect(met == read)
      }
    }
  }

  @Test("the language is the same with the words of the page and without them", arguments: texts)
  func language(text: String) {
    let bytes = Array(text.utf8)
    let (blocks, words) = page(bytes)
    for count in 0...blocks.count {
      let paragraphs = blocks.suffix(count).map(\.range)
      #expect(Self.identifier.identify(bytes, paragraphs, words) == Self.identifier.identify(bytes, paragraphs))
    }
  }
}
