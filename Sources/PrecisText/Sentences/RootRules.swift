import CICU

/// UAX #29's sentence rules, asked at one mark, in place of running ICU over every character.
///
/// ICU's iterator walks a state machine over all of a text, at 250 to 390 MB/s; but a sentence can only end after a
/// full stop, a `!`, a `?` or a mark of their kind, and there are two of those in a hundred characters. The boundaries are
/// those of ``SentenceBreaker``, on text without line breaks.
enum RootRules {
  /// The property `Sentence_Break` of a character, by ICU's numbers.
  enum Property: Int32, Sendable {
    case other = 0
    case aTerm, close, format, lower, numeric, oLetter, sep, sp, sTerm, upper, carriageReturn, extend, lineFeed,
      sContinue

    /// Extend and Format, which the rules look through (SB5).
    var isIgnored: Bool { self == .extend || self == .format }
    var isTerminator: Bool { self == .aTerm || self == .sTerm }
  }

  /// The property of a Unicode scalar value. Line breaks count as spaces: inside a paragraph they are.
  static func property(of scalar: UInt32) -> Property {
    scalar < 0x80 ? ascii[Int(scalar)] : unicodeProperty(of: scalar)
  }

  private static func unicodeProperty(of scalar: UInt32) -> Property {
    switch Property(rawValue: cicu_sentence_break(Int32(bitPattern: scalar))) ?? .other {
    case .sep, .carriageReturn, .lineFeed: .sp
    case let property: property
    }
  }

  private static let ascii: [Property] = (0..<128).map { unicodeProperty(of: $0) }

  /// Where the sentence ends that the terminator at `offset` would end, or nothing if the rules let it go on.
  ///
  /// - Complexity: O(n) up to the next letter or terminator.
  static func boundary(afterTerminatorAt offset: Int, in text: ParagraphText) -> Int? {
    let terminator = text.character(at: offset)
    let isATerm = property(of: terminator.scalar) == .aTerm
    var scanner = Scanner(text: text, offset: terminator.end)
    scanner.skipIgnored()
    if isATerm {
      // SB6, SB7
      let next = scanner.property
      if next == .numeric { return nil }
      if next == .upper, followsLetter(terminator.start, in: text) { return nil }
    }
    // SB9, SB10: closers, then spaces, stay with the sentence.
    while scanner.property == .close { scanner.advance() }
    while scanner.property == .sp { scanner.advance() }
    let end = scanner.offset
    guard let next = scanner.property else { return end }
    // SB8a
    if next == .sContinue || next.isTerminator { return nil }
    // SB8
    if isATerm {
      while let property = scanner.property {
        switch property {
        case .lower: return nil
        case .oLetter, .upper, .aTerm, .sTerm: return end
        default: scanner.advance()
        }
      }
    }
    return end
  }

  /// Whether a letter with case stands before `offset`, marks on it left out.
  private static func followsLetter(_ offset: Int, in text: ParagraphText) -> Bool {
    var offset = offset
    while true {
      let previous = text.character(before: offset)
      guard previous.characterClass != .none else { return false }
      switch property(of: previous.scalar) {
      case .upper, .lower: return true
      case .extend, .format: offset = previous.start
      default: return false
      }
    }
    return false
  }

  /// Reads properties, looking through Extend and Format.
  private struct Scanner {
    let text: ParagraphText
    var offset: Int

    /// The property of the character at `offset`; nothing at the end of the text.
    var property: Property? {
      offset < text.range.upperBound ? RootRules.property(of: text.scalar(at: offset).value) : nil
    }

    mutating func advance() {
      offset += text.scalar(at: offset).length
      skipIgnored()
    }

    mutating func skipIgnored() {
      while let property, property.isIgnored { offset += text.scalar(at: offset).length }
    }
  }
}
