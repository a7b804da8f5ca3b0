import Testing

@testable import PrecisLexicons

@Suite("Folding")
struct FoldingTests {
  @Test("characters of blocks without capitals have no small letters")
  func caseless() {
    for scalar in (0...0x10_FFFF as ClosedRange<UInt32>).lazy.compactMap({ Unicode.Scalar($0) })
    where Folding.isCaseless(scalar.value) {
      #expect(!scalar.properties.changesWhenLowercased, "\(scalar.value)")
    }
    #expect(Folding.isCaseless(0x301))
    #expect(!Folding.isCaseless(0x416))
  }
}
