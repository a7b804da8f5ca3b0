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
    let ending: StaticString
    let replacement: StaticString

    init(_ ending: StaticString, _ replacement: StaticString) {
      self.ending = ending
      self.replacement = replacement
    }

    var lastByte: Int { ending.withUTF8Buffer { Int($0.last ?? 0) } }
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
    var folded: [UInt8] = []
    view.bytes(index).withElements { Folding.append($0, to: &folded) }
    let isCommon = contains(folded)
    memory[word] = isCommon
    return isCommon
  }

  /// Whether a folded word is common.
  func contains(_ word: [UInt8]) -> Bool {
    guard word.count <= Self.longestWord else { return false }
    if isInflected(word[...]) { return true }
    // Capitals often lack their accent: « Elections », « Eté ».
    guard word.first == UInt8(ascii: "e") else { return false }
    return isInflected([0xC3, 0xA9] + word.dropFirst())
  }

  private func isInflected(_ word: ArraySlice<UInt8>) -> Bool {
    guard let last = word.last else { return false }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 2 * Self.longestWord) { base in
      func holds(_ count: Int) -> Bool { words.contains(UnsafeBufferPointer(rebasing: base[..<count])) }
      var count = 0
      for byte in word where count < Self.longestWord {
        base[count] = byte
        count += 1
      }
      if holds(count) { return true }
      for rule in rules[starts[Int(last)]..<starts[Int(last) + 1]] {
        let endingCount = rule.ending.utf8CodeUnitCount
        guard count >= endingCount + 2, rule.ending.withUTF8Buffer({ word.suffix(endingCount).elementsEqual($0) })
        else { continue }
        let replacement = UnsafeBufferPointer(
          start: rule.replacement.utf8Start, count: rule.replacement.utf8CodeUnitCount)
        var baseCount = count - endingCount
        var isChanged = false
        // « commençait », « mangeons »: the letter that keeps the sound before a, o.
        if replacement.first == UInt8(ascii: "e"), base[baseCount - 2] == 0xC3, base[baseCount - 1] == 0xA7 {
          baseCount -= 1
          base[baseCount - 1] = UInt8(ascii: "c")
          isChanged = true
        }
        for (offset, byte) in replacement.enumerated() { base[baseCount + offset] = byte }
        baseCount += replacement.count
        if holds(baseCount) { return true }
        if replacement.elementsEqual("er".utf8), let openCount = Self.removeGrave(base, baseCount) {
          if holds(openCount) { return true }
          isChanged = true
        }
        // The letters of the word again, for the next rule.
        let kept = isChanged ? 0 : count - endingCount
        for (offset, byte) in word.dropFirst(kept).enumerated() where kept + offset < count {
          base[kept + offset] = byte
        }
      }
      return false
    }
  }

  /// « achèt » becomes « achet » in place; « répèt » for « répét » is not undone: only the commoner e. Returns the number
  /// of bytes then, or nothing if there is no è.
  private static func removeGrave(_ base: UnsafeMutableBufferPointer<UInt8>, _ count: Int) -> Int? {
    guard count >= 5 else { return nil }
    var index = count - 2
    while index >= 0 {
      if base[index] == 0xC3, base[index + 1] == 0xA8 {
        base[index] = UInt8(ascii: "e")
        for next in index + 1..<count - 1 { base[next] = base[next + 1] }
        return count - 1
      }
      index -= 1
    }
    return nil
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
