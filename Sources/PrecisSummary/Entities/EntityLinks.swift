import PrecisLexicons
import PrecisModel

/// Tells which entities of a story are one, where an article alone could not tell.
///
/// Within an article, mentions share a key already. Across articles, these join two keys:
/// - the same name of several words (an article may write out what another one cuts short to an acronym), with or without
///   "Inc." after it, and the same words in another order (« Web Summit Qatar », "Qatar Web Summit");
/// - full names of which one has a middle name more ("Richard M. Nixon", "Richard Nixon");
/// - a surname, or a first name, that one person alone of the story bears;
/// - a body's name and its only word that says which body (« Jazari », "Al Jazari Institute").
struct EntityLinks {
  /// What is known of an entity so far.
  struct Traits {
    /// Whether it is a person by more than a guess.
    var isPerson = false
    /// Whether it is one, or nobody knows what it is.
    var mayBePerson = false
    /// Whether it is neither a person nor a place, as far as anybody knows.
    var mayBeBody = false
    /// Whether a word of its name says that it is a body.
    var hasOrganizationCue = false
    /// How many words its names have.
    var wordCounts = WordCounts()
  }

  /// Some numbers of words, up to ``longestName``.
  struct WordCounts {
    private var bits: UInt32 = 0

    mutating func insert(_ count: Int) { bits |= 1 << UInt32(truncatingIfNeeded: count) }

    func contains(_ count: Int) -> Bool { bits & 1 << UInt32(truncatingIfNeeded: count) != 0 }

    /// Whether none is greater than `most`.
    func areAtMost(_ most: Int) -> Bool { bits >> UInt32(truncatingIfNeeded: most + 1) == 0 }
  }

  /// Names of more words are left alone.
  static let longestName = 16

  private let entities: [Traits]
  private let forms: NameForms
  private var sets: DisjointSets

  /// - Parameter forms: The names of the entities, each once, those of one entity together.
  /// - Complexity: O(n log n) in the names and their words.
  init(_ entities: [Traits], _ forms: NameForms) {
    self.entities = entities
    self.forms = forms
    sets = DisjointSets(count: entities.count)
    joinEqualNames()
    joinMiddleNames()
    // Once for « El Fallah Seghrouchni », and again for « Seghrouchni », which ends both.
    joinSurnames()
    joinSurnames()
    joinFirstNames()
    joinBodies()
  }

  /// The first entity that is the same as a given one.
  mutating func first(of entity: Int) -> Int { sets.root(of: entity) }

  // MARK: Names of things

  private mutating func joinEqualNames() {
    var known = TermTable<Int32>(absent: -1, capacity: entities.count)
    var words: [Term] = []
    for (index, entity) in entities.enumerated() {
      for number in forms.names(of: index) {
        let form = forms[number]
        // A lone word is one entity with "Valnor Inc.", and else a matter of surnames.
        guard form.count > 1 || entity.mayBeBody else { continue }
        var key = forms.term(of: number)
        if form.count > 1 {
          words.removeAll(keepingCapacity: true)
          words += form.last.map(Self.companyEndings.contains) == true ? form.dropLast() : form
          words.sortSuffix(from: 0)
          key = Term(sequence: words)
        }
        let other = known[key]
        if other < 0 {
          known.update(key) { $0 = Int32(truncatingIfNeeded: index) }
        } else if form.count > 1 || entities[Int(other)].mayBeBody {
          sets.join(index, Int(other))
        }
      }
    }
  }

  /// « Jazari » and "Al Jazari Institute", where only one body's name has that word and another that all bodies have.
  private mutating func joinBodies() {
    var bodies = Bearers()
    for (index, entity) in entities.enumerated() where entity.hasOrganizationCue {
      for form in forms.names(of: index) {
        let words = forms[form].lazy.filter { !Self.articles.contains($0) }
        guard words.count == 2 else { continue }
        for word in words { bodies.add(Term(sequence: CollectionOfOne(word)), index, &sets) }
      }
    }
    join(with: bodies) { $0.mayBeBody && !$0.hasOrganizationCue && $0.wordCounts.areAtMost(1) }
  }

  // MARK: Names of people

  private mutating func joinMiddleNames() {
    // For a first name and a surname, those who have a middle name too.
    var bearers = Bearers()
    for (index, entity) in entities.enumerated() where entity.isPerson {
      for form in forms.names(of: index) {
        let form = forms[form]
        guard form.count == 3, let first = form.first, let last = form.last else { continue }
        bearers.add(Term(sequence: [first, last]), index, &sets)
      }
    }
    join(with: bearers) { $0.isPerson && $0.wordCounts.contains(2) }
  }

  private mutating func joinSurnames() {
    // What a full name ends with leads to its bearer.
    var bearers = Bearers()
    for (index, entity) in entities.enumerated() where entity.isPerson {
      for form in forms.names(of: index) {
        let form = forms[form]
        guard form.count > 1, form.count <= 8 else { continue }
        for dropped in 1..<form.count { bearers.add(Term(sequence: form.dropFirst(dropped)), index, &sets) }
        // "Flynn" may be "Herbert Flynn Jr." too.
        guard form.count > 2, let last = form.last, Self.generations.contains(last) else { continue }
        for dropped in 1..<form.count - 1 {
          bearers.add(Term(sequence: form.dropLast().dropFirst(dropped)), index, &sets)
        }
      }
    }
    join(with: bearers) { $0.mayBePerson && $0.wordCounts.areAtMost(3) }
  }

  private mutating func joinFirstNames() {
    var bearers = Bearers()
    for (index, entity) in entities.enumerated() where entity.isPerson {
      for form in forms.names(of: index) {
        let form = forms[form]
        if form.count > 1, form.count <= 8 { bearers.add(Term(sequence: form.prefix(1)), index, &sets) }
      }
    }
    join(with: bearers) { $0.mayBePerson && $0.wordCounts.areAtMost(1) }
  }

  // MARK: Names that one alone bears

  /// Who bears a part of a name.
  private struct Bearers {
    /// The number of an entity, -1 for nobody, -2 for several.
    /// Made when there is something to say: most stories have no names of some of these kinds.
    private var numbers: TermTable<Int32>?

    var isEmpty: Bool { numbers == nil }

    mutating func add(_ part: Term, _ entity: Int, _ sets: inout DisjointSets) {
      if numbers == nil { numbers = TermTable(absent: -1) }
      numbers?.update(part) { number in
        let isOther = number == -2 || number >= 0 && sets.root(of: Int(number)) != sets.root(of: entity)
        number = isOther ? -2 : Int32(truncatingIfNeeded: entity)
      }
    }

    subscript(part: Term) -> Int? {
      guard let number = numbers?[part], number >= 0 else { return nil }
      return Int(number)
    }
  }

  /// Joins each entity that may be so with the one that alone bears its name.
  private mutating func join(with bearers: Bearers, where mayJoin: (Traits) -> Bool) {
    guard !bearers.isEmpty else { return }
    for (index, entity) in entities.enumerated() where mayJoin(entity) {
      var found: Int?
      var isClear = true
      for form in forms.names(of: index) {
        guard let bearer = bearers[forms.term(of: form)], sets.root(of: bearer) != sets.root(of: index) else {
          continue
        }
        isClear = isClear && (found == nil || found == sets.root(of: bearer))
        found = sets.root(of: bearer)
      }
      if let found, isClear { sets.join(index, found) }
    }
  }

  // MARK: Words that say nothing of their own

  /// What a company's name may have after it.
  private static let companyEndings = terms(
    "inc ltd corp co sa sas sarl plc llc gmbh ag nv bv spa limited incorporated corporation")

  /// What tells father and son apart.
  private static let generations = terms("jr sr ii iii iv")

  /// Articles of French, English and Arabic names.
  private static let articles = terms("the le la les l' al el")

  private static func terms(_ words: String) -> TermTable<Bool> {
    var terms = TermTable(absent: false)
    for word in words.utf8.split(separator: UInt8(ascii: " ")) { terms.update(Folding.term(word)) { $0 = true } }
    return terms
  }
}
