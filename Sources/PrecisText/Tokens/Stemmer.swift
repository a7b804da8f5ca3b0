import PrecisLexicons
import PrecisModel

/// Takes inflection off words, so that « ministres » meets « ministre » and "signed" meets "signs".
///
/// A light stemmer in the manner of J. Savoy ("Light stemming approaches for the French, Portuguese, German and Hungarian
/// languages", SAC 2006): plural, gender, and the commonest verbal and nominal endings, after accents are taken off. It
/// is meant for matching, not for show. In a language that is neither French nor English, only accents are taken off.
package struct Stemmer: Sendable {
  let endings: [Ending]

  struct Ending: Sendable {
    let letters: [UInt8]
    /// The last of them, by which most endings are told off at once.
    let last: UInt8
    let replacement: [UInt8]
    /// The least number of letters that must be left.
    let minimumStem: Int
  }

  package init(language: Language) {
    switch language {
    case .french: endings = Self.french
    case .english: endings = Self.english
    case .other: endings = []
    }
  }

  /// The stem of a folded word, without accents.
  package func stem(_ folded: [UInt8]) -> [UInt8] {
    var word = Folding.removingAccents(folded)
    guard word.count > 3, let last = word.last else { return word }
    for ending in endings where ending.last == last && word.count >= ending.letters.count + ending.minimumStem {
      if word.suffix(ending.letters.count) == ending.letters[...] {
        word.removeLast(ending.letters.count)
        word.append(contentsOf: ending.replacement)
        break
      }
    }
    // A final e is mute in both languages, and a doubled consonant before an ending that is gone says nothing.
    if word.count > 3, word.last == UInt8(ascii: "e") { word.removeLast() }
    if word.count > 3, let last = word.last, word[word.count - 2] == last { word.removeLast() }
    return word
  }

  private static func endings(_ rules: [(StaticString, StaticString, Int)]) -> [Ending] {
    rules.map { letters, replacement, minimum in
      let letters = letters.withUTF8Buffer { Array($0) }
      return Ending(
        letters: letters, last: letters.last ?? 0, replacement: replacement.withUTF8Buffer { Array($0) },
        minimumStem: minimum)
    }
  }

  /// Longest first within a family; the first that fits is taken.
  private static let french = endings([
    ("issements", "i", 3), ("issement", "i", 3), ("issantes", "i", 3), ("issants", "i", 3), ("issante", "i", 3),
    ("issant", "i", 3), ("atrices", "at", 3), ("atrice", "at", 3), ("ateurs", "at", 3), ("ateur", "at", 3),
    ("ations", "at", 3), ("ation", "at", 3), ("itions", "it", 3), ("ition", "it", 3), ("utions", "ut", 3),
    ("ution", "ut", 3), ("ements", "", 4), ("ement", "", 4), ("ments", "", 4), ("ment", "", 4), ("euses", "eu", 3),
    ("euse", "eu", 3), ("ives", "if", 3), ("ive", "if", 3), ("eaux", "eau", 2), ("aux", "al", 3), ("iennes", "ien", 2),
    ("ienne", "ien", 2), ("eraient", "", 3), ("aient", "", 3), ("erait", "", 3), ("eront", "", 3), ("erent", "", 3),
    ("antes", "ant", 3), ("ante", "ant", 3), ("ants", "ant", 3), ("eurs", "eur", 3), ("ees", "", 3), ("ee", "", 3),
    ("es", "", 3), ("er", "", 3), ("ait", "", 4), ("ez", "", 4), ("s", "", 3), ("x", "", 3),
  ])

  private static let english = endings([
    ("sses", "ss", 2), ("ations", "at", 3), ("ation", "at", 3), ("itions", "it", 3), ("ition", "it", 3),
    ("ies", "y", 2),
    ("iest", "y", 3), ("ied", "y", 2), ("ings", "", 3), ("ing", "", 3), ("edly", "", 3), ("eed", "ee", 2),
    ("ed", "", 3), ("ments", "ment", 3), ("ness", "", 4), ("ally", "al", 3), ("ly", "", 4), ("ers", "er", 3),
    ("ches", "ch", 2), ("shes", "sh", 2), ("xes", "x", 2), ("ous", "ous", 3), ("us", "us", 3), ("ss", "ss", 2),
    ("s", "", 3),
  ])
}
