/// Lists that run on in one paragraph: « 1. Le vote 2. Le budget », "a) … b) …", « • un • deux ».
///
/// A label at the start of a sentence belongs to it. The label that comes next in the order then starts a sentence of its
/// own, with or without a mark before it.
struct ListRules: Sendable {
  private let captions = WordTable([
    "figure", "fig", "table", "tableau", "graphique", "encadré", "box", "chart", "annexe", "appendix", "chapitre",
    "chapter",
  ])

  /// Where a list has got to.
  struct State {
    fileprivate var last: ListLabel?
    fileprivate var bullet: UInt32?

    init() {}
  }

  /// What a label means for the sentences around it.
  enum Finding {
    /// The label opens the sentence in which it stands; reading goes on at the offset.
    case opensSentence(resume: Int)
    /// A sentence ends before the label, at the first offset; reading goes on at the second.
    case endsSentence(before: Int, resume: Int)
  }

  /// What the dot or bracket at `offset` means, if it ends a label.
  func finding(at offset: Int, in text: ParagraphText, sentenceStart: Int, state: inout State) -> Finding? {
    guard let label = ListLabel(endingAt: offset, in: text) else { return nil }
    if opensSentence(label, in: text, sentenceStart: sentenceStart) {
      if label.kind != .capital { state.last = label }
      return .opensSentence(resume: label.end)
    }
    guard label.start > sentenceStart, label.kind != .capital, !label.isPart,
      text.characterClass(before: label.start) == .space
    else { return nil }
    let next = text.skippingSpace(from: label.end)
    guard next > label.end, text.characterClass(at: next) == .upper || text.characterClass(at: next) == .openingQuote
    else { return nil }
    if let last = state.last, let read = label.follows(last) {
      state.last = read
    } else if isFirstAfterColon(label, in: text) {
      state.last = label
    } else {
      return nil
    }
    return .endsSentence(before: label.start, resume: label.end)
  }

  /// Whether the bullet at `offset` starts the next item of a list of bullets.
  func isNextItem(
    _ bullet: ParagraphText.Character, in text: ParagraphText, sentenceStart: Int, state: inout State
  ) -> Bool {
    if bullet.start == sentenceStart {
      state.bullet = bullet.scalar
      return false
    }
    return state.bullet == bullet.scalar && text.characterClass(before: bullet.start) == .space
  }

  /// Whether the label is the first of a list that a colon announces.
  private func isFirstAfterColon(_ label: ListLabel, in text: ParagraphText) -> Bool {
    label.value == 1 && text.characterClass(before: text.skippingSpace(before: label.start)) == .continuation
  }

  /// Whether nothing but bullets, dashes and opening brackets stands between the start of the sentence and the label.
  private func opensSentence(_ label: ListLabel, in text: ParagraphText, sentenceStart: Int) -> Bool {
    guard label.start - sentenceStart <= 12 else { return false }
    let next = text.skippingSpace(from: label.end)
    guard next > label.end, text.characterClass(at: next) != .none else { return false }
    var offset = sentenceStart
    if label.kind == .number { offset = captionEnd(at: offset, in: text) }
    while offset < label.start {
      let character = text.character(at: offset)
      switch character.characterClass {
      case .bullet, .dash, .space, .openingBracket, .other, .straightQuote, .openingQuote: offset = character.end
      default: return false
      }
    }
    return true
  }

  /// The offset after the word of a caption, « Tableau 2. », or the offset itself if there is none.
  private func captionEnd(at offset: Int, in text: ParagraphText) -> Int {
    let word = text.word(at: offset)
    return captions.contains(WordTable.hash(folding: text.bytes(word))) ? word.upperBound : offset
  }
}
