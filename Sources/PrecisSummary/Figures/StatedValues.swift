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

  /// For what a document states of a thing, where its values stand.
  private var places = TermTable<Int32>(absent: -1)
  /// The values, in ascending order, each magnitude once.
  private var values: [[RoundedValue]] = []

  /// - Complexity: O(n log n) in the statements.
  init(_ statements: [FigureStatement]) {
    for statement in statements {
      for counted in [Counted.noun(statement.head), .concept(statement.concept)] {
        var place = Int32(truncatingIfNeeded: values.count)
        places.update(Self.key(statement, counted, in: statement.document)) { known in
          if known < 0 { known = place } else { place = known }
        }
        if Int(place) == values.count { values.append([]) }
        values[Int(place)].append(statement.value)
      }
    }
    for place in values.indices where values[place].count > 1 {
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
    let stated = stated(key)
    let place = Self.place(of: value, in: stated)
    return stated[max(0, place - Self.neighbours)..<min(stated.count, place + Self.neighbours)].contains {
      $0.agrees(with: value)
    }
  }

  /// Whether its document gives such things no other value of like size: « 12 blessés, dont trois grièvement » is one.
  ///
  /// - Complexity: O(log n) in the document's values of such things.
  func isOnlyCount(_ statement: FigureStatement, of counted: Counted) -> Bool {
    let stated = stated(Self.key(statement, counted, in: statement.document))
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

  private func stated(_ key: Term) -> [RoundedValue] {
    let place = Int(places[key])
    return place < 0 ? [] : values[place]
  }

  /// What a document may state: figures of one kind and unit of what is counted. Two are told apart by the hash alone.
  private static func key(_ statement: FigureStatement, _ counted: Counted, in document: Int) -> Term {
    var key = SequenceHash()
    key.absorb(statement.quantity)
    key.absorb(Term(hash: UInt64(truncatingIfNeeded: document)))
    switch counted {
    case .noun(let noun):
      key.absorb(Term(hash: 1))
      if let noun { key.absorb(noun) }
    case .concept(let concept):
      key.absorb(Term(hash: 2))
      if let concept { key.absorb(concept) }
    }
    return key.term
  }
}
