import PrecisLexicons
import PrecisModel
import PrecisText

/// Reads the sentences of a story, one document after the other, into what a ``StoryIndex`` holds.
struct SentenceReader {
  /// What is measured of the sentences.
  private let measure: Extent.Measure
  private(set) var profiles: [SentenceProfile] = []
  /// What the profiles' ranges point into.
  private(set) var concepts: [Concept] = []
  private(set) var numbers: [Term] = []
  private(set) var numbering: ConceptNumbering

  /// The fewest content words of a statement.
  private static let shortestStatement = 2

  init(of story: StoryMaterial, measuring measure: Extent.Measure) {
    self.measure = measure
    let mostTokens = story.documents.reduce(0) { max($0, $1.tokens.count) }
    // Long texts say much again: a table that grows with what is new stays small enough to be near.
    numbering = ConceptNumbering(capacity: min(mostTokens, 1 << 14))
    profiles.reserveCapacity(story.documents.reduce(0) { $0 + $1.sentences.count })
    concepts.reserveCapacity(mostTokens)
  }

  /// Reads the sentences of a document that has a say.
  ///
  /// - Complexity: O(n) in its bytes.
  mutating func read(_ document: Document, at index: Int, _ openings: Openings, _ headlines: HeadlineIndex) {
    document.tokens.withUnsafeBufferPointer { tokens in
      Self.withRoom(for: document) { content in
        openings.withPersonalWords { isPersonalWord in
          var ordinal = 0
          for (sentence, place) in document.sentences.enumerated() {
            let range = place.tokens.clamped(to: tokens.indices)
            let opening = openings.reading(of: place, at: ordinal == 0 ? .first : .later, in: document)
            let quoted = TextRange(start: opening.start, end: place.range.end)
            var form = SentenceForm(of: quoted, in: document.text.utf8)
            let firstNumber = numbers.count
            let count = readContent(of: range, in: tokens, from: quoted.start, to: content) { token in
              if !form.contains(.personal), isPersonalWord(token) { form.insert(.personal) }
            }
            let terms = UnsafeBufferPointer(rebasing: content[..<count])
            if openings.isCredit(range, in: document) { form.insert(.credit) }
            if headlines.isRepeated(by: terms) { form.insert(.headline) }
            let extent =
              switch measure {
              case .words:
                Extent(of: quoted, in: document.text, between: UnsafeBufferPointer(rebasing: tokens[range]))
              case .wordsAndCharacters: Extent(of: quoted, in: document.text)
              }
            let first = concepts.count
            numbering.append(terms, as: .stem, to: &concepts)
            let firstPair = concepts.count
            appendPairs(of: content, count)
            let known = ordinal > 0 ? openings.knownNoun(openingWith: range, from: quoted.start, of: tokens) : nil
            let isStatement = count >= Self.shortestStatement && Self.isStatement(form, extent)
            profiles.append(
              SentenceProfile(
                document: index, sentence: sentence, range: quoted, extent: extent, ordinal: ordinal,
                stems: first..<firstPair, concepts: first..<concepts.count, numbers: firstNumber..<numbers.count,
                contentTokenCount: count, form: form, opening: opening.kind,
                referent: known.flatMap(conceptOfPrevious), isStatement: isStatement))
            if isStatement { ordinal += 1 }
          }
        }
      }
    }
  }

  /// Reads the stems and numbers of a copy's sentences.
  ///
  /// - Complexity: O(n) in its tokens.
  mutating func readCopy(_ document: Document, at index: Int) {
    document.tokens.withUnsafeBufferPointer { tokens in
      Self.withRoom(for: document) { content in
        for (sentence, place) in document.sentences.enumerated() {
          let firstNumber = numbers.count
          let count = readContent(
            of: place.tokens.clamped(to: tokens.indices), in: tokens, from: 0, to: content
          ) { _ in }
          let first = concepts.count
          numbering.append(UnsafeBufferPointer(rebasing: content[..<count]), as: .stem, to: &concepts)
          profiles.append(
            SentenceProfile(
              document: index, sentence: sentence, range: place.range, extent: Extent(), ordinal: 0,
              stems: first..<concepts.count, concepts: first..<concepts.count, numbers: firstNumber..<numbers.count,
              contentTokenCount: count, form: [], opening: .selfContained, referent: nil, isStatement: false))
        }
      }
    }
  }

  /// Whether a token is a word that says something: neither a function word nor a single letter.
  @inline(__always)
  static func isContent(_ token: Token) -> Bool {
    token.shape.isDisjoint(with: [.functionWord, .clitic]) && token.end &- token.start > 1
  }

  /// The term of two stems in their order. Their hashes are spread over all bits, and so is a sum of theirs.
  @inline(__always)
  static func pair(_ first: Term, _ second: Term) -> Term {
    Term(hash: first.hash &* 0x9E37_79B9_7F4A_7C15 &+ second.hash)
  }

  /// Calls `body` with room for the content stems of each of a document's sentences.
  private static func withRoom(for document: Document, _ body: (UnsafeMutableBufferPointer<Term>) -> Void) {
    let most = document.sentences.reduce(0) { max($0, $1.tokens.count) }
    withUnsafeTemporaryAllocation(of: Term.self, capacity: most) { content in
      content.initialize(repeating: Term(hash: 0))
      body(content)
    }
  }

  /// Reads the numbers of a sentence, and the content stems of its tokens from an offset on; shows the function words among these.
  ///
  /// - Parameter content: Has room for as many as there are tokens.
  /// - Returns: How many content stems there are.
  @inline(__always)
  private mutating func readContent(
    of sentence: Range<Int>, in tokens: UnsafeBufferPointer<Token>, from start: Int,
    to content: UnsafeMutableBufferPointer<Term>, _ seeFunctionWord: (Token) -> Void
  ) -> Int {
    let firstNumber = numbers.count
    var count = 0
    for token in tokens[sentence] {
      if token.shape.contains(.number) { numbers.append(token.word) }
      guard Int(token.start) >= start else { continue }
      if Self.isContent(token) {
        content[count] = token.stem
        count &+= 1
      } else if token.shape.contains(.functionWord) {
        seeFunctionWord(token)
      }
    }
    if numbers.count > firstNumber + 1 { numbers.sortSuffix(from: firstNumber) }
    return count
  }

  /// The concept of a stem, if the sentence that was read last holds it.
  private func conceptOfPrevious(_ stem: Term) -> Concept? {
    guard let previous = profiles.last, let concept = numbering[stem],
      concepts[previous.stems].containsSorted(concept)
    else { return nil }
    return concept
  }

  /// Appends the pairs of some stems, whose place they take.
  private mutating func appendPairs(of terms: UnsafeMutableBufferPointer<Term>, _ count: Int) {
    guard count > 1 else { return }
    for place in 1..<count { terms[place - 1] = Self.pair(terms[place - 1], terms[place]) }
    numbering.append(UnsafeBufferPointer(rebasing: terms[..<(count - 1)]), as: .pair, to: &concepts)
  }

  /// Whether the form is that of a statement. A long sentence without a final mark is one that lost it.
  private static func isStatement(_ form: SentenceForm, _ extent: Extent) -> Bool {
    form.isDisjoint(with: [.question, .headline, .credit]) && (!form.contains(.unfinished) || extent.words > 20)
  }
}
