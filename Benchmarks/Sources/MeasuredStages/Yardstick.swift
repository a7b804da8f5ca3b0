import CYardsticks

/// A pass of other code over the same text, to measure the stages against.
public enum Yardstick: String, Sendable, CaseIterable {
  case icuSentences = "icu-sentences"
  case icuWords = "icu-words"
  case utf8Validation = "utf8-validation"
  case lineScan = "line-scan"
  case copy

  /// Runs the pass once; the count that comes back depends on all of the text.
  @discardableResult
  public func run(over workload: Workload) -> Int {
    workload.text.withUnsafeBufferPointer { text in
      switch self {
      case .icuSentences: yardstick_icu_sentences_over_utf16(text.baseAddress, text.count, "fr")
      case .icuWords: yardstick_icu_words_over_utf16(text.baseAddress, text.count, "fr")
      case .utf8Validation: yardstick_utf8_validation(text.baseAddress, text.count)
      case .lineScan: yardstick_line_scan(text.baseAddress, text.count)
      case .copy:
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: text.count) {
          yardstick_copy(text.baseAddress, text.count, $0.baseAddress)
        }
      }
    }
  }
}

/// Counting by callgrind, switched on for the part that matters; without callgrind nothing happens.
public enum InstructionCounter {
  /// Counts from here.
  public static func start() { yardstick_start_counting() }
  /// Counts no longer.
  public static func stop() { yardstick_stop_counting() }
}
