import PrecisLexicons
import PrecisModel

/// What the lexicons and ICU know about names, laid out for look-up by tokens.
///
/// A class, so that those who ask hold one reference instead of all the tables.
final class NameLexicon: Sendable {
  /// A name that is known as such.
  struct KnownName: Sendable, Hashable {
    let type: EntityType
    /// What its forms in both languages share.
    let key: Term
    /// Where it is known from.
    let evidence: Evidence
  }

  /// Why a word with a capital is no name by itself.
  enum NonEntity: Sendable, Hashable, BitwiseCopyable {
    /// It addresses or describes a person: « Monsieur », "President".
    case title
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
    /// The name that the word, or the phrase, is: an index into ``knownNames`` plus one; 0 for none.
    var name: UInt32 = 0
  }

  let language: Language
  private let closedWords: ClosedWordTable
  /// Words by their term, phrases by the term of their words' sequence: « premier ministre », « Nations unies ».
  private let facts: TermTable<WordFacts>
  /// Passes every word of ``facts`` and every closed word, and few others: it is small enough to be always at hand.
  private let filter: TermFilter
  private let knownNames: [KnownName]
  /// Words that are written with a capital although they name nothing by themselves, by the term of their bytes as
  /// written.
  private let nonEntities: TermTable<NonEntity?>
  /// Acronyms by the term of their letters as written, without dots: indices into ``knownNames`` plus one.
  private let acronyms: TermTable<UInt32>
  /// The keys of peoples, by their folded adjectives and nouns.
  private let peoples: TermTable<Term?>
  let commonWords: CommonWords

  init(language: Language, lexicons: Lexicons) {
    self.language = language
    closedWords = ClosedWordTable(language: language)
    commonWords = CommonWords(language: language, lexicons: lexicons)
    let layout = NameLexiconLayout(language: language, lexicons: lexicons)
    facts = layout.facts
    var filter = layout.filter
    for word in closedWords.words { filter.insert(word) }
    self.filter = filter
    knownNames = layout.knownNames
    nonEntities = layout.nonEntities
    acronyms = layout.acronyms
    peoples = layout.peoples
  }

  /// Tells of each token what is known of its word.
  ///
  /// - Complexity: O(n) in the tokens.
  func look(up tokens: CheckedBuffer<Token>, into known: UnsafeMutableBufferPointer<TokenFacts>) {
    facts.withLookup { facts in
      filter.withLookup { filter in
        closedWords.withLookup { closed in
          tokens.withElements { tokens in
            // Every index is below both counts.
            let count = min(tokens.count, known.count)
            var index = 0
            while index < count {
              let word = tokens[index].word
              known[index] =
                filter.mayContain(word)
                ? TokenFacts(word: facts[word], closed: closed[word]) : TokenFacts(word: WordFacts(), closed: [])
              index &+= 1
            }
          }
        }
      }
    }
  }

  /// What a word can be: the slow way, for a part of a token.
  func roles(of word: Term) -> WordRoles { filter.mayContain(word) ? facts[word].roles : [] }

  /// What is known of a phrase of several words.
  func phrase(_ tokens: CheckedBuffer<Token>) -> WordFacts { facts[Term(sequence: tokens.lazy.map(\.word))] }

  /// The name that an acronym stands for, by its letters as written, without dots.
  func acronym(_ letters: Term) -> KnownName? { knownName(acronyms[letters]) }

  /// Why a word names nothing by itself, by its bytes as written.
  func nonEntity(_ bytes: Term) -> NonEntity? { nonEntities[bytes] }

  /// The key of the people that a word means.
  func people(_ word: Term) -> Term? { peoples[word] }

  /// The name of a number that ``WordFacts/name`` gives; nothing for 0.
  func knownName(_ number: UInt32) -> KnownName? {
    number > 0 && number <= knownNames.count ? knownNames[Int(number) - 1] : nil
  }
}
