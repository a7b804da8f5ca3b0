extension Sample {
  /// France and Ireland sign for a shared floating wind farm at a summit in Port-Lannec: two articles
  /// in French and two in English, which give the same first facts and then each facts of its own
  /// (jobs and dates, the fishermen, the Irish landing point, the financing).
  static let seaWind: [SampleArticle] = [
    SampleArticle(
      id: "sea-wind/courrier-lannec",
      title: nil,
      date: nil,
      source: "Le Courrier de Lannec",
      text: #"""
        Accueil
        Actualités
        Port-Lannec
        Mer
        Économie
        Sports
        Mon compte
        S’abonner

        La France et l’Irlande signent à Port-Lannec un accord pour un parc éolien flottant commun

        Par Jeanne Morel
        Publié le 12 mars 2026 à 18h10 – Mis à jour le 12 mars 2026 à 18h42

        Partager sur Facebook
        Partager sur X
        Envoyer par e-mail

        ![Hélène Kergrist et Fergal Tiernan après la signature, sur le quai des Îles](https://images.courrier-lannec.example/2026/03/signature-keltia.jpg)

        La ministre française de la Mer, Hélène Kergrist, et le ministre irlandais de l’Énergie, Fergal Tiernan, ont signé jeudi 12 mars à Port-Lannec (Finistère) un accord de 2,4 milliards d’euros pour construire ensemble un parc éolien flottant en mer Celtique. La signature a conclu le septième sommet de l’Arc atlantique, qui réunissait depuis mercredi neuf gouvernements et une vingtaine de régions côtières.

        Baptisé Keltia, le parc comptera 40 éoliennes d’une puissance totale de 600 mégawatts, installées à 140 kilomètres au large de la pointe bretonne. Les premières machines doivent être remorquées sur place au printemps 2030, pour une mise en service complète en 2032.

        « Nous ne signons pas une déclaration de plus, nous commandons un chantier », a lancé Hélène Kergrist à la tribune. Elle a annoncé que les flotteurs seraient assemblés sur le port de Saint-Goulven, où 1 200 emplois sont attendus pendant les quatre années de travaux.

        Lire aussi : À Saint-Goulven, le port se prépare à accueillir les géants des mers

        Par ailleurs, la région financera un centre de formation à la maintenance en mer, qui accueillera ses 150 premiers apprentis à la rentrée 2027. Le maire de Port-Lannec, Gwenaël Trébaol, a salué « une chance pour une ville qui a perdu un tiers de ses marins en vingt ans ».

        L’accord doit encore être ratifié par les deux parlements. À Paris, les députés l’examineront en juin.

        Recevez chaque matin l’essentiel de l’actualité maritime dans votre boîte mail
        Je m’inscris à la newsletter

        Laisser un commentaire
        Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *
        Commentaire *
        Nom *
        E-mail *

        © 2026 Le Courrier de Lannec – Tous droits réservés
        Mentions légales | Politique de confidentialité | Gérer les cookies
        """#
    ),
    SampleArticle(
      id: "sea-wind/grand-large",
      title: "Éolien flottant Keltia : les pêcheurs obtiennent un fonds de 45 millions d’euros",
      date: "2026-03-12T19:30:00",
      source: "Le Grand Large",
      text: #"""
        Soixante bateaux de pêche ont bloqué jeudi 12 mars l’entrée de Port-Lannec (Finistère), pendant que la France et l’Irlande signaient au sommet de l’Arc atlantique l’accord sur le parc éolien flottant Keltia. Partis avant l’aube de six ports bretons, les patrons-pêcheurs réclamaient des garanties d’accès aux zones de langoustine de la mer Celtique.

        Reçus en fin de matinée par la ministre de la Mer, Hélène Kergrist, leurs représentants ont obtenu la création d’un fonds de compensation de 45 millions d’euros, que le consortium alimentera pendant les quinze premières années d’exploitation. Le texte signé avec le ministre irlandais de l’Énergie, Fergal Tiernan, prévoit aussi que la pêche au casier restera autorisée entre les éoliennes. En revanche, le chalutage sera interdit dans un périmètre de 95 kilomètres carrés.

        « Ce n’est pas une victoire, c’est un filet de sécurité », a réagi Yann Le Gallouédec, président du comité des pêches de Port-Lannec. Il a rappelé que 310 marins travaillent toute l’année dans le secteur concerné. Il demande que le suivi des stocks de poisson soit confié à un organisme indépendant et publié chaque année.

        Une commission franco-irlandaise, composée pour moitié de professionnels de la pêche, se réunira pour la première fois le 20 avril à Ballycorrin, dans le comté de Cork. Elle a jusqu’à la fin de l’année pour dessiner les couloirs de navigation à l’intérieur du parc.

        Le blocage a été levé peu avant 15 heures, sans incident. Deux cargos et un ferry avaient dû attendre au mouillage.
        """#
    ),
    SampleArticle(
      id: "sea-wind/munster-ledger",
      title: "Ireland and France sign €2.4 billion deal for shared floating wind farm",
      date: "2026-03-12T17:05:00",
      source: "The Munster Ledger",
      text: #"""
        Skip to main content
        Home
        News
        Farming
        Business
        Sport
        Death Notices
        Subscribe

        Ireland and France sign €2.4 billion deal for shared floating wind farm

        By Aoife Brennock
        Thursday, 12 March 2026, 5:05 pm
        4 min read

        Share this article
        Facebook
        WhatsApp
        Copy link

        Ireland and France signed a €2.4 billion agreement on Thursday to build a shared floating wind farm in the Celtic Sea, the largest energy project the two countries have ever undertaken together. Energy Minister Fergal Tiernan and the French Minister for the Sea, Hélène Kergrist, put their names to the text at the Atlantic Arc summit in Port-Lannec, on the coast of Brittany.

        The Keltia wind farm will have 40 turbines and a capacity of 600 megawatts, enough to supply about 600,000 homes, according to the Department of Energy. Half of its power will come ashore at Ballycorrin, in County Cork, through a 210-kilometre undersea cable.

        Mr Tiernan said the deal would “keep the lights on in Cork on the darkest evening in January without burning a single tonne of imported gas”. He also said that a converter station would be built on the site of the former Ballycorrin sugar works, and that planning permission would be sought before the end of the year. Some 340 people are expected to work on the Irish side of the project at its peak.

        RELATED: What the Atlantic Arc summit means for Cork Harbour

        In Ballycorrin, the news got a mixed reception. Maeve Hanratty, who chairs the Ballycorrin Community Forum, welcomed the jobs but asked for the cable to be buried along the whole length of the beach. “We were promised a say, and so far we’ve had a leaflet,” she said.

        Meanwhile, opposition energy spokesman Conor Lacey described the target of full operation by 2032 as “heroic”. The agreement goes before the Dáil in May.

        Sign up to our Morning Briefing for the stories that matter in Munster, straight to your inbox.

        © 2026 The Munster Ledger. All rights reserved.
        Terms of Use | Privacy Policy | Cookie Settings
        """#
    ),
    SampleArticle(
      id: "sea-wind/atlantic-business",
      title: "Keltia wind farm: who pays for the Franco-Irish project",
      date: "2026-03-13T06:40:00",
      source: "Atlantic Business Review",
      text: #"""
        France and Ireland will each put 350 million euros into Keltia, the floating wind farm that their ministers agreed to build in the Celtic Sea at a summit in Port-Lannec on Thursday, according to the financing plan seen by Atlantic Business Review. The remaining 1.7 billion euros of the 2.4 billion euro budget will come from a consortium formed by Océane Énergies, of France, and Tarbrack Power, of Ireland.

        The consortium will be paid a guaranteed price of 118 euros per megawatt-hour for 20 years, a level that analysts call generous but not unusual for floating turbines. Océane Énergies will own 55% of the operating company and Tarbrack Power the other 45%.

        "The risk is in the harbours, not out at sea," said Ines Falkner, who follows utilities at the brokerage Harding Voss. She pointed to the shortage of heavy cranes on the Breton coast and to the price of steel, which accounts for a third of the budget.

        A tender for the 40 floating platforms, worth an estimated 520 million euros, will be launched in September. Shares in Tarbrack Power closed up 6.2% in Dublin on Thursday, after the signing by Hélène Kergrist, the French Minister for the Sea, and Fergal Tiernan, the Irish Energy Minister.

        The plan also leaves both governments a way out. Either of them may withdraw without penalty until the final investment decision, which is due in December 2027. Meanwhile, the Celtic Seabird Trust has until 30 June to comment on the impact study, and says it has not ruled out going to court.
        """#
    ),
  ]
}
