/// Elements that lie somewhere in a row, with checked access: a slice is as cheap as the whole, and keeps its indices.
///
/// Unlike an array's slice it owns nothing and counts no references, which is what looking at every word of a text can
/// afford. It is only valid as long as what it was made of stays in place: make it inside `withUnsafeBufferPointer`, and
/// let it not leave. An index out of range stops the program as an array's does.
struct CheckedBuffer<Element>: RandomAccessCollection {
  fileprivate let elements: UnsafeBufferPointer<Element>
  let startIndex: Int
  let endIndex: Int

  init(_ elements: UnsafeBufferPointer<Element>) {
    self.init(elements, 0..<elements.count)
  }

  private init(_ elements: UnsafeBufferPointer<Element>, _ range: Range<Int>) {
    self.elements = elements
    startIndex = range.lowerBound
    endIndex = range.upperBound
  }

  @inline(__always)
  subscript(index: Int) -> Element {
    precondition(index >= startIndex && index < endIndex, "index out of range")
    return elements[index]
  }

  @inline(__always)
  subscript(range: Range<Int>) -> CheckedBuffer {
    precondition(range.lowerBound >= startIndex && range.upperBound <= endIndex, "range out of bounds")
    return CheckedBuffer(elements, range)
  }

  @inline(__always)
  func index(after index: Int) -> Int { index + 1 }

  @inline(__always)
  func index(before index: Int) -> Int { index - 1 }

  /// Calls `body` with the elements in place.
  @inline(__always)
  func withElements<Result>(_ body: (UnsafeBufferPointer<Element>) -> Result) -> Result {
    body(UnsafeBufferPointer(rebasing: elements[startIndex..<endIndex]))
  }

  @inline(__always)
  func withContiguousStorageIfAvailable<Result>(
    _ body: (UnsafeBufferPointer<Element>) throws -> Result
  ) rethrows -> Result? {
    try body(UnsafeBufferPointer(rebasing: elements[startIndex..<endIndex]))
  }
}

extension CheckedBuffer<UInt8> {
  /// The eight bytes before an index, the first one in the lowest place, be they in this slice or before it; nothing if there
  /// are not so many.
  @inline(__always)
  func eightBytes(before end: Int) -> UInt64? {
    guard end >= 8, end <= endIndex else { return nil }
    return UInt64(
      littleEndian: UnsafeRawBufferPointer(elements).loadUnaligned(fromByteOffset: end - 8, as: UInt64.self))
  }
}
