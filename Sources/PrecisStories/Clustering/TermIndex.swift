/// For each term, the articles so far that have it.
///
/// The memory is the value's own: one more start than there are terms, a length for each term, and room for as many postings
/// as the last start says. Postings are written only where their list has room.
struct TermIndex: ~Copyable {
  /// That an article has a term.
  struct Posting {
    let article: Int32
    let weight: Float
  }

  /// For each term, where its list starts; the last number is where the last list ends.
  private let starts: UnsafeMutablePointer<Int>
  private let lengths: UnsafeMutablePointer<Int32>
  /// The articles of all terms, term after term.
  private let postings: UnsafeMutablePointer<Posting>
  private let termCount: Int

  /// Terms of one article alone tell nothing, and those of more than `longestList` too little: they get no list.
  init(counts: [Int32], longestList: Int) {
    termCount = counts.count
    starts = .allocate(capacity: counts.count + 1)
    lengths = .allocate(capacity: max(1, counts.count))
    var total = 0
    for (term, count) in counts.enumerated() {
      (starts + term).initialize(to: total)
      (lengths + term).initialize(to: 0)
      if count > 1, count <= longestList { total += Int(count) }
    }
    (starts + counts.count).initialize(to: total)
    postings = .allocate(capacity: max(1, total))
  }

  deinit {
    starts.deallocate()
    lengths.deallocate()
    postings.deallocate()
  }

  /// The number of articles so far that have the term.
  @inline(__always)
  func count(of term: Int32) -> Int {
    assert(term >= 0 && term < termCount)
    return Int(lengths[Int(term)])
  }

  /// The articles so far that have the term; not to be kept beyond the next change.
  @inline(__always)
  func postings(of term: Int32) -> UnsafeBufferPointer<Posting> {
    UnsafeBufferPointer(start: postings + starts[Int(term)], count: count(of: term))
  }

  @inline(__always)
  mutating func add(_ component: StoryVectors.Component, article: Int) {
    let term = Int(component.term)
    let place = starts[term] + count(of: component.term)
    guard place < starts[term + 1] else { return }
    (postings + place).initialize(to: Posting(article: Int32(truncatingIfNeeded: article), weight: component.weight))
    lengths[term] &+= 1
  }
}
