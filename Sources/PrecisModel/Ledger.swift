/// What became of an article.
public enum ArticleStatus: String, Sendable, Hashable, CaseIterable {
  /// A brief quotes it.
  case used
  /// It belongs to a story whose brief does not quote it.
  case story
  /// It copies another article.
  case duplicate
  /// It holds no article text: a menu, an error page, nothing at all.
  case notArticle = "not-article"
  /// It is neither French nor English.
  case otherLanguage = "other-language"
  /// It exceeds ``Limits/articleBytes``.
  case tooLarge = "too-large"
  /// It could not be read, or its id was taken.
  case unreadable
}

/// Something worth knowing about an article that did not keep it from being read.
public enum Notice: Sendable, Hashable, CustomStringConvertible {
  /// Bytes that are not valid in the article's character set were replaced by U+FFFD.
  case invalidBytesReplaced(count: Int)
  /// Characters were mended that had been read in a wrong character set before the article came (« Ã© » for « é »).
  case charactersMended(count: Int)
  /// The date given with the article could not be read and counts as unknown.
  case unreadableDate(String)
  /// Sentences longer than ``Limits/sentenceBytes`` were split.
  case longSentencesSplit(count: Int)

  /// The notice as the command line shows it, on one line.
  public var description: String {
    switch self {
    case .invalidBytesReplaced(let count):
      "\(count) invalid \(count == 1 ? "byte was" : "bytes were") replaced: check the file's encoding"
    case .charactersMended(let count):
      "\(count) \(count == 1 ? "character was" : "characters were") mended that had been decoded wrongly: check the source"
    case .unreadableDate(let date):
      "the date “\(date)” cannot be read and counts as unknown: give ISO 8601, or a French or English date"
    case .longSentencesSplit(let count):
      "\(count) \(count == 1 ? "sentence" : "sentences") over the length limit \(count == 1 ? "was" : "were") split"
    }
  }
}

/// One input in the ledger.
public struct LedgerEntry: Sendable, Hashable {
  /// The article's id.
  public var id: String
  /// What became of it.
  public var status: ArticleStatus
  /// For a duplicate, the id of the article that it copies.
  public var copyOf: String?
  /// Why, in one phrase, where the status alone does not say it.
  public var reason: String?
  /// What else is worth knowing about it.
  public var notices: [Notice]

  /// Makes an entry from its parts.
  public init(
    id: String, status: ArticleStatus, copyOf: String? = nil, reason: String? = nil, notices: [Notice] = []
  ) {
    self.id = id
    self.status = status
    self.copyOf = copyOf
    self.reason = reason
    self.notices = notices
  }
}

/// The account of every input of a run: nothing is lost.
public struct Ledger: Sendable, Hashable {
  /// One entry for each input, in order of id.
  public var entries: [LedgerEntry]

  /// Makes a ledger; the entries are put in order of id.
  public init(entries: [LedgerEntry]) {
    self.entries = entries
  }

  /// The number of inputs.
  public var inputs: Int { entries.count }

  /// How many inputs have the given status.
  ///
  /// - Complexity: O(n) in the inputs.
  public func count(of status: ArticleStatus) -> Int {
    entries.reduce(0) { $0 + ($1.status == status ? 1 : 0) }
  }
}
