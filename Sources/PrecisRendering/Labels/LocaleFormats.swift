import CICU
import PrecisModel

/// Numbers, plurals and dates as ICU writes them in one language.
///
/// Owns ICU handles: not to be shared between threads. Where ICU has no answer, digits and ISO 8601 stand in.
final class LocaleFormats {
  private let isFrench: Bool
  private let locale: String
  private let plurals: OpaquePointer?
  private let integers: OpaquePointer?
  private let decimals: OpaquePointer?
  private let days: OpaquePointer?
  private let minutes: OpaquePointer?
  private let periods: OpaquePointer?

  init(_ language: Language) {
    isFrench = language == .french
    // English dates read day first, as French ones do: a desk that works in both languages does not stumble.
    let locale = isFrench ? "fr" : "en_GB"
    self.locale = locale
    var status: CICUStatus = 0
    plurals = cicu_plurals_open(locale, &status)
    integers = cicu_number_open(locale, &status)
    decimals = cicu_number_open(locale, &status)
    if let decimals { cicu_number_set_fraction_digits(decimals, 3) }
    days = Self.dateFormat(locale, skeleton: "yMMMMd")
    minutes = Self.dateFormat(locale, skeleton: "yMMMMdHm")
    let skeleton = Array("yMMMMd".utf16)
    let zone = Array("Etc/UTC".utf16)
    status = 0
    periods = cicu_date_interval_open(
      locale, skeleton, Int32(skeleton.count), zone, Int32(zone.count), &status)
  }

  deinit {
    if let plurals { cicu_plurals_close(plurals) }
    if let integers { cicu_number_close(integers) }
    if let decimals { cicu_number_close(decimals) }
    if let days { cicu_date_close(days) }
    if let minutes { cicu_date_close(minutes) }
    if let periods { cicu_date_interval_close(periods) }
  }

  /// A whole number: `12 345`.
  func number(_ value: Int) -> String {
    guard let integers else { return String(value) }
    return Self.string { cicu_number_format(integers, Int64(value), $0, $1, &$2) } ?? String(value)
  }

  /// A number with at most three decimals: `0,812`.
  func number(_ value: Double) -> String {
    let plain = JSONWriter.decimal(value, places: 3)
    guard let decimals, value.isFinite else { return plain }
    return Self.string { cicu_number_format_double(decimals, value, $0, $1, &$2) } ?? plain
  }

  /// The plural category of a count: `one`, `many`, `other`.
  func pluralCategory(_ count: Int) -> String {
    guard let plurals else { return "other" }
    return Self.string { cicu_plural_keyword(plurals, Double(count), $0, $1, &$2) } ?? "other"
  }

  /// A date with its time of day, where known: « 12 mars 2026 à 09:30 ».
  func date(_ date: CalendarDate) -> String {
    guard let format = date.minuteOfDay == nil ? days : minutes else { return date.iso8601 }
    let text = Self.string { cicu_date_format(format, Self.milliseconds(date), $0, $1, &$2) } ?? date.iso8601
    return ordinal(text, first: date)
  }

  /// The days from one date to another: « 11–12 mars 2026 ».
  func period(_ first: CalendarDate, _ last: CalendarDate) -> String {
    guard let periods else { return "\(first.iso8601) – \(last.iso8601)" }
    let text = Self.string {
      cicu_date_interval_format(periods, Self.milliseconds(first), Self.milliseconds(last), $0, $1, &$2)
    }
    return ordinal(text ?? "\(first.iso8601) – \(last.iso8601)", first: first)
  }

  /// French writes the first day of a month as an ordinal, which ICU's patterns do not.
  private func ordinal(_ text: String, first: CalendarDate) -> String {
    guard isFrench, first.day == 1, text.utf8.first == UInt8(ascii: "1"),
      text.utf8.dropFirst().first.map({ !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) == true
    else { return text }
    return "1er" + text.dropFirst()
  }

  private static func milliseconds(_ date: CalendarDate) -> Double {
    Double(date.daysSinceEpoch) * 86_400_000 + Double(date.minuteOfDay ?? 0) * 60_000
  }

  private static func dateFormat(_ locale: String, skeleton: String) -> OpaquePointer? {
    var status: CICUStatus = 0
    guard let patterns = cicu_date_patterns_open(locale, &status) else { return nil }
    defer { cicu_date_patterns_close(patterns) }
    let skeleton = Array(skeleton.utf16)
    let pattern = string { cicu_date_pattern(patterns, skeleton, Int32(skeleton.count), $0, $1, &$2) }
    guard let pattern else { return nil }
    let units = Array(pattern.utf16)
    let zone = Array("Etc/UTC".utf16)
    return cicu_date_open(locale, zone, Int32(zone.count), units, Int32(units.count), &status)
  }

  /// What an ICU function writes, or nothing if it fails; nothing asked for here is longer than the buffer.
  private static func string(
    _ write: (UnsafeMutablePointer<UInt16>?, Int32, inout CICUStatus) -> Int32
  ) -> String? {
    var status: CICUStatus = 0
    return withUnsafeTemporaryAllocation(of: UInt16.self, capacity: 256) { buffer in
      let count = Int(write(buffer.baseAddress, Int32(buffer.count), &status))
      guard status <= 0, (1...buffer.count).contains(count) else { return nil }
      return String(decoding: buffer[..<count], as: UTF16.self)
    }
  }
}
