import PrecisLexicons
import PrecisModel

/// What the rules know about words: which ones open sentences, which ones names, and which are words at all.
struct SentenceVocabulary: Sendable {
  /// What the first word of a possible sentence tells.
  enum Opening: Sendable {
    /// A function word with a capital: « Le », "However". Little else than a sentence starts so.
    case functionWord
    /// Another common word with a capital.
    case commonWord
    /// A word with a capital that no dictionary has: as good as a name.
    case name
    /// A word without a capital.
    case lower
    case number
    /// No word.
    case none
  }

  let language: Language
  private let functionWords: Set<Term>
  private let pronounsAndDeterminers: Set<Term>
  private let phraseOpeners: Set<Term>
  private let attributes: Set<Term>
  private let speechVerbs: Set<Term>
  private let commonWords: SortedWords

  init(language: Language, lexicons: Lexicons) {
    self.language = language
    var functionWords: Set<Term> = []
    var pronounsAndDeterminers: Set<Term> = []
    var phraseOpeners: Set<Term> = []
    for entry in lexicons.entries(.functionWords, language) {
      let term = Folding.term(entry.key)
      functionWords.insert(term)
      switch entry.values.first {
      case "pronoun": pronounsAndDeterminers.insert(term)
      case "determiner":
        pronounsAndDeterminers.insert(term)
        phraseOpeners.insert(term)
      case "preposition": phraseOpeners.insert(term)
      default: break
      }
    }
    self.functionWords = functionWords
    self.pronounsAndDeterminers = pronounsAndDeterminers
    self.phraseOpeners = phraseOpeners
    attributes = Set(
      (lexicons.entries(.titles, language) + lexicons.entries(.organizationCues, language)).map {
        Folding.term($0.key)
      })
    // French inverts after a quotation, in lower case (« dit-il »): its verbs are not needed.
    speechVerbs =
      language == .english
      ? Set(
        lexicons.entries(.attributions, language).lazy.filter { $0.values.first == "verb" }.map {
          Folding.term($0.key)
        }) : []
    commonWords = lexicons.commonWords(language)
  }

  /// What the word that starts with `next` tells about a sentence that would start there.
  func opening(at next: ParagraphText.Character, in text: ParagraphText) -> Opening {
    switch next.characterClass {
    case .lower:
      // iPhone, eBay: the capital comes second.
      if text.characterClass(at: next.end) == .upper || isAddress(at: next.start, in: text) { return .name }
      return .lower
    case .digit: return .number
    case .upper, .letter:
      let word = text.word(at: next.start)
      let term = Folding.term(text.bytes[head(of: word, in: text)])
      if functionWords.contains(term) || functionWords.contains(Folding.term(text.bytes[word])) { return .functionWord }
      return commonWords.contains(text.folded(word)) ? .commonWord : .name
    case .other:
      // « 12 M$ », "$44m", "#budget", "@lemonde"
      switch text.characterClass(at: next.end) {
      case .digit: return .number
      case .upper, .lower, .letter: return .name
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
    functionWords.contains(Folding.term(text.bytes[word]))
  }

  /// Whether the dictionary of common words has the word.
  func isDictionaryWord(_ word: Range<Int>, in text: ParagraphText) -> Bool {
    commonWords.contains(text.folded(word))
  }

  /// Whether the word is a pronoun or a determiner.
  func isPronounOrDeterminer(_ word: Range<Int>, in text: ParagraphText) -> Bool {
    pronounsAndDeterminers.contains(Folding.term(text.bytes[head(of: word, in: text)]))
  }

  /// Whether the word is a preposition or a determiner: « Vers », "In", « Le ».
  func opensPhrase(_ word: Range<Int>, in text: ParagraphText) -> Bool {
    phraseOpeners.contains(Folding.term(text.bytes[word]))
  }

  /// Whether the word names an office or a body, as what stands after "U.S." does: "President", "Department".
  func isAttribute(_ word: Range<Int>, in text: ParagraphText) -> Bool {
    attributes.contains(Folding.term(text.bytes[word]))
  }

  /// Whether the word is a verb of speech.
  func isSpeechVerb(_ word: Range<Int>, in text: ParagraphText) -> Bool {
    speechVerbs.contains(Folding.term(text.bytes[word]))
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
    if functionWords.contains(Folding.term(text.bytes[word])) { return word.count >= 2 }
    return word.count >= 2 && commonWords.contains(text.folded(word))
  }
}
