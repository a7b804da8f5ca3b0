import PrecisLexicons
import PrecisModel
import Testing

@Suite("Tables by term")
struct TermTableTests {
  @Test("a table agrees with a dictionary, however it has grown")
  func agrees() {
    var table = TermTable(absent: -1, capacity: 4)
    var dictionary: [Term: Int] = [:]
    for number in 0..<5000 {
      let term = Folding.term("word\(number * 7 % 3001)")
      table.update(term) { $0 = number }
      dictionary[term] = number
    }
    #expect(table.count == dictionary.count)
    for (term, value) in dictionary { #expect(table[term] == value) }
    for number in 3001..<4000 {
      let term = Folding.term("word\(number)")
      #expect(table[term] == -1)
      #expect(!table.contains(term))
    }
    table.withLookup { lookup in
      for (term, value) in dictionary { #expect(lookup[term] == value) }
    }
  }

  @Test("terms whose hashes collide in their low bits are kept apart")
  func collisions() {
    var table = TermTable(absent: 0)
    for number in 1...100 { table.update(Term(hash: UInt64(number) << 32 | 5)) { $0 = number } }
    for number in 1...100 { #expect(table[Term(hash: UInt64(number) << 32 | 5)] == number) }
  }

  @Test("only what is in a table is changed in it, or given as its value")
  func present() {
    var table = TermTable(absent: 0)
    table.update(Term(hash: 5)) { $0 = 1 }
    for hash in [UInt64(5), 21, 0] { table.change(Term(hash: hash)) { $0 += 1 } }
    #expect(table.count == 1)
    #expect(table.withLookup { lookup in [5, 21, 0].map { lookup.value(of: Term(hash: $0)) } } == [2, nil, nil])
  }

  @Test("the one hash that marks an empty slot is never in a table")
  func zero() {
    var table = TermTable(absent: 0)
    table.update(Term(hash: 0)) { $0 = 1 }
    #expect(table[Term(hash: 0)] == 0)
    #expect(table.count == 0)
  }

  @Test("the term of a spelling does not depend on how its bytes are given")
  func spellings() {
    for length in 0..<40 {
      let bytes = (0..<length).map { UInt8(truncatingIfNeeded: 97 + $0) }
      #expect(Term(spelling: bytes) == Term(spelling: bytes.lazy.filter { _ in true }))
      #expect(Term(spelling: bytes) != Term(spelling: bytes + [0]))
    }
  }
}
