import PrecisLexicons

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

  /// The class that a line of the lexicon gives its form.
  init?(_ line: LexiconLine) {
    if line.says("title") {
      self = .title
    } else if line.says("never") {
      self = .never
    } else if line.says("number") {
      self = .number
    } else if line.says("may") {
      self = .may
    } else if line.says("closing") {
      self = .closing
    } else if line.says("last") {
      self = .last
    } else {
      return nil
    }
  }
}
