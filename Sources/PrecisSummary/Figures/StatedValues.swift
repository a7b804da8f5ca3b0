import PrecisLexicons
import PrecisModel
import PrecisText

/// Which values each article states of which things.
struct StatedValues {
  /// What is counted, as one language's noun or as what both languages know.
  enum Counted {
    case noun(Term?)
    case concept(Term?)
  }

  /// Values no further apart than this are of like size.
  static let closeRatio = 2.0
  /// So many values on either side of one may round it.
  private static let neighbours = 4

  /// The values of each thing that an article counts, in ascending order, each magnitude once.
  private var values: [[RoundedValue]] = []
  /// The places of ``values``.
  private var places = TermTable<Int32>(absent: -1)

  /// - Complexity: O(n log n) in the statements.
  init(_ statements: [FigureStatement]) {
    for statement in statements {
      for counted in [Counted.noun(statement.head), .concept(statement.concept)] {
        let key = Self.key(statement, counted, in: statement.document)
        if places[key] < 0 {
          places.update(key) { $0 = Int32(truncatingIfNeeded: values.count) }
          values.append([])
        }
        // A key whose hash is 0 has no place.
        if places[key] >= 0 { values[Int(places[key])].append(statement.value) }
      }
    }
    for place in values.indices {
      let sorted = values[place].ordered { $0.magnitude < $1.magnitude }
      values[place] = sorted.indices.filter { $0 == 0 || sorted[$0 - 1].magnitude != sorted[$0].magnitude }.map {
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

  private func states(_ value: RoundedValue, _ key: Term) -> Bool {
    let stated = values(of: key)
    let place = Self.place(of: value, in: stated)
    return stated[max(0, place - Self.neighbours)..<min(stated.count, place + Self.neighbours)].contains {
      $0.agrees(with: value)
    }
  }

  /// Whether its document gives such things no other value of like size: « 12 blessés, dont trois grièvement » is one.
  ///
  /// - Complexity: O(log n) in the document's values of such things.
  func isOnlyCount(_ statement: FigureStatement, of counted: Counted) -> Bool {
    let stated = values(of: Self.key(statement, counted, in: statement.document))
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

  private func values(of key: Term) -> [RoundedValue] { places[key] < 0 ? [] : values[Int(places[key])] }

  /// A thing that an article counts: of a kind, in a unit.
  private static func key(_ statement: FigureStatement, _ counted: Counted, in document: Int) -> Term {
    let none = Term(hash: 0)
    let thing: [Term] =
      switch counted {
      case .noun(let noun): [Term(hash: 1), noun ?? none]
      case .concept(let concept): [Term(hash: 2), concept ?? none]
      }
    let figure = statement.figure
    let measure = [Term(spelling: figure.kind.rawValue.utf8), figure.unit.map { Term(spelling: $0.utf8) } ?? none]
    return Term(sequence: [Term(hash: UInt64(document))] + measure + thing)
  }
}
