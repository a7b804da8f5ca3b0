import CPrecis
import PrecisABI
import Testing

@Suite("Lifetimes of handles")
struct LifetimeTests {
  @Test("closing sets the variable to NULL, and closing it again does nothing")
  func closedTwice() throws {
    var engine: OpaquePointer?
    var session: OpaquePointer?
    var result: OpaquePointer?
    #expect(precis_engine_open(nil, 0, &engine, nil, 0) == ok)
    #expect(precis_session_open(engine, &session) == ok)
    #expect(precis_session_report(session, &result) == ok)
    for _ in 0..<3 {
      #expect(precis_engine_close(&engine) == ok && engine == nil)
      #expect(precis_session_close(&session) == ok && session == nil)
      #expect(precis_result_close(&result) == ok && result == nil)
    }
  }

  @Test("a session goes on without its engine, and a result without its session")
  func order() throws {
    var engine: OpaquePointer?
    var session: OpaquePointer?
    var result: OpaquePointer?
    #expect(precis_engine_open(nil, 0, &engine, nil, 0) == ok)
    #expect(precis_session_open(engine, &session) == ok)
    #expect(precis_engine_close(&engine) == ok)
    withFields([(PRECIS_FIELD_ID, "a"), (PRECIS_FIELD_TEXT, "The bridge at Alden reopened on Monday.")]) { fields in
      #expect(precis_session_add(session, fields.baseAddress, fields.count) == ok)
    }
    #expect(precis_session_report(session, &result) == ok)
    #expect(precis_session_close(&session) == ok)
    #expect(
      read { precis_result_string(result, UInt32(PRECIS_SENTENCE_TEXT), 0, 0, 0, $0, $1) }
        == "The bridge at Alden reopened on Monday.")
    #expect(precis_result_close(&result) == ok)
  }

  @Test("a report before any article is empty, and articles may be added after it")
  func reportFirst() throws {
    let handles = try Handles()
    #expect(handles.report() == ok)
    #expect(handles.count(PRECIS_LIST_BRIEFS) == 0)
    #expect(handles.add("a", "The bridge at Alden reopened on Monday.") == ok)
    #expect(handles.report() == ok)
    #expect(handles.count(PRECIS_LIST_BRIEFS) == 1)
    #expect(handles.add("b", "Le maire de Tours a inauguré la bibliothèque samedi matin.") == ok)
    #expect(handles.report() == ok)
    #expect(handles.count(PRECIS_LIST_BRIEFS) == 2)
  }

  @Test("text stays where it is for as long as its result lives")
  func sameAddress() throws {
    let handles = try Handles()
    #expect(handles.add("a", "The bridge at Alden reopened on Monday.") == ok)
    #expect(handles.report() == ok)
    var first: UnsafePointer<CChar>?
    var second: UnsafePointer<CChar>?
    let value = UInt32(PRECIS_SENTENCE_TEXT)
    #expect(precis_result_string(handles.result, value, 0, 0, 0, &first, nil) == ok)
    #expect(handles.rendered() != nil)
    #expect(precis_result_string(handles.result, value, 0, 0, 0, &second, nil) == ok)
    #expect(first == second)
  }
}

@Suite("Cancelling and watching a session")
struct SupervisionTests {
  /// What a progress callback is handed, and what it is told.
  final class Watch {
    let session: OpaquePointer?
    let cancels: Bool
    var steps: [UInt32] = []
    var busy: [precis_status] = []

    init(_ session: OpaquePointer?, cancels: Bool = false) {
      self.session = session
      self.cancels = cancels
    }
  }

  private func watch(_ watch: Watch) -> precis_status {
    let context = Unmanaged.passUnretained(watch).toOpaque()
    return precis_session_set_progress(
      watch.session,
      { context, step, done, total in
        guard let context, done <= total else { return }
        let watch = Unmanaged<Watch>.fromOpaque(context).takeUnretainedValue()
        if watch.steps.last != step { watch.steps.append(step) }
        var session = watch.session
        watch.busy.append(precis_session_close(&session))
        watch.busy.append(precis_session_report(session, nil))
        if watch.cancels { precis_cancel(watch.session) }
      }, context)
  }

  @Test("progress names the steps in order, and the session is busy meanwhile")
  func progress() throws {
    let handles = try Handles()
    let watched = Watch(handles.session)
    #expect(handles.add("a", "The bridge at Alden reopened on Monday.") == ok)
    #expect(watch(watched) == ok)
    #expect(handles.report() == ok)
    #expect(watched.steps == [UInt32(PRECIS_STEP_COMPARING), UInt32(PRECIS_STEP_BRIEFING)])
    #expect(!watched.busy.isEmpty && watched.busy.allSatisfy { $0 == status(PRECIS_BUSY) })
    #expect(precis_session_set_progress(handles.session, nil, nil) == ok)
  }

  @Test("a request to cancel stops the call that is going on, once")
  func cancelDuring() throws {
    let handles = try Handles()
    let watched = Watch(handles.session, cancels: true)
    #expect(handles.add("a", "The bridge at Alden reopened on Monday.") == ok)
    #expect(watch(watched) == ok)
    #expect(handles.report() == status(PRECIS_CANCELLED))
    #expect(handles.result == nil)
    #expect(precis_session_set_progress(handles.session, nil, nil) == ok)
    #expect(handles.report() == ok)
    #expect(handles.count(PRECIS_LIST_BRIEFS) == 1)
  }

  @Test("a request to cancel that comes before a call stops it, and leaves the session as it was")
  func cancelBefore() throws {
    let handles = try Handles()
    #expect(precis_cancel(handles.session) == ok)
    #expect(handles.add("a", "The bridge at Alden reopened on Monday.") == status(PRECIS_CANCELLED))
    #expect(handles.add("a", "The bridge at Alden reopened on Monday.") == ok)
    #expect(precis_cancel(handles.session) == ok)
    #expect(handles.report() == status(PRECIS_CANCELLED))
    #expect(handles.report() == ok)
    #expect(handles.count(PRECIS_LIST_LEDGER) == 1)
  }
}
