extension WholePage {
  /// French news, each with another kind of furniture around it.
  static let frenchNews: [WholePage] = [
    WholePage(
      name: "menu, sharing bar, comments", title: "Le pont de Lormont fermé pour quatre mois",
      byline: "Camille Vasseur",
      date: "2026-02-03T07:45",
      lines: """
        Accueil
        Politique
        Économie
        Sports
        Culture
        Le pont de Lormont fermé pour quatre mois
        Par Camille Vasseur
        Publié le 3 février 2026 à 07h45
        Partager sur Facebook
        Partager sur Twitter

        | Le pont de Lormont sera fermé à la circulation à partir de lundi, et pour quatre mois, a annoncé mardi le conseil départemental.

        | Des fissures ont été découvertes en décembre sur deux des six piles de l'ouvrage, construit en 1964 et emprunté chaque jour par vingt mille véhicules.

        | Les automobilistes devront passer par le viaduc de Sainte-Aule, à onze kilomètres de là. Deux lignes de car seront gratuites pendant les travaux.

        Laisser un commentaire
        Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *
        Commentaire
        Nom
        """),
    WholePage(
      name: "cookie notice before the article", title: "La récolte de lavande s'annonce abondante",
      lines: """
        Nous utilisons des cookies pour mesurer l'audience de ce site.
        Tout accepter
        Tout refuser
        La récolte de lavande s'annonce abondante

        | Après deux étés de sécheresse, les producteurs du plateau de Brousse attendent la plus forte récolte de lavande depuis dix ans.

        | Les pluies d'avril ont été régulières et la cicadelle, qui avait détruit un tiers des plants en 2023, ne s'est presque pas montrée.

        | La coopérative prévoit de distiller quarante tonnes d'essence. Elle espère que les prix, tombés au plus bas l'an dernier, se redresseront.
        """),
    WholePage(
      name: "subscription appeal inside the article", title: "Un maire de montagne rend son écharpe",
      lines: """
        Un maire de montagne rend son écharpe

        | Le maire de Saint-Orens-le-Haut, élu en 2020, a remis sa démission au préfet en dénonçant la lenteur des services de l'État.

        Abonnez-vous pour lire la suite

        | Il attendait depuis trois ans l'autorisation de réparer la route qui mène au hameau des Ayes, emportée par un glissement de terrain.

        | Le conseil municipal élira son successeur avant la fin du mois. Personne, pour l'heure, ne s'est porté candidat.

        Déjà abonné ?
        Se connecter
        """),
    WholePage(
      name: "teasers of other articles after the article", title: "Une éclipse visible dans toute la région",
      lines: """
        Une éclipse visible dans toute la région

        | Le Soleil sera caché aux neuf dixièmes mercredi soir, peu avant son coucher, et le spectacle sera visible dans toute la région si le ciel le permet.

        | L'observatoire de Malvigne ouvrira sa terrasse au public et distribuera des lunettes de protection, sans lesquelles il ne faut pas regarder l'éclipse.

        | La prochaine de cette ampleur n'aura lieu que dans cinquante-cinq ans, rappelle son directeur, qui attend plus de mille visiteurs.

        Sur le même sujet
        Pourquoi la Lune paraît parfois rouge
        Malvigne fête les cent ans de son observatoire
        Les plus lus
        Trois recettes pour les premières asperges
        Faut-il vacciner les chevaux contre la fièvre ?
        """),
    WholePage(
      name: "dateline, agency, credit", title: "Séisme de faible magnitude au large des îles", date: "2026-01-09",
      agency: "AFP",
      lines: """
        Séisme de faible magnitude au large des îles

        | PORT-MATHURIN, 9 janvier 2026 (AFP) – Un séisme de magnitude 4,8 a été ressenti vendredi matin dans l'archipel, sans faire de victimes ni de dégâts, selon l'institut de géophysique.

        | La secousse s'est produite à trente kilomètres de profondeur, au large de la côte nord, où plusieurs répliques ont suivi dans l'heure.

        | Aucune alerte au tsunami n'a été lancée. Les écoles, évacuées par précaution, ont rouvert dès le début de l'après-midi.
        """),
    WholePage(
      name: "headline twice, caption twice", title: "Le marché couvert retrouve ses mosaïques",
      lines: """
        Le marché couvert retrouve ses mosaïques
        Accueil
        Le marché couvert retrouve ses mosaïques
        ![Les mosaïques du marché couvert, cachées depuis 1952](https://exemple.fr/m.jpg)
        Les mosaïques du marché couvert, cachées depuis 1952 sous un enduit. (Photo DR)

        | Cachées depuis 1952 sous un enduit gris, les mosaïques du marché couvert de Tressac ont été rendues à la lumière après dix mois de travail.

        | Six restauratrices ont nettoyé les tesselles une à une, au coton et à l'eau distillée, et remplacé celles qui manquaient.

        | Les commerçants, qui avaient craint pour leur chiffre d'affaires, se félicitent de l'affluence des premiers jours.
        """),
    WholePage(
      name: "newsletter form and login at the end", title: "Les vendanges commenceront le 25 août",
      lines: """
        Les vendanges commenceront le 25 août

        | Les vendanges commenceront le 25 août dans les communes du bas de la vallée, avec douze jours d'avance sur la moyenne des trente dernières années.

        | Le syndicat des vignerons a fixé le ban après une tournée des parcelles, où les raisins blancs ont déjà atteint le degré voulu.

        | Il manque encore deux cents saisonniers, et plusieurs domaines logeront leurs vendangeurs sous la tente.

        Inscrivez-vous à notre newsletter
        Votre e-mail
        Je m'inscris
        Mot de passe oublié ?
        """),
    WholePage(
      name: "another language at the end", title: "La ville replante mille arbres",
      lines: """
        La ville replante mille arbres

        | La ville de Coursac plantera mille arbres d'ici au printemps, le long des boulevards et dans les cours des écoles primaires.

        | Les essences ont été choisies pour leur résistance à la chaleur : chênes verts, micocouliers, érables champêtres et quelques tilleuls.

        | Chaque habitant pourra parrainer un arbre, dont il recevra une fois par an des nouvelles et une photographie.

        This article has been translated for our readers and is also available in their own language.
        """),
    WholePage(
      name: "line of the author and day in one", title: "Le lycée agricole ouvre ses serres au public",
      byline: "Le Courrier du Soir", date: "2025-11-15",
      lines: """
        Le lycée agricole ouvre ses serres au public
        Rédigé par Le Courrier du Soir Samedi 15 Novembre 2025

        | Le lycée agricole de Vauzelles ouvre ses serres au public ce week-end, pour la première fois depuis leur reconstruction.

        | Les élèves de terminale guideront les visiteurs parmi les semis et vendront les premières salades d'hiver, cultivées sans pesticide.

        | Le produit de la vente servira à financer un voyage d'études dans les oasis du Sud marocain.
        """),
    WholePage(
      name: "copyright and legal lines", title: "Panne géante d'électricité dans la plaine",
      lines: """
        Panne géante d'électricité dans la plaine

        | Près de soixante mille foyers ont été privés d'électricité dans la nuit de jeudi à vendredi, à la suite d'un incendie dans un transformateur.

        | Le courant a été rétabli peu après quatre heures. L'hôpital et la station d'épuration ont fonctionné sur leurs groupes de secours.

        | Une enquête a été ouverte pour déterminer l'origine du feu, que le gestionnaire du réseau croit accidentelle.

        Tous droits réservés
        Mentions légales
        Politique de confidentialité
        © 2026 La Voix de la Plaine
        """),
  ]
}
