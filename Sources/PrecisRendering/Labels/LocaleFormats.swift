import CICU
import PrecisModel

/// Numbers, plurals and dates as ICU writes them in one language.
///
/// Owns ICU handles: not to be shared between threads. Where ICU has no answer, digits and ISO 8601 stand in.
final class LocaleFormats {
  private let isFrench: Bool
  private let plurals: DeferredHandle
  private let integers: DeferredHandle
  private let decimals: DeferredHandle
  private let days: DeferredHandle
  private let minutes: DeferredHandle
  private let periods: DeferredHandle

  init(_ language: Language) {
    isFrench = language == .french
    // English dates read day first, as French ones do: a desk that works in both languages does not stumble.
    let locale = isFrench ? "fr" : "en_GB"
    // A zone is given so that ICU does not look for the machine's.
    let zone = Array("Etc/UTC".utf16)
    let zoneCount = Int32(zone.count)
    plurals = DeferredHandle(close: cicu_plurals_close) { cicu_plurals_open(locale, &$0) }
    integers = DeferredHandle(close: cicu_number_close) { cicu_number_open(locale, &$0) }
    decimals = DeferredHandle(close: cicu_number_close) { status in
      let decimals = cicu_number_open(locale, &status)
      if let decimals { cicu_number_set_fraction_digits(decimals, 3) }
      return decimals
    }
    days = DeferredHandle(close: cicu_date_close) { cicu_date_open_long(locale, false, zone, zoneCount, &$0) }
    minutes = DeferredHandle(close: cicu_date_close) { cicu_date_open_long(locale, true, zone, zoneCount, &$0) }
    periods = DeferredHandle(close: cicu_date_interval_close) { status in
      let skeleton = Array("yMMMMd".utf16)
      return cicu_date_interval_open(locale, skeleton, Int32(skeleton.count), zone, zoneCount, &status)
    }
  }

  /// A whole number: `12 345`.
  func number(_ value: Int) -> String {
    // Below a thousand there is nothing that digits alone would not say.
    if (0..<1000).contains(value) { return String(value) }
    return grouped(value)
  }

  /// A whole number as ICU writes it.
  func grouped(_ value: Int) -> String {
    guard let integers = integers.pointer else { return String(value) }
    return Self.string { cicu_number_format(integers, Int64(value), $0, $1, &$2) } ?? String(value)
  }

  /// A number with at most three decimals: `0,812`.
  func number(_ value: Double) -> String {
    let plain = JSONWriter.decimal(value, places: 3)
    guard let decimals = decimals.pointer, value.isFinite else { return plain }
    return Self.string { cicu_number_format_double(decimals, value, $0, $1, &$2) } ?? plain
  }

  /// The plural category of a count: `one`, `many`, `other`.
  func pluralCategory(_ count: Int) -> String {
    guard let plurals = plurals.pointer else { return "other" }
    return Self.string { cicu_plural_keyword(plurals, Double(count), $0, $1, &$2) } ?? "other"
  }

  /// A date with its time of day, where known: « 12 mars 2026 à 09:30 ».
  func date(_ date: CalendarDate) -> String {
    guard let format = (date.minuteOfDay == nil ? days : minutes).pointer else { return date.iso8601 }
    let text = Self.string { cicu_date_format(format, Self.milliseconds(date), $0, $1, &$2) } ?? date.iso8601
    return ordinal(text, first: date)
  }

  /// The days from one date to another: « 11–12 mars 2026 ».
  func period(_ first: CalendarDate, _ last: CalendarDate) -> String {
    guard let periods = periods.pointer else { return "\(first.iso8601) – \(last.iso8601)" }
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

  /// What an ICU function writes, or nothing if it fails; nothing asked for here is longer than the buffer.
  private static func string(
    _ write: (UnsafeMutablePointer<UInt16>?, Int32, inout CICUStatus) -> Int32
  ) -> String? {
    var status: CICUStatus = 0
    return withUnsafeTemporaryAllocation(of: UInt16.self, capacity: 256) { units in
      let count = write(units.baseAddress, Int32(units.count), &status)
      guard status <= 0, (1...Int32(units.count)).contains(count) else { return nil }
      // No unit of UTF-16 takes more than three bytes.
      return String(unsafeUninitializedCapacity: 3 * Int(count)) { utf8 in
        let byteCount = cicu_utf8(units.baseAddress, count, utf8.baseAddress, Int32(clamping: utf8.count), &status)
        return status <= 0 ? max(0, min(Int(byteCount), utf8.count)) : 0
      }
    }
  }
}

/// An ICU object that is opened when it is first asked for: to open one takes longer than to brief an article.
private final class DeferredHandle {
  private let open: (inout CICUStatus) -> OpaquePointer?
  private let close: (OpaquePointer?) -> Void
  private var handle: OpaquePointer?
  private var wasAskedFor = false

  init(close: @escaping (OpaquePointer?) -> Void, open: @escaping (inout CICUStatus) -> OpaquePointer?) {
    self.open = open
    self.close = close
  }

  deinit { if handle != nil { close(handle) } }

  /// The object; nothing if it cannot be opened.
  var pointer: OpaquePointer? {
    if wasAskedFor { return handle }
    wasAskedFor = true
    var status: CICUStatus = 0
    handle = open(&status)
    return handle
  }
}
