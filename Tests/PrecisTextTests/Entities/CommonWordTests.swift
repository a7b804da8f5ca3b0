import PrecisLexicons
import PrecisModel
import Testing

@testable import PrecisText

@Suite("Base forms of common words")
struct BaseFormTests {
  @Test(
    "inflected French words are led back to their base form",
    arguments: [
      ("parlaient", true), ("commençait", true), ("mangeons", true), ("achète", true), ("nationaux", true),
      ("elections", true), ("heureusement", true), ("heureuses", true), ("seghrouchni", false), ("valombre", false),
    ])
  func french(word: String, isCommon: Bool) {
    let words = CommonWords(language: .french, lexicons: .embedded)
    #expect(words.contains(Array(word.utf8)) == isCommon)
  }

  @Test(
    "inflected English words are led back to their base form",
    arguments: [("walked", true), ("parties", true), ("making", true), ("happily", true), ("brzezinski", false)])
  func english(word: String, isCommon: Bool) {
    let words = CommonWords(language: .english, lexicons: .embedded)
    #expect(words.contains(Array(word.utf8)) == isCommon)
  }

  @Test("what was asked is remembered, word by word")
  func memory() {
    let memory = WordMemory()
    let (one, two) = (Folding.term("one"), Folding.term("two"))
    #expect(memory[one] == nil)
    memory[one] = true
    memory[two] = false
    #expect(memory[one] == true)
    #expect(memory[two] == false)
  }
}

@Suite("Adjectives by their endings")
struct AdjectiveEndingTests {
  @Test(
    "an ending counts with or without its accent",
    arguments: [
      ("européenne", true), ("europeenne", true), ("national", true), ("publique", true), ("islamique", true),
      ("maison", false), ("table", false), ("final", true), ("mal", false), ("supérieure", true), ("unies", true),
      ("enchaîné", true),
    ])
  func hold(word: String, isAdjective: Bool) {
    #expect(withBytes(of: word) { AdjectiveEndings.french.hold($0) } == isAdjective)
  }

  @Test(
    "the last letters together say what they say one by one",
    arguments: [
      "", "l", "al", "Nationale", "MARITIME", "Spartans", "post-Arianism", "unies", "été", "supérieures", "ÉTATS-UNIS",
      "europhobic", "@[\\]^_`al", "île", "Łódźiens", "maïs", "iste", "0iste", "œilistes",
    ])
  func together(word: String) {
    for endings in [AdjectiveEndings.french, .englishPeoples] {
      for count in 0...word.utf8.count {
        let bytes = Array(word.utf8.dropFirst(count))
        bytes.withUnsafeBufferPointer {
          let view = CheckedBuffer($0)
          #expect(endings.hold(view) == endings.hold(plainly: view), "\(view.map { $0 })")
        }
      }
    }
  }
}

/// Calls `body` with the bytes of a word as names and figures look at them.
func withBytes<Result>(of word: String, _ body: (ByteView) -> Result) -> Result {
  Array(word.utf8).withUnsafeBufferPointer { body(CheckedBuffer($0)) }
}
