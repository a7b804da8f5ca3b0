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
  struct Names {
    /// Its names, each as the terms of its words.
    var forms: [[Term]] = []
    /// Whether it is a person by more than a guess.
    var isPerson = false
    /// Whether it is one, or nobody knows what it is.
    var mayBePerson = false
    /// Whether it is neither a person nor a place, as far as anybody knows.
    var mayBeBody = false
    /// Whether a word of its name says that it is a body.
    var hasOrganizationCue = false
  }

  /// Names of more words are left alone.
  static let longestName = 16

  /// For each entity, the first one that is the same.
  let first: [Int]

  /// - Complexity: O(n log n) in the names and their words.
  init(_ entities: [Names]) {
    var sets = DisjointSets(count: entities.count)
    Self.joinEqualNames(entities, &sets)
    Self.joinMiddleNames(entities, &sets)
    // Once for « El Fallah Seghrouchni », and again for « Seghrouchni », which ends both.
    Self.joinSurnames(entities, &sets)
    Self.joinSurnames(entities, &sets)
    Self.joinFirstNames(entities, &sets)
    Self.joinBodies(entities, &sets)
    first = entities.indices.map { sets.root(of: $0) }
  }

  // MARK: Names of things

  private static func joinEqualNames(_ entities: [Names], _ sets: inout DisjointSets) {
    var known = TermTable<Int32>(absent: -1, capacity: entities.count)
    for (index, entity) in entities.enumerated() {
      for form in entity.forms {
        // A lone word is one entity with "Valnor Inc.", and else a matter of surnames.
        let isCompany = form.count > 1 && form.last.map(companyEndings.contains) ?? false
        let words = Term(sequence: isCompany ? form.dropLast().sorted() : form.sorted())
        guard form.count > 1 || entity.mayBeBody else { continue }
        let other = known[words]
        if other < 0 {
          known.update(words) { $0 = Int32(truncatingIfNeeded: index) }
        } else if form.count > 1 || entities[Int(other)].mayBeBody {
          sets.join(index, Int(other))
        }
      }
    }
  }

  /// « Jazari » and "Al Jazari Institute", where only one body's name has that word and another that all bodies have.
  private static func joinBodies(_ entities: [Names], _ sets: inout DisjointSets) {
    var bodies = Bearers(entities.count)
    for (index, entity) in entities.enumerated() where entity.hasOrganizationCue {
      for form in entity.forms {
        let words = form.filter { !articles.contains($0) }
        guard words.count == 2 else { continue }
        for word in words { bodies.add(Term(sequence: [word]), index, &sets) }
      }
    }
    join(entities, bodies, &sets) { $0.mayBeBody && !$0.hasOrganizationCue && $0.forms.allSatisfy { $0.count == 1 } }
  }

  // MARK: Names of people

  private static func joinMiddleNames(_ entities: [Names], _ sets: inout DisjointSets) {
    // For a first name and a surname, those who have a middle name too.
    var bearers = Bearers(entities.count)
    for (index, entity) in entities.enumerated() where entity.isPerson {
      for form in entity.forms where form.count == 3 { bearers.add(Term(sequence: [form[0], form[2]]), index, &sets) }
    }
    join(entities, bearers, &sets) { $0.isPerson && $0.forms.contains { $0.count == 2 } }
  }

  private static func joinSurnames(_ entities: [Names], _ sets: inout DisjointSets) {
    // What a full name ends with leads to its bearer.
    var bearers = Bearers(entities.count)
    for (index, entity) in entities.enumerated() where entity.isPerson {
      for form in entity.forms where form.count > 1 && form.count <= 8 {
        for start in 1..<form.count { bearers.add(Term(sequence: form[start...]), index, &sets) }
        // "Flynn" may be "Herbert Flynn Jr." too.
        guard form.count > 2, let last = form.last, generations.contains(last) else { continue }
        for start in 1..<form.count - 1 { bearers.add(Term(sequence: form[start..<form.count - 1]), index, &sets) }
      }
    }
    join(entities, bearers, &sets) { $0.mayBePerson && $0.forms.allSatisfy { $0.count <= 3 } }
  }

  private static func joinFirstNames(_ entities: [Names], _ sets: inout DisjointSets) {
    var bearers = Bearers(entities.count)
    for (index, entity) in entities.enumerated() where entity.isPerson {
      for form in entity.forms where form.count > 1 && form.count <= 8 {
        bearers.add(Term(sequence: form[..<1]), index, &sets)
      }
    }
    join(entities, bearers, &sets) { $0.mayBePerson && $0.forms.allSatisfy { $0.count == 1 } }
  }

  // MARK: Names that one alone bears

  /// Who bears a part of a name.
  private struct Bearers {
    /// The number of an entity, -1 for nobody, -2 for several.
    private var numbers: TermTable<Int32>

    init(_ capacity: Int) { numbers = TermTable(absent: -1, capacity: capacity) }

    mutating func add(_ part: Term, _ entity: Int, _ sets: inout DisjointSets) {
      let known = numbers[part]
      let isOther = known == -2 || known >= 0 && sets.root(of: Int(known)) != sets.root(of: entity)
      numbers.update(part) { $0 = isOther ? -2 : Int32(truncatingIfNeeded: entity) }
    }

    subscript(part: Term) -> Int? {
      let number = numbers[part]
      return number >= 0 ? Int(number) : nil
    }
  }

  /// Joins each entity that may be so with the one that alone bears its name.
  private static func join(
    _ entities: [Names], _ bearers: Bearers, _ sets: inout DisjointSets, where mayJoin: (Names) -> Bool
  ) {
    for (index, entity) in entities.enumerated() where mayJoin(entity) {
      var found: Int?
      var isClear = true
      for form in entity.forms {
        guard let bearer = bearers[Term(sequence: form)], sets.root(of: bearer) != sets.root(of: index) else {
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

  private static func terms(_ words: String) -> Set<Term> {
    Set(words.split(separator: " ").map { Folding.term(String($0)) })
  }
}
