import CICU
import PrecisLexicons
import PrecisModel

/// The countries and territories of ISO 3166, as ICU names them in one language.
struct RegionNames: Sendable {
  /// A region's name, and its ISO 3166-1 code.
  struct Entry: Sendable, Equatable {
    let name: String
    let code: String
  }

  let entries: [Entry]

  /// The names in French.
  static let french = RegionNames(locale: "fr")
  /// The names in English.
  static let english = RegionNames(locale: "en")

  /// - Parameter locale: the ICU locale in whose language the names are.
  private init(locale: String) {
    var status: CICUStatus = 0
    guard let regions = cicu_regions_open(locale, &status) else {
      entries = []
      return
    }
    defer { cicu_regions_close(regions) }
    var entries: [Entry] = []
    entries.reserveCapacity(320)
    var code: UnsafePointer<CChar>?
    while let name = cicu_regions_next(regions, &code), let key = code {
      let region = String(cString: key)
      for variant in Self.variants(of: String(cString: name)) { entries.append(Entry(name: variant, code: region)) }
    }
    self.entries = entries
  }

  /// The forms in which running text has a name: without what stands in brackets, and what stands there by itself
  /// (« Myanmar (Birmanie) »); "&" spelled out; without the state that a special region belongs to.
  private static func variants(of name: String) -> [String] {
    // Most names have one form.
    let isPlain = !name.utf8.contains { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "&") }
    if isPlain, name.utf8.last != UInt8(ascii: "a") || !name.hasSuffix(" SAR China") { return [name] }
    var variants: [String] = []
    if let open = name.firstIndex(of: "("), let close = name.lastIndex(of: ")"), open < close {
      variants.append(String(name[..<open]))
      variants.append(String(name[name.index(after: open)..<close]))
    } else {
      variants.append(name)
    }
    guard let words = variants.first?.split(separator: " ") else { return [] }
    if words.contains("&") { variants.append(words.map { $0 == "&" ? "and" : $0 }.joined(separator: " ")) }
    if let special = words.firstIndex(of: "SAR") { variants.append(words[..<special].joined(separator: " ")) }
    return variants
  }
}
