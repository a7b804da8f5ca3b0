import PrecisModel
import PrecisRendering
import Testing

@Suite("Briefs as JSON")
struct ReportJSONTests {
  private static let tram = """
    "story":"tram-1","title":"Valdoule : le tram B déraille, douze blessés","language":"fr","articles":[\
    {"id":"aph","status":"used","date":"2026-03-12T08:15","source":"APH","language":"fr","charset":"UTF-8",\
    "format":"text","adds":[]},\
    {"id":"copie","status":"duplicate","of":"aph","date":"2026-03-12T10:00","language":"fr","charset":"UTF-8",\
    "format":"text","adds":[]},\
    {"id":"echo","status":"used","date":"2026-03-13","source":"L’Écho","url":"https://echo.example/a_(1)",\
    "language":"fr","charset":"UTF-8","format":"text","adds":[\
    {"text":"La ligne restera fermée jusqu’à lundi.","article":"echo","start":300,"end":339,"language":"fr",\
    "score":0.5,"support":["echo"],"novel":true},\
    {"text":"La rame venait d’être révisée.","article":"echo","start":400,"end":432,"language":"fr",\
    "score":0.5,"support":["echo"],"novel":true},\
    {"text":"Un numéro vert a été ouvert.","article":"echo","start":440,"end":471,"language":"fr",\
    "score":0.5,"support":["echo"],"novel":true}]},\
    {"id":"gazette","status":"story","language":"fr","charset":"UTF-8","format":"text","adds":[]}],"sentences":[\
    {"text":"Une rame du tram B a déraillé jeudi matin place des Tanneurs, à Valdoule, blessant douze personnes.",\
    "article":"aph","start":10,"end":112,"language":"fr","score":0.812346,"support":["aph","echo","gazette"],\
    "novel":true,"explanation":[{"feature":"novelty","value":0.9,"weight":0.5},\
    {"feature":"support","value":1,"weight":0.25},{"feature":"unheard-of","value":0.333333,"weight":0.337}]},\
    {"text":"Elle roulait à 47 km/h.","article":"echo","start":120,"end":144,"language":"fr","score":0.5,\
    "support":["echo"],"novel":true}],"entities":[\
    {"name":"Valdoule","type":"location","mentions":7,"articles":["aph","echo"]},\
    {"name":"Anne Tal","type":"person","mentions":3,"articles":["echo"]},\
    {"name":"place des Tanneurs","type":"location","mentions":1,"articles":["aph"]}],"figures":[\
    {"text":"douze personnes","kind":"quantity","value":"12","article":"aph","start":90,"end":106},\
    {"text":"47 km/h","kind":"quantity","value":"47","unit":"kilometer-per-hour","article":"echo","start":135,"end":142}\
    ],"disagreements":[{"subject":"blessés","statements":[\
    {"text":"douze","kind":"quantity","value":"12","article":"aph","start":90,"end":95,"date":"2026-03-12"},\
    {"text":"14","kind":"quantity","value":"14","article":"echo","start":50,"end":52},\
    {"text":"12","kind":"quantity","value":"12","article":"gazette","start":5,"end":7}]}],"nearest_loser":\
    {"text":"Les secours sont arrivés en *dix* minutes.","article":"gazette","start":60,"end":102,"language":"fr",\
    "score":0.2,"support":["gazette"],"novel":false,"explanation":[{"feature":"novelty","value":0.4,"weight":0.5}]}
    """
  private static let torc = """
    "story":"torc-1","title":"Gold torc found","language":"en","articles":[\
    {"id":"courier","status":"used","date":"2026-03-01","source":"Courier","language":"en","charset":"UTF-8",\
    "format":"text","adds":[]}],"sentences":[\
    {"text":"The torc was found in a sack.","article":"courier","start":0,"end":29,"language":"en","score":1,\
    "support":["courier"],"novel":true}],"entities":[],"figures":[],"disagreements":[]
    """
  private static let ledger = #"""
    {"inputs":7,"used":3,"story":1,"duplicate":1,"not-article":1,"other-language":0,"too-large":1,"unreadable":0,\#
    "articles":[{"id":"aph","status":"used"},{"id":"big","status":"too-large","reason":"big: too many bytes"},\#
    {"id":"copie","status":"duplicate","of":"aph"},{"id":"courier","status":"used","notices":[\#
    {"kind":"invalid-bytes-replaced","count":2,"message":"2 invalid bytes were replaced: check the file's encoding"},\#
    {"kind":"unreadable-date","date":"hier","message":"the date “hier” cannot be read and counts as unknown: \#
    give ISO 8601, or a French or English date"}]},{"id":"echo","status":"used"},{"id":"gazette","status":"story"},\#
    {"id":"menu\u001b.txt","status":"not-article","reason":"no article text was found"}]}
    """#

  @Test("one object holds the stories and the ledger, and comes in pieces of a story")
  func object() {
    var pieces: [String] = []
    JSONReport().write(Reports.both, in: .french) { pieces.append(String(decoding: $0, as: UTF8.self)) }
    let stories = "[{\(Self.tram)},{\(Self.torc)}]"
    #expect(pieces.count == 4)
    #expect(
      pieces.joined() == #"{"schema":"precis/1","stories":\#(stories),"ledger":\#(Self.ledger)}"# + "\n")
  }

  @Test("lines hold one story each, and the ledger last")
  func lines() {
    let expected = """
      {"schema":"precis/1",\(Self.tram)}
      {"schema":"precis/1",\(Self.torc)}
      {"schema":"precis/1","ledger":\(Self.ledger)}

      """
    #expect(JSONLinesReport().text(of: Reports.both, language: .french) == expected)
  }
}
