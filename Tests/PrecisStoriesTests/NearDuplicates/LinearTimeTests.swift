import PrecisModel
import PrecisText
import Testing

@testable import PrecisStories

/// Time and answer on runs that make careless searches quadratic.
@Suite("Time grows with the articles", .serialized)
struct LinearTimeTests {
  /// What a run consists of.
  enum Run: String, CaseIterable, CustomTestStringConvertible {
    case identical, empty, sharedParagraph, oneSubject, different

    var testDescription: String { rawValue }

    func texts(_ count: Int) -> [String] {
      var generator = FixedGenerator(state: 11)
      let paragraph = generator.words(60)
      return (0..<count).map { _ in
        switch self {
        case .identical: paragraph
        case .empty: ""
        case .sharedParagraph: paragraph + "\n" + generator.words(120)
        case .oneSubject: "Kervoal Lamberville " + generator.words(40)
        case .different: generator.words(60)
        }
      }
    }

    /// How many articles are kept of so many.
    func kept(of count: Int) -> Int { self == .identical ? 1 : count }
  }

  private static let small = 250

  @Test(
    "four times the articles take no more than eight times the time, and get the right answer", arguments: Run.allCases)
  func run(run: Run) throws {
    let small = try seconds(run, count: Self.small)
    let large = try seconds(run, count: Self.small * 4)
    // A run of some milliseconds shares the machine with others; a quadratic search takes sixteen times as long.
    #expect(large < small * 8 + 0.02, "\(small) s, then \(large) s")
  }

  /// The shortest of three searches among so many articles, in seconds; the reading of articles is not counted.
  private func seconds(_ run: Run, count: Int) throws -> Double {
    // A budget that runs of this size use up, as larger runs do the usual one.
    var weights = StoryWeights()
    weights.postingBudget = 128
    var index = ArticleIndex(weights: weights)
    for document in try Documents.reading(run.texts(count)) { index.add(Documents.grouper.signature(of: document)) }
    var shortest = Double.infinity
    for _ in 0..<3 {
      let start = ContinuousClock.now
      let grouping = try index.grouping(.byContent)
      shortest = min(shortest, (ContinuousClock.now - start) / .seconds(1))
      #expect(grouping.duplicates.count { $0 == nil } == run.kept(of: count))
      #expect(grouping.stories.reduce(0) { $0 + $1.members.count } == count)
      if run == .empty { #expect(grouping.stories.count == count) }
    }
    return shortest
  }

  @Test("the signature of one long article takes time in proportion, and no more memory than the article")
  func longArticle() throws {
    var generator = FixedGenerator(state: 12)
    let text = generator.words(20_000)
    let small = try signatureSeconds(text)
    let large = try signatureSeconds(text + " " + generator.words(60_000))
    #expect(large.seconds < small.seconds * 8 + 0.02, "\(small) then \(large)")
    #expect(large.signature.wordCount == 80_000)
    #expect(large.signature.terms.count <= StoryWeights().tokenLimit)
    let bytes = large.signature.shingles.count * MemoryLayout<Shingle>.size
    #expect(bytes <= text.utf8.count * 4)
  }

  private func signatureSeconds(_ text: String) throws -> (seconds: Double, signature: ArticleSignature) {
    let document = try Documents.reading([text])[0]
    var shortest = Double.infinity
    var signature = Documents.grouper.signature(of: document)
    for _ in 0..<3 {
      let start = ContinuousClock.now
      signature = Documents.grouper.signature(of: document)
      shortest = min(shortest, (ContinuousClock.now - start) / .seconds(1))
    }
    return (shortest, signature)
  }
}
