import PrecisLexicons

/// Joins what is most alike, again and again, as long as the average likeness of two clusters reaches a threshold
/// (R. R. Sokal, C. D. Michener 1958), on a sparse graph.
///
/// Pairs that the graph does not have count as unlike. As each article has a limited number of neighbours, a pair of
/// large clusters cannot have more edges than `neighbourLimit` for each article of the smaller one, and the average is
/// taken over no more pairs than that.
struct AverageLinkage {
  /// A pair of clusters that may be joined. An entry is an upper bound: likeness may have fallen since, for clusters
  /// grow, and it is looked at again when its turn comes.
  private struct Entry: Comparable {
    let likeness: Double
    let first: Int
    let second: Int

    static func < (lhs: Entry, rhs: Entry) -> Bool {
      if lhs.likeness != rhs.likeness { return lhs.likeness < rhs.likeness }
      return (lhs.first, lhs.second) > (rhs.first, rhs.second)
    }
  }

  private let threshold: Double
  private let neighbourLimit: Int
  /// For each cluster, the sum of the likenesses of its articles with those of each neighbour.
  private var sums: [[Int: Double]]
  private var sizes: [Int]
  private var parents: [Int]
  private var queue = MaximumHeap<Entry>()

  /// For each of `count` articles, the number of the first article of its cluster.
  ///
  /// - Complexity: O(e log² e) in the edges: the smaller list of neighbours is moved into the larger.
  static func clusters(count: Int, edges: [StoryGraph.Edge], threshold: Double, neighbourLimit: Int) -> [Int] {
    clusters(of: Array(0..<count), edges: edges, threshold: threshold, neighbourLimit: neighbourLimit)
  }

  /// The same for articles that are in clusters already, each given by the number of its first article.
  ///
  /// - Complexity: O(e log² e) in the edges.
  static func clusters(
    of clusters: [Int], edges: [StoryGraph.Edge], threshold: Double, neighbourLimit: Int
  ) -> [Int] {
    var linkage = AverageLinkage(
      clusters: clusters, edges: edges, threshold: threshold, neighbourLimit: neighbourLimit)
    linkage.run()
    var firsts = [Int](filled: -1, count: clusters.count)
    return clusters.indices.map { article in
      let root = linkage.root(of: article)
      if firsts[root] < 0 { firsts[root] = article }
      return firsts[root]
    }
  }

  private init(clusters: [Int], edges: [StoryGraph.Edge], threshold: Double, neighbourLimit: Int) {
    self.threshold = threshold
    self.neighbourLimit = max(1, neighbourLimit)
    sums = [[Int: Double]](filled: [:], count: clusters.count)
    sizes = [Int](filled: 0, count: clusters.count)
    parents = clusters
    for cluster in clusters { sizes[cluster] += 1 }
    var pairs: [(Int, Int)] = []
    for edge in edges {
      let (one, other) = (clusters[edge.first], clusters[edge.second])
      guard one != other else { continue }
      let sum = sums[one][other]
      if sum == nil { pairs.append((one, other)) }
      sums[one][other] = (sum ?? 0) + edge.likeness
      sums[other][one] = sums[one][other]
    }
    for (one, other) in pairs { push(one, other) }
  }

  private mutating func run() {
    while let entry = queue.removeMaximum() {
      guard parents[entry.first] == entry.first, parents[entry.second] == entry.second,
        let average = average(entry.first, entry.second)
      else { continue }
      if average < entry.likeness {
        push(entry.first, entry.second)
      } else {
        join(entry.first, entry.second)
      }
    }
  }

  /// The average likeness of two clusters, or nothing if they are not neighbours.
  private func average(_ one: Int, _ other: Int) -> Double? {
    guard let sum = sums[one][other] else { return nil }
    let (small, large) = (min(sizes[one], sizes[other]), max(sizes[one], sizes[other]))
    return sum / (Double(small) * Double(min(large, neighbourLimit)))
  }

  private mutating func push(_ one: Int, _ other: Int) {
    guard let average = average(one, other), average >= threshold else { return }
    queue.insert(Entry(likeness: average, first: min(one, other), second: max(one, other)))
  }

  private mutating func join(_ one: Int, _ other: Int) {
    let (large, small) = (sums[other].count, other) <= (sums[one].count, one) ? (one, other) : (other, one)
    let moved = sums[small]
    sums[small] = [:]
    parents[small] = large
    sizes[large] += sizes[small]
    sums[large][small] = nil
    for (neighbour, sum) in moved where neighbour != large {
      sums[neighbour][small] = nil
      let total = (sums[large][neighbour] ?? 0) + sum
      sums[large][neighbour] = total
      sums[neighbour][large] = total
    }
    // The order of these insertions makes no difference: entries are compared in full.
    for neighbour in moved.keys where neighbour != large { push(large, neighbour) }
  }

  private mutating func root(of article: Int) -> Int {
    var root = article
    while parents[root] != root { root = parents[root] }
    var next = article
    while parents[next] != root {
      let parent = parents[next]
      parents[next] = root
      next = parent
    }
    return root
  }
}

/// A binary heap that gives its largest element first.
struct MaximumHeap<Element: Comparable> {
  private var elements: [Element] = []

  /// - Complexity: O(log n).
  mutating func insert(_ element: Element) {
    elements.append(element)
    var child = elements.count - 1
    while child > 0 {
      let parent = (child - 1) / 2
      guard elements[parent] < elements[child] else { break }
      elements.swapAt(parent, child)
      child = parent
    }
  }

  /// - Complexity: O(log n).
  mutating func removeMaximum() -> Element? {
    guard let maximum = elements.first, let last = elements.popLast() else { return nil }
    guard !elements.isEmpty else { return maximum }
    elements[0] = last
    var parent = 0
    while true {
      var child = 2 * parent + 1
      guard child < elements.count else { break }
      if child + 1 < elements.count, elements[child] < elements[child + 1] { child += 1 }
      guard elements[parent] < elements[child] else { break }
      elements.swapAt(parent, child)
      parent = child
    }
    return maximum
  }
}
