import PrecisLexicons
import PrecisModel
import PrecisText

/// All sentences of a story with the concepts that they hold: what every feature is computed from.
///
/// A concept is a stem of a content word, or a pair of such stems that follow each other, function words left out (the
/// bigrams of D. Gillick and B. Favre, "A Scalable Global Model for Summarization", 2009). Sentences come in order of
/// document, then of place. The concepts of all sentences stand in one array, one sentence after the other.
///
/// Of a copy only the stems are read, which tell whether something had been said before; and not even these if it comes
/// later than all that is no copy.
struct StoryIndex: Sendable {
  let story: StoryMaterial
  /// What is measured of its sentences.
  private let measure: Extent.Measure
  private(set) var profiles: [SentenceProfile] = []
  /// For each document, the indices of its profiles.
  private(set) var profilesOfDocument: [Range<Int>] = []
  /// What the profiles' ranges point into.
  private(set) var concepts: [Concept] = []
  private(set) var numbers: [Term] = []
  private var numbering: ConceptNumbering
  /// The content stems of the sentence at hand, as many as were counted; kept for its memory.
  private var content: [Term] = []

  /// The fewest content words of a statement.
  private static let shortestStatement = 2

  /// - Complexity: O(n) in the story's bytes.
  init(
    story: StoryMaterial, measuring measure: Extent.Measure = .wordsAndCharacters, openings: (Language) -> Openings
  ) {
    self.story = story
    self.measure = measure
    let mostTokens = story.documents.reduce(0) { max($0, $1.tokens.count) }
    // Long texts say much again: a table that grows with what is new stays small enough to be near.
    numbering = ConceptNumbering(capacity: min(mostTokens, 1 << 14))
    profiles.reserveCapacity(story.documents.reduce(0) { $0 + $1.sentences.count })
    concepts.reserveCapacity(mostTokens)
    let headlines = HeadlineIndex(story.documents.map { Self.contentStems(of: $0.titleTokens) })
    for (index, document) in story.documents.enumerated() {
      let first = profiles.count
      guard story.votes[index] else {
        if story.chronologyRank[index] < story.lastVotingRank {
          for sentence in document.sentences.indices { appendCopy(sentence, of: document, at: index) }
        }
        profilesOfDocument.append(first..<profiles.count)
        continue
      }
      let openings = openings(document.language.language)
      var ordinal = 0
      for sentence in document.sentences.indices {
        let profile = profile(
          of: sentence, in: document, at: index, ordinal: ordinal, openings: openings, headlines: headlines)
        profiles.append(profile)
        if profile.isStatement { ordinal += 1 }
      }
      profilesOfDocument.append(first..<profiles.count)
    }
    content = []
  }

  var conceptCount: Int { numbering.count }

  /// For each concept whether it is a pair of stems.
  var isPair: ArraySlice<Bool> { numbering.isPair }

  /// The stems of a sentence.
  func stems(of profile: Int) -> ArraySlice<Concept> { concepts[profiles[profile].stems] }

  /// The concepts of a sentence, stems and then pairs.
  func concepts(of profile: Int) -> ArraySlice<Concept> { concepts[profiles[profile].concepts] }

  /// The concept of a stem, if the story's sentences hold it.
  func concept(of term: Term) -> Concept? { numbering[term] }

  /// The concepts of a document's headline that the story's sentences hold, in its order.
  func concepts(ofHeadlineOf document: Int) -> [Concept] {
    let stems = Self.contentStems(of: story.documents[document].titleTokens)
    let pairs = zip(stems, stems.dropFirst()).map(Self.pair)
    return (stems + pairs).compactMap(concept)
  }

  /// The stems of words that are neither function words nor single letters.
  static func contentStems(of tokens: [Token]) -> [Term] {
    var stems: [Term] = []
    stems.reserveCapacity(tokens.count)
    for token in tokens where isContent(token) { stems.append(token.stem) }
    return stems
  }

  @inline(__always)
  private static func isContent(_ token: Token) -> Bool {
    token.shape.isDisjoint(with: [.functionWord, .clitic]) && token.end &- token.start > 1
  }

  private mutating func profile(
    of sentence: Int, in document: Document, at index: Int, ordinal: Int, openings: Openings, headlines: HeadlineIndex
  ) -> SentenceProfile {
    let place = document.sentences[sentence]
    let opening = openings.reading(of: place, at: ordinal == 0 ? .first : .later, in: document)
    let range = TextRange(start: opening.start, end: place.range.end)
    let firstNumber = numbers.count
    var isPersonal = false
    let contentCount = openings.withPersonalWords { isPersonalWord in
      readContent(of: place, in: document, from: range.start) { token in
        if !isPersonal { isPersonal = isPersonalWord(token) }
      }
    }
    var form = SentenceForm(of: range, in: document.text.utf8)
    if isPersonal { form.insert(.personal) }
    if openings.isCredit(place, in: document) { form.insert(.credit) }
    if headlines.isRepeated(by: content[..<contentCount]) { form.insert(.headline) }
    let extent = Extent(of: range, in: document.text, measure)
    let first = concepts.count
    appendStems(contentCount)
    let firstPair = concepts.count
    appendPairs(contentCount)
    let known = openings.knownNoun(
      openingWith: document.tokens[place.tokens.clamped(to: document.tokens.indices)].drop { $0.start < range.start })
    return SentenceProfile(
      document: index, sentence: sentence, range: range, extent: extent, ordinal: ordinal,
      stems: first..<firstPair, concepts: first..<concepts.count, numbers: firstNumber..<numbers.count,
      contentTokenCount: contentCount, form: form, opening: opening.kind,
      referent: ordinal > 0 ? known.flatMap(conceptOfPrevious) : nil,
      isStatement: contentCount >= Self.shortestStatement && Self.isStatement(form, extent))
  }

  /// Reads the numbers of a sentence, and the content stems of its tokens from an offset on; shows the function words among these.
  ///
  /// - Returns: How many content stems there are.
  @inline(__always)
  private mutating func readContent(
    of sentence: Sentence, in document: Document, from start: Int, _ seeFunctionWord: (Token) -> Void
  ) -> Int {
    let tokens = sentence.tokens.clamped(to: document.tokens.indices)
    if content.count < tokens.count { content = [Term](repeating: Term(hash: 0), count: max(64, 2 * tokens.count)) }
    var hasNumber = false
    let count = document.tokens.withUnsafeBufferPointer { all in
      content.withUnsafeMutableBufferPointer { content in
        var count = 0
        for place in tokens {
          let token = all[place]
          if token.shape.contains(.number) { hasNumber = true }
          guard Int(token.start) >= start else { continue }
          if Self.isContent(token) {
            // There is room for all tokens.
            content[count] = token.stem
            count &+= 1
          } else if token.shape.contains(.functionWord) {
            seeFunctionWord(token)
          }
        }
        return count
      }
    }
    if hasNumber {
      let first = numbers.count
      for token in document.tokens[tokens] where token.shape.contains(.number) { numbers.append(token.word) }
      numbers.sortSuffix(from: first)
    }
    return count
  }

  /// The concept of a stem, if the sentence that was read last holds it.
  private func conceptOfPrevious(_ stem: Term) -> Concept? {
    guard let previous = profiles.last, let concept = concept(of: stem),
      concepts[previous.stems].containsSorted(concept)
    else { return nil }
    return concept
  }

  /// Reads the stems and numbers of a copy's sentence.
  private mutating func appendCopy(_ sentence: Int, of document: Document, at index: Int) {
    let place = document.sentences[sentence]
    let firstNumber = numbers.count
    let contentCount = readContent(of: place, in: document, from: 0) { _ in }
    let first = concepts.count
    appendStems(contentCount)
    profiles.append(
      SentenceProfile(
        document: index, sentence: sentence, range: place.range, extent: Extent(), ordinal: 0,
        stems: first..<concepts.count, concepts: first..<concepts.count, numbers: firstNumber..<numbers.count,
        contentTokenCount: contentCount, form: [], opening: .selfContained, referent: nil, isStatement: false))
  }

  /// Whether the form is that of a statement. A long sentence without a final mark is one that lost it.
  private static func isStatement(_ form: SentenceForm, _ extent: Extent) -> Bool {
    form.isDisjoint(with: [.question, .headline, .credit]) && (!form.contains(.unfinished) || extent.words > 20)
  }

  private mutating func appendStems(_ count: Int) {
    numbering.append(content[..<count], as: .stem, to: &concepts)
  }

  /// The pairs take the place of their stems.
  private mutating func appendPairs(_ count: Int) {
    guard count > 1 else { return }
    content.withUnsafeMutableBufferPointer { terms in
      for place in 1..<count { terms[place - 1] = Self.pair(terms[place - 1], terms[place]) }
    }
    numbering.append(content[..<(count - 1)], as: .pair, to: &concepts)
  }

  /// The term of two stems in their order. Their hashes are spread over all bits, and so is a sum of theirs.
  @inline(__always)
  private static func pair(_ first: Term, _ second: Term) -> Term {
    Term(hash: first.hash &* 0x9E37_79B9_7F4A_7C15 &+ second.hash)
  }
}
