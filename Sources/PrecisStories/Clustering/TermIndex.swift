/// For each term, the articles so far that have it, in flat arrays.
struct TermIndex {
  /// For each term, where its list starts; the last number is where the last list ends.
  private var starts: [Int] = [0]
  private var lengths: [Int32]
  private(set) var articles: [Int32]
  private(set) var weights: [Float]

  /// Terms of one article alone tell nothing, and those of more than `longestList` too little: they get no list.
  init(counts: [Int32], longestList: Int) {
    starts.reserveCapacity(counts.count + 1)
    var total = 0
    for count in counts {
      if count > 1, count <= longestList { total += Int(count) }
      starts.append(total)
    }
    lengths = [Int32](repeating: 0, count: counts.count)
    articles = [Int32](repeating: 0, count: total)
    weights = [Float](repeating: 0, count: total)
  }

  /// The number of articles so far that have the term.
  @inline(__always)
  func count(of term: Int32) -> Int { Int(lengths[Int(term)]) }

  /// Where the articles of the term stand, and their weights.
  @inline(__always)
  func postings(of term: Int32) -> Range<Int> {
    let start = starts[Int(term)]
    return start..<start + count(of: term)
  }

  mutating func add(_ component: StoryVectors.Component, article: Int) {
    let term = Int(component.term)
    let posting = starts[term] + Int(lengths[term])
    guard posting < starts[term + 1] else { return }
    articles[posting] = Int32(truncatingIfNeeded: article)
    weights[posting] = component.weight
    lengths[term] += 1
  }
}
