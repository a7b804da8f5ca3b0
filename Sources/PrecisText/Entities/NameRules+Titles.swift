import PrecisModel

/// Titles of works in quotation marks, which English writes with capitals: "Sex and the City", the film "Shock".
extension NameRules {
  /// What is small in titles: a, of, and, but not is.
  private static let smallWords = TermSet(
    list: "a an the of in on to for and or nor but at by from with as into over vs de la le du des del y")

  /// Longer ones are what somebody says.
  private static let longestTitle = 10

  /// The words between the quotation marks that open before `index`, if they are a title.
  ///
  /// - Complexity: O(1): no more than the longest title is looked at.
  @inline(__always)
  func quotedTitle(at index: Int, in sentence: Range<Int>) -> Range<Int>? {
    // Most words are not quoted.
    guard language == .english, sentenceCase == .plain, index == 0 || view.gap(before: index).contains(.openingQuote)
    else { return nil }
    return title(quotedAt: index, in: sentence)
  }

  private func title(quotedAt index: Int, in sentence: Range<Int>) -> Range<Int>? {
    guard index > 0 || isQuotedAtStart() else { return nil }
    var last = index
    var capitals = 0
    while last < min(sentence.upperBound, index + Self.longestTitle) {
      guard isTitleWord(last) else { return nil }
      if tokens[last].shape.contains(.capitalized) { capitals += 1 }
      let gap = view.gap(after: last)
      if !gap.isDisjoint(with: [.openingQuote, .closingQuote]) {
        guard tokens[last].shape.isDisjoint(with: .functionWord) || last > index else { return nil }
        let isTitle = last > index ? capitals > 1 : isTitleOfOneWord(index, in: sentence)
        return isTitle ? index..<last + 1 : nil
      }
      guard gap.isEmpty || gap == .space || gap == .hyphen || gap == [.colon, .space] else { return nil }
      last += 1
    }
    return nil
  }

  /// Whether quotation marks open before the first word of the text; a straight one there opens.
  private func isQuotedAtStart() -> Bool {
    let start = Int(tokens[0].start)
    return !TokenGap(in: view.words.text, from: max(0, start - 3), to: start).isDisjoint(with: [
      .openingQuote, .closingQuote,
    ])
  }

  /// Whether the word at `index` is written as in titles: with a capital, unless it is an article or the like.
  private func isTitleWord(_ index: Int) -> Bool {
    let shape = tokens[index].shape
    if !shape.isDisjoint(with: [.capitalized, .mixedCase, .number, .clitic]) { return true }
    return Self.smallWords.contains(tokens[index].word)
  }

  /// Whether one common word between quotation marks is a title, rather than what somebody says.
  private func isTitleOfOneWord(_ index: Int, in sentence: Range<Int>) -> Bool {
    guard index > sentence.lowerBound,
      tokens[index].shape.isDisjoint(with: [.sentenceInitial, .functionWord, .allCapitals]),
      view.gap(before: index).isSubset(of: [.space, .openingQuote, .closingQuote, .comma]),
      !view.closed(index - 1).contains(.speech),
      tokens[index - 1].shape.isDisjoint(with: .capitalized)
    else { return false }
    return isCommon(index)
  }
}
