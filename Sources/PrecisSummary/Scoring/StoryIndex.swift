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
///
/// A class, for whatever is computed from it keeps it.
final class StoryIndex: Sendable {
  let story: StoryMaterial
  let profiles: [SentenceProfile]
  /// For each document, the indices of its profiles.
  let profilesOfDocument: [Range<Int>]
  /// For each document, the content stems of its headline, in its order.
  let headlines: [[Term]]
  /// What the profiles' ranges point into.
  let concepts: [Concept]
  let numbers: [Term]
  private let numbering: ConceptNumbering

  /// - Complexity: O(n) in the story's bytes.
  init(
    story: StoryMaterial, measuring measure: Extent.Measure = .wordsAndCharacters, openings: (Language) -> Openings
  ) {
    var reader = SentenceReader(of: story, measuring: measure)
    headlines = story.documents.map { Self.contentStems(of: $0.titleTokens) }
    let headlineIndex = HeadlineIndex(headlines)
    var profilesOfDocument: [Range<Int>] = []
    profilesOfDocument.reserveCapacity(story.documents.count)
    for (index, document) in story.documents.enumerated() {
      let first = reader.profiles.count
      if story.votes[index] {
        reader.read(document, at: index, openings(document.language.language), headlineIndex)
      } else if story.chronologyRank[index] < story.lastVotingRank {
        reader.readCopy(document, at: index)
      }
      profilesOfDocument.append(first..<reader.profiles.count)
    }
    self.story = story
    self.profilesOfDocument = profilesOfDocument
    profiles = reader.profiles
    concepts = reader.concepts
    numbers = reader.numbers
    numbering = reader.numbering
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
    let stems = headlines[document]
    var concepts: [Concept] = []
    concepts.reserveCapacity(2 * stems.count)
    for stem in stems { if let concept = concept(of: stem) { concepts.append(concept) } }
    for (first, second) in zip(stems, stems.dropFirst()) {
      if let concept = concept(of: SentenceReader.pair(first, second)) { concepts.append(concept) }
    }
    return concepts
  }

  /// The stems of words that are neither function words nor single letters.
  private static func contentStems(of tokens: [Token]) -> [Term] {
    var stems: [Term] = []
    stems.reserveCapacity(tokens.count)
    for token in tokens where SentenceReader.isContent(token) { stems.append(token.stem) }
    return stems
  }
}
