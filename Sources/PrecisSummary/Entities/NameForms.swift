import PrecisModel

/// The names of a story's entities, each as the terms of its words: all in one array, for there are many and most are short.
struct NameForms {
  private var words: [Term] = []
  /// For each name, in the order in which they came, the term of its words together, whose it is and where its words end.
  private var terms: [Term] = []
  private var bearers: [Int32] = []
  private var ends: [Int32] = []
  /// The names, those of one entity together; for each entity, where its own start.
  private var ordered: [Int32] = []
  private var starts: [Int32] = [0]

  /// - Parameter capacity: About how many names there will be.
  init(capacity: Int) {
    words.reserveCapacity(2 * capacity)
    terms.reserveCapacity(capacity)
    bearers.reserveCapacity(capacity)
    ends.reserveCapacity(capacity)
  }

  /// Adds a name with the term of its words together; it is found once all have been brought together.
  mutating func append(_ name: some Sequence<Term>, _ term: Term, of entity: Int) {
    for word in name { words.append(word) }
    terms.append(term)
    bearers.append(Int32(truncatingIfNeeded: entity))
    ends.append(Int32(truncatingIfNeeded: words.count))
  }

  /// Brings the names of each entity together, in the order in which they came.
  ///
  /// - Complexity: O(n) in the names and entities.
  mutating func group(entityCount: Int) {
    starts = [Int32](repeating: 0, count: entityCount + 1)
    for bearer in bearers { starts[Int(bearer)] += 1 }
    // Where the names of each end; then, the last one first, where they start.
    for entity in 0..<entityCount { starts[entity + 1] += starts[entity] }
    ordered = [Int32](repeating: 0, count: bearers.count)
    for name in bearers.indices.reversed() {
      let bearer = Int(bearers[name])
      starts[bearer] -= 1
      ordered[Int(starts[bearer])] = Int32(truncatingIfNeeded: name)
    }
  }

  /// The names of an entity, for ``subscript(_:)``.
  func names(of entity: Int) -> Range<Int> { Int(starts[entity])..<Int(starts[entity + 1]) }

  /// The term of a name's words together.
  func term(of name: Int) -> Term { terms[Int(ordered[name])] }

  /// The words of a name.
  subscript(name: Int) -> ArraySlice<Term> {
    let number = Int(ordered[name])
    return words[(number > 0 ? Int(ends[number - 1]) : 0)..<Int(ends[number])]
  }
}
