import FoundationEssentials
import Precis

/// One line of JSON Lines: an article with what is known about it.
///
/// Known keys are `id`, `text` or `html`, `title`, `date`, `url`, `source` and `language`; others are ignored, but any key
/// may be the one that groups records into stories.
struct Record {
  /// The keys that matter in a run.
  struct Keys {
    fileprivate let names: [String]
    /// The same in UTF-8.
    fileprivate let spellings: [[UInt8]]
    /// The key that groups records into stories, if there is one.
    fileprivate let groupField: String?

    init(groupField: String? = nil) {
      var names = ["id", "text", "html", "title", "date", "url", "source", "language"]
      if let groupField, !names.contains(groupField) { names.append(groupField) }
      self.names = names
      self.groupField = groupField
      spellings = names.map { Array($0.utf8) }
    }
  }

  private let keys: Keys
  /// The values of the keys, in their order.
  private let values: [Value?]

  /// Reads one line.
  ///
  /// - Throws: ``RecordFault`` if the line is not a JSON object.
  init(line: [UInt8], keys: Keys) throws(RecordFault) {
    self.keys = keys
    if let values = RecordScanner.fields(of: line, wanted: keys.spellings) {
      self.values = values
    } else {
      values = try Self.decoded(line, keys)
    }
  }

  /// Reads one line by the JSON library alone, which defines what a line means.
  ///
  /// - Throws: ``RecordFault`` if the line is not a JSON object.
  init(decoding line: [UInt8], keys: Keys) throws(RecordFault) {
    self.keys = keys
    values = try Self.decoded(line, keys)
  }

  private static func decoded(_ line: [UInt8], _ keys: Keys) throws(RecordFault) -> [Value?] {
    do {
      let values = try JSONDecoder().decode([String: Value].self, from: Data(line))
      return keys.names.map { values[$0] }
    } catch DecodingError.typeMismatch {
      throw RecordFault("not a JSON object: give one {…} per line")
    } catch {
      throw RecordFault(isValidUTF8(line) ? "not valid JSON: give one {…} per line" : "not valid UTF-8: save as UTF-8")
    }
  }

  private subscript(key: String) -> Value? {
    keys.names.firstIndex(of: key).flatMap { values[$0] }
  }

  /// The id that the record gives itself, if it is not empty; a number counts as its digits.
  var id: String? {
    switch self["id"] {
    case .string(let id) where !id.isEmpty: String(decoding: id, as: UTF8.self)
    case .number(let digits): digits
    default: nil
    }
  }

  /// The article that the record holds.
  ///
  /// - Throws: ``RecordFault`` if what must be there is missing or not what it should be.
  func article(defaultID: String) throws(RecordFault) -> Article {
    _ = try string("id")
    let text: [UInt8]
    switch self["text"] {
    case .string(let bytes): text = bytes
    case nil, .null:
      throw RecordFault(
        self["html"].map { $0 != .null } == true
          ? "HTML is not supported by this build: give the article as \"text\""
          : "\"text\" is missing: give \"text\" or \"html\"")
    default: throw Self.notString("text")
    }
    var language: Language?
    if let name = try string("language") {
      language = Language(rawValue: name)
      if language == nil { throw RecordFault("\"language\" is “\(name)”: give fr, en or other, or leave it out") }
    }
    return Article(
      id: id ?? defaultID, content: text, title: try string("title"), date: try string("date"),
      url: try string("url"), source: try string("source"), language: language,
      group: try keys.groupField.map { field throws(RecordFault) in try string(field) } ?? nil)
  }

  private func string(_ key: String) throws(RecordFault) -> String? {
    switch self[key] {
    case .string(let value): String(decoding: value, as: UTF8.self)
    case .number(let digits): digits
    case nil, .null: nil
    case .other: throw Self.notString(key)
    }
  }

  private static func notString(_ key: String) -> RecordFault {
    RecordFault("\"\(key)\" is not a string: give a string or leave it out")
  }

  private static func isValidUTF8(_ bytes: [UInt8]) -> Bool { String(validating: bytes, as: UTF8.self) != nil }

  /// The value of a key, as far as it matters here.
  enum Value: Decodable, Equatable {
    /// A string's UTF-8.
    case string([UInt8])
    case number(String)
    case null
    case other

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      do {
        self = .string(Array(try container.decode(String.self).utf8))
      } catch DecodingError.typeMismatch {
        self.init(notString: container)
      } catch DecodingError.valueNotFound {
        self = .null
      }
    }

    private init(notString container: any SingleValueDecodingContainer) {
      if container.decodeNil() {
        self = .null
      } else if let integer = try? container.decode(Int.self) {
        self = .number(String(integer))
      } else if let integer = try? container.decode(UInt64.self) {
        self = .number(String(integer))
      } else if let number = try? container.decode(Double.self) {
        self = .number(String(number))
      } else {
        self = .other
      }
    }
  }
}

/// What is wrong with a record, and what to do.
struct RecordFault: Error, Equatable {
  let message: String

  init(_ message: String) { self.message = message }
}
