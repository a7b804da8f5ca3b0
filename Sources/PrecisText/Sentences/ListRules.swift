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
  struct State: Sendable {
    fileprivate var last: Label?
    fileprivate var bullet: UInt32?

    init() {}
  }

  /// A label: `3.`, `3)`, `3.)`, `c.`, `c)`.
  fileprivate struct Label: Sendable {
    enum Kind: Sendable { case number, letter }
    enum Ending: Sendable { case dot, bracket, dotAndBracket }
    let kind: Kind
    /// Whether the label has several numbers, « 2.1. », of which `value` is the last.
    let isPart: Bool
    let ending: Ending
    let value: Int
    /// Where the label starts, with the bullet that may stand before it.
    let start: Int
    /// Where the label ends, with its dot and bracket.
    let end: Int
  }

  /// What a label means for the sentences around it.
  enum Finding: Sendable {
    /// The label opens the sentence in which it stands; reading goes on at the offset.
    case opensSentence(resume: Int)
    /// A sentence ends before the label, at the first offset; reading goes on at the second.
    case endsSentence(before: Int, resume: Int)
  }

  /// What the dot or bracket at `offset` means, if it ends a label.
  func finding(at offset: Int, in text: ParagraphText, sentenceStart: Int, state: inout State) -> Finding? {
    guard let label = label(endingAt: offset, in: text) else { return nil }
    if opensSentence(label, in: text, sentenceStart: sentenceStart) {
      state.last = label
      return .opensSentence(resume: label.end)
    }
    guard label.start > sentenceStart, text.characterClass(before: label.start) == .space, !label.isPart else {
      return nil
    }
    let next = text.skippingSpace(from: label.end)
    guard next > label.end, text.characterClass(at: next) == .upper || text.characterClass(at: next) == .openingQuote
    else { return nil }
    guard follows(label, state) || isFirstAfterColon(label, in: text) else { return nil }
    state.last = label
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

  /// Whether the label is the next of the list, up or down.
  private func follows(_ label: Label, _ state: State) -> Bool {
    guard let last = state.last, last.kind == label.kind, last.ending == label.ending else { return false }
    return label.value == last.value + 1 || label.value == last.value - 1
  }

  /// Whether the label is the first of a list that a colon announces.
  private func isFirstAfterColon(_ label: Label, in text: ParagraphText) -> Bool {
    label.value == 1 && text.characterClass(before: text.skippingSpace(before: label.start)) == .continuation
  }

  private func label(endingAt offset: Int, in text: ParagraphText) -> Label? {
    let isDot = text[offset] == UInt8(ascii: ".")
    let ending: Label.Ending =
      !isDot ? .bracket : text[offset + 1] == UInt8(ascii: ")") ? .dotAndBracket : .dot
    var start = offset
    var kind = Label.Kind.number
    var value = 0
    var scale = 1
    while offset - start < 4, let digit = digit(text[start - 1]) {
      value += digit * scale
      scale *= 10
      start -= 1
    }
    if start == offset {
      let byte = text[start - 1]
      guard byte >= UInt8(ascii: "a"), byte <= UInt8(ascii: "z") else { return nil }
      kind = .letter
      value = Int(byte - UInt8(ascii: "a")) + 1
      start -= 1
    }
    guard offset - start <= 3 else { return nil }
    let first = start
    while kind == .number, offset - start < 16, text[start - 1] == UInt8(ascii: "."), digit(text[start - 2]) != nil {
      start -= 2
      while offset - start < 16, digit(text[start - 1]) != nil { start -= 1 }
    }
    // A bullet may stand before the label: « • 9. ».
    let before = text.character(before: text.skippingSpace(before: start))
    switch text.characterClass(before: start) {
    case .space, .none, .bullet, .other, .straightQuote, .openingQuote: break
    default: return nil
    }
    return Label(
      kind: kind, isPart: start < first, ending: ending, value: value,
      start: before.characterClass == .bullet ? before.start : start,
      end: offset + (ending == .dotAndBracket ? 2 : 1))
  }

  private func digit(_ byte: UInt8) -> Int? {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") ? Int(byte - UInt8(ascii: "0")) : nil
  }

  /// Whether nothing but bullets, dashes and opening brackets stands between the start of the sentence and the label.
  private func opensSentence(_ label: Label, in text: ParagraphText, sentenceStart: Int) -> Bool {
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
