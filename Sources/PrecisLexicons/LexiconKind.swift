/// The kinds of lexicon file, one for each file name in `Lexicons/fr` and `Lexicons/en`, or in `Lexicons/shared`.
package enum LexiconKind: String, Sendable, Hashable, CaseIterable {
  case abbreviations
  case attributions
  case boilerplateCues = "boilerplate-cues"
  case commonWords = "common-words"
  case connectives
  case demonyms
  case firstNames = "first-names"
  case functionWords = "function-words"
  case labels
  case nonEntities = "non-entities"
  case organizationCues = "organization-cues"
  case placeCues = "place-cues"
  case titles
  case units
  case acronyms
  case currencySigns = "currency-signs"
  case foreignWords = "foreign-words"
  case names
  case quantities
  case scoring

  /// Whether the file stands in `shared/`, for it belongs to no language.
  package var isShared: Bool {
    switch self {
    case .acronyms, .currencySigns, .foreignWords, .names, .quantities, .scoring: true
    default: false
    }
  }

  /// What each column may hold, the first one left out, which holds any text.
  package var columns: [Column] {
    switch self {
    case .abbreviations: [.oneOf(["title", "never", "number", "may", "closing", "last"])]
    case .attributions: [.oneOf(["verb", "source", "agency"])]
    case .boilerplateCues:
      [
        .oneOf([
          "navigation", "share", "comments", "subscription", "cookies", "teaser", "advertisement", "caption",
          "copyright", "login", "newsletter", "credit", "error",
        ]), .oneOf(["whole", "start", "contains"]),
      ]
    case .commonWords: []
    case .connectives: [.oneOf(["trim", "avoid", "keep", "later"])]
    case .demonyms: [.text]
    case .firstNames: [.oneOf(["f", "m", "x"])]
    case .functionWords:
      [
        .oneOf([
          "determiner", "pronoun", "preposition", "conjunction", "auxiliary", "adverb", "negation", "interjection",
        ])
      ]
    case .labels: [.text]
    case .nonEntities: [.oneOf(["calendar", "title", "institution", "other"])]
    case .organizationCues, .placeCues: [.oneOf(["head", "tail", "any"])]
    case .titles: [.oneOf(["civility", "role"])]
    case .units: [.text, .number]
    case .acronyms, .names: [.oneOf(EntityTypeName.all), .text]
    case .currencySigns: [.text]
    case .foreignWords: [.text]
    case .quantities: [.text, .text]
    case .scoring: [.weight]
    }
  }

  /// What one column of a lexicon file may hold.
  package enum Column: Sendable, Hashable {
    case text
    case number
    /// A decimal number of either sign, no further from 0 than 100.
    case weight
    case oneOf([String])
  }
}

private enum EntityTypeName {
  static let all = ["person", "location", "organization", "other"]
}
