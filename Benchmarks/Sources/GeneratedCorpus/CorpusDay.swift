/// A day of the corpus's calendar, which begins on Monday 5 January 2026.
struct CorpusDay {
  /// Days since the calendar's first.
  var number: Int

  /// The days on which events happen: eight weeks.
  static let span = 56

  /// ISO 8601.
  var iso: String {
    let (month, day) = monthAndDay
    return "2026-\(twoDigits(month + 1))-\(twoDigits(day))"
  }

  func weekday(in language: CorpusLanguage) -> String {
    let index = number % 7
    return switch language {
    case .french: ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"][index]
    case .english: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"][index]
    }
  }

  func dayAndMonth(in language: CorpusLanguage) -> String {
    let (month, day) = monthAndDay
    return switch language {
    case .french: "\(day == 1 ? "1er" : String(day)) \(Self.frenchMonths[month])"
    case .english: "\(Self.englishMonths[month]) \(day)"
    }
  }

  private var monthAndDay: (month: Int, day: Int) {
    var day = number + 4
    var month = 0
    while month < 11, day >= Self.monthLengths[month] {
      day -= Self.monthLengths[month]
      month += 1
    }
    return (month, day + 1)
  }

  private func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : String(number)
  }

  private static let monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  private static let frenchMonths = [
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
    "décembre",
  ]
  private static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
}
