import PrecisModel
import Testing

@Suite("Golden rules, in our own words")
struct GoldenRuleTests {
  @Test("in English", arguments: GoldenRules.english)
  func english(rule: GoldenRules.Rule) throws {
    for line in rule.cases {
      let (text, marked) = GoldenRules.read(line)
      #expect(try SentenceTesting.marked(text, .english) == marked)
    }
  }

  @Test("in French", arguments: GoldenRules.french)
  func french(rule: GoldenRules.Rule) throws {
    for line in rule.cases {
      let (text, marked) = GoldenRules.read(line)
      #expect(try SentenceTesting.marked(text, .french) == marked)
    }
  }

  @Test("each rule has at least five cases in each language")
  func size() {
    #expect((GoldenRules.english + GoldenRules.french).allSatisfy { $0.cases.count >= 5 })
    #expect(GoldenRules.english.count >= 40 && GoldenRules.french.count >= 35)
  }
}
