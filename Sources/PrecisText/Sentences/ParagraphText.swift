import PrecisLexicons
import PrecisModel

/// The paragraph in which sentences are looked for: bytes, of which the rules may ask at any offset.
///
/// Offsets count the bytes of the whole text. Outside the paragraph there is nothing: its bytes read as 0, its
/// characters as ``CharacterClass/none``. That keeps the rules free of bounds.
struct ParagraphText: Sendable {
  /// The bytes of the whole text, valid UTF-8.
  let bytes: [UInt8]
  /// The paragraph.
  let range: Range<Int>

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    self.range = range.clamped(to: 0..<bytes.count)
  }

  /// The byte at `offset`; 0 outside the paragraph.
  @inline(__always)
  subscript(offset: Int) -> UInt8 {
    offset >= range.lowerBound && offset < range.upperBound ? bytes[offset] : 0
  }

  /// A character: what it is to the rules, and where it stands.
  struct Character: Sendable {
    let scalar: UInt32
    let characterClass: CharacterClass
    let start: Int
    let end: Int
  }

  /// The Unicode scalar value that starts at `offset`, and its length in bytes; 0 and 0 outside the paragraph.
  @inline(__always)
  func scalar(at offset: Int) -> (value: UInt32, length: Int) {
    guard offset >= range.lowerBound, offset < range.upperBound else { return (0, 0) }
    let lead = UInt32(bytes[offset])
    guard lead >= 0x80 else { return (lead, 1) }
    let length = min(lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4, range.upperBound - offset)
    var value = lead & (lead < 0xE0 ? 0x1F : lead < 0xF0 ? 0x0F : 0x07)
    for index in 1..<max(1, length) { value = value << 6 | UInt32(bytes[offset + index] & 0x3F) }
    return (value, length)
  }

  /// The character that starts at `offset`.
  func character(at offset: Int) -> Character {
    let (scalar, length) = scalar(at: offset)
    return Character(
      scalar: scalar, characterClass: length == 0 ? .none : CharacterClass(scalar: scalar), start: offset,
      end: offset + length)
  }

  /// The character that ends at `offset`.
  func character(before offset: Int) -> Character {
    guard offset > range.lowerBound, offset <= range.upperBound else {
      return Character(scalar: 0, characterClass: .none, start: offset, end: offset)
    }
    var start = offset - 1
    while start > range.lowerBound, offset - start < 4, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return character(at: start)
  }

  /// The class of the character that starts at `offset`.
  func characterClass(at offset: Int) -> CharacterClass { character(at: offset).characterClass }

  /// The class of the character that ends at `offset`.
  func characterClass(before offset: Int) -> CharacterClass { character(before: offset).characterClass }

  /// Whether the bytes at `offset` are those of `string`.
  func matches(_ string: StaticString, at offset: Int) -> Bool {
    guard offset >= range.lowerBound, offset + string.utf8CodeUnitCount <= range.upperBound else { return false }
    return string.withUTF8Buffer { expected in
      for index in expected.indices where bytes[offset + index] != expected[index] { return false }
      return true
    }
  }

  /// The first offset from `offset` on at which no white space starts.
  ///
  /// - Complexity: O(n) in the white space.
  func skippingSpace(from offset: Int) -> Int {
    var offset = offset
    while offset < range.upperBound {
      let length = WhiteSpace.length(in: bytes, at: offset)
      guard length > 0 else { break }
      offset += length
    }
    return min(offset, range.upperBound)
  }

  /// The offset after the last character before `offset` that is not white space; gives up after `limit` characters.
  func skippingSpace(before offset: Int, limit: Int = 4) -> Int {
    var offset = offset
    for _ in 0..<limit {
      let previous = character(before: offset)
      guard previous.characterClass == .space else { break }
      offset = previous.start
    }
    return offset
  }

  /// The longest word that the rules look at, in bytes; what is longer is cut.
  static let wordLimit = 48

  /// The word that starts at `offset`: letters and digits, and the hyphens and apostrophes between them.
  func word(at offset: Int) -> Range<Int> {
    var end = offset
    while end - offset < Self.wordLimit {
      let next = character(at: end)
      if next.characterClass.isAlphanumeric || isCombining(next.scalar) {
        end = next.end
      } else if end > offset, next.characterClass == .dash || next.characterClass == .apostrophe,
        character(at: next.end).characterClass.isAlphanumeric
      {
        end = next.end
      } else {
        break
      }
    }
    return offset..<end
  }

  /// The word that ends at `offset`: letters and digits, and the hyphens and apostrophes between them.
  func word(before offset: Int) -> Range<Int> {
    var start = offset
    while offset - start < Self.wordLimit {
      let previous = character(before: start)
      if previous.characterClass.isAlphanumeric || isCombining(previous.scalar) {
        start = previous.start
      } else if start < offset, previous.characterClass == .dash || previous.characterClass == .apostrophe,
        characterClass(before: previous.start).isAlphanumeric
      {
        start = previous.start
      } else {
        break
      }
    }
    return start..<offset
  }

  /// The folded spelling of a piece of the text.
  func folded(_ range: Range<Int>) -> [UInt8] { Folding.fold(bytes[range.clamped(to: self.range)]) }

  private func isCombining(_ scalar: UInt32) -> Bool { scalar >= 0x300 && scalar < 0x370 }
}
