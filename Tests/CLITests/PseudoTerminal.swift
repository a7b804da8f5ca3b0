import Foundation
import Glibc
import Testing

/// A pseudo-terminal: what a program does with it is what it does on a terminal.
struct PseudoTerminal {
  private let controller: FileHandle
  /// The end for the program's streams.
  let terminal: FileHandle

  init() throws {
    // The module map hides `posix_openpt` and its like; these are the requests that they make (asm/ioctls.h).
    let (setLock, getNumber) = (UInt(0x4004_5431), UInt(0x8004_5430))
    var (unlocked, number): (Int32, UInt32) = (0, 0)
    let descriptor = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    try #require(descriptor >= 0)
    try #require(ioctl(descriptor, setLock, &unlocked) == 0)
    try #require(ioctl(descriptor, getNumber, &number) == 0)
    let other = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY)
    try #require(other >= 0)
    controller = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    terminal = FileHandle(fileDescriptor: other, closeOnDealloc: true)
  }

  /// What is shown until the program has closed the terminal; call it while the program runs.
  func shown() throws -> String {
    try terminal.close()
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      // Reading fails once the other end is closed.
      let count = read(controller.fileDescriptor, &buffer, buffer.count)
      guard count > 0 else { break }
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "\n")
  }
}
