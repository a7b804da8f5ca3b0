import PrecisLexicons
import PrecisModel

/// A name as it stands in the text, before its type and its identity are known.
struct ScannedName {
  /// The tokens of the name.
  var tokens: Range<Int>
  /// What the lexicons say, where they know the whole name.
  var known: KnownName?
  /// What stands before the name, if it is a title.
  var title: WordRoles
  /// How its sentence uses capitals.
  var sentenceCase: SentenceCase
}

/// What the names found so far say about those to come.
struct NamesBefore {
  /// Where the last one ends.
  var lastEnd: Int?
  /// Names with an article, « Le Monde », that the article writes so inside sentences.
  private var articled: TermSet?

  /// Whether two words are such a name.
  func isArticled(_ pair: Term) -> Bool { articled?.contains(pair) ?? false }

  mutating func insert(articled pair: Term) {
    // Few articles have one, and a set takes memory.
    if articled == nil { articled = [] }
    articled?.insert(pair)
  }
}

/// Goes through an article's sentences and gathers their names, as ``NameRules`` tells them.
struct NameScanner {
  /// The tokens at which names may start.
  private var capitals: Capitals
  private var before = NamesBefore()
  /// The names found so far.
  private(set) var names: [ScannedName] = []

  private init(_ capitals: Capitals) { self.capitals = capitals }

  /// The names of an article, in order.
  ///
  /// - Parameter sentences: in order.
  /// - Complexity: O(n) in the tokens.
  static func names(
    in view: NameView, _ sentences: CheckedRow<CasedSentence>, evidence: CaseEvidence
  ) -> [ScannedName] {
    var scanner = NameScanner(view.capitals)
    scanner.names.reserveCapacity(view.tokens.count / 8)
    // Made once for all sentences of a kind.
    let plain = NameRules(view: view, evidence: evidence, sentenceCase: .plain)
    let title = NameRules(view: view, evidence: evidence, sentenceCase: .title)
    let capitals = NameRules(view: view, evidence: evidence, sentenceCase: .capitals)
    for place in sentences.indices {
      let sentence = sentences[place].tokens
      switch sentences[place].sentenceCase {
      case .plain: scanner.scan(sentence, plain)
      case .title: scanner.scan(sentence, title)
      case .capitals: scanner.scan(sentence, capitals)
      }
    }
    return scanner.names
  }

  /// Adds the names of a sentence.
  private mutating func scan(_ sentence: Range<Int>, _ rules: NameRules) {
    var start = sentence.lowerBound
    var floor = start
    while let index = capitals.next(from: start, before: sentence.upperBound) {
      if let title = rules.quotedTitle(at: index, in: sentence) {
        names.append(
          ScannedName(tokens: title, known: rules.known(title), title: [], sentenceCase: rules.sentenceCase))
        before.lastEnd = title.upperBound
        floor = title.upperBound
        start = title.upperBound
        continue
      }
      switch rules.start(at: index, end: sentence.upperBound, &before) {
      case .none(let count): start = index + max(1, count)
      case .name(let count, let known):
        var range = rules.extended(index..<index + count, end: sentence.upperBound)
        var name = ScannedName(
          tokens: range, known: range.count == count ? known : nil, title: [], sentenceCase: rules.sentenceCase)
        let reach = range.upperBound
        if name.known == nil {
          range = rules.withoutField(range, end: sentence.upperBound)
          range = rules.withComplements(range, end: sentence.upperBound)
        }
        let headed = rules.withHead(range, floor: floor)
        if headed != range { range = rules.withMore(headed, end: sentence.upperBound) }
        if range != name.tokens {
          name.tokens = range
          name.known = rules.known(range)
        }
        if name.known != nil || !rules.isMereWord(range) {
          name.title = rules.title(before: range.lowerBound, floor: floor)
          names.append(name)
          before.lastEnd = range.upperBound
          floor = range.upperBound
        }
        start = max(index + 1, reach, range.upperBound)
      }
    }
  }
}
