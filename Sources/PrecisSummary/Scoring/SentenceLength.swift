/// Length: whether a sentence is long enough to say something and short enough to be read at once.
///
/// 1 between 10 and 35 words; below, in proportion; above, falling to 0 at 70 words.
func lengthFitness(words: Int) -> Double {
  min(1, max(0, min(Double(words) / 10, Double(70 - words) / 35)))
}
