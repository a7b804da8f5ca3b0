import PrecisModel

/// Small nouns that say what a name names without being part of it: « la ville de Paris », « le groupe Renault ».
enum DescriptiveWords {
  static func of(_ language: Language) -> [(ClosedWords, [String])] {
    switch language {
    case .french: [(.description, french), (.descriptionBeforeComplement, frenchBeforeComplement)]
    case .english, .other: []
    }
  }

  private static let french = [
    "agence", "agglomération", "alliance", "armée", "banlieue", "bloc", "bourgade", "brigade", "bureau", "cabinet",
    "camp", "canton", "capital", "cercle", "chaîne", "champ", "club", "coalition", "collectif", "commune",
    "communauté",
    "compagnie", "compagnies", "comté", "congrès", "corps", "crédit", "cité", "défense", "délégation", "département",
    "direction", "district", "distribution", "duché", "empire", "entreprise", "entreprises", "établissement",
    "établissements", "état", "équipe", "famille", "ferme", "finance", "fleuve", "force", "forces", "frontière",
    "gendarmerie", "gisement", "gouvernement", "groupe", "groupement", "hameau", "industrie", "industries",
    "initiative", "instance", "instances", "institution", "journal", "localité", "logistique", "loi", "luxe",
    "magazine", "maison", "maisons", "marine", "média", "médias", "milice", "mission", "mouvement", "municipalité",
    "nuit", "opération", "organisation", "organisme", "parti", "pays", "plan", "plateforme", "police", "présidence",
    "presse", "principauté", "procès", "programme", "province", "provinces", "quartier", "quotidien", "radio",
    "région", "régime", "république", "réseau", "revue", "rive", "rives", "royaume", "salon", "sélection", "service",
    "services", "site", "société", "sommet", "sport", "start-up", "station", "syndicat", "territoire", "territoires",
    "transport", "transports", "village", "ville", "zone", "étoile", "énergie", "électronique", "édition", "mondial",
    "déclaration", "révolution", "renaissance", "tournoi", "championnat", "coupe", "concours", "tour", "médecins",
    "maire", "rassemblement", "syndicats", "wilaya", "île", "îles", "islam", "gorge", "ligue",
  ]

  /// Those that are part of a name when it follows at once (« le centre Marbeuf »), but not before « de » (« le centre de
  /// Valombre »).
  private static let frenchBeforeComplement = ["centre"]
}
