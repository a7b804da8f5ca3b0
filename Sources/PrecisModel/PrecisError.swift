/// What can go wrong, as a value that says what was wrong, where, and what to do.
public enum PrecisError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The article is larger than ``Limits/articleBytes``.
  case articleTooLarge(id: String, limitBytes: Int, actualBytes: Int)
  /// Two different articles bear one id.
  case repeatedID(String)
  /// A lexicon holds an entry that cannot be read.
  case invalidLexicon(file: String, line: Int, reason: String)
  /// A budget is not a positive number.
  case invalidBudget(Int)
  /// ICU refused a service that Précis cannot do without.
  case icuFailure(service: String, code: String)

  /// The task in which the work was done has been cancelled.
  case cancelled

  /// The message as the command line shows it, on one line.
  public var description: String {
    switch self {
    case .articleTooLarge(let id, let limit, let actual):
      "\(id): the article has \(actual) bytes, the limit is \(limit): raise the limit or leave the article out"
    case .repeatedID(let id):
      "\(id): a different article with this id has been read already: give each article an id of its own"
    case .invalidLexicon(let file, let line, let reason):
      "\(file):\(line): \(reason)"
    case .invalidBudget(let amount):
      "a budget of \(amount) holds nothing: give a number from 1 up"
    case .icuFailure(let service, let code):
      "ICU could not provide \(service) (\(code)): check that ICU 70 or later and its data are installed"
    case .cancelled:
      "the work was cancelled before it was done"
    }
  }
}
