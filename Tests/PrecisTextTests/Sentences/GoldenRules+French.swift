extension GoldenRules {
  /// French, by the difficulty.
  static let french: [Rule] = [
    Rule(
      "un point finit la phrase",
      """
      La marée monte. | Les barques sortent.
      Personne n'a vu le renard. | Les poules, si.
      Il était tard. | Nous sommes rentrés. | Les lampes étaient éteintes.
      Le puits est à sec. | Il l'est depuis mai.
      Il a neigé toute la nuit. | Au matin, la route avait disparu.
      """),
    Rule(
      "un point d'interrogation finit la phrase",
      """
      Qui a laissé la barrière ouverte ? | Quelqu'un.
      Le bac est-il en retard ? | Toujours.
      Qu'a dit le vétérinaire ? | Rien de neuf.
      Entendez-vous les cloches ? | Elles sonnent à midi.
      Pourquoi pas ? | Parce que je l'ai dit.
      """),
    Rule(
      "un point d'exclamation finit la phrase",
      """
      Les voilà ! | Je vois les voiles.
      Attention ! | La marche ne tient pas.
      Nous avons gagné ! | La ville a dansé jusqu'à l'aube.
      Quelle tempête ! | Elle a emporté le toit.
      Entrez ! | Fermez la porte.
      """),
    Rule(
      "titres et civilités",
      """
      M. Kervella a vendu la ferme. | Mme Kervella l'a pleurée.
      MM. Aubry et Lestang sont arrivés. | Mlle Aubry les suivait.
      Le Dr. Vasseur et le Pr. Nadal sont d'accord.
      Me. Tessier plaide pour M. Ory. | L'audience est levée.
      Mgr. Delmas a béni le port. | Mmes Ory et Delmas chantaient.
      """),
    Rule(
      "initiales",
      """
      Le recueil est de J. Kerbrat. | Il s'est bien vendu.
      J.-P. Lormel et A.-M. Sorel ont signé.
      L'abbé J. B. Tavel est mort hier. | Il avait cent ans.
      J. K. Vautrin et R. S. Morel l'ont écrit.
      Le portrait de Marie T. Vidal est au salon.
      """),
    Rule(
      "abréviations qui ne finissent rien",
      """
      On plante des arbres, p. ex. des tilleuls. | Ils poussent vite.
      C'est la règle, c.-à-d. la norme.
      La loi, cf. l'exposé des motifs, est claire.
      Env. 300 pers. étaient là.
      Il vit à l'angle du boul. Carnot et de la place.
      """),
    Rule(
      "abréviations qui finissent une phrase",
      """
      Il faut des clous, des vis, etc. | Le magasin est fermé.
      La ville date de 300 av. J.-C. | Elle a bien changé.
      Le village compte 300 hab. | Il en comptait mille.
      Elle dirige Lormel et Cie. | Son frère l'aide.
      Le colis part en janv. | Il arrive en mars.
      """),
    Rule(
      "« etc. » au milieu de la phrase",
      """
      Il vend des clous, des vis, etc. au marché.
      Des clous, des vis, etc., voilà ce qu'il vend.
      Il vend de tout (clous, vis, etc.) au marché.
      Il vend de tout (clous, vis, etc.). | On y va ?
      Clous, vis, etc. : tout est là.
      """),
    Rule(
      "dates",
      """
      Le 1er janv. 2020, il neigeait. | Le 2, il pleuvait.
      Le 10 oct. Paul est venu.
      Né le 3 févr. 1950 à Valserre, il y est mort en sept. 2001.
      Rendez-vous le 12 déc. à midi. | Ne tardez pas.
      Le 12.03.2010. | Le 13/03/2010 aussi.
      """),
    Rule(
      "articles, pages et volumes",
      """
      L'art. 5 du code est clair. | L'article 6 l'est moins.
      Les art. L. 123-4 et R. 56 s'appliquent.
      Voir p. 12 et chap. IV. | Tout y est.
      Cf. t. II, vol. 3, fig. 12.
      Selon l’art. 7, al. 2, c'est interdit. | Selon l’art. 8, non.
      """),
    Rule(
      "numéros",
      """
      Lisez le no. 7 d'abord. | Le n° 8 est ennuyeux.
      Le N° 5 est parti. | Les nos. 6 et 7 aussi.
      Elle porte le dossard n° 12. | Il porte le 13.
      Le no. 3 de la rue est à vendre.
      N° 1022.44.3. | C'est le coffre.
      """),
    Rule(
      "sigles au milieu de la phrase",
      """
      La S.N.C.F. recrute à Valserre.
      L'O.N.U. a envoyé deux avions.
      Les U.S.A. et l'U.E. l'ont signé.
      Le P.-D.G. de Kestrel est parti.
      Le C.N.R.S. et l'I.N.R.A. y travaillent.
      """),
    Rule(
      "sigles en fin de phrase",
      """
      Il travaille à la S.N.C.F. | Sa sœur aussi.
      Elle vient des U.S.A. | Il vient du Canada.
      Il a été élu au P.S. | Cela n'a pas duré.
      Ils logent en H.L.M. | Le loyer est bas.
      La plainte vise l'O.N.F. | Il se défend.
      """),
    Rule(
      "sociétés",
      """
      Kestrel S.A. a été vendue. | Le prix reste secret.
      L'entreprise Lormel et Cie ferme.
      La Sté. Vautrin et les Ets. Morel s'allient.
      Elle a quitté Dunmore Ltd. | Elle s'ennuyait.
      Kestrel Inc. est américaine.
      """),
    Rule(
      "siècles et ères",
      """
      Au XIXe s., le port grandit. | Au XXe, il meurt.
      Rome prend la ville en 52 av. J.-C. et la garde.
      L'abbaye date du XIIe s. | Elle est en ruine.
      En 52 apr. J.-C., tout change.
      Louis XIV. | Il régna longtemps.
      """),
    Rule(
      "heures",
      """
      Les portes ouvrent à 9 h. | Elles ferment à midi.
      Le train de 8 h. 30 est parti.
      Il est 10 h 30. | Partons.
      À 22 h., la ville dort. | Elle dort mal.
      Rendez-vous à 14h. | Soyez à l'heure.
      """),
    Rule(
      "nombres et décimales",
      """
      Le loyer est de 840.50 francs.
      La hausse est de 3,2 %. | En mai, elle était de 4,1 %.
      Les dégâts sont estimés à 1.250.000 euros. | C'est trop.
      La version 2.4.1 corrige la faute.
      Il y avait 12 chaises. | Deux manquaient.
      """),
    Rule(
      "parenthèses dans la phrase",
      """
      Il a des abeilles (Elles piquent.) sur son toit.
      La foire (la première depuis 1990) a fait le plein.
      Elle est partie tôt (le train, dit-elle, n'attend pas). | Nous sommes restés.
      Le moulin (bâti en 1802 ?) est à vendre.
      Notre guide (un vieux marin !) connaissait tout.
      """),
    Rule(
      "une phrase entre parenthèses",
      """
      Le moulin est à vendre. | (Il date de 1802.) | Personne n'en veut.
      Elle a souri. | (C'était rare.) | Puis elle est partie.
      Ça marche ! | (Pas pour longtemps.)
      Il a payé comptant. | (Était-ce à lui ?) | On n'a rien demandé.
      La route est fermée. | (Voir la carte page 2.)
      """),
    Rule(
      "adresses électroniques",
      """
      Écrivez à marie.ory@poste.example.com pour réserver.
      Son adresse est m.ory@example.org. | Elle répond le soir.
      Envoyez-le à bureau@example.fr. | Il sera lu.
      Demandez à info@mairie.example.fr ! | Ils savent.
      Les notes de j.p.cole@example.net sont perdues.
      """),
    Rule(
      "adresses de sites",
      """
      Le formulaire est sur https://www.example.org/a/b.2.html. | Signez-le.
      Voir www.example.fr. | Il y a un plan.
      Achetez-le sur example.fr ou à l'entrée.
      La page http://example.net/q?id=4.5&x=1 a disparu.
      Kestrel.fr a été vendu. | Personne ne l'a su.
      """),
    Rule(
      "fichiers et programmes",
      """
      Ouvrez notes.final.txt et lisez la dernière ligne.
      Le script setup.py a échoué. | On l'a relancé.
      C'est écrit en Node.js et en C++.
      Enregistrez plan.docx. | Puis imprimez-le.
      Le fichier a.b.c.tar.gz est abîmé.
      """),
    Rule(
      "guillemets et verbe de parole",
      """
      « Arrêtez ! » cria le garde.
      « Où est la clé ? » demanda le portier. | Nul ne savait.
      « Tais-toi », murmura-t-elle. | Il se tut.
      « Je pars… » dit-il. | Il partit.
      “Sauvez-vous !” lança-t-elle. | Il courut.
      """),
    Rule(
      "guillemets en fin de phrase",
      """
      Il se tourna vers nous : « C'est fini. » | Puis il s'assit.
      Elle demanda : « Est-ce loin ? » | Ça l'était.
      Ils crièrent : « Au feu ! » | La salle se vida.
      Il dit : "Je ne signe pas." | Elle signa.
      On lisait « Fermé ». | Nous sommes rentrés.
      """),
    Rule(
      "une citation de plusieurs phrases",
      """
      « La digue tiendra. | Elle a toujours tenu », dit le gardien.
      « Je dormais. | Je n'ai rien entendu », a-t-il dit au juge.
      Elle écrivit : « Nous allons bien. | Les enfants grandissent. » | Ce fut tout.
      « Qui va là ? | Parlez ! » | Nul ne parla.
      « Il fait froid. | Couvrez-vous. » | Ils n'en firent rien.
      """),
    Rule(
      "des cris et des titres dans la phrase",
      """
      Aux cris de « Du pain ! Du travail ! », la foule avança.
      L'émission « Qui gagne ? » est finie. | Tant mieux.
      Le film « Où vas-tu ? » sort mercredi.
      Il chante « Allez ! Allez ! » sous la pluie.
      La revue « Tiens ! » a fermé. | Elle perdait de l'argent.
      """),
    Rule(
      "guillemets imbriqués",
      """
      « Il a crié “Au feu !”, puis il est sorti », raconte-t-elle. | On le croit.
      « Le juge a dit “non”. » | Elle pleura.
      « J'ai lu “Le Port” hier. | C'est beau », dit-il.
      « Elle répète “tout va bien” », dit-il. | Il en doute.
      « “Jamais !” fut sa réponse », dit-il. | Il rit.
      """),
    Rule(
      "dialogues",
      """
      – Vous partez ? | – Il le faut. | – Adieu.
      — C'est loin ? | — Deux lieues. | — Partons.
      - Tu viens ? | - Non.
      – Vous partez déjà ? dit-il. | – Oui.
      Elle referma la porte. | – Enfin ! | – Chut !
      """),
    Rule(
      "une incise entre tirets",
      """
      Il partit – enfin ! – et revint.
      Le maire – qui l'eût cru ? – a cédé.
      Elle a gagné — bravo ! — la première manche.
      Il viendra – c'est sûr – demain. | Nous l'attendons.
      Le port – ou ce qu'il en reste – est fermé.
      """),
    Rule(
      "plusieurs marques",
      """
      Quoi ?! | Vous partez ?
      Non !!! | Pas encore.
      Qui ??? | Nul ne le sait.
      Encore !? | Il est cassé.
      Comment ?!? | Répétez.
      """),
    Rule(
      "exclamations au milieu de la phrase",
      """
      Ah ! la belle journée. | On respire.
      Hélas ! il était trop tard.
      Oh ! dit-il. | Vous voilà.
      Quel homme ! et quel courage ! | On l'admire.
      Eh bien ! partons. | Il est tard.
      """),
    Rule(
      "points de suspension en fin de phrase",
      """
      Nous avons attendu... | Personne n'est venu.
      C'était fini… | Ils plièrent bagage.
      Et puis... | Et puis rien.
      Je croyais… | Mais non.
      À suivre…
      """),
    Rule(
      "points de suspension au milieu de la phrase",
      """
      Il pensa... et pensa encore.
      C'était… étrange, à vrai dire.
      Et puis… rien.
      Euh... je ne sais pas. | Demandez-lui.
      … et il partit. | Fin.
      """),
    Rule(
      "coupures entre crochets",
      """
      « Le gardien [...] prit la lampe [...] » (p. 40).
      Le texte dit que « nul navire […] ne passe ».
      Il écrit (...) que tout va bien. | Tout va mal.
      Il part [...]. | Elle reste.
      « La rivière […] monta. » | Elle baissa.
      """),
    Rule(
      "listes à numéros",
      """
      1. Laver le riz. | 2. Faire bouillir l'eau.
      1) Le maire | 2) Le greffier | 3) Le curé
      1.) Semer en mai | 2.) Éclaircir en juin
      Trois points : | 1. Le vote. | 2. Le budget. | 3. Le départ.
      3. Fermer la vanne. | 4. Ouvrir le robinet.
      """),
    Rule(
      "listes à lettres et chiffres romains",
      """
      a. Laver le riz | b. Faire bouillir l'eau | c. Attendre
      a) Laver le riz. | b) Faire bouillir l'eau.
      A. Le premier avis. | B. Le second avis.
      I. Les faits. | II. Le droit.
      i. Laver le riz | ii. Attendre | iii. Servir
      """),
    Rule(
      "listes à puces",
      """
      • Laver le riz | • Faire bouillir l'eau
      • Le maire est venu. | • Le greffier, non.
      La séance est levée. | • Le budget est voté.
      Le vote a eu lieu. | - Le budget est adopté.
      • Une casserole | • Deux couvercles
      """),
    Rule(
      "des lettres qui comptent",
      """
      C'est le plan B. | Le plan A a échoué.
      Le groupe C. | Le groupe D.
      Il manque de vitamine C. | Il est pâle.
      Annexe A. | Annexe B.
      Le port est à 48,85° N. | Il est gelé.
      """),
    Rule(
      "appels de notes",
      """
      Le moulin date de 1802 [3]. | Il a brûlé [4].
      Le moulin date de 1802.[3] | Il a brûlé.[4]
      Le moulin fut bâti par des moines.3 | Il a brûlé depuis.
      La ville a grandi¹. | Elle a rétréci².
      C'est faux.[réf. nécessaire] | Rien ne le prouve.
      """),
    Rule(
      "espace oubliée",
      """
      La route est fermée. | Le pont est ouvert. @
      C'est loin ? | Non. @
      Halte ! | La marche ne tient pas. @
      Il est parti dimanche. | M. Ory est resté. @
      Il paie 1.250. | Nous aussi. @
      """),
  ]
}
