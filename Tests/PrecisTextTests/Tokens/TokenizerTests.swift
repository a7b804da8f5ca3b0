import PrecisLexicons
import PrecisModel
import Testing

@testable import PrecisText

@Suite("Tokens")
struct TokenizerTests {
  static let french = Tokenizer(language: .french, lexicons: .embedded)
  static let english = Tokenizer(language: .english, lexicons: .embedded)

  private func words(_ tokenizer: Tokenizer, _ text: String) -> [String] {
    let utf8 = Array(text.utf8)
    return tokenizer.tokens(of: text).map { String(decoding: utf8[$0.range.offsets], as: UTF8.self) }
  }

  @Test(
    "French text is cut into words, elided words and numbers",
    arguments: [
      ("L'eau d’Évian.", ["L'", "eau", "d’", "Évian"]),
      ("Jusqu'à aujourd'hui, qu'il vente.", ["Jusqu'", "à", "aujourd'hui", "qu'", "il", "vente"]),
      ("Seine-Saint-Denis (93)", ["Seine-Saint-Denis", "93"]),
      ("1,3 milliard, 8-18 ans", ["1,3", "milliard", "8", "18", "ans"]),
      ("« Oui ! »", ["Oui"]),
      ("200\u{202F}000 enfants", ["200", "000", "enfants"]),
      ("« C'est fini », dit-il.", ["C'", "est", "fini", "dit", "-il"]),
      ("Où va-t-elle ? a-t-on dit", ["Où", "va", "-t-elle", "a", "-t-on", "dit"]),
      ("Est-ce un rendez-vous ?", ["Est", "-ce", "un", "rendez-vous"]),
      ("celui-là, dit-il-même, Tel-Ila", ["celui-là", "dit-il-même", "Tel-Ila"]),
    ])
  func french(text: String, expected: [String]) { #expect(words(Self.french, text) == expected) }

  @Test(
    "English text is cut into words, possessives and numbers",
    arguments: [
      ("O'Brien's R&D in the U.S. grew.", ["O'Brien", "'s", "R&D", "in", "the", "U.S", "grew"]),
      ("Don't stop at 3.5%.", ["Don't", "stop", "at", "3.5"]),
      ("A well-known e-mail, said-il.", ["A", "well-known", "e-mail", "said-il"]),
    ])
  func english(text: String, expected: [String]) { #expect(words(Self.english, text) == expected) }

  @Test(
    "shapes tell case, digits and hyphens",
    arguments: [
      ("Paris", Token.Shape.capitalized), ("ONU", [.capitalized, .allCapitals]), ("iPhone", .mixedCase),
      ("G20", [.capitalized, .alphanumeric]), ("2026", .number), ("Éluard", .capitalized),
      ("U.S.", [.capitalized, .allCapitals, .dotted]), ("3.5", [.number, .dotted]), ("3,5", .number),
      ("End.", .capitalized),
    ] as [(String, Token.Shape)])
  func shapes(word: String, expected: Token.Shape) {
    let shape = Self.french.tokens(of: word).first?.shape.subtracting([.sentenceInitial, .functionWord])
    #expect(shape == expected)
  }

  @Test("sentences cut together are cut as each alone")
  func sentences() {
    let text = Array("  One two. Three!  ¿Four?".utf8)
    let ranges = [TextRange(0..<10), TextRange(10..<10), TextRange(11..<17), TextRange(19..<400), TextRange(30..<40)]
    var alone: [Token] = []
    for range in ranges { Self.english.append(to: &alone, from: text, range) }
    var together: [Token] = []
    var parts: [Range<Int>] = []
    text.withUnsafeBufferPointer {
      Self.english.append(to: &together, from: $0, ranges) { range, tokens in
        #expect(range == ranges[parts.count])
        parts.append(tokens)
      }
    }
    #expect(together == alone)
    #expect(parts == [0..<2, 2..<2, 2..<3, 3..<4, 4..<4])
  }

  @Test("only the first token of a range is marked as the first of its sentence")
  func sentenceInitial() {
    #expect(
      Self.english.tokens(of: "One two three").map { $0.shape.contains(.sentenceInitial) } == [true, false, false])
  }

  @Test(
    "inflected forms share a stem",
    arguments: [("ministres", "ministre"), ("nationaux", "national"), ("élections", "élection")])
  func frenchStems(one: String, other: String) {
    #expect(Self.french.tokens(of: one).first?.stem == Self.french.tokens(of: other).first?.stem)
  }

  @Test("inflected English forms share a stem", arguments: [("signed", "signs"), ("parties", "party")])
  func englishStems(one: String, other: String) {
    #expect(Self.english.tokens(of: one).first?.stem == Self.english.tokens(of: other).first?.stem)
  }

  @Test("text of marks alone, cut characters and long runs is read to its end")
  func extremes() {
    #expect(words(Self.french, String(repeating: ".", count: 100_000)) == [])
    #expect(Self.french.tokens(in: [0xC3], TextRange(start: 0, end: 1)).count <= 1)
    #expect(Self.french.tokens(in: [0xE2, 0x80], TextRange(start: 0, end: 2)).isEmpty)
    #expect(words(Self.english, String(repeating: "a-", count: 50_000)).count == 1)
  }
}
