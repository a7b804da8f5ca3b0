import PrecisLexicons
import PrecisModel
import Testing

@Suite("Short spellings of a term")
struct SpellingHashUndoingTests {
  private func spellings(of term: Term) -> [[UInt8]] {
    var found: [[UInt8]] = []
    SpellingHash.forEachShortSpelling(of: term) { bytes, count in
      found.append((0..<count).map { UInt8(truncatingIfNeeded: bytes >> UInt64(8 * $0)) })
    }
    return found
  }

  @Test(
    "are the bytes that it was made of, and all have that term",
    arguments: ["a", "à", "l'", "été", "said", "maire", "depuis", "portant", "chaising"])
  func short(spelling: String) {
    let term = Term(spelling: spelling.utf8)
    #expect(spellings(of: term).contains(Array(spelling.utf8)))
    for other in spellings(of: term) { #expect(Term(spelling: other) == term) }
  }

  @Test("of a longer word have its term too, if there are any", arguments: ["longtemps", "quatre-vingt-onze"])
  func long(spelling: String) {
    let term = Term(spelling: spelling.utf8)
    for other in spellings(of: term) { #expect(Term(spelling: other) == term) }
  }
}
