import PrecisLexicons
import PrecisModel

/// The abbreviations of a language, looked up backwards from their last dot.
///
/// A hash table with linear probing over the bytes of the forms; a run of white space in the text matches one space of a
/// form, and ’ matches '. Names that end in a mark (« Yahoo! ») are abbreviations like the others.
struct AbbreviationTable: Sendable {
  /// A form that the text has.
  struct Match {
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

  /// The bits of ``endings``.
  private enum Ending {
    /// A form ends in this run of letters, its mark left out.
    static let run: UInt8 = 1
    /// A form of several words ends in this word.
    static let spacedWord: UInt8 = 2
    /// A form goes on after this word and a space.
    static let innerWord: UInt8 = 4
  }

  private var forms: [UInt8] = []
  /// Never more than a third full.
  private var slots: [Slot?]
  private var slotCount = 0
  /// The longest run of letters before the last dot of a form, in bytes.
  private(set) var longestRun = 0
  /// What forms end in: tells most words from abbreviations at one look.
  private var endings = WordTable()
  /// The forms of several words, by their last one; the longest first.
  private var spacedForms: [UInt64: [Slot]] = [:]
  /// What follows the beginning of a form up to a dot inside, with a space after it: « J.-C. » after « av. ».
  private var inner: [UInt64: [[UInt8]]] = [:]

  init(language: Language, lexicons: Lexicons) {
    slots = Array(repeating: nil, count: 4096)
    var titles: [[UInt8]] = []
    lexicons.forEachLine(.abbreviations, language) { line in
      guard let abbreviationClass = AbbreviationClass(line) else { return }
      let form = Array(line.key)
      insert(form, abbreviationClass)
      if abbreviationClass == .title { titles.append(form) }
    }
    // Headlines write titles in capitals: « MRS. » counts as « Mrs. ».
    for form in titles where form.count >= 3 && form.dropLast().allSatisfy({ ($0 | 0x20) &- 0x61 < 26 }) {
      let capitals = form.map { $0 &- 0x61 < 26 ? $0 & 0xDF : $0 }
      if abbreviationClass(of: capitals) == nil { insert(capitals, .title) }
    }
  }

  private mutating func insert(_ form: [UInt8], _ abbreviationClass: AbbreviationClass) {
    guard !form.isEmpty, form.count <= Self.formLimit else { return }
    if (slotCount + 1) * 3 > slots.count { grow() }
    let start = Int32(clamping: forms.count)
    forms += form
    let hash = WordTable.hash(form)
    let slot = Slot(hash: hash, form: start..<Int32(clamping: forms.count), abbreviationClass: abbreviationClass)
    var index = self.index(of: hash)
    while let other = slots[index] {
      if other.hash == hash, spelling(of: other).elementsEqual(form) { break }
      index = (index + 1) & (slots.count - 1)
    }
    if slots[index] == nil { slotCount += 1 }
    slots[index] = slot

    let run = form.withUnsafeBufferPointer { bytes in
      Array(form[(ParagraphText(bytes, 0..<form.count).letters(before: form.count - 1, limit: form.count) ?? 0..<0)])
    }
    longestRun = max(longestRun, run.count)
    endings.insert(WordTable.hash(run), Ending.run)
    if let space = form.lastIndex(of: UInt8(ascii: " ")) {
      let lastWord = WordTable.hash(Array(form[(space + 1)...]))
      endings.insert(lastWord, Ending.spacedWord)
      spacedForms[lastWord, default: []].append(slot)
      spacedForms[lastWord]?.sort { $0.form.count > $1.form.count }
    }
    for dot in form.indices where form[dot] == UInt8(ascii: ".") && dot + 1 < form.count {
      guard form[dot + 1] == UInt8(ascii: " ") else { continue }
      insertInner(Array(form[..<dot]), Array(form[(dot + 2)...]))
    }
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: nil, count: old.count * 2)
    for case let slot? in old {
      var index = self.index(of: slot.hash)
      while slots[index] != nil { index = (index + 1) & (slots.count - 1) }
      slots[index] = slot
    }
  }

  /// Takes note of the words before a dot inside a form, of which the text may show the last one only.
  private mutating func insertInner(_ beginning: [UInt8], _ rest: [UInt8]) {
    let word = beginning.withUnsafeBufferPointer { bytes in
      Array(beginning[ParagraphText(bytes, 0..<beginning.count).word(before: beginning.count)])
    }
    longestRun = max(longestRun, word.count)
    let run = beginning.withUnsafeBufferPointer { bytes in
      let text = ParagraphText(bytes, 0..<beginning.count)
      return Array(beginning[(text.letters(before: beginning.count, limit: beginning.count) ?? 0..<0)])
    }
    endings.insert(WordTable.hash(run), Ending.run)
    endings.insert(WordTable.hash(word), Ending.innerWord)
    inner[WordTable.hash(word), default: []].append(rest)
  }

  private func spelling(of slot: Slot) -> ArraySlice<UInt8> {
    forms[Int(slot.form.lowerBound)..<Int(slot.form.upperBound)]
  }

  private func index(of hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> 20) & (slots.count - 1) }

  /// The class of a form, as it is written.
  func abbreviationClass(of form: UnsafeBufferPointer<UInt8>) -> AbbreviationClass? {
    let hash = WordTable.hash(form)
    var index = self.index(of: hash)
    while let slot = slots[index] {
      if slot.hash == hash, isSpelled(slot, form) { return slot.abbreviationClass }
      index = (index + 1) & (slots.count - 1)
    }
    return nil
  }

  private func abbreviationClass(of form: [UInt8]) -> AbbreviationClass? {
    form.withUnsafeBufferPointer { abbreviationClass(of: $0) }
  }

  private func isSpelled(_ slot: Slot, _ form: UnsafeBufferPointer<UInt8>) -> Bool {
    guard slot.form.count == form.count else { return false }
    let start = Int(slot.form.lowerBound)
    for index in form.indices where forms[start + index] != form[index] { return false }
    return true
  }

  /// Whether a form can end in this run of letters and the mark after it.
  @inline(__always)
  func mayEnd(in run: UnsafeBufferPointer<UInt8>) -> Bool { endings.bits(of: WordTable.hash(run)) & Ending.run != 0 }

  /// The run of letters before the mark that ends at `end`, if a form, or a part of one, ends in it: most words are longer
  /// than any abbreviation, or no abbreviation ends like them.
  @inline(__always)
  func ending(at end: Int, in text: ParagraphText) -> Range<Int>? {
    guard let run = text.letters(before: end - 1, limit: longestRun), mayEnd(in: text.bytes(run)) else { return nil }
    return run
  }

  /// The longest form of the text that ends at `end`, just after a dot.
  ///
  /// A form starts a word: what stands before it is no letter, digit, dot or slash.
  ///
  /// - Complexity: O(k²) in the longest form that the table may have, whatever the text.
  func match(endingAt end: Int, in text: ParagraphText) -> Match? {
    guard let run = ending(at: end, in: text) else { return nil }
    var start = run.lowerBound
    var best: Match?
    while end - start <= Self.formLimit {
      let before = text.character(before: start)
      if Self.canStand(before) || opensSentence(at: start, in: text), let found = lookUp(start..<end, in: text) {
        best = Match(abbreviationClass: found, start: start)
      }
      guard Self.isInsideForm(before) else { break }
      start = before.start
    }
    let lastWord = WordTable.hash(text.bytes(start..<end))
    guard endings.bits(of: lastWord) & Ending.spacedWord != 0, let forms = spacedForms[lastWord] else { return best }
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
    let form = text.bytes(range)
    return abbreviationClass(of: form)
      ?? (form.contains(0xE2) ? abbreviationClass(of: withPlainApostrophes(form)) : nil)
  }

  private func withPlainApostrophes(_ form: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var plain: [UInt8] = []
    for byte in form {
      plain.append(byte)
      if plain.suffix(3).elementsEqual([0xE2, 0x80, 0x99]) {
        plain.replaceSubrange((plain.count - 3)..., with: [0x27])
      }
    }
    return plain
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

  /// Whether the dot before `end` stands inside a form that goes on after white space: the first one of « av. J.-C. ».
  func isInsideForm(endingAt end: Int, next: Int, in text: ParagraphText) -> Bool {
    let hash = WordTable.hash(text.bytes(text.word(before: end - 1)))
    guard endings.bits(of: hash) & Ending.innerWord != 0, let endings = inner[hash] else { return false }
    return endings.contains { ending in
      for (index, byte) in ending.enumerated() where text[next + index] != byte { return false }
      return !text.characterClass(at: next + ending.count).isAlphanumeric
    }
  }
}
