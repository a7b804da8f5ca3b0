/// Bytes of packed tables that stay where they are as long as somebody holds them.
package final class PackedBytes: Sendable {
  /// Never written to after `init`.
  private let storage: Storage

  private struct Storage: @unchecked Sendable {
    let bytes: UnsafeRawBufferPointer
    let isOwned: Bool
  }

  /// Bytes that are compiled in, and live as long as the process.
  init(embedded bytes: UnsafeRawBufferPointer) { storage = Storage(bytes: bytes, isOwned: false) }

  init(copying bytes: [UInt8]) {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 8)
    copy.copyBytes(from: bytes)
    storage = Storage(bytes: UnsafeRawBufferPointer(copy), isOwned: true)
  }

  deinit { if storage.isOwned { storage.bytes.deallocate() } }

  /// Reads from the first byte on. What is read in place must not outlive these bytes.
  package var reader: PackedReader { PackedReader(storage.bytes) }
}
