/// The articles that `precis demo` briefs: a day of invented news, 12 March 2026, in French and in
/// English, as a feed reader would hand it over.
///
/// Five events are told by 17 articles, with the menus, share bars and comment forms of their sites,
/// with copies of one dispatch and with figures that disagree; three more texts belong to no event.
/// Every place, person, company, body and newspaper that acts in them is made up.
enum Sample {
  /// Every sample article, event by event.
  static let articles: [SampleArticle] =
    seaWind + tramDerailment + museumHeist + biscuitCooperative + damEvacuation + strays
}

/// One article of the sample.
struct SampleArticle: Sendable {
  /// The event and the newspaper, such as "tram-derailment/echo-aure".
  let id: String
  /// The headline, or nil where it has to be found in the text.
  let title: String?
  /// The day and hour of publication, such as "2026-03-12T09:00:00", or nil where it has to be found
  /// in the text, if it is there at all.
  let date: String?
  /// The name of the newspaper, agency or site, or nil where it is not known.
  let source: String?
  /// The text as it was taken from the page, with whatever stood around the article.
  let text: String
}
