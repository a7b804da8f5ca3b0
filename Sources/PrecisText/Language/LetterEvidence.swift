import PrecisLexicons

/// What the letters of a word say about its language, where no dictionary knows it.
///
/// Four small tables: ``LetterSequences`` for French against English; letters, endings and sequences that belong to other
/// languages. All are read once into hash tables.
struct LetterEvidence: Sendable {
  /// Made when the first word comes that no dictionary knows: most texts have none that matters.
  private static let sequences: SequenceTable = {
    var entries: [(key: UInt32, points: Int32)] = []
    for (points, list) in LetterSequences.points {
      let bytes = list.withUTF8Buffer { Array($0) }
      for sequence in bytes.split(separator: UInt8(ascii: " ")) {
        entries.append((key(letters(Array(sequence))[...]), points))
      }
    }
    return SequenceTable(entries)
  }()

  /// The most that letters may say for one word, in points.
  static let limit = 5.0

  /// For French (positive) against English (negative), in points. `word` is folded.
  ///
  /// - Complexity: O(n) in the letters.
  func french(_ word: [UInt8]) -> Double {
    var letters: [UInt8] = [UInt8(ascii: "^")]
    letters.append(contentsOf: Self.letters(word))
    letters.append(UInt8(ascii: "$"))
    var quarters: Int32 = 0
    let sequences = Self.sequences
    for start in letters.indices {
      for length in 2...4 where start + length <= letters.count {
        quarters += sequences.points(of: Self.key(letters[start..<start + length]))
      }
    }
    return max(-Self.limit, min(Self.limit, Double(quarters) / 4))
  }

  /// Adds what a word's accented letters say to `points`, by ``LanguageSet`` bit. Where `onlyOwn` is true, only French and
  /// English gain: a French word with an é is no sign of Portuguese.
  func addLetters(of word: [UInt8], onlyOwn: Bool, to points: inout LanguagePoints) {
    var index = 0
    while index < word.count {
      let length = word[index] < 0xC2 ? 1 : word[index] < 0xE0 ? 2 : word[index] < 0xF0 ? 3 : 4
      if length > 1, index + length <= word.count {
        let key = word[index..<index + length].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        if let (languages, value) = Self.letterTable[key] {
          points.add(value, to: onlyOwn ? languages.intersection([.french, .english]) : languages)
        }
      }
      index += length
    }
  }

  /// Adds what the ending and the letter sequences of a word, known to no dictionary, say to `points`.
  func addForms(of word: [UInt8], to points: inout LanguagePoints) {
    for (ending, languages) in Self.endings where word.count >= ending.count + 2 {
      if word.suffix(ending.count).elementsEqual(ending) {
        points.add(1.5, to: languages)
        break
      }
    }
    for (sequence, languages) in Self.foreignSequences where Self.contains(word, sequence) {
      points.add(1, to: languages)
    }
  }

  private static func contains(_ word: [UInt8], _ sequence: [UInt8]) -> Bool {
    guard word.count >= sequence.count else { return false }
    for start in 0...word.count - sequence.count where word[start..<start + sequence.count].elementsEqual(sequence) {
      return true
    }
    return false
  }

  /// One byte for each letter: U+00FF and below as it is, œ as `o`, all others as 1.
  private static func letters(_ word: [UInt8]) -> [UInt8] {
    var letters: [UInt8] = []
    letters.reserveCapacity(word.count)
    var index = 0
    while index < word.count {
      let byte = word[index]
      if byte < 0x80 {
        letters.append(byte)
        index += 1
      } else if byte & 0xFC == 0xC0, index + 1 < word.count {
        letters.append(byte << 6 | word[index + 1] & 0x3F)
        index += 2
      } else {
        letters.append(byte == 0xC5 ? UInt8(ascii: "o") : 1)
        index += byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      }
    }
    return letters
  }

  private static func key(_ letters: ArraySlice<UInt8>) -> UInt32 { letters.reduce(0) { $0 << 8 | UInt32($1) } }
}

/// Points for each language, added up over the words of a text.
struct LanguagePoints {
  private var values = InlineArray<10, Double>(repeating: 0)

  subscript(language: LanguageSet) -> Double { values[language.rawValue.trailingZeroBitCount] }

  @inline(__always)
  mutating func add(_ points: Double, to languages: LanguageSet) {
    var rest = languages.rawValue
    while rest != 0 {
      values[rest.trailingZeroBitCount] += points
      rest &= rest &- 1
    }
  }

  /// The most points of a language that is neither French nor English.
  var foreign: Double {
    var most = 0.0
    for index in 2..<values.count { most = max(most, values[index]) }
    return most
  }
}

/// Open addressing over the keys of letter sequences, never 0.
private struct SequenceTable: Sendable {
  private var keys: [UInt32]
  private var values: [Int32]
  private let mask: UInt32

  init(_ entries: [(key: UInt32, points: Int32)]) {
    var capacity = 16
    while capacity < entries.count * 4 { capacity *= 2 }
    keys = Array(filled: 0, count: capacity)
    values = Array(filled: 0, count: capacity)
    mask = UInt32(capacity - 1)
    for (key, points) in entries {
      var slot = Self.hash(key) & mask
      while keys[Int(slot)] != 0 { slot = (slot + 1) & mask }
      keys[Int(slot)] = key
      values[Int(slot)] = points
    }
  }

  @inline(__always)
  func points(of key: UInt32) -> Int32 {
    var slot = Self.hash(key) & mask
    while keys[Int(slot)] != 0 {
      if keys[Int(slot)] == key { return values[Int(slot)] }
      slot = (slot + 1) & mask
    }
    return 0
  }

  private static func hash(_ key: UInt32) -> UInt32 { (key &* 0x9E37_79B1) >> 15 }
}

extension LetterEvidence {
  /// Letters that some languages write and others do not, with their points.
  private static let letterTable: [UInt32: (LanguageSet, Double)] = {
    var table: [UInt32: (LanguageSet, Double)] = [:]
    let entries: [(String, LanguageSet, Double)] = [
      ("ñ", .spanish, 4), ("ã", .portuguese, 4), ("õ", .portuguese, 4), ("ß", .german, 5), ("å", .remaining, 4),
      ("ø", .remaining, 4), ("æ", .remaining, 2), ("ì", .italian, 3), ("ă", .romanian, 4), ("ș", .romanian, 4),
      ("ț", .romanian, 4), ("ţ", .romanian, 4), ("ş", [.romanian, .remaining], 3), ("ä", [.german, .remaining], 2.5),
      ("ö", [.german, .remaining], 2.5), ("ü", [.german, .remaining], 1.5), ("ò", [.italian, .catalan], 2.5),
      ("ó", [.spanish, .portuguese, .catalan, .remaining], 2), ("í", [.spanish, .portuguese, .catalan], 2),
      ("ú", [.spanish, .portuguese], 2), ("á", [.spanish, .portuguese], 2), ("ł", .remaining, 5), ("ą", .remaining, 4),
      ("ę", .remaining, 4), ("ż", .remaining, 4), ("ś", .remaining, 4), ("ć", .remaining, 3), ("ğ", .remaining, 4),
      ("ı", .remaining, 4), ("ý", .remaining, 3), ("č", .remaining, 3), ("š", .remaining, 3), ("ž", .remaining, 3),
      ("ř", .remaining, 4), ("ě", .remaining, 4), ("ő", .remaining, 4), ("ű", .remaining, 4),
      ("é", [.french, .spanish, .portuguese, .catalan, .italian], 1), ("è", [.french, .italian, .catalan], 1),
      ("à", [.french, .italian, .catalan, .portuguese], 0.7), ("ê", [.french, .portuguese], 1.2),
      ("ç", [.french, .portuguese, .catalan], 1), ("ù", [.french, .italian], 1.5), ("û", .french, 2.5),
      ("î", [.french, .romanian], 2), ("ô", [.french, .portuguese], 1.2),
      ("â", [.french, .portuguese, .romanian], 0.8), ("ï", [.french, .catalan], 1), ("ë", [.french, .dutch], 0.8),
      ("œ", .french, 3),
    ]
    for (letter, languages, points) in entries {
      table[letter.utf8.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }] = (languages, points)
    }
    return table
  }()

  /// Endings, the longest first; the first that fits is taken.
  private static let endings: [([UInt8], LanguageSet)] = {
    let groups: [(String, LanguageSet)] = [
      ("ción ciones", .spanish), ("idade ção ções ência ências", .portuguese),
      ("zione zioni ità menti anno iamo ato ata ati", .italian), ("ció cions itat itats ència ències", .catalan),
      ("ung ungen keit heit lich liche lichen schen", .german), ("isch ische", [.german, .dutch]),
      ("ijk ijke elijk heid aan eert", .dutch), ("ului elor ilor ează", .romanian),
      ("mente mento ando endo oso", [.spanish, .italian, .portuguese]), ("ado ados", [.spanish, .portuguese]),
      ("ada", [.spanish, .portuguese, .catalan]), ("dad", .spanish), ("aient eux eaux ées", .french),
      ("ing ness ough ould ight", .english),
    ]
    return groups.flatMap { list, languages in list.split(separator: " ").map { (Array($0.utf8), languages) } }
      .ordered { $0.0.count != $1.0.count ? $0.0.count > $1.0.count : $0.0.lexicographicallyPrecedes($1.0) }
  }()

  /// Sequences that French and English words hardly hold.
  private static let foreignSequences: [([UInt8], LanguageSet)] = [
    ("ij", .dutch), ("oe", .dutch), ("aa", .dutch), ("uu", .dutch), ("sch", [.german, .dutch]), ("tz", .german),
    ("cht", [.german, .dutch]), ("pf", .german), ("lh", .portuguese), ("nh", .portuguese), ("gli", .italian),
    ("cchi", .italian), ("zz", .italian), ("ny", .catalan), ("tx", .catalan), ("l·l", .catalan), ("sz", .remaining),
    ("cz", .remaining), ("rz", .remaining), ("wy", .remaining), ("ię", .remaining), ("kj", .remaining),
    ("kk", .remaining),
  ].map { (Array($0.0.utf8), $0.1) }
}
