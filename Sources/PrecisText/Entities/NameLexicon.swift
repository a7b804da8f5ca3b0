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
  let particles: NameParticles
  /// Words by their term, phrases by the term of their words' sequence: « premier ministre », « Nations unies ».
  private let facts: TermTable<WordFacts>
  /// Passes every word of ``facts``, and few others: it is small enough to be always at hand.
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
    particles = NameParticles(language: language)
    commonWords = CommonWords(language: language, lexicons: lexicons)
    let layout = NameLexiconLayout(language: language, lexicons: lexicons)
    facts = layout.facts
    filter = layout.filter
    knownNames = layout.knownNames
    nonEntities = layout.nonEntities
    acronyms = layout.acronyms
    peoples = layout.peoples
  }

  /// What a word can be.
  @inline(__always)
  func roles(of word: Term) -> WordRoles { facts(of: word).roles }

  @inline(__always)
  private func facts(of word: Term) -> WordFacts { filter.mayContain(word) ? facts[word] : WordFacts() }

  /// The name that a word is by itself.
  func name(_ word: Term) -> KnownName? { knownName(facts(of: word).name) }

  /// The name that an acronym stands for, by its letters as written, without dots.
  func acronym(_ letters: Term) -> KnownName? { knownName(acronyms[letters]) }

  /// Why a word names nothing by itself, by its bytes as written.
  func nonEntity(_ bytes: Term) -> NonEntity? { nonEntities[bytes] }

  /// The key of the people that a word means.
  func people(_ word: Term) -> Term? { peoples[word] }

  private func knownName(_ number: UInt32) -> KnownName? {
    number > 0 && number <= knownNames.count ? knownNames[Int(number) - 1] : nil
  }

  /// The longest name that starts at `index` and ends before `end`: how many tokens it has, and what is known of it.
  ///
  /// - Complexity: O(m²) in the words of the longest name that starts with this word.
  func longestName(in tokens: CheckedBuffer<Token>, at index: Int, end: Int) -> (count: Int, known: KnownName)? {
    guard index < end else { return nil }
    let first = facts(of: tokens[index].word)
    var count = min(Int(first.longestName), end - index)
    while count > 1 {
      if let known = knownName(facts[Self.phrase(tokens[index..<index + count])].name) { return (count, known) }
      count -= 1
    }
    return knownName(first.name).map { (1, $0) }
  }

  /// The longest phrase of several words that starts at `index` and ends before `end`: its length, and what it can be.
  func longestPhrase(in tokens: CheckedBuffer<Token>, at index: Int, end: Int) -> (count: Int, roles: WordRoles)? {
    guard index < end else { return nil }
    var count = min(Int(facts(of: tokens[index].word).longestPhrase), end - index)
    while count > 1 {
      let roles = facts[Self.phrase(tokens[index..<index + count])].roles
      if !roles.isEmpty { return (count, roles) }
      count -= 1
    }
    return nil
  }

  /// The longest phrase of several words that ends before `end` and starts no earlier than `start`.
  ///
  /// - Complexity: O(m²) in `limit`, the number of words that are tried at most.
  func longestPhrase(
    in tokens: CheckedBuffer<Token>, endingBefore end: Int, start: Int, limit: Int
  ) -> (count: Int, roles: WordRoles)? {
    var count = min(limit, end - start)
    while count > 1 {
      let first = end - count
      if facts(of: tokens[first].word).longestPhrase >= count {
        let roles = facts[Self.phrase(tokens[first..<end])].roles
        if !roles.isEmpty { return (count, roles) }
      }
      count -= 1
    }
    return nil
  }

  @inline(__always)
  private static func phrase(_ tokens: CheckedBuffer<Token>) -> Term { Term(sequence: tokens.lazy.map(\.word)) }
}
