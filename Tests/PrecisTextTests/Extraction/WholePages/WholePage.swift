import PrecisModel
import Testing

@testable import PrecisText

/// A page with an article in it, written line by line: `| ` marks a paragraph of the article, `+ ` a line that goes on with
/// the one before, and everything else is the page's.
struct WholePage: Sendable, CustomTestStringConvertible {
  let name: String
  var format = Article.Format.text
  var title: String?
  var byline: String?
  var date: String?
  var agency: String?
  let lines: String

  var testDescription: String { name }

  /// The page as it is scraped.
  var text: String {
    lines.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.hasPrefix("| ") || $0.hasPrefix("+ ") ? String($0.dropFirst(2)) : String($0) }
      .joined(separator: "\n")
  }

  /// The paragraphs of the article.
  var body: [String] {
    var body: [String] = []
    for line in lines.split(separator: "\n") {
      if line.hasPrefix("| ") { body.append(String(line.dropFirst(2))) }
      if line.hasPrefix("+ "), let last = body.popLast() { body.append(last + " " + line.dropFirst(2)) }
    }
    return body
  }

  static let all = frenchNews + frenchForms + englishNews + englishForms
}

@Suite("Whole pages")
struct WholePageTests {
  @Test("the article is found whole, and nothing but the article", arguments: WholePage.all)
  func body(page: WholePage) {
    let found = ExtractedPage(page.text, format: page.format)
    #expect(found.paragraphs == page.body)
  }

  @Test("what the page says of the article is read, and nothing is made up", arguments: WholePage.all)
  func masthead(page: WholePage) {
    let found = ExtractedPage(page.text, format: page.format)
    #expect(found.title == page.title)
    #expect(found.byline == page.byline)
    #expect(found.main.date?.iso8601 == page.date)
    #expect(found.main.agency == page.agency)
  }

  @Test("there are forty pages, half of them French")
  func count() {
    #expect(WholePage.all.count >= 40)
    #expect(WholePage.frenchNews.count + WholePage.frenchForms.count >= 20)
    #expect(Set(WholePage.all.map(\.name)).count == WholePage.all.count)
  }
}
