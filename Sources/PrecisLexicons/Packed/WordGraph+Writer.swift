extension PackedWriter {
  /// Appends words, sorted by their bytes, for a ``WordGraph`` to search in place.
  mutating func append(words: [[UInt8]]) {
    var maker = WordGraphMaker()
    for word in words { maker.add(word) }
    let (letters, edges) = maker.finish()
    append(letters)
    append(edges)
  }
}

/// Makes the smallest graph of words that come in the order of their bytes.
///
/// The nodes of the last word's way are still open. When the next word leaves that way, the nodes below are closed: one that has
/// the same edges as a node before is that node.
private struct WordGraphMaker {
  private struct Edge: Hashable {
    let byte: UInt8
    var endsWord = false
    /// The number of the node that it leads to; 0 for the one without edges.
    var target = 0
  }

  /// The edges of the nodes that are closed, by the nodes' numbers.
  private var nodes: [[Edge]] = [[]]
  private var numbers: [[Edge]: Int] = [[]: 0]
  /// The edges of the open nodes, along the way of the last word.
  private var open: [[Edge]] = [[]]
  private var last: [UInt8] = []

  mutating func add(_ word: [UInt8]) {
    let shared = zip(word, last).prefix { $0 == $1 }.count
    close(downTo: shared)
    for byte in word[shared...] {
      open[open.count - 1].append(Edge(byte: byte))
      open.append([])
    }
    if let end = open.indices.dropLast().last { open[end][open[end].count - 1].endsWord = true }
    last = word
  }

  private mutating func close(downTo depth: Int) {
    while open.count > depth + 1 {
      let target = number(of: open.removeLast())
      open[open.count - 1][open[open.count - 1].count - 1].target = target
    }
  }

  private mutating func number(of edges: [Edge]) -> Int {
    if let number = numbers[edges] { return number }
    nodes.append(edges)
    numbers[edges] = nodes.count - 1
    return nodes.count - 1
  }

  /// The numbers of the letters, and the edges.
  mutating func finish() -> (letters: [UInt64], edges: [UInt64]) {
    close(downTo: 0)
    // The first node comes first, and the others follow from the last one that was closed on.
    let order = [open[0]] + nodes.dropFirst().reversed()
    var letters = [UInt64](repeating: 0, count: 256)
    for edge in order.joined() { letters[Int(edge.byte)] = 1 }
    var letterCount = 0
    for byte in letters.indices where letters[byte] != 0 {
      letterCount += 1
      letters[byte] = UInt64(letterCount)
    }
    var starts: [Int] = []
    var edgeCount = WordGraphFormat.start
    for node in order {
      starts.append(edgeCount)
      edgeCount += node.count
    }
    let format = WordGraphFormat(letterCount: letterCount)
    var edges = [format.edge(letter: 0, isLast: true, endsWord: false, target: 0)]
    for node in order {
      for (index, edge) in node.enumerated() {
        edges.append(
          format.edge(
            letter: letters[Int(edge.byte)], isLast: index == node.count - 1, endsWord: edge.endsWord,
            target: edge.target == 0 ? 0 : starts[nodes.count - edge.target]))
      }
    }
    return (letters, edges)
  }
}
