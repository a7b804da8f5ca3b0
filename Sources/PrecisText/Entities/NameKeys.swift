import PrecisLexicons
import PrecisModel

/// Says which names of an article are one entity.
///
/// A name's key is the hash of its letters, without accents, marks and a leading article, or what the lexicons know it by
/// in both languages. Then a surname takes the key of the full name, and an acronym that of what it stands for.
struct NameKeys {
  /// One key for each name, in the same order.
  private(set) var keys: [Term]

  /// - Complexity: O(n) in the names and their letters.
  init(_ names: [ScannedName], votes: [TypeVotes], view: NameView) {
    keys = names.map { Self.ownKey($0, view: view) }
    joinAcronyms(names, view: view)
    joinSurnames(names, votes: votes, view: view)
  }

  private static func ownKey(_ name: ScannedName, view: NameView) -> Term {
    if let known = name.known { return known.key }
    if name.tokens.count == 1, let index = name.tokens.first, view.roles(index).contains(.demonym),
      let people = view.ask({ $0.people(view.tokens[index].word) })
    {
      return people
    }
    var tokens = name.tokens
    // « Le Figaro », "The Hague": the article comes and goes.
    if tokens.count > 1, let first = tokens.first, view.tokens[first].shape.contains(.functionWord) {
      tokens = tokens.dropFirst()
    }
    return letters(of: tokens, view: view)
  }

  /// The term of the letters of some tokens: without accents, hyphens, apostrophes and dots.
  private static func letters(of tokens: Range<Int>, view: NameView) -> Term {
    // The term of a word that has no other letters is at hand.
    if tokens.count == 1, let index = tokens.first, hasPlainLettersAlone(view.bytes(index), in: view.words.text) {
      return view.tokens[index].word
    }
    // Nearly all names are short, and of Latin letters.
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 256) { buffer in
      var count = 0
      for index in tokens {
        let bytes = view.bytes(index)
        guard count + bytes.count + 8 <= buffer.count else { return longLetters(of: tokens, view: view) }
        if appendPlainLetters(bytes, in: view.words.text, to: buffer, &count) { continue }
        var position = bytes.startIndex
        while position < bytes.endIndex {
          let byte = bytes[position]
          position += 1
          if byte < 0x80 {
            if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'") || byte == UInt8(ascii: ".") { continue }
            buffer[count] = byte &- 0x41 < 26 ? byte | 0x20 : byte
            count += 1
          } else {
            guard byte == 0xC3, position < bytes.endIndex else { return longLetters(of: tokens, view: view) }
            let trail = bytes[position]
            let small = trail < 0x9F && trail != 0x97 ? trail | 0x20 : trail
            let base = Folding.base(of: 0xC0 | UInt32(small & 0x3F))
            guard base < 0x80, trail & 0xC0 == 0x80 else { return longLetters(of: tokens, view: view) }
            buffer[count] = UInt8(truncatingIfNeeded: base)
            count += 1
            position += 1
          }
        }
      }
      return CheckedBuffer(UnsafeBufferPointer(rebasing: buffer[..<count])).term
    }
  }

  /// Whether a word is of ASCII letters alone, which cannot be told at the end of the text.
  @inline(__always)
  private static func hasPlainLettersAlone(_ word: ByteView, in text: ByteView) -> Bool {
    guard word.endIndex + 8 <= text.endIndex else { return false }
    return text.withElements { text in
      guard let bytes = UnsafeRawPointer(text.baseAddress) else { return false }
      var position = word.startIndex
      while position < word.endIndex {
        guard LetterChunk.folded(bytes + position, count: word.endIndex - position) != nil else { return false }
        position += 8
      }
      return true
    }
  }

  /// Appends a word of ASCII letters, eight at a time; any other word it leaves alone.
  ///
  /// - Parameter letters: has room for the word and eight bytes more behind the `count` bytes in it.
  @inline(__always)
  private static func appendPlainLetters(
    _ word: ByteView, in text: ByteView, to letters: UnsafeMutableBufferPointer<UInt8>, _ count: inout Int
  ) -> Bool {
    guard let target = UnsafeMutableRawPointer(letters.baseAddress), word.endIndex + 8 <= text.endIndex else {
      return false
    }
    return text.withElements { text in
      guard let bytes = UnsafeRawPointer(text.baseAddress) else { return false }
      var position = word.startIndex
      var end = count
      while position < word.endIndex {
        guard let folded = LetterChunk.folded(bytes + position, count: word.endIndex - position) else { return false }
        (target + end).storeBytes(of: folded.littleEndian, as: UInt64.self)
        position += 8
        end += 8
      }
      count += word.count
      return true
    }
  }

  /// The same, of letters of any kind.
  private static func longLetters(of tokens: Range<Int>, view: NameView) -> Term {
    var letters: [UInt8] = []
    for index in tokens {
      letters += Folding.foldWithoutAccents(view.bytes(index)).filter {
        $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "'") && $0 != UInt8(ascii: ".")
      }
    }
    return Term(spelling: letters)
  }

  // MARK: Acronyms

  /// « Programme des Nations unies pour le développement (PNUD) », « PNUD (Programme …) ».
  private mutating func joinAcronyms(_ names: [ScannedName], view: NameView) {
    var joined: [Term: Term] = [:]
    for index in names.indices.dropLast() {
      guard let last = names[index].tokens.last, let next = names[index + 1].tokens.first, last + 1 == next,
        view.gap(before: next).contains(.openingBracket)
      else { continue }
      let (short, long): (Int, Int)
      if Self.stands(names[index + 1], for: names[index], view: view) {
        (short, long) = (index + 1, index)
      } else if Self.stands(names[index], for: names[index + 1], view: view) {
        (short, long) = (index, index + 1)
      } else {
        continue
      }
      // The key that the lexicons know is the one to keep: it is the same in the other language.
      let (kept, given) = names[short].known != nil || names[long].known == nil ? (short, long) : (long, short)
      if keys[kept] != keys[given] { joined[keys[given]] = keys[kept] }
    }
    guard !joined.isEmpty else { return }
    keys = keys.map { joined[$0] ?? $0 }
  }

  /// Whether the first name is an acronym whose letters are initials of the second, in their order.
  private static func stands(_ short: ScannedName, for long: ScannedName, view: NameView) -> Bool {
    guard short.tokens.count == 1, long.tokens.count > 1, let index = short.tokens.first,
      view.tokens[index].shape.contains(.allCapitals)
    else { return false }
    let letters = Folding.foldWithoutAccents(view.bytes(index)).filter { $0 >= 0x61 && $0 <= 0x7A }
    guard letters.count >= 2, letters.count <= 10 else { return false }
    var position = 0
    var skipped = 0
    for index in long.tokens where position < letters.count {
      let word = view.tokens[index]
      if Folding.foldWithoutAccents(view.bytes(index).prefix(4)).first == letters[position] {
        position += 1
      } else if word.shape.isDisjoint(with: [.functionWord, .clitic]) {
        skipped += 1
      }
    }
    // A letter may come from inside a word, and a word may give none.
    return position >= 2 && position + 1 >= letters.count && skipped <= 2
  }

  // MARK: Surnames

  /// « Benali » after « Amal Benali », « El Fallah Seghrouchni » after « Amal El Fallah Seghrouchni ».
  private mutating func joinSurnames(_ names: [ScannedName], votes: [TypeVotes], view: NameView) {
    // The endings of the full names, in their order, each with the index of its name.
    var endings: [(ending: Term, name: Int)] = []
    var bearers = TermTable(absent: Bearers(), capacity: names.count)
    for index in names.indices where isFullName(names[index], votes[index]) {
      if endings.isEmpty { endings.reserveCapacity(names.count) }
      Self.forEachEnding(of: names[index], view: view) { ending in
        endings.append((ending, index))
        bearers.update(ending) { if $0.first == 0 { $0.first = UInt32(clamping: index + 1) } }
      }
    }
    guard !endings.isEmpty else { return }
    var own = keys
    var next = 0
    for index in names.indices {
      if names[index].known == nil, names[index].tokens.count <= 3 {
        let full = bearers[keys[index]]
        if full.latest > 0 {
          own[index] = own[Int(full.latest) - 1]
        } else if full.first > 0 {
          own[index] = keys[Int(full.first) - 1]
        }
      }
      while next < endings.count, endings[next].name == index {
        bearers.update(endings[next].ending) { $0.latest = UInt32(clamping: index + 1) }
        next += 1
      }
    }
    keys = own
  }

  /// The full names that end alike: the first one, and the latest one so far; their indices plus one, 0 for none.
  private struct Bearers: BitwiseCopyable {
    var first: UInt32 = 0
    var latest: UInt32 = 0
  }

  private func isFullName(_ name: ScannedName, _ votes: TypeVotes) -> Bool {
    name.tokens.count > 1 && name.tokens.count <= 8 && votes.winner == .person
  }

  /// Calls `body` with the keys of what a full name ends with: all but its first word, all but its first two, and so on.
  private static func forEachEnding(of name: ScannedName, view: NameView, _ body: (Term) -> Void) {
    for start in name.tokens.dropFirst() { body(letters(of: start..<name.tokens.upperBound, view: view)) }
  }
}
