/// What kind of thing a name names.
public enum EntityType: String, Sendable, Hashable, CaseIterable {
  /// A person, real or invented.
  case person
  /// A place: country, region, city, street, river, mountain.
  case location
  /// A body: company, institution, party, team, agency.
  case organization
  /// Anything else that has a name: event, work, product, people.
  case other
}

/// One occurrence of a name in an article.
package struct Mention: Sendable, Equatable {
  package let range: TextRange
  /// The tokens of the name, as indices into the document's tokens.
  package let tokens: Range<Int>
  package let type: EntityType
  /// What mentions of one entity share within an article and, where a lexicon knows both names, across languages.
  package let key: Term
  /// Why the type was given.
  package let evidence: Evidence

  package init(range: TextRange, tokens: Range<Int>, type: EntityType, key: Term, evidence: Evidence) {
    self.range = range
    self.tokens = tokens
    self.type = type
    self.key = key
    self.evidence = evidence
  }
}
