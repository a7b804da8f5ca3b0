import PrecisModel

/// Measures sentences in the unit of a budget.
struct LengthMeter: Sendable {
  /// How much all sentences of a brief may cost together.
  let capacity: Int
  private let unit: Unit

  private enum Unit: Sendable {
    case words
    case characters
    case sentences
  }

  init(budget: Budget) {
    switch budget {
    case .words(let count): (unit, capacity) = (.words, max(0, count))
    // Each sentence pays for the space that parts it from the one before; the first one has none.
    case .characters(let count): (unit, capacity) = (.characters, count < Int.max ? max(0, count) + 1 : count)
    case .sentences(let count): (unit, capacity) = (.sentences, max(0, count))
    }
  }

  /// What has to be measured of sentences.
  var measure: Extent.Measure { unit == .characters ? .wordsAndCharacters : .words }

  /// What a sentence of the given extent takes from the capacity.
  func cost(of extent: Extent) -> Int {
    switch unit {
    case .words: extent.words
    case .characters: extent.characters + 1
    case .sentences: 1
    }
  }
}
