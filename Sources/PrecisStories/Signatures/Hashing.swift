/// The finishing step of SplitMix64, which spreads a value over all bits (G. L. Steele, D. Lea, C. H. Flood 2014).
@inline(__always)
func mixed(_ value: UInt64) -> UInt64 {
  var hash = value
  hash = (hash ^ (hash >> 30)) &* 0xBF58_476D_1CE4_E5B9
  hash = (hash ^ (hash >> 27)) &* 0x94D0_49BB_1331_11EB
  return hash ^ (hash >> 31)
}
