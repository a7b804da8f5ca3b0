// swift-format-ignore-file: AlwaysUseLowerCamelCase
import CPrecis
import Precis

/// The functions of `precis.h` that need no handle.

/// `precis_status_text`, as `precis.h` describes it.
@c @implementation
public func precis_status_text(
  _ value: precis_status, _ text: UnsafeMutablePointer<UnsafePointer<CChar>?>?, _ size: UnsafeMutablePointer<Int>?
) -> precis_status {
  status { () throws(Refusal) in
    let number = Int(value)
    let known = statusTexts.indices.contains(number)
    try (known ? statusTexts[number] : unknownStatus).give(text, size)
  }
}

/// `precis_version`, as `precis.h` describes it.
@c @implementation
public func precis_version(
  _ text: UnsafeMutablePointer<UnsafePointer<CChar>?>?, _ size: UnsafeMutablePointer<Int>?,
  _ interfaceVersion: UnsafeMutablePointer<UInt32>?
) -> precis_status {
  status { () throws(Refusal) in
    if text != nil || size != nil {
      var unread: UnsafePointer<CChar>?
      try withUnsafeMutablePointer(to: &unread) { other throws(Refusal) in try version.give(text ?? other, size) }
    }
    interfaceVersion?.pointee = UInt32(PRECIS_INTERFACE)
  }
}

private let version = StoredText(PrecisVersion.number)
private let unknownStatus = StoredText("unknown status")

/// By status.
private let statusTexts = [
  "ok", "absent", "invalid argument", "unknown id", "out of range", "too large", "repeated id", "invalid lexicon",
  "busy",
  "cancelled", "ICU failure",
].map { StoredText($0) }
