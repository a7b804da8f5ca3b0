import PrecisLexicons
import PrecisModel

/// Reads the news agency that signs a text: in a dateline, on a line of its own, or in brackets at the very end.
struct AgencyReader: Sendable {
  /// The agencies' names as they are written, by their spelling.
  private let names: TermTable<Bool>
  private let longestName: Int

  init(lexicons: Lexicons) { self = lexicons.tables(AgencyReader.self) }

  /// - Parameter language: Of no importance: the agencies are those of both languages.
  init(language: Language, lexicons: Lexicons) {
    var names = TermTable(absent: false)
    var longestName = 0
    for language in [Language.french, .english] {
      lexicons.forEachLine(.attributions, language) { line in
        guard line.says("agency") else { return }
        names.update(Term(bytes: line.key)) { $0 = true }
        longestName = max(longestName, line.key.count)
      }
    }
    self.names = names
    self.longestName = longestName
  }

  /// The agency that a short line names and nothing else: « AFP », « (avec AFP) », « Source : Reuters », "By Reuters".
  /// `firstWord` is the line's.
  func agency(signing text: ByteView, _ line: TextRange, firstWord: Term?) -> String? {
    guard line.count <= longestName + 20 else { return nil }
    var range = Self.withoutMarks(line.offsets, in: text)
    if let found = agency(text[range]) { return found }
    guard let firstWord, Self.firstWords[firstWord] else { return nil }
    let folded = FoldedLine.fold(text[range])
    for opening in Self.openings where folded.starts(with: opening) {
      range = Self.withoutMarks(range.lowerBound + opening.count..<range.upperBound, in: text)
      if let found = agency(text[range]) ?? agency(within: text, TextRange(range)) { return found }
    }
    return nil
  }

  /// The agency in a dateline: « PARIS (AFP) », « RABAT, 12 mars (MAP) », "LONDON, March 12 (Reuters)".
  func agency(within text: ByteView, _ dateline: TextRange) -> String? {
    var start = dateline.start
    var index = dateline.start
    while index <= dateline.end {
      let isEnd = index == dateline.end
      if isEnd || Self.isSeparator(text[index]) {
        if start < index {
          let piece = WhiteSpace.trimming(start..<index, in: text)
          if let found = agency(text[piece]) { return found }
        }
        start = index + 1
      }
      index += 1
    }
    return nil
  }

  /// The agency in brackets that close a paragraph: « … a-t-il ajouté. (AFP) ».
  func agency(closing text: ByteView, _ paragraph: TextRange) -> String? {
    guard paragraph.count > 4, text[paragraph.end - 1] == UInt8(ascii: ")") else { return nil }
    var open = paragraph.end - 2
    while open > paragraph.start, paragraph.end - open <= longestName + 20, text[open] != UInt8(ascii: "(") {
      open -= 1
    }
    guard text[open] == UInt8(ascii: "(") else { return nil }
    let inside = TextRange(start: open, end: paragraph.end)
    let firstWord = text.withElements { text in
      var scanner = WordScanner(text, inside.offsets)
      return scanner.next() ? scanner.word.term : nil
    }
    return agency(signing: text, inside, firstWord: firstWord)
  }

  private static let openings: [[UInt8]] = [
    "avec l'", "avec ", "source : ", "source: ", "sources : ", "par ", "by ", "with ", "from ", "via ",
  ].map { Array($0.utf8) }

  /// The words that those begin with.
  private static let firstWords = WordScanner.words(
    openings.map { String(decoding: $0.prefix { $0 >= 0x61 }, as: UTF8.self) })

  private func agency(_ bytes: ByteView) -> String? {
    guard bytes.count <= longestName, names[bytes.term] else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "/")
      || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "]")
  }

  private static func withoutMarks(_ range: Range<Int>, in text: ByteView) -> Range<Int> {
    var range = WhiteSpace.trimming(range, in: text)
    while let first = range.first, isSeparator(text[first]) || text[first] == UInt8(ascii: "-") {
      range = WhiteSpace.trimming(first + 1..<range.upperBound, in: text)
    }
    while let last = range.last, isSeparator(text[last]) || text[last] == UInt8(ascii: ".") {
      range = WhiteSpace.trimming(range.lowerBound..<last, in: text)
    }
    return range
  }
}

extension AgencyReader: CopiedTables {
  static let packedName = "agencies"

  static func sources(_: Language) -> [LexiconSource] {
    [LexiconSource(.attributions, .french), LexiconSource(.attributions, .english)]
  }

  init?(language: Language, packed: inout PackedReader) {
    guard let names = packed.table(absent: false), let longestName = packed.number() else { return nil }
    self.names = names
    self.longestName = longestName
  }

  func pack(into writer: inout PackedWriter) {
    writer.append(names)
    writer.append(longestName)
  }
}
