/// Elements in a row from the first one on, with checked access: what a ``CheckedBuffer`` is of all elements, with one
/// comparison for each access instead of two.
///
/// It is valid as long as a ``CheckedBuffer`` is; its slices are such buffers.
struct CheckedRow<Element>: RandomAccessCollection {
  private let elements: UnsafeBufferPointer<Element>

  init(_ elements: UnsafeBufferPointer<Element>) { self.elements = elements }

  var startIndex: Int { 0 }
  var endIndex: Int { elements.count }

  @inline(__always)
  subscript(index: Int) -> Element {
    precondition(UInt(bitPattern: index) < UInt(bitPattern: elements.count), "index out of range")
    return elements[index]
  }

  @inline(__always)
  subscript(range: Range<Int>) -> CheckedBuffer<Element> { CheckedBuffer(elements)[range] }

  /// Calls `body` with the elements in place.
  @inline(__always)
  func withElements<Result>(_ body: (UnsafeBufferPointer<Element>) -> Result) -> Result { body(elements) }
}
