/// Numbers as French and English newspapers print them.
enum Figures {
  static func count(_ number: Int, in language: CorpusLanguage) -> String {
    let digits = Array(String(number))
    var grouped = ""
    for (position, digit) in digits.enumerated() {
      if position > 0, (digits.count - position).isMultiple(of: 3) {
        grouped += language == .french ? "\u{202F}" : ","
      }
      grouped.append(digit)
    }
    return grouped
  }

  static func money(tenthsOfAMillion tenths: Int, in language: CorpusLanguage) -> String {
    switch language {
    case .french: "\(decimal(tenths, in: language)) million\(tenths < 20 ? "" : "s") d'euros"
    case .english: "\(decimal(tenths, in: language)) million euros"
    }
  }

  static func percent(permille: Int, in language: CorpusLanguage) -> String {
    decimal(permille, in: language) + (language == .french ? "\u{A0}%" : "%")
  }

  private static func decimal(_ tenths: Int, in language: CorpusLanguage) -> String {
    let whole = count(tenths / 10, in: language)
    guard tenths % 10 != 0 else { return whole }
    return whole + (language == .french ? "," : ".") + String(tenths % 10)
  }
}
