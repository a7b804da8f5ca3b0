/// Coverage: how much of what its story keeps saying a sentence says.
///
///     coverage(s) = Σ_{c ∈ s} f(c)  /  max_{s'} Σ_{c ∈ s'} f(c),     f(c) = 1/N · Σ_d  n(c, d) / n(d)
///
/// where n(c, d) of the n(d) sentences of d, one of N independent documents, hold the stem c. f is the word probability
/// of A. Nenkova and L. Vanderwende, "The Impact of Frequency on Summarization", 2005; summed rather than averaged, it
/// stands beside ``centralities(of:weights:)`` for the sentence that says much, where that one is for the sentence that
/// says nothing else.
///
/// - Complexity: O(n) in the stems of all sentences.
func coverages(of index: StoryIndex, votes: (Int) -> Bool) -> [Double] {
  var frequencies = [Double](repeating: 0, count: index.conceptCount)
  for (document, profiles) in index.profilesOfDocument.enumerated() where votes(document) {
    let share = 1 / Double(max(1, profiles.count))
    for profile in profiles { for stem in index.profiles[profile].stems { frequencies[stem] += share } }
  }
  let sums = index.profiles.map { profile in profile.stems.reduce(0) { $0 + frequencies[$1] } }
  var highest = 0.0
  for (profile, sum) in zip(index.profiles, sums) where profile.isStatement && votes(profile.document) {
    highest = max(highest, sum)
  }
  return highest > 0 ? sums.map { $0 / highest } : sums
}
