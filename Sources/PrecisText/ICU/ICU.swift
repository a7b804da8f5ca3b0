import CICU
import PrecisLexicons
import PrecisModel

/// What the stages ask of ICU in one call.
package enum ICU {
  /// The version of the ICU that is linked: `72.1`.
  package static var version: String {
    var version: [UInt8] = [0, 0, 0, 0]
    version.withUnsafeMutableBufferPointer { if let start = $0.baseAddress { cicu_version(start) } }
    return "\(version[0]).\(version[1])"
  }

  /// What tables are made of that hold what ICU knows.
  static var source: LexiconSource { .library("ICU \(version)") }

  /// Throws unless `status` means success; ICU's warnings (negative) are successes.
  static func check(_ status: CICUStatus, _ service: String) throws(PrecisError) {
    guard status > 0 else { return }
    throw .icuFailure(service: service, code: String(cString: cicu_error_name(status)))
  }

  /// The UTF-16 that an ICU function writes, called again with a larger buffer if the first was too small; empty if it
  /// fails.
  static func string(
    capacity: Int = 128, _ write: (UnsafeMutablePointer<UInt16>?, Int32, inout CICUStatus) -> Int32
  ) -> String {
    var buffer = [UInt16](filled: 0, count: capacity)
    var status: CICUStatus = 0
    var count = buffer.withUnsafeMutableBufferPointer { write($0.baseAddress, Int32(clamping: $0.count), &status) }
    if status == CICU_BUFFER_OVERFLOW {
      buffer = [UInt16](filled: 0, count: Int(count) + 1)
      status = 0
      count = buffer.withUnsafeMutableBufferPointer { write($0.baseAddress, Int32(clamping: $0.count), &status) }
    }
    guard status <= 0, count >= 0, Int(count) <= buffer.count else { return "" }
    // The standard library's own way from UTF-16 is not specialised, and takes eight times as long.
    var utf8: [UInt8] = []
    utf8.reserveCapacity(Int(count) * 3)
    _ = transcode(buffer[..<Int(count)].makeIterator(), from: UTF16.self, to: UTF8.self, stoppingOnError: false) {
      utf8.append($0)
    }
    return String(decoding: utf8, as: UTF8.self)
  }
}
