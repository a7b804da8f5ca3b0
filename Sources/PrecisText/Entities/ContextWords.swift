import PrecisModel

/// The small words around a name that hint at its type, as closed lists of each language.
enum ContextWords {
  static func of(_ language: Language) -> [(ClosedWords, [String])] {
    switch language {
    case .french: french
    case .english: english
    case .other: []
    }
  }

  private static let french: [(ClosedWords, [String])] = [
    (.placePreposition, ["à", "en"]),
    (.weakPlacePreposition, ["vers", "depuis", "au", "aux", "dans", "près"]),
    (.articleBefore, ["le", "la", "l'", "les", "du", "des", "au", "aux"]),
    (.complementBefore, ["de", "d'"]),
    (
      .speech,
      [
        "affirme", "assure", "confie", "déclare", "dit", "explique", "estime", "raconte", "précise", "souligne",
        "indique", "ajoute", "rappelle",
      ]
    ),
    (.years, ["ans"]),
  ]

  private static let english: [(ClosedWords, [String])] = [
    (.placePreposition, ["in", "near", "throughout", "across"]),
    (.weakPlacePreposition, ["from", "at", "outside", "around", "into", "within", "via"]),
    (.articleBefore, ["the"]),
    (.complementBefore, ["of"]),
    (
      .speech,
      [
        "said", "says", "told", "added", "adds", "explained", "explains", "argued", "wrote", "writes", "recalled",
        "thinks", "believes", "believed", "admitted", "insisted", "replied", "warned",
      ]
    ),
    (.years, ["year-old", "years"]),
  ]
}
