import CICU
import PrecisLexicons
import PrecisModel

/// The countries and territories of ISO 3166, as ICU names them in one language.
struct RegionNames: Sendable {
  /// A region's name, and its ISO 3166-1 code.
  struct Entry: Sendable, Hashable {
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
    guard var codes = cicu_region_codes() else {
      entries = []
      return
    }
    var entries: [Entry] = []
    while let code = codes.pointee {
      codes += 1
      let region = String(cString: code)
      let name = ICU.string(capacity: 64) { cicu_region_name("und_" + region, locale, $0, $1, &$2) }
      entries += Self.variants(of: name).map { Entry(name: $0, code: region) }
    }
    self.entries = entries
  }

  /// The forms in which running text has a name: without what stands in brackets, and what stands there by itself
  /// (« Myanmar (Birmanie) »); "&" spelled out; without the state that a special region belongs to.
  private static func variants(of name: String) -> [String] {
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
