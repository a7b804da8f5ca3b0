/// Position: how early in its article a statement stands.
///
///     position = 1 / (1 + i)
///
/// for the statement with i statements before it. News tells the most important first; the first sentences of an article
/// are a summary that is hard to beat (A. Nenkova, "Automatic Text Summarization of Newswire: Lessons Learned from the
/// Document Understanding Conference", 2005).
func position(ofOrdinal ordinal: Int) -> Double { 1 / (1 + Double(ordinal)) }
