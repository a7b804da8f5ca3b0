import PrecisModel

/// Articles that the tests share, in French and English, written for them.
enum Samples {
  /// A dispatch of seven sentences, each on a line.
  static let ferrySentences = [
    "Le ferry Belle-Aurore s'est échoué dimanche matin sur un banc de sable à l'entrée du port de Kervoal, avec 212 passagers à bord.",
    "Personne n'a été blessé, a précisé la préfecture maritime, qui a dépêché deux remorqueurs et un hélicoptère sur les lieux.",
    "Le capitaine, Armand Leguellec, a expliqué qu'une panne de gouvernail l'avait empêché de contourner la balise des Moines.",
    "Les passagers ont été ramenés à terre par des vedettes de sauvetage, puis accueillis dans le gymnase du collège Surcouf.",
    "« Nous avons entendu un grand choc, puis plus rien ne bougeait », a raconté Solange Trévidic, qui rentrait de vacances.",
    "La compagnie Armor Lignes a promis de rembourser les billets et d'offrir une nuit d'hôtel à ceux qui le souhaitent.",
    "Le navire devrait être remis à flot à la prochaine grande marée, jeudi, si la houle reste inférieure à deux mètres.",
  ]

  static let ferry = ferrySentences.joined(separator: "\n")

  /// The same event by another hand.
  static let ferryInquiry = """
    La justice a ouvert une enquête sur l'échouement du ferry Belle-Aurore, survenu dimanche devant Kervoal.
    Le procureur veut savoir pourquoi Armand Leguellec, aux commandes du navire, n'a pas demandé de pilote.
    Selon une source proche du dossier, le gouvernail du Belle-Aurore avait déjà été réparé deux fois depuis janvier.
    Armor Lignes assure que le bateau a passé toutes ses visites et qu'il naviguait avec les autorisations requises.
    À Kervoal, les pêcheurs demandent depuis des années que la balise des Moines soit déplacée de cent mètres.
    """

  /// The same event in English.
  static let ferryEnglish = """
    A ferry with 212 passengers on board ran aground on Sunday at the entrance to the port of Kervoal, in Brittany.
    Nobody was hurt when the Belle-Aurore, operated by Armor Lignes, struck a sandbank near the Moines beacon.
    Captain Armand Leguellec told rescuers that the rudder had failed as the ship was entering the channel.
    The passengers were taken ashore in lifeboats and spent the night in a school gymnasium in Kervoal.
    Tugs will try to refloat the Belle-Aurore on Thursday, Armor Lignes said.
    """

  /// Another event, about the same company and the same captain.
  static let captainAward = """
    Le capitaine Armand Leguellec a reçu samedi à Paris la médaille du sauvetage pour une opération menée au large du Portugal.
    En novembre, son cargo avait recueilli onze marins d'un voilier de course démâté par une tempête.
    « N'importe quel équipage aurait fait la même chose », a dit l'officier devant la ministre et les familles des rescapés.
    La cérémonie s'est tenue à l'Institut océanographique, en présence de skippers espagnols et norvégiens.
    Il avait alors attendu trois heures que le vent tombe avant de mettre une embarcation à l'eau.
    """

  /// An English article of ten sentences about something else.
  static let orchardSentences = [
    "Growers in the Marden valley say that late frosts have destroyed almost half of this year's plum blossom.",
    "Temperatures fell to minus four degrees on three nights in a row, according to the weather station at Hollin Cross.",
    "Margaret Ashdown, who has run an orchard there since 1984, lit 300 candles between her trees to keep them warm.",
    "She said that the flames had saved the oldest rows, but that the young trees by the river were lost.",
    "The county's farming union has asked the government for emergency loans before the picking season begins.",
    "Officials replied that an assessor would visit the valley next week and report by the end of the month.",
    "Supermarkets have already warned that prices may rise by a third if the harvest fails.",
    "Beekeepers are worried too, because hives that were moved into the orchards have found little to feed on.",
    "A cider maker in Pellbridge said he would buy fruit from abroad for the first time in sixty years.",
    "Scientists at Wenlow College are testing a variety that flowers two weeks later.",
  ]

  static let orchard = orchardSentences.joined(separator: " ")
}
