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
    func numbered(_ quotations: [BriefFile.Quotation], _ name: String) -> [BriefCitation] {
      quotations.enumerated().map { citation($0.element, "\(name) \($0.offset + 1)") }
    }
    return numbered(story.sentences, "sentence")
      + story.articles.flatMap { numbered($0.adds, "what \($0.id) adds, sentence") }
      + numbered(story.figures, "figure")
      + story.disagreements.enumerated().flatMap { index, statements in
        numbered(statements, "disagreement \(index + 1), statement")
      }
      + (story.nearestLoser.map { [citation($0, "best sentence left out")] } ?? [])
  }
}

/// A brief as JSON, as far as its quotations go.
private struct BriefFile: Decodable {
  let stories: [Story]?
  let story: Story?
  private let hasLedger: Bool

  /// Whether this is one line of JSON Lines: a story or the ledger.
  var isLine: Bool { story != nil || hasLedger }

  init(from decoder: any Decoder) throws {
    let file = JSONObject(members: try decoder.container(keyedBy: JSONObject.Key.self))
    stories = try file.objects("stories")?.map(Story.init)
    hasLedger = try file.isGiven("ledger")
    story = file.contains("story") ? try Story(file) : nil
  }

  struct Story {
    let story: String
    let articles: [Source]
    let sentences: [Quotation]
    let figures: [Quotation]
    let disagreements: [[Quotation]]
    let nearestLoser: Quotation?

    fileprivate init(_ object: JSONObject) throws {
      story = try object.string("story")
      articles = try object.requiredObjects("articles").map(Source.init)
      sentences = try object.requiredObjects("sentences").map(Quotation.init)
      figures = try object.objects("figures")?.map(Quotation.init) ?? []
      disagreements =
        try object.objects("disagreements")?.map {
          try $0.requiredObjects("statements").map(Quotation.init)
        } ?? []
      nearestLoser = try object.object("nearest_loser").map(Quotation.init)
    }
  }

  struct Source {
    let id: String
    let charset: String
    let format: String
    let adds: [Quotation]

    fileprivate init(_ object: JSONObject) throws {
      id = try object.string("id")
      charset = try object.string("charset")
      format = try object.string("format")
      adds = try object.objects("adds")?.map(Quotation.init) ?? []
    }
  }

  struct Quotation {
    let text: String
    let article: String
    let start: Int
    let end: Int

    fileprivate init(_ object: JSONObject) throws {
      text = try object.string("text")
      article = try object.string("article")
      start = try object.number("start")
      end = try object.number("end")
    }
  }
}
