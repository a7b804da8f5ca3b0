import PrecisModel
import PrecisText

/// Articles as vectors of weighted terms, of length 1.
///
/// A term's weight is (1 + ln frequency) · rarity^1.5, and more for names and numbers, whose rarity is an inverse document
/// frequency smoothed towards what is expected before the run is read (``rarity(of:articles:isName:weights:)``).
struct StoryVectors: Sendable {
  /// One term of an article.
  struct Component: Sendable {
    /// The number of the term in the run.
    let term: Int32
    /// The token where the article first has it; negative for one of its title.
    let token: Int32
    var weight: Double
  }

  /// For each article, its terms in order of their first occurrence.
  private(set) var components: [[Component]] = []
  /// For each term, the number of articles that have it.
  private(set) var counts: [Int32] = []
  /// For each term, whether it is mostly a name or a number.
  private(set) var isName: [Bool] = []

  /// - Complexity: O(n log n) in the words of the documents, of which only the first count (``StoryWeights/tokenLimit``).
  init(_ documents: [Document], weights: StoryWeights) {
    var numbers = TermNumbers()
    var occurrences: [Int] = []
    var namings: [Int] = []
    var frequencies: [[(term: Int32, frequency: Double, token: Int32)]] = []
    var table = TermCounts()
    for document in documents {
      table.removeAll()
      Self.count(document, into: &table, weights)
      var terms: [(term: Int32, frequency: Double, token: Int32)] = []
      terms.reserveCapacity(table.entries.count)
      for entry in table.entries {
        let number = numbers.number(of: entry.term)
        if Int(number) == counts.count {
          counts.append(0)
          occurrences.append(0)
          namings.append(0)
        }
        counts[Int(number)] += 1
        occurrences[Int(number)] += Int(entry.occurrences)
        namings[Int(number)] += Int(entry.namings)
        terms.append((number, entry.frequency, entry.token))
      }
      frequencies.append(terms)
    }
    isName = zip(occurrences, namings).map { $1 * 2 > $0 }
    var values: [Double] = []
    values.reserveCapacity(counts.count)
    for (count, isName) in zip(counts, isName) {
      let rarity = Self.rarity(of: Int(count), articles: documents.count, isName: isName, weights: weights)
      values.append(rarity * rarity.squareRoot() * (isName ? weights.name : 1))
    }
    components = frequencies.map { terms in
      var sum = 0.0
      var components = terms.map { term in
        let weight = (1 + naturalLogarithm(of: max(1, term.frequency))) * values[Int(term.term)]
        sum += weight * weight
        return Component(term: term.term, token: term.token, weight: weight)
      }
      let length = sum.squareRoot()
      if length > 0 { for index in components.indices { components[index].weight /= length } }
      return components
    }
  }

  /// How rare a term is that `count` of so many articles have: ln((n + a) / (max(count, free) + a·p)), never negative,
  /// where a articles are imagined beside the run, of which the part p has the term. So a run of two articles weighs
  /// terms nearly alike, and one of thousands by what it shows. A term in no more articles than one event has is as rare
  /// as can be: otherwise, in a small run, what ties an event together would weigh less than what each article says
  /// alone.
  static func rarity(of count: Int, articles: Int, isName: Bool, weights: StoryWeights) -> Double {
    let prior = weights.priorArticles
    let expected = prior * (isName ? weights.priorName : weights.priorWord)
    return max(
      0,
      naturalLogarithm(
        of: (Double(articles) + prior) / (max(Double(count), weights.freeCount) + expected)))
  }

  /// Counts the content words of an article's title and text.
  private static func count(_ document: Document, into table: inout TermCounts, _ weights: StoryWeights) {
    // Shapes are compared as numbers: this is the loop that sees every word.
    let empty = Token.Shape.functionWord.rawValue | Token.Shape.clitic.rawValue
    let number = Token.Shape.number.rawValue
    let naming = number | Token.Shape.alphanumeric.rawValue
    let capitalized = Token.Shape.capitalized.rawValue
    let placed = capitalized | Token.Shape.sentenceInitial.rawValue
    var position = 0
    if let title = document.title {
      let text = Array(title.utf8)
      for (index, token) in document.titleTokens.prefix(weights.tokenLimit).enumerated()
      where token.shape.rawValue & empty == 0 {
        let isNumber = token.shape.rawValue & number != 0
        guard let term = StoryTerm.term(from: Int(token.start), to: Int(token.end), in: text, isNumber: isNumber)
        else { continue }
        position += 1
        // Capitals say nothing in a headline.
        table.add(
          term, frequency: position <= weights.leadWords ? weights.lead : 1, occurrences: isNumber ? 1 : 0,
          namings: isNumber ? 1 : 0, token: Int32(truncatingIfNeeded: -1 - index))
      }
    }
    for index in 0..<min(document.tokens.count, weights.tokenLimit) {
      let token = document.tokens[index]
      let shape = token.shape.rawValue
      guard shape & empty == 0,
        let term = StoryTerm.term(
          from: Int(token.start), to: Int(token.end), in: document.text.utf8, isNumber: shape & number != 0)
      else { continue }
      position += 1
      table.add(
        term, frequency: position <= weights.leadWords ? weights.lead : 1, occurrences: 1,
        namings: shape & naming != 0 || shape & placed == capitalized ? 1 : 0, token: Int32(truncatingIfNeeded: index))
    }
  }
}
