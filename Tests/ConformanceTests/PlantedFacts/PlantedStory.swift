import Precis

/// A story of which is known who reported what first, what was copied or abridged, and which figures differ.
struct PlantedStory: Sendable {
  /// A fact as the story's articles tell it.
  struct Fact: Sendable {
    let name: String
    /// The article that has it first, and its sentence there.
    let first: (article: String, sentence: String)
    /// Those that have it later.
    var later: [(article: String, sentence: String)] = []
  }

  /// Two articles that give one quantity two values.
  struct Difference: Sendable {
    let fact: String
    let values: Set<String>
    let articles: Set<String>
    let sentences: [String]
  }

  private(set) var articles: [Article] = []
  private(set) var facts: [Fact] = []
  private(set) var differences: [Difference] = []
  /// The articles that are copies, whole or abridged.
  private(set) var copies: Set<String> = []
  let name: String

  private var generator: SeededGenerator
  private let event: PlantedEvent
  private var values: [String: String] = [:]
  private var numbers: [String: Int] = [:]
  private let isDated: Bool
  private let identifiers: [Int]
  /// The sentences of each independent article, in order of time.
  private var reports: [(id: String, language: Language, sentences: [String])] = []
  private var time = 0
  private var voices = Array(0..<6)
  /// The tellings that no independent article has used: who reports for himself does not use another's words.
  private var unused: [String: [String]] = [:]

  /// The story of a number; the same number gives the same story.
  init(number: Int, seed: UInt64) {
    generator = SeededGenerator(seed: seed &+ UInt64(number) &* 7_919)
    event = PlantedEvent.all[number % PlantedEvent.all.count]
    name = "\(event.name) \(number)"
    isDated = generator.happens(85)
    // Where dates tell the order, ids do not.
    identifiers = isDated ? Array(100..<110).shuffled(using: &generator) : Array(100..<110)
    time = Int.random(in: 0..<300, using: &generator)
    fillSlots()
    tell()
  }

  private mutating func fillSlots() {
    var used: Set<String> = []
    var slots = ["witness"]
    for fact in event.facts { for telling in fact.french { slots += PlantedEvent.slots(in: telling) } }
    for slot in slots where values[slot] == nil && event.numbers[slot] == nil {
      let name = PlantedNames.pool(for: slot).filter { !used.contains($0) }.randomElement(using: &generator) ?? slot
      used.insert(name)
      values[slot] = name
    }
    for slot in event.numbers.keys.sorted() {
      numbers[slot] = number(in: event.numbers[slot] ?? 1...2)
    }
  }

  /// A number that is no other one rounded.
  private mutating func number(in range: ClosedRange<Int>) -> Int {
    var number = Int.random(in: range, using: &generator)
    if number > 99, number % 10 == 0 { number += 1 + Int.random(in: 0..<8, using: &generator) }
    return number
  }

  private mutating func tell() {
    let first: Language = generator.happens(50) ? .french : .english
    let second: Language = generator.happens(20) ? (first == .french ? .english : .french) : first
    let lead = event.facts[0]
    let others = event.facts.dropFirst().shuffled(using: &generator)
    let early = Array(others.prefix(4 + Int.random(in: 0...1, using: &generator)))
    let late = Array(others.dropFirst(early.count))

    report([lead] + early, retelling: [], in: first)
    if generator.happens(60) { copy(report: 0, sentences: 99) }
    if generator.happens(60) { copy(report: 0, sentences: 3 + Int.random(in: 0...1, using: &generator)) }

    let retold = Array(early.shuffled(using: &generator).prefix(2 + Int.random(in: 0...1, using: &generator)))
    let fresh = Array(late.prefix(1 + Int.random(in: 0...1, using: &generator)))
    report(fresh, retelling: [lead] + retold, in: second, differing: generator.happens(60))
    if generator.happens(30) { copy(report: 1, sentences: 99) }

    if generator.happens(50) {
      let known = (early + fresh).shuffled(using: &generator).prefix(2)
      report(Array(late.dropFirst(fresh.count)), retelling: [lead] + known, in: first)
    }
  }

  /// An article of independent origin: facts of others in other words, and facts that it has first.
  private mutating func report(
    _ fresh: [PlantedEvent.Fact], retelling known: [PlantedEvent.Fact], in language: Language, differing: Bool = false
  ) {
    let id = nextIdentifier()
    var toDiffer = differing ? known.first { fact in slot(of: fact) != nil } : nil
    var sentences: [String] = []
    for fact in known {
      guard let telling = nextTelling(of: fact, in: language) else { continue }
      var changed = numbers
      if fact.name == toDiffer?.name, let slot = slot(of: fact), let value = numbers[slot] {
        let other = differentValue(from: value)
        changed[slot] = other
        toDiffer = nil
        let first = facts.first { $0.name == fact.name }?.first
        differences.append(
          Difference(
            fact: fact.name, values: [String(value), String(other)],
            articles: Set([id] + (first.map { [$0.article] } ?? [])),
            sentences: [first?.sentence ?? "", filled(telling, changed, language)]))
      }
      let sentence = filled(telling, changed, language)
      sentences.append(sentence)
      // Another figure is news of its own.
      if changed == numbers, let index = facts.firstIndex(where: { $0.name == fact.name }) {
        facts[index].later.append((id, sentence))
      }
    }
    for fact in fresh {
      let sentence = filled(fact.tellings(in: language)[0], numbers, language)
      sentences.append(sentence)
      facts.append(Fact(name: fact.name, first: (id, sentence)))
    }
    if let voice = voices.randomElement(using: &generator) {
      voices.removeAll { $0 == voice }
      values["witness"] = PlantedNames.people.filter { !values.values.contains($0) }.randomElement(using: &generator)
      let sentence = filled(
        (language == .french ? PlantedVoices.french : PlantedVoices.english)[voice], numbers, language)
      sentences.append(sentence)
      facts.append(Fact(name: "voice \(voice)", first: (id, sentence)))
    }
    reports.append((id, language, sentences))
    append(id, sentences, language)
  }

  /// A copy of a report, or of its first sentences.
  private mutating func copy(report number: Int, sentences count: Int) {
    let report = reports[number]
    let id = nextIdentifier()
    copies.insert(id)
    var sentences = Array(report.sentences.prefix(count))
    if count > sentences.count, sentences.count > 5, generator.happens(40) { sentences.remove(at: 4) }
    // Without dates nobody could tell that the fuller text is the copy.
    if isDated, generator.happens(50), let town = values["town"] {
      sentences[0] = "\(town.uppercased()) (\(report.language == .french ? "Agence" : "Newswire")) – " + sentences[0]
    }
    append(id, sentences, report.language)
  }

  private mutating func append(_ id: String, _ sentences: [String], _ language: Language) {
    time += Int.random(in: 40..<200, using: &generator)
    let day = 10 + time / 1440
    let date = isDated ? "2026-03-\(day)T\(Self.twoDigits(time % 1440 / 60)):\(Self.twoDigits(time % 60))" : nil
    var paragraphs: [String] = []
    for sentence in sentences {
      if let last = paragraphs.popLast() {
        if generator.happens(40) { paragraphs.append(last + " " + sentence) } else { paragraphs += [last, sentence] }
      } else {
        paragraphs.append(sentence)
      }
    }
    articles.append(
      Article(id: id, text: paragraphs.joined(separator: "\n"), date: date, language: language, group: name))
  }

  /// A telling that no independent article of the story has used, and not the first: that is for who has the fact first.
  private mutating func nextTelling(of fact: PlantedEvent.Fact, in language: Language) -> String? {
    let key = "\(fact.name) \(language.rawValue)"
    var left = unused[key] ?? Array(fact.tellings(in: language).dropFirst())
    guard let choice = left.indices.randomElement(using: &generator) else { return nil }
    let telling = left.remove(at: choice)
    unused[key] = left
    return telling
  }

  private mutating func nextIdentifier() -> String { "\(name)/\(identifiers[articles.count])" }

  private func slot(of fact: PlantedEvent.Fact) -> String? {
    PlantedEvent.slots(in: fact.french[0]).first { numbers[$0] != nil }
  }

  private mutating func differentValue(from value: Int) -> Int {
    let step = max(2, value / Int.random(in: 3...8, using: &generator))
    let other = generator.happens(70) ? value + step : max(2, value - step)
    return other > 99 && other % 10 == 0 ? other + 3 : other == value ? value + 2 : other
  }

  private func filled(_ telling: String, _ numbers: [String: Int], _ language: Language) -> String {
    var text = telling
    for slot in PlantedEvent.slots(in: telling) {
      let value = numbers[slot].map { Self.written($0, in: language) } ?? values[slot] ?? slot
      text = text.replacing("{\(slot)}", with: value)
    }
    return text
  }

  private static func written(_ number: Int, in language: Language) -> String {
    guard number > 999 else { return String(number) }
    let rest = String(number % 1000)
    return written(number / 1000, in: language) + (language == .french ? "\u{202F}" : ",")
      + String(repeating: "0", count: 3 - rest.count) + rest
  }

  private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

extension PlantedEvent.Fact {
  func tellings(in language: Language) -> [String] { language == .french ? french : english }
}
