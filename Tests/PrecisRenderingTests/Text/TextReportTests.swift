import PrecisModel
import PrecisRendering
import Testing

@Suite("Briefs as text")
struct TextReportTests {
  @Test("a report shows each story with its sources, then the ledger, in the languages of its labels")
  func wholeReport() {
    let expected = """
      Synthèse · 2 sujets · 7 articles reçus

      ■ Valdoule : le tram B déraille, douze blessés
        12–13 mars 2026 · 4 articles · 3 sources indépendantes · 22 mots

        • Une rame du tram B a déraillé jeudi matin place des Tanneurs, à Valdoule,
          blessant douze personnes. [1, aussi 2, 3]
            note 0,812 = nouveauté 0,9 × 0,5 + appui d’autres sources 1 × 0,25 +
              unheard-of 0,333 × 0,337 · élément nouveau
        • Elle roulait à 47 km/h. [2]

        Première phrase écartée
          « Les secours sont arrivés en *dix* minutes. » [3]
            note 0,2 = nouveauté 0,4 × 0,5

        Désaccords entre les sources
        • blessés : douze [1, 3] ≠ 14 [2]

        Personnes  Anne Tal (3)
        Lieux      Valdoule (7), place des Tanneurs
        Chiffres   douze personnes [1], 47 km/h [2]

        Sources, et ce que chacune apporte
        [1] APH · 12 mars 2026 à 08:15 · aph
        [2] L’Écho · 13 mars 2026 · echo
            + La ligne restera fermée jusqu’à lundi.
            + La rame venait d’être révisée.
              et 1 autre phrase
        [3] gazette · sans date · n’apporte rien de plus
        [4] copie · 12 mars 2026 à 10:00 · copie de [1]

      ■ Gold torc found
        1 March 2026 · 1 article · 7 words

        • The torc was found in a sack.

        – Courier · 1 March 2026 · courier

      Registre · 7 articles reçus
        3 cités
        1 dans un sujet, non cité
        1 copie
        1 sans texte d’article
            menu␛.txt
        1 trop volumineux
            big – too many bytes
        ! courier : 2 octets non valides ont été remplacés
        ! courier : la date « hier » n’a pas pu être lue

      """
    #expect(withPlainSpaces(Reports.text(Reports.both)) == expected)
  }

  @Test("one story needs no overview")
  func oneStory() {
    let expected = """
      ■ Gold torc found
        1 March 2026 · 1 article · 7 words

        • The torc was found in a sack.

        – Courier · 1 March 2026 · courier

      Ledger · 1 article received
        1 quoted

      """
    #expect(Reports.text(Reports.one, .english) == expected)
  }

  @Test("brackets stand for an opening that was cut away")
  func cutOpening() {
    var brief = Reports.torc
    brief.sentences[0].text = "the torc was found in a sack."
    let report = Report(briefs: [brief], ledger: Reports.none.ledger)
    #expect(Reports.text(report).contains("  • […] the torc was found in a sack.\n"))
    #expect(Reports.markdown(report).contains(#"- \[…\] the torc was found in a sack."# + "\n"))
  }

  @Test("a run without stories says so")
  func nothing() {
    #expect(Reports.text(Reports.none, .english) == "Nothing to report\n\nLedger · 0 articles received\n")
    #expect(Reports.text(Reports.none, .french) == "Rien à signaler\n\nRegistre · 0 article reçu\n")
  }

  @Test("on a terminal, styles change nothing but the looks")
  func ansi() {
    let styled = Reports.text(Reports.both, style: .ansi)
    #expect(styled.contains("\u{1B}[1mValdoule"))
    #expect(styled.contains("\u{1B}[36m[1, aussi 2, 3]\u{1B}[0m"))
    #expect(withoutStyles(styled) == Reports.text(Reports.both))
  }

  @Test("no line is wider than the page where there is a space to break at")
  func width() {
    var brief = Reports.torc
    brief.sentences[0].text = Array(repeating: "sentence", count: 200).joined(separator: " ")
    brief.title = Array(repeating: "標題", count: 100).joined(separator: " ")
    let text = Reports.text(Report(briefs: [brief], ledger: Reports.none.ledger), .english)
    for line in text.split(separator: "\n") {
      let columns = line.unicodeScalars.reduce(0) { $0 + ($1.value > 0x3000 ? 2 : 1) }
      #expect(columns <= 80, "\(line)")
    }
  }

  @Test("a word longer than the page stands whole")
  func longWord() {
    var brief = Reports.torc
    let word = String(repeating: "x", count: 300)
    brief.sentences[0].text = "A \(word) b"
    #expect(Reports.text(Report(briefs: [brief], ledger: Reports.none.ledger)).contains("\n    \(word)\n"))
  }

  @Test("control characters of the input never reach the terminal")
  func controlCharacters() {
    let nasty = "a\u{1B}[2J\nb\u{9B}31m\u{202E}"
    var brief = Reports.tram
    brief.title = nasty
    brief.sentences[0].text = nasty
    brief.articles[0].source = nasty
    brief.articles[2].adds[0].text = nasty
    brief.entities[0].name = nasty
    brief.figures[0].text = nasty
    brief.disagreements[0].subject = nasty
    brief.disagreements[0].statements[0].figure.text = nasty
    brief.nearestLoser?.text = nasty
    let ledger = Ledger(entries: [
      LedgerEntry(id: nasty, status: .unreadable, reason: nasty, notices: [.unreadableDate(nasty)])
    ])
    let text = Reports.text(Report(briefs: [brief], ledger: ledger))
    let controls = text.unicodeScalars.filter {
      $0 != "\n" && ($0.properties.generalCategory == .control || $0.properties.generalCategory == .format)
    }
    #expect(controls.isEmpty)
  }

  /// Labels have no-break spaces, which are hard to see in a test.
  private func withPlainSpaces(_ text: String) -> String {
    String(text.map { $0 == "\u{A0}" || $0 == "\u{202F}" ? " " : $0 })
  }

  private func withoutStyles(_ text: String) -> String {
    var plain = ""
    var isInSequence = false
    for character in text {
      if character == "\u{1B}" { isInSequence = true }
      if !isInSequence { plain.append(character) }
      if character == "m" { isInSequence = false }
    }
    return plain
  }
}
