import PrecisRendering
import Testing

@Suite("Writing JSON")
struct JSONWriterTests {
  @Test(
    "numbers have at most six decimals and no more than they need",
    arguments: [
      (0, "0"), (1, "1"), (-1, "-1"), (0.5, "0.5"), (0.1, "0.1"), (1.0 / 3, "0.333333"), (2.0 / 3, "0.666667"),
      (-0.25, "-0.25"), (0.000_000_4, "0"), (-0.000_000_4, "0"), (0.000_000_5, "0.000001"), (0.999_999_9, "1"),
      (1234.05, "1234.05"), (.nan, "0"), (.infinity, "0"), (1e300, "1000000000000"), (-1e300, "-1000000000000"),
    ] as [(Double, String)])
  func numbers(value: Double, expected: String) {
    var json = JSONWriter()
    json.number(value)
    #expect(json.text == expected)
  }

  @Test("objects and arrays nest, with commas where they belong")
  func nesting() {
    var json = JSONWriter()
    json.object { json in
      json.member("a", 1)
      json.member("none", nil as String?)
      json.key("b")
      json.array([["x"], [], ["y", "z"]]) { json, row in json.array(row) }
      json.key("c")
      json.object { _ in }
      json.key("d")
      json.bool(true)
    }
    #expect(json.text == #"{"a":1,"b":[["x"],[],["y","z"]],"c":{},"d":true}"#)
  }
}
