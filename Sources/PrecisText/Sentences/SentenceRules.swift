import PrecisLexicons
import PrecisModel

/// What a rule says of a place where a sentence may end.
enum Verdict: Sendable {
  /// The sentence goes on.
  case joins
  /// The sentence ends.
  case splits
}

/// The rules of one language, in the order in which they are asked.
///
/// A class, for every paragraph's reader holds it: its parts are tables that never change.
final class SentenceRules: Sendable {
  let lists = ListRules()
  let abbreviations: AbbreviationRules
  let initials: InitialRules
  let ellipses: EllipsisRules
  let strongMarks: StrongMarkRules
  let quotations: QuotationRules
  let starts: StartRules
  let footnotes: FootnoteRules

  init(language: Language, lexicons: Lexicons) {
    let vocabulary = SentenceVocabulary(language: language, lexicons: lexicons)
    let table = AbbreviationTable(language: language, lexicons: lexicons)
    abbreviations = AbbreviationRules(table: table, vocabulary: vocabulary)
    footnotes = FootnoteRules(abbreviations: table, vocabulary: vocabulary)
    initials = InitialRules(vocabulary: vocabulary)
    ellipses = EllipsisRules(vocabulary: vocabulary)
    strongMarks = StrongMarkRules(vocabulary: vocabulary)
    quotations = QuotationRules(vocabulary: vocabulary)
    starts = StartRules(abbreviations: table, vocabulary: vocabulary)
  }

  /// What the first rule says that has an opinion.
  func verdict(on candidate: BoundaryCandidate) -> Verdict? {
    if !candidate.hasGap { return starts.verdict(on: candidate) }
    return quotations.fragment(candidate)
      ?? abbreviations.verdict(on: candidate)
      ?? initials.verdict(on: candidate)
      ?? quotations.verdict(on: candidate)
      ?? ellipses.verdict(on: candidate)
      ?? strongMarks.verdict(on: candidate)
      ?? starts.verdict(on: candidate)
  }
}
