import CPrecis
import Precis

/// The options of an engine, as a C program gives them: numbers and texts by id.
struct EngineOptions {
  /// What the library knows of them.
  private(set) var options = Options()
  /// The most bytes that the articles of a session may have together.
  private(set) var sessionBytes = Int.max
  private var lexiconName: String?

  /// - Throws: ``Refusal`` for the first option that cannot be taken.
  init(_ given: UnsafeBufferPointer<precis_option>) throws(Refusal) {
    for option in given { try take(option) }
    if let lexiconName {
      throw .invalidArgument("lexicon “\(lexiconName)”: its contents are missing: give PRECIS_OPTION_LEXICON after it")
    }
  }

  private mutating func take(_ option: precis_option) throws(Refusal) {
    switch Int(option.id) {
    case PRECIS_OPTION_WORDS: options.budget = .words(try Self.amount(option))
    case PRECIS_OPTION_CHARACTERS: options.budget = .characters(try Self.amount(option))
    case PRECIS_OPTION_SENTENCES: options.budget = .sentences(try Self.amount(option))
    case PRECIS_OPTION_LABELS: options.labels = try Self.choice(option, of: [.automatic, .french, .english])
    case PRECIS_OPTION_EXTRACTION: options.extraction = try Self.choice(option, of: [.none, .mainText])
    case PRECIS_OPTION_GROUPING: options.grouping = try Self.choice(option, of: [.byContent, .byGroup, .single])
    case PRECIS_OPTION_EXPLAIN: options.explains = try Self.choice(option, of: [false, true])
    case PRECIS_OPTION_ARTICLE_BYTES: options.limits.articleBytes = try Self.amount(option)
    case PRECIS_OPTION_SENTENCE_BYTES: options.limits.sentenceBytes = try Self.amount(option)
    case PRECIS_OPTION_SESSION_BYTES: sessionBytes = try Self.amount(option)
    case PRECIS_OPTION_LEXICON_NAME: lexiconName = try String(Self.bytes(option), "lexicon name")
    case PRECIS_OPTION_LEXICON:
      guard let name = lexiconName else {
        throw .invalidArgument("a lexicon without a name: give PRECIS_OPTION_LEXICON_NAME before it")
      }
      options.lexicons.append(LexiconOverlay(name: name, contents: Array(try Self.bytes(option))))
      lexiconName = nil
    default: throw .unknownID("option \(option.id) is not known to version \(PrecisVersion.number)")
    }
  }

  private static func amount(_ option: precis_option) throws(Refusal) -> Int {
    guard let amount = Int(exactly: option.number), amount > 0 else {
      throw .outOfRange("option \(option.id): \(option.number) is not allowed: give a number from 1 up")
    }
    return amount
  }

  private static func choice<Choice>(_ option: precis_option, of choices: [Choice]) throws(Refusal) -> Choice {
    guard let number = Int(exactly: option.number), choices.indices.contains(number) else {
      throw .outOfRange(
        "option \(option.id): \(option.number) is not allowed: give a number from 0 to \(choices.count - 1)")
    }
    return choices[number]
  }

  private static func bytes(_ option: precis_option) throws(Refusal) -> UnsafeRawBufferPointer {
    try UnsafeRawBufferPointer(option.data, count: option.size, "option \(option.id)")
  }
}
