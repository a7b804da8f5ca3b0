import PrecisLexicons
import PrecisModel

/// A number in digits, as it stands in the text.
struct Numeral {
  /// Where the number stands, without what is attached to it.
  var range: TextRange
  /// What is attached to its last digit: `m`, `km`, `e`, `h30`; empty if nothing is.
  var suffix: TextRange
  /// The first token after the number and its suffix.
  var next: Int
  var value: ExactDecimal
  /// How many digits it has if it is written as one run of digits; a year has four.
  var plainDigitCount: Int?
  /// The parts between dots or colons if it is no number but a row of them: `12.03.2026`, `1.2.3`.
  var isRow: Bool
}

/// Reads numbers in digits with the marks that each language puts into them.
///
/// French has a comma before the decimals and spaces between groups of three, English a dot and commas; each is read in
/// both, as long as it can be nothing else: « 3.5 % » in French, "10 000" in English. A dot before exactly three digits is
/// a group in French (« 100.000 »), unless the number starts with 0.
struct NumeralReader: Sendable {
  let language: Language

  /// Longer ones are no numbers that a text speaks of.
  private static let longestNumber = 40

  /// The number that starts with the token at `index`.
  ///
  /// - Complexity: O(m) in the digits of the number.
  func numeral(in view: TokenView, at index: Int, end: Int) -> Numeral? {
    let token = view.tokens[index]
    let text = view.text
    guard !token.shape.isDisjoint(with: [.number, .alphanumeric]), let first = view.bytes(index).first,
      Self.isDigit(first)
    else { return nil }
    let start = Int(token.start)
    let tokenEnd = min(Int(token.end), text.count)
    // Nearly always one run of digits, and no group after it.
    let bytes = view.bytes(index)
    if token.shape.contains(.number), bytes.count <= Self.longestNumber, bytes.allSatisfy(Self.isDigit),
      bytes.count > 3 || index + 1 >= end || group(in: view, at: index + 1, isFirst: true) == nil
    {
      return Numeral(
        range: TextRange(start: start, end: tokenEnd), suffix: TextRange(start: tokenEnd, end: tokenEnd),
        next: index + 1, value: ExactDecimal(digits: bytes), plainDigitCount: bytes.count, isRow: false)
    }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Runs.limit) { marks in
      withUnsafeTemporaryAllocation(of: Range<Int>.self, capacity: Runs.limit) { digits in
        var runs = Runs(digits: digits, marks: marks)
        return numeral(in: view, at: index, end: end, &runs)
      }
    }
  }

  /// The runs of digits that make up a number, and the marks between them.
  private struct Runs {
    static let limit = 12
    let digits: UnsafeMutableBufferPointer<Range<Int>>
    let marks: UnsafeMutableBufferPointer<UInt8>
    private(set) var count = 0

    init(digits: UnsafeMutableBufferPointer<Range<Int>>, marks: UnsafeMutableBufferPointer<UInt8>) {
      self.digits = digits
      self.marks = marks
    }

    var isFull: Bool { count >= Self.limit }

    /// Adds a run, and the mark before it; there is none before the first.
    mutating func append(_ run: Range<Int>, after mark: UInt8 = 0) {
      guard !isFull else { return }
      digits[count] = run
      if count > 0 { marks[count - 1] = mark }
      count += 1
    }
  }

  /// The same, of a number of several runs, or with something attached.
  private func numeral(in view: TokenView, at index: Int, end: Int, _ runs: inout Runs) -> Numeral? {
    let text = view.text
    let start = Int(view.tokens[index].start)
    let tokenEnd = min(Int(view.tokens[index].end), text.count)
    var position = start
    var mark: UInt8 = 0
    while position < tokenEnd, !runs.isFull {
      let runStart = position
      while position < tokenEnd, Self.isDigit(text[position]) { position += 1 }
      runs.append(runStart..<position, after: mark)
      guard position + 1 < tokenEnd, Self.isMark(text[position]), Self.isDigit(text[position + 1]) else { break }
      mark = text[position]
      position += 1
    }
    guard position - start <= Self.longestNumber else { return nil }
    var next = index + 1
    // Groups of three that are tokens of their own: « 200 000 ».
    if runs.count == 1, position == tokenEnd, position - start <= 3 {
      while next < end, !runs.isFull, let group = group(in: view, at: next, isFirst: runs.count == 1) {
        runs.append(group.digits, after: UInt8(ascii: " "))
        position = group.digits.upperBound
        next += 1
        // The last group may hold the decimals: « 1 234,5 ».
        if let decimals = group.decimals {
          runs.append(decimals, after: UInt8(ascii: ","))
          position = decimals.upperBound
          break
        }
        guard position == Int(view.tokens[next - 1].end) else { break }
      }
    }
    let suffix = TextRange(start: position, end: Int(view.tokens[next - 1].end))
    let range = TextRange(start: start, end: position)
    let value = Self.value(
      text, UnsafeBufferPointer(rebasing: runs.digits[..<runs.count]),
      UnsafeBufferPointer(rebasing: runs.marks[..<max(0, runs.count - 1)]), language)
    return Numeral(
      range: range, suffix: suffix, next: next, value: value ?? ExactDecimal(0),
      plainDigitCount: runs.count == 1 ? position - start : nil, isRow: value == nil)
  }

  /// The group of three digits that is the token at `index`, with decimals if it has any.
  private func group(in view: TokenView, at index: Int, isFirst: Bool) -> (digits: Range<Int>, decimals: Range<Int>?)? {
    guard !view.tokens[index].shape.isDisjoint(with: [.number, .alphanumeric]) else { return nil }
    let start = Int(view.tokens[index].start)
    let before = Int(view.tokens[index - 1].end)
    // One space of any width; two are two numbers.
    guard start > before, start - before <= 3, WhiteSpace.length(in: view.text, at: before) == start - before,
      view.text[before] != UInt8(ascii: "\n"), view.text[before] != UInt8(ascii: "\t")
    else { return nil }
    let bytes = view.bytes(index)
    let digits = bytes.prefix(while: Self.isDigit)
    guard digits.count == 3 else { return nil }
    let range = start..<start + 3
    guard bytes.count > 3 else { return (range, nil) }
    let mark = bytes[bytes.startIndex + 3]
    guard mark == UInt8(ascii: ",") || mark == UInt8(ascii: ".") else {
      return Self.isMark(mark) ? nil : (range, nil)
    }
    let decimals = bytes.dropFirst(4).prefix(while: Self.isDigit)
    guard !decimals.isEmpty, decimals.count == bytes.count - 4 else { return nil }
    return (range, decimals.startIndex..<decimals.endIndex)
  }

  /// The number that the runs of digits make with the marks between them, or nothing if they make none.
  private static func value(
    _ text: ByteView, _ runs: UnsafeBufferPointer<Range<Int>>, _ marks: UnsafeBufferPointer<UInt8>, _ language: Language
  ) -> ExactDecimal? {
    func decimal(_ whole: Slice<UnsafeBufferPointer<Range<Int>>>, fraction: Range<Int>? = nil) -> ExactDecimal {
      ExactDecimal(in: text, whole: whole, fraction: fraction)
    }
    guard let first = runs.first, let last = runs.last else { return nil }
    guard let mark = marks.last else { return decimal(runs[...]) }
    let grouping = marks.dropLast()
    let isGrouped = isGrouped(runs, marks: marks)
    if grouping.isEmpty {
      // One mark: a group if three digits follow and the language groups with it, or else the decimal mark.
      let isGroupMark =
        mark == UInt8(ascii: language == .french ? "." : ",") || mark == UInt8(ascii: " ") || mark == UInt8(ascii: "'")
      let isGroup = isGrouped && text[first.lowerBound] != UInt8(ascii: "0") && isGroupMark
      if isGroup { return decimal(runs[...]) }
      guard mark == UInt8(ascii: ",") || mark == UInt8(ascii: ".") else { return nil }
      return decimal(runs.dropLast(), fraction: last)
    }
    if grouping.allSatisfy({ $0 == mark }) { return isGrouped ? decimal(runs[...]) : nil }
    // Groups, then another mark: the decimal one.
    guard grouping.allSatisfy({ $0 == grouping.first }), mark == UInt8(ascii: ",") || mark == UInt8(ascii: "."),
      self.isGrouped(UnsafeBufferPointer(rebasing: runs.dropLast()), marks: UnsafeBufferPointer(rebasing: grouping))
    else { return nil }
    return decimal(runs.dropLast(), fraction: last)
  }

  /// Whether the runs are groups of three, the first one shorter or equal; or, with commas, of two before the last three,
  /// as in India.
  private static func isGrouped(
    _ runs: UnsafeBufferPointer<Range<Int>>, marks: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard let first = runs.first, let last = runs.last, first.count <= 3, last.count == 3 else { return false }
    let middle = runs.dropFirst().dropLast()
    if middle.allSatisfy({ $0.count == 3 }) { return true }
    return first.count <= 2 && marks.allSatisfy { $0 == UInt8(ascii: ",") } && middle.allSatisfy { $0.count == 2 }
  }

  static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private static func isMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "'")
  }
}
