// swift-format-ignore-file: AlwaysUseLowerCamelCase
import CPrecis
import Precis

/// The functions of `precis.h` that take a session.

/// `precis_session_open`, as `precis.h` describes it.
@c @implementation
public func precis_session_open(
  _ engine: OpaquePointer?, _ session: UnsafeMutablePointer<OpaquePointer?>?
) -> precis_status {
  status { () throws(Refusal) in
    let variable = try session.required("session")
    variable.pointee = retain(SessionHandle(try object(engine, as: Engine.self)))
  }
}

/// `precis_session_close`, as `precis.h` describes it.
@c @implementation
public func precis_session_close(_ session: UnsafeMutablePointer<OpaquePointer?>?) -> precis_status {
  status { () throws(Refusal) in
    let variable = try session.required("session")
    guard variable.pointee != nil else { return }
    guard try object(variable.pointee, as: SessionHandle.self).enter() else {
      throw Refusal(status: precis_status(PRECIS_BUSY), message: "")
    }
    try release(variable, as: SessionHandle.self)
  }
}

/// `precis_session_add`, as `precis.h` describes it.
@c @implementation
public func precis_session_add(
  _ session: OpaquePointer?, _ fields: UnsafePointer<precis_field>?, _ fieldCount: Int
) -> precis_status {
  perform(session) { session throws(Refusal) in
    try session.add(ArticleFields(UnsafeBufferPointer(array: fields, count: fieldCount, "fields")))
  }
}

/// `precis_session_add_unread`, as `precis.h` describes it.
@c @implementation
public func precis_session_add_unread(
  _ session: OpaquePointer?, _ id: UnsafePointer<CChar>?, _ idSize: Int, _ tooLarge: Int32,
  _ reason: UnsafePointer<CChar>?, _ reasonSize: Int
) -> precis_status {
  perform(session) { session throws(Refusal) in
    let id = try String(UnsafeRawBufferPointer(id, count: idSize, "id"), "id")
    let reason = try String(UnsafeRawBufferPointer(reason, count: reasonSize, "reason"), "reason")
    guard !id.isEmpty else { throw .invalidArgument("the input has no id: give the name under which to list it") }
    guard tooLarge == 0 || tooLarge == 1 else { throw .outOfRange("too_large is \(tooLarge): give 0 or 1") }
    session.add(
      unread: LedgerEntry(
        id: id, status: tooLarge == 1 ? .tooLarge : .unreadable, reason: reason.isEmpty ? nil : reason))
  }
}

/// `precis_session_report`, as `precis.h` describes it.
@c @implementation
public func precis_session_report(
  _ session: OpaquePointer?, _ result: UnsafeMutablePointer<OpaquePointer?>?
) -> precis_status {
  perform(session) { session throws(Refusal) in
    let variable = try result.required("result")
    variable.pointee = retain(try session.report())
  }
}

/// `precis_session_stories`, as `precis.h` describes it.
@c @implementation
public func precis_session_stories(
  _ session: OpaquePointer?, _ result: UnsafeMutablePointer<OpaquePointer?>?
) -> precis_status {
  perform(session) { session throws(Refusal) in
    let variable = try result.required("result")
    variable.pointee = retain(try session.stories())
  }
}

/// `precis_session_read`, as `precis.h` describes it.
@c @implementation
public func precis_session_read(
  _ session: OpaquePointer?, _ stage: UInt32, _ fields: UnsafePointer<precis_field>?, _ fieldCount: Int,
  _ result: UnsafeMutablePointer<OpaquePointer?>?
) -> precis_status {
  perform(session) { session throws(Refusal) in
    let variable = try result.required("result")
    let fields = try ArticleFields(UnsafeBufferPointer(array: fields, count: fieldCount, "fields"))
    variable.pointee = retain(try session.read(stage, fields))
  }
}

/// `precis_cancel`, as `precis.h` describes it.
@c @implementation
public func precis_cancel(_ session: OpaquePointer?) -> precis_status {
  guard let session else { return precis_status(PRECIS_INVALID_ARGUMENT) }
  Unmanaged<SessionHandle>.fromOpaque(UnsafeRawPointer(session)).takeUnretainedValue().cancel()
  return precis_status(PRECIS_OK)
}

/// `precis_session_set_progress`, as `precis.h` describes it.
@c @implementation
public func precis_session_set_progress(
  _ session: OpaquePointer?, _ progress: precis_progress?, _ context: UnsafeMutableRawPointer?
) -> precis_status {
  perform(session) { session throws(Refusal) in
    session.set(progress.map { ProgressCall(function: $0, context: context) })
  }
}

/// `precis_session_message`, as `precis.h` describes it.
@c @implementation
public func precis_session_message(
  _ session: OpaquePointer?, _ text: UnsafeMutablePointer<UnsafePointer<CChar>?>?, _ size: UnsafeMutablePointer<Int>?
) -> precis_status {
  perform(session) { session throws(Refusal) in
    try session.giveMessage(text, size)
  }
}

private func perform(
  _ session: OpaquePointer?, _ work: (SessionHandle) throws(Refusal) -> Void
) -> precis_status {
  do throws(Refusal) {
    return try object(session, as: SessionHandle.self).perform(work)
  } catch {
    return error.status
  }
}
