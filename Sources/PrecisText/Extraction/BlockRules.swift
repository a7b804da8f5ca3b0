import PrecisModel

/// Says what a block is taken for by its look alone, before its neighbours are asked.
///
/// The thresholds are rules of thumb about news pages: see J. Pomikálek, "Removing Boilerplate and Duplicate Content from
/// Web Corpora" (2011), for length and function-word density, and C. Kohlschütter et al., "Boilerplate Detection using
/// Shallow Text Features" (WSDM 2010), for words and links.
enum BlockRules {
  static func kind(of block: Block) -> Block.Kind {
    if block.isMarkup { return .markup }
    if let cue = block.cue, isFurniture(block, by: cue) { return .furniture }
    if isCommenter(block) { return .commenter }
    // Tables, prices, dates.
    if block.letterShare < 0.5 { return .fragment }
    if isProse(block) { return .prose }
    if block.wordCount >= 4, block.ending == .final, block.functionWordShare >= 0.15 { return .sentence }
    // « Le texte prévoit : » introduces a list or a quotation.
    if block.wordCount >= 3, block.ending == .colon, block.functionWordShare >= 0.25 { return .sentence }
    return .fragment
  }

  /// A phrase at the start of a long sentence, or inside a long paragraph, may be the article's own.
  private static func isFurniture(_ block: Block, by cue: BoilerplateCues.Match) -> Bool {
    switch cue.place {
    case .whole: true
    // « Lire aussi : » announces a teaser, however long.
    case .start: block.wordCount <= (cue.reason == .teaser ? 60 : 25)
    case .contains: block.wordCount <= 80
    }
  }

  private static func isProse(_ block: Block) -> Bool {
    guard block.separatorCount == 0 else { return false }
    let words = block.wordCount
    let share = block.functionWordShare
    switch block.ending {
    case .final:
      if words >= 9, share >= 0.22 { return true }
      // Text in another language has few of our function words; teasers and lists are shorter, or capitalised.
      return block.characterCount >= 60 && words >= 7 && block.capitalizedShare < 0.5
    case .ellipsis:
      return words >= 60 && share >= 0.3
    case .open:
      return words >= 60 && share >= 0.3 && block.innerMarkCount > 0
    case .colon:
      return words >= 12 && share >= 0.3
    case .none, .item:
      if words >= 40, share >= 0.3, block.innerMarkCount > 0 { return true }
      return words >= 30 && share >= 0.35
    }
  }

  /// « Jean, le 3 mai à 10:42 », "Ann on May 3, 2024 at 6:34 am said:": a name, then an hour, and no sentence.
  private static func isCommenter(_ block: Block) -> Bool {
    guard block.wordCount >= 3, block.wordCount <= 14, block.hasClock else { return false }
    guard block.ending == .none || block.ending == .colon else { return false }
    return block.capitalizedCount >= 1 && !block.isListItem
  }
}
