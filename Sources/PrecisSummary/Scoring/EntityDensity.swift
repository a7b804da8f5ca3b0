import PrecisLexicons
import PrecisModel
import PrecisText

/// Entity density: how much of a sentence is names and figures that matter to the story.
///
/// A name matters when several independent documents name it, when it comes back, and when it is not in every sentence
/// anyway; a figure likewise:
///
///     w(e)       = d(e)/N · m(e)/(m(e) + 1) · (1 − m(e)/(M + 1))
///     W(s)       = Σ_{names e ∈ s} w(e) + ½ · Σ_{figures e ∈ s} w(e)
///     density(s) = W(s) / (W(s) + κ + λ · content words of s)
///
/// where d(e) of the N independent documents and m(e) of their M sentences hold e, and each e counts once in a sentence.
/// λ weighs the words around the names; κ keeps a fragment of two names from being the densest sentence of all. Names are
/// told apart by ``PrecisModel/Mention/key``, figures by value and unit. After the observation that entities which recur across documents mark what a set of
/// documents is about, where entities as such do not (E. Filatova and V. Hatzivassiloglou, "Event-Based Extractive
/// Summarization", 2004).
struct EntityDensity: Sendable {
  private static let half = 1.5
  private static let wordShare = 0.05
  private static let figureShare = 0.5

  private var weights: [Term: Double] = [:]
  private let index: StoryIndex
  private(set) var names: [[Term]]
  private(set) var figures: [[Term]]

  /// - Complexity: O(n) in the story's mentions, figures and sentences.
  init(index: StoryIndex, votes: (Int) -> Bool) {
    self.index = index
    names = []
    figures = []
    names.reserveCapacity(index.profiles.count)
    figures.reserveCapacity(index.profiles.count)
    var sentenceCounts: [Term: Int] = [:]
    var documentCounts: [Term: Int] = [:]
    var lastDocument: [Term: Int] = [:]
    var order: [Term] = []
    var documentCount = 0
    var sentenceCount = 0
    for (number, document) in index.story.documents.enumerated() {
      let first = names.count
      names += Self.keys(of: document.mentions, in: document.sentences, range: \.range) { $0.key }
      figures += Self.keys(of: document.figures, in: document.sentences, range: \.range) { Self.key(of: $0) }
      guard votes(number) else { continue }
      documentCount += 1
      for sentence in first..<names.count {
        sentenceCount += 1
        for key in names[sentence] + figures[sentence] {
          if sentenceCounts[key] == nil { order.append(key) }
          sentenceCounts[key, default: 0] += 1
          if lastDocument.updateValue(number, forKey: key) != number { documentCounts[key, default: 0] += 1 }
        }
      }
    }
    for key in order {
      weights[key] = Self.weight(
        documents: documentCounts[key, default: 0], of: documentCount, sentences: sentenceCounts[key, default: 0],
        of: sentenceCount)
    }
  }

  /// The density of a sentence, 0 to 1.
  ///
  /// - Complexity: O(n) in its names and figures.
  func value(of profile: Int) -> Double {
    guard profile < names.count, profile < index.profiles.count else { return 0 }
    let named = names[profile].reduce(0) { $0 + weights[$1, default: 0] }
    let counted = figures[profile].reduce(0) { $0 + weights[$1, default: 0] }
    return Self.density(names: named, figures: counted, contentWords: index.profiles[profile].contentTokenCount)
  }

  /// The density of a sentence whose names and figures are worth so much together.
  static func density(names: Double, figures: Double, contentWords: Int) -> Double {
    let worth = names + figureShare * figures
    return worth / (worth + half + wordShare * Double(contentWords))
  }

  /// What a name or figure is worth that `sentences` of all sentences and `documents` of all documents hold.
  static func weight(documents: Int, of documentCount: Int, sentences: Int, of sentenceCount: Int) -> Double {
    guard documentCount > 0 else { return 0 }
    let mentions = Double(sentences)
    return Double(documents) / Double(documentCount) * mentions / (mentions + 1)
      * (1 - mentions / Double(sentenceCount + 1))
  }

  /// A figure's identity: its kind, value and unit; nothing where the text does not fix the value.
  static func key(of figure: Figure) -> Term? {
    guard let value = figure.value else { return nil }
    return Term(spelling: "\(figure.kind.rawValue) \(value) \(figure.unit ?? "")".utf8)
  }

  /// For each sentence the keys of the items that lie in it, each once.
  static func keys<Item>(
    of items: [Item], in sentences: [Sentence], range: (Item) -> TextRange, key: (Item) -> Term?
  ) -> [[Term]] {
    var keys = [[Term]](repeating: [], count: sentences.count)
    var sentence = 0
    var seen: Set<Term> = []
    for item in items {
      while sentence < sentences.count, sentences[sentence].range.end <= range(item).start {
        sentence += 1
        seen.removeAll(keepingCapacity: true)
      }
      guard sentence < sentences.count else { break }
      if let key = key(item), seen.insert(key).inserted { keys[sentence].append(key) }
    }
    return keys
  }
}
