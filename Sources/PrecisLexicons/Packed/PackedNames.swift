import PrecisModel

/// Short strings by their numbers, from 0, where they lie packed.
///
/// The bytes are constant; whoever has the names must hold the bytes.
package struct PackedNames: @unchecked Sendable {
  private let bytes: UnsafeRawBufferPointer
  /// Where each name ends in ``bytes``.
  private let ends: PackedNumbers

  /// No names.
  package init() {
    bytes = UnsafeRawBufferPointer(start: nil, count: 0)
    ends = PackedNumbers()
  }

  fileprivate init(bytes: UnsafeRawBufferPointer, ends: PackedNumbers) {
    self.bytes = bytes
    self.ends = ends
  }

  /// How many names there are.
  var count: Int { ends.count }

  /// The UTF-8 of a name, where it lies; nothing if there is none of that number.
  package func utf8(_ index: Int) -> UnsafeRawBufferPointer? {
    guard index >= 0, index < ends.count else { return nil }
    let start = index == 0 ? 0 : Int(clamping: ends[index - 1])
    let end = Int(clamping: ends[index])
    guard start <= end, end <= bytes.count else { return nil }
    return UnsafeRawBufferPointer(rebasing: bytes[start..<end])
  }

  /// A name; nothing if there is none of that number.
  package subscript(index: Int) -> String? { utf8(index).map { String(decoding: $0, as: UTF8.self) } }
}

extension PackedReader {
  /// The next names, in place.
  package mutating func names() -> PackedNames? {
    guard let bytes = bytes(), let ends = numbers() else { return nil }
    return PackedNames(bytes: bytes, ends: ends)
  }
}

extension PackedWriter {
  /// Appends names, for ``PackedReader/names()`` to read in place.
  package mutating func append(names: [String]) { append(names: names.map { Array($0.utf8) }) }

  /// The same, of names as bytes.
  package mutating func append(names: [[UInt8]]) {
    var ends: [UInt64] = []
    var bytes: [UInt8] = []
    for name in names {
      bytes += name
      ends.append(UInt64(bytes.count))
    }
    append(bytes: bytes)
    append(ends)
  }
}
