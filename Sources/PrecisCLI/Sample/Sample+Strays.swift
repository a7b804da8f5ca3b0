extension Sample {
  /// What belongs to no brief of the day: an article about a minister of the wind farm story on
  /// another subject five weeks earlier, the error page of a news site, and an article in Spanish.
  static let strays: [SampleArticle] = [
    SampleArticle(
      id: "plastic-pellets/matin-armor",
      title: "Granulés plastiques : Hélène Kergrist présente à Tréguivel un plan de 38 millions d’euros",
      date: "2026-02-03T16:20:00",
      source: "Le Matin d’Armor",
      text: #"""
        La ministre de la Mer, Hélène Kergrist, a présenté mardi 3 février à Tréguivel (Côtes-d’Armor) un plan de 38 millions d’euros contre la pollution des plages par les granulés plastiques industriels. Près de quatre tonnes de ces billes ont été ramassées depuis un mois sur 60 kilomètres de côte, après la perte de onze conteneurs par un cargo dans la nuit du 4 au 5 janvier.

        Le plan financera le nettoyage de 25 plages avant l’été, l’achat de tamis mécaniques et l’équipement de six ports en barrages flottants. Il oblige aussi les usines qui fabriquent ou transforment ces granulés à déclarer toute perte dans les vingt-quatre heures.

        « Une bille est invisible, dix milliards de billes sont un poison », a déclaré la ministre, qui s’est jointe à une équipe de bénévoles sur la plage du Goasmeur. Elle a confirmé que l’État porterait plainte contre l’armateur du cargo.

        Les associations saluent un premier pas, mais regrettent l’absence de calendrier pour les contrôles. « Nous avons compté les billes une à une, nous compterons aussi les inspections », a prévenu Morgane Quillivic, présidente de Rivages propres. Par ailleurs, les ostréiculteurs de la baie attendent les résultats d’analyses sur leurs élevages, promis pour la mi-février.

        Un premier bilan du plan sera dressé en septembre.
        """#
    ),
    SampleArticle(
      id: "strays/error-page",
      title: nil,
      date: nil,
      source: nil,
      text: #"""
        Aller au contenu
        Accueil
        À la une
        Politique
        Monde
        Économie
        Sports
        Culture
        Podcasts
        Jeux
        Météo
        Se connecter
        S’abonner

        Erreur 404
        Oups ! La page demandée est introuvable.
        Retour à l’accueil
        Rechercher

        Rubriques
        Régions
        Annonces légales
        Emploi
        Immobilier

        Suivez-nous
        Facebook
        X
        Instagram
        YouTube

        Mentions légales | CGU | Contact | Gérer les cookies
        © 2026 Tous droits réservés
        """#
    ),
    SampleArticle(
      id: "strays/faro-de-poniente",
      title: "Francia e Irlanda firman en Bretaña un acuerdo para construir un parque eólico flotante",
      date: "2026-03-12T20:10:00",
      source: "El Faro de Poniente",
      text: #"""
        Francia e Irlanda firmaron este jueves en Port-Lannec, en la costa de Bretaña, un acuerdo de 2.400 millones de euros para construir un parque eólico flotante en el mar Céltico. El documento lleva la firma de la ministra francesa del Mar, Hélène Kergrist, y del ministro irlandés de Energía, Fergal Tiernan, y puso fin a la séptima cumbre del Arco Atlántico.

        El parque, llamado Keltia, contará con 40 aerogeneradores y una potencia de 600 megavatios. Según el calendario presentado por ambos gobiernos, las obras empezarán en 2028 y la electricidad llegará a los dos países en 2032.

        La delegación española, que asistió a la cumbre como observadora, no descarta sumarse a una segunda fase del proyecto. «Tenemos los astilleros y tenemos el viento», afirmó la secretaria de Estado Lucía Arandia, que se reunió por la mañana con empresas del sector. También recordó que los puertos del norte ya fabrican plataformas flotantes para otros países.

        Los pescadores, por su parte, protestaron con sesenta barcos a la entrada del puerto. Pidieron que se respeten los caladeros de cigala, de los que dependen varias localidades bretonas. La próxima cumbre se celebrará en 2028 en una ciudad portuguesa que aún no se ha elegido.
        """#
    ),
  ]
}
