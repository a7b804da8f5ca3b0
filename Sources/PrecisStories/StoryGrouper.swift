import PrecisLexicons
import PrecisModel
import PrecisText

/// Finds near-duplicates and stories among documents.
package struct StoryGrouper: Sendable {
  package init(lexicons: Lexicons) {}

  package func group(_ documents: [Document]) -> Grouping {
    group(documents, by: documents.map(\.id))
  }

  package func group(_ documents: [Document], by labels: [String]) -> Grouping {
    var members: [String: [Int]] = [:]
    for (index, label) in labels.enumerated() { members[label, default: []].append(index) }
    return Grouping(
      duplicates: documents.map { _ in nil }, origins: Array(documents.indices),
      stories: members.sorted { $0.value[0] < $1.value[0] }.map {
        StoryGroup(id: $0.key, members: $0.value, reasons: $0.value.map { _ in [] })
      })
  }
}
