import PrecisLexicons
import PrecisModel

/// Tells whether a word is a common one, by a dictionary that holds base forms.
///
/// The dictionary is searched where it lies. A word that it does not hold is common all the same when taking an ending
/// off, as the rules of its language have it, leads to one that it holds: « parlaient » to « parler », "walked" to "walk".
struct CommonWords: Sendable {
  private let words: SortedWords
  private let rules: [Rule]

  /// An ending of inflected forms, and what the base form has instead.
  private struct Rule: Sendable {
    let ending: [UInt8]
    let replacement: [UInt8]

    init(_ ending: String, _ replacement: String) {
      self.ending = Array(ending.utf8)
      self.replacement = Array(replacement.utf8)
    }
  }

  init(language: Language, lexicons: Lexicons) {
    words = lexicons.commonWords(language)
    switch language {
    case .french: rules = Self.french
    case .english: rules = Self.english
    case .other: rules = []
    }
  }

  /// Whether a folded word is common.
  ///
  /// - Complexity: O(r · log n) in the rules that fit and the bytes of the dictionary.
  func contains(_ word: [UInt8]) -> Bool {
    if isInflected(word) { return true }
    // Capitals often lack their accent: « Elections », « Eté ».
    guard word.first == UInt8(ascii: "e"), !rules.isEmpty else { return false }
    return isInflected([0xC3, 0xA9] + word.dropFirst())
  }

  private func isInflected(_ word: [UInt8]) -> Bool {
    if words.contains(word) { return true }
    for rule in rules where word.count >= rule.ending.count + 2 {
      guard word.suffix(rule.ending.count).elementsEqual(rule.ending) else { continue }
      var base = Array(word.dropLast(rule.ending.count))
      // « commençait », « mangeons »: the letter that keeps the sound before a, o.
      if rule.replacement.first == UInt8(ascii: "e"), base.suffix(2) == [0xC3, 0xA7] {
        base.removeLast(2)
        base.append(UInt8(ascii: "c"))
      }
      base += rule.replacement
      if words.contains(base) { return true }
      if rule.replacement == Self.infinitive, let openBase = Self.withoutGrave(base), words.contains(openBase) {
        return true
      }
    }
    return false
  }

  private static let infinitive = Array("er".utf8)

  /// « achèt » for « achet », « répèt » for « répét » is not undone: only the commoner e.
  private static func withoutGrave(_ base: [UInt8]) -> [UInt8]? {
    guard base.count >= 5, let index = base.indices.dropLast().last(where: { base[$0] == 0xC3 && base[$0 + 1] == 0xA8 })
    else { return nil }
    return Array(base[..<index]) + [UInt8(ascii: "e")] + Array(base[(index + 2)...])
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
    // Adverbs.
    Rule("ment", "e"), Rule("ment", ""), Rule("amment", "ant"), Rule("emment", "ent"), Rule("eusement", "eux"),
    Rule("ivement", "if"), Rule("ellement", "el"), Rule("ièrement", "ier"),
  ]

  private static let english: [Rule] = [
    Rule("s", ""), Rule("es", ""), Rule("ies", "y"), Rule("ed", ""), Rule("ed", "e"), Rule("ied", "y"),
    Rule("ing", ""), Rule("ing", "e"), Rule("ly", ""), Rule("ily", "y"), Rule("ally", ""), Rule("er", ""),
    Rule("er", "e"),
    Rule("ers", ""), Rule("ers", "e"), Rule("est", ""), Rule("est", "e"), Rule("ness", ""), Rule("ment", ""),
    Rule("ments", ""),
  ]
}
