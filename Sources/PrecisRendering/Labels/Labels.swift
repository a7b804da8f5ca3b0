import PrecisLexicons
import PrecisModel

/// The fixed words of briefs in one language, with its numbers, plurals and dates.
///
/// The words are `Lexicons/<language>/labels.tsv`. Not to be shared between threads, for it owns ICU handles.
package struct Labels {
  /// French or English.
  package let language: Language
  private let texts: [String: String]
  private let formats: LocaleFormats

  /// The labels of a language; English ones for ``PrecisModel/Language/other``.
  ///
  /// - Complexity: O(n) in the bytes of the labels' file.
  package init(_ language: Language, lexicons: Lexicons) {
    self.language = language == .french ? .french : .english
    var texts: [String: String] = [:]
    lexicons.forEachLine(.labels, self.language) { line in
      texts[String(decoding: line.key, as: UTF8.self)] = String(decoding: line.firstValue, as: UTF8.self)
    }
    self.texts = texts
    formats = LocaleFormats(self.language)
  }

  /// The label of a key, with the values of its `{names}` filled in; the key itself if there is no such label.
  func text(_ key: String, _ values: [String: String] = [:]) -> String {
    Self.fill(texts[key] ?? key, values)
  }

  /// The label of a key if there is one.
  func textIfKnown(_ key: String, _ values: [String: String] = [:]) -> String? {
    texts[key].map { Self.fill($0, values) }
  }

  /// The label of a count in the plural form that the language asks for, from the keys `KEY.one`, `KEY.other`, …
  func text(_ key: String, count: Int, _ values: [String: String] = [:]) -> String {
    var values = values
    values["n"] = formats.number(count)
    let form = texts["\(key).\(formats.pluralCategory(count))"] ?? texts["\(key).other"] ?? key
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
