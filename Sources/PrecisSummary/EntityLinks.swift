import PrecisLexicons
import PrecisModel

/// Tells which entities of a story are one, where an article alone could not tell.
///
/// Within an article, mentions share a key already. Across articles, three things join two keys: the same name of several words
/// (an article may write out what another one cuts short to an acronym), the same words in another order (« Web Summit Qatar »,
/// "Qatar Web Summit"), and a surname that ends the full name of one person alone.
struct EntityLinks {
  /// What is known of an entity so far.
  struct Names {
    /// Its names, each as the terms of its words without accents; their order does not matter.
    var forms: [[Term]]
    /// Whether it is a person by more than a guess.
    var isPerson: Bool
    /// Whether it is one, or nobody knows what it is.
    var mayBePerson: Bool
  }

  /// For each entity, the first one that is the same.
  let first: [Int]

  /// - Complexity: O(n log n) in the names and their words.
  init(_ entities: [Names]) {
    var sets = DisjointSets(count: entities.count)
    Self.joinEqualNames(entities, &sets)
    // Once for « El Fallah Seghrouchni », and again for « Seghrouchni », which ends both.
    Self.joinSurnames(entities, &sets)
    Self.joinSurnames(entities, &sets)
    first = entities.indices.map { sets.root(of: $0) }
  }

  /// The words of a name as they are compared.
  static func words(of name: String) -> [Term] {
    Folding.foldWithoutAccents(name.utf8)
      .split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "'") }
      .map { Term(spelling: $0) }
  }

  private static func joinEqualNames(_ entities: [Names], _ sets: inout DisjointSets) {
    var known: [Term: Int] = [:]
    for (index, entity) in entities.enumerated() {
      for form in entity.forms where form.count > 1 {
        let words = Term(sequence: form.sorted())
        if let other = known[words] { sets.join(index, other) } else { known[words] = index }
      }
    }
  }

  private static func joinSurnames(_ entities: [Names], _ sets: inout DisjointSets) {
    // What a full name ends with leads to its bearer; to none if there are two.
    var bearers: [Term: Int?] = [:]
    for (index, entity) in entities.enumerated() where entity.isPerson {
      for form in entity.forms where form.count > 1 && form.count <= 8 {
        for start in 1..<form.count {
          let ending = Term(sequence: form[start...])
          if case .some(let bearer) = bearers[ending], bearer.map({ sets.root(of: $0) }) != sets.root(of: index) {
            bearers[ending] = .some(nil)
          } else {
            bearers[ending] = index
          }
        }
      }
    }
    for (index, entity) in entities.enumerated() where entity.mayBePerson && entity.forms.allSatisfy({ $0.count <= 3 })
    {
      let found = Set(
        entity.forms.compactMap { bearers[Term(sequence: $0)] ?? nil }.map { sets.root(of: $0) }
          .filter { $0 != sets.root(of: index) })
      if found.count == 1, let bearer = found.first { sets.join(index, bearer) }
    }
  }
}
