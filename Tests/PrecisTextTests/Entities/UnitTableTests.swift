import PrecisLexicons
import PrecisModel
import Testing

@testable import PrecisText

@Suite("Units and currency signs")
struct UnitTableTests {
  private static let languages: [Language] = [.french, .english]

  private func match(_ text: String, _ table: UnitTable) -> (meaning: UnitTable.Meaning, end: Int)? {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer { table.match(in: CheckedBuffer($0), at: 0, end: $0.count) }
  }

  @Test("every form of the lexicons is found where it stands, large or small", arguments: languages)
  func forms(language: Language) {
    let table = UnitTable(language: language, lexicons: .embedded)
    for entry in Lexicons.embedded.entries(.units, language) where entry.key.utf8.count > 1 {
      #expect(match(entry.key, table)?.end == entry.key.utf8.count, "\(entry.key)")
      // The large letter of the micro sign is another letter's too.
      guard !entry.key.contains("µ") else { continue }
      let capitals = entry.key.uppercased()
      #expect(match(capitals, table)?.end == capitals.utf8.count, "\(capitals)")
    }
    for entry in Lexicons.embedded.entries(.currencySigns) {
      #expect(match(entry.key, table)?.end == entry.key.utf8.count, "\(entry.key)")
      let text = Array(("5 " + entry.key).utf8)
      let sign = text.withUnsafeBufferPointer { table.sign(in: CheckedBuffer($0), endingAt: $0.count, floor: 0) }
      #expect(sign != nil, "\(entry.key)")
    }
  }

  @Test("a form ends where its word ends", arguments: languages)
  func wordEnds(language: Language) {
    let table = UnitTable(language: language, lexicons: .embedded)
    #expect(match("km.", table)?.end == 2)
    #expect(match("kmx", table) == nil)
    #expect(match("kmé", table) == nil)
    #expect(match("km2", table)?.end != 2)
    #expect(match("%, then", table)?.end == 1)
    for text in ["", ".", ", euros", "\n", "visitors", "habitants", "«", " "] {
      #expect(match(text, table) == nil, "\(text)")
    }
  }

  @Test("no sign of money ends inside a longer word", arguments: languages)
  func signEnds(language: Language) {
    let table = UnitTable(language: language, lexicons: .embedded)
    func sign(_ text: String, floor: Int = 0) -> Int? {
      let bytes = Array(text.utf8)
      return bytes.withUnsafeBufferPointer {
        table.sign(in: CheckedBuffer($0), endingAt: $0.count, floor: floor)?.start
      }
    }
    #expect(sign("worth €") == 6)
    #expect(sign("US$") == 0)
    #expect(sign("worth EUR") == 6)
    #expect(sign("unknownEUR") == nil)
    #expect(sign("unknownEUR", floor: 7) == 7)
    #expect(sign("for") == nil)
  }

  @Test("a unit of a user's own is found whichever apostrophe or hyphen it is written with")
  func spellings() throws {
    let overlay = LexiconOverlay(name: "en/units", contents: Array("’\tarc-minute\t1\n‑foo\tfoot\t1\n".utf8))
    let table = try UnitTable(language: .english, lexicons: Lexicons(overlays: [overlay]))
    #expect(match("'", table)?.end == 1)
    #expect(match("’", table)?.end == 3)
    #expect(match("-foo", table)?.end == 4)
    #expect(match("‑foo", table)?.end == 6)
  }
}
