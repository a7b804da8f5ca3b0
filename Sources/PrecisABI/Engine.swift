// swift-format-ignore-file: AlwaysUseLowerCamelCase
import CPrecis
import Precis

/// What `precis_engine` stands for: options, and the tables made from them.
final class Engine: Sendable {
  let summarizer: Summarizer
  /// The most bytes that the articles of a session may have together.
  let sessionBytes: Int

  init(_ given: EngineOptions) throws(PrecisError) {
    summarizer = try Summarizer(options: given.options)
    sessionBytes = given.sessionBytes
  }
}

/// `precis_engine_open`, as `precis.h` describes it.
@c @implementation
public func precis_engine_open(
  _ options: UnsafePointer<precis_option>?, _ optionCount: Int, _ engine: UnsafeMutablePointer<OpaquePointer?>?,
  _ message: UnsafeMutablePointer<CChar>?, _ messageCapacity: Int
) -> precis_status {
  var refusal: Refusal?
  do throws(Refusal) {
    let variable = try engine.required("engine")
    let given = try EngineOptions(UnsafeBufferPointer(array: options, count: optionCount, "options"))
    do throws(PrecisError) {
      variable.pointee = retain(try Engine(given))
    } catch {
      throw Refusal(error)
    }
  } catch {
    refusal = error
  }
  write(refusal?.message ?? "", to: message, capacity: messageCapacity)
  return refusal?.status ?? precis_status(PRECIS_OK)
}

/// `precis_engine_close`, as `precis.h` describes it.
@c @implementation
public func precis_engine_close(_ engine: UnsafeMutablePointer<OpaquePointer?>?) -> precis_status {
  status { () throws(Refusal) in try release(engine, as: Engine.self) }
}

/// Writes as many whole characters as fit before a NUL.
private func write(_ text: String, to buffer: UnsafeMutablePointer<CChar>?, capacity: Int) {
  guard let buffer, capacity > 0 else { return }
  var count = 0
  for scalar in text.unicodeScalars {
    let bytes = UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
    guard count + bytes.count < capacity else { break }
    for byte in bytes {
      buffer[count] = CChar(bitPattern: byte)
      count += 1
    }
  }
  buffer[count] = 0
}
