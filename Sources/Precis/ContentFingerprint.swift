import PrecisModel

/// What tells an article from another one with its id, without keeping its bytes: 128 bits of a hash of them, and 64 of
/// what is known beside them.
///
/// The same in every process and on every machine. It is a hash, not a seal: whoever tries can make two articles with one
/// fingerprint, of which one then counts as the other given again.
package struct ContentFingerprint: Sendable, Equatable, Comparable {
  private let high: UInt64
  private let low: UInt64
  private let particulars: UInt64

  /// - Complexity: O(n) in the bytes.
  package init(of article: Article) {
    (high, low) = Self.hash(article.content)
    var particulars: UInt64 = 0
    for field in [
      article.title, article.date, article.url, article.source, article.language?.rawValue, article.group,
      article.format.rawValue,
    ] {
      let (high, low) = field.map { Self.hash(Array($0.utf8)) } ?? (1, 1)
      particulars = Self.mixed(particulars &* 0x9E37_79B9_7F4A_7C15 ^ high ^ low &* 3)
    }
    self.particulars = particulars
  }

  /// Whether the bytes are the same, whatever is known beside them.
  package func hasSameContent(as other: ContentFingerprint) -> Bool { high == other.high && low == other.low }

  package static func < (lhs: ContentFingerprint, rhs: ContentFingerprint) -> Bool {
    (lhs.high, lhs.low, lhs.particulars) < (rhs.high, rhs.low, rhs.particulars)
  }

  /// Two lanes of multiplication and rotation over words of eight bytes, each mixed at its end.
  private static func hash(_ bytes: [UInt8]) -> (UInt64, UInt64) {
    var first = 0x2545_F491_4F6C_DD1D ^ UInt64(bytes.count)
    var second = 0x6C62_272E_07BB_0142 &+ UInt64(bytes.count)
    func add(_ word: UInt64) {
      first = (first ^ word) &* 0x9FB2_1C65_1E98_DF25
      first = first << 29 | first >> 35
      second = (second &+ word) &* 0xC2B2_AE3D_27D4_EB4F
      second = second << 31 | second >> 33
    }
    bytes.withUnsafeBytes { raw in
      var index = 0
      while index <= raw.count &- 8 {
        add(UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)))
        index &+= 8
      }
      var rest: UInt64 = 0
      while index < raw.count {
        rest = rest << 8 | UInt64(raw[index])
        index += 1
      }
      add(rest)
    }
    return (mixed(first), mixed(second ^ first))
  }

  /// The finishing step of SplitMix64 (G. L. Steele, D. Lea, C. H. Flood 2014).
  private static func mixed(_ value: UInt64) -> UInt64 {
    var hash = value
    hash = (hash ^ (hash >> 30)) &* 0xBF58_476D_1CE4_E5B9
    hash = (hash ^ (hash >> 27)) &* 0x94D0_49BB_1331_11EB
    return hash ^ (hash >> 31)
  }
}
