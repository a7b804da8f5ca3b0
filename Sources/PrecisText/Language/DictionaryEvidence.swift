import PrecisLexicons
import PrecisModel

/// Whether French, English, or both know a word, itself or under its regular inflection.
struct DictionaryEvidence: Sendable {
  private let french: WordList
  private let english: WordList

  init(lexicons: Lexicons) {
    french = lexicons.commonWords(.french)
    english = lexicons.commonWords(.english)
  }

  /// - Complexity: O(n) in the bytes of the word, for each ending that fits.
  func languages(of word: [UInt8]) -> LanguageSet {
    var languages = LanguageSet.none
    if Self.knows(word, french, Self.frenchEndings, minimumStem: 2) { languages.insert(.french) }
    if Self.knows(word, english, Self.englishEndings, minimumStem: 3) { languages.insert(.english) }
    return languages
  }

  private struct Ending: Sendable {
    let letters: [UInt8]
    /// What the dictionary's form ends in instead.
    let replacements: [[UInt8]]
  }

  private static func knows(_ word: [UInt8], _ words: WordList, _ endings: [Ending], minimumStem: Int) -> Bool {
    if words.contains(word) { return true }
    for ending in endings where word.count >= ending.letters.count + minimumStem {
      guard word.suffix(ending.letters.count).elementsEqual(ending.letters) else { continue }
      let stem = word.dropLast(ending.letters.count)
      for replacement in ending.replacements where words.contains(Array(stem) + replacement) { return true }
    }
    return false
  }

  private static func endings(_ list: [(String, [String])]) -> [Ending] {
    list.map { Ending(letters: Array($0.utf8), replacements: $1.map { Array($0.utf8) }) }
  }

  /// The dictionary has the singular, the masculine and the infinitive.
  private static let frenchEndings = endings([
    ("s", [""]), ("x", [""]), ("e", ["", "er"]), ("es", ["", "e", "er"]), ("aux", ["al"]), ("ent", ["er", ""]),
    ("ant", ["er"]), ("é", ["er"]), ("ée", ["er", "é"]), ("és", ["er", "é"]), ("ées", ["er", "é"]), ("ons", ["er"]),
    ("ez", ["er"]), ("ait", ["er"]), ("aient", ["er"]), ("era", ["er"]), ("euse", ["eur"]), ("trice", ["teur"]),
    ("rice", ["eur"]), ("lle", ["l"]), ("lles", ["l"]), ("nne", ["n"]), ("nnes", ["n"]),
  ])

  private static let englishEndings = endings([
    ("s", [""]), ("es", [""]), ("ing", ["", "e"]), ("ed", ["", "e"]), ("ly", [""]), ("'s", [""]),
  ])
}
