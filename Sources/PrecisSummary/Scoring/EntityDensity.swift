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

  /// What each name or figure is worth, by its number in the story.
  private var weights: [Double] = []
  /// The names and figures of all sentences, by their numbers; for each sentence, where its own start.
  private var names = SentenceItems()
  private var figures = SentenceItems()

  /// - Complexity: O(n) in the story's mentions, figures and sentences.
  init(index: StoryIndex, votes: (Int) -> Bool) {
    let mentionCount = index.story.documents.reduce(0) { $0 + $1.mentions.count }
    let figureCount = index.story.documents.reduce(0) { $0 + $1.figures.count }
    // Most items of a long text come back.
    var counts = ItemCounts(capacity: min(mentionCount + figureCount, 128))
    var documentCount = 0
    var sentenceCount = 0
    names.reserve(mentionCount, sentences: index.profiles.count)
    figures.reserve(figureCount, sentences: index.profiles.count)
    for (number, document) in index.story.documents.enumerated() {
      guard votes(number) else {
        names.skip(index.profilesOfDocument[number].count)
        figures.skip(index.profilesOfDocument[number].count)
        continue
      }
      documentCount += 1
      sentenceCount += document.sentences.count
      // Names and figures are read apart, each sentence by sentence.
      var (name, figure) = (0, 0)
      for sentence in document.sentences {
        counts.startSentence(in: number)
        while name < document.mentions.count, document.mentions[name].range.start < sentence.range.end {
          if let item = counts.count(document.mentions[name].key) { names.append(item) }
          name += 1
        }
        names.endSentence()
        counts.startKind()
        while figure < document.figures.count, document.figures[figure].range.start < sentence.range.end {
          if let key = document.figures[figure].key, let item = counts.count(key) { figures.append(item) }
          figure += 1
        }
        figures.endSentence()
      }
    }
    weights = counts.items.map {
      Self.weight(documents: Int($0.documents), of: documentCount, sentences: Int($0.sentences), of: sentenceCount)
    }
  }

  /// The density of a sentence of so many content words, 0 to 1.
  ///
  /// - Complexity: O(n) in its names and figures.
  func value(of profile: Int, contentWords: Int) -> Double {
    Self.density(
      names: names[profile].reduce(0) { $0 + weights[Int($1)] },
      figures: figures[profile].reduce(0) { $0 + weights[Int($1)] },
      contentWords: contentWords)
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
}

/// The items of sentences, in one array.
private struct SentenceItems: Sendable {
  private var items: [Int32] = []
  private var starts: [Int32] = [0]

  mutating func reserve(_ count: Int, sentences: Int) {
    starts.reserveCapacity(sentences + 1)
    items.reserveCapacity(count)
  }

  mutating func append(_ item: Int32) { items.append(item) }

  mutating func endSentence() { starts.append(Int32(truncatingIfNeeded: items.count)) }

  /// Says that so many sentences have none.
  mutating func skip(_ sentences: Int) {
    for _ in 0..<sentences { endSentence() }
  }

  /// The items of a sentence.
  subscript(sentence: Int) -> ArraySlice<Int32> { items[Int(starts[sentence])..<Int(starts[sentence + 1])] }
}

/// Numbers names and figures in the order in which they come, and counts the sentences and documents that hold them.
private struct ItemCounts {
  struct Item {
    var sentences: Int32 = 0
    var documents: Int32 = 0
    var lastDocument: Int32 = -1
    /// The sentence, and names or figures of it, in which the item was last met.
    var lastPass: Int32 = 0

    /// Counts it, unless it has been counted in the same pass.
    mutating func count(in document: Int32, _ pass: Int32) -> Bool {
      guard lastPass != pass else { return false }
      lastPass = pass
      sentences &+= 1
      if lastDocument != document {
        lastDocument = document
        documents &+= 1
      }
      return true
    }
  }

  private(set) var items: [Item] = []
  private var numbers: TermTable<Int32>
  private var document: Int32 = 0
  private var pass: Int32 = 0

  /// - Parameter capacity: About how many items there will be.
  init(capacity: Int) {
    items.reserveCapacity(capacity)
    numbers = TermTable(absent: -1, capacity: capacity)
  }

  mutating func startSentence(in document: Int) {
    self.document = Int32(truncatingIfNeeded: document)
    pass &+= 1
  }

  /// Goes on with other items of the same sentence.
  mutating func startKind() { pass &+= 1 }

  /// Counts an item, and gives its number; nothing if it has been counted here.
  mutating func count(_ key: Term) -> Int32? {
    var number = Int32(truncatingIfNeeded: items.count)
    let next = number
    numbers.update(key) { known in if known < 0 { known = next } else { number = known } }
    if number == next { items.append(Item()) }
    return items[Int(number)].count(in: document, pass) ? number : nil
  }
}
