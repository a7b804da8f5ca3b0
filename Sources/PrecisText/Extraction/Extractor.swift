import PrecisLexicons
import PrecisModel

/// Finds the main text of a scraped article.
///
/// The text is cut into blocks (``LineUnwrapper``), each block is measured (``BlockScanner``) and taken for prose, a
/// heading, furniture… by its look (``BlockRules``); the stretch that holds the body is found (``BodySpan``); and each
/// block is kept or left out, with one reason (``BlockDecisions``).
///
/// - Complexity: O(n) in the bytes.
package struct Extractor: Sendable {
  private let words: LanguageWords
  private let cues: BoilerplateCues
  private let masthead: MastheadReader

  package init(lexicons: Lexicons) { self.init(words: LanguageWords(lexicons: lexicons), lexicons: lexicons) }

  /// - Parameter words: The function words of the same lexicons, where somebody has them already.
  init(words: LanguageWords, lexicons: Lexicons) {
    self.words = words
    cues = BoilerplateCues(lexicons: lexicons)
    masthead = MastheadReader(lexicons: lexicons)
  }

  /// The article's own text, without the page around it.
  ///
  /// `givenTitle` is the headline that came with the article: its copies in the text are not paragraphs. The text of a
  /// Markdown article has had its markup resolved before (``MarkdownResolver``), and is read like any other.
  package func mainText(of text: SourceText, format: Article.Format, givenTitle: String?) -> MainText {
    page(text, format: format, givenTitle: givenTitle).mainText
  }

  /// Whether an article is read for itself, or as one of a run whose articles are compared.
  package enum Company: Sendable, Hashable {
    case alone
    case run
  }

  /// The same, with the words that were met on the way, and in a run with the lines that are uncertain.
  package func page(
    _ text: SourceText, format: Article.Format, givenTitle: String?, in company: Company = .run
  ) -> Page {
    text.utf8.withUnsafeBufferPointer { page(text, in: $0, givenTitle: givenTitle, in: company) }
  }

  /// - Parameter bytes: the bytes of the text, in place.
  private func page(
    _ text: SourceText, in bytes: UnsafeBufferPointer<UInt8>, givenTitle: String?, in company: Company
  ) -> Page {
    let (blocks, words) = BlockScanner.blocks(of: bytes, words: words, cues: cues)
    let span = BodySpan.find(in: blocks)
    var decisions = BlockDecisions(blocks: blocks, words: words, span: span)
    let found = masthead.read(
      blocks, words, body: decisions.body, text: text, bytes: ByteView(bytes), givenTitle: givenTitle)
    decisions.takeOut(found.blocks)
    let kept = decisions.kept
    let mainText = MainText(
      title: found.title, date: found.date, byline: found.byline, agency: found.agency,
      paragraphs: kept.map { blocks[$0].range }, removed: decisions.removed(except: found.titleBlock, cues.reasonNames))
    let uncertain =
      switch company {
      case .alone: UncertainLines()
      case .run: UncertainLines(among: kept, of: blocks, words)
      }
    return Page(mainText: mainText, words: words, uncertain: uncertain)
  }

  /// A page that was read: the main text, the words of its blocks, and the lines that other articles may show to be none
  /// of the article's.
  package struct Page: Sendable {
    package let mainText: MainText
    package let words: PageWords
    package let uncertain: UncertainLines
  }

  /// Every paragraph of a text that is taken as it is (`--no-extract`).
  ///
  /// - Complexity: O(n) in the bytes.
  package static func allText(of text: SourceText) -> MainText {
    MainText(paragraphs: LineUnwrapper.blocks(of: text.utf8).map(\.range))
  }
}
