import PrecisLexicons
import PrecisModel

/// How a sentence uses capitals.
enum SentenceCase: Sendable, Hashable, BitwiseCopyable {
  /// Names and the first word have a capital.
  case plain
  /// All words of weight have a capital, as in an English headline.
  case title
  /// All letters are capitals.
  case capitals

  /// - Complexity: O(n) in the tokens.
  init(of sentence: Range<Int>, _ view: NameView) {
    var capitalized = 0
    var allCapitals = 0
    var lowerCase = 0
    var hasOnlyCapitals = true
    let isPlain = view.tokens.withElements { tokens in
      var index = sentence.lowerBound
      while index < min(sentence.upperBound, tokens.count) {
        let shape = tokens[index].shape
        index &+= 1
        if shape.contains(.clitic) { continue }
        if shape.contains(.capitalized) {
          capitalized += 1
          if shape.contains(.allCapitals) { allCapitals += 1 }
        } else if !shape.contains(.number) {
          hasOnlyCapitals = false
          if shape.contains(.functionWord) { continue }
          lowerCase += 1
          // Too many small words already, whatever follows.
          if lowerCase * 10 > sentence.count { return true }
        }
      }
      return false
    }
    if isPlain {
      self = .plain
      return
    }
    if allCapitals > 1, hasOnlyCapitals, allCapitals * 4 >= capitalized * 3 {
      self = .capitals
    } else if capitalized > 3, lowerCase * 10 <= capitalized, !Self.endsInPeriod(sentence, view) {
      self = .title
    } else {
      self = .plain
    }
  }

  /// Headlines do not end in a mark.
  private static func endsInPeriod(_ sentence: Range<Int>, _ view: NameView) -> Bool {
    guard let last = sentence.last else { return false }
    return view.gap(after: last).contains(.period)
  }
}

/// A sentence as names see it: its tokens, and how it uses capitals.
struct CasedSentence {
  let tokens: Range<Int>
  let sentenceCase: SentenceCase

  /// - Complexity: O(n) in the tokens.
  init(_ sentence: Sentence, _ view: NameView) {
    tokens = sentence.tokens.clamped(to: view.tokens.indices)
    sentenceCase = SentenceCase(of: tokens, view)
  }
}

/// How an article writes the words that have a capital where any word would have one.
///
/// A word that opens a sentence is a name if the article writes it with a capital inside sentences too, and none if it
/// writes it small.
struct CaseEvidence {
  private struct Count: BitwiseCopyable {
    var lower: UInt32 = 0
    var inner: UInt32 = 0
  }

  private let counts: TermTable<Count>

  /// - Parameter sentences: in order.
  /// - Complexity: O(n) in the tokens.
  init(_ view: NameView, _ sentences: CheckedRow<CasedSentence>) {
    var counts = TermTable(absent: Count(), capacity: 2 * sentences.count)
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: Doubts.places(sentenceCount: sentences.count)) {
      places in
      view.tokens.withElements { tokens in
        var doubts = Doubts(places)
        var capitals = view.capitals
        for place in sentences.indices {
          let sentence = sentences[place]
          while let index = capitals.next(from: sentence.tokens.lowerBound, before: sentence.tokens.upperBound) {
            if tokens[index].shape.contains(.capitalized),
              sentence.sentenceCase != .plain || Self.isOpening(view, index), Self.mayBeInDoubt(view, index)
            {
              counts.update(tokens[index].word) { _ in }
              doubts.insert(tokens[index].word)
            }
          }
        }
        // Most words are not in doubt, and not looked up at all.
        for place in sentences.indices where sentences[place].sentenceCase == .plain {
          var index = sentences[place].tokens.lowerBound
          let end = sentences[place].tokens.upperBound
          while index < end {
            if doubts.mayContain(tokens[index].word) { Self.count(index, tokens[index], view, in: &counts) }
            index &+= 1
          }
        }
      }
    }
    self.counts = counts
  }

  /// Passes the words in doubt, and few others: a ``TermFilter`` for one article, on the stack unless the article is long.
  private struct Doubts {
    private let bits: UnsafeMutableBufferPointer<UInt64>
    /// How far to shift a hash so that what is left is the number of a bit.
    private let shift: UInt64

    /// How many numbers of 64 bits it takes, a power of two: an article of many sentences has many words in doubt.
    static func places(sentenceCount: Int) -> Int {
      var places = 64
      while places < 1024, places < sentenceCount { places *= 2 }
      return places
    }

    /// - Parameter places: as many as ``places(sentenceCount:)`` says.
    init(_ places: UnsafeMutableBufferPointer<UInt64>) {
      bits = places
      bits.initialize(repeating: 0)
      shift = UInt64(58 - places.count.trailingZeroBitCount)
    }

    mutating func insert(_ word: Term) {
      let bit = word.hash &>> shift
      bits[Int(truncatingIfNeeded: bit &>> 6)] |= 1 &<< (bit & 63)
    }

    @inline(__always)
    func mayContain(_ word: Term) -> Bool {
      let bit = word.hash &>> shift
      return bits[Int(truncatingIfNeeded: bit &>> 6)] &>> (bit & 63) & 1 == 1
    }
  }

  /// Whether anybody asks about the word: a function word is no name, whatever its letters, unless it is a title too.
  private static func mayBeInDoubt(_ view: NameView, _ index: Int) -> Bool {
    view.tokens[index].shape.isDisjoint(with: .functionWord) || !view.roles(index).isDisjoint(with: .title)
  }

  /// Counts a word that may be in doubt, if it is.
  private static func count(_ index: Int, _ token: Token, _ view: NameView, in counts: inout TermTable<Count>) {
    if !token.shape.contains(.capitalized) {
      counts.change(token.word) { $0.lower += 1 }
    } else if !isOpening(view, index) {
      counts.change(token.word) { $0.inner += 1 }
    }
  }

  /// How often the article writes the word with a capital where only names have one, and how often it writes it small.
  func counts(of word: Term) -> (inner: Int, lower: Int) {
    let count = counts[word]
    return (Int(count.inner), Int(count.lower))
  }

  /// Whether any word would have a capital here: at the start of a sentence, a quotation, or what follows a colon.
  static func isOpening(_ view: NameView, _ index: Int) -> Bool {
    if view.tokens[index].shape.contains(.sentenceInitial) { return true }
    return !view.gap(before: index).isDisjoint(
      with: [.openingQuote, .colon, .dash, .other, .openingBracket, .lineBreak, .edge])
  }
}
