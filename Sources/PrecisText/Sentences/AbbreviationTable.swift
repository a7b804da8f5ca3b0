import PrecisLexicons
import PrecisModel

/// What the dot of an abbreviation can mean.
enum AbbreviationClass: UInt8, Sendable {
  /// Stands before a name: « M. Roussel ».
  case title
  /// Never ends a sentence: « cf. », "vs.".
  case never
  /// Does not end a sentence when a number follows: « art. 12 », "Fig. 3".
  case number
  /// Ends a sentence when what follows looks like the start of one: « etc. », "U.S.".
  case may

  init?(column: String) {
    switch column {
    case "title": self = .title
    case "never": self = .never
    case "number": self = .number
    case "may": self = .may
    default: return nil
    }
  }
}

/// The abbreviations of a language, looked up backwards from their last dot.
///
/// A hash table with linear probing over the bytes of the forms; a run of white space in the text matches one space of a
/// form, and ’ matches '. Names that end in a mark (« Yahoo! ») are abbreviations like the others.
struct AbbreviationTable: Sendable {
  /// A form that the text has.
  struct Match: Sendable {
    let abbreviationClass: AbbreviationClass
    /// Where the form starts in the text; it ends after its last dot.
    let start: Int
  }

  /// The longest form, in bytes; longer ones are left out.
  private static let formLimit = 24

  private struct Slot: Sendable {
    var hash: UInt64
    var form: Range<Int32>
    var abbreviationClass: AbbreviationClass
  }

  private var forms: [UInt8] = []
  private var slots: [Slot?]
  /// The longest run of letters before the last dot of a form, in bytes.
  private var longestRun = 0
  /// The forms of several words, by their last one; the longest first.
  private var spacedForms: [Term: [Slot]] = [:]
  /// The beginnings of forms up to a dot inside, with a space after it: « av. » of « av. J.-C. ».
  private var inner: [Term: [[UInt8]]] = [:]

  init(_ entries: [LexiconEntry]) {
    var capacity = 64
    while capacity < entries.count * 2 { capacity *= 2 }
    slots = Array(repeating: nil, count: capacity)
    for entry in entries {
      guard let column = entry.values.first, let abbreviationClass = AbbreviationClass(column: column) else { continue }
      insert(Array(entry.key.utf8), abbreviationClass)
    }
  }

  private mutating func insert(_ form: [UInt8], _ abbreviationClass: AbbreviationClass) {
    guard !form.isEmpty, form.count <= Self.formLimit else { return }
    let start = Int32(clamping: forms.count)
    forms += form
    let hash = Term(spelling: form).hash
    let slot = Slot(hash: hash, form: start..<Int32(clamping: forms.count), abbreviationClass: abbreviationClass)
    var index = self.index(of: hash)
    while let other = slots[index] {
      if other.hash == hash, spelling(of: other).elementsEqual(form) { break }
      index = (index + 1) & (slots.count - 1)
    }
    slots[index] = slot

    longestRun = max(longestRun, form.dropLast().reversed().prefix(while: Self.isLetter).count)
    if let space = form.lastIndex(of: UInt8(ascii: " ")) {
      let lastWord = Term(spelling: form[(space + 1)...])
      spacedForms[lastWord, default: []].append(slot)
      spacedForms[lastWord]?.sort { $0.form.count > $1.form.count }
    }
    for dot in form.indices where form[dot] == UInt8(ascii: ".") && dot + 1 < form.count {
      guard form[dot + 1] == UInt8(ascii: " ") else { continue }
      inner[Term(spelling: form[...dot]), default: []].append(Array(form[(dot + 2)...]))
    }
  }

  private func spelling(of slot: Slot) -> ArraySlice<UInt8> {
    forms[Int(slot.form.lowerBound)..<Int(slot.form.upperBound)]
  }

  private func index(of hash: UInt64) -> Int { Int(truncatingIfNeeded: hash) & (slots.count - 1) }

  /// The class of a form, as it is written.
  func abbreviationClass(of form: ArraySlice<UInt8>) -> AbbreviationClass? {
    let hash = Term(spelling: form).hash
    var index = self.index(of: hash)
    while let slot = slots[index] {
      if slot.hash == hash, spelling(of: slot).elementsEqual(form) { return slot.abbreviationClass }
      index = (index + 1) & (slots.count - 1)
    }
    return nil
  }

  /// The class of a form in capitals, as headlines have it: « MRS. » counts as « Mrs. ».
  private func abbreviationClass(ofCapitals form: ArraySlice<UInt8>) -> AbbreviationClass? {
    guard form.count >= 3, form.dropLast().allSatisfy({ $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z") }) else {
      return nil
    }
    var capitalized = Array(form)
    for index in capitalized.indices.dropFirst().dropLast() { capitalized[index] |= 0x20 }
    let found = abbreviationClass(of: capitalized[...])
    return found == .title ? found : nil
  }

  /// The longest form of the text that ends at `end`, just after a dot.
  ///
  /// A form starts a word: what stands before it is no letter, digit, dot or slash.
  ///
  /// - Complexity: O(k²) in the longest form that the table may have, whatever the text.
  func match(endingAt end: Int, in text: ParagraphText) -> Match? {
    // Most words before a full stop are longer than any abbreviation: that ends the search for them.
    var start = end - 1
    while Self.isLetter(text[start - 1]) {
      start -= 1
      if end - 1 - start > longestRun { return nil }
    }
    var best: Match?
    while end - start <= Self.formLimit {
      let before = text.character(before: start)
      if Self.canStand(before) || opensSentence(at: start, in: text), let found = lookUp(start..<end, in: text) {
        best = Match(abbreviationClass: found, start: start)
      }
      guard Self.isInsideForm(before) else { break }
      start = before.start
    }
    guard let forms = spacedForms[Term(spelling: text.bytes[start..<end])] else { return best }
    for form in forms {
      if let found = occurrence(of: form, endingAt: end, in: text) {
        return Match(abbreviationClass: form.abbreviationClass, start: found)
      }
    }
    return best
  }

  /// Where the form starts that ends at `end`, if the text has it there: a space matches any white space.
  private func occurrence(of slot: Slot, endingAt end: Int, in text: ParagraphText) -> Int? {
    var position = end
    for byte in spelling(of: slot).reversed() {
      if byte == UInt8(ascii: " ") {
        let next = text.skippingSpace(before: position)
        guard next < position else { return nil }
        position = next
      } else {
        position -= 1
        guard text[position] == byte else { return nil }
      }
    }
    return Self.canStand(text.character(before: position)) ? position : nil
  }

  private func lookUp(_ range: Range<Int>, in text: ParagraphText) -> AbbreviationClass? {
    let form = text.bytes[range]
    return abbreviationClass(of: form) ?? abbreviationClass(ofCapitals: form)
      ?? (form.contains(0xE2) ? abbreviationClass(of: withPlainApostrophes(form)) : nil)
  }

  private func withPlainApostrophes(_ form: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var plain: [UInt8] = []
    for byte in form {
      plain.append(byte)
      if plain.suffix(3).elementsEqual([0xE2, 0x80, 0x99]) {
        plain.replaceSubrange((plain.count - 3)..., with: [0x27])
      }
    }
    return plain[...]
  }

  /// Whether a capital stands right after the mark of another sentence: « lundi.M. Roussel ».
  private func opensSentence(at start: Int, in text: ParagraphText) -> Bool {
    text[start - 1] == UInt8(ascii: ".") && text.characterClass(at: start) == .upper
      && text.characterClass(before: start - 1) == .lower
  }

  /// Whether a form may start after the character.
  private static func canStand(_ before: ParagraphText.Character) -> Bool {
    switch before.characterClass {
    case .upper, .lower, .letter, .digit, .dot: false
    default: before.scalar != UInt32(UInt8(ascii: "/"))
    }
  }

  /// Whether the character can be part of a form of one word: « É.-U. », "R&B.", "Int'l.".
  private static func isInsideForm(_ character: ParagraphText.Character) -> Bool {
    switch character.characterClass {
    case .upper, .lower, .letter, .digit, .dot, .dash, .apostrophe: true
    default: character.scalar == UInt32(UInt8(ascii: "&")) || character.scalar == UInt32(UInt8(ascii: "/"))
    }
  }

  /// Whether the byte is an ASCII letter or part of a character beyond ASCII.
  @inline(__always)
  private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 }

  /// Whether the dot before `end` stands inside a form that goes on after white space: the first one of « av. J.-C. ».
  func isInsideForm(endingAt end: Int, next: Int, in text: ParagraphText) -> Bool {
    let word = text.word(before: end - 1)
    guard !word.isEmpty, word.count <= longestRun,
      let endings = inner[Term(spelling: text.bytes[word.lowerBound..<end])]
    else { return false }
    return endings.contains { ending in
      for (index, byte) in ending.enumerated() where text[next + index] != byte { return false }
      return !text.characterClass(at: next + ending.count).isAlphanumeric
    }
  }
}
