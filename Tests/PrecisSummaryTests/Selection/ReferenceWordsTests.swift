import PrecisLexicons
import PrecisModel
import PrecisText
import Testing

@testable import PrecisSummary

@Suite("Words that refer")
struct ReferenceWordsTests {
  private static let closed: ReferenceWords.Roles = [
    .article, .demonstrative, .dummySubject, .object, .personal, .subject,
  ]

  @Test("what only small words can be is seen of every word that can be it", arguments: [Language.french, .english])
  func closedRoles(language: Language) throws {
    let references = ReferenceWords(language: language)
    let tokenizer = Tokenizer(language: language, lexicons: .embedded)
    var count = 0
    for (roles, spellings) in ReferenceWords.words(of: language) where !roles.isDisjoint(with: Self.closed) {
      for spelling in spellings.split(whereSeparator: \.isWhitespace) {
        // An elided word is a token only before another one.
        let bytes = Array((spelling.hasSuffix("'") ? spelling + "a" : spelling).utf8)
        let token = try #require(tokenizer.tokens(in: bytes, TextRange(0..<bytes.count)).first)
        #expect(references.closedRoles(of: token).isSuperset(of: roles), "\(spelling)")
        count += 1
      }
    }
    #expect(count > 10)
  }
}
