/// Random strings and mutated prose, from a seed, for the tests that hold one way of splitting against another.
struct RandomTexts {
  private(set) var generator: SplitMix
  private let prose: [[UInt8]]

  /// - Parameter prose: Texts to mutate; the fixture's if none are given.
  init(seed: UInt64, prose: [[UInt8]] = []) {
    generator = SplitMix(seed: seed)
    self.prose =
      prose.isEmpty
      ? (SentenceFixture.french + SentenceFixture.english).map { Array(SentenceTesting.text(of: $0).utf8) } : prose
  }

  /// Marks, spaces, brackets, letters of several scripts, and words at which rules stir.
  static let pieces: [[UInt8]] = [
    ".", ".", ".", "..", "...", "…", "!", "?", "?!", " ", " ", " ", "  ", "\u{A0}", "\u{202F}", "\n", "\r\n", "\u{85}",
    "\u{2028}", "\"", "«", "»", "“", "”", "’", "'", "‘", "(", ")", "[1]", "[", "]", "-", "–", "—", "•", "*", "_", "#",
    ":", ",", ";", "1", "12", "2019", "a", "A", "I", "i", "é", "É", "ß", "œ", "ǅ", "mot", "Mot", "mots", "Le", "le",
    "The", "the", "He", "said", "M.", "MM.", "Mme", "Dr.", "Mr.", "etc.", "U.S.", "av. J.-C.", "p. ex.", "art.", "No.",
    "n°", "Jan.", "oct.", "Inc.", "St.", "6 p.m.", "Friday", "EST", "Plan", "°", "Jean-P.", "J.", "K.", "1.", "2.",
    "a)", "b)", "1.)", "i.", "ii.", "iii)", "A.", "IV.", "http://a.b", "x@y.z", "www.a.fr",
    "中", "ク", "א", "ا", "क", "।", "。", "？", "؟", "։", "\u{2024}", "\u{FE52}", "\u{FF0E}", "¿", "ª", "²", "³", "٣",
    "😀", ":-)", "\u{301}", "\u{AD}", "\u{200D}", "\u{FE0F}", "/", "@", "$", "%", "\t", "\u{3000}", "\u{0}",
  ].map { Array($0.utf8) }

  /// The next text, one time in two a mutation of prose.
  mutating func next() -> [UInt8] { Bool.random(using: &generator) ? random() : mutated() }

  /// Pieces in random order, often with spaces between them.
  mutating func random() -> [UInt8] {
    var text: [UInt8] = []
    let spaces = Bool.random(using: &generator)
    for _ in 0..<Int.random(in: 1...20, using: &generator) {
      text += Self.pieces.randomElement(using: &generator) ?? []
      if spaces, Bool.random(using: &generator) { text.append(0x20) }
    }
    return text
  }

  /// A stretch of prose in which characters are replaced, left out and put in.
  mutating func mutated() -> [UInt8] {
    let whole = prose.randomElement(using: &generator) ?? []
    guard whole.count > 1 else { return whole }
    let start = boundary(Int.random(in: 0..<whole.count, using: &generator), whole)
    var text = Array(whole[start..<boundary(min(whole.count, start + 240), whole)])
    for _ in 0..<Int.random(in: 0...4, using: &generator) {
      let start = boundary(Int.random(in: 0...text.count, using: &generator), text)
      let end = boundary(min(text.count, start + Int.random(in: 0...3, using: &generator)), text)
      let piece = Bool.random(using: &generator) ? Self.pieces.randomElement(using: &generator) ?? [] : []
      text.replaceSubrange(start..<max(start, end), with: piece)
    }
    return text
  }

  /// The start of the character that holds the byte at `offset`.
  private func boundary(_ offset: Int, _ text: [UInt8]) -> Int {
    var offset = offset
    while offset > 0, offset < text.count, text[offset] & 0xC0 == 0x80 { offset -= 1 }
    return offset
  }
}
