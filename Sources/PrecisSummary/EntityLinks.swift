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
    /// Its names, each as the terms of its words; their order does not matter.
    var forms: [[Term]] = []
    /// Whether it is a person by more than a guess.
    var isPerson = false
    /// Whether it is one, or nobody knows what it is.
    var mayBePerson = false
  }

  /// Names of more words are left alone.
  static let longestName = 16

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

  private static func joinEqualNames(_ entities: [Names], _ sets: inout DisjointSets) {
    var known = TermTable<Int32>(absent: -1, capacity: entities.count)
    for (index, entity) in entities.enumerated() {
      for form in entity.forms where form.count > 1 {
        let words = Term(sequence: form.sorted())
        let other = known[words]
        if other >= 0 {
          sets.join(index, Int(other))
        } else {
          known.update(words) { $0 = Int32(truncatingIfNeeded: index) }
        }
      }
    }
  }

  private static func joinSurnames(_ entities: [Names], _ sets: inout DisjointSets) {
    // What a full name ends with leads to its bearer: its number, -1 for nobody, -2 for several people.
    var bearers = TermTable<Int32>(absent: -1, capacity: entities.count)
    for (index, entity) in entities.enumerated() where entity.isPerson {
      for form in entity.forms where form.count > 1 && form.count <= 8 {
        for start in 1..<form.count {
          let ending = Term(sequence: form[start...])
          let bearer = bearers[ending]
          let isOther = bearer == -2 || bearer >= 0 && sets.root(of: Int(bearer)) != sets.root(of: index)
          bearers.update(ending) { $0 = isOther ? -2 : Int32(truncatingIfNeeded: index) }
        }
      }
    }
    for (index, entity) in entities.enumerated()
    where entity.mayBePerson && entity.forms.allSatisfy({ $0.count <= 3 }) {
      var found: Int?
      var isClear = true
      for form in entity.forms {
        let bearer = bearers[Term(sequence: form)]
        guard bearer >= 0, sets.root(of: Int(bearer)) != sets.root(of: index) else { continue }
        isClear = isClear && (found == nil || found == sets.root(of: Int(bearer)))
        found = sets.root(of: Int(bearer))
      }
      if let found, isClear { sets.join(index, found) }
    }
  }
}
