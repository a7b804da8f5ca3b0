import PrecisLexicons
import PrecisModel

/// Reads what stands around a body about the article itself: headline, date, author, agency.
struct MastheadReader: Sendable {
  init(lexicons: Lexicons) {}

  struct Masthead {
    var title: TextRange?
    var titleBlock: Int?
    var date: CalendarDate?
    var byline: TextRange?
    var agency: String?
    var blocks: [(block: Int, reason: String)] = []
  }

  func read(_ blocks: [Block], body: Range<Int>, text: SourceText, givenTitle: String?) -> Masthead {
    Masthead()
  }
}
