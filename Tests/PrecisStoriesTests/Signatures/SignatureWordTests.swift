import PrecisModel
import Testing

@testable import PrecisStories

@Suite("Words as signatures see them")
struct SignatureWordTests {
  private func words(_ text: String) -> [SignatureWord] {
    let bytes = Array(text.utf8)
    var words: [SignatureWord] = []
    SignatureWord.forEach(in: bytes.span, 0..<bytes.count) { words.append($0) }
    return words
  }

  private func spellings(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return words(text).map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) }
  }

  @Test(
    "a word is a run of letters and digits; apostrophes and hyphens part words",
    arguments: [
      ("L’été, à Saint-Malo !", ["L", "été", "à", "Saint", "Malo"]), ("the G20's aims", ["the", "G20", "s", "aims"]),
      ("", []), ("… — «»", []), ("20th 4x4", ["20th", "4x4"]), ("Œuvre cœur", ["Œuvre", "cœur"]),
    ])
  func words(text: String, expected: [String]) {
    #expect(spellings(text) == expected)
  }

  @Test(
    "a number keeps its decimals and loses what parts its thousands",
    arguments: [
      ("8 000", "8,000"), ("8\u{A0}000", "8000"), ("1\u{202F}234\u{202F}567", "1,234,567"), ("2,4", "2.4"),
      ("1 234,5", "1,234.5"),
    ])
  func numbers(one: String, other: String) {
    #expect(words(one).map(\.term) == words(other).map(\.term))
    #expect(words(one).count == 1)
  }

  @Test(
    "numbers that only stand side by side stay apart", arguments: ["2010 150", "3 4", "12, 13", "1.", "in 2026, 400"])
  func neighbours(text: String) {
    #expect(words(text).allSatisfy { $0.end - $0.start <= 4 })
  }

  @Test("different numbers stay apart", arguments: [("2,4", "24"), ("1000", "1001"), ("2.40", "2.4")])
  func differentNumbers(one: String, other: String) {
    #expect(words(one).map(\.term) != words(other).map(\.term))
  }

  @Test(
    "a number is taken with its scale, however it is written",
    arguments: [
      ("6,2 %", "6.2%", true), ("6,2\u{A0}%", "6.2 percent", true), ("6,2 pour cent", "6.2 per cent", true),
      ("5,4 milliards", "5.4 billion", true), ("3 millions", "3 million", true), ("6,2 %", "6,2 millions", false),
      ("757 personnes", "757 millions", false), ("4 milliards", "4 millions", false), ("12", "12 pommes", true),
      ("12", "12\u{A0}", true), ("12", "12 m", true), ("12", "12\u{202F}", true),
    ])
  func scales(one: String, other: String, areSame: Bool) {
    #expect((words(one).first?.term == words(other).first?.term) == areSame)
    #expect(words(one).first?.term != 0)
  }

  @Test(
    "names that share a beginning are told apart by their endings, inflected ones are not",
    arguments: [
      ("Montreuil", "Montrevel", false), ("Inovadis", "Inovadyne", false), ("Amérique", "Amériques", true),
      ("Kervoal", "Kervoal", true), ("Russie", "Russian", true),
    ])
  func endings(one: String, other: String, agree: Bool) throws {
    let (first, second) = (try #require(words(one).first), try #require(words(other).first))
    #expect(first.ending.agrees(with: second.ending) == agree)
    #expect(second.ending.agrees(with: first.ending) == agree)
  }

  @Test(
    "accents, inflection and related spellings of both languages fall together",
    arguments: [
      ("Haïti", "Haiti"), ("ministère", "ministers"), ("cœur", "coeur"), ("ports", "port"), ("État", "etat"),
      ("président", "president"), ("signature", "signatures"), ("E\u{301}TAT", "état"),
    ])
  func same(one: String, other: String) {
    #expect(words(one).first?.term != 0 && words(one).first?.term == words(other).first?.term)
  }

  @Test("different words stay apart", arguments: [("port", "part"), ("ministre", "minute"), ("Kervoal", "Kermorvan")])
  func different(one: String, other: String) {
    #expect(words(one).first?.term != words(other).first?.term)
  }

  @Test("a single letter says nothing, a single digit does")
  func single() {
    #expect(words("x").map(\.term) == [0])
    #expect(words("7").allSatisfy { $0.term != 0 })
  }

  @Test("a capital says something inside a sentence, not at its start; an abbreviation ends none")
  func capitals() {
    let found = words("Le maire a vu M. Kervoal. Demain, il verra J. Lorne… Puis rien ! Fin")
    let inside = found.filter { $0.isCapitalized && !$0.opensSentence }.count
    let opening = found.filter { $0.isCapitalized && $0.opensSentence }.count
    #expect(inside == 4)  // M, Kervoal, J, Lorne
    #expect(opening == 4)  // Le, Demain, Puis, Fin
  }

  @Test(
    "eight letters at a time give what letter by letter gives, and go on where a letter beyond ASCII stands",
    arguments: [
      "a", "as", "gas", "gaz", "bars", "BARS", "minist", "ministers", "Saint", "F16s", "x4", "G20", "supercalifragilis",
      "sevenle", "eightles", "ninelette", "S2345678", "a2345678b", "Zz", "pré", "prés", "Général", "députés", "société",
      "souveraineté", "responsabilités", "abcdefgé", "abcdefghé", "abcdefghié", "cœurs", "e\u{301}tat",
    ], ["", " suivi d’autres", ".", "\u{2019}x", "\u{A0}: oui", "ª", " »"])
  func fastPath(word: String, rest: String) {
    let bytes = Array((word + rest).utf8)
    PlainWord.withScratch { scratch in
      bytes.withUnsafeBufferPointer { text in
        for end in [text.count, min(text.count, 7), 1] {
          let fast = PlainWord.read(in: text, at: 0, end: end, scratch)
          let plain = SignatureWord.letters(in: text, at: 0, end: end)
          #expect(fast.spelling == plain.spelling && fast.term == plain.term && fast.ending == plain.ending)
          #expect(fast.hasDigit == plain.hasDigit && fast.isCapitalized == plain.isCapitalized)
          #expect(fast.end == plain.end)
        }
      }
    }
  }

  @Test("words come in runs as they come one by one", arguments: [0, 1, 127, 128, 129, 1000])
  func runs(count: Int) {
    let text = Array(String(repeating: "Un mot, ", count: count).utf8)
    let half = text.count / 16 * 8
    var spellings: [UInt64] = []
    var expected: [UInt64] = []
    text.withUnsafeBufferPointer { text in
      let ranges = [TextRange(start: 0, end: half), TextRange(start: half, end: text.count)]
      WordRun.forEach(in: text, ranges) { spellings += $0.map(\.spelling) }
      for range in ranges { SignatureWord.forEach(in: text, range.offsets) { expected.append($0.spelling) } }
    }
    #expect(expected.count == 2 * count && spellings == expected)
  }

  @Test("letters with accents are looked up as the general fold has them")
  func latinLetters() throws {
    for value in UInt32(0xC0)...0xFF where value != 0xD7 && value != 0xF7 {
      let letter = String(try #require(Unicode.Scalar(value)))
      let lower = letter.lowercased()
      #expect(words(letter + "x").first?.spelling == words(lower + "x").first?.spelling, "\(letter)")
      #expect(words(letter + "x").first?.isCapitalized == (letter != lower), "\(letter)")
    }
    for (accented, plain) in [("éàùîôçñ", "eauiocn"), ("ÉÀÙÎÔÇÑ", "eauiocn"), ("ÿýøð", "yyod")] {
      #expect(words(accented).first?.spelling == words(plain).first?.spelling)
    }
  }

  @Test("bytes at the end of a range are not read past it")
  func cutOff() {
    let bytes = Array("été".utf8)
    for end in 0...bytes.count {
      var count = 0
      SignatureWord.forEach(in: bytes.span, 0..<end) { word in
        #expect(word.end <= end)
        count += 1
      }
      #expect(count <= 1)
    }
  }
}
