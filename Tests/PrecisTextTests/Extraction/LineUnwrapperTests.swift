import PrecisModel
import Testing

@testable import PrecisText

@Suite("Hard-wrapped text")
struct LineUnwrapperTests {
  private let wrapped = """
    Le conseil municipal a adopté lundi soir le budget de la nouvelle
    médiathèque, qui ouvrira ses portes au printemps prochain dans
    l'ancienne halle aux grains, fermée depuis dix ans.

    Le projet coûtera un peu moins de six millions d'euros, dont un
    tiers sera pris en charge par la région et le reste par la commune
    et ses partenaires.

    La suite en avril.
    """

  @Test("the lines of a paragraph are one paragraph")
  func paragraphs() {
    let page = ExtractedPage(wrapped)
    #expect(page.paragraphs.count == 3)
    #expect(page.paragraphs.first?.hasSuffix("fermée depuis dix ans.") == true)
    #expect(page.paragraphs.first?.contains("nouvelle médiathèque, qui") == true)
    #expect(page.main.paragraphs.first.map { page.original($0).contains("\n") } == true)
  }

  @Test("it does not matter how lines end", arguments: ["\n", "\r\n", "\r"])
  func lineEnds(end: String) {
    let page = ExtractedPage(wrapped.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: end))
    #expect(page.paragraphs == ExtractedPage(wrapped).paragraphs)
  }

  @Test("a text may have any length, and end with or without a line feed", arguments: 0...70, ["", "\n", "\r", "\r\n"])
  func lengths(letterCount: Int, end: String) {
    let bytes = Array(
      (String(repeating: "é", count: letterCount % 2) + String(repeating: "a", count: letterCount) + end).utf8)
    let lines = bytes.withUnsafeBufferPointer { LineUnwrapper.blocks(of: $0) }
    let letters = bytes.count - end.utf8.count
    #expect(lines.map(\.range) == (letters == 0 ? [] : [TextRange(start: 0, end: letters)]))
  }

  @Test("paragraphs that no blank line parts end where a line is short")
  func withoutBlankLines() {
    let text = wrapped.split(separator: "\n").joined(separator: "\n")
    #expect(ExtractedPage(text).paragraphs == ExtractedPage(wrapped).paragraphs)
  }

  @Test(
    "lines that are paragraphs of their own stay so",
    arguments: [
      "Une première phrase.\nUne deuxième phrase.\nUne troisième phrase.\nUne quatrième phrase.",
      "The first line of a list without marks\nthe second line of that list\nthe third line\nthe fourth line of it",
      "Paris\nLondres\nRome\nMadrid\nBerlin",
    ])
  func separateLines(text: String) {
    let lines = LineUnwrapper.blocks(of: Array(text.utf8))
    #expect(lines.count == text.split(separator: "\n").count)
  }

  @Test("a single pair of lines proves nothing")
  func onePair() {
    let text = "Le conseil municipal a adopté lundi soir le budget de la\nmédiathèque de la commune."
    #expect(LineUnwrapper.blocks(of: Array(text.utf8)).count == 2)
  }

  @Test("blank lines before a block are counted")
  func blankLines() {
    let lines = LineUnwrapper.blocks(of: Array("a\n\n\nb\nc".utf8))
    #expect(lines.map(\.blankLinesBefore) == [0, 2, 0])
  }
}
