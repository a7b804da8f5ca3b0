/// Faces after a mark, which belong to the sentence before them: « Bravo ! :-) », « Merci ! 😀 ».
enum Emoticon {
  /// Where the face that starts at `offset` ends, or nothing if none does.
  static func end(at offset: Int, in text: ParagraphText) -> Int? {
    let first = text.character(at: offset)
    if isPictograph(first.scalar) {
      var end = first.end
      while isPictograph(text.character(at: end).scalar) { end = text.character(at: end).end }
      return end
    }
    if text.matches("^_^", at: offset) || text.matches("^^", at: offset) {
      return followedBySpace(offset + (text[offset + 1] == UInt8(ascii: "_") ? 3 : 2), in: text)
    }
    switch text[offset] {
    case UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "="):
      var end = offset + 1
      if text[end] == UInt8(ascii: "-") || text[end] == UInt8(ascii: "'") { end += 1 }
      switch text[end] {
      case UInt8(ascii: ")"), UInt8(ascii: "("), UInt8(ascii: "D"), UInt8(ascii: "P"), UInt8(ascii: "p"),
        UInt8(ascii: "/"), UInt8(ascii: "]"), UInt8(ascii: "["), UInt8(ascii: "|"), UInt8(ascii: "*"):
        while end - offset < 8, text[end] == text[end + 1] { end += 1 }
        return followedBySpace(end + 1, in: text)
      default: return nil
      }
    default: return nil
    }
  }

  private static func followedBySpace(_ end: Int, in text: ParagraphText) -> Int? {
    let after = text.characterClass(at: end)
    return after == .space || after == .none ? end : nil
  }

  /// Whether the scalar is a picture, or joins pictures.
  private static func isPictograph(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x1F300...0x1FAFF, 0x2600...0x27BF, 0xFE0F, 0x200D: scalar != 0x2605 && scalar != 0x27A2 && scalar != 0x2794
    default: false
    }
  }
}
