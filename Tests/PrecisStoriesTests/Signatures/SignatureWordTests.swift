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
    #expect(words(one).first?.term != nil)
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
    #expect(words(one).first?.term != nil && words(one).first?.term == words(other).first?.term)
  }

  @Test("different words stay apart", arguments: [("port", "part"), ("ministre", "minute"), ("Kervoal", "Kermorvan")])
  func different(one: String, other: String) {
    #expect(words(one).first?.term != words(other).first?.term)
  }

  @Test("a single letter says nothing, a single digit does")
  func single() {
    #expect(words("x").map(\.term) == [nil])
    #expect(words("7").allSatisfy { $0.term != nil })
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
    "the fast path for ASCII words gives what the general one gives",
    arguments: [
      "a", "as", "gas", "gaz", "bars", "BARS", "minist", "ministers", "Saint", "F16s", "x4", "G20", "supercalifragilis",
      "sevenle", "eightles", "ninelette", "S2345678", "a2345678b", "Zz",
    ], ["", " suivi d’autres", ".", "\u{2019}x"])
  func fastPath(word: String, rest: String) throws {
    // A combining mark that is left out sends the word the general way.
    let fast = try #require(words(word + rest).first)
    let general = try #require(words(word + "\u{301}" + rest).first)
    #expect(fast.spelling == general.spelling && fast.term == general.term && fast.ending == general.ending)
    #expect(fast.hasDigit == general.hasDigit && fast.isCapitalized == general.isCapitalized)
    #expect(fast.end + 2 == general.end)
  }

  @Test(
    "the fast path takes a word that ASCII alone makes up, and no other", arguments: [("rain", true), ("été", false)])
  func takenPath(word: String, isPlain: Bool) {
    let bytes = Array(("x" + word + " et la suite").utf8)
    PlainWord.withScratch { scratch in
      bytes.withUnsafeBufferPointer { text in
        #expect((PlainWord.read(in: text, at: 0, end: text.count, scratch) != nil) == isPlain)
        #expect(PlainWord.read(in: text, at: 0, end: 3, scratch)?.end ?? 3 == 3)
      }
    }
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
