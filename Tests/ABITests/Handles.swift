import CPrecis
import PrecisABI
import Testing

/// The C functions as a test calls them: text goes in and comes out as `String`, handles are closed by their owners.

/// Closes what it has opened, as a C program would.
final class Handles {
  var engine: OpaquePointer?
  var session: OpaquePointer?
  var result: OpaquePointer?

  /// Opens an engine and a session.
  init(_ options: [(id: Int, number: Int64)] = []) throws {
    let given = options.map {
      precis_option(id: UInt32($0.id), reserved: 0, number: $0.number, data: nil, size: 0)
    }
    try #require(precis_engine_open(given, given.count, &engine, nil, 0) == ok)
    try #require(precis_session_open(engine, &session) == ok)
  }

  deinit {
    precis_result_close(&result)
    precis_session_close(&session)
    precis_engine_close(&engine)
  }

  /// Adds an article with the given fields.
  @discardableResult
  func add(_ fields: [(id: Int, text: String)]) -> precis_status {
    withFields(fields) { precis_session_add(session, $0.baseAddress, $0.count) }
  }

  func add(_ id: String, _ text: String) -> precis_status {
    add([(PRECIS_FIELD_ID, id), (PRECIS_FIELD_TEXT, text)])
  }

  /// Asks for a report, in place of the one before.
  func report() -> precis_status {
    precis_result_close(&result)
    return precis_session_report(session, &result)
  }

  /// The message of the last call that was refused.
  var message: String {
    read { precis_session_message(session, $0, $1) } ?? ""
  }

  func rendered(_ format: Int = PRECIS_FORMAT_JSON) -> String? {
    read { precis_result_render(result, UInt32(format), $0, $1) }
  }

  func string(_ value: Int, _ i: Int = 0, _ j: Int = 0, _ k: Int = 0) -> String? {
    read { precis_result_string(result, UInt32(value), i, j, k, $0, $1) }
  }

  func integer(_ value: Int, _ i: Int = 0, _ j: Int = 0, _ k: Int = 0) -> Int64? {
    var integer: Int64 = 0
    return precis_result_integer(result, UInt32(value), i, j, k, &integer) == ok ? integer : nil
  }

  func count(_ list: Int, _ i: Int = 0, _ j: Int = 0) -> Int? {
    var count = 0
    return precis_result_count(result, UInt32(list), i, j, &count) == ok ? count : nil
  }
}

let ok = precis_status(PRECIS_OK)

func status(_ constant: Int) -> precis_status { precis_status(constant) }

/// The text that a function gives, or nothing unless it returns `PRECIS_OK`.
func read(
  _ function: (UnsafeMutablePointer<UnsafePointer<CChar>?>, UnsafeMutablePointer<Int>) -> precis_status
) -> String? {
  var text: UnsafePointer<CChar>?
  var size = 0
  guard function(&text, &size) == ok, let text else { return nil }
  return String(
    decoding: UnsafeRawBufferPointer(start: UnsafeRawPointer(text), count: size), as: UTF8.self)
}

/// Lays the fields out in memory as a C program would.
func withFields<Value>(
  _ fields: [(id: Int, text: String)], _ body: (UnsafeBufferPointer<precis_field>) -> Value
) -> Value {
  let bytes = fields.flatMap { Array($0.text.utf8) }
  return bytes.withUnsafeBytes { bytes in
    var offset = 0
    let given = fields.map { field in
      let count = field.text.utf8.count
      defer { offset += count }
      return precis_field(
        id: UInt32(field.id), reserved: 0, data: bytes.baseAddress.map { $0 + offset }, size: count)
    }
    return given.withUnsafeBufferPointer(body)
  }
}
