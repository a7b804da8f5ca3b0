import PrecisModel

/// Tokens on their way into an array, some at a time: an array asks for every token whether it has only one owner.
///
/// Invariant of the unsafe code: the first `count` places hold tokens, and there are never more than places.
struct TokenBatch {
  /// How many tokens wait at most; they lie on the stack.
  static let places = 30

  private let waiting: UnsafeMutablePointer<Token>
  private var count = 0
  private var tokens: [Token] = []

  /// Lends an array to `body` as a batch that appends to it.
  ///
  /// - Complexity: O(n) in the tokens that are appended.
  static func appending(to tokens: inout [Token], _ body: (inout TokenBatch) -> Void) {
    withUnsafeTemporaryAllocation(of: Token.self, capacity: places) { buffer in
      guard let waiting = buffer.baseAddress else { return }
      var batch = TokenBatch(waiting)
      swap(&batch.tokens, &tokens)
      body(&batch)
      batch.flush()
      swap(&batch.tokens, &tokens)
    }
  }

  private init(_ waiting: UnsafeMutablePointer<Token>) { self.waiting = waiting }

  @inline(__always)
  mutating func append(_ token: Token) {
    if count == Self.places { flush() }
    (waiting + count).initialize(to: token)
    count &+= 1
  }

  /// Calls `body` with the array, in which no token is missing.
  mutating func withTokens<Result>(_ body: (inout [Token]) -> Result) -> Result {
    flush()
    return body(&tokens)
  }

  @inline(never)
  private mutating func flush() {
    tokens.append(contentsOf: UnsafeBufferPointer(start: waiting, count: count))
    count = 0
  }
}
