import Foundation
import PrecisModel
import Testing

@testable import PrecisText

/// The fast path against ICU's.
///
/// A short run is part of every test run. The long one takes some minutes in an optimised build:
///
///     PRECIS_DIFFERENTIAL_STRINGS=10000000 swift test -c release -Xswiftc -enable-testing \
///       --scratch-path .build/differential --filter DifferentialTests
///
/// `PRECIS_DIFFERENTIAL_SEED` repeats a run from the seed that a failure names, `PRECIS_DIFFERENTIAL_TEXTS` names files,
/// separated by colons, whose lines are compared as they are and then mutated.
@Suite("The fast path gives ICU's boundaries")
struct DifferentialTests {
  private static let environment = ProcessInfo.processInfo.environment
  private static let count = environment["PRECIS_DIFFERENTIAL_STRINGS"].flatMap { Int($0) } ?? 4000
  private static let seed = environment["PRECIS_DIFFERENTIAL_SEED"].flatMap { UInt64($0) } ?? 11
  private static let texts: [[UInt8]] = (environment["PRECIS_DIFFERENTIAL_TEXTS"] ?? "").split(separator: ":")
    .compactMap { FileManager.default.contents(atPath: String($0)) }
    .flatMap { $0.split(separator: 0x0A).map { Array($0) } }

  /// Stops at the first text that is split in two ways.
  private func compare(_ text: [UInt8], _ breaker: inout SentenceBreaker) -> Bool {
    let isBaseEqual = text.withUnsafeBufferPointer { bytes in
      RootRules(text: ParagraphText(bytes, 0..<bytes.count), lineBreaks: .boundaries).boundaries()
        == breaker.boundaries(in: bytes)
    }
    guard isBaseEqual else {
      Issue.record("root rules, seed \(Self.seed): \(String(decoding: text, as: UTF8.self).debugDescription)")
      return false
    }
    let paragraph = [TextRange(0..<text.count)]
    for language in [Language.french, .english] {
      let splitter = SentenceTesting.splitter(language)
      let fast = splitter.sentences(in: text, paragraphs: paragraph, breaker: &breaker, path: .fast)
      let defined = splitter.sentences(in: text, paragraphs: paragraph, breaker: &breaker, path: .icu)
      guard fast == defined else {
        Issue.record(
          """
          \(language), seed \(Self.seed): \(String(decoding: text, as: UTF8.self).debugDescription)
          fast: \(fast.ranges.map { $0.offsets }), by ICU: \(defined.ranges.map { $0.offsets })
          """)
        return false
      }
    }
    return true
  }

  @Test("on prose")
  func prose() throws {
    var breaker = try SentenceBreaker()
    for paragraph in SentenceFixture.french + SentenceFixture.english {
      guard compare(Array(SentenceTesting.text(of: paragraph).utf8), &breaker) else { return }
    }
    for text in Self.texts { guard compare(text, &breaker) else { return } }
  }

  @Test("on the test file of the Unicode Character Database")
  func unicodeTestFile() throws {
    var breaker = try SentenceBreaker()
    for test in UnicodeTestFile.cases { guard compare(test.text, &breaker) else { return } }
  }

  @Test("on random strings and mutated prose")
  func random() throws {
    var breaker = try SentenceBreaker()
    var texts = RandomTexts(seed: Self.seed, prose: Self.texts)
    for _ in 0..<Self.count { guard compare(texts.next(), &breaker) else { return } }
    if Self.count > 4000 { print("\(Self.count) strings from seed \(Self.seed): no difference") }
  }

  @Test("on bytes that are not UTF-8, both paths stay within the text")
  func invalid() throws {
    var breaker = try SentenceBreaker()
    var generator = SplitMix(seed: Self.seed)
    let bytes: [UInt8] = [
      0xC2, 0xC3, 0xE2, 0x80, 0xA6, 0xAB, 0xF0, 0x9F, 0xFF, 0xED, 0xA0, 0x2E, 0x20, 0x41, 0x61, 0x22,
    ]
    for _ in 0..<2000 {
      let text = (0..<Int.random(in: 1...24, using: &generator)).map { _ in
        bytes.randomElement(using: &generator) ?? 0
      }
      let found = SentenceTesting.french.sentences(
        in: text, paragraphs: [TextRange(0..<text.count)], breaker: &breaker
      ).ranges
      #expect(found.allSatisfy { $0.start >= 0 && $0.end <= text.count && !$0.isEmpty })
      #expect(zip(found, found.dropFirst()).allSatisfy { $0.end <= $1.start })
    }
  }
}
