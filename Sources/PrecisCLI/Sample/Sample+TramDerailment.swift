extension Sample {
  /// A tram leaves the rails in Valombre: one agency dispatch, the same dispatch word for word inside
  /// the page of another site, the dispatch again cut short, and an independent article that adds the
  /// speed of the tram and counts 14 injured where the dispatch counts 12.
  static let tramDerailment: [SampleArticle] = [
    SampleArticle(
      id: "tram-derailment/aph",
      title: "Déraillement d’un tramway à Valombre : 12 blessés, dont trois grièvement",
      date: "2026-03-12T10:15:00",
      source: "APH",
      text: #"""
        VALOMBRE, 12 mars 2026 (APH) – Un tramway de la ligne B a déraillé jeudi matin dans le centre de Valombre, faisant 12 blessés, dont trois grièvement, a annoncé la préfecture. L’accident s’est produit à 7 h 42 dans la courbe de la place des Tanneurs, à l’heure où les lycéens se rendent en cours.

        La rame, qui transportait 85 passagers, est sortie de ses rails avant de heurter la façade d’une pharmacie, encore fermée à cette heure. Une soixantaine de pompiers et neuf ambulances ont été mobilisés. Les trois blessés les plus graves ont été conduits au centre hospitalier Saint-Roch ; leurs jours ne sont pas en danger, selon la préfète, Anne-Sophie Caldérac.

        « Tous les passagers ont été évacués en moins de quarante minutes », a déclaré la préfète devant la presse. Elle a précisé que le conducteur, âgé de 38 ans, était en état de choc et que les dépistages d’alcool et de stupéfiants s’étaient révélés négatifs.

        Le procureur de la République de Valombre, Marc Destivelle, a ouvert une enquête pour blessures involontaires, confiée au commissariat de la ville. Les enquêteurs ont saisi l’enregistreur de bord de la rame, mise en service en 2019. Par ailleurs, deux experts du bureau d’enquêtes sur les accidents de transport étaient attendus sur place dans l’après-midi.

        La circulation était interrompue jeudi sur toute la ligne B, que fréquentent chaque jour 31 000 voyageurs. L’exploitant du réseau, Valomob, a mis en place des autobus de remplacement entre la gare et le campus. La mairie a demandé aux automobilistes d’éviter le centre-ville jusqu’au soir. C’est le premier accident grave sur ce réseau depuis son ouverture, en 2006.

        clb/rv
        """#
    ),
    SampleArticle(
      id: "tram-derailment/aure-infos",
      title: nil,
      date: nil,
      source: "Aure Infos",
      text: #"""
        Aller au contenu principal
        Menu
        À la une
        Faits divers
        Politique
        Culture
        Météo
        Annonces légales
        Se connecter

        Accueil > Faits divers > Valombre

        Déraillement d’un tramway à Valombre : 12 blessés, dont trois grièvement

        Par la rédaction, avec APH
        Publié le 12 mars 2026 à 11h02
        Temps de lecture : 2 min

        Facebook
        X
        LinkedIn
        Imprimer

        ![La rame accidentée place des Tanneurs, à Valombre. Photo d’illustration](https://cdn.aure-infos.example/photos/tram-ligne-b-1200x675.webp)

        VALOMBRE, 12 mars 2026 (APH) – Un tramway de la ligne B a déraillé jeudi matin dans le centre de Valombre, faisant 12 blessés, dont trois grièvement, a annoncé la préfecture. L’accident s’est produit à 7 h 42 dans la courbe de la place des Tanneurs, à l’heure où les lycéens se rendent en cours.

        La rame, qui transportait 85 passagers, est sortie de ses rails avant de heurter la façade d’une pharmacie, encore fermée à cette heure. Une soixantaine de pompiers et neuf ambulances ont été mobilisés. Les trois blessés les plus graves ont été conduits au centre hospitalier Saint-Roch ; leurs jours ne sont pas en danger, selon la préfète, Anne-Sophie Caldérac.

        « Tous les passagers ont été évacués en moins de quarante minutes », a déclaré la préfète devant la presse. Elle a précisé que le conducteur, âgé de 38 ans, était en état de choc et que les dépistages d’alcool et de stupéfiants s’étaient révélés négatifs.

        Le procureur de la République de Valombre, Marc Destivelle, a ouvert une enquête pour blessures involontaires, confiée au commissariat de la ville. Les enquêteurs ont saisi l’enregistreur de bord de la rame, mise en service en 2019. Par ailleurs, deux experts du bureau d’enquêtes sur les accidents de transport étaient attendus sur place dans l’après-midi.

        La circulation était interrompue jeudi sur toute la ligne B, que fréquentent chaque jour 31 000 voyageurs. L’exploitant du réseau, Valomob, a mis en place des autobus de remplacement entre la gare et le campus. La mairie a demandé aux automobilistes d’éviter le centre-ville jusqu’au soir. C’est le premier accident grave sur ce réseau depuis son ouverture, en 2006.

        Partager cet article
        Partager sur Facebook
        Partager sur WhatsApp

        À lire également
        Football : Valombre tenu en échec à domicile par Brésac
        Météo : la pluie revient ce week-end dans les Deux Vallées
        Le marché couvert de Brésac rouvrira ses portes en avril

        Les plus lus
        1. Carburants : où faire le plein au meilleur prix près de chez vous
        2. Un chevreuil s’invite dans la cour de l’école de Mirandelle
        3. Impôts locaux : ce qui change cette année

        Laisser un commentaire
        Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *
        Enregistrer mon nom et mon e-mail dans le navigateur pour mon prochain commentaire.
        Publier le commentaire

        Nous utilisons des cookies pour mesurer l’audience et vous proposer des contenus adaptés. Vous pouvez accepter, refuser ou modifier vos choix à tout moment.
        Tout accepter
        Tout refuser
        Personnaliser

        © Aure Infos 2026. Tous droits réservés. Reproduction interdite.
        """#
    ),
    SampleArticle(
      id: "tram-derailment/deux-vallees",
      title: "Valombre : un tramway déraille en plein centre, 12 blessés",
      date: "2026-03-12T12:20:00",
      source: "Le Journal des Deux Vallées",
      text: #"""
        Un tramway de la ligne B a déraillé jeudi matin dans le centre de Valombre, faisant 12 blessés, dont trois grièvement, a annoncé la préfecture. L'accident s'est produit à 7h42 dans la courbe de la place des Tanneurs, à l'heure où les lycéens se rendent en cours.

        La rame, qui transportait 85 passagers, est sortie de ses rails avant de heurter la façade d'une pharmacie, encore fermée à cette heure. Les trois blessés les plus graves ont été conduits au centre hospitalier Saint-Roch ; leurs jours ne sont pas en danger, selon la préfète, Anne-Sophie Caldérac.

        "Tous les passagers ont été évacués en moins de quarante minutes", a déclaré la préfète devant la presse. Elle a précisé que le conducteur, âgé de 38 ans, était en état de choc et que les dépistages d'alcool et de stupéfiants s'étaient révélés négatifs.

        Le procureur de la République de Valombre, Marc Destivelle, a ouvert une enquête pour blessures involontaires, confiée au commissariat de la ville.

        (avec APH)
        """#
    ),
    SampleArticle(
      id: "tram-derailment/echo-aure",
      title: "Tramway déraillé à Valombre : la rame roulait à plus du double de la vitesse autorisée",
      date: "2026-03-12T14:45:00",
      source: "L’Écho de l’Aure",
      text: #"""
        Le tramway de la ligne B qui a déraillé jeudi 12 mars place des Tanneurs, à Valombre, roulait à 47 km/h dans une courbe limitée à 20 km/h, a appris L’Écho de l’Aure de source proche de l’enquête. Le déraillement a fait 14 blessés, selon un nouveau bilan communiqué à la mi-journée par le centre hospitalier Saint-Roch, qui avait déclenché son plan d’urgence dès 8 h 05. Deux élèves du lycée des Remparts font partie des patients encore hospitalisés.

        « J’ai entendu un long crissement, puis la vitrine d’en face a volé en éclats », raconte Samira Beltoise, boulangère sur la place. Elle a mis à l’abri les premiers passagers dans son fournil avant l’arrivée des secours.

        Selon nos informations, l’aiguillage situé 60 mètres en amont de la courbe avait été remplacé dans la nuit de mardi à mercredi. Le directeur de l’exploitant Valomob, Olivier Quesnault, confirme « une opération de maintenance programmée », mais juge « prématuré » d’y voir la cause de l’accident. Les syndicats de conducteurs réclament depuis novembre un contrôle automatique de la vitesse, dont seules les lignes A et C sont équipées.

        Par ailleurs, la ville a ouvert une cellule d’aide psychologique à l’hôtel de ville, où plus de cinquante personnes se sont présentées dans la matinée. Vingt-cinq autobus de remplacement relient la gare au campus toutes les six minutes.

        Le trafic ne reprendra pas sur la ligne B avant lundi 16 mars, le temps de relever la rame et de contrôler 400 mètres de voie, a prévenu Olivier Quesnault. Il a promis que les abonnés seraient dédommagés.
        """#
    ),
  ]
}
