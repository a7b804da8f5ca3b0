import PrecisModel
import PrecisText

/// Tells whether two sentences say the same.
///
/// One says the same as another if it holds enough of its content stems:
///
///     agreement(a, b) = Σ_{c ∈ a ∩ b} r(c)  /  Σ_{c ∈ a} r(c),     r(c) = √(documents with c / sentences with c)
///
/// r makes the words count little that the story's documents use in every other sentence, and does not depend on how many
/// documents there are; copies are not counted. Where both sentences state numbers, they must share one: « 12 morts » does not say « 15 morts ».
/// Sentences of different languages are compared by their ``Anchors``. ``EchoSearch`` finds who says the same as a sentence.
struct Agreement: Sendable {
  /// The least share of a sentence that the other one must hold.
  static let threshold = 0.5

  let index: StoryIndex
  /// What sentences of different languages are compared by; nothing in a story of one language.
  let anchors: Anchors?
  private let counts: ConceptCounts
  /// For each concept how much it tells, where many sentences may be compared: roots take their time.
  private let rarities: [Double]

  /// - Complexity: O(n) in the documents; in a story of two languages, in the words, names and figures.
  init(index: StoryIndex, counts: ConceptCounts, quantities: QuantityWords) {
    self.index = index
    let voters = index.story.documents.indices.filter { index.story.votes[$0] }
    let languages = voters.map { index.story.documents[$0].language.language }
    anchors = languages.contains { $0 != languages.first } ? Anchors(index: index, quantities: quantities) : nil
    self.counts = counts
    rarities = voters.count > 1 ? counts.counts.map(Self.rarity) : []
  }

  /// r(c) of a stem: how much it tells; nothing if copies alone have it.
  @inline(__always)
  func rarity(of stem: Concept) -> Double {
    rarities.isEmpty ? Self.rarity(of: counts.counts[Int(stem)]) : rarities[Int(stem)]
  }

  @inline(__always)
  private static func rarity(of count: ConceptCounts.Count) -> Double {
    count.sentences == 0 ? 0 : (Double(count.documents) / Double(count.sentences)).squareRoot()
  }

  /// How much of the first sentence's content the second one holds, 0 to 1.
  ///
  /// - Complexity: O(n) in the stems of both.
  func agreement(_ stems: ArraySlice<Concept>, _ others: ArraySlice<Concept>) -> Double {
    var shared = 0.0
    var all = 0.0
    var position = others.startIndex
    for stem in stems {
      let weight = rarity(of: stem)
      all += weight
      while position < others.endIndex, others[position] < stem { position += 1 }
      if position < others.endIndex, others[position] == stem { shared += weight }
    }
    return all > 0 ? shared / all : 0
  }

  /// Whether a sentence can be compared with those of a document: it is in the same language, or holds a name or figure.
  func isComparable(_ profile: Int, with document: Int) -> Bool {
    language(of: index.profiles[profile].document) == language(of: document) || anchors?.isComparable(profile) ?? false
  }

  /// Whether two sentences are in one language, and so compared by their words.
  func haveOneLanguage(_ profile: Int, _ other: Int) -> Bool {
    anchors == nil
      || language(of: index.profiles[profile].document) == language(of: index.profiles[other].document)
  }

  private func language(of document: Int) -> Language { index.story.documents[document].language.language }

  /// Whether the second sentence says what the first one says.
  func isSame(_ profile: Int, _ other: Int) -> Bool {
    if let anchors, !haveOneLanguage(profile, other) { return anchors.isSame(profile, other) }
    return agreement(index.stems(of: profile), index.stems(of: other)) >= Self.threshold
      && numbersAgree(profile, other)
  }

  /// Whether two sentences share a number, or one of them states none.
  func numbersAgree(_ profile: Int, _ other: Int) -> Bool {
    let numbers = index.numbers[index.profiles[profile].numbers]
    let others = index.numbers[index.profiles[other].numbers]
    return numbers.isEmpty || others.isEmpty || numbers.contains(where: others.containsSorted)
  }
}
