import PrecisLexicons
import PrecisModel

/// Tells whether a word is a common one, by a dictionary that holds base forms.
///
/// The dictionary is searched where it lies. A word that it does not hold is common all the same when taking an ending
/// off, as the rules of its language have it, leads to one that it holds: « parlaient » to « parler », "walked" to "walk".
final class CommonWords: Sendable {
  private let words: WordList
  /// The rules in the order of the last bytes of their endings; of those with one last byte, in their own order.
  private let rules: [Rule]
  /// Where the rules of each last byte start, and where the last ones end.
  private let starts: [Int]
  private let memory = WordMemory()

  /// An ending of inflected forms, and what the base form has instead.
  private struct Rule: Sendable {
    private let ending: StaticString
    private let replacement: StaticString
    /// The last eight bytes of the ending at most, as in ``ByteView/tail``.
    private let tail: UInt64
    /// How far to shift a difference so that only those bytes are left.
    private let shift: UInt64

    init(_ ending: StaticString, _ replacement: StaticString) {
      self.ending = ending
      self.replacement = replacement
      tail = ending.withUTF8Buffer { ByteView($0).tail }
      shift = UInt64(64 - 8 * min(8, ending.utf8CodeUnitCount))
    }

    var lastByte: Int { Int(tail >> 56) }

    /// What stands instead of the ending.
    var baseEnding: UnsafeBufferPointer<UInt8> {
      UnsafeBufferPointer(start: replacement.utf8Start, count: replacement.utf8CodeUnitCount)
    }

    /// How many bytes stand before the ending in a word whose last bytes are `tail`; nothing if it ends otherwise, or little
    /// more than the ending is there.
    @inline(__always)
    func stemCount(_ word: UnsafeBufferPointer<UInt8>, tail: UInt64) -> Int? {
      guard (tail ^ self.tail) &>> shift == 0 else { return nil }
      let endingCount = ending.utf8CodeUnitCount
      guard word.count >= endingCount + 2,
        endingCount <= 8 || ending.withUTF8Buffer({ word.suffix(endingCount).elementsEqual($0) })
      else { return nil }
      return word.count - endingCount
    }
  }

  /// Longer words are not looked up.
  private static let longestWord = 64

  init(language: Language, lexicons: Lexicons) {
    words = lexicons.commonWords(language)
    let rules =
      switch language {
      case .french: Self.french
      case .english: Self.english
      case .other: [Rule]()
      }
    var starts = [Int](repeating: 0, count: 257)
    for rule in rules { starts[rule.lastByte + 1] += 1 }
    for byte in 1...256 { starts[byte] += starts[byte - 1] }
    var places = starts
    var sorted = rules
    for rule in rules {
      sorted[places[rule.lastByte]] = rule
      places[rule.lastByte] += 1
    }
    self.rules = sorted
    self.starts = starts
  }

  /// Whether the word at `index` is common.
  ///
  /// - Complexity: O(r) in the rules that fit; O(1) for a word that was asked lately.
  func contains(_ view: TokenView, _ index: Int) -> Bool {
    let word = view.tokens[index].word
    if let known = memory[word] { return known }
    let isCommon = view.bytes(index).withElements { contains(unfolded: $0) }
    memory[word] = isCommon
    return isCommon
  }

  /// Whether a word is common, however it is written.
  private func contains(unfolded word: UnsafeBufferPointer<UInt8>) -> Bool {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Self.longestWord) { folded in
      guard let count = Folding.fold(word, into: folded) else { return contains(Folding.fold(word)) }
      return contains(UnsafeBufferPointer(rebasing: folded[..<count]))
    }
  }

  /// Whether a folded word is common.
  func contains(_ word: [UInt8]) -> Bool { word.withUnsafeBufferPointer { contains($0) } }

  private func contains(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    guard word.count <= Self.longestWord else { return false }
    if isInflected(word) { return true }
    // Capitals often lack their accent: « Elections », « Eté ».
    guard word.first == UInt8(ascii: "e") else { return false }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: word.count + 1) { accented in
      (accented[0], accented[1]) = (0xC3, 0xA9)
      for index in 1..<word.count { accented[index + 1] = word[index] }
      return isInflected(UnsafeBufferPointer(accented))
    }
  }

  /// Whether the word is a base form, or a form of one. All of these begin alike: the list is gone through once.
  private func isInflected(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let last = word.last else { return false }
    let tail = ByteView(word).tail
    return words.withBeginnings(of: word) { beginnings in
      if beginnings.holds(word.count, UnsafeBufferPointer(rebasing: word[word.count...])) { return true }
      let hasAccents = word.contains(0xC3)
      return rules.withUnsafeBufferPointer { rules in
        for place in starts[Int(last)]..<starts[Int(last) + 1] {
          guard let stemCount = rules[place].stemCount(word, tail: tail) else { continue }
          let ending = rules[place].baseEnding
          let isForm =
            hasAccents
            ? isForm(UnsafeBufferPointer(rebasing: word[..<stemCount]), ending, beginnings)
            : beginnings.holds(stemCount, ending)
          if isForm { return true }
        }
        return false
      }
    }
  }

  /// Whether a stem leads to a base form with another ending, which may change the stem's last letters.
  private func isForm(
    _ stem: UnsafeBufferPointer<UInt8>, _ ending: UnsafeBufferPointer<UInt8>, _ beginnings: WordList.Beginnings
  ) -> Bool {
    let isVerb = ending.elementsEqual("er".utf8)
    // « commençait », « mangeons »: the letter that keeps the sound before a, o.
    if ending.first == UInt8(ascii: "e"), stem.suffix(2).elementsEqual([0xC3, 0xA7]) {
      return ([UInt8(ascii: "c")] + ending).withUnsafeBufferPointer {
        holds(stem.dropLast(2), $0, beginnings, isVerb: isVerb)
      }
    }
    return holds(stem[...], ending, beginnings, isVerb: isVerb)
  }

  /// Whether there is the base form of a stem and an ending. « achète » comes from « acheter »; « répète » is not undone: only
  /// the commoner e.
  private func holds(
    _ stem: Slice<UnsafeBufferPointer<UInt8>>, _ ending: UnsafeBufferPointer<UInt8>, _ beginnings: WordList.Beginnings,
    isVerb: Bool
  ) -> Bool {
    if beginnings.holds(stem.count, ending) { return true }
    guard isVerb, stem.count + ending.count >= 5,
      let grave = stem.indices.dropLast().last(where: { stem[$0] == 0xC3 && stem[$0 + 1] == 0xA8 })
    else { return false }
    return ([UInt8(ascii: "e")] + stem[(grave + 2)...] + ending).withUnsafeBufferPointer {
      beginnings.holds(grave, $0)
    }
  }

  private static let french: [Rule] = [
    // Number and gender.
    Rule("s", ""), Rule("x", ""), Rule("es", ""), Rule("e", ""), Rule("aux", "al"), Rule("aux", "ail"),
    Rule("euse", "eur"), Rule("euses", "eur"), Rule("euse", "eux"), Rule("euses", "eux"), Rule("trice", "teur"),
    Rule("trices", "teur"), Rule("ive", "if"), Rule("ives", "if"), Rule("ière", "ier"), Rule("ières", "ier"),
    Rule("elle", "el"), Rule("elles", "el"), Rule("enne", "en"), Rule("ennes", "en"), Rule("onne", "on"),
    Rule("onnes", "on"), Rule("ée", "é"), Rule("ées", "é"),
    // Verbs in -er.
    Rule("e", "er"), Rule("es", "er"), Rule("ent", "er"), Rule("ons", "er"), Rule("eons", "er"), Rule("ez", "er"),
    Rule("ais", "er"), Rule("ait", "er"), Rule("aient", "er"), Rule("eait", "er"), Rule("eaient", "er"),
    Rule("ant", "er"), Rule("eant", "er"), Rule("a", "er"), Rule("ea", "er"), Rule("èrent", "er"), Rule("é", "er"),
    Rule("ée", "er"), Rule("és", "er"), Rule("ées", "er"), Rule("era", "er"), Rule("erai", "er"), Rule("eras", "er"),
    Rule("erons", "er"), Rule("erez", "er"), Rule("eront", "er"), Rule("erait", "er"), Rule("erais", "er"),
    Rule("eraient", "er"), Rule("ions", "er"), Rule("iez", "er"),
    // Verbs in -ir and -re.
    Rule("it", "ir"), Rule("is", "ir"), Rule("i", "ir"), Rule("ie", "ir"), Rule("ies", "ir"), Rule("issent", "ir"),
    Rule("issait", "ir"), Rule("issaient", "ir"), Rule("issant", "ir"), Rule("issons", "ir"), Rule("issez", "ir"),
    Rule("ira", "ir"), Rule("iront", "ir"), Rule("irait", "ir"), Rule("iraient", "ir"), Rule("irent", "ir"),
    Rule("d", "dre"), Rule("ds", "dre"), Rule("ent", "re"), Rule("ait", "re"), Rule("aient", "re"), Rule("ant", "re"),
    Rule("u", "re"), Rule("ue", "re"), Rule("us", "re"), Rule("ues", "re"), Rule("ez", "re"), Rule("ons", "re"),
    Rule("ra", "re"), Rule("ront", "re"), Rule("rait", "re"), Rule("raient", "re"),
    // Verbs such as ouvrir, partir.
    Rule("ez", "ir"), Rule("ons", "ir"), Rule("ent", "ir"), Rule("ait", "ir"), Rule("aient", "ir"), Rule("ant", "ir"),
    // Nouns from verbs.
    Rule("ation", "er"), Rule("ations", "er"), Rule("ement", "er"), Rule("ements", "er"), Rule("ateur", "er"),
    Rule("ateurs", "er"), Rule("age", "er"), Rule("ages", "er"), Rule("eur", "er"), Rule("eurs", "er"),
    // Adverbs.
    Rule("ment", "e"), Rule("ment", ""), Rule("amment", "ant"), Rule("emment", "ent"), Rule("eusement", "eux"),
    Rule("ivement", "if"), Rule("ellement", "el"), Rule("ièrement", "ier"),
  ]

  private static let english: [Rule] = [
    Rule("s", ""), Rule("es", ""), Rule("ies", "y"), Rule("ed", ""), Rule("ed", "e"), Rule("ied", "y"),
    Rule("ing", ""), Rule("ing", "e"), Rule("ly", ""), Rule("ily", "y"), Rule("ally", ""), Rule("er", ""),
    Rule("er", "e"),
    Rule("ers", ""), Rule("ers", "e"), Rule("est", ""), Rule("est", "e"), Rule("ness", ""), Rule("ment", ""),
    Rule("ments", ""), Rule("ism", ""), Rule("isms", ""), Rule("ists", ""), Rule("less", ""), Rule("able", ""),
    Rule("able", "e"), Rule("ically", "y"), Rule("ically", "e"), Rule("ically", ""),
  ]
}
