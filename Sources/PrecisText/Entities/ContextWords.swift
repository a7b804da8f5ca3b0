import PrecisLexicons
import PrecisModel

/// The small words around a name that hint at its type, as closed lists of each language.
final class ContextWords: Sendable {
  /// Prepositions after which a name without article is a place.
  let places: TermSet
  /// Prepositions after which it often is.
  let weakPlaces: TermSet
  /// Articles, which no person's name has before it.
  let articles: TermSet
  /// « de », "of": what they join is a place more often than a person.
  let complements: TermSet
  /// Verbs of saying, as they stand after who says it.
  let speech: TermSet
  /// What follows an age.
  let years: TermSet

  static func of(_ language: Language) -> ContextWords {
    switch language {
    case .french: french
    case .english: english
    case .other: ContextWords()
    }
  }

  private init(
    places: [String] = [], weakPlaces: [String] = [], articles: [String] = [], complements: [String] = [],
    speech: [String] = [], years: [String] = []
  ) {
    func terms(_ words: [String]) -> TermSet { TermSet(words: words) }
    self.places = terms(places)
    self.weakPlaces = terms(weakPlaces)
    self.articles = terms(articles)
    self.complements = terms(complements)
    self.speech = terms(speech)
    self.years = terms(years)
  }

  private static let french = ContextWords(
    places: ["à", "en"],
    weakPlaces: ["vers", "depuis", "au", "aux", "dans", "près"],
    articles: ["le", "la", "l'", "les", "du", "des", "au", "aux"],
    complements: ["de", "d'"],
    speech: [
      "affirme", "assure", "confie", "déclare", "dit", "explique", "estime", "raconte", "précise", "souligne",
      "indique", "ajoute", "rappelle",
    ],
    years: ["ans"])

  private static let english = ContextWords(
    places: ["in", "near", "throughout", "across"],
    weakPlaces: ["from", "at", "outside", "around", "into", "within", "via"],
    articles: ["the"],
    complements: ["of"],
    speech: [
      "said", "says", "told", "added", "adds", "explained", "explains", "argued", "wrote", "writes", "recalled",
      "thinks",
      "believes", "believed", "admitted", "insisted", "replied", "warned",
    ],
    years: ["year-old", "years"])
}
