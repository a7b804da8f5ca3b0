import PrecisModel

/// A form in which reports are written, piece by piece: what stands before the stories, each story, and what stands after
/// them. So a report can be written while its briefs are made.
package protocol ReportForm {
  /// Appends what stands before the stories.
  ///
  /// - Parameters:
  ///   - storyCount: The number of stories.
  ///   - inputCount: The number of inputs in the ledger.
  ///   - language: The language of the labels that belong to no story.
  func appendHead(storyCount: Int, inputCount: Int, in language: Language, to output: inout [UInt8])

  /// Appends a story.
  ///
  /// - Parameter place: The number of stories before it.
  func append(_ brief: Brief, at place: Int, to output: inout [UInt8])

  /// Appends what stands after the stories.
  ///
  /// - Parameter language: As before the stories.
  func append(_ ledger: Ledger, in language: Language, to output: inout [UInt8])
}

extension ReportForm {
  /// Gives a whole report away: the head, each story and the account, in order.
  ///
  /// - Complexity: O(n) in the size of the report.
  package func write(_ report: Report, in language: Language, to take: ([UInt8]) -> Void) {
    var piece: [UInt8] = []
    func give(_ append: (inout [UInt8]) -> Void) {
      piece.removeAll(keepingCapacity: true)
      append(&piece)
      take(piece)
    }
    give {
      appendHead(storyCount: report.briefs.count, inputCount: report.ledger.inputs, in: language, to: &$0)
    }
    for (place, brief) in report.briefs.enumerated() { give { append(brief, at: place, to: &$0) } }
    give { append(report.ledger, in: language, to: &$0) }
  }

  /// A whole report.
  package func text(of report: Report, language: Language) -> String {
    var bytes: [UInt8] = []
    write(report, in: language) { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }
}
