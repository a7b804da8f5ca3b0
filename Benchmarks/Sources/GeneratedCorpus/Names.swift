/// Names that no map and no register holds: places, families and bodies made from parts, so that two events of a corpus
/// seldom share one.
enum Names {
  static func place(using generator: inout SeededGenerator) -> String {
    let stem = generator.word(of: placeStems)
    let ending = generator.word(of: placeEndings)
    switch generator.below(4) {
    case 0: return "Saint-" + (stem + ending).withUpperCaseStart
    case 1: return stem + ending + "-sur-" + generator.word(of: rivers)
    default: return stem + ending
    }
  }

  static func person(using generator: inout SeededGenerator) -> Person {
    let family = generator.word(of: familyStems) + generator.word(of: familyEndings)
    return generator.happens(percent: 50)
      ? Person(first: generator.word(of: womensNames), family: family, isWoman: true)
      : Person(first: generator.word(of: mensNames), family: family, isWoman: false)
  }

  static func company(using generator: inout SeededGenerator) -> String {
    generator.word(of: companyStems) + generator.word(of: companyEndings)
  }

  struct Person {
    var first: String
    var family: String
    var isWoman: Bool

    var full: String { first + " " + family }
  }

  private static let placeStems = [
    "Aubre", "Balmo", "Bercha", "Brava", "Calde", "Cardo", "Chante", "Corbe", "Dalmé", "Drave", "Elve", "Fermo",
    "Flavi",
    "Gardo", "Grane", "Harlo", "Isle", "Jouve", "Kelbe", "Lamo", "Lorme", "Malve", "Mérai", "Nalle", "Norva", "Olme",
    "Orsa", "Pelle", "Prano", "Quere", "Ravi", "Roche", "Salve", "Serri", "Talmo", "Torve", "Urva", "Valde", "Verna",
    "Vilme",
  ]
  private static let placeEndings = [
    "bourg", "brac", "çay", "court", "daux", "dière", "fay", "font", "gnac", "gny", "lès", "lieu", "lles", "mont",
    "nans",
    "nay", "ne", "noy", "pierre", "port", "quet", "rac", "rans", "rive", "sac", "ssan", "stel", "tier", "val", "vans",
    "vert", "ville", "vray",
  ]
  private static let rivers = [
    "Alme", "Arve", "Bresle", "Cance", "Dorle", "Erdre", "Folle", "Gartempe", "Houle", "Issole", "Juine", "Lergue",
    "Maine",
    "Nère", "Orge", "Risle", "Save", "Tardes", "Ussel", "Vesle",
  ]
  private static let familyStems = [
    "Abri", "Andri", "Barbe", "Bastié", "Belcou", "Borde", "Brisso", "Calve", "Cassi", "Chaba", "Corni", "Dargé",
    "Delma",
    "Durié", "Escou", "Fabri", "Ferra", "Garri", "Gaudi", "Grandje", "Hébra", "Imbe", "Jaubé", "Kerla", "Lambe",
    "Lasca",
    "Malbe", "Marti", "Maure", "Nogué", "Olivé", "Pagé", "Pélissi", "Quinti", "Rabou", "Rigau", "Sabati", "Soulié",
    "Taillé",
    "Trémou", "Ubrou", "Valeri", "Verdi", "Vigné",
  ]
  private static let familyEndings = [
    "bal", "bert", "chon", "court", "din", "dry", "feuil", "gnan", "lac", "lier", "lot", "mard", "meau", "mont", "nac",
    "neau", "nier", "paux", "quet", "rand", "reau", "ron", "sac", "seau", "sin", "tard", "teau", "ton", "val", "vel",
    "vier", "zac",
  ]
  private static let womensNames = [
    "Adèle", "Agnès", "Alice", "Amina", "Anne", "Béatrice", "Camille", "Carole", "Cécile", "Claire", "Diane", "Élodie",
    "Emma", "Fatima", "Hélène", "Inès", "Jeanne", "Julie", "Karima", "Laure", "Léa", "Lucie", "Marie", "Nadia",
    "Nathalie",
    "Pauline", "Rachel", "Sarah", "Sophie", "Valérie",
  ]
  private static let mensNames = [
    "Adrien", "Alain", "Antoine", "Bernard", "Bruno", "Charles", "Damien", "Daniel", "David", "Éric", "Fabrice",
    "Georges",
    "Guillaume", "Hugo", "Ibrahim", "Jacques", "Julien", "Karim", "Laurent", "Louis", "Marc", "Mathieu", "Nicolas",
    "Olivier",
    "Paul", "Philippe", "Romain", "Samir", "Thomas", "Vincent",
  ]
  private static let companyStems = [
    "Alta", "Aero", "Agri", "Bati", "Calor", "Cerva", "Clari", "Dorna", "Electra", "Ferro", "Gala", "Helio", "Hydra",
    "Inova", "Kera", "Lumi", "Mara", "Méca", "Nova", "Opta", "Orbi", "Pana", "Quanta", "Rena", "Sola", "Terra", "Trans",
    "Uni", "Vega", "Verti",
  ]
  private static let companyEndings = [
    "bois", "cell", "chim", "dis", "dyne", "flux", "gaz", "lac", "lia", "log", "mat", "med", "nor", "pharm", "pro",
    "rail",
    "sys", "tec", "tis", "trans", "val", "vie", "vox", "watt",
  ]
}
