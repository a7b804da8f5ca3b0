import PrecisModel

/// What stands between two tokens.
struct TokenGap: OptionSet, Sendable, Equatable, BitwiseCopyable {
  var rawValue: UInt16

  static let space = TokenGap(rawValue: 1 << 0)
  static let lineBreak = TokenGap(rawValue: 1 << 1)
  static let comma = TokenGap(rawValue: 1 << 2)
  static let period = TokenGap(rawValue: 1 << 3)
  static let colon = TokenGap(rawValue: 1 << 4)
  static let openingQuote = TokenGap(rawValue: 1 << 5)
  static let closingQuote = TokenGap(rawValue: 1 << 6)
  static let openingBracket = TokenGap(rawValue: 1 << 7)
  static let closingBracket = TokenGap(rawValue: 1 << 8)
  /// A dash, or a hyphen with space beside it.
  static let dash = TokenGap(rawValue: 1 << 9)
  static let hyphen = TokenGap(rawValue: 1 << 10)
  static let slash = TokenGap(rawValue: 1 << 11)
  static let ampersand = TokenGap(rawValue: 1 << 12)
  /// Any other mark, or more than the eye takes in at once.
  static let other = TokenGap(rawValue: 1 << 13)
  /// There is no token on the other side.
  static let edge = TokenGap(rawValue: 1 << 14)
}

extension TokenGap {
  /// Longer gaps are not read to their end, so that work stays linear whoever asks how often.
  private static let longest = 24

  /// What stands in `text` between `start` and `end`.
  init(in text: ByteView, from start: Int, to end: Int) {
    self.init(rawValue: 0)
    guard end - start <= Self.longest, start >= 0, end <= text.count else {
      insert(.other)
      return
    }
    var index = start
    while index < end {
      let space = WhiteSpace.length(in: text, at: index)
      if space > 0 {
        insert(text[index] == UInt8(ascii: "\n") ? [.space, .lineBreak] : .space)
        index += space
        continue
      }
      let isFirst = index == start
      let byte = text[index]
      switch byte {
      case UInt8(ascii: ","), UInt8(ascii: ";"): insert(.comma)
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): insert(.period)
      case UInt8(ascii: ":"): insert(.colon)
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): insert(.openingBracket)
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): insert(.closingBracket)
      case UInt8(ascii: "/"): insert(.slash)
      case UInt8(ascii: "&"): insert(.ampersand)
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        // A straight quotation mark opens what it touches.
        insert(index + 1 == end && !isFirst ? .openingQuote : isFirst ? .closingQuote : .openingQuote)
      case UInt8(ascii: "-"): insert(isFirst && index + 1 == end ? .hyphen : .dash)
      case 0xC2 where index + 1 < end && text[index + 1] == 0xAB: insert(.openingQuote)  // «
      case 0xC2 where index + 1 < end && text[index + 1] == 0xBB: insert(.closingQuote)  // »
      case 0xE2 where index + 2 < end && text[index + 1] == 0x80:
        switch text[index + 2] {
        case 0x93, 0x94, 0x95: insert(.dash)
        case 0x98, 0x9C, 0x9E, 0xB9: insert(.openingQuote)
        case 0x99, 0x9D, 0xBA: insert(.closingQuote)
        case 0xA6: insert(.period)
        default: insert(.other)
        }
      default: insert(.other)
      }
      index += 1
      while index < end, text[index] & 0xC0 == 0x80 { index += 1 }
    }
  }
}

/// The tokens of an article with the text that they stand in.
///
/// It is only valid while both stay in place: see ``CheckedBuffer``.
struct TokenView {
  let text: ByteView
  let tokens: CheckedRow<Token>

  /// Calls `body` with a view of a text and its tokens.
  static func with<Result>(
    _ text: UnsafeBufferPointer<UInt8>, _ tokens: [Token], _ body: (TokenView) throws -> Result
  ) rethrows -> Result {
    try tokens.withUnsafeBufferPointer { tokens in
      try body(TokenView(text: CheckedBuffer(text), tokens: CheckedRow(tokens)))
    }
  }

  /// What stands before the token at `index`, up to the token before it.
  @inline(__always)
  func gap(before index: Int) -> TokenGap {
    guard index > 0, index < tokens.count else { return .edge }
    // Nearly always one space.
    let start = Int(tokens[index - 1].end)
    let end = Int(tokens[index].start)
    if end == start + 1, start < text.count, text[start] == 0x20 { return .space }
    return longGap(from: start, to: end)
  }

  /// Calls `body` with the index of each token, the token, and what stands before it: what ``gap(before:)`` gives.
  @inline(__always)
  func forEachGap(_ body: (Int, Token, TokenGap) -> Void) {
    tokens.withElements { tokens in
      text.withElements { bytes in
        var before = 0
        for index in tokens.indices {
          let start = Int(tokens[index].start)
          if index == 0 {
            body(index, tokens[index], .edge)
          } else if start == before + 1, before < bytes.count, bytes[before] == 0x20 {
            body(index, tokens[index], .space)
          } else {
            body(index, tokens[index], longGap(from: before, to: start))
          }
          before = Int(tokens[index].end)
        }
      }
    }
  }

  private func longGap(from start: Int, to end: Int) -> TokenGap {
    if start == end { return [] }
    if end == start + 2, end <= text.count, text[start + 1] == 0x20 {
      switch text[start] {
      case UInt8(ascii: ","): return [.comma, .space]
      case UInt8(ascii: "."): return [.period, .space]
      default: break
      }
    }
    return TokenGap(in: text, from: start, to: end)
  }

  /// What stands after the token at `index`, up to the token after it, or the end of the text.
  func gap(after index: Int) -> TokenGap {
    guard index + 1 < tokens.count else {
      guard let last = tokens.last else { return .edge }
      return TokenGap(in: text, from: Int(last.end), to: text.count).union(.edge)
    }
    return gap(before: index + 1)
  }

  /// Where a name ends whose last token is `index`: the last dot of "U.S." belongs to it.
  func end(ofName index: Int) -> Int {
    let end = bytes(index).endIndex
    guard end < text.count, text[end] == UInt8(ascii: "."), tokens[index].shape.contains(.dotted) else { return end }
    return end + 1
  }

  /// The folded term of what stands before the first hyphen of the token at `index`; no word's if it has none.
  func term(beforeHyphenIn index: Int) -> Term {
    let bytes = bytes(index)
    guard let hyphen = bytes.firstIndex(of: UInt8(ascii: "-")) else { return Term(hash: 0) }
    return bytes[bytes.startIndex..<hyphen].foldedTerm
  }

  /// The bytes of the token at `index`.
  @inline(__always)
  func bytes(_ index: Int) -> ByteView {
    guard tokens.indices.contains(index) else { return text[0..<0] }
    let token = tokens[index]
    let start = min(Int(token.start), text.count)
    return text[start..<min(max(start, Int(token.end)), text.count)]
  }
}
