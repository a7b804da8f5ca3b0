/// What the dot of an abbreviation can mean; `Lexicons/README.md` says it for those who fill the lexicon.
enum AbbreviationClass: UInt8, Sendable {
  /// Stands before a name: « M. Roussel ».
  case title
  /// Never ends a sentence: « cf. », "vs.".
  case never
  /// Does not end a sentence when a number follows: « art. 12 », "Fig. 3".
  case number
  /// Ends a sentence when what follows looks like the start of one and not like a name: "U.S.", « S.A. ».
  case may
  /// Closes what it belongs to: any capital after it starts a sentence, whatever it begins: « J.-C. », "Ph.D.".
  case closing
  /// Closes a clause: a number after it starts a sentence too: « etc. », "p.m.".
  case last

  init?(column: String) {
    switch column {
    case "title": self = .title
    case "never": self = .never
    case "number": self = .number
    case "may": self = .may
    case "closing": self = .closing
    case "last": self = .last
    default: return nil
    }
  }
}
