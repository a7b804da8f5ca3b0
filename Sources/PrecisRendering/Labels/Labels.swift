import PrecisLexicons
import PrecisModel

/// The fixed words of briefs in one language, with its numbers, plurals and dates.
///
/// The words are `Lexicons/<language>/labels.tsv`. Not to be shared between threads, for it owns ICU handles.
package struct Labels {
  /// French or English.
  package let language: Language
  /// All labels, one after the other: a brief asks for few of them.
  private let bytes: [UInt8]
  /// Where each label ends in ``bytes``, and in the 32 bits above how long it is, by its key; 0 for none.
  private let places: TermTable<UInt64>
  private let formats: LocaleFormats

  /// The labels of a language; English ones for ``PrecisModel/Language/other``.
  ///
  /// - Complexity: O(n) in the bytes of the labels' file.
  package init(_ language: Language, lexicons: Lexicons) {
    self.language = language == .french ? .french : .english
    var bytes: [UInt8] = []
    var places = TermTable<UInt64>(absent: 0, capacity: 256)
    lexicons.forEachLine(.labels, self.language) { line in
      bytes += line.firstValue
      places.update(Term(bytes: line.key)) { $0 = UInt64(line.firstValue.count) << 32 | UInt64(bytes.count) }
    }
    self.bytes = bytes
    self.places = places
    formats = LocaleFormats(self.language)
  }

  /// The label of a key, with the values of its `{names}` filled in; the key itself if there is no such label.
  func text(_ key: String, _ values: [String: String] = [:]) -> String {
    Self.fill(template(key) ?? key, values)
  }

  /// The label of a key if there is one.
  func textIfKnown(_ key: String, _ values: [String: String] = [:]) -> String? {
    template(key).map { Self.fill($0, values) }
  }

  /// The label of a key as it is written.
  private func template(_ key: String) -> String? {
    let place = places[Term(spelling: key.utf8)]
    guard place != 0 else { return nil }
    let end = Int(place & 0xFFFF_FFFF)
    return String(decoding: bytes[end - Int(place >> 32)..<end], as: UTF8.self)
  }

  /// The label of a count in the plural form that the language asks for, from the keys `KEY.one`, `KEY.other`, …
  func text(_ key: String, count: Int, _ values: [String: String] = [:]) -> String {
    var values = values
    values["n"] = formats.number(count)
    let form = template("\(key).\(formats.pluralCategory(count))") ?? template("\(key).other") ?? key
    return Self.fill(form, values)
  }

  func number(_ value: Int) -> String { formats.number(value) }
  func number(_ value: Double) -> String { formats.number(value) }
  func date(_ date: CalendarDate) -> String { formats.date(date) }

  /// The days that dates span, without times of day, or nothing if there are none.
  func period(of dates: [CalendarDate]) -> String? {
    guard let first = dates.min(), let last = dates.max() else { return nil }
    if first.daysSinceEpoch == last.daysSinceEpoch { return first.adding(days: 0).map { date($0) } }
    return formats.period(first, last)
  }

  /// Replaces each `{name}` that has a value, in one pass, so that a value with braces stays as it is.
  private static func fill(_ template: String, _ values: [String: String]) -> String {
    guard !values.isEmpty, template.utf8.contains(UInt8(ascii: "{")) else { return template }
    var filled = ""
    var rest = template[...]
    while let open = rest.firstIndex(of: "{") {
      filled.append(contentsOf: rest[..<open])
      rest = rest[open...]
      guard let close = rest.firstIndex(of: "}") else { break }
      let name = String(rest[rest.index(after: open)..<close])
      filled += values[name] ?? String(rest[...close])
      rest = rest[rest.index(after: close)...]
    }
    filled.append(contentsOf: rest)
    return filled
  }
}
