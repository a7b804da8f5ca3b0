import Precis
import Testing

@Suite("Checking quotations")
struct VerifierTests {
  private let article = Article(id: "a", text: "\u{FEFF}Une cafe\u{301}tie\u{300}re neuve.\n  Deux\ntasses.")

  private func citation(_ text: String, _ start: Int, _ end: Int, charset: String = "utf-8") -> Citation {
    Citation(text: text, article: "a", range: SourceRange(start: start, end: end), charset: charset, format: .text)
  }

  @Test("a quotation holds if its bytes, in canonical form, are its text")
  func holds() {
    #expect(Verifier().check(citation("Une cafétière neuve.", 3, 27), in: article) == nil)
    #expect(Verifier().check(citation("Deux tasses.", 30, 42), in: article) == nil)
  }

  @Test("a quotation fails if its bytes say something else, and the failure says what")
  func differs() {
    #expect(
      Verifier().check(citation("Une cafetière neuve.", 3, 27), in: article)
        == .differs(found: "Une cafétière neuve."))
  }

  @Test("a range outside the article fails", arguments: [(0, 43), (-1, 4), (50, 60)])
  func bounds(start: Int, end: Int) {
    #expect(Verifier().check(citation("x", start, end), in: article) == .outOfBounds(articleBytes: 42))
  }

  @Test("a charset that is no longer the one that is read fails")
  func charset() {
    #expect(
      Verifier().check(citation("Deux tasses.", 30, 42, charset: "windows-1252"), in: article)
        == .charsetChanged(to: "utf-8"))
  }

  @Test("an article over the limit cannot be checked")
  func tooLarge() {
    var limits = Limits()
    limits.articleBytes = 41
    #expect(
      Verifier(limits: limits).check(citation("x", 0, 1), in: article)
        == .unreadable(.articleTooLarge(id: "a", limitBytes: 41, actualBytes: 42)))
  }
}
