import Testing

@testable import PrecisLexicons

@Suite("The graph of a dictionary's words")
struct WordGraphTests {
  private static let lists: [[String]] = [
    [], ["a"], ["a", "ab", "abc"], ["chant", "chanta", "chantait", "chante", "planta", "plantait", "plante"],
    ["d'abord", "peut-être", "à", "été"], (0..<2_000).map { String($0 * 7_919 % 10_007, radix: 3) },
  ]

  /// Calls `body` with the graph of words, sorted.
  private static func withGraph(_ words: Set<String>, _ body: (WordGraph) -> Void) throws {
    var writer = PackedWriter()
    writer.append(words: words.map { Array($0.utf8) }.sorted { $0.lexicographicallyPrecedes($1) })
    try writer.bytes.withUnsafeBytes { bytes in
      var reader = PackedReader(bytes)
      let read = WordGraph(&reader)
      let graph = try #require(read)
      #expect(reader.rest.isEmpty)
      body(graph)
    }
  }

  private static func contains(_ graph: WordGraph, _ word: String) -> Bool {
    Array(word.utf8).withUnsafeBufferPointer { graph.contains($0) }
  }

  @Test("holds the words of the list, and neither their beginnings nor what goes on after them", arguments: lists)
  func contains(words: [String]) throws {
    let list = Set(words)
    try Self.withGraph(list) { graph in
      for word in list { #expect(Self.contains(graph, word)) }
      for word in list {
        for other in [String(word.dropLast()), word + "s", word + "a", "z" + word, String(word.dropFirst())] {
          #expect(Self.contains(graph, other) == list.contains(other), "\(other)")
        }
      }
    }
  }

  @Test("gives its words in the order of their bytes", arguments: lists)
  func words(words: [String]) throws {
    var found: [[UInt8]] = []
    try Self.withGraph(Set(words)) { $0.forEachWord { found.append($0) } }
    #expect(found == Set(words).map { Array($0.utf8) }.sorted { $0.lexicographicallyPrecedes($1) })
  }

  @Test("beginnings and ends that words share are there once")
  func smallest() {
    func size(_ words: [String]) -> Int {
      var writer = PackedWriter()
      writer.append(words: words.map { Array($0.utf8) })
      return writer.bytes.count
    }
    #expect(size(["chantait", "chante"]) < size(["chantait", "plante"]))
    #expect(size(["chantait", "dhantait"]) < size(["chantait", "dzzzzzzz"]))
  }

  @Test("edges that lead nowhere, or in a ring, are no trap", arguments: [0, 1, 0xFF, 0x7F, 0x41] as [UInt8])
  func broken(byte: UInt8) {
    var writer = PackedWriter()
    writer.append(words: ["a", "ab", "abc", "bc"].map { Array($0.utf8) })
    for index in writer.bytes.indices {
      var bytes = writer.bytes
      bytes[index] = byte
      bytes.withUnsafeBytes { bytes in
        var reader = PackedReader(bytes)
        guard let graph = WordGraph(&reader) else { return }
        _ = Self.contains(graph, String(repeating: "abc", count: 100))
        var count = 0
        graph.forEachWord { _ in count += 1 }
        #expect(count < 1 << 20)
      }
    }
  }
}
