import PrecisModel

extension WholePage {
  /// French articles of other forms than a row of paragraphs.
  static let frenchForms: [WholePage] = [
    WholePage(
      name: "interview en questions", title: "« Le fleuve nous a rappelé qu'il était là »", byline: "Yann Le Bihan",
      lines: """
        « Le fleuve nous a rappelé qu'il était là »
        Propos recueillis par Yann Le Bihan

        | Deux mois après la crue, l'hydrologue Claire Monnier explique ce qui a manqué aux prévisions et ce qu'il faudra changer.

        | Avez-vous été surprise par la crue de février ?

        | Par sa rapidité, oui. Nous attendions le pic vingt heures plus tard, et les sols gelés ont renvoyé toute l'eau vers les rivières.

        | Que faut-il faire maintenant ?

        | Rendre au fleuve une partie de ses prairies, et cesser de bâtir derrière les digues, qui ne protègent que jusqu'au jour où elles cèdent.
        """),
    WholePage(
      name: "liste de mesures", title: "Ce qui change au 1er mars dans les transports",
      lines: """
        Ce qui change au 1er mars dans les transports

        | La région adopte de nouveaux tarifs et de nouvelles règles pour ses trains et ses cars. Voici les principales mesures :

        | - les moins de dix-huit ans voyageront gratuitement le mercredi et le week-end ;
        | - les vélos pliants seront admis à toute heure ;
        | - l'abonnement mensuel passera de 58 à 61 euros.

        | Les usagers qui ont déjà acheté un abonnement annuel ne paieront la différence qu'à son renouvellement, précise la région.
        """),
    WholePage(
      name: "direct heure par heure", title: "Incendie du massif des Corbes : le fil de la journée",
      lines: """
        Incendie du massif des Corbes : le fil de la journée

        | Le feu a parcouru huit cents hectares de pins depuis dimanche soir, et six communes ont été évacuées dans le massif des Corbes.

        | 14 h 20. Quatre avions bombardiers d'eau sont arrivés en renfort, annoncent les pompiers du département.

        | 12 h 05. La route des crêtes est coupée dans les deux sens, et la gendarmerie demande aux curieux de ne pas s'approcher.

        | 9 h 40. Trois cents campeurs ont passé la nuit dans le gymnase de Vernac, où la mairie leur a servi le petit déjeuner.
        """),
    WholePage(
      name: "lignes coupées à soixante-douze signes", title: "Les moulins à marée reprennent du service",
      lines: """
        Les moulins à marée reprennent du service

        | Le moulin à marée de Pen-Hoat, arrêté depuis 1921, a recommencé de
        + tourner samedi devant plusieurs centaines de curieux, au terme d'un
        + chantier de bénévoles qui aura duré sept ans et coûté moins cher que
        + prévu.

        | La farine qu'il moudra sera vendue au profit de l'association, qui veut
        + maintenant relever la digue et rouvrir le chemin des douaniers avant la
        + fin de l'été prochain.

        | Deux autres moulins de la rade pourraient suivre, si la région accorde
        + les subventions que leurs propriétaires ont demandées au printemps et
        + qui doivent être votées en octobre.
        """),
    WholePage(
      name: "paragraphes d'une ligne", title: "Tempête : le bilan s'alourdit",
      lines: """
        Tempête : le bilan s'alourdit

        | La tempête a tué deux personnes sur la côte.

        | Un pêcheur est porté disparu.

        | Les recherches ont repris à l'aube.

        | Quarante mille foyers sont sans courant.

        | Le préfet a demandé à chacun de rester chez soi.

        | Une accalmie est attendue dans la nuit.
        """),
    WholePage(
      name: "intertitres", title: "Pourquoi les hirondelles reviennent moins nombreuses",
      lines: """
        Pourquoi les hirondelles reviennent moins nombreuses

        | En trente ans, le nombre d'hirondelles qui nichent dans le département a été divisé par trois, selon le comptage annuel des naturalistes.

        | Des façades trop lisses

        | Les crépis modernes n'offrent plus de prise aux nids de boue, et les granges ouvertes, où les oiseaux s'abritaient, se font rares.

        | Moins d'insectes

        | La disparition des haies et l'usage des insecticides ont fait le reste, estime l'ornithologue Hélène Garat, qui dirige l'enquête.
        """),
    WholePage(
      name: "Markdown d'un billet", format: .markdown, title: "Le phare de Trévarn cherche un gardien",
      lines: """
        # Le phare de Trévarn cherche un gardien

        ![Le phare](https://exemple.fr/phare.jpg)

        | Le phare de Trévarn, automatisé en 1994, aura de nouveau un gardien à partir du mois de mai, pour accueillir les visiteurs.

        | La commune, qui l'a racheté à l'État, promet un logement de trois pièces et une vue sans égale sur les récifs.

        | Les candidatures seront reçues en mairie jusqu'au 20 mars, et il faudra prouver que l'on sait nager.

        [Partager](https://exemple.fr/partage)
        """),
    WholePage(
      name: "dépêche qui finit par son agence", title: "La Banque centrale laisse ses taux inchangés", agency: "MAP",
      lines: """
        La Banque centrale laisse ses taux inchangés

        | La Banque centrale a décidé mardi de laisser son taux directeur à 2,5 %, au terme d'une réunion que les marchés attendaient sans fièvre.

        | L'inflation devrait revenir sous 2 % à la fin de l'année, estime l'institution, qui a relevé sa prévision de croissance.

        | Le dirham s'est légèrement apprécié dans les minutes qui ont suivi l'annonce. (MAP)
        """),
    WholePage(
      name: "sans aucune métadonnée",
      lines: """
        | Une loutre a été filmée dans le canal de Vireux, à deux pas du centre, où l'espèce n'avait plus été vue depuis les années cinquante.

        | L'animal, un jeune mâle, a été reconnu à la tache blanche de sa gorge par les agents du parc naturel.

        | Des pièges photographiques ont été posés sur les berges pour savoir s'il vit seul.
        """),
    WholePage(
      name: "tout en un : menu, direct, avis de lecteurs", title: "Référendum local : le oui l'emporte à Merville",
      byline: "Sofia Haddad et Marc Lenoir", date: "2026-04-12",
      lines: """
        Menu
        Se connecter
        S'abonner
        Référendum local : le oui l'emporte à Merville
        Par Sofia Haddad et Marc Lenoir
        12 avril 2026
        Temps de lecture : 2 min

        | Les habitants de Merville ont approuvé dimanche, à 54,2 %, la piétonnisation du centre, au terme d'une campagne plus vive que prévu.

        | La participation a atteint 47 %, un record pour une consultation de ce genre, et le oui l'a emporté dans neuf bureaux sur douze.

        | « La ville a choisi de respirer », s'est réjouie l'adjointe à la voirie. Les commerçants opposés au projet saisiront le tribunal administratif.

        Publicité
        À lire aussi
        Piétonnisation : ce que les autres villes en disent
        3 commentaires
        Jean-Luc, le 12 avril à 22:14
        Je me demande où les livreurs pourront se garer maintenant que tout est décidé sans eux.
        """),
  ]
}
