import Precis

/// Checks the quotations of a brief against its sources, as the sources come.
struct CitationCheck {
  private let citations: [BriefCitation]
  private let indices: [String: [Int]]
  private let verifier: Verifier
  private let limits: Limits
  /// What is wrong with each quotation; `.some(nil)` once it has been found to match.
  private var verdicts: [Int: String?] = [:]

  init(_ citations: [BriefCitation], limits: Limits) {
    self.citations = citations
    self.limits = limits
    verifier = Verifier(limits: limits)
    var indices: [String: [Int]] = [:]
    for (index, citation) in citations.enumerated() { indices[citation.article, default: []].append(index) }
    self.indices = indices
  }

  /// Checks what is quoted from the article; of several articles with one id, one that matches is enough.
  mutating func check(_ article: Article) {
    guard let cited = indices[article.id] else { return }
    for (format, indices) in byFormat(cited) {
      var article = article
      article.format = format
      do throws(PrecisError) {
        let source = try verifier.read(article)
        for index in indices {
          if case .some(.none) = verdicts[index] { continue }
          verdicts[index] = .some(verdict(citations[index], in: source))
        }
      } catch {
        for index in indices { verdicts[index] = .some(error.description) }
      }
    }
  }

  /// What is wrong, one line for each quotation that does not match, in the order of the brief.
  var faults: [String] {
    citations.indices.compactMap { index in
      let citation = citations[index]
      let reason: String
      switch verdicts[index] {
      case .some(.none): return nil
      case .some(.some(let fault)): reason = fault
      case .none where citation.citation == nil:
        reason = "the brief does not list this article with its charset and format"
      case .none: reason = "the source is missing: give the file or record with this id"
      }
      return TerminalText.escaped(
        "\(citation.place): \(citation.article), bytes \(citation.start)–\(citation.end): \(reason)")
    }
  }

  private func byFormat(_ cited: [Int]) -> [(Article.Format, [Int])] {
    Article.Format.allCases.compactMap { format in
      let indices = cited.filter { citations[$0].citation?.format == format }
      return indices.isEmpty ? nil : (format, indices)
    }
  }

  private func verdict(_ citation: BriefCitation, in source: Verifier.Source) -> String? {
    guard let claim = citation.citation else { return nil }
    guard citation.start <= citation.end else { return "the range ends before it starts" }
    switch verifier.check(claim, in: source) {
    case nil: return nil
    case .outOfBounds(let count): return "the article has only \(count) bytes; expected “\(claim.text)”"
    case .differs(let found): return "expected “\(claim.text)”, found “\(found)”"
    case .charsetChanged(let charset): return "the article was read as \(claim.charset), now as \(charset)"
    case .unreadable(let error): return error.description
    }
  }
}
