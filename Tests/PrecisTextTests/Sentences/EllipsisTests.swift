import PrecisModel
import Testing

@Suite("Ellipses")
struct EllipsisTests {
  @Test(
    "a French ellipsis ends the sentence before a capital",
    arguments: [
      "Il hésite... puis il part. | Elle reste.",
      "Il hésite... | Elle part.",
      "Il hésite… | Elle part.",
      "Et puis… plus rien. | Le silence.",
      "« Je ne sais pas… » | Elle se tut.",
      "« Je ne sais pas… » dit-elle. | Elle se tut.",
      "Le maire […] a démissionné. | Son adjoint reste.",
      "Le maire (...) a démissionné. | Son adjoint reste.",
      "Des clous, des vis... | Il vend de tout.",
    ])
  func french(_ marked: String) throws {
    #expect(try SentenceTesting.marked(SentenceTesting.text(of: marked), .french) == marked)
  }

  @Test(
    "an English ellipsis ends the sentence before a capital",
    arguments: [
      "He paused... then left. | She stayed.",
      "He paused... | She left.",
      "He paused…. | She left.",
      "He paused. | . . . Then he left.",
      "The plan . . . was bold. | It failed.",
      "The thing is . . . I forgot it.",
      "The plan [...] was bold. | It failed.",
      "“I wonder…” she said. | He did not.",
      "“I wonder…” | She sat down.",
    ])
  func english(_ marked: String) throws {
    #expect(try SentenceTesting.marked(SentenceTesting.text(of: marked), .english) == marked)
  }
}
