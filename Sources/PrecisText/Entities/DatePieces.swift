import PrecisLexicons
import PrecisModel

/// The numbers, words and marks of a text that may hold a date, as ``DateReader`` looks at them.
struct DatePieces {
  enum Piece: Equatable {
    /// A run of digits: its value, and how many they are.
    case number(Int, digits: Int)
    /// « premier », a day written as a word.
    case ordinalOne
    /// A month, 1 to 12.
    case month(Int)
    /// What follows a number that ranks: er, ᵉʳ, st, nd, rd, th.
    case ordinalSuffix
    /// A word that may stand between the parts of a date: de, of, à, at, le, the.
    case joiner
    /// The h of « 8h30 ».
    case hour
    /// am or pm, as the hours to add to one that is below twelve.
    case halfDay(Int)
    /// A letter that stands alone, folded.
    case letter(UInt8)
    /// Any other word.
    case word
    /// A byte of punctuation; 0 for any that is not ASCII.
    case mark(UInt8)
    /// What is beyond the end.
    case end
  }

  private(set) var pieces: [Piece] = []

  /// - Complexity: O(n) in the bytes.
  init(_ text: String.UTF8View, names: CalendarNames) {
    let bytes = Array(text)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      let start = index
      if Self.isDigit(byte) {
        while index < bytes.count, Self.isDigit(bytes[index]) { index += 1 }
        let value = bytes[start..<index].prefix(10).reduce(0) { $0 * 10 + Int($1 & 0x0F) }
        pieces.append(.number(value, digits: index - start))
        continue
      }
      let length = WordCharacter.length(in: bytes, at: index, end: bytes.count)
      guard length > 0 else {
        let space = WhiteSpace.length(in: bytes, at: index)
        if space == 0, byte & 0xC0 != 0x80 { pieces.append(.mark(byte < 0x80 ? byte : 0)) }
        index += max(1, space)
        continue
      }
      while index < bytes.count, !Self.isDigit(bytes[index]) {
        let length = WordCharacter.length(in: bytes, at: index, end: bytes.count)
        guard length > 0 else { break }
        index += length
      }
      index = min(index, bytes.count)
      let isAfterDigit = start > 0 && Self.isDigit(bytes[start - 1])
      pieces.append(Self.word(bytes[start..<index], isAfterDigit: isAfterDigit, names: names))
      // A dot that ends an abbreviation (`Nov.`, `a.`) says nothing more.
      if case .month = pieces.last, index < bytes.count, bytes[index] == UInt8(ascii: ".") { index += 1 }
    }
    joinHalfDays()
  }

  /// The piece at `index`; ``Piece/end`` beyond the last.
  subscript(index: Int) -> Piece { pieces.indices.contains(index) ? pieces[index] : .end }

  /// The number at `index`, if it has so many digits.
  func number(at index: Int, digits: ClosedRange<Int>) -> Int? {
    if case .number(let number, digits: let count) = self[index], digits.contains(count) { return number }
    return nil
  }

  /// The year at `index`: four digits, or two that count from 1970 to 2069.
  func year(at index: Int) -> Int? {
    if let year = number(at: index, digits: 4...4) { return year }
    guard let short = number(at: index, digits: 2...2) else { return nil }
    switch self[index + 1] {
    case .mark(UInt8(ascii: ":")), .hour, .month, .ordinalSuffix: return nil  // an hour, or the day of another date
    default: return short < 70 ? 2000 + short : 1900 + short
    }
  }

  /// The mark at `index`, if it is one that stands between the numbers of a date.
  func separator(at index: Int) -> UInt8? {
    switch self[index] {
    case .mark(UInt8(ascii: "-")): UInt8(ascii: "-")
    case .mark(UInt8(ascii: "/")): UInt8(ascii: "/")
    case .mark(UInt8(ascii: ".")): UInt8(ascii: ".")
    default: nil
    }
  }

  /// Whether the number at `index` continues a longer row of numbers, such as an address on the Internet.
  func isInsideNumber(_ index: Int) -> Bool {
    guard separator(at: index - 1) != nil, case .number = self[index - 2] else { return false }
    return true
  }

  /// What a word of one letter or more is.
  private static func word(_ bytes: ArraySlice<UInt8>, isAfterDigit: Bool, names: CalendarNames) -> Piece {
    let isASCII = !bytes.contains { $0 >= 0x80 }
    let folded = isASCII ? [] : Folding.foldWithoutAccents(Superscripts.replaced(in: bytes))
    let term = isASCII ? Folding.term(bytes) : Term(spelling: folded)
    if isAfterDigit, ordinalSuffixes[term] { return .ordinalSuffix }
    if let month = names.months[term] { return .month(month.number) }
    if let piece = words[term] { return piece }
    guard let letter = isASCII ? bytes.first : folded.first, (isASCII ? bytes.count : folded.count) == 1 else {
      return .word
    }
    return .letter(letter | 0x20)
  }

  /// What follows a number that ranks, without accents.
  private static let ordinalSuffixes: TermTable<Bool> = {
    var suffixes = TermTable(absent: false)
    for suffix in ["er", "e", "st", "nd", "rd", "th", "o"] { suffixes.update(Folding.term(suffix)) { $0 = true } }
    return suffixes
  }()

  /// The words of dates that are no months, without accents.
  private static let words: TermTable<Piece?> = {
    let spellings: [(Piece, [String])] = [
      (.joiner, ["a", "at", "de", "le", "of", "on", "the"]), (.hour, ["h", "heure", "heures"]),
      (.halfDay(0), ["am"]), (.halfDay(12), ["pm"]), (.ordinalOne, ["premier"]),
    ]
    var words = TermTable<Piece?>(absent: nil)
    for (piece, spellings) in spellings {
      for spelling in spellings { words.update(Folding.term(spelling)) { $0 = piece } }
    }
    return words
  }()

  /// Joins « a . m » and « p . m » into one piece.
  private mutating func joinHalfDays() {
    guard pieces.contains(.letter(UInt8(ascii: "m"))) else { return }
    var joined: [Piece] = []
    var index = 0
    while index < pieces.count {
      if self[index + 1] == .mark(UInt8(ascii: ".")), self[index + 2] == .letter(UInt8(ascii: "m")) {
        if pieces[index] == .joiner || pieces[index] == .letter(UInt8(ascii: "p")) {
          joined.append(.halfDay(pieces[index] == .joiner ? 0 : 12))
          index += 3
          continue
        }
      }
      joined.append(pieces[index])
      index += 1
    }
    pieces = joined
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
