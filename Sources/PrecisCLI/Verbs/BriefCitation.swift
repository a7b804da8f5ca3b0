import FoundationEssentials
import Precis

/// One quotation that a brief makes, with where in the brief it stands.
struct BriefCitation {
  /// Where in the brief: `story 3f2a, sentence 2`.
  let place: String
  /// What is quoted; nothing if the brief does not say in which character set it read the article.
  let citation: Citation?
  let text: String
  let article: String
  let start: Int
  let end: Int

  /// The quotations of a brief that was written as JSON or as JSON Lines.
  ///
  /// - Throws: ``RecordFault`` if it cannot be read, or is not such a brief.
  static func read(_ path: String) throws(RecordFault) -> [BriefCitation] {
    let bytes = try self.bytes(path)
    let decoder = JSONDecoder()
    if let report = try? decoder.decode(BriefFile.self, from: Data(bytes)), report.stories != nil || report.isLine {
      return (report.stories ?? report.story.map { [$0] } ?? []).flatMap(citations)
    }
    var stories: [BriefFile.Story] = []
    var number = 0
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { continue }
      guard let report = try? decoder.decode(BriefFile.self, from: Data(line)), report.isLine else {
        throw RecordFault("line \(number) is not a story of a brief: give what --format json or jsonl wrote")
      }
      if let story = report.story { stories.append(story) }
    }
    if number <= 1, stories.isEmpty, bytes.isEmpty {
      throw RecordFault("empty: give what --format json or jsonl wrote")
    }
    return stories.flatMap(citations)
  }

  private static func bytes(_ path: String) throws(RecordFault) -> [UInt8] {
    do throws(ByteStream.Failure) {
      var stream = try ByteStream(path: path)
      if case .whole(let bytes) = try stream.rest(limit: .max) { return bytes }
      return []
    } catch {
      throw RecordFault(error.message)
    }
  }

  private static func citations(_ story: BriefFile.Story) -> [BriefCitation] {
    var articles: [String: BriefFile.Source] = [:]
    for article in story.articles { articles[article.id] = article }
    func citation(_ quotation: BriefFile.Quotation, _ place: String) -> BriefCitation {
      let source = articles[quotation.article]
      let known = source.flatMap { source in Article.Format(rawValue: source.format).map { (source.charset, $0) } }
      return BriefCitation(
        place: "story \(story.story), \(place)",
        citation: known.map { charset, format in
          Citation(
            text: quotation.text, article: quotation.article,
            range: SourceRange(start: quotation.start, end: quotation.end), charset: charset, format: format)
        },
        text: quotation.text, article: quotation.article, start: quotation.start, end: quotation.end)
    }
    func numbered(_ quotations: [BriefFile.Quotation]?, _ name: String) -> [BriefCitation] {
      (quotations ?? []).enumerated().map { citation($0.element, "\(name) \($0.offset + 1)") }
    }
    return numbered(story.sentences, "sentence")
      + story.articles.flatMap { numbered($0.adds, "what \($0.id) adds, sentence") }
      + numbered(story.figures, "figure")
      + (story.disagreements ?? []).enumerated().flatMap { index, disagreement in
        numbered(disagreement.statements, "disagreement \(index + 1), statement")
      }
      + (story.nearestLoser.map { [citation($0, "best sentence left out")] } ?? [])
  }
}

/// A brief as JSON, as far as its quotations go.
private struct BriefFile: Decodable {
  let stories: [Story]?
  let story: Story?
  let ledger: LedgerMark?

  /// Whether this is one line of JSON Lines: a story or the ledger.
  var isLine: Bool { story != nil || ledger != nil }

  struct LedgerMark: Decodable {}

  struct Story: Decodable {
    let story: String
    let articles: [Source]
    let sentences: [Quotation]
    let figures: [Quotation]?
    let disagreements: [Disagreement]?
    let nearestLoser: Quotation?

    enum CodingKeys: String, CodingKey {
      case story, articles, sentences, figures, disagreements
      case nearestLoser = "nearest_loser"
    }
  }

  struct Source: Decodable {
    let id: String
    let charset: String
    let format: String
    let adds: [Quotation]?
  }

  struct Quotation: Decodable {
    let text: String
    let article: String
    let start: Int
    let end: Int
  }

  struct Disagreement: Decodable {
    let statements: [Quotation]
  }

  private enum CodingKeys: CodingKey {
    case stories, story, ledger
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    stories = try container.decodeIfPresent([Story].self, forKey: .stories)
    ledger = try container.decodeIfPresent(LedgerMark.self, forKey: .ledger)
    story = container.contains(.story) ? try Story(from: decoder) : nil
  }
}
