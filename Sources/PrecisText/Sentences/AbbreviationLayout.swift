import PrecisLexicons
import PrecisModel

/// Lays an ``AbbreviationTable`` out from the lexicon's lines.
struct AbbreviationLayout: PackedTables {
  private var forms: [[UInt8]] = []
  private var classes: [AbbreviationClass] = []
  /// The forms by the hash of their bytes: their numbers, which start at 1.
  private var numbers = TermTable<UInt16>(absent: 0, capacity: 4096)
  private var longestRun = 0
  private var endings = WordTable()
  /// The forms of several words, by the hash of their last word.
  private var spacedForms = PackedGroups()
  /// What follows a dot inside a form, by the hash of the word before it.
  private var inner = PackedGroups()

  static let packedName = "abbreviations"

  static func sources(_ language: Language) -> [LexiconSource] { [LexiconSource(.abbreviations, language)] }

  init(language: Language, lexicons: Lexicons) {
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
      if numbers[Term(hash: WordTable.hash(capitals))] == 0 { insert(capitals, .title) }
    }
    spacedForms.sort { forms[$0 - 1].count > forms[$1 - 1].count }
  }

  /// In the order in which ``AbbreviationTable`` reads them.
  func pack(into writer: inout PackedWriter) {
    writer.append(names: forms)
    writer.append(classes.map { UInt64($0.rawValue) })
    writer.append(inPlace: numbers)
    writer.append(longestRun)
    writer.append(endings.table)
    spacedForms.pack(into: &writer)
    inner.pack(into: &writer)
  }

  private mutating func insert(_ form: [UInt8], _ abbreviationClass: AbbreviationClass) {
    guard !form.isEmpty, form.count <= AbbreviationTable.formLimit else { return }
    forms.append(form)
    classes.append(abbreviationClass)
    let number = forms.count
    numbers.update(Term(hash: WordTable.hash(form))) { $0 = UInt16(clamping: number) }

    let run = form.withUnsafeBufferPointer { bytes in
      Array(form[(ParagraphText(bytes, 0..<form.count).letters(before: form.count - 1, limit: form.count) ?? 0..<0)])
    }
    longestRun = max(longestRun, run.count)
    endings.insert(WordTable.hash(run), AbbreviationTable.Ending.run)
    if let space = form.lastIndex(of: UInt8(ascii: " ")) {
      let lastWord = WordTable.hash(Array(form[(space + 1)...]))
      endings.insert(lastWord, AbbreviationTable.Ending.spacedWord)
      spacedForms.append(number, to: lastWord)
    }
    for dot in form.indices where form[dot] == UInt8(ascii: ".") && dot + 1 < form.count {
      guard form[dot + 1] == UInt8(ascii: " ") else { continue }
      insertInner(Array(form[..<dot]), of: number)
    }
  }

  /// Takes note of the words before a dot inside a form, of which the text may show the last one only.
  private mutating func insertInner(_ beginning: [UInt8], of number: Int) {
    let (word, run) = beginning.withUnsafeBufferPointer { bytes in
      let text = ParagraphText(bytes, 0..<beginning.count)
      return (
        Array(beginning[text.word(before: beginning.count)]),
        Array(beginning[(text.letters(before: beginning.count, limit: beginning.count) ?? 0..<0)])
      )
    }
    longestRun = max(longestRun, word.count)
    endings.insert(WordTable.hash(run), AbbreviationTable.Ending.run)
    endings.insert(WordTable.hash(word), AbbreviationTable.Ending.innerWord)
    // Where the rest starts, after the dot and the space, goes with the form that it belongs to.
    inner.append(number << 8 | beginning.count + 2, to: WordTable.hash(word))
  }
}
