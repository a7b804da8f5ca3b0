/// A range of byte offsets in an article as it was handed in: the bytes of a file, or the UTF-8 of a record's text.
///
/// Every range that Précis reports is of this kind. It is half open: `start` is the offset of the first byte, `end` the
/// offset after the last one.
public struct SourceRange: Sendable, Hashable, Comparable {
  /// The offset of the first byte, from 0.
  public var start: Int
  /// The offset after the last byte; never less than `start`.
  public var end: Int

  /// Makes a range from its two offsets; an `end` before `start` counts as `start`.
  public init(start: Int, end: Int) {
    self.start = start
    self.end = max(start, end)
  }

  /// The number of bytes in the range.
  public var count: Int { end - start }

  /// Orders by `start`, then by `end`.
  public static func < (lhs: SourceRange, rhs: SourceRange) -> Bool {
    (lhs.start, lhs.end) < (rhs.start, rhs.end)
  }
}

/// A range of byte offsets in the canonical text of an article (decoded, normalised), half open.
///
/// Stages hand these to one another; only an offset map turns one into a ``SourceRange``. The two are different types so
/// that they cannot be mixed up.
@usableFromInline
package struct TextRange: Sendable, Equatable, Comparable {
  @usableFromInline package var start: Int
  @usableFromInline package var end: Int

  @inlinable package init(start: Int, end: Int) {
    self.start = start
    self.end = max(start, end)
  }

  @inlinable package init(_ range: Range<Int>) {
    self.init(start: range.lowerBound, end: range.upperBound)
  }

  @inlinable package var count: Int { end - start }
  @inlinable package var isEmpty: Bool { start == end }
  @inlinable package var offsets: Range<Int> { start..<end }

  @inlinable package func contains(_ other: TextRange) -> Bool { start <= other.start && other.end <= end }
  @inlinable package func overlaps(_ other: TextRange) -> Bool { start < other.end && other.start < end }

  @inlinable package static func < (lhs: TextRange, rhs: TextRange) -> Bool {
    (lhs.start, lhs.end) < (rhs.start, rhs.end)
  }
}
