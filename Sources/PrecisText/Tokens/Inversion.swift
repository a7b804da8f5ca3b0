/// The pronoun that follows its verb in French, with the hyphen and the t before it: « dit-il », « a-t-elle », « est-ce ».
///
/// Not told apart from nouns by its form alone, « vous » and « nous » are left out: « rendez-vous ».
enum Inversion {
  /// The length in bytes of the pronoun whose hyphen stands at `index`, or 0 if none does.
  static func length(in text: UnsafeBufferPointer<UInt8>, at index: Int, end: Int) -> Int {
    guard index < end, text[index] == UInt8(ascii: "-") else { return 0 }
    var start = index + 1
    if start + 1 < end, text[start] == UInt8(ascii: "t"), text[start + 1] == UInt8(ascii: "-") { start += 2 }
    var last = start
    while last < end, last - start < 6, text[last] &- 0x61 < 26 { last += 1 }
    guard isPronoun(text[start..<last]) else { return 0 }
    // Nothing may go on: « dit-il-même » is left alone, and so is a letter beyond ASCII.
    if last < end {
      if WordCharacter.length(in: text, at: last, end: end) > 0 { return 0 }
      if text[last] == UInt8(ascii: "-"), last + 1 < end, WordCharacter.length(in: text, at: last + 1, end: end) > 0 {
        return 0
      }
    }
    return last - index
  }

  private static func isPronoun(_ letters: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    switch letters.count {
    case 2: pairs.contains { letters.elementsEqual($0) }
    case 3: letters.elementsEqual(StaticLetters.ils)
    case 4: letters.elementsEqual(StaticLetters.elle)
    case 5: letters.elementsEqual(StaticLetters.elles)
    default: false
    }
  }

  private static let pairs = ["il", "on", "je", "tu", "ce"].map { Array($0.utf8) }

  private enum StaticLetters {
    static let ils = Array("ils".utf8)
    static let elle = Array("elle".utf8)
    static let elles = Array("elles".utf8)
  }
}
