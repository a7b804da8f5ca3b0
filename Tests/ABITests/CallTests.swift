import CPrecis
import PrecisABI
import Testing

@Suite("Calls from C that make no sense")
struct CallTests {
  @Test("NULL for a handle or for a result is refused, whatever the function")
  func null() throws {
    let invalid = status(PRECIS_INVALID_ARGUMENT)
    let handles = try Handles()
    var other: OpaquePointer?
    #expect(precis_engine_open(nil, 0, nil, nil, 0) == invalid)
    #expect(precis_engine_open(nil, 1, &other, nil, 0) == invalid)
    #expect(precis_engine_close(nil) == invalid)
    #expect(precis_session_open(nil, &other) == invalid)
    #expect(precis_session_open(handles.engine, nil) == invalid)
    #expect(precis_session_close(nil) == invalid)
    #expect(precis_session_add(nil, nil, 0) == invalid)
    #expect(precis_session_add(handles.session, nil, 0) == invalid)
    #expect(precis_session_add(handles.session, nil, 2) == invalid)
    #expect(precis_session_add_unread(nil, "a", 1, 0, "b", 1) == invalid)
    #expect(precis_session_add_unread(handles.session, nil, 1, 0, nil, 0) == invalid)
    #expect(precis_session_report(nil, &other) == invalid)
    #expect(precis_session_report(handles.session, nil) == invalid)
    #expect(precis_session_stories(handles.session, nil) == invalid)
    #expect(precis_session_read(handles.session, UInt32(PRECIS_STAGE_LANGUAGE), nil, 0, nil) == invalid)
    #expect(precis_cancel(nil) == invalid)
    #expect(precis_session_set_progress(nil, nil, nil) == invalid)
    #expect(precis_session_message(handles.session, nil, nil) == invalid)
    #expect(precis_result_close(nil) == invalid)
    #expect(precis_result_render(nil, UInt32(PRECIS_FORMAT_JSON), nil, nil) == invalid)
    #expect(precis_result_count(nil, UInt32(PRECIS_LIST_BRIEFS), 0, 0, nil) == invalid)
    #expect(precis_result_string(nil, UInt32(PRECIS_BRIEF_TITLE), 0, 0, 0, nil, nil) == invalid)
    #expect(precis_result_integer(nil, UInt32(PRECIS_SENTENCE_START), 0, 0, 0, nil) == invalid)
    #expect(precis_result_number(nil, UInt32(PRECIS_SENTENCE_SCORE), 0, 0, 0, nil) == invalid)
    #expect(precis_status_text(ok, nil, nil) == invalid)
    #expect(precis_version(nil, nil, nil) == ok)
    #expect(other == nil, "what is refused writes nothing")
  }

  @Test("an id or a text that is missing, empty, given twice or not UTF-8 is refused, and the message says what to do")
  func fields() throws {
    let handles = try Handles()
    let invalid = status(PRECIS_INVALID_ARGUMENT)
    #expect(handles.add([(PRECIS_FIELD_TEXT, "Rain.")]) == invalid)
    #expect(handles.message == "the article has no id: give PRECIS_FIELD_ID")
    #expect(handles.add("", "Rain.") == invalid)
    #expect(handles.add([(PRECIS_FIELD_ID, "a")]) == invalid)
    #expect(handles.message == "a: the article has no text: give PRECIS_FIELD_TEXT")
    #expect(handles.add([(PRECIS_FIELD_ID, "a"), (PRECIS_FIELD_ID, "a"), (PRECIS_FIELD_TEXT, "Rain.")]) == invalid)
    #expect(
      handles.add([(PRECIS_FIELD_ID, "a"), (PRECIS_FIELD_TEXT, "Rain."), (99, "?")]) == status(PRECIS_UNKNOWN_ID))
    #expect(
      handles.add([(PRECIS_FIELD_ID, "a"), (PRECIS_FIELD_TEXT, "Rain."), (PRECIS_FIELD_LANGUAGE, "de")])
        == status(PRECIS_OUT_OF_RANGE))
    #expect(handles.message == "language is “de”: give fr, en, other, or leave it out")
    let id: [UInt8] = [0x61, 0xFF]
    id.withUnsafeBytes { id in
      let field = precis_field(id: UInt32(PRECIS_FIELD_ID), reserved: 0, data: id.baseAddress, size: 2)
      #expect(precis_session_add(handles.session, [field], 1) == invalid)
    }
    #expect(handles.report() == ok)
    #expect(handles.count(PRECIS_LIST_LEDGER) == 0)
  }

  @Test("an article without a byte is listed, with NULL for its text as well as with a pointer")
  func zeroLength() throws {
    let handles = try Handles()
    let name: [UInt8] = Array("empty".utf8)
    name.withUnsafeBytes { name in
      let fields = [
        precis_field(id: UInt32(PRECIS_FIELD_ID), reserved: 0, data: name.baseAddress, size: name.count),
        precis_field(id: UInt32(PRECIS_FIELD_TEXT), reserved: 0, data: nil, size: 0),
      ]
      #expect(precis_session_add(handles.session, fields, fields.count) == ok)
    }
    #expect(handles.add("also-empty", "") == ok)
    #expect(handles.report() == ok)
    #expect(handles.count(PRECIS_LIST_BRIEFS) == 0)
    #expect(handles.count(PRECIS_LIST_LEDGER) == 2)
    #expect(handles.string(PRECIS_LEDGER_ID, 0) == "also-empty")
    #expect(handles.string(PRECIS_LEDGER_STATUS, 1) == "not-article")
  }

  @Test("a length that no memory can have is refused before a byte is read", arguments: [Int.min, -1, Int.max])
  func impossibleLength(size: Int) throws {
    let handles = try Handles()
    let text: [UInt8] = Array("Rain fell.".utf8)
    text.withUnsafeBytes { bytes in
      let fields = [
        precis_field(id: UInt32(PRECIS_FIELD_ID), reserved: 0, data: bytes.baseAddress, size: 1),
        precis_field(id: UInt32(PRECIS_FIELD_TEXT), reserved: 0, data: bytes.baseAddress, size: size),
      ]
      // Int.max bytes could exist as far as the pointer goes; the limit refuses them.
      let expected = size == Int.max ? PRECIS_TOO_LARGE : PRECIS_INVALID_ARGUMENT
      #expect(precis_session_add(handles.session, fields, 2) == status(expected))
      let option = precis_option(
        id: UInt32(PRECIS_OPTION_LEXICON_NAME), reserved: 0, number: 0, data: bytes.baseAddress, size: -1)
      var engine: OpaquePointer?
      #expect(precis_engine_open([option], 1, &engine, nil, 0) == status(PRECIS_INVALID_ARGUMENT))
      #expect(precis_session_add(handles.session, fields, Int.max) == status(PRECIS_INVALID_ARGUMENT))
    }
  }

  @Test("a gigabyte claimed for ten bytes is refused by the limit, without a look at it, and listed")
  func claimedGigabyte() throws {
    let handles = try Handles()
    let text: [UInt8] = Array("Rain fell.".utf8)
    text.withUnsafeBytes { bytes in
      let fields = [
        precis_field(id: UInt32(PRECIS_FIELD_ID), reserved: 0, data: bytes.baseAddress, size: 4),
        precis_field(id: UInt32(PRECIS_FIELD_TEXT), reserved: 0, data: bytes.baseAddress, size: 1 << 30),
      ]
      #expect(precis_session_add(handles.session, fields, 2) == status(PRECIS_TOO_LARGE))
      var result: OpaquePointer?
      #expect(
        precis_session_read(handles.session, UInt32(PRECIS_STAGE_LANGUAGE), fields, 2, &result)
          == status(PRECIS_TOO_LARGE))
    }
    #expect(handles.message.hasPrefix("Rain: the article has 1073741824 bytes, the limit is 67108864"))
    #expect(handles.report() == ok)
    #expect(handles.count(PRECIS_LIST_LEDGER) == 1)
    #expect(handles.string(PRECIS_LEDGER_STATUS) == "too-large")
  }

  @Test("numbers that name nothing are refused, and do no harm")
  func unknown() throws {
    let handles = try Handles()
    #expect(handles.add("a", "The bridge at Alden reopened on Monday.") == ok)
    #expect(handles.report() == ok)
    let unknown = status(PRECIS_UNKNOWN_ID)
    var text: UnsafePointer<CChar>?
    var number = 0.0
    var count = 0
    for value: UInt32 in [0, 99, 103, 210, 303, 408, 504, 607, 709, 804, 900, .max] {
      let found = precis_result_string(handles.result, value, 0, 0, 0, &text, nil)
      #expect(found == unknown || found == status(PRECIS_OUT_OF_RANGE), "value \(value)")
    }
    #expect(precis_result_string(handles.result, UInt32(PRECIS_SENTENCE_SCORE), 0, 0, 0, &text, nil) == unknown)
    #expect(precis_result_number(handles.result, UInt32(PRECIS_SENTENCE_TEXT), 0, 0, 0, &number) == unknown)
    #expect(precis_result_render(handles.result, 0, &text, nil) == unknown)
    #expect(precis_result_count(handles.result, 12, 0, 0, &count) == unknown)
    var result: OpaquePointer?
    withFields([(PRECIS_FIELD_ID, "a"), (PRECIS_FIELD_TEXT, "Rain.")]) { fields in
      #expect(precis_session_read(handles.session, 5, fields.baseAddress, fields.count, &result) == unknown)
    }
    #expect(text == nil && result == nil)
    #expect(read { precis_status_text(99, $0, $1) } == "unknown status")
    #expect(read { precis_status_text(status(PRECIS_ICU_FAILURE), $0, $1) } == "ICU failure")
  }

  @Test("a position that is not there is refused on both sides", arguments: [-1, 1, Int.max, Int.min])
  func positions(position: Int) throws {
    let handles = try Handles()
    #expect(handles.add("a", "The bridge at Alden reopened on Monday.") == ok)
    #expect(handles.report() == ok)
    let out = status(PRECIS_OUT_OF_RANGE)
    var text: UnsafePointer<CChar>?
    var count = 0
    #expect(precis_result_string(handles.result, UInt32(PRECIS_BRIEF_TITLE), position, 0, 0, &text, nil) == out)
    #expect(precis_result_string(handles.result, UInt32(PRECIS_SENTENCE_TEXT), 0, position, 0, &text, nil) == out)
    #expect(precis_result_string(handles.result, UInt32(PRECIS_SENTENCE_SUPPORT), 0, 0, position, &text, nil) == out)
    #expect(precis_result_string(handles.result, UInt32(PRECIS_BRIEF_TITLE), 0, position, 0, &text, nil) == out)
    #expect(precis_result_count(handles.result, UInt32(PRECIS_LIST_SENTENCES), position, 0, &count) == out)
    #expect(precis_result_count(handles.result, UInt32(PRECIS_LIST_BRIEFS), position, 0, &count) == out)
  }
}
