import Precis

/// What one input came to.
enum Input: Sendable {
  case article(Article, location: String)
  case failure(InputFailure)
}

/// An input that gives no article, with the reason.
struct InputFailure: Equatable, Sendable {
  /// The id under which the ledger lists it.
  let id: String
  /// Where it stands: `FILE` or `FILE:LINE`.
  let location: String
  let status: ArticleStatus
  /// What is wrong and what to do.
  let message: String
}

extension InputFailure {
  /// Another article had this id before.
  init(repeatedID id: String, location: String) {
    self.init(
      id: id, location: location, status: .unreadable,
      message: "a different article with the id “\(id)” has been read already: give each article an id of its own")
  }
}

/// Reads articles from files and standard input, in order, one at a time.
struct InputReader {
  /// What is the same for all inputs.
  struct Settings {
    var format: InputFormat?
    var keys: Record.Keys
    var articleBytes: Int
  }

  private let settings: Settings
  private var files: IndexingIterator<[InputFiles.Found]>
  private var lines: OpenLines?

  /// A file of JSON Lines that has been read in part.
  private final class OpenLines {
    let path: String
    var stream: ByteStream
    var number = 0

    init(path: String, stream: consuming ByteStream) {
      self.path = path
      self.stream = stream
    }
  }

  init(_ files: [InputFiles.Found], settings: Settings) {
    self.settings = settings
    self.files = files.makeIterator()
  }

  /// The next article or failure; nothing at the end.
  mutating func next() -> Input? {
    while true {
      if let input = nextLine() { return input }
      switch files.next() {
      case nil: return nil
      case .failure(let failure): return .failure(failure)
      case .file(let path): if let input = start(path) { return input }
      }
    }
  }

  private mutating func start(_ path: String) -> Input? {
    do throws(ByteStream.Failure) {
      var stream = try ByteStream(path: path)
      let opening = try stream.peek()
      if settings.format == nil, InputFormat.isHTML(path: path, content: opening) {
        return failure(path, "HTML is not supported by this build: give the article as text")
      }
      let format = settings.format ?? InputFormat(path: path) ?? InputFormat(content: opening)
      if format == .jsonl {
        lines = OpenLines(path: path, stream: stream)
        return nil
      }
      switch try stream.rest(limit: settings.articleBytes) {
      case .whole(let bytes):
        let article = Article(id: path, content: bytes, format: format == .markdown ? .markdown : .text)
        return .article(article, location: path)
      case .tooLong(let count): return tooLarge(id: path, location: path, count)
      }
    } catch {
      return failure(path, error.message)
    }
  }

  private mutating func nextLine() -> Input? {
    guard let lines else { return nil }
    while true {
      lines.number += 1
      let location = "\(lines.path):\(lines.number)"
      do throws(ByteStream.Failure) {
        switch try lines.stream.line(limit: lineBytes) {
        case nil:
          self.lines = nil
          return nil
        case .tooLong(let count):
          return tooLarge(id: location, location: location, count)
        case .whole(var line):
          if lines.number == 1, line.starts(with: [0xEF, 0xBB, 0xBF]) { line.removeFirst(3) }
          if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { continue }
          return input(line, location)
        }
      } catch {
        self.lines = nil
        return failure(location, error.message)
      }
    }
  }

  /// The longest line that can hold an article within the limit: JSON writes a byte of text with six at most (`\u001f`).
  private var lineBytes: Int {
    let (escaped, overflow) = settings.articleBytes.multipliedReportingOverflow(by: 6)
    return overflow ? Int.max : escaped + min(1 << 16, Int.max - escaped)
  }

  private func input(_ line: [UInt8], _ location: String) -> Input {
    do throws(RecordFault) {
      let record = try Record(line: line, keys: settings.keys)
      let id = record.id ?? location
      do throws(RecordFault) {
        let article = try record.article(defaultID: location)
        guard article.content.count <= settings.articleBytes else {
          return tooLarge(id: id, location: location, article.content.count)
        }
        return .article(article, location: location)
      } catch {
        return .failure(InputFailure(id: id, location: location, status: .unreadable, message: error.message))
      }
    } catch {
      return failure(location, error.message)
    }
  }

  private func failure(_ location: String, _ message: String) -> Input {
    .failure(InputFailure(id: location, location: location, status: .unreadable, message: message))
  }

  private func tooLarge(id: String, location: String, _ count: Int) -> Input {
    .failure(
      InputFailure(
        id: id, location: location, status: .tooLarge,
        message: "the article has \(count) bytes, the limit is \(settings.articleBytes): raise the limit with "
          + "--max-article-bytes or leave the article out"))
  }
}
