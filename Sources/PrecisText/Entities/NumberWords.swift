import PrecisLexicons
import PrecisModel

/// Numbers written as words, in one language: « vingt et un », « deux cent mille », "twenty-one", "three hundred".
///
/// Cardinals reach to below a thousand million million; ordinals, to « vingtième » and "twentieth", tens and hundred.
struct NumberWords: Sendable {
  /// What a word adds to the number that it is part of.
  private enum Part: Sendable, Equatable, BitwiseCopyable {
    /// 1 to 16, or 17 to 19 in one word.
    case unit(Int)
    /// 20 to 90.
    case ten(Int)
    case hundred
    case thousands(Int)
    case conjunction
  }

  private let parts: TermTable<Part?>
  private let ordinals: TermTable<Int?>
  /// The words that numbers start with.
  let words: [Term]
  /// The articles that count before a magnitude.
  let articles: [Term]
  /// The words that are ranks.
  let ranks: [Term]
  private let language: Language

  init(language: Language) {
    self.language = language
    var parts = TermTable<Part?>(absent: nil, capacity: 64)
    var ordinals = TermTable<Int?>(absent: nil, capacity: 64)
    var terms: [Term] = []
    var ranks: [Term] = []
    var articles: [Term] = []
    func add(_ lists: [(String, Part)]) {
      for (list, part) in lists {
        for term in Folding.terms(list: list) {
          parts.update(term) { $0 = part }
          if part != .conjunction { terms.append(term) }
        }
      }
    }
    func addUnits(_ list: String) {
      for (unit, term) in Folding.terms(list: list).enumerated() {
        parts.update(term) { $0 = .unit(unit) }
        terms.append(term)
      }
    }
    func addOrdinals(_ list: String, _ value: (Int) -> Int) {
      for (place, term) in Folding.terms(list: list).enumerated() {
        ordinals.update(term) { $0 = value(place) }
        ranks.append(term)
      }
    }
    switch language {
    case .french:
      addUnits(Self.frenchUnits)
      add(Self.frenchParts)
      addOrdinals(Self.frenchOrdinals) { $0 / 2 + 2 }
      addOrdinals("premier première premiers premières") { _ in 1 }
      addOrdinals("second seconde") { _ in 2 }
      addOrdinals("trentième quarantième cinquantième") { ($0 + 3) * 10 }
      addOrdinals("centième") { _ in 100 }
    case .english:
      articles = [Folding.term("a")]
      addUnits(Self.englishUnits)
      add(Self.englishParts)
      addOrdinals(Self.englishOrdinals) { $0 + 1 }
      addOrdinals("twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth") { ($0 + 2) * 10 }
      addOrdinals("hundredth") { _ in 100 }
    case .other: break
    }
    self.words = terms
    self.articles = articles
    self.ranks = ranks
    self.parts = parts
    self.ordinals = ordinals
  }

  /// The rank that a word names, if it names one: « troisième », "twenty-first".
  func rank(_ token: Token, _ bytes: ByteView) -> Int? {
    if let rank = ordinals[token.word] { return rank }
    guard token.shape.contains(.hyphenated), let hyphen = bytes.lastIndex(of: UInt8(ascii: "-")),
      case .ten(let ten) = parts[Folding.term(bytes[..<hyphen])],
      let unit = ordinals[Folding.term(bytes[(hyphen + 1)...])], unit < 10
    else { return nil }
    return ten + unit
  }

  /// « un », "one".
  var one: Term { language == .french ? Self.un : Self.one }
  /// « une »; in English the same as ``one``.
  var oneFeminine: Term { language == .french ? Self.une : Self.one }

  private static let un = Folding.term("un")
  private static let une = Folding.term("une")
  private static let one = Folding.term("one")

  /// Whether the word is a part of numbers.
  func isPart(_ word: Term) -> Bool { parts[word] != nil }

  private static let magnitudes = TermSet(list: "hundred thousand million billion trillion")

  /// Whether the word is one that an article counts before: "a million".
  func isMagnitude(_ word: Term) -> Bool { Self.magnitudes.contains(word) }

  /// The rank of « vingt et unième », from its first word on, and the token after it.
  func compoundRank(in view: TokenView, at index: Int, end: Int) -> (rank: Int, next: Int)? {
    guard language == .french, index + 2 < end, case .ten(let ten) = parts[view.tokens[index].word],
      parts[view.tokens[index + 1].word] == .conjunction, view.tokens[index + 2].word == Self.firstInCompounds,
      view.gap(before: index + 1) == .space, view.gap(before: index + 2) == .space
    else { return nil }
    return (ten + 1, index + 3)
  }

  private static let firstInCompounds = Folding.term("unième")

  /// Whether the word starts a number, for a quick look.
  func mayStart(_ view: TokenView, _ index: Int) -> Bool {
    let token = view.tokens[index]
    var word = token.word
    if token.shape.contains(.hyphenated) { word = view.term(beforeHyphenIn: index) }
    switch parts[word] {
    case .unit, .ten, .hundred, .thousands: return true
    default: return false
    }
  }

  /// The number that the words from `index` on spell, and the token after it.
  ///
  /// - Complexity: O(m) in the words of the number.
  func number(in view: TokenView, at index: Int, end: Int) -> (value: Int, next: Int)? {
    var sum = Sum()
    var next = index
    // Most numbers are one word.
    if !view.tokens[index].shape.contains(.hyphenated),
      index + 1 >= end
        || parts[view.tokens[index + 1].word] == nil && !view.tokens[index + 1].shape.contains(.hyphenated)
    {
      guard let part = parts[view.tokens[index].word], part != .conjunction else { return nil }
      sum.add(part)
      return (sum.value, index + 1)
    }
    while next < end {
      if next > index {
        let gap = view.gap(before: next)
        guard gap == .space || gap == [.space, .lineBreak] else { break }
      }
      guard let parts = self.parts(of: view, next) else { break }
      // « et » and "and" only bind two parts: « vingt et un », "two hundred and five".
      if parts == [.conjunction] {
        guard next > index, next + 1 < end, sum.takesConjunction(language),
          let following = self.parts(of: view, next + 1), sum.accepts(following)
        else { break }
        next += 1
        continue
      }
      guard sum.accepts(parts) else { break }
      for part in parts where part != .conjunction { sum.add(part) }
      next += 1
    }
    return next > index ? (sum.value, next) : nil
  }

  /// The parts that a word has: several if it has hyphens.
  private func parts(of view: TokenView, _ index: Int) -> [Part]? {
    let token = view.tokens[index]
    if let part = parts[token.word] { return [part] }
    guard token.shape.contains(.hyphenated) else { return nil }
    var found: [Part] = []
    for piece in view.bytes(index).split(separator: UInt8(ascii: "-"), maxSplits: 6) {
      guard let part = parts[Folding.term(piece)] else { return nil }
      // « quatre-vingt »: four times twenty.
      if part == .ten(20), found.last == .unit(4) {
        found[found.count - 1] = .ten(80)
      } else if case .unit(let unit) = part, unit > 0, case .ten(let ten) = found.last, unit >= 10, ten % 20 == 0 {
        found[found.count - 1] = .ten(ten)
        found.append(part)
      } else {
        found.append(part)
      }
    }
    return found.isEmpty ? nil : found
  }

  /// A number as it grows word by word.
  private struct Sum {
    private var thousands = 0
    private var rest = 0
    private var isEmpty = true

    var value: Int { thousands + rest }

    /// Whether the parts can follow what is there.
    func accepts(_ parts: [Part]) -> Bool {
      var copy = self
      for part in parts where part != .conjunction {
        guard copy.accepts(part) else { return false }
        copy.add(part)
      }
      return parts.contains { $0 != .conjunction }
    }

    func takesConjunction(_ language: Language) -> Bool {
      // « vingt et un », but « deux et trois » are two numbers.
      language == .french ? rest % 10 == 0 && rest % 100 >= 20 : rest > 0 && rest % 100 == 0
    }

    private func accepts(_ part: Part) -> Bool {
      switch part {
      case .unit(let unit):
        if isEmpty { return true }
        guard unit > 0 else { return false }
        // Seventy and ninety in French are sixty and eighty with ten to nineteen.
        let ten = rest % 100
        return ten == 0 ? rest > 0 || thousands > 0 : ten % 10 == 0 && (unit < 10 || ten == 60 || ten == 80)
      case .ten: return isEmpty || rest % 100 == 0
      case .hundred: return rest < 100
      case .thousands: return thousands == 0
      case .conjunction: return false
      }
    }

    mutating func add(_ part: Part) {
      isEmpty = false
      switch part {
      case .unit(let unit): rest += unit
      case .ten(let ten): rest += ten
      case .hundred: rest = max(1, rest) * 100
      case .thousands(let factor):
        thousands = max(1, rest) * factor
        rest = 0
      case .conjunction: break
      }
    }
  }

  /// By their numbers.
  private static let frenchUnits = """
    zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf
    """

  private static let frenchParts: [(String, Part)] = [
    ("une", .unit(1)), ("vingt vingts", .ten(20)), ("trente", .ten(30)), ("quarante", .ten(40)),
    ("cinquante", .ten(50)), ("soixante", .ten(60)), ("septante", .ten(70)), ("huitante octante", .ten(80)),
    ("nonante", .ten(90)), ("cent cents", .hundred), ("mille", .thousands(1000)), ("et", .conjunction),
  ]

  /// Singular and plural of each, from the second to the twentieth.
  private static let frenchOrdinals = """
    deuxième deuxièmes troisième troisièmes quatrième quatrièmes cinquième cinquièmes sixième sixièmes septième septièmes \
    huitième huitièmes neuvième neuvièmes dixième dixièmes onzième onzièmes douzième douzièmes treizième treizièmes \
    quatorzième quatorzièmes quinzième quinzièmes seizième seizièmes dix-septième dix-septièmes dix-huitième dix-huitièmes \
    dix-neuvième dix-neuvièmes vingtième vingtièmes
    """

  private static let englishUnits = """
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen \
    nineteen
    """

  private static let englishParts: [(String, Part)] = [
    ("twenty", .ten(20)), ("thirty", .ten(30)), ("forty", .ten(40)), ("fifty", .ten(50)), ("sixty", .ten(60)),
    ("seventy", .ten(70)), ("eighty", .ten(80)), ("ninety", .ten(90)), ("hundred", .hundred),
    ("thousand", .thousands(1000)), ("and", .conjunction),
  ]

  /// From the first on.
  private static let englishOrdinals = """
    first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth \
    sixteenth seventeenth eighteenth nineteenth
    """
}
