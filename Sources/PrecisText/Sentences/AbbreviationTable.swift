import PrecisLexicons
import PrecisModel

/// The abbreviations of a language, looked up backwards from their last dot.
///
/// A run of white space in the text matches one space of a form, and ’ matches '. Names that end in a mark (« Yahoo! ») are
/// abbreviations like the others. The tables are read where they lie: ``AbbreviationLayout`` lays them out.
final class AbbreviationTable: Sendable {
  /// A form that the text has.
  struct Match {
    let abbreviationClass: AbbreviationClass
    /// Where the form starts in the text; it ends after its last dot.
    let start: Int
  }

  /// The longest form, in bytes; longer ones are left out.
  static let formLimit = 24

  /// The bits of ``endings``.
  enum Ending {
    /// A form ends in this run of letters, its mark left out.
    static let run: UInt8 = 1
    /// A form of several words ends in this word.
    static let spacedWord: UInt8 = 2
    /// A form goes on after this word and a space.
    static let innerWord: UInt8 = 4
  }

  /// The bytes in which the tables lie.
  private let packed: PackedBytes
  /// The forms by their numbers, from 0.
  private let forms: PackedNames
  private let classes: PackedNumbers
  /// The forms' numbers plus one, by the hash of their bytes.
  private let numbers: PackedTable<UInt16>
  /// The longest run of letters before the last dot of a form, in bytes.
  let longestRun: Int
  /// What forms end in: tells most words from abbreviations at one look.
  private let endings: WordTable
  /// The numbers plus one of the forms of several words, by their last one; the longest first.
  private let spacedForms: PackedGroups.Lists
  /// What follows the beginning of a form up to a dot inside, with a space after it (« J.-C. » after « av. »): a form's number plus
  /// one, and where in it that starts.
  private let inner: PackedGroups.Lists

  init(language: Language, lexicons: Lexicons) {
    packed = lexicons.packed(AbbreviationLayout.self, language)
    var reader = packed.reader
    forms = reader.names() ?? PackedNames()
    classes = reader.numbers() ?? PackedNumbers()
    numbers = PackedTable(&reader, absent: 0) ?? PackedTable(absent: 0)
    longestRun = reader.number() ?? 0
    endings = reader.table(absent: 0).map { WordTable($0) } ?? WordTable()
    spacedForms = PackedGroups.Lists(&reader)
    inner = PackedGroups.Lists(&reader)
  }

  /// The class of a form, as it is written.
  func abbreviationClass(of form: UnsafeBufferPointer<UInt8>) -> AbbreviationClass? {
    let number = Int(numbers[Term(hash: WordTable.hash(form))])
    guard let spelling = forms.utf8(number - 1), spelling.elementsEqual(form) else { return nil }
    return abbreviationClass(number)
  }

  private func abbreviationClass(of form: [UInt8]) -> AbbreviationClass? {
    form.withUnsafeBufferPointer { abbreviationClass(of: $0) }
  }

  /// The class of a form by its number plus one.
  private func abbreviationClass(_ number: Int) -> AbbreviationClass? {
    guard number > 0, number <= classes.count else { return nil }
    return AbbreviationClass(rawValue: UInt8(truncatingIfNeeded: classes[number - 1]))
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
    guard endings.bits(of: lastWord) & Ending.spacedWord != 0 else { return best }
    for place in spacedForms[lastWord] {
      let number = spacedForms.number(place)
      if let form = forms.utf8(number - 1), let abbreviationClass = abbreviationClass(number),
        let found = occurrence(of: form, endingAt: end, in: text)
      {
        return Match(abbreviationClass: abbreviationClass, start: found)
      }
    }
    return best
  }

  /// Where the form starts that ends at `end`, if the text has it there: a space matches any white space.
  private func occurrence(of form: UnsafeRawBufferPointer, endingAt end: Int, in text: ParagraphText) -> Int? {
    var position = end
    for byte in form.reversed() {
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
    guard endings.bits(of: hash) & Ending.innerWord != 0 else { return false }
    return inner[hash].contains { place in
      let number = inner.number(place)
      guard let form = forms.utf8(number >> 8 - 1) else { return false }
      let rest = form.dropFirst(number & 255)
      for (index, byte) in rest.enumerated() where text[next + index] != byte { return false }
      return !text.characterClass(at: next + rest.count).isAlphanumeric
    }
  }
}
