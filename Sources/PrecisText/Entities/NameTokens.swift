import PrecisLexicons
import PrecisModel

/// The tokens as names see them: a word with hyphens is narrowed to the name in it.
///
/// "Beijing-based" names Beijing, « anti-Macron » and "post-Brexit" name what they are against or after, and in
/// « Chirac profite-t-il » the verb carries a pronoun. Other words with hyphens are names as a whole: « Bar-le-Duc ».
enum NameTokens {
  /// The tokens that hold more than a name, narrowed, each with its index.
  ///
  /// - Complexity: O(n) in the tokens and in the bytes of those with hyphens.
  static func narrowed(_ tokens: [Token], in text: ByteView, _ lexicon: NameLexicon) -> [(index: Int, token: Token)] {
    let language = lexicon.language
    let prefixes = language == .french ? frenchPrefixes : englishPrefixes
    var narrowed: [(Int, Token)] = []
    for index in hyphenated(tokens) {
      let token = tokens[index]
      guard token.shape.isDisjoint(with: .number), token.start <= token.end, Int(token.end) <= text.count else {
        continue
      }
      let bytes = text[Int(token.start)..<Int(token.end)]
      guard let hyphen = bytes.firstIndex(of: UInt8(ascii: "-")) else { continue }
      let before = bytes[..<hyphen]
      let after = bytes[(hyphen + 1)...]
      if token.shape.contains(.capitalized), isSmall(after), language == .english || isInversion(after) {
        narrowed.append((index, self.token(before, from: token, lexicon)))
      } else if let first = after.first, isCapital(first), prefixes.contains(before.foldedTerm) {
        narrowed.append((index, self.token(after, from: token, lexicon)))
      }
    }
    return narrowed
  }

  /// The indices of the tokens with hyphens.
  private static func hyphenated(_ tokens: [Token]) -> [Int] {
    tokens.withUnsafeBufferPointer { tokens in
      var indices: [Int] = []
      for index in 0..<tokens.count where tokens[index].shape.contains(.hyphenated) { indices.append(index) }
      return indices
    }
  }

  /// The token of a part of another.
  private static func token(_ bytes: ByteView, from token: Token, _ lexicon: NameLexicon) -> Token {
    var shape = token.shape.intersection([.sentenceInitial])
    let isWhole = bytes.contains(UInt8(ascii: "-"))
    if isWhole { shape.insert(.hyphenated) }
    if bytes.contains(UInt8(ascii: ".")) { shape.insert(.dotted) }
    shape.insert(.capitalized)
    if bytes.count > 1, bytes.allSatisfy({ isCapital($0) }) { shape.insert(.allCapitals) }
    let word = bytes.foldedTerm
    return Token(
      range: TextRange(start: bytes.startIndex, end: bytes.endIndex), shape: shape, word: word, stem: word,
      known: lexicon.words[word])
  }

  /// Whether none of the parts between hyphens has a capital.
  private static func isSmall(_ bytes: ByteView) -> Bool {
    guard let first = bytes.first, first >= 0x61 && first <= 0x7A else { return false }
    return !bytes.contains { isCapital($0) } && !bytes.contains { NumeralReader.isDigit($0) }
  }

  /// Whether the letters after a French verb's hyphen are a pronoun: « t-il », « elle », « je ».
  private static func isInversion(_ bytes: ByteView) -> Bool {
    let hyphen = bytes.lastIndex(of: UInt8(ascii: "-"))
    return pronouns.contains(bytes[(hyphen.map { $0 + 1 } ?? bytes.startIndex)...].foldedTerm)
  }

  private static func isCapital(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }

  private static let pronouns = TermSet(list: "je tu il elle on nous vous ils elles ce moi toi lui leur y en")

  private static let englishPrefixes = TermSet(list: "anti pro post pre non neo ex un trans mid all then half")

  private static let frenchPrefixes = TermSet(list: "anti pro post pré non néo ex trans mi")
}
