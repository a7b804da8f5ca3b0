/// Support: how many of the other independent documents say the same.
///
///     support = (n − 1) / (N − 1)
///
/// where n of the story's N independent documents say it, its own included; 0 in a story of one. Copies do not vote.
func support(documents: Int, of independentCount: Int) -> Double {
  independentCount > 1 ? Double(documents - 1) / Double(independentCount - 1) : 0
}
