import PrecisLexicons
import PrecisModel

/// Dates that start with a word: a weekday, a month, « hier », "last year", « il y a trois jours ».
extension FigureReader {
  /// The date that starts with the word at `index`.
  func dateInWords(at index: Int, sentence: Range<Int>) -> Found? {
    let token = tokens[index]
    if let days = lexicon.dates.relativeDays[token.word] {
      return found(from: index, to: index, date?.adding(days: days)?.iso8601)
    }
    if let weekday = lexicon.calendar.weekdays[token.word], isCalendarWord(index, weekday.form) {
      return weekdayDate(weekday, at: index, sentence)
    }
    if let month = lexicon.calendar.months[token.word], isCalendarWord(index, month.form) {
      return monthDate(month, at: index, sentence)
    }
    return firstOfMonth(at: index, sentence) ?? period(at: index, sentence) ?? distance(at: index, sentence)
  }

  /// English writes months and weekdays with a capital; what is cut short ends in a dot or stands by a number.
  private func isCalendarWord(_ index: Int, _ form: CalendarNames.Form) -> Bool {
    let token = tokens[index]
    if lexicon.language == .english, !token.shape.contains(.capitalized) { return false }
    if form == .full { return true }
    let end = Int(token.end)
    if end < view.text.count, view.text[end] == UInt8(ascii: ".") { return true }
    return index + 1 < tokens.count && tokens[index + 1].shape.contains(.number)
      && view.gap(before: index + 1).subtracting([.space, .period]).isEmpty
  }

  // MARK: Weekdays

  /// "Thursday", « jeudi dernier », « jeudi 12 mars 2026 », "Thursday, March 12".
  private func weekdayDate(_ name: CalendarNames.Name, at index: Int, _ sentence: Range<Int>) -> Found? {
    var next = index + 1
    if isLoose(next, sentence), isOne(of: lexicon.dates.articles, next, sentence) { next += 1 }
    if isLoose(next, sentence), let following = dayOfMonth(at: next, sentence) {
      return Found(
        TextRange(start: Int(tokens[index].start), end: following.figure.range.end), .date, following.figure.value,
        next: following.next)
    }
    guard name.form == .full else { return nil }
    let marked = marked(index, sentence)
    guard let article = date else { return found(from: marked.first, to: marked.last, nil) }
    // The days of that name within a week of the article's date.
    let distance = name.number - article.weekday
    let candidates = [distance - 7, distance, distance + 7].filter { abs($0) <= 7 }.compactMap {
      article.adding(days: $0)
    }
    return found(
      from: marked.first, to: marked.last, nearest(candidates, to: article, marked.direction)?.iso8601)
  }

  /// A date with its day, at `index`.
  private func dayOfMonth(at index: Int, _ sentence: Range<Int>) -> Found? {
    if let numeral = lexicon.numerals.numeral(in: view, at: index, end: sentence.upperBound) {
      return numeral.plainDigitCount == 4
        ? nil
        : dayAndMonth(numeral, at: index, sentence: sentence) ?? numericDate(numeral, at: index, sentence: sentence)
    }
    if let first = firstOfMonth(at: index, sentence) { return first }
    guard let month = lexicon.calendar.months[tokens[index].word], isCalendarWord(index, month.form) else { return nil }
    return monthAndDay(month, at: index, sentence)
  }

  /// Which way a word beside a weekday or month points, and the tokens that then belong to the date.
  private func marked(_ index: Int, _ sentence: Range<Int>) -> (first: Int, last: Int, direction: Direction?) {
    if let direction = direction(after: index + 1, before: index, sentence) { return (index, index + 1, direction) }
    guard lexicon.language == .english, index > sentence.lowerBound, isSpaced(index, sentence) else {
      return (index, index, nil)
    }
    if lexicon.dates.past.contains(tokens[index - 1].word) { return (index - 1, index, .past) }
    if lexicon.dates.future.contains(tokens[index - 1].word) { return (index - 1, index, .future) }
    return (index, index, nil)
  }

  // MARK: Months

  /// "March 12, 2026", "March 2026", « mars dernier », « en mars ».
  private func monthDate(_ name: CalendarNames.Name, at index: Int, _ sentence: Range<Int>) -> Found? {
    if let day = monthAndDay(name, at: index, sentence) { return day }
    let month = name.number < 10 ? "0\(name.number)" : String(name.number)
    var next = index + 1
    if isOne(of: lexicon.dates.links, next, sentence) { next += 1 }
    if isLoose(next, sentence), let year = integer(next, digits: 4...4, sentence), (1000...2199).contains(year) {
      return found(from: index, to: next, "\(year)-\(month)")
    }
    guard name.form == .full, isMonthAlone(index, sentence) else { return nil }
    let marked = marked(index, sentence)
    guard let article = date, let direction = marked.direction else {
      return found(from: marked.first, to: marked.last, "--\(month)")
    }
    let isThisYear = direction == .past ? name.number < article.month : name.number > article.month
    let year = isThisYear ? article.year : direction == .past ? article.year - 1 : article.year + 1
    return found(from: marked.first, to: marked.last, "\(year)-\(month)")
  }

  /// In English a month comes before its day.
  private func monthAndDay(_ name: CalendarNames.Name, at index: Int, _ sentence: Range<Int>) -> Found? {
    guard lexicon.language == .english, isLoose(index + 1, sentence), !view.gap(before: index + 1).contains(.comma),
      let numeral = lexicon.numerals.numeral(in: view, at: index + 1, end: sentence.upperBound),
      let count = numeral.plainDigitCount, count <= 2, let day = numeral.value.smallInteger, (1...31).contains(day),
      numeral.suffix.isEmpty || isRankSuffix(suffix(numeral))
    else { return nil }
    guard let date = date(day: day, month: name.number, lastToken: index + 1, sentence) else { return nil }
    return found(from: index, to: date.last, date.value)
  }

  /// Whether a month's name that stands alone is a month: "may" and "march" are words, April and June people.
  private func isMonthAlone(_ index: Int, _ sentence: Range<Int>) -> Bool {
    if lexicon.language == .french { return !tokens[index].shape.contains(.capitalized) || index > sentence.lowerBound }
    return isOne(of: lexicon.dates.timePrepositions, index - 1, sentence) && isSpaced(index, sentence)
      || view.bytes(index).count > 6
  }

  /// « premier mai », « 1er » written out.
  private func firstOfMonth(at index: Int, _ sentence: Range<Int>) -> Found? {
    guard lexicon.language == .french, lexicon.numbers.rank(tokens[index], view.bytes(index)) == 1,
      isSpaced(index + 1, sentence), let name = lexicon.calendar.months[tokens[index + 1].word],
      let date = date(day: 1, month: name.number, lastToken: index + 1, sentence)
    else { return nil }
    return found(from: index, to: date.last, date.value)
  }

  // MARK: Relative dates

  /// « l'année dernière », « le mois prochain », "last year", "next month".
  private func period(at index: Int, _ sentence: Range<Int>) -> Found? {
    let dates = lexicon.dates
    let noun: Int
    let offset: Int
    let first: Int
    let last: Int
    if dates.periods[tokens[index].word] != nil, lexicon.language == .french {
      guard isSpaced(index + 1, sentence), let direction = direction(after: index + 1, before: index, sentence) else {
        return thisPeriod(at: index, sentence)
      }
      (noun, offset, first, last) = (index, direction == .past ? -1 : 1, index, index + 1)
    } else if lexicon.language == .english, isSpaced(index + 1, sentence), dates.periods[tokens[index + 1].word] != nil
    {
      if dates.past.contains(tokens[index].word) {
        offset = -1
      } else if dates.future.contains(tokens[index].word) {
        offset = 1
      } else if dates.this.contains(tokens[index].word) {
        offset = 0
      } else {
        return nil
      }
      (noun, first, last) = (index + 1, index, index + 1)
    } else {
      return nil
    }
    // « les dix derniers jours » is a length, not a date: only the singular names one.
    guard let period = dates.periods[tokens[noun].word], !isPlural(noun) else { return nil }
    return found(from: first, to: last, value(of: period, offset: offset))
  }

  /// « cette année », « ce mois ».
  private func thisPeriod(at index: Int, _ sentence: Range<Int>) -> Found? {
    guard let period = lexicon.dates.periods[tokens[index].word], isOne(of: lexicon.dates.this, index - 1, sentence),
      isSpaced(index, sentence), !isPlural(index)
    else { return nil }
    return found(from: index, to: index, value(of: period, offset: 0))
  }

  private func isPlural(_ index: Int) -> Bool {
    view.bytes(index).last == UInt8(ascii: "s") && view.bytes(index).count != 4  // « mois »
  }

  /// The month or year so many after the article's; days and weeks have no shorter form than their bounds.
  private func value(of period: DateWords.Period, offset: Int) -> String? {
    guard let article = date else { return nil }
    switch period {
    case .months(12):
      let year = article.year + offset
      return (1...9999).contains(year) ? String(year) : nil
    case .months:
      let months = article.year * 12 + article.month - 1 + offset
      guard months >= 12, months < 120_000 else { return nil }
      let month = months % 12 + 1
      return "\(months / 12)-\(month < 10 ? "0" : "")\(month)"
    case .days: return nil
    }
  }

  /// « il y a trois jours », "three days ago".
  func distance(at index: Int, _ sentence: Range<Int>) -> Found? {
    if lexicon.language == .french {
      // il y a
      guard view.bytes(index).elementsEqual("y".utf8), index > sentence.lowerBound, sentence.contains(index + 2),
        Folding.fold(view.bytes(index - 1)).elementsEqual("il".utf8), view.bytes(index + 1).elementsEqual("a".utf8)
      else { return nil }
      guard let (count, next) = count(at: index + 2, sentence), let period = period(next, sentence) else { return nil }
      return found(from: index - 1, to: next, value(back: count, period))
    }
    // Digits are one word, and most words after them are no periods.
    if tokens[index].shape.contains(.number), period(index + 1, sentence) == nil { return nil }
    guard let (count, next) = count(at: index, sentence), let period = period(next, sentence),
      isOne(of: lexicon.dates.ago, next + 1, sentence)
    else { return nil }
    return found(from: index, to: next + 1, value(back: count, period))
  }

  private func period(_ index: Int, _ sentence: Range<Int>) -> DateWords.Period? {
    sentence.contains(index) ? lexicon.dates.periods[tokens[index].word] : nil
  }

  /// A small number in words or digits.
  private func count(at index: Int, _ sentence: Range<Int>) -> (Int, next: Int)? {
    if let value = integer(index, digits: 1...3, sentence) { return (value, index + 1) }
    guard lexicon.numbers.mayStart(view, index),
      let (value, next) = lexicon.numbers.number(in: view, at: index, end: sentence.upperBound), value < 1000
    else { return nil }
    return (value, next)
  }

  /// The day, month or year that lies so many periods before the article's.
  private func value(back count: Int, _ period: DateWords.Period) -> String? {
    guard let article = date else { return nil }
    switch period {
    case .days(1): return article.adding(days: -count)?.iso8601
    case .days: return nil
    case .months: return value(of: period, offset: -count)
    }
  }
}
