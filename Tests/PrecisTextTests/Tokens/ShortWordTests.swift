import PrecisLexicons
import PrecisModel
import Testing

@testable import PrecisText

@Suite("Words in a number")
struct ShortWordTests {
  private static let words = [
    "a", "à", "été", "chaises", "parlons", "portrait", "aigüe", "élèves", "développement", "quatre-vingt-onz",
  ]

  /// A word from its bytes, and which of them start a letter of two bytes.
  private func word(_ string: String) -> (word: ShortWord, leads: UInt128) {
    let utf8 = Array(string.utf8)
    func number(_ bytes: ArraySlice<UInt8>) -> UInt64 { bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) } }
    var leads: UInt128 = 0
    for (index, byte) in utf8.enumerated() where byte == 0xC3 { leads |= 0x80 << UInt128(8 * index) }
    return (ShortWord(low: number(utf8.prefix(8)), high: number(utf8.dropFirst(8)), count: utf8.count), leads)
  }

  @Test("have the term of their bytes", arguments: words)
  func term(string: String) {
    #expect(word(string).word.term == Term(spelling: string.utf8))
  }

  @Test("are the same from either end", arguments: words)
  func tail(string: String) {
    let word = word(string).word
    #expect(ShortWord(tail: word.tail, count: word.count).letters == word.letters)
  }

  @Test("lose their accents as folding takes them off", arguments: words + ["straße", "ßé", "éßéßé"])
  func accents(string: String) {
    let (word, leads) = word(string)
    let plain = Folding.removingAccents(Array(string.utf8))
    let found = TokenScan.bases.withUnsafeBufferPointer { word.removingAccents(leads, bases: $0) }
    #expect(found.term == Term(spelling: plain))
  }

  @Test("take one more byte")
  func appending() {
    #expect(ShortWord("l").appending(UInt8(ascii: "'")).term == Term(spelling: "l'".utf8))
    #expect(ShortWord("qu").appending(UInt8(ascii: "'")).term == ShortWord("qu'").term)
  }
}
