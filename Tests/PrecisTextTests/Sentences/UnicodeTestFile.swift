import Foundation

/// The cases of `SentenceBreakTest.txt` of the Unicode Character Database, where the system has it (on Debian, in the
/// package `unicode-data`). Its version, 15.0, is that of ICU 72.
enum UnicodeTestFile {
  static let path = "/usr/share/unicode/auxiliary/SentenceBreakTest.txt"

  struct Case {
    /// The line of the file, without its comment.
    let line: Substring
    let text: [UInt8]
    /// Where sentences end, as byte offsets.
    let ends: [Int]
  }

  /// `÷ 0061 × 002E ÷`: code points, with a division sign at each boundary.
  static let cases: [Case] =
    (try? String(contentsOfFile: path, encoding: .utf8))
    .map { file in
      file.split(separator: "\n").compactMap { line in
        let fields = line.prefix { $0 != "#" }.split { $0 == " " || $0 == "\t" }
        guard !fields.isEmpty else { return nil }
        var text: [UInt8] = []
        var ends: [Int] = []
        for field in fields {
          if field == "÷" {
            if !text.isEmpty { ends.append(text.count) }
          } else if let value = UInt32(field, radix: 16), let scalar = Unicode.Scalar(value) {
            text += Array(String(scalar).utf8)
          }
        }
        return Case(line: line.prefix { $0 != "#" }, text: text, ends: ends)
      }
    } ?? []
}
