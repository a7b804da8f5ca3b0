import PrecisModel

/// The nouns by which the name of an event, a prize, a law or a work is known: a closed list for each language.
enum EventWords {
  static func of(_ language: Language) -> [String] {
    switch language {
    case .french: french
    case .english: english
    case .other: []
    }
  }

  private static let french = [
    "affaire", "accord", "accords", "bataille", "biennale", "césar", "championnat", "championnats", "charte",
    "concours", "convention", "coupe", "déclaration", "exposition", "exposition universelle", "festival", "grand prix",
    "guerre", "jeux", "jeux olympiques", "journée", "journées", "loi", "marathon", "mondial", "nuit", "opération",
    "expo", "oscar", "oscars", "pacte", "plan", "prix", "procès", "protocole", "renaissance", "révolution", "salon",
    "scandale", "sommet", "summit", "tournoi", "traité", "trophée", "vendée globe",
  ]

  private static let english = [
    "accord", "accords", "act", "age", "agreement", "award", "awards", "battle", "bill", "biennale", "bowl",
    "championship",
    "championships", "charter", "conference", "convention", "cup", "day", "declaration", "derby", "election",
    "elections",
    "exhibition",
    "expo", "festival", "games", "grand prix", "marathon", "masters", "medal", "olympics", "open", "operation", "pact",
    "plan", "prize", "protocol", "referendum", "revolution", "scandal", "series", "show", "summit", "tour",
    "tournament", "treaty", "trial", "trophy", "war", "wars", "world cup",
  ]
}
