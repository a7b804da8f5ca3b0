import Precis

/// Reads inputs in batches, the next one while the last one is worked on: files are read and JSON is parsed beside the work.
///
/// At most two batches are held at a time, however long the input is.
actor ReadAhead {
  /// How much a batch holds at most: it ends with the input by which it has so many, or so many bytes of articles.
  struct BatchLimit: Sendable {
    var inputs = 512
    var bytes = 8 << 20

    static let none = BatchLimit(inputs: .max, bytes: .max)

    /// That of the first batch, for which everybody waits.
    fileprivate var first: BatchLimit { BatchLimit(inputs: max(1, inputs / 8), bytes: max(1, bytes / 8)) }
  }

  private var reader: InputReader
  private let limit: BatchLimit
  private var progress = Progress()
  private var readCount = 0
  private var following: Task<[Input], Never>?

  init(_ reader: sending InputReader, limit: BatchLimit = BatchLimit()) {
    self.reader = reader
    self.limit = limit
  }

  /// The next inputs, in order; nothing at the end.
  ///
  /// They are asked for by one caller, who waits for them.
  func next() async -> [Input] {
    let batch = if let following { await following.value } else { read(limit.first) }
    following = batch.isEmpty ? nil : Task { read(limit) }
    return batch
  }

  private func read(_ limit: BatchLimit) -> [Input] {
    var batch: [Input] = []
    var byteCount = 0
    while batch.count < limit.inputs, byteCount < limit.bytes, let input = reader.next() {
      if case .article(let article, _) = input {
        byteCount += article.content.count
        readCount += 1
        progress.show(articles: readCount)
      }
      batch.append(input)
    }
    return batch
  }
}
