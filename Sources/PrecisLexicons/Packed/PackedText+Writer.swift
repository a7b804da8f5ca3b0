extension PackedWriter {
  /// Appends a text, for ``PackedReader/text()`` to unpack.
  ///
  /// - Complexity: O(n) in the bytes, with a large factor: each is compared with up to ``TextCopies/candidateLimit`` others.
  mutating func append(text: [UInt8]) {
    var pieces = PackedWriter()
    let copies = TextCopies(of: text)
    var index = 0
    var plainStart = 0
    while index < text.count {
      if let copy = copies[index] {
        pieces.append(piece: text[plainStart..<index], copy)
        index += copy.length
        plainStart = index
      } else {
        index += 1
      }
    }
    if plainStart < text.count { pieces.append(piece: text[plainStart...], nil) }
    append(text.count)
    append(bytes: pieces.bytes)
  }

  private mutating func append(piece plain: ArraySlice<UInt8>, _ copy: TextCopies.Copy?) {
    let more = copy.map { $0.length - PackedText.shortestCopy } ?? 0
    let open = PackedText.openLength
    append(byte: UInt8(min(plain.count, open) << 4 | min(more, open)))
    if plain.count >= open { append(plain.count - open) }
    for byte in plain { append(byte: byte) }
    guard let copy else { return }
    if more >= open { append(more - open) }
    append(copy.distance)
  }
}

/// The copies by which a text takes the fewest bytes.
private struct TextCopies {
  struct Copy {
    let length: Int
    let distance: Int
  }

  /// By offset; nothing where the byte is written as it is.
  private var copies: [Copy?]

  /// With how many beginnings of copies each offset is compared.
  static let candidateLimit = 256
  /// Copies are not looked for beyond this length.
  private static let longestCopy = 1024

  /// Works backwards: what the rest of the text takes from an offset on follows from what it takes from later ones.
  init(of text: [UInt8]) {
    copies = Array(repeating: nil, count: text.count)
    let earlier = Self.earlier(in: text)
    // In eighths of a byte; sixteen plain bytes take a byte for their number.
    var costs = [Int](repeating: 0, count: text.count + 1)
    for index in text.indices.reversed() {
      costs[index] = costs[index + 1] + 9
      var candidate = earlier[index]
      var tries = 0
      var longest = PackedText.shortestCopy - 1
      while candidate >= 0, tries < Self.candidateLimit, longest < Self.longestCopy {
        let length = Self.commonLength(text, candidate, index)
        if length > longest {
          let distance = index - candidate
          for count in longest + 1...length {
            let cost = costs[index + count] + Self.cost(distance, count)
            if cost < costs[index] {
              costs[index] = cost
              copies[index] = Copy(length: count, distance: distance)
            }
          }
          longest = length
        }
        candidate = earlier[candidate]
        tries += 1
      }
    }
  }

  subscript(offset: Int) -> Copy? { copies[offset] }

  /// Where the three bytes at each offset stood last before it, or -1.
  private static func earlier(in text: [UInt8]) -> [Int] {
    var earlier = [Int](repeating: -1, count: text.count)
    var last: [Int: Int] = [:]
    for index in text.indices.dropLast(PackedText.shortestCopy - 1) {
      let bytes = Int(text[index]) << 16 | Int(text[index + 1]) << 8 | Int(text[index + 2])
      earlier[index] = last.updateValue(index, forKey: bytes) ?? -1
    }
    return earlier
  }

  private static func commonLength(_ text: [UInt8], _ first: Int, _ second: Int) -> Int {
    let limit = min(longestCopy, text.count - second)
    var length = 0
    while length < limit, text[first + length] == text[second + length] { length += 1 }
    return length
  }

  /// What a copy takes: the lengths, the distance in seven bits a byte, and a length that is too large for four bits.
  private static func cost(_ distance: Int, _ length: Int) -> Int {
    8 * (1 + (distance < 1 << 7 ? 1 : distance < 1 << 14 ? 2 : 3) + (length >= 18 ? 1 : 0))
  }
}
