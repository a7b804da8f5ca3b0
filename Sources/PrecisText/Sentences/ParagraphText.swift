/// The paragraph in which sentences are looked for: bytes, of which the rules may ask at any offset.
///
/// Offsets count the bytes of the whole text. Outside the paragraph there is nothing: its bytes read as 0, its
/// characters as ``CharacterClass/none``. That keeps the rules free of bounds. Bytes that are not UTF-8 read as some
/// character or other, never beyond the paragraph.
///
/// It points into the text, which must stay in place for as long as it is used: that makes it a plain value, copied at no
/// cost into every ``BoundaryCandidate``. `range` lies within the text, and every access is held against it.
struct ParagraphText {
  private let base: UnsafeBufferPointer<UInt8>
  /// The paragraph.
  let range: Range<Int>

  /// - Parameter range: Where the paragraph stands; what lies beyond the text is left out.
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    base = bytes
    self.range = range.clamped(to: 0..<bytes.count)
  }

  /// The byte at `offset`; 0 outside the paragraph.
  @inline(__always)
  subscript(offset: Int) -> UInt8 {
    offset >= range.lowerBound && offset < range.upperBound ? base[offset] : 0
  }

  /// The bytes of a piece of the paragraph.
  @inline(__always)
  func bytes(_ piece: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: base[piece.clamped(to: range)])
  }

  /// The first byte from `offset` on of which a machine word of eight bytes shows that it is looked for: the offset of the
  /// byte, or the first offset from which fewer than eight bytes are left.
  ///
  /// - Parameter mask: For eight bytes, the first one lowest, a word in which the lowest byte with its high bit set is the
  ///   first one looked for. The other bits mean nothing.
  /// - Complexity: O(n) in the bytes passed over.
  @inline(__always)
  func firstOffset(from offset: Int, _ mask: (UInt64) -> UInt64) -> (offset: Int, isFound: Bool) {
    var offset = max(offset, range.lowerBound)
    guard let start = base.baseAddress, range.upperBound >= 8 else { return (offset, false) }
    // No read goes beyond `last + 8`, the end of the paragraph.
    let last = range.upperBound &- 8
    while offset <= last {
      let bytes = UInt64(littleEndian: UnsafeRawPointer(start + offset).loadUnaligned(as: UInt64.self))
      let found = mask(bytes) & 0x8080_8080_8080_8080
      if found != 0 { return (offset &+ found.trailingZeroBitCount &>> 3, true) }
      offset &+= 8
    }
    return (offset, false)
  }

  /// A character: what it is to the rules, and where it stands.
  struct Character {
    let scalar: UInt32
    let characterClass: CharacterClass
    let start: Int
    let end: Int
  }

  /// The Unicode scalar value that starts at `offset`, and its length in bytes; 0 and 0 outside the paragraph.
  @inline(__always)
  func scalar(at offset: Int) -> (value: UInt32, length: Int) {
    guard offset >= range.lowerBound, offset < range.upperBound else { return (0, 0) }
    let lead = UInt32(base[offset])
    return lead < 0x80 ? (lead, 1) : sequence(at: offset, lead: lead)
  }

  private func sequence(at offset: Int, lead: UInt32) -> (value: UInt32, length: Int) {
    let length = min(lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4, range.upperBound - offset)
    var value = lead & (lead < 0xE0 ? 0x1F : lead < 0xF0 ? 0x0F : 0x07)
    for index in 1..<max(1, length) { value = value << 6 | UInt32(base[offset + index] & 0x3F) }
    return (value, length)
  }

  /// The character that starts at `offset`.
  @inline(__always)
  func character(at offset: Int) -> Character {
    let (scalar, length) = scalar(at: offset)
    return Character(
      scalar: scalar, characterClass: length == 0 ? .none : CharacterClass(scalar: scalar), start: offset,
      end: offset + length)
  }

  /// The character that ends at `offset`.
  @inline(__always)
  func character(before offset: Int) -> Character {
    guard offset > range.lowerBound, offset <= range.upperBound else {
      return Character(scalar: 0, characterClass: .none, start: offset, end: offset)
    }
    var start = offset - 1
    while start > range.lowerBound, offset - start < 4, base[start] & 0xC0 == 0x80 { start -= 1 }
    return character(at: start)
  }

  /// The class of the character that starts at `offset`.
  @inline(__always)
  func characterClass(at offset: Int) -> CharacterClass { character(at: offset).characterClass }

  /// The class of the character that ends at `offset`.
  @inline(__always)
  func characterClass(before offset: Int) -> CharacterClass { character(before: offset).characterClass }

  /// Whether the bytes at `offset` are those of `string`.
  func matches(_ string: StaticString, at offset: Int) -> Bool {
    guard offset >= range.lowerBound, offset + string.utf8CodeUnitCount <= range.upperBound else { return false }
    return string.withUTF8Buffer { expected in
      for index in expected.indices where base[offset + index] != expected[index] { return false }
      return true
    }
  }
}
