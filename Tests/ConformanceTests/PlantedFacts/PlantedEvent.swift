/// An event of which planted stories tell: its facts, each told in several ways in French and in English.
///
/// Written as text: `event NAME`, `numbers SLOT=LOW..HIGH …`, then for each fact a line `fact NAME` and its tellings, `fr …`
/// and `en …`. Slots stand in braces: a number's name, or what is to be named.
struct PlantedEvent: Sendable {
  struct Fact: Sendable {
    var name: String
    var french: [String] = []
    var english: [String] = []
  }

  var name: String
  var numbers: [String: ClosedRange<Int>] = [:]
  var facts: [Fact] = []

  static let all = events(in: plantedAccidents) + events(in: plantedAffairs)

  private static func events(in text: String) -> [PlantedEvent] {
    var events: [PlantedEvent] = []
    for line in text.split(separator: "\n") {
      guard let space = line.firstIndex(of: " "), line.first != " " else { continue }
      let rest = String(line[line.index(after: space)...])
      if line.hasPrefix("event ") {
        events.append(PlantedEvent(name: rest))
        continue
      }
      guard var event = events.popLast() else { continue }
      switch line[..<space] {
      case "numbers":
        for entry in rest.split(separator: " ") {
          let parts = entry.split { $0 == "=" || $0 == "." }
          guard parts.count == 3, let low = Int(parts[1]), let high = Int(parts[2]) else { continue }
          event.numbers[String(parts[0])] = low...high
        }
      case "fact": event.facts.append(Fact(name: rest))
      case "fr": event.facts[event.facts.count - 1].french.append(rest)
      case "en": event.facts[event.facts.count - 1].english.append(rest)
      default: break
      }
      events.append(event)
    }
    return events
  }

  /// The slots of a telling, in order, each once.
  static func slots(in telling: String) -> [String] {
    var slots: [String] = []
    for part in telling.split(separator: "{").dropFirst(telling.hasPrefix("{") ? 0 : 1) {
      if let end = part.firstIndex(of: "}"), !slots.contains(String(part[..<end])) {
        slots.append(String(part[..<end]))
      }
    }
    return slots
  }
}

/// Names that fill the slots of ``PlantedEvent``.
enum PlantedNames {
  static let people = [
    "Aurélie Castagnède", "Bertrand Louvigny", "Clémence Ostreval", "Damien Fourcade-Blin", "Edwige Marsollier",
    "Firmin Delcourtois", "Gaëlle Trévignac", "Hakim Benslimane", "Ingrid Vanderhaegen", "Jérôme Puybareau",
    "Karima Zellouki", "Ludovic Esparbès", "Margaux Thiéblemont", "Nadège Courvoisier", "Octave Brindejonc",
    "Priscilla Hartwell", "Quentin Aldershaw", "Rosamund Pickersgill", "Saoirse Donnellan", "Thaddeus Wexcombe",
    "Ursula Brackenridge", "Vaughan Lethbridge", "Winifred Oakhanger", "Yannick Keraudren", "Zoé Montastruc",
    "Alasdair Kinloch", "Beatrix Ormesher", "Callum Strathearn", "Delphine Roquebert", "Elwyn Tregarthen",
  ]
  static let places = [
    "Vaubrillac", "Montcereuil", "Saint-Evrard", "Lanquedoc", "Port-Salvy", "Brézillan", "Courtemare", "Orsenville",
    "Faulquerolles", "Trémazan", "Belcastre", "Guérimont", "Ambleford", "Stokeminster", "Harrowdene", "Wexbury",
    "Northcombe", "Pellingham", "Thornaby-Cross", "Castlemoor", "Eskdale-Bridge", "Rookhampton", "Marchfield",
    "Dunwhistle", "Valcombes", "Roquessac", "Esternoy", "Kerlouan-Bihan", "Quillebeuve", "Aubrepierre",
  ]
  static let bodies = [
    "Lambrécy", "Soltexia", "Verdoran", "Brancourt", "Nordavie", "Hexalume", "Castorel", "Fibrama", "Oxylane-Tour",
    "Granivor", "Pelletan", "Altimarc", "Kessler-Dunn", "Whitcombe", "Ferrostal", "Lindqvist", "Corvane", "Ashgrove",
    "Meridor", "Tavistock-Hale", "Solvane", "Ruthermere", "Danvers", "Ollendorff", "Bramhall", "Quintessor",
  ]

  private static let personSlots: Set<String> = [
    "officer", "prosecutor", "mayor", "curator", "driver", "minister", "manager", "delegate", "judge", "boss", "docker",
    "lawyer", "vet", "naturalist", "witness",
  ]
  private static let bodySlots: Set<String> = [
    "firm", "insurer", "federation", "buyer", "collective", "maker", "garage", "choir", "hospital", "museum", "school",
  ]

  static func pool(for slot: String) -> [String] {
    if personSlots.contains(slot) { return people }
    return bodySlots.contains(slot) ? bodies : places
  }
}

/// What a passer-by says: each article that has one has it alone.
enum PlantedVoices {
  static let french = [
    "« Ma tasse de café tremblait sur la table », raconte {witness}, qui tient la boulangerie d’en face.",
    "« Jamais, en quarante ans de métier, je n’avais croisé pareille pagaille », soupire {witness}, retraitée.",
    "« Mes enfants posent mille questions le soir », confie {witness}, père de trois fillettes.",
    "« Qu’on nous explique enfin le calendrier », réclame {witness}, trésorier d’une amicale de boulistes.",
    "« Le téléphone sonne sans arrêt depuis l’aube », témoigne {witness}, standardiste à la sous-préfecture.",
    "« On se serre les coudes, comme toujours ici », résume {witness}, patron du Café des Halles.",
  ]
  static let english = [
    "“My coffee cup was shaking on the table,” said {witness}, who runs the bakery opposite.",
    "“In forty years on the job I never saw such a muddle,” sighed {witness}, a pensioner.",
    "“My children ask a thousand questions at bedtime,” said {witness}, a father of three little girls.",
    "“Somebody should finally explain the timetable,” demanded {witness}, treasurer of a bowls club.",
    "“The telephone has been ringing since daybreak,” said {witness}, who works the switchboard.",
    "“We stick together, as folk always have around here,” said {witness}, landlord of the Corn Exchange.",
  ]
}

/// A generator of random numbers that is the same everywhere (S. Vigna, SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }

  /// True `percent` times out of a hundred.
  mutating func happens(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }
}
