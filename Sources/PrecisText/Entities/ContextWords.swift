import PrecisModel

/// The small words around a name that hint at its type, as closed lists of each language.
enum ContextWords {
  static func of(_ language: Language) -> [(ClosedWords, [String])] {
    switch language {
    case .french: french
    case .english: english
    case .other: []
    }
  }

  private static let french: [(ClosedWords, [String])] = [
    (.placePreposition, ["à", "en"]),
    (.weakPlacePreposition, ["vers", "depuis", "au", "aux", "dans", "près"]),
    (.articleBefore, ["le", "la", "l'", "les", "du", "des", "au", "aux"]),
    (.complementBefore, ["de", "d'"]),
    (
      .speech,
      [
        "affirme", "assure", "confie", "déclare", "dit", "explique", "estime", "raconte", "précise", "souligne",
        "indique", "ajoute", "rappelle",
      ]
    ),
    (
      .said,
      [
        "affirmé", "ajouté", "assuré", "confié", "déclaré", "déploré", "dit", "estimé", "expliqué", "indiqué",
        "insisté",
        "lancé", "précisé", "raconté", "rappelé", "reconnu", "regretté", "répondu", "souligné",
        "décédé", "décédée", "démissionné", "mort", "morte", "né", "née",
      ]
    ),
    (.has, ["a", "avait", "est", "était"]),
    (
      .office,
      [
        "charge", "chargé", "chargée", "chargés", "commissaire", "délégué", "déléguée", "ministre", "ministres",
        "ministère",
        "ministères", "secrétaire", "secrétariat",
      ]
    ),
    (.nearby, ["près"]),
    (
      .ofBodyBefore,
      [
        "actionnaires", "administrateur", "administratrice", "adhérents", "associé", "associée", "cofondateur",
        "cofondatrice", "dirigeant", "dirigeante", "dirigeants", "directeur", "directrice", "employés", "filiale",
        "fondateur", "fondatrice", "gérant", "gérante", "militants", "patron", "patronne", "pdg", "porte-parole",
        "président", "présidente", "salariés", "siège", "sociétaires", "vice-président", "vice-présidente", "général",
        "générale",
      ]
    ),
    (
      .ofPlaceBefore,
      [
        "archevêque", "curé", "évêque", "gare", "habitant", "habitante", "habitants", "maire", "mairie", "originaire",
        "plage", "préfecture", "préfet", "préfète", "riverains", "banlieue", "faubourg", "faubourgs", "environs",
      ]
    ),
    (.ofPerson, ["administration", "clan", "couple", "famille", "gouvernement"]),
    (
      .bodyNoun,
      [
        "agence", "assureur", "association", "banque", "biscuiterie", "brasserie", "cabinet", "chaîne", "club",
        "compagnie", "coopérative", "enseigne", "entreprise", "filiale", "firme", "fondation", "fédération", "groupe",
        "hebdomadaire", "holding", "journal", "magazine", "ong", "opérateur", "parti", "quotidien", "société",
        "start-up",
        "startup", "syndicat", "consortium", "laiterie", "papeterie", "raffinerie", "aciérie", "fonderie", "imprimerie",
        "distillerie", "chocolaterie", "fromagerie", "conserverie", "collectif",
      ]
    ),
    (
      .placeNoun,
      [
        "bourg", "bourgade", "canton", "capitale", "commune", "département", "district", "gouvernorat", "hameau",
        "localité", "municipalité", "port", "province", "préfecture", "quartier", "région", "station", "vallée",
        "village",
        "ville", "wilaya", "île",
      ]
    ),
    (
      .thingNoun,
      [
        "application", "cargo", "cyclone", "ferry", "film", "fusée", "logiciel", "marque", "modèle", "navire",
        "opération",
        "ouragan", "parc", "paquebot", "programme", "projet", "roman", "satellite", "sous-marin", "série", "tempête",
        "tramway", "typhon", "virus", "voilier",
      ]
    ),
  ]

  private static let english: [(ClosedWords, [String])] = [
    (.placePreposition, ["in", "near", "throughout", "across"]),
    (.weakPlacePreposition, ["from", "at", "outside", "around", "into", "within", "via"]),
    (.articleBefore, ["the"]),
    (.complementBefore, ["of"]),
    (
      .speech,
      [
        "said", "says", "told", "added", "adds", "explained", "explains", "argued", "wrote", "writes", "recalled",
        "thinks", "believes", "believed", "admitted", "insisted", "replied", "warned", "died", "joked", "married",
        "resigned", "smiled", "testified", "tweeted", "vowed",
      ]
    ),
    (.nearby, ["near"]),
    (
      .ofBodyBefore,
      [
        "ceo", "chair", "chairman", "chairwoman", "co-founder", "cofounder", "director", "employees", "executive",
        "executives", "founder", "founders", "headquarters", "members", "owner", "owners", "president", "shareholders",
        "spokesman", "spokesperson", "spokeswoman", "subsidiary", "vice-president",
      ]
    ),
    (
      .ofPlaceBefore,
      [
        "archbishop", "bishop", "governor", "inhabitants", "mayor", "natives", "outskirts", "residents", "streets",
        "suburbs", "villagers",
      ]
    ),
    (.ofPerson, ["administration", "campaign", "era", "family", "presidency"]),
    (
      .bodyNoun,
      [
        "airline", "automaker", "bank", "brewery", "broadcaster", "carmaker", "chain", "charity", "club", "company",
        "conglomerate", "consortium", "cooperative", "firm", "group", "insurer", "manufacturer", "newspaper",
        "operator",
        "party", "retailer", "start-up", "startup", "supplier", "supermarket", "union", "utility",
      ]
    ),
    (
      .placeNoun,
      [
        "borough", "capital", "city", "county", "district", "hamlet", "island", "municipality", "neighborhood",
        "neighbourhood", "port", "province", "region", "resort", "state", "suburb", "town", "valley", "village",
      ]
    ),
    (
      .thingNoun,
      [
        "app", "cyclone", "farm", "ferry", "film", "hurricane", "movie", "novel", "pipeline", "programme", "project",
        "rocket", "satellite", "series", "ship", "software", "storm", "typhoon", "vessel", "virus", "yacht",
      ]
    ),
    (.office, ["minister", "ministers", "ministry", "secretary", "commissioner", "department"]),
    (
      .ofBody,
      ["customers", "employees", "executives", "shareholders", "shares", "spokesman", "spokesperson", "spokeswoman"]
    ),
  ]
}
