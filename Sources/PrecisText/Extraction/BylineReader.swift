import PrecisLexicons
import PrecisModel

/// Reads the author's name out of a line that names one: « Par Jeanne Morel », "By Ann Lee, Reuters".
struct BylineReader: Sendable {
  /// Weekdays and months, which end a name: « Rédigé par La Gazette Samedi 15 novembre ».
  private let calendar: TermTable<Bool>

  init(lexicons: Lexicons) { self = lexicons.tables(BylineReader.self) }

  /// - Parameter language: Of no importance: the names of days are those of both languages.
  init(language: Language, lexicons: Lexicons) {
    var calendar = TermTable(absent: false)
    for language in [Language.french, .english] {
      lexicons.forEachLine(.nonEntities, language) { line in
        // Shorter ones are abbreviations (ET) that names share.
        guard line.key.count > 3, line.says("calendar") else { return }
        calendar.update(Folding.term(line.key)) { $0 = true }
      }
    }
    self.calendar = calendar
  }

  /// What stands before a name, folded; the longer ones first.
  private static let openings: [[UInt8]] = [
    "propos recueillis par ", "article rédigé par ", "texte et photos par ", "interview réalisée par ",
    "entretien réalisé par ", "entretien avec notre envoyé ", "rédigé par ", "écrit par ", "publié par ", "posté par ",
    "avec ", "par : ", "par: ", "par ", "interview by ", "reported by ", "written by ", "posted by ", "published by ",
    "story by ", "author: ", "auteur : ", "by: ", "by ",
  ].filter { $0 != "avec " }.map { Array($0.utf8) }

  /// The words that those begin with: no other line names an author.
  private static let firstWords = WordScanner.words(
    openings.map { String(decoding: $0.prefix { $0 >= 0x61 }, as: UTF8.self) })

  /// Words that a name may hold between its capitalised words.
  private static let particles = WordScanner.words(
    [
      "de", "du", "des", "la", "le", "les", "d'", "l'", "von", "van", "der", "den", "ter", "bin", "ben", "ibn", "el",
      "al", "da", "dos", "di", "del", "et", "and", "avec", "with", "y",
    ])

  /// The name in a line, without what stands before and after it. `firstWord` is the line's.
  func name(in text: ByteView, _ line: TextRange, firstWord: Term?) -> TextRange? {
    guard let firstWord, Self.firstWords[firstWord], line.count <= 200, let start = opening(of: line, in: text)
    else { return nil }
    return text.withElements { name(in: $0, line, from: start) }
  }

  private func name(in text: UnsafeBufferPointer<UInt8>, _ line: TextRange, from start: Int) -> TextRange? {
    var scanner = WordScanner(text, start..<max(start, line.end))
    var name: TextRange?
    var words = 0
    while words < 10, scanner.next() {
      let word = scanner.word
      if word.digitCount > 0 || calendar[word.term] { break }
      if let name, !Self.joins(text, name.end..<word.start) { break }
      if !word.startsUpper, !Self.particles[word.term] { break }
      if word.startsUpper { name = TextRange(start: name?.start ?? word.start, end: word.end) }
      words += 1
    }
    guard let name, words <= 9, !continues(after: name, line, in: text) else { return nil }
    return name
  }

  /// The offset after « Par » or its like, if the line starts with one.
  private func opening(of line: TextRange, in text: ByteView) -> Int? {
    let head = FoldedLine.fold(text[line.start..<min(line.end, line.start + 60)])
    guard let first = head.first else { return nil }
    for opening in Self.openings where opening.first == first && head.starts(with: opening) {
      // Folding changes no length up to here: letters keep theirs, and the spaces are single.
      return line.start + opening.count <= line.end ? line.start + opening.count : nil
    }
    return nil
  }

  /// Whether what stands between two words leaves them one name: a space, a hyphen, a comma, a dot after an initial.
  private static func joins(_ text: UnsafeBufferPointer<UInt8>, _ gap: Range<Int>) -> Bool {
    guard gap.count <= 3 else { return !text[gap].contains(where: { $0 != 0x20 && ($0 | 0x20) < 0x61 }) }
    return text[gap].allSatisfy { byte in
      byte == 0x20 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",")
        || byte == UInt8(ascii: "&")
    }
  }

  /// « Par la suite », « Par Toutatis, il pleut. »: a sentence goes on after the capitalised words.
  private func continues(
    after name: TextRange, _ line: TextRange, in text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard line.end - name.end > 1 else { return false }
    var scanner = WordScanner(text, name.end..<line.end)
    var lower = 0
    while scanner.next() {
      let word = scanner.word
      if word.digitCount == 0, !word.startsUpper, word.letterCount > 2, !calendar[word.term] { lower += 1 }
    }
    return lower > 5 || (lower > 1 && text[line.end - 1] == UInt8(ascii: "."))
  }
}

extension BylineReader: CopiedTables {
  static let packedName = "byline-ends"

  static func sources(_: Language) -> [LexiconSource] {
    [LexiconSource(.nonEntities, .french), LexiconSource(.nonEntities, .english)]
  }

  init?(language: Language, packed: inout PackedReader) {
    guard let calendar = packed.table(absent: false) else { return nil }
    self.calendar = calendar
  }

  func pack(into writer: inout PackedWriter) { writer.append(calendar) }
}
