import PrecisLexicons
import PrecisModel

/// Terms by which figures are told apart.
extension Figure {
  /// The figure's identity: its kind, value and unit; nothing where the text does not fix the value.
  var key: Term? { value.map { key(value: $0) } }

  /// Its identity with a value that stands in for its own.
  func key(value: String) -> Term {
    var key = SpellingHash()
    key.absorb(quantity.hash)
    key.absorb(Term(spelling: value.utf8).hash)
    return key.term(byteCount: 16)
  }

  /// What it is a figure of: its kind and unit.
  var quantity: Term {
    var quantity = SpellingHash()
    quantity.absorb(kind.number)
    if let unit { quantity.absorb(Term(spelling: unit.utf8).hash) }
    return quantity.term(byteCount: 16)
  }
}

extension FigureKind {
  fileprivate var number: UInt64 {
    switch self {
    case .date: 0
    case .time: 1
    case .money: 2
    case .percent: 3
    case .quantity: 4
    case .ordinal: 5
    }
  }
}
