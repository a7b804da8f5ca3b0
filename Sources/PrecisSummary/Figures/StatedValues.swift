import PrecisLexicons
import PrecisModel
import PrecisText

/// Which values each article states of which things.
struct StatedValues {
  /// What is counted, as one language's noun or as what both languages know.
  enum Counted: Hashable {
    case noun(Term?)
    case concept(Term?)
  }

  private struct Key: Hashable {
    let document: Int
    let kind: FigureKind
    let unit: String?
    let counted: Counted
  }

  /// Values no further apart than this are of like size.
  static let closeRatio = 2.0
  /// So many values on either side of one may round it.
  private static let neighbours = 4

  /// In ascending order, each magnitude once.
  private var values: [Key: [RoundedValue]] = [:]

  /// - Complexity: O(n log n) in the statements.
  init(_ statements: [FigureStatement]) {
    for statement in statements {
      for counted in [Counted.noun(statement.head), .concept(statement.concept)] {
        values[Self.key(statement, counted, in: statement.document), default: []].append(statement.value)
      }
    }
    for key in values.keys {
      let sorted = (values[key] ?? []).ordered { $0.magnitude < $1.magnitude }
      values[key] = sorted.indices.filter { $0 == 0 || sorted[$0 - 1].magnitude != sorted[$0].magnitude }.map {
        sorted[$0]
      }
    }
  }

  static func areClose(_ left: Double, _ right: Double) -> Bool { max(left, right) <= closeRatio * min(left, right) }

  /// Whether a document states the value of `statement`, of the same thing, in full or rounded.
  ///
  /// - Complexity: O(log n) in the document's values of such things.
  func states(_ statement: FigureStatement, in document: Int) -> Bool {
    states(statement.value, Self.key(statement, .noun(statement.head), in: document))
      || statement.concept != nil
        && states(statement.value, Self.key(statement, .concept(statement.concept), in: document))
  }

  private func states(_ value: RoundedValue, _ key: Key) -> Bool {
    guard let stated = values[key] else { return false }
    let place = Self.place(of: value, in: stated)
    return stated[max(0, place - Self.neighbours)..<min(stated.count, place + Self.neighbours)].contains {
      $0.agrees(with: value)
    }
  }

  /// Whether its document gives such things no other value of like size: « 12 blessés, dont trois grièvement » is one.
  ///
  /// - Complexity: O(log n) in the document's values of such things.
  func isOnlyCount(_ statement: FigureStatement, of counted: Counted) -> Bool {
    let stated = values[Self.key(statement, counted, in: statement.document)] ?? []
    let magnitude = statement.value.magnitude
    let place = Self.place(of: statement.value, in: stated)
    return !stated[max(0, place - 1)..<min(stated.count, place + 2)].contains {
      $0.magnitude != magnitude && Self.areClose($0.magnitude, magnitude)
    }
  }

  /// How many of the values are less than one.
  private static func place(of value: RoundedValue, in stated: [RoundedValue]) -> Int {
    var low = 0
    var high = stated.count
    while low < high {
      let middle = low + (high - low) / 2
      if stated[middle].magnitude < value.magnitude { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private static func key(_ statement: FigureStatement, _ counted: Counted, in document: Int) -> Key {
    Key(document: document, kind: statement.figure.kind, unit: statement.figure.unit, counted: counted)
  }
}
