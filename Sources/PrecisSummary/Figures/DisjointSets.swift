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
    var members: [Int: [Int]] = [:]
    for member in parents.indices { members[root(of: member), default: []].append(member) }
    return parents.indices.compactMap { members[$0] }.filter { $0.count >= least }
  }
}
