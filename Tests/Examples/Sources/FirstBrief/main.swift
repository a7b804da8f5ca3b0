import Precis

let articles = [
  Article(
    id: "herald",
    text: """
      The bridge at Alden reopened on Monday after two years of repairs. Mayor Ruth Calder cut the ribbon in the rain. \
      The works cost £4.2 million, the county council said.
      """, title: "Alden bridge reopens", date: "2026-03-02", source: "Alden Herald"),
  Article(
    id: "gazette",
    text: """
      Traffic is crossing the bridge at Alden again. Mayor Ruth Calder reopened it on Monday, two years after a barge \
      struck its second pier. The works cost £4.6 million, according to the builders, Harwell & Sons.
      """, title: "Bridge open again", date: "2026-03-03", source: "Harwell Gazette"),
]

var options = Options()
options.budget = .words(40)
options.labels = .english
let summarizer = try Summarizer(options: options)

let report = try await summarizer.report(on: articles)
print(summarizer.rendered(report, as: .text))

let verifier = Verifier()
for quotation in report.briefs.flatMap(\.sentences) {
  guard let article = articles.first(where: { $0.id == quotation.article }) else { continue }
  let citation = Citation(
    text: quotation.text, article: article.id, range: quotation.range, charset: "utf-8", format: article.format)
  if let failure = verifier.check(citation, in: article) { print("does not hold:", failure) }
}

var session = Session(summarizer)
for article in articles {
  do throws(PrecisError) {
    try session.add(article)
  } catch {
    print(error)
  }
  print(session.articleCount, "articles make", try session.briefs().count, "stories")
}

let token = CancellationToken()
let watched = try session.report(cancellation: token) { progress in
  print(progress.step, progress.done, "of", progress.total)
  if progress.total > 1_000_000 { token.cancel() }
}
print(watched == report ? "the same report" : "another report")
