import PrecisLexicons
import PrecisModel
import Testing

@testable import PrecisText

@Suite("What names see of an article")
struct NameViewTests {
  @Test(
    "the gaps before all tokens are those before each",
    arguments: [
      "", "Anne", "Anne Tal, 32 ans, (née « Oz ») ; l’été…  fin\n\nPuis — rien. U.S. \u{A0}x/y & z-",
      "a.b c,d  e\te!? f",
    ])
  func gaps(text: String) {
    let utf8 = Array(text.utf8)
    let tokens = Tokenizer.bare.tokens(in: utf8, TextRange(0..<utf8.count))
    utf8.withUnsafeBufferPointer { text in
      TokenView.with(text, tokens) { view in
        var found: [TokenGap] = []
        view.forEachGap { index, _, gap in
          #expect(index == found.count)
          found.append(gap)
        }
        #expect(found == tokens.indices.map { view.gap(before: $0) })
      }
    }
  }

  @Test(
    "a name has the same key where the text ends with it as where it goes on",
    arguments: [
      "Anne Tal", "ANNE TAL", "Valnor", "Constantinopolis", "Anne Constantinopolitana Tal", "Zoé O'Brien",
    ])
  func keys(name: String) {
    let mentions = NameProbe(.english).mentions("The town saw \(name) and left again.\nThe town saw \(name)").mentions
    #expect(mentions.count == 2)
    #expect(Set(mentions.map(\.key)).count == 1)
  }

  @Test("the tokens with a capital are gone through in order, each once")
  func capitals() {
    let places: [UInt32] = [0, 3, 4, 9]
    places.withUnsafeBufferPointer { places in
      var capitals = Capitals(CheckedRow(places))
      #expect(capitals.next(from: 0, before: 4) == 0)
      #expect(capitals.next(from: 4, before: 4) == nil)
      #expect(capitals.next(from: 4, before: 9) == 4)
      #expect(capitals.next(from: 5, before: 9) == nil)
      #expect(capitals.next(from: 5, before: 10) == 9)
      #expect(capitals.next(from: 5, before: 10) == nil)
    }
  }

  @Test("the article counts before a magnitude, and before nothing else")
  func articles() {
    let probe = NumberWords(language: .english)
    #expect(probe.articles == [Folding.term("a")])
    #expect(!probe.words.contains(Folding.term("a")))
    #expect(NumberWords(language: .french).articles.isEmpty)
  }
}
