import PrecisModel

/// Finds image and link markup, and identifiers that were never meant for a reader, in plain text.
enum Markup {
  /// Whether the block says nothing but markup: `![caption](address)`, `[menu](address)`, a bare address, a UUID or
  /// another long identifier. Up to three words beside images (a credit, a label) go with them. `mayHoldLinks` is false
  /// where no `[` stands in the block.
  ///
  /// - Complexity: O(n) in the bytes.
  static func isAll(of range: TextRange, in text: ByteView, mayHoldLinks: Bool) -> Bool {
    let bytes = text[range.offsets]
    guard let first = bytes.first else { return false }
    if first == UInt8(ascii: "<") { return isTag(bytes) }
    if isIdentifier(bytes) { return true }
    guard mayHoldLinks, bytes.contains(UInt8(ascii: "[")) else { return false }
    return isImagesOrLinks(bytes)
  }

  /// The first words between the brackets of `![…]`, if the block starts with an image.
  static func imageWords(
    of block: Block, among words: UnsafeBufferPointer<PageWords.Word>, in text: ByteView
  ) -> Range<Int> {
    let range = block.range
    let first = block.words.lowerBound
    guard range.count > 4, text[range.start] == UInt8(ascii: "!"), text[range.start + 1] == UInt8(ascii: "[") else {
      return first..<first
    }
    var count = 0
    while count < min(words.count, comparedImageWords), words[count].end < range.start + imageBytes {
      count += 1
      let next = words[count - 1].end
      if next < range.end, text[next] == UInt8(ascii: "]") { break }
    }
    return first..<first + count
  }

  /// How far into an image's text its words are looked at.
  private static let imageBytes = 400

  /// So many words, or all that there are if fewer, tell a caption from a sentence.
  static let comparedImageWords = 4

  /// Whether the block is one run without white space that is an address, or mixes letters, digits and hyphens as
  /// identifiers do: at least 24 bytes, a third of them digits.
  private static func isIdentifier(_ bytes: ByteView) -> Bool {
    let first = bytes.first
    if first == UInt8(ascii: "h") || first == UInt8(ascii: "w"),
      bytes.starts(with: "http://".utf8) || bytes.starts(with: "https://".utf8) || bytes.starts(with: "www.".utf8)
    {
      return !bytes.contains(0x20)
    }
    guard bytes.count >= 24, bytes.count <= 128 else { return false }
    var digits = 0
    for byte in bytes {
      switch byte {
      case 0x30...0x39: digits += 1
      case 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"): break
      default: return false
      }
    }
    return digits * 3 >= bytes.count
  }

  /// `<script …>` and its like: the line starts as a tag and ends as one.
  private static func isTag(_ bytes: ByteView) -> Bool {
    guard bytes.count >= 3, bytes.last == UInt8(ascii: ">") else { return false }
    let second = bytes[bytes.startIndex + 1] | 0x20
    return (second >= 0x61 && second <= 0x7A) || second == UInt8(ascii: "/") || second == UInt8(ascii: "!") | 0x20
  }

  /// Whether the block is images and links, with no more than three words beside images and none beside links.
  private static func isImagesOrLinks(_ bytes: ByteView) -> Bool {
    var index = bytes.startIndex
    var images = 0
    var links = 0
    var wordsBeside = 0
    var isInWord = false
    while index < bytes.endIndex {
      let byte = bytes[index]
      let isImage =
        byte == UInt8(ascii: "!") && index + 1 < bytes.endIndex && bytes[index + 1] == UInt8(ascii: "[")
      if isImage || byte == UInt8(ascii: "[") {
        let open = isImage ? index + 1 : index
        // A link may hold an image: [![caption](image)](address). Its own brackets are then the outer ones.
        if let end = end(ofLinkAt: open, in: bytes) {
          if isImage { images += 1 } else { links += 1 }
          index = end
          isInWord = false
          continue
        }
        // An unclosed bracket is looked at once only: what follows is text.
        return isImage && images + links == 0 && !bytes[open...].contains(UInt8(ascii: "]"))
      }
      let isWordByte = byte >= 0x80 || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || (byte >= 0x30 && byte <= 0x39)
      if isWordByte, !isInWord { wordsBeside += 1 }
      isInWord = isWordByte
      index += 1
    }
    return images > 0 ? wordsBeside <= 3 : links > 0 && wordsBeside == 0
  }

  /// The offset after `[…](…)`, whose bracket opens at `open`; nothing if it is not one.
  private static func end(ofLinkAt open: Int, in bytes: ByteView) -> Int? {
    var depth = 0
    var index = open
    while index < bytes.endIndex {
      if bytes[index] == UInt8(ascii: "[") { depth += 1 }
      if bytes[index] == UInt8(ascii: "]") {
        depth -= 1
        if depth == 0 { break }
      }
      index += 1
    }
    guard depth == 0, index + 1 < bytes.endIndex, bytes[index + 1] == UInt8(ascii: "(") else { return nil }
    index += 1
    depth = 0
    while index < bytes.endIndex {
      if bytes[index] == UInt8(ascii: "(") { depth += 1 }
      if bytes[index] == UInt8(ascii: ")") {
        depth -= 1
        if depth == 0 { return index + 1 }
      }
      index += 1
    }
    // An address that was cut off still is one.
    return bytes.endIndex
  }
}
