import PrecisLexicons
import PrecisModel

/// The small words that stand inside names, as closed lists of each language.
final class NameParticles: Sendable {
  /// Particles of families from elsewhere: van, von, bin, al. They join whatever they stand between.
  let family: TermSet
  /// Words that join a noun to its complement: de, du, of.
  let complement: TermSet
  /// Articles, which may follow a complement's word.
  let articles: TermSet
  /// Words that a name may start with when it has a capital inside a sentence: « Le Monde », « De Gaulle ».
  let leading: TermSet
  /// Words that join two parts of equal rank: et, and.
  let conjunctions: TermSet
  /// Words that join a body to what it is there for: for, on, in; pour, sur, en, contre.
  let purposes: TermSet
  /// Events whose name goes on in small letters: « prix Nobel de la paix », « coupe du monde ».
  let awards: TermSet
  /// The points of the compass, which name regions.
  let directions: TermSet
  /// Small words that no name starts with, though they stand before one: "Both Hudson and".
  let neverLeading: TermSet
  /// Words after which letters such as BC count years.
  let centuries: TermSet
  /// saint, sainte, before the name of a place or a saint.
  let saints: TermSet
  /// Words in names whose dot ends no sentence: St., Jr.
  let abbreviations: TermSet

  init(language: Language) {
    func terms(_ words: [String]) -> TermSet { TermSet(words: words) }
    let family = [
      "van", "von", "der", "den", "ter", "ten", "bin", "ben", "bint", "ibn", "ould", "abu", "abou", "al", "el", "da",
      "do", "dos", "das", "di", "las", "los", "della", "del", "delle", "degli", "zu", "zum", "zur", "af", "av", "y",
    ]
    neverLeading = terms([
      "both", "several", "this", "that", "these", "those", "when", "while", "what", "which", "where", "with", "without",
      "from", "there", "then", "here", "each", "every", "some", "many", "most", "such", "they", "their", "your",
      "after",
      "before", "because", "dans", "avec", "sans", "pour", "mais", "donc", "cette", "leur", "leurs", "nous", "vous",
    ])
    centuries = terms(["century", "centuries", "siècle", "siècles"])
    saints = terms(["saint", "sainte", "st", "ste"])
    abbreviations = terms(["st", "ste", "jr", "sr", "mt", "ft", "bros"])
    switch language {
    case .french:
      self.family = terms(family)
      complement = terms(["de", "du", "des", "d'"])
      articles = terms(["la", "l'", "le", "les"])
      leading = terms(["le", "la", "les", "l'", "de", "du", "des", "d'"])
      conjunctions = terms(["et"])
      awards = terms(["prix", "coupe", "journée", "journées", "charte", "oscar", "césar", "trophée", "palme"])
      directions = terms(["nord", "sud", "est", "ouest", "nord-est", "nord-ouest", "sud-est", "sud-ouest"])
      purposes = terms(["pour", "contre", "aux", "à", "en", "sur"])
    case .english:
      self.family = terms(family + ["de", "du", "des", "la", "le", "d'", "l'"])
      complement = terms(["of"])
      articles = terms(["the"])
      leading = terms(["le", "la", "les", "l'", "de", "du", "des", "d'"])
      conjunctions = terms(["and"])
      awards = []
      directions = terms(["north", "south", "east", "west"])
      purposes = terms(["for", "on", "in", "against", "to"])
    case .other:
      self.family = []
      complement = []
      articles = []
      leading = []
      conjunctions = []
      awards = []
      directions = []
      purposes = []
    }
  }
}
