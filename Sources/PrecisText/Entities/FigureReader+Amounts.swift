import PrecisLexicons
import PrecisModel

/// Amounts: money, percentages, quantities with and without units, in digits and in words.
extension FigureReader {
  /// An amount with a currency, a percent sign or a unit; a number alone is read last, by ``number(_:at:sentence:floor:)``.
  func amount(_ numeral: Numeral, at index: Int, sentence: Range<Int>, floor: Int) -> Found? {
    guard !numeral.isRow else { return nil }
    let before = currency(before: numeral.range.start, floor: floor)
    return measured(
      numeral.value, from: numeral.range.start, to: numeral.range.end, next: numeral.next, sign: before,
      sentence: sentence, isAttached: !numeral.suffix.isEmpty)
  }

  /// A number that counts nothing that is known: « 200 000 enfants », "12 people".
  func number(_ numeral: Numeral, at index: Int, sentence: Range<Int>, floor: Int) -> Found? {
    guard !numeral.isRow else { return nil }
    let start = numeral.range.start
    if numeral.suffix.isEmpty {
      if isPartOfName(index, next: numeral.next, sentence) { return nil }
      let value = signed(numeral.value, start: start)
      return Found(
        TextRange(start: value.start, end: numeral.range.end), .quantity, value.number.text, next: numeral.next)
    }
    // "18-year-old": the unit stands between hyphens.
    let letters = suffix(numeral)
    guard letters.first == UInt8(ascii: "-") else { return nil }
    let unit = letters.dropFirst().prefix { $0 != UInt8(ascii: "-") }
    let match = unit.withUnsafeBufferPointer { lexicon.units.match(in: CheckedBuffer($0), at: 0, end: $0.count) }
    guard let (meaning, end) = match, end == unit.count, case .unit(let name) = meaning else { return nil }
    return Found(
      TextRange(start: start, end: numeral.range.end + 1 + unit.count), .quantity, numeral.value.text, unit: name,
      next: numeral.next)
  }

  /// "a million dollars", "a hundred people": the article counts before a magnitude.
  func articleNumber(at index: Int, sentence: Range<Int>) -> Found? {
    let next = index + 1
    guard isSpaced(next, sentence), lexicon.numbers.isMagnitude(tokens[next].word) else { return nil }
    let start = Int(tokens[index].start)
    if let (value, after) = lexicon.numbers.number(in: view, at: next, end: sentence.upperBound) {
      let end = Int(tokens[after - 1].end)
      return measured(
        ExactDecimal(value), from: start, to: end, next: after, sign: nil, sentence: sentence, isAttached: false)
        ?? Found(TextRange(start: start, end: end), .quantity, String(value), next: after)
    }
    return measured(
      ExactDecimal(1), from: start, to: Int(tokens[index].end), next: next, sign: nil, sentence: sentence,
      isAttached: false)
  }

  /// A number in words.
  func writtenNumber(at index: Int, sentence: Range<Int>) -> Found? {
    // « un projet », "one day" before a word that is no unit: the commonest case by far.
    let after = index + 1
    if tokens[index].word == lexicon.numbers.one || tokens[index].word == lexicon.numbers.oneFeminine,
      after < sentence.upperBound, view.gap(before: after) == .space,
      isOtherWord(at: Int(tokens[after].start), next: after), !lexicon.numbers.isPart(tokens[after].word)
    {
      return nil
    }
    guard lexicon.numbers.mayStart(view, index),
      let (value, next) = lexicon.numbers.number(in: view, at: index, end: sentence.upperBound)
    else { return nil }
    let start = Int(tokens[index].start)
    let end = Int(tokens[next - 1].end)
    // « un », "one" counts only before a unit or a magnitude.
    if value == 1, next < sentence.upperBound, view.gap(before: next) == .space,
      isOtherWord(at: Int(tokens[next].start), next: next)
    {
      return nil
    }
    if let found = measured(
      ExactDecimal(value), from: start, to: end, next: next, sign: nil, sentence: sentence, isAttached: false)
    {
      // « un an », "a second one": the article is no number, unless what follows counts.
      if value == 1, found.figure.kind == .quantity, found.figure.unit != nil, lexicon.language == .french {
        return nil
      }
      return found
    }
    guard value > 1, !isIdiom(index, value: value, next: next, sentence) else { return nil }
    return Found(TextRange(start: start, end: end), .quantity, String(value), next: next)
  }

  /// « neuf » is also new; a capital inside a sentence makes a name of a number.
  private func isIdiom(_ index: Int, value: Int, next: Int, _ sentence: Range<Int>) -> Bool {
    let token = tokens[index]
    if token.shape.contains(.capitalized), !token.shape.contains(.sentenceInitial) { return true }
    guard lexicon.language == .french, value == 9, next == index + 1 else { return false }
    guard isSpaced(next, sentence), let last = view.bytes(next).last else { return true }
    return last != UInt8(ascii: "s") && last != UInt8(ascii: "x")
  }

  /// A sign of money that touches the number, or stands one space before it.
  private func currency(before start: Int, floor: Int) -> (code: String, start: Int)? {
    let text = view.text
    guard start <= text.count, start > floor else { return nil }
    if let sign = lexicon.units.sign(in: text, endingAt: start, floor: floor) { return sign }
    var end = start - 1
    while end > floor, text[end] & 0xC0 == 0x80 { end -= 1 }
    guard end > floor, WhiteSpace.length(in: text, at: end) == start - end else { return nil }
    return lexicon.units.sign(in: text, endingAt: end, floor: floor)
  }

  /// The amount that a number makes with the magnitudes and the unit that follow it, and the currency before it.
  private func measured(
    _ number: ExactDecimal, from numberStart: Int, to numberEnd: Int, next: Int,
    sign: (code: String, start: Int)?, sentence: Range<Int>, isAttached: Bool
  ) -> Found? {
    let text = view.text
    let limit = sentence.upperBound <= tokens.count && !sentence.isEmpty ? sentenceEnd(sentence) : text.count
    var value = number
    var end = numberEnd
    var unit: UnitTable.Meaning?
    var hasMagnitude = false
    var magnitudes = 0
    while unit == nil, magnitudes < 3 {
      let gapEnd = skippingSpace(end, limit)
      if magnitudes == 0, let prefixed = prefixedSign(at: gapEnd, limit) {
        value.multiply(by: prefixed.factor)
        unit = .currency(prefixed.code)
        end = prefixed.end
        break
      }
      // A link only after a magnitude: « milliards de dirhams ».
      var start = gapEnd
      if hasMagnitude { start = skippingLink(gapEnd, limit) }
      if isOtherWord(at: start, next: next) { break }
      guard let match = lexicon.units.match(in: text, at: start, end: limit) else { break }
      let isTouching = start == end
      switch match.meaning {
      case .magnitude(let factor):
        if match.end - start == 1, !acceptsLetter(text[start], sign: sign, isTouching: isTouching) {
          if text[start] == UInt8(ascii: "m") { unit = .unit("meter") }
        } else {
          value.multiply(by: factor)
          hasMagnitude = true
        }
      default: unit = match.meaning
      }
      end = match.end
      magnitudes += 1
    }
    guard unit != nil || hasMagnitude || sign != nil else { return nil }
    // A number of letters that are no unit (`3D`) is no amount.
    if isAttached, end == numberEnd { return nil }
    let nextToken = firstToken(from: next, after: end, sentence)
    let figureStart = min(numberStart, sign?.start ?? numberStart)
    let (signedValue, start) = sign == nil ? signed(value, start: numberStart) : (value, figureStart)
    let range = TextRange(start: start, end: end)
    switch unit {
    case .percent: return Found(range, .percent, signedValue.text, next: nextToken)
    case .currency(let code): return Found(range, .money, signedValue.text, unit: code, next: nextToken)
    case .unit(let name) where sign == nil:
      return Found(range, .quantity, signedValue.text, unit: name, next: nextToken)
    default:
      if let sign { return Found(range, .money, signedValue.text, unit: sign.code, next: nextToken) }
      return Found(range, .quantity, signedValue.text, next: nextToken)
    }
  }

  /// Whether the word that starts at `start` starts no unit, as most nouns after a number do not.
  func isOtherWord(at start: Int, next: Int) -> Bool {
    guard next < tokens.count, Int(tokens[next].start) == start, start < view.text.count else { return false }
    guard tokens[next].shape.isDisjoint(with: [.hyphenated, .alphanumeric]) else { return false }
    return view.text[start] &- 0x61 < 26 && !lexicon.units.mayStart(tokens[next].word)
  }

  /// « 300 MDH », « 3 M€ », « 2 Md$ »: a letter for the magnitude before the sign.
  private func prefixedSign(at start: Int, _ limit: Int) -> (factor: UInt64, code: String, end: Int)? {
    let text = view.text
    guard start < limit, start < text.count else { return nil }
    switch text[start] {
    case UInt8(ascii: "M"), UInt8(ascii: "b"), UInt8(ascii: "k"), UInt8(ascii: "K"): break
    default: return nil
    }
    for (prefix, factor) in Self.signPrefixes {
      let signStart = start + prefix.utf8.count
      guard signStart < limit, text[start..<signStart].elementsEqual(prefix.utf8) else { continue }
      guard let match = lexicon.units.match(in: text, at: signStart, end: min(limit, signStart + 5)),
        case .currency(let code) = match.meaning, !isLowerCaseLetter(text[signStart])
      else { continue }
      return (factor, code, match.end)
    }
    return nil
  }

  private static let signPrefixes: [(String, UInt64)] = [
    ("Mds ", 1_000_000_000), ("Md ", 1_000_000_000), ("Mrd", 1_000_000_000), ("Mds", 1_000_000_000),
    ("Md", 1_000_000_000), ("MM", 1_000_000_000), ("bn", 1_000_000_000), ("M", 1_000_000), ("k", 1_000), ("K", 1_000),
  ]

  /// Whether one letter after a number is a magnitude: in "$3m" and "3bn" it is, in "100 m" it is a metre.
  private func acceptsLetter(_ letter: UInt8, sign: (code: String, start: Int)?, isTouching: Bool) -> Bool {
    if sign != nil { return true }
    return isTouching && letter != UInt8(ascii: "m")
  }

  private func isLowerCaseLetter(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }

  private func sentenceEnd(_ sentence: Range<Int>) -> Int {
    guard let last = sentence.last else { return view.text.count }
    // A sign may stand after the last word: « 3 % », « 5 € ».
    return min(view.text.count, Int(tokens[last].end) + 8)
  }

  private func skippingSpace(_ start: Int, _ limit: Int) -> Int {
    guard start < limit else { return start }
    let length = WhiteSpace.length(in: view.text, at: start)
    guard length > 0, start + length < limit, WhiteSpace.length(in: view.text, at: start + length) == 0 else {
      return start
    }
    return start + length
  }

  /// Past « de », « d' », "of".
  private func skippingLink(_ start: Int, _ limit: Int) -> Int {
    for link in lexicon.language == .french ? ["de ", "d'", "d\u{2019}"] : ["of "] {
      let end = start + link.utf8.count
      if end < limit, view.text[start..<end].elementsEqual(link.utf8) { return end }
    }
    return start
  }

  /// The first token that does not start before `end`.
  private func firstToken(from next: Int, after end: Int, _ sentence: Range<Int>) -> Int {
    var next = next
    while next < sentence.upperBound, Int(tokens[next].start) < end { next += 1 }
    return next
  }

  /// The number below zero if a minus stands before it.
  private func signed(_ number: ExactDecimal, start: Int) -> (number: ExactDecimal, start: Int) {
    let text = view.text
    guard start > 0, start <= text.count, text[start - 1] == 0x92 || text[start - 1] == UInt8(ascii: "-") else {
      return (number, start)
    }
    var number = number
    // U+2212 is a minus wherever it stands; a hyphen is one after space and before the digit.
    if start >= 3, text[start - 3..<start].elementsEqual([0xE2, 0x88, 0x92]) {
      number.isNegative = true
      return (number, start - 3)
    }
    if start >= 2, text[start - 1] == UInt8(ascii: "-"), text[start - 2] == UInt8(ascii: " ") {
      number.isNegative = true
      return (number, start - 1)
    }
    return (number, start)
  }

  /// Whether the number is part of a name or a label: `Covid-19`, `G-20`.
  private func isPartOfName(_ index: Int, next: Int, _ sentence: Range<Int>) -> Bool {
    guard index > sentence.lowerBound, view.gap(before: index) == .hyphen else { return false }
    return tokens[index - 1].shape.isDisjoint(with: .number)
  }
}
