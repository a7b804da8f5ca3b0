/// The closed classes that a small word in or around a name can belong to: articles, particles, prepositions, verbs of
/// saying.
///
/// The words of each class are listed in ``NameParticles``, ``ContextWords`` and ``DescriptiveWords``; ``ClosedWordTable``
/// tells all classes of a word by one look-up.
struct ClosedWords: OptionSet, Sendable, BitwiseCopyable {
  let rawValue: UInt32

  // In names.

  /// A particle of families: van, von, bin, al. It joins whatever it stands between.
  static let family = ClosedWords(rawValue: 1 << 0)
  /// Joins a noun to its complement: de, du, of.
  static let complement = ClosedWords(rawValue: 1 << 1)
  /// An article, which may follow a complement's word.
  static let article = ClosedWords(rawValue: 1 << 2)
  /// A name may start with it when it has a capital inside a sentence: « Le Monde », « De Gaulle ».
  static let leading = ClosedWords(rawValue: 1 << 3)
  /// Joins two parts of equal rank: et, and.
  static let conjunction = ClosedWords(rawValue: 1 << 4)
  /// Joins a body to what it is there for: for, on, in; pour, sur, en, contre.
  static let purpose = ClosedWords(rawValue: 1 << 5)
  /// An event whose name goes on in small letters: « prix Nobel de la paix », « coupe du monde ».
  static let award = ClosedWords(rawValue: 1 << 6)
  /// A point of the compass, which names a region.
  static let direction = ClosedWords(rawValue: 1 << 7)
  /// No name starts with it, though it stands before one: "Both Hudson and".
  static let neverLeading = ClosedWords(rawValue: 1 << 8)
  /// saint, sainte, before the name of a place or a saint.
  static let saint = ClosedWords(rawValue: 1 << 9)
  /// Its dot ends no sentence: St., Jr.
  static let abbreviation = ClosedWords(rawValue: 1 << 10)
  /// "one", which ends names: "Formula One".
  static let one = ClosedWords(rawValue: 1 << 11)
  /// A month or weekday of either language, in any form.
  static let calendarForm = ClosedWords(rawValue: 1 << 12)
  /// Says what a name names without being part of it: « la ville de Paris ».
  static let description = ClosedWords(rawValue: 1 << 13)
  /// The same before « de », though it is part of a name that follows at once: « le centre de Valombre ».
  static let descriptionBeforeComplement = ClosedWords(rawValue: 1 << 14)
  /// Joins what it stands between, in a name of another language: "of" in a French text.
  static let foreign = ClosedWords(rawValue: 1 << 15)

  // Around names.

  /// A preposition after which a name without article is a place.
  static let placePreposition = ClosedWords(rawValue: 1 << 16)
  /// A preposition after which it often is.
  static let weakPlacePreposition = ClosedWords(rawValue: 1 << 17)
  /// An article, which no person's name has before it.
  static let articleBefore = ClosedWords(rawValue: 1 << 18)
  /// « de », "of": what they join is a place more often than a person.
  static let complementBefore = ClosedWords(rawValue: 1 << 19)
  /// A verb of saying, as it stands after who says it.
  static let speech = ClosedWords(rawValue: 1 << 20)
  /// Says that what it stands beside is a body: « la société Valnor », "the insurer".
  static let bodyNoun = ClosedWords(rawValue: 1 << 21)
  /// Says that it is a place: « la ville de Valombre », "the village of".
  static let placeNoun = ClosedWords(rawValue: 1 << 22)
  /// Says that it is a thing with a name of its own: « le ferry Armor », "the storm".
  static let thingNoun = ClosedWords(rawValue: 1 << 23)
  /// Stands after the name of a body that has such people or papers: "a Northdale Water spokeswoman".
  static let ofBody = ClosedWords(rawValue: 1 << 24)
  /// A participle of a verb of saying: « a déclaré ».
  static let said = ClosedWords(rawValue: 1 << 25)
  /// Has a field of government after it (« chargée de la Transition numérique », "Minister for"), or before it ("Energy
  /// Minister").
  static let office = ClosedWords(rawValue: 1 << 26)
  /// The auxiliary before it.
  static let has = ClosedWords(rawValue: 1 << 27)
  /// What is near a name is near a place, however long the name is: near, près de.
  static let nearby = ClosedWords(rawValue: 1 << 28)
  /// Leads, owns or belongs to a body, which follows after « de », "of": « patron de Valnor ».
  static let ofBodyBefore = ClosedWords(rawValue: 1 << 29)
  /// Leads or lives in a place, which follows after « de », "of": « maire de Valombre ».
  static let ofPlaceBefore = ClosedWords(rawValue: 1 << 30)
  /// Bears a person's name: « la famille Benali », "the Benali administration".
  static let ofPerson = ClosedWords(rawValue: 1 << 31)
}
