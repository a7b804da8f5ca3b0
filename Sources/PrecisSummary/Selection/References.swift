import PrecisLexicons
import PrecisModel
import PrecisText

/// Finds what a sentence refers back to without naming it: « En 2016, cela représentait… », "…, he added".
///
/// Looked at are the first tokens, where a demonstrative points at the sentence before (« dans cette ville »), unless it
/// points at the calendar (« ce mardi »); the subject behind the first comma; an object before its verb (« les députés
/// l’examineront »); and the speaker at the end. A pronoun is resolved if the sentence names a person or a body before it.
struct References: Sendable {
  /// Where a demonstrative still belongs to the opening, in tokens.
  private static let openingTokens = 6
  /// How far the first comma may stand from the start, in tokens.
  private static let longestIntroduction = 12
  /// Where the speaker is named at the end of a sentence, in tokens.
  private static let closingTokens = 4

  private let demonstratives: Set<Term>
  /// The elided object, and the auxiliaries before which it is one: before a noun it is an article.
  private let object: Term?
  private let auxiliaries: Set<Term>
  /// What may follow a demonstrative that points at nothing said before.
  private let calendar: Set<Term>
  private let subjects: Set<Term>
  /// The subject that may be a dummy, and the words that tell.
  private let dummySubject: Term?
  private let impersonal: Set<Term>
  private let speakers: Set<Term>

  init(language: Language) {
    func terms(_ words: String) -> Set<Term> { Set(words.split(separator: " ").map { Folding.term(String($0)) }) }
    switch language {
    case .french:
      demonstratives = terms("ce cet cette ces")
      object = Folding.term("l'")
      auxiliaries = terms("a ont avait avaient aura auront aurait auraient")
      calendar = terms(
        """
        matin midi soir soirée nuit matinée après-midi jour jours journée week-end weekend semaine semaines mois trimestre
        semestre année années an siècle saison printemps été automne hiver lundi mardi mercredi jeudi vendredi samedi
        dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre
        qui que qu' dont à n' ne sont sera serait fut
        """)
      subjects = terms("il elle ils elles celui-ci celle-ci ceux-ci celles-ci cela ça")
      dummySubject = Folding.term("il")
      impersonal = terms(
        "faut fallait faudra faudrait y s' pleut pleuvait neige suffit suffisait convient importe reste restait manque")
      speakers = []
    case .english:
      demonstratives = terms("this these")
      (object, auxiliaries) = (nil, [])
      calendar = terms(
        """
        morning afternoon evening night week weekend month quarter year decade century season spring summer autumn fall
        winter monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
        september october november december
        """)
      subjects = terms("he she they")
      dummySubject = nil
      impersonal = []
      speakers = terms("he she they")
    case .other:
      (demonstratives, calendar, subjects, dummySubject, impersonal, speakers) = ([], [], [], nil, [], [])
      (object, auxiliaries) = (nil, [])
    }
  }

  /// Whether a sentence refers to something that it does not name.
  ///
  /// - Parameter tokens: The sentence's tokens, from where its quotation starts.
  /// - Complexity: O(log n) in the document's mentions, for its first and last tokens.
  func areUnresolved(in tokens: ArraySlice<Token>, of sentence: TextRange, document: Document) -> Bool {
    guard !demonstratives.isEmpty, !tokens.isEmpty else { return false }
    if hasDemonstrative(tokens.prefix(Self.openingTokens), before: tokens.endIndex, document) { return true }
    if let object = objectPronoun(tokens, document), !isNamed(before: object, sentence, document) { return true }
    if let subject = subjectBehindComma(tokens, document), !isNamed(before: subject, sentence, document) { return true }
    if let speaker = speaker(tokens, document), !isNamed(before: speaker, sentence, document) { return true }
    return false
  }

  private func hasDemonstrative(_ opening: ArraySlice<Token>, before end: Int, _ document: Document) -> Bool {
    opening.indices.contains { index in
      demonstratives.contains(document.tokens[index].word)
        && !document.tokens[index + 1..<min(end, max(index + 1, index + 3))].contains { calendar.contains($0.word) }
    }
  }

  /// Where the first object pronoun of the opening stands: « l’ » before an auxiliary or a verb in the future or
  /// conditional. « L’emporter » has no object.
  private func objectPronoun(_ tokens: ArraySlice<Token>, _ document: Document) -> Int? {
    let opening = tokens.prefix(Self.longestIntroduction)
    for index in opening.indices.dropLast() where document.tokens[index].word == object {
      let verb = document.tokens[index + 1]
      let next = index + 2 < tokens.endIndex ? text(of: document.tokens[index + 2], document) : []
      guard !text(of: verb, document).starts(with: "emport".utf8), !next.starts(with: "emport".utf8) else { continue }
      if auxiliaries.contains(verb.word) || Self.isFuture(text(of: verb, document)) { return Int(verb.start) }
    }
    return nil
  }

  private func text(of token: Token, _ document: Document) -> ArraySlice<UInt8> {
    document.text.utf8[document.text.clamped(token.range)]
  }

  /// Whether a word has an ending of the future or conditional plural, which no noun has.
  private static func isFuture(_ word: ArraySlice<UInt8>) -> Bool {
    [StaticString("eront"), "iront", "eraient", "iraient"].contains { ending in
      ending.withUTF8Buffer { word.count > $0.count && word.suffix($0.count).elementsEqual($0) }
    }
  }

  /// Where the subject stands that follows the first comma, if it is a pronoun that must refer to something.
  private func subjectBehindComma(_ tokens: ArraySlice<Token>, _ document: Document) -> Int? {
    let introduction = tokens.prefix(Self.longestIntroduction)
    for index in introduction.indices.dropLast() {
      let gap = Int(document.tokens[index].end)..<Int(document.tokens[index + 1].start)
      guard document.text.utf8[gap].contains(UInt8(ascii: ",")) else { continue }
      let subject = document.tokens[index + 1]
      guard subjects.contains(subject.word) else { return nil }
      if subject.word == dummySubject, index + 2 < tokens.endIndex, impersonal.contains(document.tokens[index + 2].word)
      {
        return nil
      }
      return Int(subject.start)
    }
    return nil
  }

  /// Where the speaker stands whom the end of the sentence names by a pronoun: « a-t-il dit », "he said".
  private func speaker(_ tokens: ArraySlice<Token>, _ document: Document) -> Int? {
    tokens.suffix(Self.closingTokens).first { token in
      if speakers.contains(token.word) { return true }
      guard speakers.isEmpty, token.shape.contains(.hyphenated) else { return false }
      let word = document.text.utf8[document.text.clamped(token.range)]
      return [StaticString("-il"), "-elle", "-ils", "-elles"].contains { ending in
        ending.withUTF8Buffer { word.suffix($0.count).elementsEqual($0) }
      }
    }.map { Int($0.start) }
  }

  /// Whether the sentence names a person or a body before the given place.
  private func isNamed(before place: Int, _ sentence: TextRange, _ document: Document) -> Bool {
    let before = TextRange(start: sentence.start, end: min(place, sentence.end))
    return document.mentions.within(before, range: \.range).contains { $0.type != .location }
  }
}
