import Testing

@testable import PrecisLexicons

@Suite("Packed bits")
struct PackedBitsTests {
  private static let bits: [[UInt64]] = [
    [0], [1], [1 << 63, 0, 0, 0], [.max], [0, 0, 0, 0, 1], [UInt64](repeating: 0, count: 64) + [1 << 40],
    (0..<128).map { $0 % 7 == 0 ? 1 << UInt64($0 % 64) : 0 }, (0..<128).map { $0 &* 0x9E37_79B9_7F4A_7C15 },
  ]

  @Test("come back as they were, and few of them take little", arguments: bits)
  func comeBack(bits: [UInt64]) {
    var writer = PackedWriter()
    writer.append(bits: bits)
    let read = writer.bytes.withUnsafeBytes { bytes in
      var reader = PackedReader(bytes)
      return reader.bits(count: bits.count * 64)
    }
    #expect(read == bits)
    #expect(writer.bytes.count <= max(bits.count * 8, bits.reduce(0) { $0 + $1.nonzeroBitCount + 1 }) + 6)
  }

  @Test("that are more than there should be, or other bytes, are refused and never reach beyond")
  func broken() {
    var writer = PackedWriter()
    writer.append(bits: [0, 0, 1, 0])
    writer.bytes.withUnsafeBytes { bytes in
      var reader = PackedReader(bytes)
      #expect(reader.bits(count: 128) == nil)
    }
    for count in writer.bytes.indices {
      writer.bytes[..<count].withUnsafeBytes { bytes in
        var reader = PackedReader(bytes)
        #expect(reader.bits(count: 256) == nil)
      }
    }
  }
}
