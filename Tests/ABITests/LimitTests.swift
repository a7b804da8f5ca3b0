import CPrecis
import PrecisABI
import Testing

@Suite("Options and limits from C")
struct LimitTests {
  private static let refused: [(id: Int, number: Int64)] = [
    (PRECIS_OPTION_WORDS, 0), (PRECIS_OPTION_CHARACTERS, -1), (PRECIS_OPTION_SENTENCES, Int64.min),
    (PRECIS_OPTION_LABELS, 3), (PRECIS_OPTION_LABELS, -1), (PRECIS_OPTION_EXTRACTION, 2),
    (PRECIS_OPTION_GROUPING, 3), (PRECIS_OPTION_EXPLAIN, 2), (PRECIS_OPTION_ARTICLE_BYTES, 0),
    (PRECIS_OPTION_SENTENCE_BYTES, 0), (PRECIS_OPTION_SESSION_BYTES, 0),
  ]
  private static let taken: [(id: Int, number: Int64)] = [
    (PRECIS_OPTION_WORDS, 1), (PRECIS_OPTION_CHARACTERS, Int64.max), (PRECIS_OPTION_SENTENCES, 1),
    (PRECIS_OPTION_LABELS, 2), (PRECIS_OPTION_EXTRACTION, 0), (PRECIS_OPTION_GROUPING, 2),
    (PRECIS_OPTION_EXPLAIN, 1), (PRECIS_OPTION_ARTICLE_BYTES, Int64.max),
    (PRECIS_OPTION_SENTENCE_BYTES, Int64.max), (PRECIS_OPTION_SESSION_BYTES, Int64.max),
    (PRECIS_OPTION_WORDS, Int64.max), (PRECIS_OPTION_SENTENCE_BYTES, 1),
  ]
  private let text = "The bridge at Alden reopened on Monday."

  @Test("an article of the limit's size is taken, one byte more is listed as too large")
  func articleBytes() throws {
    let limit = Int64(text.utf8.count)
    let fits = try Handles([(PRECIS_OPTION_ARTICLE_BYTES, limit)])
    #expect(fits.add("a", text) == ok)
    let exceeds = try Handles([(PRECIS_OPTION_ARTICLE_BYTES, limit - 1)])
    #expect(exceeds.add("a", text) == status(PRECIS_TOO_LARGE))
    #expect(exceeds.report() == ok)
    #expect(exceeds.string(PRECIS_LEDGER_STATUS) == "too-large")
  }

  @Test("a session takes articles up to its limit, and goes on with smaller ones after refusing one")
  func sessionBytes() throws {
    let handles = try Handles([(PRECIS_OPTION_SESSION_BYTES, Int64(text.utf8.count + 8))])
    #expect(handles.add("a", text) == ok)
    #expect(handles.add("b", "Nine byte") == status(PRECIS_TOO_LARGE))
    #expect(handles.message.contains("the session would exceed its limit of 47 bytes"))
    #expect(handles.add("c", "8 bytes.") == ok)
    #expect(handles.add("d", "!") == status(PRECIS_TOO_LARGE))
    #expect(handles.report() == ok)
    #expect((0..<4).map { handles.string(PRECIS_LEDGER_ID, $0) } == ["a", "b", "c", "d"])
    #expect(handles.string(PRECIS_LEDGER_STATUS, 1) == "too-large")
  }

  @Test("a sentence is split at the limit that is set")
  func sentenceBytes() throws {
    let handles = try Handles([(PRECIS_OPTION_SENTENCE_BYTES, 20)])
    #expect(handles.add("a", text) == ok)
    #expect(handles.report() == ok)
    let sentences = try #require(handles.count(PRECIS_LIST_SENTENCES))
    for sentence in 0..<sentences {
      #expect(try #require(handles.string(PRECIS_SENTENCE_TEXT, 0, sentence)).utf8.count <= 20)
    }
  }

  @Test(
    "a number that an option cannot have is refused",
    arguments: refused)
  func badOption(id: Int, number: Int64) {
    var engine: OpaquePointer?
    let option = precis_option(id: UInt32(id), reserved: 0, number: number, data: nil, size: 0)
    #expect(precis_engine_open([option], 1, &engine, nil, 0) == status(PRECIS_OUT_OF_RANGE))
    #expect(engine == nil)
  }

  @Test(
    "a number at the edge of what an option can have is taken",
    arguments: taken)
  func edgeOption(id: Int, number: Int64) throws {
    let handles = try Handles([(id, number)])
    _ = handles.add("a", text)
    #expect(handles.report() == ok)
  }

  @Test("the budget, the labels and the grouping are those that were set")
  func options() throws {
    let handles = try Handles([
      (PRECIS_OPTION_SENTENCES, 1), (PRECIS_OPTION_GROUPING, Int64(PRECIS_GROUPING_SINGLE)),
      (PRECIS_OPTION_LABELS, Int64(PRECIS_LABELS_FRENCH)),
    ])
    #expect(handles.add("a", text) == ok)
    #expect(handles.add("b", "A flock of sheep blocked the road to Harwell for an hour.") == ok)
    #expect(handles.report() == ok)
    #expect(handles.count(PRECIS_LIST_BRIEFS) == 1)
    #expect(handles.count(PRECIS_LIST_SENTENCES) == 1)
    #expect(handles.string(PRECIS_BRIEF_LANGUAGE) == "fr")
  }

  @Test("an option that this version does not know is refused by its number, in a message cut off at a whole character")
  func unknownOption() {
    var engine: OpaquePointer?
    let option = precis_option(id: 4_096, reserved: 0, number: 0, data: nil, size: 0)
    for capacity in 0..<64 {
      var message = [CChar](repeating: 0x7F, count: 64)
      #expect(precis_engine_open([option], 1, &engine, &message, capacity) == status(PRECIS_UNKNOWN_ID))
      guard capacity > 0 else {
        #expect(message[0] == 0x7F)
        continue
      }
      let end = message.firstIndex(of: 0) ?? 64
      #expect(end < capacity)
      let text = String(decoding: message[..<end].map { UInt8(bitPattern: $0) }, as: UTF8.self)
      #expect("option 4096 is not known to version ".hasPrefix(text.prefix(36)))
    }
  }

  @Test("lexicon entries are taken after their name, and a fault is told with its line")
  func lexicons() {
    func open(_ name: String?, _ contents: String?) -> (precis_status, String) {
      var engine: OpaquePointer?
      defer { precis_engine_close(&engine) }
      var message = [CChar](repeating: 0, count: 256)
      let (nameBytes, bytes) = (Array((name ?? "").utf8), Array((contents ?? "").utf8))
      let opened = nameBytes.withUnsafeBytes { nameBytes in
        bytes.withUnsafeBytes { bytes in
          var options: [precis_option] = []
          if name != nil {
            options.append(
              precis_option(
                id: UInt32(PRECIS_OPTION_LEXICON_NAME), reserved: 0, number: 0, data: nameBytes.baseAddress,
                size: nameBytes.count))
          }
          if contents != nil {
            options.append(
              precis_option(
                id: UInt32(PRECIS_OPTION_LEXICON), reserved: 0, number: 0, data: bytes.baseAddress, size: bytes.count))
          }
          return precis_engine_open(options, options.count, &engine, &message, message.count)
        }
      }
      let end = message.firstIndex(of: 0) ?? message.count
      return (opened, String(decoding: message[..<end].map { UInt8(bitPattern: $0) }, as: UTF8.self))
    }
    #expect(open("shared/acronyms", "XQZ\torganization\txqz\n").0 == ok)
    #expect(open("shared/acronyms", nil).0 == status(PRECIS_INVALID_ARGUMENT))
    #expect(open(nil, "XQZ\torganization\txqz\n").0 == status(PRECIS_INVALID_ARGUMENT))
    let (faulty, message) = open("fr/nothing", "x\n")
    #expect(faulty == status(PRECIS_INVALID_LEXICON))
    #expect(message.hasPrefix("fr/nothing:0: extends no lexicon"))
  }
}
