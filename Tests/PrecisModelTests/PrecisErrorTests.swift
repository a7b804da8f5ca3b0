import PrecisModel
import Testing

@Suite("Messages of errors")
struct PrecisErrorTests {
  @Test(
    "every message is one line that names the thing and says what to do",
    arguments: [
      (PrecisError.articleTooLarge(id: "a.txt", limitBytes: 10, actualBytes: 11), "a.txt", "raise the limit"),
      (.repeatedID("x"), "x", "id of its own"),
      (.invalidLexicon(file: "fr/titles", line: 3, reason: "save the file as UTF-8"), "fr/titles:3", "save"),
      (.invalidBudget(0), "0", "from 1 up"),
      (.icuFailure(service: "plurals", code: "U_MISSING_RESOURCE_ERROR"), "plurals", "check"),
    ])
  func message(error: PrecisError, names: String, advises: String) {
    #expect(error.description.contains(names))
    #expect(error.description.contains(advises))
    #expect(!error.description.contains("\n"))
  }
}

@Suite("Notices")
struct NoticeTests {
  @Test("a notice counts in the singular and the plural")
  func plural() {
    #expect(Notice.invalidBytesReplaced(count: 1).description.hasPrefix("1 invalid byte was"))
    #expect(Notice.invalidBytesReplaced(count: 2).description.hasPrefix("2 invalid bytes were"))
  }
}

@Suite("The ledger")
struct LedgerTests {
  @Test("the counts of all statuses add up to the inputs")
  func counts() {
    let statuses: [ArticleStatus] = [.used, .used, .duplicate, .unreadable, .story]
    let ledger = Ledger(entries: statuses.enumerated().map { LedgerEntry(id: "\($0)", status: $1) })
    #expect(ledger.inputs == 5)
    #expect(ledger.count(of: .used) == 2)
    #expect(ArticleStatus.allCases.reduce(0) { $0 + ledger.count(of: $1) } == ledger.inputs)
  }
}
