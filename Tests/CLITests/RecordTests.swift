import Precis
import Testing

@testable import PrecisCLI

@Suite("Records of JSON Lines")
struct RecordTests {
  /// What reading a line comes to.
  private enum Outcome: Hashable {
    case article(Article)
    case fault(String)
  }

  private static let keys = Record.Keys(groupField: "event")

  private static func outcome(_ record: () throws(RecordFault) -> Record) -> Outcome {
    do throws(RecordFault) {
      return .article(try record().article(defaultID: "day.jsonl:1"))
    } catch {
      return .fault(error.message)
    }
  }

  /// The line as records are read, after it was seen that the JSON library reads it in the same way.
  private static func outcome(of line: [UInt8]) -> Outcome {
    let read = outcome { () throws(RecordFault) in try Record(line: line, keys: keys) }
    let decoded = outcome { () throws(RecordFault) in try Record(decoding: line, keys: keys) }
    #expect(read == decoded, "\(String(decoding: line, as: UTF8.self))")
    return read
  }

  /// Lines of all kinds, good and bad.
  private static let lines: [String] = [
    #"{"text":"Le pont est fermé."}"#,
    #"{"id":"a","text":"Two lines.\nAnd \"quoted\" ones \\ \/ \b\f\r\t","title":"T","date":"2026-03-04"}"#,
    #" { "id" : 12 , "text" : "x" , "event" : -7 , "language" : "fr" } "#,
    #"{"text":"é è \ud83d\ude00 \u20ac \u0000"}"#,
    #"{"text":"x","url":null,"source":"Le Quotidien","other":true,"more":false}"#,
    #"{"text":"x","tags":["a",{"b":[1,-2.5e+10,"\u00e9"],"c":{}},[]],"n":0.5}"#,
    #"{"text":"x","id":1.5,"event":"f"}"#, #"{"text":"x","id":-0}"#, #"{"text":"x","id":12345678901234567890}"#,
    #"{"text":"x","id":true}"#, #"{"text":"x","id":{"a":1}}"#, #"{"text":"x","id":""}"#, #"{"text":7}"#,
    #"{"text":null}"#, #"{"html":"<p>x"}"#, "{}", "[]", "12", "null", #""text""#, "",
    #"{"text":"x"} "#, #"{"text":"x"}}"#, #"{"text":"x",}"#, #"{"text":"x" "id":"a"}"#, #"{"text":"x","id":01}"#,
    #"{"text":"x","a":1.}"#, #"{"text":"x","a":.5}"#, #"{"text":"x","a":1e}"#, #"{"text":"x","a":+1}"#,
    #"{"text":"x","a":[1,]}"#, #"{"text":"x","a":{"b"}}"#, #"{"text":"x","a":[}"#, #"{"text":"x","a":tru}"#,
    #"{"text":"\ud83d"}"#, #"{"text":"\ude00"}"#, #"{"text":"\ud83dx"}"#, #"{"text":"\u12g4"}"#, #"{"text":"\x"}"#,
    "{\"text\":\"a\tb\"}", "{\"text\":\"a\u{01}b\"}", #"{"text":"x"#, #"{"text":"x\"#, #"{"te\u0078t":"x"}"#,
    #"{"text":"x","text":"y"}"#, #"{"text":"x","language":"de"}"#, #"{"text":"x","event":["a"]}"#,
    #"{"a":"\"","text":"x"}"#, #"{"a":"\u00","text":"x"}"#, "{\"text\":\"x\"}\u{0B}", "{\"text\"\u{A0}:\"x\"}",
  ]

  @Test("A line is read as the JSON library reads it", arguments: lines)
  func line(_ line: String) {
    _ = Self.outcome(of: Array(line.utf8))
  }

  @Test("A line that is broken anywhere is read as the JSON library reads it")
  func broken() {
    var generator = SplitMix(state: 2026)
    for line in Self.lines {
      let bytes = Array(line.utf8)
      for _ in 0..<200 {
        var changed = bytes
        switch generator.next() % 3 {
        case 0 where !changed.isEmpty: changed.remove(at: Int(generator.next() % UInt64(changed.count)))
        case 1 where !changed.isEmpty:
          changed[Int(generator.next() % UInt64(changed.count))] = generator.pick(from: Self.marks)
        default:
          changed.insert(generator.pick(from: Self.marks), at: Int(generator.next() % UInt64(changed.count + 1)))
        }
        // Of a key that stands twice the JSON library's word counts, which is asked then: nothing to compare.
        _ = Self.outcome(of: changed)
      }
    }
  }

  @Test("Escapes and pairs of surrogates become the characters that they stand for")
  func escapes() {
    guard case .article(let article) = Self.outcome(of: Array(#"{"id":3,"text":"\u00e9\ud83d\ude00\n\/"}"#.utf8)) else {
      Issue.record("The line is an article.")
      return
    }
    #expect(String(decoding: article.content, as: UTF8.self) == "é😀\n/")
    #expect(article.id == "3")
  }

  @Test("Bytes that are not UTF-8 are a fault of their own")
  func invalidUTF8() {
    let line = Array(#"{"text":""#.utf8) + [0xE9] + Array(#""}"#.utf8)
    #expect(Self.outcome(of: line) == .fault("not valid UTF-8: save as UTF-8"))
  }

  private static let marks = Array(#"{}[]",:\ tfn019-+.eEu"#.utf8) + [0x00, 0x09, 0x1F, 0x7F, 0x80, 0xC3, 0xA9, 0xED]

  /// SplitMix64 (G. L. Steele, D. Lea, C. H. Flood 2014).
  private struct SplitMix {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }

    mutating func pick(from bytes: [UInt8]) -> UInt8 { bytes[Int(next() % UInt64(bytes.count))] }
  }
}
