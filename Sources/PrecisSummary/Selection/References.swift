import PrecisLexicons
import PrecisModel
import PrecisText

/// Finds what a sentence refers back to without naming it: « En 2016, cela représentait… », "…, he added".
///
/// Looked at are the first tokens, where a demonstrative points at the sentence before (« dans cette ville »), unless it
/// points at the calendar (« ce mardi »); the subject behind the first comma; an object before its verb (« les députés
/// l’examineront »); and the speaker at the end. A pronoun is resolved if the sentence names a person or a body before it.
struct References: Sendable {
  /// Where a demonstrative still belongs to the opening, in tokens.
  private static let openingTokens = 6
  /// How far the first comma may stand from the start, in tokens.
  private static let longestIntroduction = 12
  /// Where the speaker is named at the end of a sentence, in tokens.
  private static let closingTokens = 4

  /// The most tokens of a credit.
  private static let longestCredit = 12

  let words: ReferenceWords

  /// Whether a word makes of the noun behind it something that is known.
  func isArticle(_ token: Token) -> Bool { words.closedRoles(of: token).contains(.article) }

  /// Whether a short sentence names the author of a picture: "Image: Jane Miles.", « Le pont de Rives. Photo : APH »
  ///
  /// - Parameter tokens: The sentence's tokens.
  func isCredit(_ tokens: Range<Int>, _ document: Document) -> Bool {
    guard tokens.count <= Self.longestCredit, let first = tokens.first, let last = tokens.last,
      Self.place(
        of: UInt8(ascii: ":"), in: document.text.utf8, from: Int(document.tokens[first].end),
        to: Int(document.tokens[last].start)) != nil
    else { return false }
    return tokens.dropLast().contains { index in
      words.roles(of: document.tokens[index]).contains(.picture)
        && Self.has(UInt8(ascii: ":"), between: document.tokens[index], document.tokens[index + 1], document.text.utf8)
    }
  }

  /// Whether a sentence refers to something that it does not name.
  ///
  /// - Parameter tokens: The sentence's tokens, from where its quotation starts.
  /// - Complexity: O(log n) in the document's mentions, for its first and last tokens.
  func areUnresolved(in tokens: Range<Int>, of sentence: TextRange, document: Document) -> Bool {
    guard !words.isEmpty, !tokens.isEmpty else { return false }
    let opening = Opening(tokens.prefix(Self.longestIntroduction), document.tokens, words)
    if hasDemonstrative(opening, tokens, document.tokens) { return true }
    if let object = objectPronoun(opening, tokens, document), !isNamed(before: object, sentence, document) {
      return true
    }
    if let subject = subjectBehindComma(tokens, document), !isNamed(before: subject, sentence, document) { return true }
    if let speaker = speaker(tokens, document), !isNamed(before: speaker, sentence, document) { return true }
    return false
  }

  /// What the first tokens of a sentence can be.
  private struct Opening {
    /// Which of them are demonstratives and objects, as bits.
    let demonstratives: UInt32
    let objects: UInt32

    init(_ range: Range<Int>, _ tokens: [Token], _ words: ReferenceWords) {
      (demonstratives, objects) = words.withLookup { lookup in
        var (demonstratives, objects): (UInt32, UInt32) = (0, 0)
        var bit: UInt32 = 1
        for token in tokens[range] {
          // Only function words and clitics are either.
          if !token.shape.isDisjoint(with: [.functionWord, .clitic]) {
            let roles = lookup[token.word]
            if roles.contains(.demonstrative) { demonstratives |= bit }
            if roles.contains(.object) { objects |= bit }
          }
          bit &<<= 1
        }
        return (demonstratives, objects)
      }
    }
  }

  private func hasDemonstrative(_ opening: Opening, _ sentence: Range<Int>, _ tokens: [Token]) -> Bool {
    var demonstratives = opening.demonstratives & (1 << UInt32(Self.openingTokens) - 1)
    while demonstratives != 0 {
      let index = sentence.lowerBound + demonstratives.trailingZeroBitCount
      demonstratives &= demonstratives &- 1
      let next = tokens[index + 1..<min(sentence.upperBound, index + 3)]
      let points = next.first.map { words.roles(of: $0).contains(.completing) } != true
      if points, !next.contains(where: { words.roles(of: $0).contains(.calendar) }) { return true }
    }
    return false
  }

  /// Where the first object pronoun of the opening stands: « l’ » before an auxiliary or a verb in the future or
  /// conditional. « L’emporter » has no object.
  private func objectPronoun(_ opening: Opening, _ tokens: Range<Int>, _ document: Document) -> Int? {
    var objects = opening.objects
    while objects != 0 {
      let index = tokens.lowerBound + objects.trailingZeroBitCount
      objects &= objects &- 1
      // The last of the first tokens stands too far behind.
      guard index + 1 < min(tokens.endIndex, tokens.lowerBound + Self.longestIntroduction) else { break }
      // « Comme l’ont signalé les Nations unies, »: what it stands for follows.
      if index > tokens.lowerBound, words.roles(of: document.tokens[index - 1]).contains(.announcing) { continue }
      let verb = document.tokens[index + 1]
      let next = index + 2 < tokens.endIndex ? text(of: document.tokens[index + 2], document) : []
      guard !text(of: verb, document).starts(with: "emport".utf8), !next.starts(with: "emport".utf8) else { continue }
      if words.roles(of: verb).contains(.auxiliary) || Self.isFuture(text(of: verb, document)) {
        return Int(verb.start)
      }
    }
    return nil
  }

  private func text(of token: Token, _ document: Document) -> ArraySlice<UInt8> {
    document.text.utf8[document.text.clamped(token.range)]
  }

  /// Whether a word has an ending of the future or conditional plural, which no noun has.
  private static func isFuture(_ word: ArraySlice<UInt8>) -> Bool {
    [StaticString("eront"), "iront", "eraient", "iraient"].contains { ending in
      ending.withUTF8Buffer { word.count > $0.count && word.suffix($0.count).elementsEqual($0) }
    }
  }

  /// Where the subject stands that follows the first comma, if it is a pronoun that must refer to something.
  private func subjectBehindComma(_ tokens: Range<Int>, _ document: Document) -> Int? {
    guard let index = Self.firstBehindComma(tokens.prefix(Self.longestIntroduction), document) else { return nil }
    let roles = words.closedRoles(of: document.tokens[index])
    guard roles.contains(.subject) else { return nil }
    if roles.contains(.dummySubject), index + 1 < tokens.endIndex,
      words.roles(of: document.tokens[index + 1]).contains(.impersonal)
    {
      return nil
    }
    return Int(document.tokens[index].start)
  }

  /// The first of some tokens that has a comma between it and the one before it.
  private static func firstBehindComma(_ tokens: Range<Int>, _ document: Document) -> Int? {
    guard let first = tokens.first, let last = tokens.last else { return nil }
    var index = first
    var offset = Int(document.tokens[first].end)
    while let comma = place(
      of: UInt8(ascii: ","), in: document.text.utf8, from: offset, to: Int(document.tokens[last].start))
    {
      // A comma before the end of its token stands inside a number.
      while index < last, Int(document.tokens[index + 1].start) <= comma { index += 1 }
      if index < last, Int(document.tokens[index].end) <= comma { return index + 1 }
      offset = comma + 1
    }
    return nil
  }

  /// Where a mark stands first between two offsets.
  @inline(__always)
  private static func place(of mark: UInt8, in text: [UInt8], from start: Int, to end: Int) -> Int? {
    text.withUnsafeBytes { bytes in
      var offset = start
      let end = min(end, bytes.count)
      while offset < end {
        guard offset &+ 8 <= end else {
          if bytes[offset] == mark { return offset }
          offset &+= 1
          continue
        }
        let marks = ByteChunk(bytes, at: offset).marks(of: mark)
        if marks != 0 { return offset &+ marks.trailingZeroBitCount &>> 3 }
        offset &+= 8
      }
      return nil
    }
  }

  private static func has(_ mark: UInt8, between token: Token, _ next: Token, _ text: [UInt8]) -> Bool {
    (Int(token.end)..<max(Int(token.end), Int(next.start))).clamped(to: text.indices).contains { text[$0] == mark }
  }

  /// Where the speaker stands whom the end of the sentence names by a pronoun: « a-t-il dit », "he said".
  private func speaker(_ tokens: Range<Int>, _ document: Document) -> Int? {
    tokens.suffix(Self.closingTokens).first { index in
      words.closedRoles(of: document.tokens[index]).contains(.speaker)
    }.map { Int(document.tokens[$0].start) }
  }

  /// Whether the sentence names a person or a body before the given place.
  private func isNamed(before place: Int, _ sentence: TextRange, _ document: Document) -> Bool {
    let before = TextRange(start: sentence.start, end: min(place, sentence.end))
    return document.mentions.within(before, range: \.range).contains { $0.type != .location }
  }
}
