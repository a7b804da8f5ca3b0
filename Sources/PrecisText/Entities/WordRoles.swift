/// What a word can be in or around a name, as the lexicons tell.
struct WordRoles: OptionSet, Sendable, Equatable, BitwiseCopyable {
  let rawValue: UInt16

  /// A person's first name.
  static let firstName = WordRoles(rawValue: 1 << 0)
  /// A form of address: « Mme », "Sir".
  static let civility = WordRoles(rawValue: 1 << 1)
  /// An office or a trade: « ministre », "spokesman".
  static let role = WordRoles(rawValue: 1 << 2)
  /// Starts the name of an organisation.
  static let organizationHead = WordRoles(rawValue: 1 << 3)
  /// Ends the name of an organisation.
  static let organizationTail = WordRoles(rawValue: 1 << 4)
  /// Starts the name of a place.
  static let placeHead = WordRoles(rawValue: 1 << 5)
  /// Ends the name of a place.
  static let placeTail = WordRoles(rawValue: 1 << 6)
  /// Means a people, or what belongs to it.
  static let demonym = WordRoles(rawValue: 1 << 7)
  /// A month or a weekday.
  static let calendar = WordRoles(rawValue: 1 << 8)
  /// Starts or ends the name of an event, a work or a law.
  static let event = WordRoles(rawValue: 1 << 10)

  /// Is, in some spelling, a word that names nothing by itself.
  static let nonEntity = WordRoles(rawValue: 1 << 11)
  /// Is, in some spelling, an acronym.
  static let acronym = WordRoles(rawValue: 1 << 12)

  static let title: WordRoles = [.civility, .role]
  static let organizationCue: WordRoles = [.organizationHead, .organizationTail]
  static let placeCue: WordRoles = [.placeHead, .placeTail]
}
