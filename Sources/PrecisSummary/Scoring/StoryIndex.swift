import PrecisLexicons
import PrecisModel
import PrecisText

/// A sentence of a story, as scoring and selection see it.
struct SentenceProfile: Sendable {
  let document: Int
  /// The index of the sentence in its document.
  let sentence: Int
  /// What is quoted of it.
  let range: TextRange
  let extent: Extent
  /// How many statements of its document come before it; headlines and captions are not counted.
  let ordinal: Int
  /// The stems of its content words, as concepts in ascending order, each once.
  let stems: [Int]
  /// The pairs of content stems that follow each other, as concepts in ascending order, each once.
  let pairs: [Int]
  let contentTokenCount: Int
  let form: SentenceForm
  let opening: Openings.Kind
  /// Whether it is a statement: what a brief is made of, unless there is nothing else.
  let isStatement: Bool
}

/// All sentences of a story with the concepts that they hold: what every feature is computed from.
///
/// A concept is a stem of a content word, or a pair of such stems that follow each other, function words left out (the
/// bigrams of D. Gillick and B. Favre, "A Scalable Global Model for Summarization", 2009). Sentences come in order of
/// document, then of place.
struct StoryIndex: Sendable {
  let story: StoryMaterial
  private(set) var profiles: [SentenceProfile] = []
  /// For each document, the indices of its profiles.
  private(set) var profilesOfDocument: [Range<Int>] = []
  /// For each concept whether it is a pair of stems.
  private(set) var isPair: [Bool] = []
  private var concepts: [Term: Int] = [:]

  /// The fewest content words of a statement.
  private static let shortestStatement = 2

  /// - Complexity: O(n) in the story's bytes.
  init(story: StoryMaterial, openings: (Language) -> Openings) {
    self.story = story
    let headlines = HeadlineIndex(story.documents.map { Self.contentStems(of: $0.titleTokens[...]) })
    for (index, document) in story.documents.enumerated() {
      let first = profiles.count
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
  }

  var conceptCount: Int { isPair.count }

  /// The concepts of a sentence, stems and pairs.
  func concepts(of profile: Int) -> some Sequence<Int> { [profiles[profile].stems, profiles[profile].pairs].joined() }

  /// The concept of a stem, if the story's sentences hold it.
  func concept(of term: Term) -> Int? { concepts[term] }

  /// The stems of words that are neither function words nor single letters.
  static func contentStems(of tokens: ArraySlice<Token>) -> [Term] {
    tokens.filter { !$0.shape.contains(.functionWord) && !$0.shape.contains(.clitic) && $0.end &- $0.start > 1 }
      .map(\.stem)
  }

  private mutating func profile(
    of sentence: Int, in document: Document, at index: Int, ordinal: Int, openings: Openings, headlines: HeadlineIndex
  ) -> SentenceProfile {
    let place = document.sentences[sentence]
    let opening = openings.reading(of: place, in: document)
    let range = TextRange(start: opening.start, end: place.range.end)
    let tokens = document.tokens[place.tokens].drop { Int($0.start) < range.start }
    let content = Self.contentStems(of: tokens)
    var form = SentenceForm(of: range, in: document.text.utf8)
    if openings.isPersonal(tokens) { form.insert(.personal) }
    if headlines.isRepeated(by: content) { form.insert(.headline) }
    let extent = Extent(of: range, in: document.text)
    return SentenceProfile(
      document: index, sentence: sentence, range: range, extent: extent, ordinal: ordinal,
      stems: identifiers(of: content, pairs: false),
      pairs: identifiers(of: zip(content, content.dropFirst()).map { Term(sequence: [$0, $1]) }, pairs: true),
      contentTokenCount: content.count, form: form, opening: opening.kind,
      isStatement: content.count >= Self.shortestStatement && Self.isStatement(form, extent))
  }

  /// Whether the form is that of a statement. A long sentence without a final mark is one that lost it.
  private static func isStatement(_ form: SentenceForm, _ extent: Extent) -> Bool {
    form.isDisjoint(with: [.question, .headline]) && (!form.contains(.unfinished) || extent.words > 20)
  }

  private mutating func identifiers(of terms: [Term], pairs: Bool) -> [Int] {
    var identifiers: [Int] = []
    identifiers.reserveCapacity(terms.count)
    for term in terms {
      if let known = concepts[term] {
        identifiers.append(known)
      } else {
        concepts[term] = conceptCount
        identifiers.append(conceptCount)
        isPair.append(pairs)
      }
    }
    identifiers.sort()
    var unique: [Int] = []
    for identifier in identifiers where identifier != unique.last { unique.append(identifier) }
    return unique
  }
}
