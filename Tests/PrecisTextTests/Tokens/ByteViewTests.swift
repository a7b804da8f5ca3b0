import PrecisLexicons
import PrecisModel
import Testing

@testable import PrecisText

@Suite("Terms of bytes in place")
struct ByteViewTests {
  @Test(
    "a term is that of the spelling, and a folded one that of the folded spelling",
    arguments: [
      "", "a", "Rabat", "Bouznika", "Seine-et-Marne", "développement", "ÉTÉ", "×÷", "Łódź", "l’été", "Москва",
      "Constitutionnellement", "ABCDEFGHIJKLMNOP", "ABCDEFGHIJKLMNOPQ",
    ])
  func spellings(word: String) {
    let bytes = Array(("--" + word + "--").utf8)
    bytes.withUnsafeBufferPointer { all in
      let view = CheckedBuffer(all)[2..<bytes.count - 2]
      #expect(view.term == Term(spelling: word.utf8))
      #expect(view.foldedTerm == Folding.term(word))
    }
  }

  @Test("bytes that are no characters are folded as the slow way folds them")
  func brokenBytes() {
    for bytes: [UInt8] in [[0xC3], [0xC3, 0x41], [0x41, 0xC3], [0xC3, 0xC3, 0x89], [0x80], [0xFF, 0x41]] {
      bytes.withUnsafeBufferPointer { #expect(CheckedBuffer($0).foldedTerm == Folding.term(bytes)) }
    }
  }

  @Test("the tail of a word is of its own bytes alone, wherever it stands")
  func tails() {
    let text = Array("abcdefghijklmnop".utf8)
    text.withUnsafeBufferPointer { all in
      for start in 0...text.count {
        for end in start...text.count {
          let expected = text[start..<end].suffix(8).reduce(UInt64(0)) { $0 >> 8 | UInt64($1) << 56 }
          #expect(CheckedBuffer(all)[start..<end].tail == expected)
        }
      }
    }
  }

  @Test(
    "a word of Latin letters is folded in place as it is elsewhere",
    arguments: ["", "Rabat", "ÉTÉ-indien", "Œuvre", "l’été", "Łódź", "Ÿ×ß"])
  func folding(word: String) {
    let bytes = Array(word.utf8)
    var folded = [UInt8](repeating: 0, count: 16)
    let count = bytes.withUnsafeBufferPointer { bytes in
      folded.withUnsafeMutableBufferPointer { Folding.fold(bytes, into: $0) }
    }
    let isLatin = word.unicodeScalars.allSatisfy { $0.value < 0x80 || (0xC0...0xFF).contains($0.value) }
    #expect(count == (isLatin ? bytes.count : nil))
    if let count { #expect(Array(folded[..<count]) == Folding.fold(word)) }
    let full = bytes.withUnsafeBufferPointer { bytes in
      folded.withUnsafeMutableBufferPointer {
        Folding.fold(bytes, into: UnsafeMutableBufferPointer(rebasing: $0[..<0]))
      }
    }
    #expect(full == (bytes.isEmpty ? 0 : nil))
  }

  @Test("a row gives its elements, and slices that keep their indices")
  func rows() {
    Array("abcdef".utf8).withUnsafeBufferPointer { bytes in
      let row = CheckedRow(bytes)
      #expect(Array(row) == Array(bytes))
      #expect(row[2] == UInt8(ascii: "c"))
      #expect(row[2..<4].startIndex == 2 && row[2..<4].elementsEqual("cd".utf8))
      #expect(row.indices.clamped(to: 4..<9) == 4..<6)
      #expect(CheckedRow(UnsafeBufferPointer(rebasing: bytes[3..<3])).isEmpty)
    }
  }

  @Test("a running term is known after each byte")
  func running() {
    var running = RunningTerm()
    var bytes: [UInt8] = []
    for byte in "milliards de dirhams marocains".utf8 {
      running.append(byte)
      bytes.append(byte)
      #expect(running.term == Term(spelling: bytes))
      #expect(running.count == bytes.count)
    }
  }
}
