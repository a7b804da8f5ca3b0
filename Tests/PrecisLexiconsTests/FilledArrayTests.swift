import PrecisLexicons
import Testing

@Suite("Arrays of one element")
struct FilledArrayTests {
  @Test("a filled array is the standard library's repeating one", arguments: [0, 1, 7, 1_000])
  func repeating(count: Int) {
    #expect([Int32](filled: -1, count: count) == [Int32](repeating: -1, count: count))
    #expect([[Int]](filled: [3], count: count) == [[Int]](repeating: [3], count: count))
  }
}
