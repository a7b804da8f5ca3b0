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
