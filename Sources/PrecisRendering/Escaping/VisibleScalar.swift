/// What stands for a character of the input that must not reach a reader's screen as it is.
enum VisibleScalar {
  /// What a character turns into.
  enum Form: Equatable {
    /// It stands as it is.
    case same
    /// Something harmless stands in its place.
    case replaced(Unicode.Scalar)
    /// Nothing stands in its place.
    case dropped
  }

  /// The visible form of a character: white space of any kind but a plain or no-break space becomes a space; a control
  /// character its picture (`␛`), or U+FFFD where there is none; marks that turn the direction of text are dropped, for
  /// they reorder what follows them.
  static func form(of scalar: Unicode.Scalar) -> Form {
    switch scalar.value {
    case 0x09...0x0D, 0x85, 0x2028, 0x2029: .replaced(" ")
    case 0x00..<0x20: .replaced(Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}")
    case 0x7F: .replaced("\u{2421}")
    case 0x80..<0xA0: .replaced("\u{FFFD}")
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: .dropped
    case 0xE0000...0xE0FFF: .dropped
    default: .same
    }
  }
}
