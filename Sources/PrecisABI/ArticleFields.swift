import CPrecis
import Precis

/// An article as a C program gives it: texts by id, not yet copied.
struct ArticleFields {
  let id: String
  /// The article's bytes, which nothing has read yet.
  let content: UnsafeRawBufferPointer
  private var format = Article.Format.text
  private var language: Language?
  private var texts: [Int: String] = [:]

  /// - Throws: ``Refusal`` for the first field that cannot be taken, or if id or text is missing.
  init(_ given: UnsafeBufferPointer<precis_field>) throws(Refusal) {
    var id: String?
    var content: UnsafeRawBufferPointer?
    var seen: Set<UInt32> = []
    for field in given {
      let name = "field \(field.id)"
      let bytes = try UnsafeRawBufferPointer(field.data, count: field.size, name)
      guard seen.insert(field.id).inserted else { throw .invalidArgument("\(name) is given twice: give it once") }
      switch Int(field.id) {
      case PRECIS_FIELD_ID: id = try String(bytes, "id")
      case PRECIS_FIELD_TEXT: content = bytes
      case PRECIS_FIELD_FORMAT: format = try Self.choice(bytes, "format", of: Article.Format.self)
      case PRECIS_FIELD_LANGUAGE: language = try Self.choice(bytes, "language", of: Language.self)
      case PRECIS_FIELD_TITLE, PRECIS_FIELD_DATE, PRECIS_FIELD_URL, PRECIS_FIELD_SOURCE, PRECIS_FIELD_GROUP:
        texts[Int(field.id)] = try String(bytes, name)
      default: throw .unknownID("\(name) is not known to version \(PrecisVersion.number)")
      }
    }
    guard let id, !id.isEmpty else { throw .invalidArgument("the article has no id: give PRECIS_FIELD_ID") }
    guard let content else { throw .invalidArgument("\(id): the article has no text: give PRECIS_FIELD_TEXT") }
    self.id = id
    self.content = content
  }

  /// The article, its bytes copied.
  ///
  /// - Complexity: O(n) in the bytes.
  var article: Article {
    Article(
      id: id, content: Array(content), format: format, title: texts[PRECIS_FIELD_TITLE], date: texts[PRECIS_FIELD_DATE],
      url: texts[PRECIS_FIELD_URL], source: texts[PRECIS_FIELD_SOURCE], language: language,
      group: texts[PRECIS_FIELD_GROUP])
  }

  private static func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ bytes: UnsafeRawBufferPointer, _ name: String, of type: Choice.Type
  ) throws(Refusal) -> Choice {
    let text = try String(bytes, name)
    guard let choice = Choice(rawValue: text) else {
      throw .outOfRange(
        "\(name) is “\(text)”: give \(Choice.allCases.map(\.rawValue).joined(separator: ", ")), or leave it out")
    }
    return choice
  }
}
