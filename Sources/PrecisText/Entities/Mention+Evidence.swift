import PrecisModel

/// How surely a name is of its type, as its evidence has it.
package enum TypeCertainty: Comparable {
  /// Nothing spoke for it but that the name has a capital.
  case guess
  /// Words that stand beside names of other types too.
  case hint
  /// What speaks for this type, though not always: a first name, a verb of saying.
  case reason
  /// What says it outright: a lexicon, a title, « la ville de ».
  case proof
}

extension Mention {
  /// Whether it is the word for a people (« les Français », "French"), the field of an office (« ministre de la Mer ») or a common
  /// word (« Télécharger »): it has a capital, and names nothing that a list of names should have.
  package var isDescription: Bool {
    switch evidence {
    case .demonym, .officeField, .commonWord: true
    default: false
    }
  }

  /// Whether the name has a word in it that bodies have in their names.
  package var hasOrganizationCue: Bool {
    if case .organizationCue = evidence { true } else { false }
  }

  /// How surely the type is right.
  package var typeCertainty: TypeCertainty {
    switch evidence {
    case .capitalized, .commonWord: .guess
    case .placePreposition, .articleBefore, .quoted, .severalWords, .plainWords, .knownPart, .acronymShape,
      .productShape:
      .hint
    case .knownName, .knownAcronym, .countryName, .titleBefore, .bodyNoun, .placeNoun, .organizationCue, .placeCue,
      .dateline:
      .proof
    default: .reason
    }
  }
}
