import PrecisLexicons
import PrecisModel

/// Times of day: « 18 h 30 », « 7h42 », « midi », "9.30pm", "6 a.m.", `18:30`.
extension FigureReader {
  /// A time in digits.
  func time(_ numeral: Numeral, at index: Int, sentence: Range<Int>) -> Found? {
    time(with: "h", numeral, at: index, sentence: sentence) ?? clock(numeral, at: index, sentence: sentence)
      ?? halfDay(numeral, hour: numeral.value, minute: 0, next: numeral.next, sentence: sentence)
  }

  /// « 18 h 30 », « 18h », « 18 heures 30 ».
  private func time(with sign: Character, _ numeral: Numeral, at index: Int, sentence: Range<Int>) -> Found? {
    guard lexicon.language == .french || !numeral.suffix.isEmpty, let hour = numeral.value.smallInteger, hour <= 24,
      let count = numeral.plainDigitCount, count <= 2
    else { return nil }
    let attached = suffix(numeral)
    let start = numeral.range.start
    if attached.first == UInt8(ascii: "h") {
      let minutes = attached.dropFirst().prefix(while: NumeralReader.isDigit)
      let rest = attached.dropFirst(1 + minutes.count)
      guard rest.isEmpty || rest.elementsEqual("min".utf8) || rest.elementsEqual("mn".utf8) else { return nil }
      if !minutes.isEmpty {
        guard minutes.count == 2, let minute = Self.minute(minutes) else { return nil }
        return found(hour, minute, TextRange(start: start, end: numeral.suffix.end), next: numeral.next)
      }
      return hoursAlone(hour, start: start, end: numeral.suffix.end, next: numeral.next, at: index, sentence)
    }
    guard attached.isEmpty, isSpaced(numeral.next, sentence) else { return nil }
    let word = view.bytes(numeral.next)
    if word.count >= 3, word.first == UInt8(ascii: "h"), let minute = Self.minute(word.dropFirst()), word.count == 3 {
      return found(hour, minute, TextRange(start: start, end: Int(tokens[numeral.next].end)), next: numeral.next + 1)
    }
    let isHour = word.elementsEqual("h".utf8) || isOne(of: lexicon.dates.hours, numeral.next, sentence)
    guard isHour else { return nil }
    return hoursAlone(
      hour, start: start, end: Int(tokens[numeral.next].end), next: numeral.next + 1, at: index, sentence)
  }

  /// Hours, and the minutes after them if there are any; hours alone are a time only after a word that says so.
  private func hoursAlone(
    _ hour: Int, start: Int, end: Int, next: Int, at index: Int, _ sentence: Range<Int>
  ) -> Found? {
    if isSpaced(next, sentence), let minute = integer(next, digits: 2...2, sentence), minute < 60 {
      // « à 18 heures 30 personnes » is not written: the minutes end the time.
      return found(hour, minute, TextRange(start: start, end: Int(tokens[next].end)), next: next + 1)
    }
    guard isOne(of: lexicon.dates.hourPrepositions, index - 1, sentence) else { return nil }
    return found(hour, 0, TextRange(start: start, end: end), next: next)
  }

  /// `18:30`, `18:30:15`, "9.30pm".
  private func clock(_ numeral: Numeral, at index: Int, sentence: Range<Int>) -> Found? {
    let text = view.text
    let start = numeral.range.start
    if let hour = numeral.value.smallInteger, let count = numeral.plainDigitCount, count <= 2, numeral.suffix.isEmpty,
      sentence.contains(numeral.next), isColon(before: numeral.next)
    {
      let bytes = view.bytes(numeral.next)
      let digits = bytes.prefix(while: NumeralReader.isDigit)
      guard digits.count == 2, let minute = Self.minute(digits) else { return nil }
      let rest = Folding.fold(bytes.dropFirst(2))
      if !rest.isEmpty {
        return halfDaySuffix(rest).flatMap {
          found(hour % 12 + $0, minute, TextRange(start: start, end: start + 1), endToken: numeral.next)
        }
      }
      if let half = halfDay(numeral, hour: numeral.value, minute: minute, next: numeral.next + 1, sentence: sentence) {
        return half
      }
      // Seconds are passed over.
      var last = numeral.next
      if sentence.contains(last + 1), isColon(before: last + 1), integer(last + 1, digits: 2...2, sentence) != nil {
        last += 1
      }
      return found(hour, minute, TextRange(start: start, end: start + 1), endToken: last)
    }
    // "9.30pm": the dot looks like a decimal mark.
    let bytes = text[numeral.range.offsets]
    guard let dot = bytes.firstIndex(of: UInt8(ascii: ".")), dot - start <= 2, bytes.endIndex - dot == 3,
      let minute = Self.minute(bytes[(dot + 1)...])
    else { return nil }
    return halfDay(
      numeral, hour: ExactDecimal(digits: bytes[..<dot]), minute: minute, next: numeral.next, sentence: sentence)
  }

  /// "9 pm", "9.30 p.m.", "9am".
  private func halfDay(
    _ numeral: Numeral, hour: ExactDecimal, minute: Int, next: Int, sentence: Range<Int>
  ) -> Found? {
    guard let hour = hour.smallInteger, (1...12).contains(hour) else { return nil }
    let start = numeral.range.start
    if next == numeral.next, !numeral.suffix.isEmpty {
      return halfDaySuffix(suffix(numeral)).flatMap {
        found(hour % 12 + $0, minute, TextRange(start: start, end: numeral.suffix.end), next: next)
      }
    }
    // am, a.m: most words are neither, and not worth folding.
    guard isSpaced(next, sentence), view.bytes(next).count <= 4, let first = view.bytes(next).first,
      first | 0x20 == UInt8(ascii: "a") || first | 0x20 == UInt8(ascii: "p")
    else { return nil }
    let word = Folding.fold(view.bytes(next))
    guard let offset = halfDaySuffix(word) else { return nil }
    var end = Int(tokens[next].end)
    // The second dot of "a.m." belongs to it.
    if word.contains(UInt8(ascii: ".")), end < view.text.count, view.text[end] == UInt8(ascii: ".") { end += 1 }
    return found(hour % 12 + offset, minute, TextRange(start: start, end: end), next: next + 1)
  }

  private func halfDaySuffix(_ letters: some Sequence<UInt8>) -> Int? {
    switch String(decoding: letters.filter { $0 != UInt8(ascii: ".") }, as: UTF8.self) {
    case "am": 0
    case "pm": 12
    default: nil
    }
  }

  /// Noon and midnight.
  func timeInWords(at index: Int, sentence: Range<Int>) -> Found? {
    guard let minute = lexicon.dates.dayTimes[tokens[index].word], !tokens[index].shape.contains(.capitalized) else {
      return nil
    }
    return found(minute / 60, minute % 60, tokens[index].range, next: index + 1)
  }

  private func isColon(before index: Int) -> Bool {
    let before = Int(tokens[index - 1].end)
    return Int(tokens[index].start) == before + 1 && view.text[before] == UInt8(ascii: ":")
  }

  private static func minute(_ digits: some Collection<UInt8>) -> Int? {
    guard digits.count == 2, digits.allSatisfy(NumeralReader.isDigit) else { return nil }
    let minute = digits.reduce(0) { $0 * 10 + Int($1 & 0x0F) }
    return minute < 60 ? minute : nil
  }

  private func found(_ hour: Int, _ minute: Int, _ range: TextRange, endToken: Int) -> Found? {
    found(hour, minute, TextRange(start: range.start, end: Int(tokens[endToken].end)), next: endToken + 1)
  }

  private func found(_ hour: Int, _ minute: Int, _ range: TextRange, next: Int) -> Found? {
    guard (0..<24).contains(hour) || hour == 24 && minute == 0, (0..<60).contains(minute) else { return nil }
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    return Found(range, .time, "\(padded(hour)):\(padded(minute))", next: next)
  }
}
