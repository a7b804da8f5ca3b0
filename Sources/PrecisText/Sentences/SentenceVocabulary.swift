import PrecisLexicons
import PrecisModel

/// What the rules know about words: which ones open sentences, which ones names, and which are words at all.
struct SentenceVocabulary: Sendable {
  /// What the first word of a possible sentence tells.
  enum Opening: Sendable {
    /// A function word with a capital: « Le », "However". Little else than a sentence starts so.
    case functionWord
    /// Another word with a capital: a name, or a common word.
    case capitalized
    /// A word without a capital.
    case lower
    case number
    /// No word.
    case none
  }

  let language: Language
  /// The words that the rules ask about.
  private let words: WordTable
  private let commonWords: WordList

  private typealias Role = SentenceWords.Role

  init(language: Language, lexicons: Lexicons) {
    self.language = language
    words = lexicons.tables(SentenceWords.self, language).table
    commonWords = lexicons.commonWords(language)
  }

  @inline(__always)
  private func roles(of word: Range<Int>, in text: ParagraphText) -> UInt8 {
    words.bits(of: WordTable.hash(folding: text.bytes(word)))
  }

  /// What the word that starts with `next` tells about a sentence that would start there.
  func opening(at next: ParagraphText.Character, in text: ParagraphText) -> Opening {
    switch next.characterClass {
    case .lower:
      // iPhone, eBay: the capital comes second.
      if text.characterClass(at: next.end) == .upper || isAddress(at: next.start, in: text) { return .capitalized }
      return .lower
    case .digit: return .number
    case .upper, .letter:
      let word = text.word(at: next.start)
      let head = head(of: word, in: text)
      if roles(of: head, in: text) & Role.function != 0 { return .functionWord }
      if head != word, roles(of: word, in: text) & Role.function != 0 { return .functionWord }
      return .capitalized
    case .other:
      // « 12 M$ », "$44m", "#budget", "@lemonde"
      switch text.characterClass(at: next.end) {
      case .digit: return .number
      case .upper, .lower, .letter: return .capitalized
      default: return .none
      }
    default: return .none
    }
  }

  /// Whether the address of a web page starts at `offset`.
  private func isAddress(at offset: Int, in text: ParagraphText) -> Bool {
    text.matches("http://", at: offset) || text.matches("https://", at: offset) || text.matches("www.", at: offset)
  }

  /// The part of a word that says its class: an elided word with its apostrophe, the part before a hyphen (« Est-il »),
  /// or the part before an apostrophe ("It's").
  private func head(of word: Range<Int>, in text: ParagraphText) -> Range<Int> {
    var offset = word.lowerBound
    while offset < word.upperBound {
      let character = text.character(at: offset)
      switch character.characterClass {
      case .apostrophe: return word.lowerBound..<(language == .french ? character.end : character.start)
      case .dash: return word.lowerBound..<character.start
      default: offset = character.end
      }
    }
    return word
  }

  /// Whether the word is a function word.
  func isFunctionWord(_ word: Range<Int>, in text: ParagraphText) -> Bool {
    roles(of: word, in: text) & Role.function != 0
  }

  /// Whether the dictionary of common words has the word.
  func isDictionaryWord(_ word: Range<Int>, in text: ParagraphText) -> Bool {
    commonWords.contains(text.folded(word))
  }

  /// Whether the word is a pronoun or a determiner.
  func isPronounOrDeterminer(_ word: Range<Int>, in text: ParagraphText) -> Bool {
    roles(of: head(of: word, in: text), in: text) & Role.pronounOrDeterminer != 0
  }

  /// Whether the word is a preposition or a determiner: « Vers », "In", « Le ».
  func opensPhrase(_ word: Range<Int>, in text: ParagraphText) -> Bool {
    roles(of: word, in: text) & Role.phraseOpener != 0
  }

  /// Whether the word names an office or a body, as what stands after "U.S." does: "President", "Department".
  func isAttribute(_ word: Range<Int>, in text: ParagraphText) -> Bool {
    roles(of: word, in: text) & Role.attribute != 0
  }

  /// Whether the word is a weekday, a month or a time zone, and none that starts a sentence: "Friday", not "Friday was".
  func isDate(_ word: Range<Int>, in text: ParagraphText) -> Bool {
    guard roles(of: word, in: text) & Role.calendar != 0 else { return false }
    if text.characterClass(at: word.lowerBound + 1) == .upper { return true }
    let following = text.word(at: text.skippingSpace(from: word.upperBound))
    return roles(of: following, in: text) & (Role.auxiliary | Role.pronounOrDeterminer) == 0
  }

  /// Whether the word is a verb of speech.
  func isSpeechVerb(_ word: Range<Int>, in text: ParagraphText) -> Bool {
    roles(of: word, in: text) & Role.speechVerb != 0
  }

  /// Whether the word is a whole one, not an unknown abbreviation: it is in the dictionary, a number, a name of some
  /// length, or simply long.
  func isWholeWord(_ word: Range<Int>, in text: ParagraphText) -> Bool {
    guard !word.isEmpty else { return false }
    let first = text.characterClass(at: word.lowerBound)
    let last = text.characterClass(before: word.upperBound)
    if last == .digit { return true }
    if first == .upper, word.count >= 4 { return true }
    if word.count >= 6 { return true }
    if roles(of: word, in: text) & Role.function != 0 { return word.count >= 2 }
    return word.count >= 2 && commonWords.contains(text.folded(word))
  }
}
