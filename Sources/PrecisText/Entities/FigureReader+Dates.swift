import PrecisLexicons
import PrecisModel

/// Dates in digits, and those that start with a day's number.
extension FigureReader {
  /// `2026-03-12`, `12/03/2026`, `12.03.2026`, and a year alone.
  func numericDate(_ numeral: Numeral, at index: Int, sentence: Range<Int>) -> Found? {
    if numeral.isRow { return dotted(numeral) }
    guard numeral.suffix.isEmpty, let count = numeral.plainDigitCount, let first = numeral.value.smallInteger else {
      return nil
    }
    if let mark = separator(before: index + 1, sentence), separator(before: index + 2, sentence) == mark,
      let second = integer(index + 1, digits: 1...2, sentence)
    {
      if count == 4, let third = integer(index + 2, digits: 1...2, sentence),
        let day = CalendarDate(year: first, month: second, day: third)
      {
        return found(from: index, to: index + 2, day.iso8601)
      }
      if count <= 2, let year = integer(index + 2, digits: 4...4, sentence),
        let day = CalendarDate(year: year, month: second, day: first)
          ?? CalendarDate(year: year, month: first, day: second)
      {
        return found(from: index, to: index + 2, day.iso8601)
      }
    }
    return count == 4 && (1000...2199).contains(first) && isYear(index, sentence, first)
      ? found(from: index, to: index, String(first)) : nil
  }

  /// `12.03.2026`.
  private func dotted(_ numeral: Numeral) -> Found? {
    guard numeral.suffix.isEmpty else { return nil }
    let parts = view.text[numeral.range.offsets].split(separator: UInt8(ascii: "."), maxSplits: 3)
    guard parts.count == 3, parts[0].count <= 2, parts[1].count <= 2, parts[2].count == 4 else { return nil }
    let numbers = parts.map { $0.reduce(0) { $0 * 10 + Int($1 & 0x0F) } }
    guard let day = CalendarDate(year: numbers[2], month: numbers[1], day: numbers[0]) else { return nil }
    return Found(numeral.range, .date, day.iso8601, next: numeral.next)
  }

  /// The hyphen or slash that alone stands before the token at `index`.
  private func separator(before index: Int, _ sentence: Range<Int>) -> UInt8? {
    guard sentence.contains(index), index > sentence.lowerBound else { return nil }
    let before = Int(tokens[index - 1].end)
    guard Int(tokens[index].start) == before + 1 else { return nil }
    let mark = view.text[before]
    return mark == UInt8(ascii: "-") || mark == UInt8(ascii: "/") ? mark : nil
  }

  /// Whether a number of four digits is a year rather than so many things.
  private func isYear(_ index: Int, _ sentence: Range<Int>, _ number: Int) -> Bool {
    let text = view.text
    let start = Int(tokens[index].start)
    let end = Int(tokens[index].end)
    if lexicon.units.sign(in: text, endingAt: start, floor: max(0, start - 4)) != nil { return false }
    // What follows directly decides first: « 2000 euros », « 1500 % ».
    let next = index + 1
    if !isOtherWord(at: end + 1, next: next),
      let match = lexicon.units.match(
        in: text, at: end + (end < text.count && text[end] == 0x20 ? 1 : 0), end: text.count)
    {
      // A unit of time after a year is rare, and one letter is often a word.
      if match.end - end > 2 || match.meaning == .percent { return false }
      if case .currency = match.meaning { return false }
    }
    if isOne(of: lexicon.dates.beforeYear, index - 1, sentence),
      isSpaced(index, sentence)
    {
      return !isCounted(next, sentence) || number >= 1900 && number < 2100
    }
    if lexicon.calendar.months[view.tokens[max(0, index - 1)].word] != nil, index > sentence.lowerBound { return true }
    return (1900..<2100).contains(number) && !isCounted(next, sentence)
  }

  /// Whether a noun in the plural follows, as after a number of things.
  private func isCounted(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard isSpaced(index, sentence), let last = view.bytes(index).last else { return false }
    let token = tokens[index]
    guard token.shape.isDisjoint(with: [.capitalized, .functionWord, .number, .clitic, .alphanumeric]) else {
      return false
    }
    return last == UInt8(ascii: "s") || last == UInt8(ascii: "x")
      || lexicon.language == .english && Self.pluralWithoutS.contains(token.word)
  }

  private static let pluralWithoutS = TermSet(list: "people men women children police")

  /// « 12 mars 2026 », « 1ᵉʳ février », "12th of March", and the first day of a span: « du 12 au 15 mars ».
  func dayAndMonth(_ numeral: Numeral, at index: Int, sentence: Range<Int>) -> Found? {
    guard let count = numeral.plainDigitCount, count <= 2, let day = numeral.value.smallInteger, (1...31).contains(day),
      numeral.suffix.isEmpty || isRankSuffix(suffix(numeral))
    else { return nil }
    if let date = month(after: numeral.next, day: day, sentence) {
      return found(from: index, to: date.last, date.value)
    }
    // A span: the month stands after its last day.
    var next = numeral.next
    let isDash = sentence.contains(next) && !view.gap(before: next).isDisjoint(with: [.hyphen, .dash])
    if !isDash {
      guard isOne(of: lexicon.dates.spans, next, sentence) else { return nil }
      next += 1
    }
    guard sentence.contains(next), let last = lexicon.numerals.numeral(in: view, at: next, end: sentence.upperBound),
      let lastDay = last.value.smallInteger, last.plainDigitCount ?? 3 <= 2, lastDay > day, lastDay <= 31,
      let date = month(after: last.next, day: day, sentence)
    else { return nil }
    return Found(
      TextRange(start: numeral.range.start, end: max(numeral.range.end, numeral.suffix.end)), .date, date.value,
      next: numeral.next)
  }

  /// The month, and the year if there is one, after a day's number.
  private func month(after next: Int, day: Int, _ sentence: Range<Int>) -> (value: String?, last: Int)? {
    var index = next
    if isOne(of: lexicon.dates.links, index, sentence), isSpaced(index, sentence) { index += 1 }
    guard sentence.contains(index), isLoose(index, sentence), let name = lexicon.calendar.months[tokens[index].word],
      lexicon.language == .french || tokens[index].shape.contains(.capitalized)
    else { return nil }
    return date(day: day, month: name.number, lastToken: index, sentence)
  }

  /// A day and a month with the year that follows, or that the article's date gives.
  func date(day: Int, month: Int, lastToken: Int, _ sentence: Range<Int>) -> (value: String?, last: Int)? {
    var next = lastToken + 1
    if isOne(of: lexicon.dates.links, next, sentence) { next += 1 }
    if isLoose(next, sentence), let year = integer(next, digits: 4...4, sentence), (1000...2199).contains(year) {
      guard let date = CalendarDate(year: year, month: month, day: day) else { return nil }
      return (date.iso8601, next)
    }
    // 29 February is in some year or other.
    guard CalendarDate(year: 2024, month: month, day: day) != nil else { return nil }
    let direction = direction(after: lastToken + 1, before: lastToken, sentence)
    let last = direction == nil ? lastToken : lastToken + 1
    guard let article = date else {
      return (Self.partial(month: month, day: day), last)
    }
    let candidates = (-1...1).compactMap { CalendarDate(year: article.year + $0, month: month, day: day) }
    return (nearest(candidates, to: article, direction)?.iso8601 ?? Self.partial(month: month, day: day), last)
  }

  private static func partial(month: Int, day: Int) -> String {
    "--\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }

  /// Which way to look from the article's date.
  enum Direction: Hashable {
    case past
    case future
  }

  /// « dernier », « prochain » after a date.
  func direction(after next: Int, before: Int, _ sentence: Range<Int>) -> Direction? {
    guard lexicon.language == .french, isSpaced(next, sentence) else { return nil }
    if lexicon.dates.past.contains(tokens[next].word) { return .past }
    if lexicon.dates.future.contains(tokens[next].word) { return .future }
    return nil
  }

  /// The candidate nearest to the article's date, on the side that `direction` says.
  func nearest(_ candidates: [CalendarDate], to article: CalendarDate, _ direction: Direction?) -> CalendarDate? {
    let today = article.daysSinceEpoch
    var best: CalendarDate?
    for candidate in candidates {
      let distance = candidate.daysSinceEpoch - today
      if direction == .past && distance >= 0 || direction == .future && distance <= 0 { continue }
      guard let current = best else {
        best = candidate
        continue
      }
      if abs(distance) < abs(current.daysSinceEpoch - today) { best = candidate }
    }
    return best
  }

  /// Whether the token at `index` follows with no more than space, a comma or the dot of an abbreviation between.
  func isLoose(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard sentence.contains(index), index > sentence.lowerBound else { return false }
    return view.gap(before: index).subtracting([.space, .lineBreak, .comma, .period, .hyphen]).isEmpty
  }

  func found(from first: Int, to last: Int, _ value: String?) -> Found {
    Found(TextRange(start: Int(tokens[first].start), end: Int(tokens[last].end)), .date, value, next: last + 1)
  }
}
