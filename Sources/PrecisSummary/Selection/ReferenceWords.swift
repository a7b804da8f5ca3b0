import PrecisLexicons
import PrecisModel
import PrecisText

/// The words by which ``References`` tells what a sentence refers back to.
struct ReferenceWords: Sendable {
  /// What a word can be; some are several.
  struct Roles: OptionSet, Sendable, BitwiseCopyable {
    let rawValue: UInt16

    /// Points at something: « cette », "this".
    static let demonstrative = Roles(rawValue: 1 << 0)
    /// The elided object, before an auxiliary; before a noun it is an article.
    static let object = Roles(rawValue: 1 << 1)
    static let auxiliary = Roles(rawValue: 1 << 2)
    /// May follow a demonstrative that points at nothing said before.
    static let calendar = Roles(rawValue: 1 << 3)
    static let subject = Roles(rawValue: 1 << 4)
    /// A subject that may be a dummy: « il faut ».
    static let dummySubject = Roles(rawValue: 1 << 5)
    /// Tells that the dummy is one.
    static let impersonal = Roles(rawValue: 1 << 6)
    /// Names a speaker where it ends a sentence: « a-t-il dit », "he said".
    static let speaker = Roles(rawValue: 1 << 7)
    /// Follows a demonstrative that is a pronoun and points ahead: « ce qui », « ce sont ».
    static let completing = Roles(rawValue: 1 << 10)
    /// Announces what an object stands for.
    static let announcing = Roles(rawValue: 1 << 9)
    /// Says, before a colon, whose picture stands there: "Image: Jane Miles."
    static let picture = Roles(rawValue: 1 << 11)
    /// Makes of a noun something that is known.
    static let article = Roles(rawValue: 1 << 12)
    /// I, we, you.
    static let personal = Roles(rawValue: 1 << 8)
  }

  private var table = TermTable<Roles>(absent: [])

  init(language: Language) {
    for (role, words) in Self.words(of: language) {
      for word in Folding.terms(list: words) { table.update(word) { $0.insert(role) } }
    }
  }

  /// Whether nothing is known of the language.
  var isEmpty: Bool { table.count == 0 }

  /// Calls `body` with what tells what a word can be, for a loop over tokens.
  @inline(__always)
  func withLookup<Result>(_ body: (TermTable<Roles>.Lookup) -> Result) -> Result { table.withLookup(body) }

  /// What a word can be.
  @inline(__always)
  func roles(of token: Token) -> Roles { table[token.word] }

  /// What a word can be, unless that takes an open-class word: only function words and clitics are looked up.
  @inline(__always)
  func closedRoles(of token: Token) -> Roles {
    token.shape.isDisjoint(with: [.functionWord, .clitic]) ? [] : roles(of: token)
  }

  static func words(of language: Language) -> [(Roles, String)] {
    switch language {
    case .french:
      [
        (.demonstrative, "ce cet cette ces"),
        (.article, "le la les l'"),
        (.object, "l'"),
        (.auxiliary, "a ont avait avaient aura auront aurait auraient"),
        (
          .calendar,
          """
          matin midi soir soirée nuit matinée après-midi jour jours journée week-end weekend semaine semaines mois trimestre
          semestre année années an siècle saison printemps été automne hiver lundi mardi mercredi jeudi vendredi samedi
          dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre
          """
        ),
        (.completing, "qui que qu' dont à n' ne sont sera serait fut"),
        (.subject, "il elle ils elles celui-ci celle-ci ceux-ci celles-ci cela ça"),
        (.dummySubject, "il"),
        (
          .impersonal,
          "faut fallait faudra faudrait y s' pleut pleuvait neige suffit suffisait convient importe reste restait manque"
        ),
        (.speaker, "-il -elle -ils -elles -t-il -t-elle -t-ils -t-elles"),
        (.announcing, "comme"),
        (.picture, "photo photos photographie image images illustration vidéo crédit crédits légende"),
        (.personal, "je j' me m' moi mon ma mes nous notre nos tu vous votre vos"),
      ]
    case .english:
      [
        (.demonstrative, "this these"),
        (.article, "the"),
        (
          .calendar,
          """
          morning afternoon evening night week weekend month quarter year decade century season spring summer autumn fall
          winter monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
          september october november december
          """
        ),
        (.subject, "he she they"),
        (.speaker, "he she they"),
        (.picture, "photo photos photograph image images picture illustration video credit credits caption"),
        (.personal, "i me my we us our you your"),
      ]
    case .other: []
    }
  }
}
