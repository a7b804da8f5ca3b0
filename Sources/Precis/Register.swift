import PrecisLexicons
import PrecisModel

/// Which article bears each id, and which others came with an id that was taken.
///
/// Of articles with one id, the one with the least fingerprint is kept, whichever came first: so the outcome does not
/// depend on the order in which they came.
struct Register: Sendable {
  /// What an article finds when it comes.
  enum Admission: Sendable, Hashable {
    /// Nobody has its id.
    case new
    /// The same bytes are there under the same id: they count once.
    case repeated
    /// Another article bears its id and stays.
    case refused
    /// Another article bore its id and gives it up.
    case replaces
  }

  /// What became of an article with an id that was taken.
  struct Rejection: Sendable {
    let id: String
    /// Whether the article that is kept has the same bytes.
    let isRepetition: Bool
  }

  private struct Entry: Sendable {
    var kept: ContentFingerprint
    var others: [ContentFingerprint] = []
  }

  private var entries: [String: Entry] = [:]

  /// The number of different ids.
  var count: Int { entries.count }

  /// What an article with this id and fingerprint would find; nothing is changed.
  ///
  /// - Complexity: O(1).
  func admission(of id: String, _ fingerprint: ContentFingerprint) -> Admission {
    guard let entry = entries[id] else { return .new }
    if fingerprint < entry.kept { return .replaces }
    return fingerprint.hasSameContent(as: entry.kept) ? .repeated : .refused
  }

  /// Whether the article that bears the id has the same bytes.
  func hasSameContent(_ id: String, _ fingerprint: ContentFingerprint) -> Bool {
    entries[id]?.kept.hasSameContent(as: fingerprint) == true
  }

  /// Notes that an article has come.
  ///
  /// - Complexity: O(1).
  mutating func admit(_ id: String, _ fingerprint: ContentFingerprint) {
    guard var entry = entries[id] else {
      entries[id] = Entry(kept: fingerprint)
      return
    }
    entry.others.append(max(entry.kept, fingerprint))
    entry.kept = min(entry.kept, fingerprint)
    entries[id] = entry
  }

  /// The articles whose id was taken, in order of id.
  ///
  /// - Complexity: O(n log n) in the articles.
  var rejections: [Rejection] {
    entries.filter { !$0.value.others.isEmpty }.map { ($0.key, $0.value) }.ordered { $0.0 < $1.0 }.flatMap {
      id, entry in
      entry.others.ordered(by: <).map { Rejection(id: id, isRepetition: $0.hasSameContent(as: entry.kept)) }
    }
  }
}
