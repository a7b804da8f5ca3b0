import PrecisLexicons
import PrecisModel
import Testing

@testable import PrecisText

@Suite("The words that stages know something of")
struct KnownWordTests {
  private static let languages: [Language] = [.french, .english]

  @Test("each is found under its own number, and others under none", arguments: languages)
  func numbers(language: Language) {
    let words = KnownWords(language: language, lexicons: .embedded)
    #expect(words.terms.count > 500)
    for (number, term) in words.terms.enumerated().dropFirst() { #expect(words[term] == number) }
    for other in ["valombre", "zzyzx", ""] { #expect(words[Folding.term(other)] == 0) }
    #expect(words[Term(hash: 0)] == 0)
  }

  @Test("a short word is found by its bytes as by its term", arguments: languages)
  func shortWords(language: Language) {
    let words = KnownWords(language: language, lexicons: .embedded)
    var spellings = ["valombre", "zzyzx", "x", "0", "12345678"]
    Lexicons.embedded.forEachLine(.functionWords, language) { line in
      spellings.append(String(decoding: Folding.fold(line.key), as: UTF8.self))
    }
    for spelling in spellings where (1...ShortWord.longest).contains(spelling.utf8.count) {
      let word = ShortWord(spelling)
      let term = Term(spelling: spelling.utf8)
      words.withLookup { lookup in
        #expect(lookup[word].term == term)
        #expect(lookup[word].number == lookup[term], "\(spelling)")
      }
    }
  }

  @Test("the lists say at their numbers what the tables say", arguments: languages)
  func lists(language: Language) {
    let words = KnownWords(language: language, lexicons: .embedded)
    let functionWords = FunctionWords(language: language, lexicons: .embedded)
    let closedWords = ClosedWordTable(language: language)
    var starts: [Term: FigureStarts] = [:]
    for (word, start) in FigureStarts.words(of: language) { starts[word, default: []].insert(start) }
    for (number, term) in words.terms.enumerated().dropFirst() {
      #expect((number < words.functionStems.count ? words.functionStems[number] : nil) == functionWords.stems[term])
      #expect(words.closed[number] == closedWords[term])
      #expect(words.figureStarts[number] == starts[term, default: []])
    }
    #expect(words.functionStems.count == functionWords.stems.count + 1)
    #expect(closedWords.words.allSatisfy { words[$0] > 0 })
    #expect(starts.keys.allSatisfy { words[$0] > 0 })
    #expect(words.closed.first == [] && words.figureStarts.first == [])
  }

  @Test("a language without lexicons has none")
  func other() {
    let words = KnownWords(language: .other, lexicons: .embedded)
    #expect(words.terms.count == 1)
    #expect(words[Folding.term("the")] == 0)
  }

  @Test("every token bears the number of its word", arguments: languages, [Tokenizer.Method.scan, .plain])
  func tokens(language: Language, method: Tokenizer.Method) {
    let words = KnownWords(language: language, lexicons: .embedded)
    let tokenizer = Tokenizer(language, words, method: method)
    let text = """
      Le maire de Valombre, M. Léo Tal, a-t-il dit « oui » le 12 février ? Près d’un million d'euros, dès l'été, à Rome.
      The mayor's office said on Monday that twenty-one people were near the O'Brien farm; last week, Jr. and the U.S. won.
      """
    let tokens = tokenizer.tokens(of: text)
    #expect(tokens.contains { $0.known > 0 } && tokens.contains { $0.known == 0 })
    for token in tokens { #expect(token.known == words[token.word]) }
  }
}
