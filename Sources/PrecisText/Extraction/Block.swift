import PrecisModel

/// A block of a text: one line, or the lines of one hard-wrapped paragraph, with what its look tells.
struct Block: Sendable {
  /// How a block ends, closing quotation marks and brackets aside.
  enum Ending: Sendable, Hashable, BitwiseCopyable {
    /// `.`, `!`, `?` or their like in other scripts.
    case final
    /// `…` or `...`.
    case ellipsis
    /// `:`, which introduces.
    case colon
    /// `;` or `,`, as items of a list do.
    case item
    /// A function word: the text was cut off (« en marge de »).
    case open
    case none
  }

  /// Where the block stands, without white space at either end.
  var range: TextRange
  /// How many blank lines stand before it.
  var blankLinesBefore: Int
  /// How many words the block has; a script without spaces counts six letters as one.
  var wordCount = 0
  /// How many of the words looked at are function words of French, of English, of either.
  var frenchWordCount = 0
  var englishWordCount = 0
  var functionWordCount = 0
  /// How many words speak to the reader: « vous », « votre », "you", "your".
  var addressCount = 0
  /// Whether the block quotes someone, who may say "you" to someone else.
  var hasQuotation = false
  /// How many words were looked at: all but in very long blocks, whose head is enough.
  var sampledWordCount = 0
  var capitalizedCount = 0
  var letterCount = 0
  var digitCount = 0
  /// Characters that are not white space.
  var characterCount = 0
  /// Marks that part the items of a menu: `|`, `•`, `·`, `»` and `›` without their partner.
  var separatorCount = 0
  /// Full stops and their like inside the block, before a space.
  var innerMarkCount = 0
  var ending = Ending.none
  /// Whether the block starts with a bullet or a number as items of a list do.
  var isListItem = false
  /// Whether image or link markup is all that the block says.
  var isMarkup = false
  /// The words of the block's head, as ``PageWords`` has them.
  var words = 0..<0
  /// The first words of the image that the block shows, which a caption often repeats.
  var imageWords = 0..<0
  /// Whether the block holds a time of day that does not start it.
  var hasClock = false
  /// Whether the block holds a web address.
  var hasAddress = false
  /// Whether a `[` stands in the head, and a ©.
  var hasBracket = false
  var hasCopyright = false
  /// Equal for blocks of the same words.
  var signature = Signature()
  /// The phrase by which the block is known as furniture.
  var cue: BoilerplateCues.Match?
  /// What the block is taken for.
  var kind = Kind.fragment

  /// What a block is taken for by its look alone.
  enum Kind: Sendable, Hashable, BitwiseCopyable {
    /// Running text: several words, function words among them, a final mark.
    case prose
    /// A short sentence.
    case sentence
    /// A few words without a final mark: a heading, a menu entry, a name.
    case fragment
    /// Image or link markup, a rule, an identifier.
    case markup
    /// Furniture by a cue.
    case furniture
    /// The name and hour of a reader who comments.
    case commenter
  }

  /// The share of function words among the words.
  var functionWordShare: Double { Double(functionWordCount) / Double(max(1, sampledWordCount)) }
  /// The share of capitalised words among the words.
  var capitalizedShare: Double { Double(capitalizedCount) / Double(max(1, sampledWordCount)) }
  /// The share of letters among the characters.
  var letterShare: Double { Double(letterCount) / Double(max(1, characterCount)) }
  /// Whether the block speaks to the reader of the page, as notices and offers do.
  var addressesReader: Bool { !hasQuotation && addressCount * 20 >= max(1, sampledWordCount) && addressCount > 0 }
  /// Whether the block reads as text of its own.
  var isText: Bool { kind == .prose || kind == .sentence }
}

extension Block {
  /// A hash of the block's words, in their order.
  struct Signature: Sendable, Equatable, BitwiseCopyable {
    private var value: UInt64 = 0xCBF2_9CE4_8422_2325

    /// What equal signatures are looked up by.
    var term: Term { Term(hash: value) }

    @inline(__always)
    mutating func absorb(_ hash: UInt64) { value = (value ^ hash) &* 0x0000_0100_0000_01B3 }
  }
}
