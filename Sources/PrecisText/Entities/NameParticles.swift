import PrecisModel

/// The small words that stand inside names, as closed lists of each language.
enum NameParticles {
  static func of(_ language: Language) -> [(ClosedWords, [String])] {
    switch language {
    case .french: both + french
    case .english: both + english
    case .other: []
    }
  }

  private static let both: [(ClosedWords, [String])] = [
    (
      .family,
      [
        "van", "von", "der", "den", "ter", "ten", "bin", "ben", "bint", "ibn", "ould", "abu", "abou", "al", "el", "da",
        "do", "dos", "das", "di", "las", "los", "della", "del", "delle", "degli", "zu", "zum", "zur", "af", "av", "y",
      ]
    ),
    (
      .neverLeading,
      [
        "both", "several", "this", "that", "these", "those", "when", "while", "what", "which", "where", "with",
        "without", "from", "there", "then", "here", "each", "every", "some", "many", "most", "such", "they", "their",
        "your", "after", "before", "because", "dans", "avec", "sans", "pour", "mais", "donc", "cette", "leur", "leurs",
        "nous", "vous", "does", "could", "would", "should", "might", "must", "have", "having", "been", "were", "into",
        "onto", "until", "upon", "during", "since", "although", "though", "however", "also", "even", "only", "just",
        "against", "about", "between", "despite", "toward", "towards", "unlike", "according", "near",
      ]
    ),
    (.saint, ["saint", "sainte", "st", "ste"]),
    (.abbreviation, ["st", "ste", "jr", "sr", "mt", "ft", "bros"]),
    (.leading, ["le", "la", "les", "l'", "de", "du", "des", "d'"]),
  ]

  private static let french: [(ClosedWords, [String])] = [
    (.complement, ["de", "du", "des", "d'"]),
    (.article, ["la", "l'", "le", "les"]),
    (.conjunction, ["et"]),
    // In English names: "Center for Global Development".
    (.foreign, ["of", "for", "and"]),
    (.award, ["prix", "coupe", "journée", "journées", "charte", "oscar", "césar", "trophée", "palme"]),
    (.direction, ["nord", "sud", "est", "ouest", "nord-est", "nord-ouest", "sud-est", "sud-ouest"]),
    (.purpose, ["pour", "contre", "aux", "à", "en", "sur"]),
  ]

  private static let english: [(ClosedWords, [String])] = [
    (.family, ["de", "du", "des", "la", "le", "d'", "l'"]),
    (.complement, ["of"]),
    (.article, ["the"]),
    (.conjunction, ["and"]),
    (.direction, ["north", "south", "east", "west"]),
    (.purpose, ["for", "on", "in", "against", "to"]),
    (.one, ["one"]),
  ]
}
