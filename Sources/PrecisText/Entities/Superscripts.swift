/// The raised letters of ordinals, as plain ones: 1ᵉʳ → 1er, nᵒ → no, 2ⁿᵈ → 2nd.
enum Superscripts {
  /// The bytes with raised letters made plain; º counts as o.
  ///
  /// - Complexity: O(n) in the bytes.
  static func replaced<Bytes: RandomAccessCollection<UInt8>>(in bytes: Bytes) -> [UInt8] where Bytes.Index == Int {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let (letter, length) = letter(in: bytes, at: index)
      output.append(letter ?? bytes[index])
      index += letter == nil ? 1 : length
    }
    return output
  }

  /// The plain letter for the raised one at `index`, and the raised one's length in bytes.
  private static func letter<Bytes: RandomAccessCollection<UInt8>>(
    in bytes: Bytes, at index: Int
  ) -> (UInt8?, length: Int) where Bytes.Index == Int {
    func byte(_ offset: Int) -> UInt8 { index + offset < bytes.endIndex ? bytes[index + offset] : 0 }
    switch (byte(0), byte(1), byte(2)) {
    case (0xC2, 0xBA, _): return (UInt8(ascii: "o"), 2)  // º
    case (0xCA, 0xB0, _): return (UInt8(ascii: "h"), 2)  // ʰ
    case (0xCA, 0xB3, _): return (UInt8(ascii: "r"), 2)  // ʳ
    case (0xCB, 0xA2, _): return (UInt8(ascii: "s"), 2)  // ˢ
    case (0xE1, 0xB5, 0x89): return (UInt8(ascii: "e"), 3)  // ᵉ
    case (0xE1, 0xB5, 0x88): return (UInt8(ascii: "d"), 3)  // ᵈ
    case (0xE1, 0xB5, 0x92): return (UInt8(ascii: "o"), 3)  // ᵒ
    case (0xE1, 0xB5, 0x97): return (UInt8(ascii: "t"), 3)  // ᵗ
    case (0xE1, 0xB5, 0x8D): return (UInt8(ascii: "g"), 3)  // ᵍ
    case (0xE2, 0x81, 0xBF): return (UInt8(ascii: "n"), 3)  // ⁿ
    default: return (nil, 1)
    }
  }
}
