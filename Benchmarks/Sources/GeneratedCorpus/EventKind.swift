/// A kind of event: what its articles can say, in French and in English.
///
/// The first fact is the lead. Slots of all kinds: `{person}` and `{family}` (with `{le}`, the French article that agrees),
/// `{witness}`, `{org}`, `{place}`, `{dePlace}` (« de Valmont », « d'Aubrac »), `{place2}`, `{thing}`, `{count}`, `{count2}`,
/// `{money}`, `{percent}`, `{day}`, `{date}`.
struct EventKind {
  /// One fact, as it is told in each language.
  struct Fact {
    var french: String
    var english: String
  }

  /// What `{thing}` may stand for.
  struct Thing {
    var french: String
    var english: String
  }

  var headline: Fact
  var facts: [Fact]
  var things: [Thing]
  var count: ClosedRange<Int>
  var count2: ClosedRange<Int>
  /// Tenths of a million.
  var money: ClosedRange<Int>

  /// All kinds, in the order that a corpus draws from.
  static let all: [EventKind] = disasters + economy + publicLife
}
