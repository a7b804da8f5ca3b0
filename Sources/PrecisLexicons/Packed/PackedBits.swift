/// How many bits are packed, of which few are 1: by how many lie between one and the next, a byte each. A byte of 255 stands for as
/// many bits of 0, and no 1 behind them. Where that takes more than half of what the bits themselves do, those are written.
enum PackedBits {
  static let longestGap: UInt8 = 255

  /// The gaps between bits of 1.
  static func gaps(_ bits: [UInt64]) -> [UInt8] {
    var gaps: [UInt8] = []
    var gap: UInt8 = 0
    for word in bits {
      for place in 0..<64 {
        if word >> UInt64(place) & 1 == 1 {
          gaps.append(gap)
          gap = 0
        } else {
          gap += 1
          if gap == longestGap {
            gaps.append(gap)
            gap = 0
          }
        }
      }
    }
    return gaps
  }
}

extension PackedWriter {
  /// Appends bits, 64 in a number, for ``PackedReader/bits(count:)`` to read.
  package mutating func append(bits: [UInt64]) {
    let gaps = PackedBits.gaps(bits)
    let isSparse = gaps.count <= bits.count * 4
    append(bytes: isSparse ? gaps : [])
    append(isSparse ? [] : bits)
  }
}

extension PackedReader {
  /// The next `count` bits, 64 in a number.
  ///
  /// - Complexity: O(n) in the bits.
  package mutating func bits(count: Int) -> [UInt64]? {
    guard let gaps = bytes(), let numbers = numbers(), numbers.count == 0 || numbers.count == count / 64 else {
      return nil
    }
    if numbers.count > 0 { return (0..<numbers.count).map { numbers[$0] } }
    var bits = [UInt64](filled: 0, count: count / 64)
    let isWithin = bits.withUnsafeMutableBufferPointer { bits in
      var bit = 0
      for gap in gaps {
        bit += Int(gap)
        guard gap != PackedBits.longestGap else { continue }
        guard bit < count else { return false }
        bits[bit >> 6] |= 1 << UInt64(bit & 63)
        bit += 1
      }
      return true
    }
    return isWithin ? bits : nil
  }
}
