import FoundationEssentials
import Precis

/// One line of JSON Lines: an article with what is known about it.
///
/// Known keys are `id`, `text` or `html`, `title`, `date`, `url`, `source` and `language`; others are ignored, but any key
/// may be the one that groups records into stories.
struct Record {
  private let fields: [String: Field]

  /// Reads one line.
  ///
  /// - Throws: ``RecordFault`` if the line is not a JSON object.
  init(line: [UInt8]) throws(RecordFault) {
    do {
      fields = try JSONDecoder().decode([String: Field].self, from: Data(line))
    } catch DecodingError.typeMismatch {
      throw RecordFault("not a JSON object: give one {…} per line")
    } catch {
      throw RecordFault(
        Self.isValidUTF8(line) ? "not valid JSON: give one {…} per line" : "not valid UTF-8: save as UTF-8")
    }
  }

  /// The id that the record gives itself, if it is not empty; a number counts as its digits.
  var id: String? {
    switch fields["id"] {
    case .string(let id) where !id.isEmpty: id
    case .number(let digits): digits
    default: nil
    }
  }

  /// The article that the record holds.
  ///
  /// - Throws: ``RecordFault`` if what must be there is missing or not what it should be.
  func article(defaultID: String, groupField: String?) throws(RecordFault) -> Article {
    _ = try string("id")
    let text = try string("text")
    guard let text else {
      throw RecordFault(
        fields["html"].map { $0 != .null } == true
          ? "HTML is not supported by this build: give the article as \"text\""
          : "\"text\" is missing: give \"text\" or \"html\"")
    }
    var language: Language?
    if let name = try string("language") {
      language = Language(rawValue: name)
      if language == nil { throw RecordFault("\"language\" is “\(name)”: give fr, en or other, or leave it out") }
    }
    return Article(
      id: id ?? defaultID, text: text, title: try string("title"), date: try string("date"),
      url: try string("url"), source: try string("source"), language: language,
      group: try groupField.map { field throws(RecordFault) in try string(field) } ?? nil)
  }

  private func string(_ key: String) throws(RecordFault) -> String? {
    switch fields[key] {
    case .string(let value): value
    case .number(let digits) where key != "text": digits
    case nil, .null: nil
    default: throw RecordFault("\"\(key)\" is not a string: give a string or leave it out")
    }
  }

  private static func isValidUTF8(_ bytes: [UInt8]) -> Bool { String(validating: bytes, as: UTF8.self) != nil }

  /// The value of a key, as far as it matters here.
  private enum Field: Decodable, Hashable {
    case string(String)
    case number(String)
    case null
    case other

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      do {
        self = .string(try container.decode(String.self))
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
struct RecordFault: Error, Hashable {
  let message: String

  init(_ message: String) { self.message = message }
}
