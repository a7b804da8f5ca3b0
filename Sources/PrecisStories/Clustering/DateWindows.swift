import PrecisLexicons
import PrecisModel

/// Among how many articles of a run two would have to be alike by chance: all that are dated as near to the one as the other
/// is. Two articles of the same days are a rarer chance than any two of the run.
struct DateWindows: Sendable {
  /// Dates further apart than so many days are told apart; nearer ones are of the same days.
  private static let leastDistance = 2

  private let articleCount: Int
  /// For each article, the day of its date, in days since the epoch.
  let dates: [Int?]
  /// The days of the dated articles, ascending, and for each the number of articles dated before it; then the number of all.
  private var days: [Int] = []
  private var earlier: [Int] = [0]

  /// - Complexity: O(n log n) in the articles.
  init(_ dates: [CalendarDate?]) {
    articleCount = dates.count
    self.dates = dates.map { $0?.daysSinceEpoch }
    for day in self.dates.compactMap({ $0 }).ordered(by: <) {
      if days.last != day {
        days.append(day)
        earlier.append(earlier[earlier.count - 1])
      }
      earlier[earlier.count - 1] += 1
    }
  }

  /// The number of articles dated at most as far from the first article as the second is; of all where a date is not known.
  ///
  /// - Complexity: O(log n) in the days.
  func articleCount(_ article: Int, _ other: Int) -> Int {
    guard let day = dates[article], let otherDay = dates[other] else { return articleCount }
    let distance = max(Self.leastDistance, abs(day - otherDay))
    return count(before: day + distance + 1) - count(before: day - distance)
  }

  private func count(before day: Int) -> Int {
    var low = 0
    var high = days.count
    while low < high {
      let middle = (low + high) / 2
      if days[middle] < day { low = middle + 1 } else { high = middle }
    }
    return earlier[low]
  }
}
