import PrecisLexicons
import PrecisModel
import PrecisText

/// What a sentence holds that is the same in both languages: names, figures, and what ``QuantityWords`` knows. Copies have
/// no say.
///
/// By these, sentences of different languages are compared where words cannot be:
///
///     agreement(a, b) = Σ_{c ∈ a ∩ b} r(c)  /  Σ_{c ∈ a} r(c),     r(c) = √(documents with c / sentences with c)
///
/// and one shared name or figure must be rare in both articles: the town of the story ties no two sentences. A name is
/// shared by its key or by one of its words (« université Lumière », "Lumière University").
struct Anchors: Sendable {
  /// In how many sentences of its document a name or figure may stand that tells sentences apart.
  private static let rareLimit = 2
  /// The least share of a sentence's anchors that the other one must hold.
  private static let threshold = 0.5
  /// The most sentences that one is compared with.
  private static let candidateLimit = 256

  private let languages: [Language]
  private let documents: [Int]
  /// One name, figure or thing counted, by each of the numbers under which it may be found.
  private typealias Anchor = [Int]
  private var anchors: [[Anchor]] = []
  /// For each sentence the numbers of all its anchors, in ascending order.
  private var numbers: [[Int]] = []
  private var figures: [[Int]] = []
  /// For each sentence its names and figures that are rare in its document.
  private var rare: [[Int]] = []
  private var rarity: [Double] = []
  private var holders: [[Int]] = []

  /// - Complexity: O(n log n) in the mentions, figures and tokens of the story.
  init(index: StoryIndex, quantities: QuantityWords) {
    languages = index.story.documents.map(\.language.language)
    documents = index.profiles.map(\.document)
    var numbering = Numbering()
    var names: [[Int]] = []
    for (number, document) in index.story.documents.enumerated() {
      guard index.story.votes[number] else {
        for _ in index.profilesOfDocument[number] {
          names.append([])
          figures.append([])
          anchors.append([])
          numbers.append([])
        }
        continue
      }
      for sentence in document.sentences.indices {
        let place = document.sentences[sentence]
        var own: [Anchor] = document.mentions.within(place.range, range: \.range).map { mention in
          let words = mention.tokens.clamped(to: document.tokens.indices).map { document.tokens[$0] }.filter {
            $0.shape.contains(.capitalized) && quantities.concept(of: $0, in: languages[number]) == nil
          }
          return ([mention.key] + words.map(\.word)).map { numbering.number(of: $0) }
        }
        names.append(Array(own.joined()).sorted())
        let stated = document.figures.within(place.range, range: \.range).filter { $0.kind != .ordinal }
        figures.append(Array(Set(stated.compactMap(\.key).map { numbering.number(of: $0) })).sorted())
        own += figures[figures.count - 1].map { [$0] }
        for token in document.tokens[place.tokens] {
          if let concept = quantities.concept(of: token, in: languages[number]) {
            own.append([numbering.number(of: concept)])
          }
        }
        anchors.append(own)
        numbers.append(Array(Set(own.joined())).sorted())
      }
    }
    holders = [[Int]](filled: [], count: numbering.count)
    var documentCounts = [Int](filled: 0, count: numbering.count)
    for (sentence, numbers) in numbers.enumerated() {
      for anchor in numbers {
        if holders[anchor].last.map({ documents[$0] }) != documents[sentence] { documentCounts[anchor] += 1 }
        holders[anchor].append(sentence)
      }
    }
    rarity = holders.indices.map { (Double(documentCounts[$0]) / Double(max(1, holders[$0].count))).squareRoot() }
    rare = anchors.indices.map { sentence in
      let own = index.profilesOfDocument[documents[sentence]]
      return (names[sentence] + figures[sentence]).filter { anchor in
        holders[anchor].countBelow(own.upperBound) - holders[anchor].countBelow(own.lowerBound) <= Self.rareLimit
      }.sorted()
    }
  }

  /// Whether a sentence holds anything by which it can be compared with one in another language.
  func isComparable(_ sentence: Int) -> Bool { !rare[sentence].isEmpty }

  /// The sentences in another language that share a rare name or figure with a sentence, in ascending order.
  func candidates(for sentence: Int) -> [Int] {
    var candidates: Set<Int> = []
    for anchor in rare[sentence] {
      for other in holders[anchor].prefix(Self.candidateLimit) where languages[documents[other]] != language(sentence) {
        candidates.insert(other)
      }
    }
    return Array(candidates).sorted()
  }

  /// Whether the second sentence, in another language, says what the first one says. Where both state figures, they must
  /// share one.
  ///
  /// - Complexity: O(n log n) in their anchors.
  func isSame(_ sentence: Int, _ other: Int) -> Bool {
    guard rare[sentence].contains(where: rare[other].containsSorted) else { return false }
    if !figures[sentence].isEmpty, !figures[other].isEmpty,
      !figures[sentence].contains(where: figures[other].containsSorted)
    {
      return false
    }
    var shared = 0.0
    var all = 0.0
    for anchor in anchors[sentence] {
      let weight = anchor.reduce(0) { max($0, rarity[$1]) }
      all += weight
      if anchor.contains(where: numbers[other].containsSorted) { shared += weight }
    }
    return shared >= Self.threshold * all
  }

  private func language(_ sentence: Int) -> Language { languages[documents[sentence]] }
}

/// Numbers terms in the order in which they come.
private struct Numbering {
  private var numbers: [Term: Int] = [:]

  var count: Int { numbers.count }

  mutating func number(of term: Term) -> Int {
    if let number = numbers[term] { return number }
    numbers[term] = numbers.count
    return numbers.count - 1
  }
}
