import PrecisLexicons

/// For each term, the articles that have it, in order.
struct TermIndex: Sendable {
  /// That an article has a term.
  struct Posting: Sendable {
    let article: Int32
    let weight: Float
  }

  /// For each term, where its list starts; then where the last one ends.
  private var starts: [Int] = []
  /// The articles of all terms, term after term.
  private var postings: [Posting]

  /// Terms of one article alone tell nothing, and those of more than `longestList` too little: they get no list.
  ///
  /// - Complexity: O(n) in the terms of all articles.
  init(_ vectors: StoryVectors, longestList: Int) {
    starts.reserveCapacity(vectors.counts.count + 1)
    var total = 0
    for count in vectors.counts {
      starts.append(total)
      if count > 1, count <= longestList { total += Int(count) }
    }
    starts.append(total)
    postings = [Posting](filled: Posting(article: 0, weight: 0), count: total)
    var places = starts
    places.withUnsafeMutableBufferPointer { places in
      postings.withUnsafeMutableBufferPointer { postings in
        for article in 0..<vectors.articleCount {
          vectors.components(of: article) { components in
            for component in components {
              let term = Int(component.term)
              let place = places[term]
              // Not all articles that have a term need have it among their components; none has a term more often than it has
              // room, and a place behind the room would be another term's.
              guard place < starts[term + 1] else { continue }
              postings[place] = Posting(article: Int32(truncatingIfNeeded: article), weight: component.weight)
              places[term] = place &+ 1
            }
          }
        }
      }
    }
  }

  /// How many postings a term may have.
  @inline(__always)
  func room(for term: Int32) -> Int { starts[Int(term) + 1] - starts[Int(term)] }

  /// Calls `body` with the first postings of a term, in place.
  @inline(__always)
  func forEachPosting(of term: Int32, count: Int, _ body: (Posting) -> Void) {
    let start = starts[Int(term)]
    postings.withUnsafeBufferPointer { for posting in $0[start..<start + count] { body(posting) } }
  }
}
