/// How much Précis takes in; each limit can be set.
public struct Limits: Sendable, Hashable {
  /// The largest article, in bytes; a larger one is listed as `too-large` and not read. 64 MiB unless set.
  public var articleBytes: Int = 64 << 20
  /// The longest sentence, in bytes; a longer one is split at the last white space before the limit. 64 KiB unless set.
  public var sentenceBytes: Int = 64 << 10

  /// The limits that hold unless set otherwise.
  public init() {}
}

/// The ceiling for the length of one brief.
///
/// Only a brief of a single sentence may exceed it, when nothing shorter says anything.
public enum Budget: Sendable, Hashable {
  /// So many words; a word is a run without white space.
  case words(Int)
  /// So many characters (Unicode scalar values), with one space between sentences.
  case characters(Int)
  /// So many sentences.
  case sentences(Int)
}
