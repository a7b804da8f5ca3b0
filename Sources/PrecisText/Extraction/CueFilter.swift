import PrecisLexicons
import PrecisModel

/// Tells by a line's words whether any cue can be in it, so that most lines need not be folded and searched.
///
/// A phrase that is a whole line, or starts one, begins with the line's first word and goes on with its second and third, numbers at
/// either end aside. A phrase inside a line has all its words in the line one after the other, but that the last of several
/// may be the beginning of a longer word; it is looked for where its rarest-looking word, the longest, is met. What passes
/// may still meet no cue; what does not pass meets none.
///
/// - Complexity: a few look-ups for a line's first words, one for each other word.
struct CueFilter: Sendable {
  /// How phrases go on that begin with some words.
  fileprivate struct Beginnings: OptionSet, BitwiseCopyable {
    let rawValue: UInt8
    /// The words alone start a line.
    static let start = Beginnings(rawValue: 1)
    /// The words alone are a line.
    static let whole = Beginnings(rawValue: 2)
    /// More words follow.
    static let longer = Beginnings(rawValue: 4)
  }

  /// Where a line may meet a phrase.
  struct Places: OptionSet, BitwiseCopyable {
    let rawValue: UInt8
    /// The line is the phrase, or starts with it.
    static let start = Places(rawValue: 1)
    /// The phrase stands anywhere in the line.
    static let inside = Places(rawValue: 2)
  }

  /// A phrase that is looked for inside lines.
  private struct Inner: Sendable, BitwiseCopyable {
    /// Which of ``innerWords`` are its words.
    let firstWord: Int32
    let wordCount: Int32
    /// Which of its words it is looked for by.
    let anchor: Int32
    /// The next phrase that is looked for by the same word, or -1.
    let next: Int32
  }

  /// What phrases begin with: their first word, first two, and first three, each as one term.
  private var beginnings = TermTable<Beginnings>(absent: [])
  private var beginningFilter = TermFilter([], places: 16)
  private var inner: [Inner] = []
  private var innerWords: [Term] = []
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
    var beginning = first
    for count in 1...min(words.count, Self.comparedWords) {
      if count > 1 { beginning = Self.joined(beginning, words[count - 1]) }
      beginnings.update(beginning) { $0.insert(words.count == count ? alone : .longer) }
      beginningFilter.insert(beginning)
    }
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
    inner.append(
      Inner(
        firstWord: Int32(clamping: innerWords.count), wordCount: Int32(clamping: words.count),
        anchor: Int32(clamping: anchor), next: anchors[term]))
    innerWords += words.map(\.term)
    anchors.update(term) { $0 = Int32(clamping: inner.count - 1) }
    anchorFilter.insert(term)
  }

  /// Where a line may meet a cue.
  ///
  /// - Parameters:
  ///   - words: The line's words.
  ///   - line: The line's bytes.
  ///   - hasCopyright: Whether a © stands in the line.
  func possible(_ words: UnsafeBufferPointer<PageWords.Word>, line: ByteView, hasCopyright: Bool) -> Places {
    var places: Places = looksEverywhere ? [.start, .inside] : []
    if hasCopyright && looksForCopyright { places.insert(.inside) }
    if !signs.isEmpty, signs.contains(Self.sign(line.prefix(2))) { places.insert(.start) }
    if mayBegin(words) { places.insert(.start) }
    if let first = words.first, first.isNumber {
      let count = words.prefix { $0.isNumber }.count
      if mayBegin(UnsafeBufferPointer(rebasing: words[count...])) { places.insert(.start) }
    }
    if places.contains(.inside) { return places }
    let mayHold = anchorFilter.withLookup { filter in
      for index in words.indices where filter.mayContain(words[index].term) {
        if holdsInner(words, at: index) { return true }
      }
      return false
    }
    if mayHold { places.insert(.inside) }
    return places
  }

  /// So many words of a line and a phrase are compared.
  private static let comparedWords = 3

  /// Whether a phrase may begin with the first of some words.
  private func mayBegin(_ words: UnsafeBufferPointer<PageWords.Word>) -> Bool {
    var beginning = Term(hash: 0)
    for count in 1...Self.comparedWords {
      guard count <= words.count else { return false }
      let word = words[count - 1]
      // « 12commentaires »: the digits do not count.
      if word.digitCount > 0, !word.isNumber { return true }
      beginning = count == 1 ? word.term : Self.joined(beginning, word.term)
      guard beginningFilter.mayContain(beginning) else { return false }
      let found = beginnings[beginning]
      if found.contains(.start) || (found.contains(.longer) && count == Self.comparedWords) { return true }
      if found.contains(.whole), words.dropFirst(count).allSatisfy({ $0.isNumber }) { return true }
      guard found.contains(.longer) else { return false }
    }
    return false
  }

  private func holdsInner(_ words: UnsafeBufferPointer<PageWords.Word>, at index: Int) -> Bool {
    var number = Int(anchors[words[index].term])
    while number >= 0 {
      let phrase = inner[number]
      let first = index - Int(phrase.anchor)
      if first >= 0, first + Int(phrase.wordCount) <= words.count, holds(words, phrase, at: first) { return true }
      number = Int(phrase.next)
    }
    return false
  }

  private func holds(_ words: UnsafeBufferPointer<PageWords.Word>, _ phrase: Inner, at first: Int) -> Bool {
    for offset in 0..<Int(phrase.wordCount)
    where words[first + offset].term != innerWords[Int(phrase.firstWord) + offset] {
      return false
    }
    return true
  }

  private static func sign(_ bytes: some Sequence<UInt8>) -> UInt16 { bytes.reduce(0) { $0 << 8 | UInt16($1) } }

  private static func joined(_ beginning: Term, _ next: Term) -> Term {
    Term(hash: (beginning.hash &* 0x9E37_79B9_7F4A_7C15) ^ next.hash)
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

extension CueFilter {
  init?(packed: inout PackedReader) {
    guard let beginnings = packed.table(absent: Beginnings()), let beginningFilter = TermFilter(packed: &packed),
      let inner = packed.numbers(), inner.count % 4 == 0,
      let words = packed.numbers(), let anchors = packed.table(absent: Int32(-1)),
      let anchorFilter = TermFilter(packed: &packed),
      let signs = packed.numbers(), let marks = packed.number()
    else { return nil }
    self.beginnings = beginnings
    self.beginningFilter = beginningFilter
    for index in stride(from: 0, to: inner.count, by: 4) {
      let phrase = (0..<4).map { Int32(packed: inner[index + $0]) }
      let last = UInt64(UInt32(bitPattern: phrase[0])) + UInt64(UInt32(bitPattern: phrase[1]))
      guard last <= words.count, phrase[2] < phrase[1], phrase[3] < Int32(clamping: index / 4) else { return nil }
      self.inner.append(Inner(firstWord: phrase[0], wordCount: phrase[1], anchor: phrase[2], next: phrase[3]))
    }
    innerWords = (0..<words.count).map { Term(hash: words[$0]) }
    self.anchors = anchors
    self.anchorFilter = anchorFilter
    self.signs = (0..<signs.count).map { UInt16(truncatingIfNeeded: signs[$0]) }
    looksForCopyright = marks & 1 != 0
    looksEverywhere = marks & 2 != 0
  }

  func pack(into writer: inout PackedWriter) {
    writer.append(beginnings)
    beginningFilter.pack(into: &writer)
    writer.append(inner.flatMap { [$0.firstWord, $0.wordCount, $0.anchor, $0.next].map(\.packed) })
    writer.append(innerWords.map(\.hash))
    writer.append(anchors)
    anchorFilter.pack(into: &writer)
    writer.append(signs.map { UInt64($0) })
    writer.append((looksForCopyright ? 1 : 0) + (looksEverywhere ? 2 : 0))
  }
}

extension CueFilter.Beginnings: PackedValue {
  var packed: UInt64 { UInt64(rawValue) }
  init(packed: UInt64) { self.init(rawValue: UInt8(truncatingIfNeeded: packed)) }
}
