import PrecisLexicons
import PrecisModel

/// The words of a language that stages know something of, by their numbers: function words, the small words in and around
/// names, and the words that figures start with.
///
/// The tokenizer looks each word up here, once. What a stage knows of a word then stands in a list at the word's number,
/// ``PrecisModel/Token/known``; at 0 stands what holds for all other words. Numbers follow from the language and the
/// lexicons alone.
final class KnownWords: Sendable {
  /// The words by their numbers; number 0 is no word.
  let terms: [Term]
  /// The stems of the function words by their numbers, which are the lowest.
  let functionStems: [Term]
  /// The classes of the small words by their numbers.
  let closed: [ClosedWords]
  /// What figures may start with the words, by their numbers.
  let figureStarts: [FigureStarts]
  /// Hashes with the words' numbers instead of their lowest bits: the search for a hash starts at those. 0 is an empty slot.
  private let slots: [UInt64]
  /// The bits of a slot that hold the number.
  private let numberBits: UInt64
  /// The short ones of the words, which are most that texts have.
  private let shortWords: ShortWordTable

  convenience init(language: Language, lexicons: Lexicons) {
    self.init(
      functionWords: lexicons.tables(FunctionWords.self, language), closedWords: ClosedWordTable(language: language),
      figureStarts: FigureStarts.words(of: language))
  }

  /// No words.
  convenience init() { self.init(functionWords: FunctionWords(), closedWords: ClosedWordTable(), figureStarts: []) }

  private init(functionWords: FunctionWords, closedWords: ClosedWordTable, figureStarts: [(Term, FigureStarts)]) {
    var numbers = WordNumbers()
    var stems = [Term(hash: 0)]
    functionWords.stems.forEach { word, stem in
      if numbers.number(of: word) == stems.count, let stem { stems.append(stem) }
    }
    for word in closedWords.words { _ = numbers.number(of: word) }
    for (word, _) in figureStarts { _ = numbers.number(of: word) }
    terms = numbers.terms
    functionStems = stems
    closed = terms.map { closedWords[$0] }
    var starts = [FigureStarts](filled: [], count: terms.count)
    for (word, start) in figureStarts { starts[numbers.number(of: word)].insert(start) }
    self.figureStarts = starts

    var size = 16
    while size < 2 * terms.count { size *= 2 }
    let numberBits = UInt64(size - 1)
    var slots = [UInt64](filled: 0, count: size)
    for (number, term) in terms.enumerated().dropFirst() {
      var index = Int(truncatingIfNeeded: term.hash & numberBits)
      while slots[index] != 0 { index = (index + 1) & (size - 1) }
      slots[index] = term.hash & ~numberBits | UInt64(number)
    }
    self.slots = slots
    self.numberBits = numberBits
    shortWords = ShortWordTable(terms)
  }

  /// The number of a word, 0 if it is none of these.
  subscript(word: Term) -> UInt32 { withLookup { $0[word] } }

  /// Calls `body` with what looks words up in place, for a loop over a text.
  func withLookup<Result>(_ body: (Lookup) throws -> Result) rethrows -> Result {
    try shortWords.withLookup { shortWords in
      try terms.withUnsafeBufferPointer { terms in
        try functionStems.withUnsafeBufferPointer { functionStems in
          try slots.withUnsafeBufferPointer { slots in
            try body(
              Lookup(
                shortWords: shortWords, terms: terms, functionStems: functionStems, slots: slots, numberBits: numberBits
              ))
          }
        }
      }
    }
  }

  /// The words in place; not to leave the closure that it is given to.
  struct Lookup {
    fileprivate let shortWords: ShortWordTable.Lookup
    fileprivate let terms: UnsafeBufferPointer<Term>
    fileprivate let functionStems: UnsafeBufferPointer<Term>
    fileprivate let slots: UnsafeBufferPointer<UInt64>
    fileprivate let numberBits: UInt64

    /// The number of a word, 0 if it is none of these. The bits of a number keep every index inside the table.
    @inline(__always)
    subscript(word: Term) -> UInt32 {
      var index = word.hash & numberBits
      while true {
        let slot = slots[Int(truncatingIfNeeded: index)]
        if (slot ^ word.hash) & ~numberBits == 0 || slot == 0 {
          return UInt32(truncatingIfNeeded: slot & numberBits)
        }
        index = (index &+ 1) & numberBits
      }
    }

    /// The term of a word, and the number of the word as above.
    @inline(__always)
    subscript(word: ShortWord) -> (term: Term, number: UInt32) {
      guard word.count <= 8 else {
        let term = word.term
        return (term, self[term])
      }
      let number = shortWords[word.low]
      return number == 0 ? (word.term, 0) : (terms[Int(number)], number)
    }

    /// The stem of the function word that has the number; nothing if the word is no function word.
    @inline(__always)
    func functionStem(_ number: UInt32) -> Term? {
      number > 0 && number < functionStems.count ? functionStems[Int(number)] : nil
    }
  }
}

/// Words and the numbers that they are given, from 1.
private struct WordNumbers {
  private(set) var terms = [Term(hash: 0)]
  private var numbers = TermTable<UInt32>(absent: 0, capacity: 2048)

  /// The number of a word, which is the next one if the word is new; 0 for the word whose hash is 0, of which nothing can be
  /// known.
  mutating func number(of word: Term) -> Int {
    let next = UInt32(clamping: terms.count)
    var number: UInt32 = 0
    numbers.update(word) {
      if $0 == 0 { $0 = next }
      number = $0
    }
    if number == next { terms.append(word) }
    return Int(number)
  }
}
