import ArgumentParser
import Precis

/// Reads articles into a session as they come: no more of them are held at a time than a batch, whatever the input.
struct SessionInput {
  /// An article that was read.
  private struct Arrival {
    let id: String
    let fingerprint: ContentFingerprint
    let location: String
  }

  private(set) var session: Session
  /// Whether some input failed.
  private(set) var hasFailures = false
  private var arrivals: [Arrival] = []
  private var kept: [String: Int] = [:]

  /// Reads to the end; says on standard error what cannot be read, and which ids are taken.
  ///
  /// - Throws: ``PrecisModel/PrecisError/cancelled``.
  init(reader: sending InputReader, into session: consuming Session) async throws(PrecisError) {
    self.session = session
    let inputs = ReadAhead(reader)
    while true {
      let batch = await inputs.next()
      if batch.isEmpty { break }
      var articles: [Article] = []
      var locations: [String] = []
      articles.reserveCapacity(batch.count)
      locations.reserveCapacity(batch.count)
      for input in batch {
        switch input {
        case .article(let article, let location):
          articles.append(article)
          locations.append(location)
        case .failure(let failure):
          hasFailures = true
          self.session.add(
            unread: LedgerEntry(id: failure.id, status: failure.status, reason: failure.message))
          Messages.show(failure)
        }
      }
      let added = try await self.session.addFingerprinted(articles)
      for (number, article) in articles.enumerated() {
        arrive(Arrival(id: article.id, fingerprint: added[number].fingerprint, location: locations[number]))
      }
    }
    Progress.clear()
    showRepeatedIDs()
  }

  /// The number of articles that were read.
  var articleCount: Int { arrivals.count }

  /// The ids of the articles that the session keeps, and of those given again, in order of input.
  var ids: [String] { arrivals.filter { isKept($0) }.map(\.id) }

  /// Where the article with this id was read, for messages.
  func location(of id: String) -> String { kept[id].map { arrivals[$0].location } ?? id }

  /// Keeps what was read until the program ends, when nothing is left to do.
  ///
  /// The system takes all memory back at once; to let go of articles one by one, on one thread, takes longer than to
  /// start the program.
  func keepToTheEnd() { _ = Unmanaged.passRetained(Kept(input: self)) }

  private final class Kept {
    let input: SessionInput

    init(input: SessionInput) { self.input = input }
  }

  /// Of different articles with one id, the one that the session keeps is the one with the least fingerprint.
  private mutating func arrive(_ arrival: Arrival) {
    let isKept = kept[arrival.id].map { arrival.fingerprint < arrivals[$0].fingerprint } ?? true
    if isKept { kept[arrival.id] = arrivals.count }
    arrivals.append(arrival)
  }

  private func isKept(_ arrival: Arrival) -> Bool {
    kept[arrival.id].map { arrivals[$0].fingerprint.hasSameContent(as: arrival.fingerprint) } ?? false
  }

  private mutating func showRepeatedIDs() {
    for arrival in arrivals where !isKept(arrival) {
      hasFailures = true
      Messages.show(InputFailure(repeatedID: arrival.id, location: arrival.location))
    }
  }
}
