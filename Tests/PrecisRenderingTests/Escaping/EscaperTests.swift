import PrecisRendering
import Testing

@Suite("JSON strings")
struct JSONEscaperTests {
  @Test(
    "what JSON or a line of it cannot hold is escaped, the rest stands as it is",
    arguments: [
      ("", ""),
      ("L’été à Œuilly, 12 €", "L’été à Œuilly, 12 €"),
      ("\"quoted\" and \\", #"\"quoted\" and \\"#),
      ("a\tb\nc\rd", #"a\tb\nc\rd"#),
      ("\u{8}\u{C}\u{0}\u{1F}", #"\b\f\u0000\u001f"#),
      ("\u{1B}[31m", #"\u001b[31m"#),
      ("\u{7F}\u{80}\u{9F}\u{A0}", "\\u007f\\u0080\\u009f\u{A0}"),
      ("a\u{2028}b\u{2029}c\u{2027}\u{202A}", "a\\u2028b\\u2029c\u{2027}\u{202A}"),
      ("é\u{85}è", #"é\u0085è"#),
      ("</script>", "</script>"),
      ("😀", "😀"),
    ])
  func escape(text: String, expected: String) {
    var bytes: [UInt8] = []
    JSONEscaper.append(text, to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == expected)
  }

  @Test("eight bytes at a time are escaped as each alone is, wherever a character stands among them")
  func chunks() {
    let pieces = [
      "\"", "\\", "\n", "\u{7F}", "\u{85}", "\u{A0}", "’", "\u{2028}", "é", "😀", "\u{0}", "\u{1F}", " ", "!", "]",
    ]
    for piece in pieces {
      for place in 0..<18 {
        let text = String(repeating: "a", count: place) + piece + piece + String(repeating: "z", count: 17 - place)
        var fast: [UInt8] = []
        JSONEscaper.append(text, to: &fast)
        var plain: [UInt8] = []
        JSONEscaper.append(text, to: &plain, step: .byte)
        #expect(fast == plain, "\(piece.debugDescription) at \(place)")
      }
    }
  }
}

@Suite("Text on a terminal")
struct TerminalEscaperTests {
  @Test(
    "control characters are made visible or dropped",
    arguments: [
      ("Rien à changer : « 12 % »", "Rien à changer : « 12 % »"),
      ("\u{1B}[31mred\u{1B}[0m", "␛[31mred␛[0m"),
      ("\u{1B}]0;title\u{7}", "␛]0;title␇"),
      ("a\tb\nc\rd\u{B}e", "a b c d e"),
      ("a\u{0}b\u{7F}c", "a␀b␡c"),
      ("a\u{9B}31mb", "a\u{FFFD}31mb"),
      ("a\u{2028}b\u{85}c", "a b c"),
      ("user\u{202E}gpj.exe\u{202C}", "usergpj.exe"),
      ("\u{2066}a\u{2069}\u{200F}b\u{FEFF}", "ab"),
      ("tag\u{E0041}", "tag"),
      ("l\u{2019}e\u{301}te\u{301}", "l\u{2019}e\u{301}te\u{301}"),
    ])
  func escape(text: String, expected: String) {
    let escaped = TerminalEscaper.escape(text)
    #expect(escaped.unicodeScalars.elementsEqual(expected.unicodeScalars), "\(escaped)")
  }

  @Test("no control character is left, whichever it is")
  func everyControlCharacter() {
    for value in [0..<0x20, 0x7F..<0xA0].joined() {
      guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      let escaped = TerminalEscaper.escape("a\(scalar)b")
      #expect(escaped.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }, "U+\(value)")
    }
  }
}

@Suite("Text in Markdown")
struct MarkdownEscaperTests {
  @Test(
    "what would format is escaped",
    arguments: [
      ("Plain text, 12.5 % (in all)", "Plain text, 12.5 % (in all)"),
      ("*bold* and _it_", #"\*bold\* and \_it\_"#),
      ("[link](http://a.b)", #"\[link\](http://a.b)"#),
      ("<script>&copy;", #"\<script\>\&copy;"#),
      ("`code` ~~gone~~ a|b $x$", #"\`code\` \~\~gone\~\~ a\|b \$x\$"#),
      ("back\\slash", #"back\\slash"#),
      ("# 1 in sales", "\\# 1 in sales"),
      ("- not a list", #"\- not a list"#),
      ("well-known a+b=c", "well-known a+b=c"),
      ("+ one", #"\+ one"#),
      ("=== rule", #"\=== rule"#),
      ("1. first", #"1\. first"#),
      ("2026) last", #"2026\) last"#),
      ("12.5 million", #"12\.5 million"#),
      ("In 2026. Then", "In 2026. Then"),
      ("   indented\n\ncode ", "indented  code"),
      ("\u{1B}[1mbold", #"␛\[1mbold"#),
    ])
  func escape(text: String, expected: String) {
    #expect(MarkdownEscaper.escape(text) == expected)
  }

  @Test(
    "only addresses of the web become links, and nothing in them ends the link",
    arguments: [
      ("https://example.org/a?b=c&d#e", "https://example.org/a?b=c&d#e"),
      ("http://example.org/été (1)", "http://example.org/%C3%A9t%C3%A9%20%281%29"),
      ("https://a/)[x](javascript:alert(1))", "https://a/%29%5Bx%5D%28javascript:alert%281%29%29"),
      ("HTTPS://EXAMPLE.ORG/", "HTTPS://EXAMPLE.ORG/"),
      ("https://a/\n\"<>\\`*", "https://a/%0A%22%3C%3E%5C%60%2A"),
      ("javascript:alert(1)", nil),
      ("file:///etc/passwd", nil),
      ("example.org", nil),
      ("", nil),
    ] as [(String, String?)])
  func linkDestination(address: String, expected: String?) {
    #expect(MarkdownEscaper.linkDestination(address) == expected)
  }
}
