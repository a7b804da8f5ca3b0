import PrecisLexicons
import PrecisModel

/// Reads what stands around a body about the article itself: headline, author, date, agency.
///
/// Each is looked for only where it stands in articles, near the body; what is not there is not guessed.
///
/// - Complexity: O(1) beyond the window of blocks around the body, and O(n) in the blocks for copies of the headline.
struct MastheadReader: Sendable {
  private let titles: TitleFinder
  private let bylines: BylineReader
  private let dates: DateReader
  private let agencies: AgencyReader

  init(lexicons: Lexicons) {
    bylines = BylineReader(lexicons: lexicons)
    titles = TitleFinder(bylines: bylines)
    dates = DateReader(lexicons: lexicons)
    agencies = AgencyReader(lexicons: lexicons)
  }

  /// What was found, and the blocks that said it.
  struct Masthead {
    var title: TextRange?
    var titleBlock: Int?
    var date: CalendarDate?
    var byline: TextRange?
    var agency: String?
    var blocks: [(block: Int, reason: RemovalReason)] = []
  }

  /// How many blocks before and after the body may speak about the article.
  private static let blocksBefore = 12
  private static let blocksAfter = 4

  func read(
    _ blocks: [Block], _ words: PageWords, body: Range<Int>, text: SourceText, bytes: ByteView, givenTitle: String?
  ) -> Masthead {
    guard !body.isEmpty else { return Masthead() }
    var found = Masthead()
    let title = titles.find(in: blocks, words, body: body, text: bytes, givenTitle: givenTitle)
    found.titleBlock = title.block
    found.title = title.block.map { blocks[$0].range }
    found.blocks = title.copies.map { ($0, .title) }

    // Between the headline and the body first, then in the body's own first and last lines, then around them.
    let top = title.block.flatMap { $0 < body.lowerBound ? $0 + 1 : nil } ?? max(0, body.lowerBound - 6)
    let lowest = max(0, body.lowerBound - Self.blocksBefore)
    var window = Array(max(top, lowest)..<body.lowerBound)
    window += body.prefix(3)
    window += (lowest..<max(top, lowest)).reversed().prefix(4)
    window += body.suffix(2).filter { !window.contains($0) }
    window += body.upperBound..<min(blocks.count, body.upperBound + Self.blocksAfter)
    readLines(
      window.filter { $0 != title.block }, of: blocks, words, body: body, text: text, bytes: bytes, into: &found)
    readBody(blocks, body: body, text: text, bytes: bytes, into: &found)
    return found
  }

  private func readLines(
    _ window: [Int], of blocks: [Block], _ words: PageWords, body: Range<Int>, text: SourceText, bytes: ByteView,
    into found: inout Masthead
  ) {
    var updated: CalendarDate?
    for index in window {
      let block = blocks[index]
      guard block.wordCount <= 20, block.kind != .prose, !block.isMarkup else { continue }
      // Before the body, a name with an hour is the author; after it, a reader.
      if block.kind == .commenter, index >= body.upperBound { continue }
      let firstWord = block.words.isEmpty ? nil : words.words[block.words.lowerBound].term
      if found.byline == nil, let name = bylines.name(in: bytes, block.range, firstWord: firstWord) {
        found.byline = name
        found.blocks.append((index, .byline))
      }
      if found.date == nil, block.digitCount >= 3 {
        let line = text.quotation(block.range)
        if let date = dates.date(in: line) {
          if Self.saysUpdated(line) { updated = updated ?? date } else { found.date = date }
          if found.blocks.last?.block != index { found.blocks.append((index, .date)) }
        }
      }
      if found.agency == nil, let agency = agencies.agency(signing: bytes, block.range, firstWord: firstWord) {
        found.agency = agency
        if found.blocks.last?.block != index, block.wordCount <= 4 { found.blocks.append((index, .credit)) }
      }
    }
    found.date = found.date ?? updated
  }

  /// The dateline that opens the body, and the agency that closes it.
  private func readBody(
    _ blocks: [Block], body: Range<Int>, text: SourceText, bytes: ByteView, into found: inout Masthead
  ) {
    guard let first = body.first, let last = body.last else { return }
    if let dateline = Dateline(of: blocks[first].range, in: bytes) {
      found.agency = found.agency ?? agencies.agency(within: bytes, dateline.range)
      if found.date == nil { found.date = dates.date(in: text.quotation(dateline.range)) }
    }
    found.agency = found.agency ?? agencies.agency(closing: bytes, blocks[last].range)
  }

  private static let updates = ["mis à jour", "mise à jour", "modifié", "updated", "modified"].map { Array($0.utf8) }

  private static func saysUpdated(_ line: String) -> Bool {
    Folding.fold(line).withUnsafeBufferPointer { line in updates.contains { holds(line, $0) } }
  }

  private static func holds(_ bytes: UnsafeBufferPointer<UInt8>, _ phrase: [UInt8]) -> Bool {
    guard bytes.count >= phrase.count else { return false }
    return (0...bytes.count - phrase.count).contains { start in
      bytes[start] == phrase[0] && phrase.indices.allSatisfy { bytes[start + $0] == phrase[$0] }
    }
  }
}

/// The place, date and agency that open a dispatch: « RABAT, 12 mars 2026 (MAP) – », "PARIS (AFP) -".
struct Dateline {
  /// The dateline without its dash.
  let range: TextRange

  /// Longer openings are sentences.
  private static let longestBytes = 90

  init?(of paragraph: TextRange, in text: ByteView) {
    var index = paragraph.start
    let end = min(paragraph.end, paragraph.start + Self.longestBytes)
    while index < end {
      let isLongDash =
        text[index] == 0xE2 && index + 2 < end && text[index + 1] == 0x80
        && (text[index + 2] == 0x93 || text[index + 2] == 0x94)
      let isHyphen = text[index] == UInt8(ascii: "-") && index > paragraph.start && text[index - 1] == 0x20
      if isLongDash || isHyphen {
        range = TextRange(WhiteSpace.trimming(paragraph.start..<index, in: text))
        return
      }
      // A sentence ends before the dash.
      if text[index] == UInt8(ascii: "."), index + 1 < end, text[index + 1] == 0x20 { return nil }
      index += 1
    }
    return nil
  }
}
