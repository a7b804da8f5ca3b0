import PrecisModel
import Testing

@testable import PrecisText

/// Texts written by us in one character set and read back.
@Suite("Character sets")
struct CharsetTests {
  private let decoder = Decoder()

  struct File: CustomTestStringConvertible {
    let name: String
    let text: String
    let charset: String
    let mark: [UInt8]
    let encode: @Sendable (Unicode.Scalar) -> [UInt8]?

    var bytes: [UInt8] { mark + text.unicodeScalars.flatMap { encode($0) ?? [0x3F] } }
    var testDescription: String { "\(name) in \(charset)\(mark.isEmpty ? "" : " with a mark")" }
  }

  @Test("a file in any of ten character sets is read as what it is, and every offset leads back", arguments: files)
  func file(file: File) {
    let bytes = file.bytes
    let source = decoder.decode(bytes)
    #expect(source.charset == file.charset)
    #expect(String(decoding: source.utf8, as: UTF8.self) == file.text)
    #expect(source.replacedByteCount == 0)
    // Each character leads to the bytes that it was written in.
    var derived = 0
    var original = file.mark.count
    for scalar in file.text.unicodeScalars {
      let next = derived + UTF8.width(scalar)
      let end = original + (file.encode(scalar)?.count ?? 1)
      #expect(
        source.sourceRange(of: TextRange(start: derived, end: next)) == SourceRange(start: original, end: end))
      (derived, original) = (next, end)
    }
  }

  @Test("there are files enough to mean something")
  func enough() {
    #expect(Self.files.count >= 30)
    #expect(Set(Self.files.map { "\($0.charset)\($0.mark.isEmpty)" }).count >= 10)
  }

  @Test(
    "characters at the edge of a piece of conversion keep their offsets",
    arguments: ["utf-16le", "utf-16be", "utf-32le"])
  func longFiles(charset: String) throws {
    let encode = try #require(Self.encoders[charset])
    let text = String(repeating: "é😀a", count: 9_001)
    // One byte of mark shifts every character against the pieces.
    let mark: [UInt8] =
      charset == "utf-16le" ? [0xFF, 0xFE] : charset == "utf-16be" ? [0xFE, 0xFF] : [0xFF, 0xFE, 0, 0]
    let source = decoder.decode(mark + text.unicodeScalars.flatMap { encode($0) ?? [] })
    #expect(String(decoding: source.utf8, as: UTF8.self) == text)
    var derived = 0
    var original = mark.count
    for scalar in text.unicodeScalars {
      let (next, end) = (derived + UTF8.width(scalar), original + (encode(scalar)?.count ?? 0))
      #expect(source.sourceRange(of: TextRange(start: derived, end: next)) == SourceRange(start: original, end: end))
      (derived, original) = (next, end)
    }
  }

  @Test("UTF-8 with some bytes that are not valid stays UTF-8, and they are counted")
  func damagedUTF8() {
    let source = decoder.decode(Array("L’été à Évreux".utf8) + [0xFF, 0x20] + Array("fut doux".utf8))
    #expect(source.charset == "utf-8")
    #expect(source.replacedByteCount == 1)
    #expect(String(decoding: source.utf8, as: UTF8.self) == "L’été à Évreux\u{FFFD} fut doux")
  }

  @Test("half a character at the end is replaced, not read in another set")
  func cutOff() {
    let source = decoder.decode(Array("Une phrase coup".utf8) + [0xC3])
    #expect(source.charset == "utf-8")
    #expect(source.replacedByteCount == 1)
  }

  @Test("Russian in windows-1251 is left to ICU")
  func russian() {
    let text =
      "Сегодня в городе прошла встреча министров, о которой сообщили газеты и радио. Они говорили о том, что было сделано за "
      + "последний год, и о том, что ещё предстоит сделать. После встречи министры ответили на вопросы журналистов."
    let bytes = text.unicodeScalars.map { scalar -> UInt8 in
      switch scalar.value {
      case 0x410...0x44F: UInt8(scalar.value - 0x410 + 0xC0)
      case 0x451: 0xB8
      default: UInt8(truncatingIfNeeded: scalar.value)
      }
    }
    let source = decoder.decode(bytes)
    #expect(source.charset == "windows-1251")
    #expect(String(decoding: source.utf8, as: UTF8.self) == text)
  }

  // MARK: The files

  private static let headline = "Grève à l'usine: un préavis déposé"
  private static let plain =
    "Le conseil régional s'est réuni mercredi à Évreux. « Nous irons vite », a déclaré Hélène Garçon, élue de la majorité. "
    + "Le déficit a été réduit de moitié en dix ans, où l'on espérait un équilibre dès 2024."
  private static let typographic =
    "L’œuvre de Zoë Lefèvre a été vendue 12 000 € – un record. « Cœur d’été », peinte à l’âge de 80 ans, n’avait jamais quitté "
    + "Nîmes… jusqu’à hier."
  private static let english =
    "The mayor’s office said on Tuesday that “no decision” had been taken — and that the café on Rue de l’Évêché would stay open."
  private static let euro = "Le prix du gaz a été relevé à 99 € par mois, un coup dur pour les sœurs Bœuf, à Orléans."

  private static let wide = [
    ("headline", headline), ("plain", plain), ("typographic", typographic), ("english", english),
  ]

  static let files: [File] = {
    var files: [File] = []
    func add(_ charset: String, mark: [UInt8], _ texts: [(String, String)]) {
      guard let encode = encoders[charset] else { return }
      for (name, text) in texts {
        files.append(File(name: name, text: text, charset: charset, mark: mark, encode: encode))
      }
    }
    add("utf-8", mark: [], wide)
    add("utf-8", mark: [0xEF, 0xBB, 0xBF], wide)
    add("utf-16le", mark: [0xFF, 0xFE], wide)
    add("utf-16be", mark: [0xFE, 0xFF], wide)
    add("utf-16le", mark: [], wide)
    add("utf-16be", mark: [], wide)
    add("utf-32le", mark: [0xFF, 0xFE, 0, 0], wide)
    add("utf-32be", mark: [0, 0, 0xFE, 0xFF], wide)
    add("utf-32le", mark: [], wide)
    add("utf-32be", mark: [], wide)
    add("windows-1252", mark: [], wide)
    add("iso-8859-15", mark: [], [("euro", euro)])
    add("macintosh", mark: [], wide)
    return files
  }()

  private static let encoders: [String: @Sendable (Unicode.Scalar) -> [UInt8]?] = [
    "utf-8": { Array(String($0).utf8) },
    "utf-16le": { String($0).utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] } },
    "utf-16be": { String($0).utf16.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] } },
    "utf-32le": { scalar in (0..<4).map { UInt8(truncatingIfNeeded: scalar.value >> (8 * $0)) } },
    "utf-32be": { scalar in (0..<4).reversed().map { UInt8(truncatingIfNeeded: scalar.value >> (8 * $0)) } },
    "windows-1252": { byte(of: $0, in: windows, latin: true) },
    "iso-8859-15": { byte(of: $0, in: latin9, latin: true) },
    "macintosh": { byte(of: $0, in: macintosh, latin: false) },
  ]

  private static func byte(of scalar: Unicode.Scalar, in table: [Unicode.Scalar: UInt8], latin: Bool) -> [UInt8]? {
    if scalar.isASCII { return [UInt8(scalar.value)] }
    if let byte = table[scalar] { return [byte] }
    return latin && scalar.value <= 0xFF ? [UInt8(scalar.value)] : nil
  }

  private static let windows: [Unicode.Scalar: UInt8] = [
    "€": 0x80, "…": 0x85, "Œ": 0x8C, "‘": 0x91, "’": 0x92, "“": 0x93, "”": 0x94, "–": 0x96, "—": 0x97, "œ": 0x9C,
  ]
  private static let latin9: [Unicode.Scalar: UInt8] = ["€": 0xA4, "Œ": 0xBC, "œ": 0xBD, "Ÿ": 0xBE]
  private static let macintosh: [Unicode.Scalar: UInt8] = [
    "É": 0x83, "á": 0x87, "à": 0x88, "â": 0x89, "ä": 0x8A, "ç": 0x8D, "é": 0x8E, "è": 0x8F, "ê": 0x90, "ë": 0x91,
    "î": 0x94, "ï": 0x95, "ô": 0x99, "ö": 0x9A, "ù": 0x9D, "û": 0x9E, "ü": 0x9F, "«": 0xC7, "»": 0xC8, "…": 0xC9,
    "\u{A0}": 0xCA, "œ": 0xCF, "–": 0xD0, "—": 0xD1, "“": 0xD2, "”": 0xD3, "‘": 0xD4, "’": 0xD5, "€": 0xDB,
  ]
}
