/// Small runs of articles, written for the tests.
enum RunSamples {
  /// Six articles about one event, four of them French.
  static let theft = [
    """
    Un tableau d'Osvald Kerten volé au musée Sabatier
    Le musée Sabatier de Corvigny a découvert lundi matin la disparition de « La Dame au gant vert », peinte en 1911 par Osvald
    Kerten et estimée à 3,4 millions d'euros.
    La conservatrice, Élise Marchandeau, a fait fermer les salles et prévenu la police.
    """,
    """
    Corvigny : la toile était assurée
    « La Dame au gant vert » n'avait pas quitté le musée Sabatier depuis quarante ans. Les voleurs sont passés par une verrière,
    a dit le commissaire Thierry Vaubrun, qui dirige l'enquête.
    L'assureur promet 50 000 euros à qui permettra de retrouver l'œuvre de Kerten.
    """,
    """
    Deux suspects recherchés après le vol de Corvigny
    Des caméras ont filmé deux hommes près du musée Sabatier dans la nuit de dimanche. Thierry Vaubrun lance un appel à témoins
    au sujet d'une camionnette blanche aperçue rue des Tanneurs.
    Le Kerten disparu ne pourrait être vendu sur le marché, rappellent les marchands d'art.
    """,
    """
    Au musée Sabatier, la sécurité en question
    Le syndicat des gardiens affirme que deux postes de nuit ont été supprimés l'an dernier à Corvigny. Élise Marchandeau répond
    que l'alarme de la verrière fonctionnait.
    La mairie réunira un conseil extraordinaire jeudi pour parler du vol de « La Dame au gant vert ».
    """,
    """
    Kerten portrait stolen from French museum
    Thieves broke into the Sabatier museum in Corvigny overnight and left with a portrait by Osvald Kerten that is valued at
    3.4 million euros.
    Curator Élise Marchandeau said that nothing else was missing. Police led by Thierry Vaubrun were studying footage.
    """,
    """
    Insurer offers reward for lost Kerten
    A reward of 50,000 euros has been offered for the portrait that was taken from the Sabatier museum on Sunday night.
    Dealers told the paper that no collector would touch the Kerten. Corvigny's mayor has asked for more guards.
    """,
  ]

  /// Three articles about a visit, and two about other days of the same minister.
  static let minister = [
    """
    À Valdora, Clara Vestrin signe avec son homologue Milo Andresak un accord sur l'hydrogène
    La ministre de l'Énergie Clara Vestrin a signé mardi à Valdora, avec le ministre Milo Andresak, un accord sur l'hydrogène et
    les réseaux. Le Sommet baltique de l'énergie s'y tient jusqu'à jeudi.
    La transition énergétique du Norland suppose, dit-elle, des partenaires. L'ambassadeur Piet Oldaker assistait à la rencontre.
    """,
    """
    Hydrogène : le Norland et le Karelund s'entendent
    Réunis au Sommet baltique de Valdora, Clara Vestrin et Milo Andresak ont conclu mardi un accord sur l'hydrogène. La ministre
    de l'Énergie du Norland et son homologue du Karelund veulent relier leurs réseaux avant 2031.
    L'ambassadeur Piet Oldaker a parlé d'une étape pour la transition énergétique.
    """,
    """
    Le Karelund livrera de l'hydrogène au Norland
    Le ministre Milo Andresak a reçu à Valdora Clara Vestrin, ministre de l'Énergie du Norland, en marge du Sommet baltique. Le
    Karelund livrera de l'hydrogène dès 2031, selon Piet Oldaker, ambassadeur sur place.
    Pour Clara Vestrin, la transition énergétique passe par de tels accords.
    """,
    """
    Clara Vestrin défend la transition énergétique devant les maires
    La ministre de l'Énergie Clara Vestrin a présenté samedi à Hestad, au congrès des maires du Norland, son plan pour la
    rénovation des écoles. La transition énergétique du Norland se fera avec les communes, a-t-elle promis.
    Des subventions seront versées pour les chaudières à bois et l'isolation des toits.
    """,
    """
    Budget : Clara Vestrin interrogée par les députés
    Devant la commission des finances, la ministre de l'Énergie Clara Vestrin a justifié la hausse des tarifs de l'électricité au
    Norland. L'opposition lui reproche de sacrifier les ménages à la transition énergétique.
    Le vote aura lieu le mois prochain, après l'examen des amendements.
    """,
  ]
}
