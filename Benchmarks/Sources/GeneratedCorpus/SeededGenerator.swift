/// A stream of numbers that a seed decides, the same on every machine and with every Swift version.
///
/// SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014, figure 17). The
/// standard library's own `random(in:using:)` may change its way from one version to the next, so that choices are made
/// here.
struct SeededGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  /// A generator for one part of a corpus, independent of the parts before it: a part can be made alone.
  init(seed: UInt64, part: Int) {
    var root = SeededGenerator(seed: seed &+ UInt64(truncatingIfNeeded: part) &* 0x9E37_79B9_7F4A_7C15)
    state = root.next() ^ seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 to `bound` - 1; 0 where `bound` is not positive.
  mutating func below(_ bound: Int) -> Int {
    guard bound > 0 else { return 0 }
    return Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  /// A number of `range`.
  mutating func number(in range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.count)
  }

  /// True in `percent` of a hundred draws.
  mutating func happens(percent: Int) -> Bool {
    below(100) < percent
  }

  /// One of `choices`; nil where there is none.
  mutating func pick<Element>(_ choices: [Element]) -> Element? {
    choices.isEmpty ? nil : choices[below(choices.count)]
  }

  /// One of `choices`; the empty string where there is none.
  mutating func word(of choices: [String]) -> String {
    pick(choices) ?? ""
  }

  /// `elements` in an order drawn anew (Fisher and Yates).
  mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    var shuffled = elements
    for last in stride(from: shuffled.count - 1, to: 0, by: -1) {
      shuffled.swapAt(last, below(last + 1))
    }
    return shuffled
  }
}
