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

  private struct Slot: Sendable {
    var form: Range<Int32>
    var abbreviationClass: AbbreviationClass
  }

  private var forms: [UInt8] = []
  private var slots: [Slot?]
  private var longestForm = 0
  private var mostSpaces = 0
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
    guard !form.isEmpty else { return }
    longestForm = max(longestForm, form.count)
    mostSpaces = max(mostSpaces, form.count { $0 == UInt8(ascii: " ") })
    let start = Int32(clamping: forms.count)
    forms += form
    let slot = Slot(form: start..<Int32(clamping: forms.count), abbreviationClass: abbreviationClass)
    var index = Self.hash(form) & (slots.count - 1)
    while let other = slots[index] {
      if forms[Int(other.form.lowerBound)..<Int(other.form.upperBound)].elementsEqual(form) { break }
      index = (index + 1) & (slots.count - 1)
    }
    slots[index] = slot
    for dot in form.indices where form[dot] == UInt8(ascii: ".") && dot + 1 < form.count {
      guard form[dot + 1] == UInt8(ascii: " ") else { continue }
      inner[Term(spelling: form[...dot]), default: []].append(Array(form[(dot + 2)...]))
    }
  }

  /// The class of a form, as it is written.
  func abbreviationClass(of form: [UInt8]) -> AbbreviationClass? {
    var index = Self.hash(form) & (slots.count - 1)
    while let slot = slots[index] {
      if forms[Int(slot.form.lowerBound)..<Int(slot.form.upperBound)].elementsEqual(form) {
        return slot.abbreviationClass
      }
      index = (index + 1) & (slots.count - 1)
    }
    return nil
  }

  /// The class of a form in capitals, as headlines have it: « MRS. » counts as « Mrs. ».
  private func abbreviationClass(ofCapitals form: [UInt8]) -> AbbreviationClass? {
    guard form.count >= 3, form.dropLast().allSatisfy({ $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z") }) else {
      return nil
    }
    let found = abbreviationClass(of: [form[0]] + form.dropFirst().map { $0 | 0x20 })
    return found == .title ? found : nil
  }

  /// The longest form of the text that ends at `end`, just after a dot.
  ///
  /// A form starts a word: what stands before it is no letter, digit or dot.
  ///
  /// - Complexity: O(k²) in the longest form of the table, whatever the text.
  func match(endingAt end: Int, in text: ParagraphText) -> Match? {
    var spelling: [UInt8] = []  // backwards
    var position = end
    var spaces = 0
    var best: Match?
    while spelling.count < longestForm {
      let previous = text.character(before: position)
      switch previous.characterClass {
      case .none: return best
      case .space:
        guard spaces < mostSpaces else { return best }
        spaces += 1
        spelling.append(UInt8(ascii: " "))
        position = text.skippingSpace(before: position)
      case .apostrophe:
        spelling.append(UInt8(ascii: "'"))
        position = previous.start
      default:
        for offset in stride(from: previous.end - 1, through: previous.start, by: -1) { spelling.append(text[offset]) }
        position = previous.start
      }
      let before = text.characterClass(before: position)
      guard !before.isAlphanumeric, before != .dot, text[position - 1] != UInt8(ascii: "/") else { continue }
      let form: [UInt8] = spelling.reversed()
      if let abbreviationClass = abbreviationClass(of: form) ?? abbreviationClass(ofCapitals: form) {
        best = Match(abbreviationClass: abbreviationClass, start: position)
      }
    }
    return best
  }

  /// Whether the dot before `end` stands inside a form that goes on after white space: the first one of « av. J.-C. ».
  func isInsideForm(endingAt end: Int, next: Int, in text: ParagraphText) -> Bool {
    let word = text.word(before: end - 1)
    guard !word.isEmpty, let endings = inner[Term(spelling: text.bytes[word.lowerBound..<end])] else { return false }
    return endings.contains { ending in
      for (index, byte) in ending.enumerated() where text[next + index] != byte { return false }
      return !text.characterClass(at: next + ending.count).isAlphanumeric
    }
  }

  private static func hash(_ form: [UInt8]) -> Int { Int(truncatingIfNeeded: Term(spelling: form).hash & 0x7FFF_FFFF) }
}
