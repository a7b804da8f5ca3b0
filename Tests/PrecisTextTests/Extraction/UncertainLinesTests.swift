import PrecisLexicons
import PrecisModel
import Testing

@testable import PrecisText

@Suite("Sketches of texts, and words looked for in them")
struct UncertainLinesTests {
  private func words(_ text: String) -> [PageWords.Word] {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer { buffer in
      var words: [PageWords.Word] = []
      PageWords(LanguageWords(lexicons: .embedded)).forEachRun(in: 0..<buffer.count, of: buffer) { words += $0 }
      return words
    }
  }

  private func sketch(_ paragraphs: [String]) -> TextSketch {
    var all: [PageWords.Word] = []
    let ranges = paragraphs.map { paragraph in
      let first = all.count
      all += words(paragraph)
      return first..<all.count
    }
    return TextSketch(of: ranges, among: all)
  }

  @Test("a sketch holds the least hashes in order, whatever the order of the paragraphs")
  func order() {
    let sketch = sketch(Body.french + Body.english)
    #expect(sketch.hashes.count == 16)
    #expect(zip(sketch.hashes, sketch.hashes.dropFirst()).allSatisfy { $0 < $1 })
    #expect(self.sketch(Body.english + Body.french + Body.french) == sketch)
  }

  @Test("copies share hashes, other texts do not")
  func copies() {
    #expect(sketch(Body.french).sharesHash(with: sketch(Array(Body.french.dropLast()))))
    #expect(!sketch(Body.french).sharesHash(with: sketch(Body.english)))
    #expect(sketch(["Un mot"]).hashes.count == 1)
    #expect(sketch([""]) == TextSketch())
  }

  @Test("only content words that are looked for are found")
  func search() {
    var search = WordSearch(capacity: 4)
    let wanted = words("médiathèque de Valbrune horizon")
    for word in wanted { search.add(word.term) }
    for word in words("La Médiathèque de la ville de VALBRUNE") { search.look(at: word) }
    #expect(wanted.map { search.isFound($0.term) } == [true, false, true, false])
  }
}
