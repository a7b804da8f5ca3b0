import PrecisModel
import PrecisRendering
import Testing

@Suite("Briefs as Markdown")
struct MarkdownReportTests {
  @Test("a report shows each story with its sources, then the ledger")
  func wholeReport() {
    let expected = #"""
      # Synthèse · 2 sujets · 7 articles reçus

      ## Valdoule : le tram B déraille, douze blessés

      *12–13 mars 2026 · 4 articles · 3 sources indépendantes · 22 mots*

      - Une rame du tram B a déraillé jeudi matin place des Tanneurs, à Valdoule, blessant douze personnes. \[1, aussi 2, 3\]
        - *note 0,812 = nouveauté 0,9 × 0,5 + appui d’autres sources 1 × 0,25 + unheard-of 0,333 × 0,337 · élément nouveau*
      - Elle roulait à 47 km/h. \[2\]

      ### Première phrase écartée

      - « Les secours sont arrivés en \*dix\* minutes. » \[3\]
        - *note 0,2 = nouveauté 0,4 × 0,5*

      ### Désaccords entre les sources

      - **blessés** : douze \[1, 3\] ≠ 14 \[2\]

      ### Qui, quoi, où

      - **Personnes** : Anne Tal (3)
      - **Lieux** : Valdoule (7), place des Tanneurs
      - **Chiffres** : douze personnes \[1\], 47 km/h \[2\]

      ### Sources, et ce que chacune apporte

      1. APH · 12 mars 2026 à 08:15 · aph
      2. L’Écho · 13 mars 2026 · [echo](https://echo.example/a_%281%29)
         - La ligne restera fermée jusqu’à lundi.
         - La rame venait d’être révisée.
         - *et 1 autre phrase*
      3. sans date · gazette · *n’apporte rien de plus*
      4. 12 mars 2026 à 10:00 · copie · copie de \[1\]

      ## Gold torc found

      *1 March 2026 · 1 article · 7 words*

      - The torc was found in a sack.

      1. Courier · 1 March 2026 · courier

      ## Registre · 7 articles reçus

      - 3 cités
      - 1 dans un sujet, non cité
      - 1 copie
      - 1 sans texte d’article
        - menu␛.txt
      - 1 trop volumineux
        - big – too many bytes
      - **courier** : 2 octets non valides ont été remplacés
      - **courier** : la date « hier » n’a pas pu être lue

      """#
    let markdown = String(Reports.markdown(Reports.both).map { $0 == "\u{A0}" ? " " : $0 })
    #expect(markdown == expected)
  }

  @Test("what the input holds cannot start a block, a link or HTML")
  func markup() {
    var brief = Reports.torc
    brief.title = "# <b>Title</b>\n\n## Forged"
    brief.sentences[0].text = "1. [click](javascript:x) `code`\n- item"
    brief.articles[0].source = "*Courier*"
    brief.articles[0].url = "javascript:alert(1)"
    let markdown = Reports.markdown(Report(briefs: [brief], ledger: Reports.none.ledger), .english)
    #expect(markdown.hasPrefix(##"## \# \<b\>Title\</b\>  \#\# Forged"## + "\n"))
    #expect(markdown.contains(#"- 1\. \[click\](javascript:x) \`code\` - item"# + "\n"))
    #expect(markdown.contains(#"1. \*Courier\* · 1 March 2026 · courier"# + "\n"))
  }

  @Test("a run without stories says so")
  func nothing() {
    #expect(Reports.markdown(Reports.none, .english) == "**Nothing to report**\n\n## Ledger · 0 articles received\n\n")
  }
}
