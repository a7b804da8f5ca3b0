import PrecisLexicons
import PrecisModel
import PrecisText

/// Chooses the names under which entities are listed.
struct EntityNames {
  let story: StoryMaterial
  /// In which language names are preferred.
  let language: Language
  /// The spellings of the mentions at hand; kept for their memory.
  private var spellings: [Term] = []

  init(_ story: StoryMaterial, preferring language: Language) {
    self.story = story
    self.language = language
  }

  /// The name with the most words among those in the preferred language, if there are any; then the most used, then the first
  /// in the alphabet. A name that is much rarer than another one has taken in more than belongs to it, unless the other one is a
  /// person's surname.
  ///
  /// - Complexity: O(n log n) in the mentions.
  mutating func fullestName(_ links: ArraySlice<EntityMentions.Link>, isPerson: Bool) -> String {
    guard let first = links.first else { return "" }
    // Most entities of a story are mentioned once.
    if links.count == 1 { return name(first) }
    readSpellings(of: links)
    if spellings.allSatisfy({ $0 == spellings[0] }) { return name(first) }
    let hasPreferred = links.contains(where: isPreferred)
    // Most mentions are spelled alike; only what is not makes a name of its own.
    var spelled: [(link: EntityMentions.Link, count: Int)] = []
    var places = TermTable<Int32>(absent: -1)
    for (link, spelling) in zip(links, spellings) where !hasPreferred || isPreferred(link) {
      let place = Self.place(of: spelling, in: &places, next: spelled.count)
      if place == spelled.count { spelled.append((link, 0)) }
      spelled[place].count += 1
    }
    if spelled.count == 1 { return name(spelled[0].link) }
    // Spellings that differ in white space alone make one name.
    var names: [(name: String, words: Int, count: Int)] = []
    places = TermTable(absent: -1)
    for (link, count) in spelled {
      let name = name(link)
      let place = Self.place(of: Term(spelling: name.utf8), in: &places, next: names.count)
      if place == names.count { names.append((name, Self.wordCount(of: name), 0)) }
      names[place].count += count
    }
    let usual = names.reduce(0) { !isPerson || $1.words > 1 ? max($0, $1.count) : $0 }
    let leastShare = isPerson ? 3 : 6
    let fullest = names.lazy.filter { $0.words == 1 || $0.count * leastShare >= usual }.min { left, right in
      if left.words != right.words { return left.words > right.words }
      if left.count != right.count { return left.count > right.count }
      return left.name < right.name
    }
    return fullest?.name ?? ""
  }

  /// The place of a term among others; a new one gets the next.
  private static func place(of term: Term, in places: inout TermTable<Int32>, next: Int) -> Int {
    var place = next
    places.update(term) { known in
      if known < 0 { known = Int32(truncatingIfNeeded: next) } else { place = Int(known) }
    }
    return place
  }

  private func isPreferred(_ link: EntityMentions.Link) -> Bool {
    story.documents[Int(link.document)].language.language == language
  }

  private func name(_ link: EntityMentions.Link) -> String {
    let document = Int(link.document)
    return story.documents[document].text.quotation(story.documents[document].mentions[Int(link.mention)].range)
  }

  /// Reads the terms of the bytes of some mentions as they stand, each article's together.
  private mutating func readSpellings(of links: ArraySlice<EntityMentions.Link>) {
    spellings.removeAll(keepingCapacity: true)
    var next = links.startIndex
    while next < links.endIndex {
      let document = links[next].document
      let first = next
      next = links[first...].firstIndex { $0.document != document } ?? links.endIndex
      readSpellings(
        of: links[first..<next], story.documents[Int(document)].mentions, in: story.documents[Int(document)].text.utf8)
    }
  }

  private mutating func readSpellings(
    of links: ArraySlice<EntityMentions.Link>, _ mentions: [Mention], in text: [UInt8]
  ) {
    text.withUnsafeBufferPointer { text in
      for link in links {
        let range = mentions[Int(link.mention)].range.offsets.clamped(to: text.indices)
        spellings.append(Term(bytes: UnsafeBufferPointer(rebasing: text[range])))
      }
    }
  }

  /// How many words a name has, which plain spaces part.
  private static func wordCount(of name: String) -> Int {
    var count = 0
    var isInside = false
    for byte in name.utf8 {
      let isSpace = byte == UInt8(ascii: " ")
      if !isSpace, !isInside { count += 1 }
      isInside = !isSpace
    }
    return count
  }
}
