import PrecisLexicons
import PrecisModel
import Testing

@testable import PrecisText

@Suite("The fast scan for tokens")
struct TokenScanTests {
  static let languages: [Language] = [.french, .english, .other]

  private static let tokenizers: [Language: [Tokenizer.Method: Tokenizer]] = Dictionary(
    uniqueKeysWithValues: languages.map { language in
      let tokenizers: [Tokenizer.Method: Tokenizer] = [
        .scan: Tokenizer(language: language, lexicons: .embedded),
        .plain: Tokenizer(language: language, lexicons: .embedded, method: .plain),
      ]
      return (language, tokenizers)
    })

  private func tokens(_ text: [UInt8], _ language: Language, _ method: Tokenizer.Method) -> [Token]? {
    Self.tokenizers[language]?[method]?.tokens(in: text, TextRange(0..<text.count))
  }

  @Test("agrees with the plain version on prose of both languages", arguments: languages)
  func prose(language: Language) {
    let text = """
      L'eau d’Évian, aujourd'hui, n'a coûté qu’1,3 million d'euros : c'est « l'Œuvre » de Jean-Pierre O'Brien's R&D.
      Les IMPÔTS DES ÉTATS-UNIS et l'U.R.S.S., dit-il, s'élèvent-ils ? 12-15 ans, 3.5%, G20, F-16, iPhone, McDonald.
      Constitutionnellement inconstitutionnelles; anticonstitutionnellement. Straße, naïve, ŒUVRE, Łódź, Ångström × ÷.
      The ministers’ offices and the minister's e-mail weren't “signed” by D.C.'s J.-C. N100, 20H1, ST3DLength, 1ᵉʳ nᵒ.
      Москва и Αθήνα, 東京, مرحبا; 200\u{202F}000 personnes\u{A0}; co\u{2011}pilote, soft\u{200B}ware. x²+y³ = ½ µm ª º
      """
    let utf8 = Array(text.utf8)
    #expect(tokens(utf8, language, .scan) == tokens(utf8, language, .plain))
    // Every beginning, so that each word once ends the text, and each character is once cut in two.
    for end in utf8.indices {
      let beginning = Array(utf8[..<end])
      #expect(tokens(beginning, language, .scan) == tokens(beginning, language, .plain), "\(end)")
    }
  }

  @Test("agrees with the plain version on any row of bytes", arguments: 0..<400)
  func anyBytes(seed: Int) {
    var random = SplitMix(seed: UInt64(seed))
    let pieces: [[UInt8]] =
      [
        "a", "E", "é", "É", "ß", "œ", "7", "'", "’", "-", "\u{2011}", ".", ",", "&", " ", "\n", "«", "\u{A0}", "s",
        "qu",
        "l", "jusqu", "Constitution", "ations", "ª", "ⁿ", "\u{301}", "ж", "東", "×", "÷",
      ].map { Array($0.utf8) } + [[0xC3], [0xE2], [0xE2, 0x80], [0x80], [0xFF], [0xC3, 0x41]]
    var text: [UInt8] = []
    for _ in 0..<60 { text += pieces[Int(random.next() % UInt64(pieces.count))] }
    for language in [Language.french, .english] {
      #expect(tokens(text, language, .scan) == tokens(text, language, .plain), "\(text)")
    }
  }

  @Test("gives the same words where it makes no stems", arguments: [Language.french, .english])
  func withoutStems(language: Language) {
    let text = """
      L'État d’Évian, à l'été, n'a coûté qu’1,3 million : « l'Œuvre » des ÉTATS-UNIS. Où ? Ça, çà et LÀ. ÀÉ É œÉ éÉé ß.
      Élodie déclara l'impôt quasi-constitutionnellement; développements×épaissis naïve÷Straße 2026 12345678 123456789.
      The minister's O'Brien's MINISTER'S d's l'S signed 3 of 12,5 letters; iPhone McDonald ABCDEFGHIJKLMNOPQRSTUVWXYZ.
      abcdefgh abcdefghi abcdefghijklmno abcdefghijklmnop ééééééééé éééééééééééé ééééééééééééé jusqu'à lorsqu’il rien
      """
    guard let tokenizer = Self.tokenizers[language]?[.scan] else { return }
    let utf8 = Array(text.utf8)
    for end in stride(from: utf8.count, to: 0, by: -1) {
      let range = TextRange(0..<end)
      var bare: [Token] = []
      utf8.withUnsafeBufferPointer { tokenizer.append(to: &bare, from: $0, range, .leftOut) }
      let tokens = tokenizer.tokens(in: utf8, range)
      #expect(bare.map(\.range) == tokens.map(\.range), "\(end)")
      #expect(bare.map(\.word) == tokens.map(\.word), "\(end)")
      #expect(bare.map(\.shape) == tokens.map(\.shape), "\(end)")
      var plain: [Token] = []
      utf8.withUnsafeBufferPointer { Self.tokenizers[language]?[.plain]?.append(to: &plain, from: $0, range, .leftOut) }
      #expect(bare == plain, "\(end)")
    }
  }

  @Test("stems in place as the stemmer does", arguments: [Language.french, .english])
  func stems(language: Language) {
    // Every third word: all letters of the alphabet, and accents at any place.
    for (number, entry) in Lexicons.embedded.entries(.commonWords, language).enumerated() where number % 3 == 0 {
      let text = Array(entry.key.utf8) + Array(" qqqqqqqqqqqqqqqqqqqq".utf8)
      #expect(
        tokens(text, language, .scan)?.first?.stem == tokens(text, language, .plain)?.first?.stem, "\(entry.key)")
    }
  }

  @Test(
    "has room for as many tokens as a text can hold",
    arguments: [
      "", "a", "l'l'l'l'l'l'a", "a's a's a's a's", "l'a's l'a's", "7-7-7-7-7", "a b c d e", "dit-il-dit-il dit-on",
      "l’l’l’l’a’s", "1,1.1;1", "é à é à", "U.S.A.-B",
    ])
  func room(text: String) {
    for language in Self.languages {
      let utf8 = Array(text.utf8)
      let plain = tokens(utf8, language, .plain)
      #expect(tokens(utf8, language, .scan) == plain)
      // With enough text behind it to be read eight bytes at a time.
      let longer = utf8 + Array(String(repeating: " .", count: 20).utf8)
      #expect(tokens(longer, language, .scan) == plain)
    }
  }
}
