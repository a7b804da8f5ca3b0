import PrecisLexicons
import PrecisModel

@testable import PrecisText

/// A page as the tests write it, and what is found in it, in the original bytes.
struct ExtractedPage {
  let bytes: [UInt8]
  let text: SourceText
  let main: MainText

  private static let extractor = Extractor(lexicons: .embedded)

  init(_ page: String, format: Article.Format = .text, givenTitle: String? = nil) {
    bytes = Array(page.utf8)
    let article = Article(id: "page", content: bytes, format: format)
    text = (try? SourceReader(limits: Limits()).text(of: article)) ?? SourceText(utf8: [])
    main = Self.extractor.mainText(of: text, format: format, givenTitle: givenTitle)
  }

  var paragraphs: [String] { main.paragraphs.map { text.quotation($0) } }
  var body: String { paragraphs.joined(separator: "\n") }
  var title: String? { main.title.map { text.quotation($0) } }
  var byline: String? { main.byline.map { text.quotation($0) } }
  var removed: [String: String] {
    Dictionary(main.removed.map { (text.quotation($0.range), $0.reason) }, uniquingKeysWith: { first, _ in first })
  }

  /// The original bytes of a range.
  func original(_ range: TextRange) -> String {
    let source = text.sourceRange(of: range)
    return String(decoding: bytes[source.start..<source.end], as: UTF8.self)
  }
}

/// Bodies of articles that the tests put into pages.
enum Body {
  static let french = [
    "Le conseil municipal de Valbrune a adopté lundi soir le budget de la nouvelle médiathèque, qui ouvrira ses portes au printemps prochain dans l'ancienne halle aux grains.",
    "Le projet, porté depuis quatre ans par une association d'habitants, coûtera un peu moins de six millions d'euros, dont un tiers sera pris en charge par la région.",
    "« C'est une belle victoire pour tous ceux qui y ont cru », a réagi l'adjointe à la culture, qui avait menacé de démissionner au mois de juin.",
    "L'opposition a voté contre, estimant que la commune n'a pas les moyens d'entretenir un bâtiment de cette taille pendant les vingt prochaines années.",
  ]

  static let english = [
    "The harbour board of Eastwick voted on Monday night to rebuild the old lifeboat station, which was damaged by the storm that struck the coast in January.",
    "The work will take about eighteen months and cost nearly four million pounds, most of which has been raised by the families of former crew members.",
    "“We are delighted that this place has a future again,” said the chair of the board, who had threatened to resign over the delays last summer.",
    "Two members voted against the plan because they believe that the town cannot afford to maintain a building of that size for another thirty years.",
  ]

  static func text(_ paragraphs: [String]) -> String { paragraphs.joined(separator: "\n\n") }
}
