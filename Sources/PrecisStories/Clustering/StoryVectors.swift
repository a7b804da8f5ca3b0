import PrecisLexicons
import PrecisModel

/// Articles as vectors of weighted terms, of length 1.
///
/// A term's weight is (1 + ln frequency) · rarity^1.5, and more for names and numbers, whose rarity is an inverse document
/// frequency smoothed towards what is expected before the run is read (``rarity(of:articles:isName:reading:freeCount:)``). Rarity is
/// counted among the articles of one language: a few French articles among many English ones would be alike by their
/// language alone.
struct StoryVectors: Sendable {
  /// One term of an article.
  struct Component: Sendable {
    /// The number of the term in the run.
    let term: Int32
    /// Its place among the terms of the article.
    let place: UInt16
    /// How the name ends that it was first part of in the article.
    let ending: WordEnding
    let weight: Float
  }

  /// For each article, those of its terms that other articles have too and that weigh anything, in order of their first
  /// occurrence: article after article.
  private var components: [Component] = []
  /// For each article, where its terms start; then where the last one's end.
  private var starts: [Int] = [0]
  /// For each term, the number of articles that have it.
  private(set) var counts: [Int32] = []
  /// For each term, whether it is mostly a name or a number.
  private(set) var isName: [Bool] = []

  /// - Parameters:
  ///   - articles: For each article, its terms by their numbers in the run, in order of their first occurrence.
  ///   - languages: For each article, its language.
  ///   - terms: How the terms are spread over the articles.
  ///   - reading: How much rarity is taken from the run itself.
  /// - Complexity: O(n) in the terms of all articles.
  init(
    _ articles: [[TermLists.Item]], languages: [Language], terms: TermSpread, reading: StoryReading,
    weights: StoryWeights
  ) {
    counts = terms.spreads.map(\.articles)
    isName = terms.spreads.map(\.isName)
    func values(_ counts: [Int32], articleCount: Int) -> [Double] {
      // So few articles tell nothing of how common a word is; what matters then is that all weigh alike.
      let articleCount = max(articleCount, min(articles.count, Self.leastArticles))
      // By count, once it was needed: of names, then of other words.
      var known = [Double](filled: -1, count: 2 * (articles.count + 1))
      return zip(counts, isName).map { count, isName in
        let place = 2 * Int(count) + (isName ? 0 : 1)
        if known[place] < 0 {
          let rarity = Self.rarity(
            of: Int(count), articles: articleCount, isName: isName, reading: reading, freeCount: weights.freeCount)
          known[place] = rarity * rarity.squareRoot() * (isName ? weights.name : 1)
        }
        return known[place]
      }
    }
    let french = values(terms.spreads.map(\.frenchArticles), articleCount: terms.frenchArticles)
    let english = values(
      terms.spreads.map { $0.articles - $0.frenchArticles }, articleCount: articles.count - terms.frenchArticles)
    components.reserveCapacity(articles.reduce(0) { $0 + $1.count })
    starts.reserveCapacity(articles.count + 1)
    let frequencyWeights = Self.frequencyWeights
    for (terms, language) in zip(articles, languages) {
      append(terms, values: language == .french ? french : english, frequencyWeights)
      starts.append(components.count)
    }
  }

  /// Adds the terms of an article.
  ///
  /// - Parameter values: For each term of the run, what it counts in the article's language.
  private mutating func append(_ items: [TermLists.Item], values: [Double], _ frequencyWeights: [Double]) {
    withUnsafeTemporaryAllocation(of: Double.self, capacity: items.count) { termWeights in
      var sum = 0.0
      for (place, item) in items.enumerated() {
        let frequency = Int(item.frequency)
        let frequencyWeight =
          frequency < frequencyWeights.count ? frequencyWeights[frequency] : Self.frequencyWeight(frequency)
        let weight = frequencyWeight * values[Int(item.term)]
        sum += weight * weight
        termWeights.initializeElement(at: place, to: weight)
      }
      let length = sum > 0 ? sum.squareRoot() : 1
      for (place, item) in items.enumerated() where counts[Int(item.term)] > 1 {
        let weight = Float(termWeights[place] / length)
        guard weight > Self.leastWeight else { continue }
        components.append(
          Component(term: item.term, place: UInt16(truncatingIfNeeded: place), ending: item.ending, weight: weight))
      }
    }
  }

  /// The number of articles.
  var articleCount: Int { starts.count - 1 }

  /// The terms of an article.
  subscript(article: Int) -> ArraySlice<Component> { components[starts[article]..<starts[article + 1]] }

  /// Calls `body` with the terms of an article in place.
  @inline(__always)
  func components<Result>(of article: Int, _ body: (UnsafeBufferPointer<Component>) -> Result) -> Result {
    components.withUnsafeBufferPointer {
      body(UnsafeBufferPointer(rebasing: $0[starts[article]..<starts[article + 1]]))
    }
  }

  /// 1 + ln of a frequency.
  private static func frequencyWeight(_ frequency: Int) -> Double {
    1 + naturalLogarithm(of: Double(max(1, frequency)))
  }

  /// That of the lowest frequencies, which most terms have.
  private static let frequencyWeights = (0..<64).map(frequencyWeight)

  private static let leastArticles = 4
  private static let leastWeight: Float = 1e-6

  /// How rare a term is that `count` of so many articles have: ln((n + a) / (max(count, free) + a·p)), never negative,
  /// where a articles are imagined beside the run, of which the part p has the term. So a run of two articles weighs
  /// terms nearly alike, and one of thousands by what it shows. A term in no more articles than one event has is as rare
  /// as can be: otherwise, in a small run, what ties an event together would weigh less than what each article says
  /// alone.
  static func rarity(
    of count: Int, articles: Int, isName: Bool, reading: StoryReading, freeCount: Double
  ) -> Double {
    let prior = reading.priorArticles
    let expected = prior * (isName ? reading.priorName : reading.priorWord)
    return max(0, naturalLogarithm(of: (Double(articles) + prior) / (max(Double(count), freeCount) + expected)))
  }
}

/// Over how many articles of a run its terms are spread, and how they look.
struct TermSpread: Sendable {
  /// That of one term.
  struct Spread: Sendable {
    var articles: Int32 = 0
    var frenchArticles: Int32 = 0
    /// By how much twice its occurrences as a name or a number exceed all.
    var namingExcess = 0

    /// Whether it is mostly a name or a number.
    var isName: Bool { namingExcess > 0 }
  }

  /// By the numbers of the terms.
  private(set) var spreads: [Spread]
  /// How many articles are in French.
  private(set) var frenchArticles = 0

  /// - Parameter termCount: One more than the greatest number.
  /// - Complexity: O(n) in the terms of all articles.
  init(_ articles: [[TermLists.Item]], languages: [Language], termCount: Int) {
    spreads = [Spread](filled: Spread(), count: termCount)
    for (items, language) in zip(articles, languages) {
      let isFrench: Int32 = language == .french ? 1 : 0
      frenchArticles += Int(isFrench)
      spreads.withUnsafeMutableBufferPointer { spreads in
        for item in items {
          // Terms have numbers below the count; one that had not would not be counted.
          guard spreads.indices.contains(Int(item.term)) else { continue }
          spreads[Int(item.term)].articles &+= 1
          spreads[Int(item.term)].frenchArticles &+= isFrench
          spreads[Int(item.term)].namingExcess &+= 2 * Int(item.namings) - Int(item.occurrences)
        }
      }
    }
  }
}
