import PrecisLexicons
import PrecisModel
import PrecisText

/// Finds the quantities to which independent articles of a story give different values.
///
/// Two figures of different articles disagree if they are of one kind and unit, state different values of like size, and
/// say them of the same thing: the noun that they count is the same, or the words around them are. Articles in two
/// languages are compared by names and by ``QuantityWords``. A value that the
/// other article states as well, of the same noun or in the same words, is no disagreement: then each article has several
/// such figures (« 142 des 186 emplois »). Nor is it one if an article gives such a thing several values itself.
struct DisagreementFinder: Sendable {
  /// Values further apart than this are about different things.
  private static let largestRatio = 4.0
  /// Shared words, the counted noun among them, that make two figures be about the same thing.
  private static let sharedWordsNeeded = 2
  /// Exact counts further apart than this seldom are of the same thing.
  private static let exactRatio = 1.4
  /// Numbers below this are in every article.
  private static let smallNumber = 10.0
  /// Figures are compared with at most so many others that share a word, so that work stays linear.
  private static let comparisonLimit = 64

  let quantities: QuantityWords

  /// The disagreements, in the order in which the story's articles (by id) first state them.
  ///
  /// - Complexity: O(f · w) for f figures with w words around each, times a constant number of comparisons.
  func disagreements(in story: StoryMaterial) -> [Disagreement] {
    guard story.documents.indices.count(where: story.isIndependent) > 1 else { return [] }
    var statements: [FigureStatement] = []
    for (index, document) in story.documents.enumerated() where story.copyOf[index] == nil {
      statements += FigureStatement.statements(of: document, at: index, quantities)
    }
    let values = StatedValues(statements)

    var groups = DisjointSets(count: statements.count)
    var holders = WordHolders()
    // The statement with which each was compared last.
    var comparedWith = [Int](repeating: -1, count: statements.count)
    for index in statements.indices {
      let quantity = statements[index].quantity
      for word in statements[index].context {
        holders.forEachLast(Self.comparisonLimit, of: word.stem, quantity) { other in
          guard comparedWith[other] != index else { return }
          comparedWith[other] = index
          if disagree(statements[other], statements[index], values) { groups.join(other, index) }
        }
      }
      for word in statements[index].context { holders.append(index, to: word.stem, quantity) }
    }
    return groups.sets(ofAtLeast: 2).compactMap { members in
      let stated = members.map { statements[$0] }
      return Self.areOfOneThing(stated) ? disagreement(stated, in: story) : nil
    }
  }

  /// Whether no article states two different values among these, and all are said of one place.
  private static func areOfOneThing(_ statements: [FigureStatement]) -> Bool {
    var values: [Int: Double] = [:]
    let locus = statements.first { !$0.locus.isEmpty }?.locus ?? []
    return statements.allSatisfy { statement in
      guard statement.locus.isEmpty || statement.locus.contains(where: locus.contains) else { return false }
      if let known = values[statement.document] { return known == statement.value.magnitude }
      values[statement.document] = statement.value.magnitude
      return true
    }
  }

  /// Whether two figures may be of one thing by what is said of them: of the same year and place, or one that is not named;
  /// increments of the same day.
  private static func areComparable(_ left: FigureStatement, _ right: FigureStatement) -> Bool {
    switch (left.sense, right.sense) {
    case (.whole, .whole): break
    case (.increment, .increment): guard left.day == right.day else { return false }
    default: return false
    }
    return (left.year == nil || right.year == nil || left.year == right.year)
      && (left.locus.isEmpty || right.locus.isEmpty || left.locus.contains(where: right.locus.contains))
  }

  /// How many words must be shared: more where the number itself, or that people are counted, tells little, where counts that
  /// are given to the last digit are far apart, where one article names another year, and where things were counted on two days.
  private static func sharedWordsNeeded(_ left: FigureStatement, _ right: FigureStatement) -> Int {
    let values = (left.value.magnitude, right.value.magnitude)
    let (least, most) = (min(values.0, values.1), max(values.0, values.1))
    var needed = sharedWordsNeeded
    if left.concept == QuantityWords.people { needed += 1 }
    if left.head != nil, most < smallNumber { needed += 1 }
    if left.value.isExact, right.value.isExact, most > exactRatio * least { needed += 1 }
    if left.year != right.year { needed += 1 }
    if left.head != nil, let day = left.day, let other = right.day, day != other { needed += 1 }
    return needed
  }

  private func disagree(_ left: FigureStatement, _ right: FigureStatement, _ values: StatedValues) -> Bool {
    let (leftValue, rightValue) = (left.value.magnitude, right.value.magnitude)
    guard left.document != right.document, Self.areComparable(left, right),
      max(leftValue, rightValue) <= Self.largestRatio * min(leftValue, rightValue),
      !left.value.agrees(with: right.value), speakOfOneThing(left, right, values)
    else { return false }
    return !values.states(left, in: right.document) && !values.states(right, in: left.document)
  }

  /// How many words near one figure stand near the other too, the words of a name counted as one: they follow each other.
  private static func sharedWords(_ left: FigureStatement, _ right: FigureStatement) -> Int {
    var count = 0
    var last = -1
    for word in left.context where word.unit != last {
      guard right.context.contains(where: { $0.stem == word.stem }) else { continue }
      count += 1
      last = word.unit
    }
    return count
  }

  private func speakOfOneThing(_ left: FigureStatement, _ right: FigureStatement, _ values: StatedValues) -> Bool {
    let (leftValue, rightValue) = (left.value.magnitude, right.value.magnitude)
    let shared = Self.sharedWords(left, right)
    let isClose = StatedValues.areClose(leftValue, rightValue)
    let needed = Self.sharedWordsNeeded(left, right)
    guard left.language == right.language else {
      // Fewer words can be compared: they share two, or the values are close and each article has one such figure only.
      // What a bare number counts must be known.
      guard left.concept == right.concept,
        left.concept != nil || left.figure.kind != .quantity || left.figure.unit != nil,
        shared > 0
      else { return false }
      return shared >= Self.sharedWordsNeeded
        || isClose && values.isOnlyCount(left, of: .concept(left.concept))
          && values.isOnlyCount(right, of: .concept(right.concept))
    }
    let isOnly = values.isOnlyCount(left, of: .noun(left.head)) && values.isOnlyCount(right, of: .noun(right.head))
    switch (left.head, right.head) {
    case (let head?, let other?):
      guard head == other else { return false }
      // Both articles count such things only once, and say something else in the same words; or say much else.
      return isOnly && shared >= (isClose ? needed : needed + 1) || isClose && shared > needed + 1
    case (nil, nil):
      guard isClose, let unit = left.figure.unit ?? (left.figure.kind == .percent ? "percent" : nil) else {
        return false
      }
      // Years that are years of nothing are ages, as a rule: each person has one. Days, weeks and months are often how
      // long ago something was, of which an article tells much; minutes and hours are measured.
      switch unit {
      case "year": return false
      case "day", "week", "month": return isOnly && shared > needed
      case "second", "minute", "hour": return isOnly && shared >= needed
      default: break
      }
      return shared > needed || shared == needed && (isOnly || left.nearest != nil && left.nearest == right.nearest)
    default: return false
    }
  }

  private func disagreement(_ statements: [FigureStatement], in story: StoryMaterial) -> Disagreement {
    var seen: Set<String> = []
    let stated = statements.compactMap { statement -> (FigureStatement, Disagreement.Statement)? in
      let document = story.documents[statement.document]
      guard seen.insert("\(statement.document) \(statement.figure.value ?? "")").inserted else { return nil }
      return (
        statement,
        Disagreement.Statement(
          figure: FigureSummary.quotation(of: statement.figure, in: document), date: document.date)
      )
    }
    let sorted = stated.ordered { left, right in
      let (leftDay, rightDay) = (left.1.date?.daysSinceEpoch ?? Int.max, right.1.date?.daysSinceEpoch ?? Int.max)
      if leftDay != rightDay { return leftDay < rightDay }
      if left.1.figure.article != right.1.figure.article { return left.1.figure.article < right.1.figure.article }
      return left.0.figure.range < right.0.figure.range
    }
    return Disagreement(
      subject: sorted.first.map { subject(of: $0.0, among: statements, in: story) } ?? "",
      statements: sorted.map(\.1))
  }

  /// What is counted: the noun if the statements share it, the nearest of the words that they share otherwise; as the
  /// given statement writes them.
  private func subject(
    of statement: FigureStatement, among statements: [FigureStatement], in story: StoryMaterial
  ) -> String {
    let document = story.documents[statement.document]
    func word(_ token: Int) -> String { document.text.quotation(document.tokens[token].range) }
    if let counted = statement.counted,
      statements.allSatisfy({
        $0.head == statement.head || $0.concept != nil && $0.concept == statement.concept
      })
    {
      return word(counted)
    }
    let others = statements.filter { $0.document != statement.document }.map { Set($0.context.map(\.stem)) }
    let shared = statement.context.filter { word in others.contains { $0.contains(word.stem) } }
    func distance(_ token: Int) -> Int {
      let range = document.tokens[token].range
      return max(statement.figure.range.start - range.end, range.start - statement.figure.range.end)
    }
    let words = shared.isEmpty ? statement.context : shared
    let nearest = words.ordered { (distance($0.token), $0.token) < (distance($1.token), $1.token) }.prefix(3)
    return Array(Set(nearest.map(\.token))).sorted().map(word).joined(separator: " ")
  }
}

/// The statements that have a word near a figure of one kind and unit: for each such word a chain, the last one first.
private struct WordHolders {
  private struct Link {
    let statement: Int32
    /// The place of the link before it, -1 for none.
    let previous: Int32
  }

  private var links: [Link] = []
  /// For each word and quantity the place of its last link.
  private var lasts = TermTable<Int32>(absent: -1)

  mutating func append(_ statement: Int, to word: Term, _ quantity: Term) {
    let place = Int32(truncatingIfNeeded: links.count)
    lasts.update(Term(sequence: [quantity, word])) { last in
      links.append(Link(statement: Int32(truncatingIfNeeded: statement), previous: last))
      last = place
    }
  }

  /// Calls `body` with the last statements of a word, up to `limit` of them.
  func forEachLast(_ limit: Int, of word: Term, _ quantity: Term, _ body: (Int) -> Void) {
    var place = Int(lasts[Term(sequence: [quantity, word])])
    var left = limit
    while place >= 0, left > 0 {
      body(Int(links[place].statement))
      place = Int(links[place].previous)
      left -= 1
    }
  }
}
