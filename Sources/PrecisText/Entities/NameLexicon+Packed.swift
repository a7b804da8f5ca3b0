import PrecisLexicons
import PrecisModel

extension NameLexicon.NonEntity: PackedPresence {
  var packed: UInt64 { rawValue }
  init?(packed: UInt64) { self.init(rawValue: packed) }
}

/// No phrase of more than sixty-three words is looked for.
extension NameLexicon.WordFacts: PackedValue {
  private static let longest: UInt8 = 63

  var packed: UInt64 {
    UInt64(roles.rawValue) | UInt64(min(longestName, Self.longest)) << 16
      | UInt64(min(longestPhrase, Self.longest)) << 22 | UInt64(name) << 28
  }

  init(packed: UInt64) {
    roles = WordRoles(rawValue: UInt16(truncatingIfNeeded: packed))
    longestName = UInt8(truncatingIfNeeded: packed >> 16) & Self.longest
    longestPhrase = UInt8(truncatingIfNeeded: packed >> 22) & Self.longest
    name = UInt32(truncatingIfNeeded: packed >> 28)
  }
}
