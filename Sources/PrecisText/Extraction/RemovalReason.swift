import PrecisLexicons

/// Why a block is left out of the main text, as a small number that stands for a name.
///
/// The names of ``known`` reasons are fixed; the lexicon of cues may bring others.
struct RemovalReason: Sendable, Equatable, BitwiseCopyable {
  fileprivate let number: UInt16

  static let navigation = RemovalReason(number: 0)
  static let markup = RemovalReason(number: 1)
  static let comments = RemovalReason(number: 2)
  static let teaser = RemovalReason(number: 3)
  static let newsletter = RemovalReason(number: 4)
  static let subscription = RemovalReason(number: 5)
  static let cookies = RemovalReason(number: 6)
  static let login = RemovalReason(number: 7)
  static let advertisement = RemovalReason(number: 8)
  /// Text that is not the article's: a notice, another article's paragraph.
  static let aside = RemovalReason(number: 9)
  static let caption = RemovalReason(number: 10)
  /// What the page says twice.
  static let repeated = RemovalReason(number: 11)
  /// In another language than the body.
  static let language = RemovalReason(number: 12)
  static let title = RemovalReason(number: 13)
  static let byline = RemovalReason(number: 14)
  static let date = RemovalReason(number: 15)
  static let credit = RemovalReason(number: 16)

  /// What ``repeated`` is called.
  static let repeatedName = known[11]

  /// The names, by number.
  fileprivate static let known = [
    "navigation", "markup", "comments", "teaser", "newsletter", "subscription", "cookies", "login", "advertisement",
    "aside", "caption", "repeated", "language", "title", "byline", "date", "credit",
  ]
}

/// The names of reasons.
struct RemovalReasonNames: Sendable {
  private var names = RemovalReason.known

  init() {}

  /// The reason of a name, which is a new one if nobody has used it.
  mutating func reason(named name: String) -> RemovalReason {
    if let number = names.firstIndex(of: name) { return RemovalReason(number: UInt16(clamping: number)) }
    guard names.count < Int(UInt16.max) else { return .aside }
    names.append(name)
    return RemovalReason(number: UInt16(clamping: names.count - 1))
  }

  subscript(reason: RemovalReason) -> String { names[Int(reason.number)] }
}

/// No reason is packed as 0.
extension RemovalReason: PackedPresence {
  var packed: UInt64 { UInt64(number) + 1 }

  init?(packed: UInt64) {
    guard packed > 0, packed <= UInt64(UInt16.max) + 1 else { return nil }
    number = UInt16(packed - 1)
  }
}

extension RemovalReasonNames {
  /// The known names are not packed, but those that the lexicon of cues brought.
  init?(packed: inout PackedReader) {
    guard let count = packed.number() else { return nil }
    for _ in 0..<count {
      guard let name = packed.bytes() else { return nil }
      names.append(String(decoding: name, as: UTF8.self))
    }
  }

  func pack(into writer: inout PackedWriter) {
    let added = names[RemovalReason.known.count...]
    writer.append(added.count)
    for name in added { writer.append(bytes: Array(name.utf8)) }
  }
}
