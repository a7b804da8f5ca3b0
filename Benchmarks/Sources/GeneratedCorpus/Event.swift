/// The languages of a generated corpus.
public enum CorpusLanguage: String, Sendable, Hashable, CaseIterable {
  case french = "fr"
  case english = "en"
}

/// One event with all that is true of it, from which its articles are written.
struct Event {
  var number: Int
  var kind: EventKind
  var day: CorpusDay
  private var slots: [CorpusLanguage: [String: String]]

  init(number: Int, using generator: inout SeededGenerator) {
    self.number = number
    kind = generator.pick(EventKind.all) ?? EventKind.all[0]
    day = CorpusDay(number: generator.below(CorpusDay.span))
    slots = Self.slots(of: kind, on: day, using: &generator)
  }

  func slots(in language: CorpusLanguage) -> [String: String] {
    slots[language] ?? [:]
  }

  /// Slots with other people, places and figures, for what an article says of its own.
  static func background(using generator: inout SeededGenerator) -> [CorpusLanguage: [String: String]] {
    other(of: background, using: &generator)
  }

  /// Slots of some other event of the same corpus, for a teaser.
  static func other(of kind: EventKind, using generator: inout SeededGenerator) -> [CorpusLanguage: [String: String]] {
    slots(of: kind, on: CorpusDay(number: generator.below(CorpusDay.span)), using: &generator)
  }

  private static let background = EventKind(
    headline: .init(french: "", english: ""), facts: [], things: [], count: 300...90000, count2: 3...90, money: 2...900)

  private static func slots(
    of kind: EventKind, on day: CorpusDay, using generator: inout SeededGenerator
  ) -> [CorpusLanguage: [String: String]] {
    let person = Names.person(using: &generator)
    let witness = Names.person(using: &generator)
    let place = Names.place(using: &generator)
    let place2 = Names.place(using: &generator)
    let thing = generator.pick(kind.things)
    let shared = [
      "person": person.full, "family": person.family, "witness": witness.full, "place": place, "place2": place2,
      "org": Names.company(using: &generator), "dePlace": place.afterFrenchOf, "dePlace2": place2.afterFrenchOf,
      "le": person.isWoman ? "la" : "le",
    ]
    let count = generator.number(in: kind.count)
    let count2 = generator.number(in: kind.count2)
    let money = generator.number(in: kind.money)
    let permille = generator.number(in: 41...938)
    let deadline = CorpusDay(number: day.number + generator.number(in: 12...200))
    var slots: [CorpusLanguage: [String: String]] = [:]
    for language in CorpusLanguage.allCases {
      slots[language] = shared.merging([
        "thing": (language == .french ? thing?.french : thing?.english) ?? "",
        "count": Figures.count(count, in: language), "count2": Figures.count(count2, in: language),
        "money": Figures.money(tenthsOfAMillion: money, in: language),
        "percent": Figures.percent(permille: permille, in: language), "day": day.weekday(in: language),
        "date": deadline.dayAndMonth(in: language),
      ]) { _, own in own }
    }
    return slots
  }
}

extension String {
  /// The name after the French « de »: « de Valmont », « d'Elvemont ».
  fileprivate var afterFrenchOf: String {
    guard let first = unicodeScalars.first, "AEIOUYÉÈÊÎÔ".unicodeScalars.contains(first) else { return "de " + self }
    return "d'" + self
  }
}
