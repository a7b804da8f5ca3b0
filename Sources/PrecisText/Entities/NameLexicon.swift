import PrecisLexicons
import PrecisModel

/// What the lexicons and ICU know about names, laid out for look-up by tokens.
///
/// A class, so that those who ask hold one reference instead of all the tables.
final class NameLexicon: Sendable {
  /// Why a word with a capital is no name by itself.
  enum NonEntity: UInt64, Sendable, Hashable, BitwiseCopyable {
    /// It addresses or describes a person: « Monsieur », "President".
    case title = 1
    /// It is short for an institution, or the start of one's name: « Parlement », "Court".
    case noun
  }

  /// What the lexicons say about a word, or about a phrase of several.
  struct WordFacts: Sendable, BitwiseCopyable {
    /// What the word, or the phrase, can be.
    var roles: WordRoles = []
    /// How many words the longest name has that starts with the word.
    var longestName: UInt8 = 0
    /// How many words the longest phrase has that starts with the word.
    var longestPhrase: UInt8 = 0
    /// The name that the word, or the phrase, is: its number in ``KnownNames``; 0 for none.
    var name: UInt32 = 0

    /// Whether they say nothing.
    @inline(__always)
    var isEmpty: Bool { roles.isEmpty && longestName | longestPhrase == 0 && name == 0 }
  }

  let language: Language
  /// The words of which all is known by their numbers: most that are asked about.
  let words: KnownWords
  /// All that is known of them, by their numbers; of number 0, nothing.
  private let factsOfWords: [TokenFacts]
  /// The bytes in which the tables from the lexicons lie.
  private let packed: PackedBytes
  /// Words by their term, phrases by the term of their words' sequence: « premier ministre », « Nations unies ».
  private let facts: PackedTable<WordFacts>
  /// What ICU adds to them.
  private let fromICU: NamesFromICU
  /// Passes every word of ``facts`` and ``fromICU``, and few others: it is small enough to be always at hand.
  private let filter: TermFilter
  /// Passes every phrase of several words.
  private let phrases: TermFilter
  private let knownNames: KnownNames
  /// Words that are written with a capital although they name nothing by themselves, by the term of their bytes as
  /// written.
  private let nonEntities: PackedTable<NonEntity?>
  /// The keys of peoples, by their folded adjectives and nouns.
  private let peoples: PackedTable<Term?>
  let commonWords: CommonWords

  init(_ language: Language, _ words: KnownWords, _ lexicons: Lexicons) {
    self.language = language
    self.words = words
    commonWords = CommonWords(language: language, lexicons: lexicons)
    packed = lexicons.packed(NameLexiconLayout.self, language)
    var reader = packed.reader
    var filter = TermFilter(packed: &reader) ?? TermFilter([])
    var phrases = TermFilter(packed: &reader) ?? TermFilter([])
    let facts = PackedTable(&reader, absent: WordFacts()) ?? PackedTable(absent: WordFacts())
    nonEntities = PackedTable(&reader, absent: nil) ?? PackedTable(absent: nil)
    peoples = PackedTable(&reader, absent: nil) ?? PackedTable(absent: nil)
    var knownNames = KnownNames(lexicons: lexicons)
    let nameCount = knownNames.lexiconCount
    let fromICU: NamesFromICU = lexicons.tables(language) {
      NamesFromICU(language: language, nameCount: nameCount) { facts[$0] }
    }
    knownNames.fromICU = fromICU.knownNames
    for word in fromICU.words { filter.insert(word) }
    for phrase in fromICU.phrases { phrases.insert(phrase) }
    factsOfWords = zip(words.terms, words.closed).map { word, closed in
      TokenFacts(word: fromICU.combined(facts[word], word), closed: closed)
    }
    self.phrases = phrases
    self.facts = facts
    self.fromICU = fromICU
    self.filter = filter
    self.knownNames = knownNames
  }

  /// Tells of each token what is known of its word.
  ///
  /// - Parameter candidates: room for the indices of all tokens and one more.
  /// - Complexity: O(n) in the tokens.
  func look(
    up tokens: CheckedRow<Token>, into known: UnsafeMutableBufferPointer<TokenFacts>,
    _ candidates: UnsafeMutableBufferPointer<UInt32>
  ) {
    filter.withLookup { filter in
      factsOfWords.withUnsafeBufferPointer { factsOfWords in
        tokens.withElements { tokens in
          // Every index is below both counts. First what is at hand, for all words: no look-up then waits for another, and no
          // branch hangs on what no processor can foresee.
          guard let facts = factsOfWords.baseAddress, let places = known.baseAddress else { return }
          var count = 0
          for index in 0..<min(tokens.count, known.count, candidates.count) {
            let number = Int(tokens[index].known)
            // Copied as a whole, not field by field.
            (places + index).initialize(from: facts + (number < factsOfWords.count ? number : 0), count: 1)
            candidates[count] = UInt32(truncatingIfNeeded: index)
            count &+= number == 0 ? filter.bit(of: tokens[index].word) : 0
          }
          for candidate in 0..<count {
            let index = Int(candidates[candidate])
            known[index].word = self.known(tokens[index].word)
          }
        }
      }
    }
  }

  /// What a word can be: the slow way, for a part of a token.
  func roles(of word: Term) -> WordRoles { filter.mayContain(word) ? known(word).roles : [] }

  /// What is known of a phrase of several words.
  func phrase(_ tokens: CheckedBuffer<Token>) -> WordFacts {
    let phrase = Term(sequence: tokens.lazy.map { $0.word })
    return phrases.mayContain(phrase) ? known(phrase) : WordFacts()
  }

  private func known(_ term: Term) -> WordFacts { fromICU.combined(facts[term], term) }

  /// The name that an acronym stands for, by its letters as written, without dots.
  func acronym(_ letters: Term) -> KnownName? { knownNames.acronym(letters) }

  /// Why a word names nothing by itself, by its bytes as written.
  func nonEntity(_ bytes: Term) -> NonEntity? { nonEntities[bytes] }

  /// The key of the people that a word means.
  func people(_ word: Term) -> Term? { peoples[word] }

  /// The name of a number that ``WordFacts/name`` gives; nothing for 0.
  func knownName(_ number: UInt32) -> KnownName? { knownNames[number] }
}
