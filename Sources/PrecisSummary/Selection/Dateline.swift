import PrecisModel
import PrecisText

/// Finds the dateline or the outlet's name with which an article's first sentence starts: « [Gazette d’Aure] – »,
/// « VALOMBRE, 12 mars 2026 (APH) – », "(CNN) -- ", "London (CNN)The", "LONDON — ". It is no part of the sentence.
///
/// Only what is certain counts: a name in brackets with a dash behind it or glued to what follows, with nothing before it but a
/// place and a date; an acronym in brackets alone; or a place in capitals, with or without a date, before a dash. What follows
/// must start like a sentence.
struct Dateline: Sendable {
  /// The most tokens of a dateline.
  private static let longest = 12
  /// The most tokens in its brackets.
  private static let longestName = 5

  /// The words that dates have besides numbers and names.
  let calendar: ReferenceWords

  /// The first token behind the dateline, and where its sentence starts; nothing if there is no dateline.
  ///
  /// - Parameter tokens: The sentence's tokens.
  /// - Complexity: O(log n) in the document's mentions: only the first tokens are looked at.
  func end(in tokens: Range<Int>, from start: Int, of document: Document) -> (token: Int, offset: Int)? {
    guard let first = tokens.first else { return nil }
    var bracket = gap(from: start, before: first, document).opensBracket ? first : nil
    for last in tokens.prefix(Self.longest).dropLast() {
      let next = last + 1
      guard isHead(document.tokens[last], isBracketed: bracket != nil) else { return nil }
      let gap = gap(from: Int(document.tokens[last].end), before: next, document)
      if gap.behindDash == nil, let bracket, let offset = gap.behindBracket {
        // « (AFP) Le préfet », "London (CNN)The mayor": what is glued to a bracket is never its sentence's.
        let isName = last - bracket < Self.longestName && startsSentence(document.tokens[next])
        let isAcronym =
          bracket == first && (first...last).allSatisfy { document.tokens[$0].shape.contains(.allCapitals) }
        return isName && (gap.isGlued || isAcronym) ? (next, offset) : nil
      }
      if let offset = gap.behindDash {
        guard startsSentence(document.tokens[next]) else { return nil }
        let isCertain =
          gap.closesBracket
          ? bracket.map { last - $0 < Self.longestName } ?? false
          : bracket == nil && isPlaceInCapitals(first, document)
        return isCertain ? (next, offset) : nil
      }
      if gap.opensBracket, bracket == nil { bracket = next }
    }
    return nil
  }

  private func gap(from start: Int, before token: Int, _ document: Document) -> Gap {
    Gap(document.text.utf8, start..<max(start, Int(document.tokens[token].start)))
  }

  /// Whether a token may stand in a dateline.
  private func isHead(_ token: Token, isBracketed: Bool) -> Bool {
    isBracketed || !token.shape.isDisjoint(with: [.capitalized, .number, .functionWord])
      || calendar.roles(of: token).contains(.calendar)
  }

  private func startsSentence(_ token: Token) -> Bool {
    !token.shape.isDisjoint(with: [.capitalized, .number, .clitic])
  }

  private func isPlaceInCapitals(_ first: Int, _ document: Document) -> Bool {
    let token = document.tokens[first]
    guard token.shape.contains(.allCapitals), token.range.count > 2 else { return false }
    return document.mentions.last(startingAtOrBefore: token.range.start, range: \.range).map {
      $0.type == .location && $0.tokens.contains(first)
    } ?? false
  }

  /// What stands between two tokens.
  private struct Gap {
    private(set) var opensBracket = false
    private(set) var closesBracket = false
    /// Where the text goes on behind a closing bracket, and whether no white space parts it from what follows.
    private(set) var behindBracket: Int?
    private(set) var isGlued = false
    /// Where the text goes on behind a dash with white space or a bracket before it, and white space behind it.
    private(set) var behindDash: Int?

    init(_ text: [UInt8], _ range: Range<Int>) {
      let range = range.clamped(to: text.indices)
      var isApart = false
      var isDash = false
      var index = range.lowerBound
      while index < range.upperBound {
        let space = WhiteSpace.length(in: text, at: index)
        switch text[index] {
        case _ where space > 0:
          if isDash { behindDash = index + space }
          if behindBracket == index { (behindBracket, isGlued) = (index + space, false) }
          isApart = true
        case _ where behindDash != nil: return
        case UInt8(ascii: "("), UInt8(ascii: "["): (opensBracket, isApart) = (true, false)
        case UInt8(ascii: ")"), UInt8(ascii: "]"):
          (closesBracket, isApart) = (true, true)
          (behindBracket, isGlued) = (index + 1, true)
        case UInt8(ascii: "-") where isApart: isDash = true
        case 0xE2 where isApart && range.upperBound - index > 2 && text[index + 1] == 0x80:
          isDash = text[index + 2] == 0x93 || text[index + 2] == 0x94  // – —
          index += 2
        default: (isApart, isDash) = (false, false)
        }
        index += max(1, space)
      }
    }
  }
}
