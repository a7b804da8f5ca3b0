/// Reads what a C program points at, after checking all that can be known about it.

extension UnsafeRawBufferPointer {
  /// The `count` bytes at `start`.
  ///
  /// - Throws: ``Refusal`` for NULL with a length, and for a length that no memory can have. Whether the bytes are there
  ///   cannot be known.
  init(_ start: UnsafeRawPointer?, count: Int, _ name: String) throws(Refusal) {
    guard count != 0 else {
      self.init(start: nil, count: 0)
      return
    }
    guard let start else { throw .invalidArgument("\(name): NULL with a length of \(UInt(bitPattern: count))") }
    // `size_t` is Int here: what exceeds PTRDIFF_MAX is negative.
    guard count > 0, !UInt(bitPattern: start).addingReportingOverflow(UInt(count)).overflow else {
      throw .invalidArgument("\(name): no memory has a length of \(UInt(bitPattern: count))")
    }
    self.init(start: start, count: count)
  }
}

extension String {
  /// The text of `bytes`.
  ///
  /// - Complexity: O(n) in the bytes.
  /// - Throws: ``Refusal`` unless they are UTF-8.
  init(_ bytes: UnsafeRawBufferPointer, _ name: String) throws(Refusal) {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw .invalidArgument("\(name): not UTF-8: convert it")
    }
    self = text
  }
}

extension UnsafeBufferPointer {
  /// The `count` elements of an array at `start`.
  init(array start: UnsafePointer<Element>?, count: Int, _ name: String) throws(Refusal) {
    let (size, overflow) = count.multipliedReportingOverflow(by: MemoryLayout<Element>.stride)
    _ = try UnsafeRawBufferPointer(start, count: overflow ? -1 : size, name)
    self.init(start: count == 0 ? nil : start, count: count)
  }
}

extension Optional {
  /// What a parameter points at, which may not be NULL.
  func required<Pointee>(_ name: String) throws(Refusal) -> UnsafeMutablePointer<Pointee>
  where Wrapped == UnsafeMutablePointer<Pointee> {
    guard let self else { throw .invalidArgument("\(name): may not be NULL") }
    return self
  }
}

/// Hands an object to the C program as a handle, which it has to give back to ``release(_:as:)``.
func retain(_ object: AnyObject) -> OpaquePointer {
  OpaquePointer(Unmanaged.passRetained(object).toOpaque())
}

/// The object behind a handle.
///
/// The C program sees to it that the handle is one of this kind that has not been closed; its type is checked by the C
/// compiler alone.
func object<Object: AnyObject>(_ handle: OpaquePointer?, as type: Object.Type) throws(Refusal) -> Object {
  guard let handle else { throw .invalidArgument("the handle is NULL: open one") }
  return Unmanaged<Object>.fromOpaque(UnsafeRawPointer(handle)).takeUnretainedValue()
}

/// Takes a handle back, and sets the C program's variable to NULL so that closing it again does nothing.
func release<Object: AnyObject>(
  _ variable: UnsafeMutablePointer<OpaquePointer?>?, as type: Object.Type
) throws(Refusal) {
  let variable = try variable.required("the handle's address")
  guard let handle = variable.pointee else { return }
  variable.pointee = nil
  Unmanaged<Object>.fromOpaque(UnsafeRawPointer(handle)).release()
}
