extension Sample {
  /// The workers of a biscuit factory in Saint-Évrard-sur-Vezance take it over as a cooperative: three
  /// independent articles in French, which agree on the decision of the court and then tell of the
  /// jobs, of the money and of the people.
  static let biscuitCooperative: [SampleArticle] = [
    SampleArticle(
      id: "biscuit-cooperative/reveil-vezance",
      title: nil,
      date: nil,
      source: "Le Réveil de la Vezance",
      text: #"""
        LE RÉVEIL DE LA VEZANCE
        Communes
        Agriculture
        Sorties
        Avis de décès
        Petites annonces
        Abonnez-vous à partir de 1 €

        Saint-Évrard-sur-Vezance : la biscuiterie Merlandin reprise par ses salariés

        Publié le 11 mars 2026 à 17h55
        Par Thomas Aubrière

        Écouter l’article
        Ajouter à mes favoris
        Offrir cet article

        Le tribunal de commerce de Brésac a confié mercredi 11 mars la biscuiterie Merlandin, à Saint-Évrard-sur-Vezance, à une société coopérative créée par ses salariés. Cette décision sauve 142 des 186 emplois de l’entreprise, placée en redressement judiciaire le 9 octobre 2025.

        Les juges ont préféré le projet des salariés à celui du groupe agroalimentaire Delcourt-Bray, qui ne conservait que 64 postes. « Le tribunal a choisi l’offre qui garde les fours allumés et les savoir-faire sur place », a résumé l’administratrice judiciaire, Sophie Lanternier.

        Lire aussi : Biscuiterie Merlandin, cinq mois d’incertitude racontés en dates

        La coopérative sera présidée par Nadia Ferrand, responsable de la production et entrée dans la maison comme intérimaire en 1998. Elle a été élue dimanche par les salariés, avec 91 % des voix. Elle a promis qu’aucun départ ne serait décidé sans un vote de l’assemblée générale pendant les deux premières années.

        Par ailleurs, la commune rachètera les murs de l’usine pour 900 000 euros et les louera à la coopérative. « Une ville de 6 000 habitants ne se remet pas d’une fermeture pareille », a expliqué le maire, Bernard Chassaing.

        Fondée en 1921, la biscuiterie fabrique notamment les galettes Évrardines, vendues dans toute la France.

        Vous avez trouvé une erreur ? Signalez-la à la rédaction
        Suivez-nous sur Facebook et Instagram
        Commenter cet article
        Soyez le premier à réagir !
        © 2026 Le Réveil de la Vezance
        """#
    ),
    SampleArticle(
      id: "biscuit-cooperative/eco-regions",
      title: "Biscuiterie Merlandin : comment les salariés ont réuni 3,2 millions d'euros",
      date: "2026-03-12T07:00:00",
      source: "Éco Régions",
      text: #"""
        Les salariés de la biscuiterie Merlandin, dont le tribunal de commerce de Brésac a accepté mercredi l'offre de reprise en coopérative, ont réuni 3,2 millions d'euros pour relancer l'usine de Saint-Évrard-sur-Vezance. Parmi eux, 118 ont placé dans le capital une partie de leur épargne, pour un total de 620 000 euros.

        La région apporte un prêt de 1,5 million d'euros, remboursable sur huit ans. Le solde provient de deux banques mutualistes et d'une souscription ouverte aux habitants, qui a recueilli 210 000 euros en trois semaines.

        « Nous avons bâti un plan prudent, avec un retour à l'équilibre à la fin de 2027 », explique Laurent Vidalenc, le consultant qui a accompagné le projet. Il a fondé ses prévisions sur un chiffre d'affaires de 17 millions d'euros, contre 24 millions avant la crise. Le plan prévoit aussi de remplacer le plus ancien des quatre fours, dont la consommation de gaz a pesé lourd dans les comptes.

        La hausse du prix du beurre et la perte d'un contrat avec une enseigne de la grande distribution avaient précipité les difficultés de l'entreprise. Ses dettes atteignaient 9,8 millions d'euros à l'automne.

        En revanche, les fournisseurs ne récupéreront qu'une faible part de leurs créances. « On continuera à livrer, mais on sera payés à la commande », prévient Élodie Marsac, dirigeante d'une minoterie voisine.
        """#
    ),
    SampleArticle(
      id: "biscuit-cooperative/voix-des-plaines",
      title: "« On a pleuré, puis on a rallumé le four » : chez Merlandin, le premier matin des salariés patrons",
      date: "2026-03-12T18:15:00",
      source: "La Voix des plaines",
      text: #"""
        Au lendemain de la décision du tribunal de commerce de Brésac, les salariés de la biscuiterie Merlandin ont rallumé jeudi 12 mars un premier four dans l’usine de Saint-Évrard-sur-Vezance, désormais constituée en coopérative. La production des galettes Évrardines, arrêtée depuis le 30 janvier, reprendra le lundi 23 mars.

        « On a pleuré, puis on a rallumé le four », sourit Nadia Ferrand, la nouvelle présidente de la coopérative. Elle a passé la nuit à préparer les plannings avec les chefs d’équipe. Le travail reprendra d’abord avec une seule équipe, de 5 heures à 13 heures, avant le retour du travail de nuit en mai.

        La joie n’est pas générale. Quarante-quatre personnes recevront leur lettre de licenciement avant la fin du mois, pour la plupart dans les bureaux et à l’entrepôt. « J’ai 57 ans et trente ans de maison : qui va m’embaucher ? » demande Patrick Soulier, cariste. Il a voté pour la coopérative en sachant que son poste disparaîtrait.

        Par ailleurs, la déléguée syndicale Corinne Abadie a obtenu une priorité de réembauche de trois ans pour les salariés licenciés. Une réunion avec les services de l’emploi aura lieu mardi à la salle des fêtes.

        Les soutiens affluent. Une chaîne de supermarchés s’est engagée à référencer les galettes dans 400 magasins dès le mois d’avril, et la boutique de l’usine a vendu tout son stock en une matinée.
        """#
    ),
  ]
}
