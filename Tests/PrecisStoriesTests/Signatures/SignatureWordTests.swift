import PrecisLexicons
import PrecisModel
import PrecisText
import Testing

@testable import PrecisStories

@Suite("Words as signatures see them")
struct SignatureWordTests {
  private func words(_ text: String) -> [SignatureWord] {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer { letterByLetter($0, [TextRange(0..<$0.count)]) }
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

  private func letterByLetter(_ text: UnsafeBufferPointer<UInt8>, _ paragraphs: [TextRange]) -> [SignatureWord] {
    var words: [SignatureWord] = []
    for paragraph in paragraphs {
      let scan = SignatureScan(text, end: paragraph.end)
      var place = SignatureScan.Place(start: paragraph.start)
      while let word = scan.next(from: place, before: paragraph.end) {
        words.append(word)
        place = SignatureScan.Place(end: word.end, from: word.start, isCapitalized: word.isCapitalized)
      }
    }
    return words
  }

  /// What signatures read of some paragraphs: how all words are spelt, and those of content.
  private func read(
    _ text: [UInt8], _ paragraphs: [TextRange], _ page: PageWords, _ language: Language = .french
  ) -> (spellings: [UInt64], content: [SignatureWord]) {
    var read = (spellings: [UInt64](), content: [SignatureWord]())
    text.withUnsafeBufferPointer { text in
      WordRun.forEach(in: text, paragraphs, page, language) { run in
        read.spellings += run.spellings
        read.content += run.contentWords
      }
    }
    return read
  }

  /// Expects that what signatures read is what letter by letter gives.
  private func expectSame(_ text: [UInt8], _ paragraphs: [TextRange], _ page: PageWords) {
    let found = read(text, paragraphs, page)
    let words = text.withUnsafeBufferPointer { letterByLetter($0, paragraphs) }
    #expect(found.spellings == words.map(\.spelling))
    let content = Set(found.content.map(\.start))
    #expect(found.content == words.filter { content.contains($0.start) })
  }

  @Test(
    "the words of a page are those that letter by letter gives",
    arguments: [
      "a", "as", "gas", "gaz", "bars", "BARS", "minist", "ministers", "Saint", "F16s", "x4", "G20", "supercalifragilis",
      "sevenle", "eightles", "ninelette", "S2345678", "a2345678b", "Zz", "pré", "prés", "Général", "députés", "société",
      "souveraineté", "abcdefgé", "abcdefghé", "abcdefghié", "cœurs", "e\u{301}tat", "aujourd’hui", "O'Brien", "l’été",
      "don't", "1 234,5 millions", "12 345abc", "3, 4", "M. Roc", "J.", "…", "20th", "Αθήνα", "東京", "ß", "çà.Et",
    ], ["", " suivi d’autres", ".", "\u{2019}x", "\u{A0}: oui", "ª", " »", "! Puis", " 000 fin", "-là"])
  func fastPath(word: String, rest: String) {
    let bytes = Array((word + rest + " " + word).utf8)
    for start in 0..<min(2, bytes.count) {
      for end in [bytes.count, min(bytes.count, 7), start] {
        expectSame(bytes, [TextRange(start: start, end: end)], Documents.reader.unreadWords)
      }
    }
  }

  @Test("so are those of a page that was read, whose long paragraphs were read to their heads", arguments: [1, 9, 60])
  func readPage(repeats: Int) throws {
    let reader = ArticleReader(lexicons: .embedded)
    let sentence =
      "Le maire de Lorne a dit, « l’été dernier », que 1 234,5 tonnes (aujourd’hui) coûtaient 3 % de plus. "
    let paragraphs = [sentence, "É" + sentence, sentence + "Et M. Roc s’en félicite ; "].map { paragraph in
      String(repeating: paragraph, count: repeats)
    }
    let page = try reader.page(of: Article(id: "a", text: paragraphs.joined(separator: "\n\n")))
    let (text, kept) = (page.article.text.utf8, page.article.mainText.paragraphs)
    #expect(!kept.isEmpty)
    expectSame(text, kept, page.words)
    expectSame(text, kept, page.words.unread)
    #expect(read(text, kept, page.words).content == read(text, kept, page.words.unread).content)
  }

  @Test("a word longer than a page counts is read to its end")
  func endlessWord() {
    let text = Array((String(repeating: "a", count: 70_000) + "b c’" + String(repeating: "e", count: 66_000)).utf8)
    expectSame(text, [TextRange(0..<text.count)], Documents.reader.unreadWords)
  }

  @Test(
    "function words, their parts and single letters say nothing of what a text is about",
    arguments: [
      ("Le port de l’État", .french, ["port", "État"]), ("aujourd’hui même", .french, []),
      ("It's the mayor's job", .english, ["mayor", "job"]), ("the ports", .french, ["the", "ports"]),
      ("qu’elle a 12 ans", .french, ["12", "ans"]), ("don't", .english, []),
    ] as [(String, Language, [String])])
  func content(text: String, language: Language, expected: [String]) {
    let bytes = Array(text.utf8)
    let found = read(bytes, [TextRange(0..<bytes.count)], Documents.reader.unreadWords, language).content
    #expect(found.map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) } == expected)
  }

  @Test(
    "the spelling of a word of ASCII letters is its term", arguments: ["a", "Port", "responsable", "Sixteenletterwo"])
  func spelling(word: String) {
    #expect(words(word).map(\.spelling) == [Folding.term(word).hash])
  }

  @Test("words come in full runs, and as they come one by one", arguments: [0, 1, 127, 128, 129, 1000])
  func runs(count: Int) {
    let text = Array(String(repeating: "Un mot, ", count: count).utf8)
    let half = text.count / 16 * 8
    let ranges = [TextRange(start: 0, end: half), TextRange(start: half, end: text.count)]
    var sizes: [Int] = []
    text.withUnsafeBufferPointer { text in
      WordRun.forEach(in: text, ranges, Documents.reader.unreadWords, .french) { sizes.append($0.spellings.count) }
    }
    #expect(sizes.dropLast().allSatisfy { $0 == WordRun.capacity } && sizes.reduce(0, +) == 2 * count)
    expectSame(text, ranges, Documents.reader.unreadWords)
    #expect(read(text, ranges, Documents.reader.unreadWords).content.count == count)
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
      let range = TextRange(start: 0, end: end)
      expectSame(bytes, [range], Documents.reader.unreadWords)
      let words = bytes.withUnsafeBufferPointer { letterByLetter($0, [range]) }
      #expect(words.count <= 1 && words.allSatisfy { $0.end <= end })
    }
  }
}
