import PrecisLexicons

/// A partition of `0..<count` that grows by joining (B. A. Galler, M. J. Fischer 1964), by size, with path halving.
struct DisjointSets {
  private var parents: [Int]

  init(count: Int) { parents = Array(0..<count) }

  /// The least member of the set that holds `member`.
  mutating func root(of member: Int) -> Int {
    var member = member
    while parents[member] != member {
      parents[member] = parents[parents[member]]
      member = parents[member]
    }
    return member
  }

  /// Puts two members into one set; its root is the lesser of the two roots.
  mutating func join(_ left: Int, _ right: Int) {
    let (leftRoot, rightRoot) = (root(of: left), root(of: right))
    parents[max(leftRoot, rightRoot)] = min(leftRoot, rightRoot)
  }

  /// The sets with at least so many members, in order of their least one.
  mutating func sets(ofAtLeast least: Int) -> [[Int]] {
    var sizes = [Int](filled: 0, count: parents.count)
    for member in parents.indices { sizes[root(of: member)] += 1 }
    // By root, which comes before the other members.
    var places = [Int](filled: -1, count: parents.count)
    var sets: [[Int]] = []
    for member in parents.indices {
      let root = root(of: member)
      guard sizes[root] >= least else { continue }
      if places[root] < 0 {
        places[root] = sets.count
        sets.append([])
      }
      sets[places[root]].append(member)
    }
    return sets
  }
}
