import PrecisModel
import PrecisText

/// Finds near-duplicates: exact, abridged, extended, reordered and lightly reworded copies.
///
/// Texts are gone through from the longest to the shortest. Each is compared with those kept so far that share sampled
/// shingles with it, by the exact overlap of all their shingles, and becomes a copy of the one that it overlaps most if
/// ``CopyCriterion`` holds, or else is kept itself. So every copy is like the text that it copies, and no chain of
/// likenesses can glue different articles together. Two rounds are made: the first weighs all shingles alike, the second
/// by how many of the groups of the first have them. So lines that many unrelated articles share count for little, while
/// a dispatch with hundreds of copies does not pass for boilerplate, as it would if its copies were counted one by one.
///
/// - Complexity: O(n log n) in the words of the documents: the lists of the index are short, and each text is compared
///   with a few candidates only.
struct DuplicateFinder: Sendable {
  private let criterion = CopyCriterion.weighted

  /// The groups of copies among the documents, in order of the kept one.
  func groups(among documents: [Document]) -> [CopyGroup] {
    let orders = documents.map { CopyOrder($0) }
    // Texts with the same words are one text, which the first of them in order stands for.
    let firsts = ExactCopies.firsts(among: documents)
    var classes: [Int: [Int]] = [:]
    for (index, first) in firsts.enumerated() { classes[first, default: []].append(index) }
    var texts: [Int] = []
    for index in documents.indices where firsts[index] == index && !documents[index].tokens.isEmpty {
      let members = classes[index] ?? [index]
      texts.append(members.min { orders[$0] < orders[$1] } ?? index)
    }
    texts.sort {
      let (left, right) = (documents[$0].tokens.count, documents[$1].tokens.count)
      return left != right ? left > right : orders[$0] < orders[$1]
    }

    var search = CopySearch(documents: documents, texts: texts, criterion: criterion)
    search.findLeaders(by: .unweighted)
    search.countGroups()
    search.findLeaders(by: criterion)

    return search.groups().compactMap { members -> CopyGroup? in
      let kept = search.kept(of: members, orders: orders)
      var copies: [CopyGroup.Copy] = []
      for text in members {
        let similarity = text == kept ? 1 : search.overlap(text, kept).containment
        for document in classes[firsts[text]] ?? [text] where document != kept {
          copies.append(CopyGroup.Copy(document: document, similarity: similarity))
        }
      }
      guard !copies.isEmpty else { return nil }
      copies.sort { $0.document < $1.document }
      let origin = copies.map(\.document).reduce(kept) { orders[$1] < orders[$0] ? $1 : $0 }
      return CopyGroup(kept: kept, origin: origin, copies: copies)
    }
  }
}

/// An article and its copies.
struct CopyGroup: Sendable {
  /// A document that copies the kept one, or that the kept one copies.
  struct Copy: Sendable {
    let document: Int
    /// The containment of the smaller in the larger of this document and the kept one, 0 to 1.
    let similarity: Double
  }

  /// The document that is kept: of the fullest texts, the one that came first.
  let kept: Int
  /// The document that came first.
  let origin: Int
  /// All documents but the kept one, in ascending order.
  let copies: [Copy]
}
