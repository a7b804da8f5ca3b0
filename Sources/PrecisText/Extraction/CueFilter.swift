import PrecisLexicons
import PrecisModel

/// Tells by a line's words whether any cue can be in it, so that most lines need not be folded and searched.
///
/// A phrase that is a whole line, or starts one, begins with the line's first word and goes on with its second, numbers at
/// either end aside. A phrase inside a line has all its words in the line one after the other, but that the last of several
/// may be the beginning of a longer word; it is looked for where its rarest-looking word, the longest, is met. What passes
/// may still meet no cue; what does not pass meets none.
///
/// - Complexity: a few look-ups for a line's first words, one for each other word.
struct CueFilter: Sendable {
  /// What phrases begin with a word.
  private struct Beginnings: OptionSet, BitwiseCopyable {
    let rawValue: UInt8
    /// The word alone starts a line.
    static let start = Beginnings(rawValue: 1)
    /// The word alone is a line.
    static let whole = Beginnings(rawValue: 2)
    /// More words follow.
    static let longer = Beginnings(rawValue: 4)
  }

  /// The words of a phrase that is looked for inside lines.
  private struct Inner: Sendable {
    let words: [Term]
    /// Which of the words it is looked for by.
    let anchor: Int
    /// The next phrase that is looked for by the same word, or -1.
    let next: Int32
  }

  private var beginnings = TermTable<Beginnings>(absent: [])
  private var pairs = TermTable(absent: false)
  private var inner: [Inner] = []
  private var anchors = TermTable<Int32>(absent: -1)
  private var anchorFilter = TermFilter([], places: 13)
  /// The first two bytes of phrases that hold no word: few.
  private var signs: [UInt16] = []
  /// Whether a phrase is looked for by its ©.
  private var looksForCopyright = false
  /// Whether a phrase is looked for in every line, for it holds no word.
  private var looksEverywhere = false

  init() {}

  /// Lets lines pass that a folded phrase is, or starts.
  mutating func insert(whole phrase: [UInt8]) { insert(phrase, alone: .whole) }
  mutating func insert(start phrase: [UInt8]) { insert(phrase, alone: .start) }

  private mutating func insert(_ phrase: [UInt8], alone: Beginnings) {
    let words = Self.words(of: phrase).map(\.term)
    guard let first = words.first else {
      let sign = Self.sign(phrase.prefix(2))
      if !signs.contains(sign) { signs.append(sign) }
      return
    }
    beginnings.update(first) { $0.insert(words.count == 1 ? alone : .longer) }
    if words.count > 1 { pairs.update(Self.pair(first, words[1])) { $0 = true } }
  }

  /// Lets lines pass that hold a folded phrase.
  mutating func insert(inner phrase: [UInt8]) {
    var words = Self.words(of: phrase)
    // The last word may go on in the line, unless it is the only one and no number.
    if let last = words.last, last.end == phrase.count, words.count > 1 || last.digitCount > 0 { words.removeLast() }
    guard let longest = words.map(\.letterCount).max(),
      let anchor = words.firstIndex(where: { $0.letterCount == longest })
    else {
      if phrase.indices.dropLast().contains(where: { phrase[$0] == 0xC2 && phrase[$0 + 1] == 0xA9 }) {
        looksForCopyright = true
      } else {
        looksEverywhere = true
      }
      return
    }
    let term = words[anchor].term
    inner.append(Inner(words: words.map(\.term), anchor: anchor, next: anchors[term]))
    anchors.update(term) { $0 = Int32(clamping: inner.count - 1) }
    anchorFilter.insert(term)
  }

  /// Whether a line may meet a cue.
  ///
  /// - Parameters:
  ///   - words: All words of the page.
  ///   - range: Which of them are the line's.
  ///   - line: The line's bytes.
  ///   - hasCopyright: Whether a © stands in the line.
  func mayMatch(
    _ words: [PageWords.Word], _ range: Range<Int>, line: ArraySlice<UInt8>, hasCopyright: Bool
  ) -> Bool {
    if looksEverywhere || (hasCopyright && looksForCopyright) { return true }
    if signs.contains(Self.sign(line.prefix(2))) { return true }
    guard !range.isEmpty else { return false }
    if mayBegin(words, range) { return true }
    if words[range.lowerBound].isNumber {
      var first = range.lowerBound
      while first < range.upperBound, words[first].isNumber { first += 1 }
      if mayBegin(words, first..<range.upperBound) { return true }
    }
    for index in range where anchorFilter.mayContain(words[index].term) {
      if holdsInner(words, range, at: index) { return true }
    }
    return false
  }

  /// Whether a phrase may begin at the start of `range`.
  private func mayBegin(_ words: [PageWords.Word], _ range: Range<Int>) -> Bool {
    guard let first = range.first else { return false }
    // « 12commentaires »: the digits do not count.
    if words[first].digitCount > 0, !words[first].isNumber { return true }
    let second = first + 1
    let hasSecond = second < range.upperBound
    if hasSecond, words[second].digitCount > 0, !words[second].isNumber { return true }
    let found = beginnings[words[first].term]
    if found.isEmpty { return false }
    if found.contains(.start) { return true }
    if found.contains(.longer), hasSecond, pairs[Self.pair(words[first].term, words[second].term)] { return true }
    return found.contains(.whole) && range.dropFirst().allSatisfy { words[$0].isNumber }
  }

  private func holdsInner(_ words: [PageWords.Word], _ range: Range<Int>, at index: Int) -> Bool {
    var number = Int(anchors[words[index].term])
    while number >= 0 {
      let phrase = inner[number]
      let first = index - phrase.anchor
      if first >= range.lowerBound, first + phrase.words.count <= range.upperBound,
        phrase.words.indices.allSatisfy({ words[first + $0].term == phrase.words[$0] })
      {
        return true
      }
      number = Int(phrase.next)
    }
    return false
  }

  private static func sign(_ bytes: ArraySlice<UInt8>) -> UInt16 { bytes.reduce(0) { $0 << 8 | UInt16($1) } }

  private static func pair(_ first: Term, _ second: Term) -> Term {
    Term(hash: (first.hash &* 0x9E37_79B9_7F4A_7C15) ^ second.hash)
  }

  private static func words(of phrase: [UInt8]) -> [ScannedWord] {
    phrase.withUnsafeBufferPointer { phrase in
      var words: [ScannedWord] = []
      var scanner = WordScanner(phrase, 0..<phrase.count)
      while scanner.next() { words.append(scanner.word) }
      return words
    }
  }
}
