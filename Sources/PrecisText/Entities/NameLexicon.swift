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
  }

  let language: Language
  /// All that is known of the closed words, and of those that ICU knows: the words that are asked about most.
  private let frequent: TermTable<TokenFacts>
  /// The bytes in which the tables from the lexicons lie.
  private let packed: PackedBytes
  /// Words by their term, phrases by the term of their words' sequence: « premier ministre », « Nations unies ».
  private let facts: PackedTable<WordFacts>
  /// What ICU adds to them.
  private let fromICU: NamesFromICU
  /// Passes every word of ``facts`` and every closed word, and few others: it is small enough to be always at hand.
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

  init(language: Language, lexicons: Lexicons) {
    self.language = language
    let closedWords = ClosedWordTable(language: language)
    commonWords = CommonWords(language: language, lexicons: lexicons)
    packed = lexicons.packed(NameLexiconLayout.self, language)
    var reader = packed.reader
    var filter = reader.numbers().flatMap { TermFilter(bits: $0) } ?? TermFilter([])
    var phrases = reader.numbers().flatMap { TermFilter(bits: $0) } ?? TermFilter([])
    let facts = PackedTable(&reader, absent: WordFacts()) ?? PackedTable(absent: WordFacts())
    nonEntities = PackedTable(&reader, absent: nil) ?? PackedTable(absent: nil)
    peoples = PackedTable(&reader, absent: nil) ?? PackedTable(absent: nil)
    var knownNames = KnownNames(lexicons: lexicons)
    let nameCount = knownNames.lexiconCount
    fromICU = lexicons.tables(language) {
      NamesFromICU(language: language, nameCount: nameCount) { facts[$0] }
    }
    knownNames.fromICU = fromICU.knownNames
    var frequent = TermTable(
      absent: TokenFacts(word: WordFacts(), closed: []), capacity: closedWords.words.count + fromICU.words.count)
    for word in closedWords.words + fromICU.words {
      filter.insert(word)
      let known = TokenFacts(word: fromICU.combined(facts[word], word), closed: closedWords[word])
      frequent.update(word) { $0 = known }
    }
    for phrase in fromICU.phrases { phrases.insert(phrase) }
    self.frequent = frequent
    self.phrases = phrases
    self.facts = facts
    self.filter = filter
    self.knownNames = knownNames
  }

  /// Tells of each token what is known of its word.
  ///
  /// - Complexity: O(n) in the tokens.
  func look(up tokens: CheckedBuffer<Token>, into known: UnsafeMutableBufferPointer<TokenFacts>) {
    let facts = facts
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: known.count + 1) { candidates in
      filter.withLookup { filter in
        frequent.withLookup { frequent in
          tokens.withElements { tokens in
            // Every index is below both counts. The filter first, for all words: no look-up then waits for another, and no
            // branch hangs on what no processor can foresee.
            var count = 0
            for index in 0..<min(tokens.count, known.count) {
              known[index] = TokenFacts(word: WordFacts(), closed: [])
              candidates[count] = UInt32(truncatingIfNeeded: index)
              count &+= filter.mayContain(tokens[index].word) ? 1 : 0
            }
            for candidate in 0..<count {
              let index = Int(candidates[candidate])
              let word = tokens[index].word
              known[index] = frequent.value(of: word) ?? TokenFacts(word: facts[word], closed: [])
            }
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
