/// Invented news, one paragraph a string, with `|` between the sentences: every difficulty that the rules know.
enum SentenceFixture {
  static let french = [
    """
    Un incendie s'est déclaré mardi 4 nov. vers 3 h 15 dans l'entrepôt de la société Halgand S.A., à Port-Navalis. | Douze \
    pompiers, dont le cdt. R. Le Bihan, sont intervenus. | « Nous avons tout perdu ! » s'est exclamée Mme Y. Kerdoncuff, \
    la gérante. | M. le maire s'est rendu sur place.
    """,
    """
    « Le toit s'est effondré en dix minutes. | On n'a rien pu faire », raconte M. Jaouen, 52 ans. | Combien de temps faudra-t-il \
    pour rebâtir ? | Personne ne le sait... | Les dégâts sont estimés à 1.250.000 euros, machines, stock, etc. | \
    40 salariés sont au chômage technique.
    """,
    """
    L'art. L. 4121-1 du code du travail oblige l'employeur à protéger ses salariés. | Or le rapport no. 17, cf. p. 12, \
    parlait déjà de câbles nus ! | Le préfet (qui n'était pas joignable hier) n'a pas réagi. | (Il était en congé.) | \
    Son adjoint, lui, a promis une enquête.
    """,
    """
    Fondée vers 120 av. J.-C. par des marchands, la ville vit de la pêche. | Elle compte 8,4 % de chômeurs. | \
    Le port date du XIXe s. et sa jetée de 1911. | Le poète J.-M. Tanguy y est né. | A. K. Moreau y a peint.
    """,
    """
    Le conseil a adopté trois mesures : | 1. Le port sera fermé la nuit. | 2. Un garde sera embauché. | 3. Le quai sera \
    éclairé. | La séance a été levée à 22 h 40.
    """,
    """
    – Vous partez déjà ? | – Il le faut bien. | – Alors, adieu. | Elle referma la porte. | Dehors, il pleuvait… | Il n'avait \
    ni manteau ni parapluie.
    """,
    """
    Aux cris de « Du travail ! Du pain ! », la foule a gagné la mairie. | L'émission « Qui dit mieux ? » lui a consacré \
    un sujet. | Les internautes, eux, ont écrit à contact@port-navalis.example ou sur www.port-navalis.example/agir.html. | \
    Merci à tous ! :-) | On continue.
    """,
    """
    La thèse est connue [3]. | Elle a été défendue par le Pr. Haddad.[4] | « Rien ne la contredit. »[5] | L'O.N.U. l'a \
    reprise. | L'U.E. et les U.S.A. la discutent encore.
    """,
    """
    Le traitement a été arrêté en 2019. | 4 patients sur 10 s'en plaignent. | Faut-il le reprendre ?, demandent-ils. | Le \
    plan B. | Le groupe A. | La vitamine D. | Voilà ce qu'il reste.
    """,
    """
    Le texte dit « [...] nul ne peut [...] s'y opposer ». | Il ajoute : « Sauf le juge. » | Le juge, c.-à-d. M. Weiss, s'y \
    est opposé. | Il l'a écrit à MM. Prat et Loisel le 3 févr. dernier. | Leur réponse ? | Un silence poli.
    """,
    """
    Le navire est arrivé. | Il repart demain. | À bord, p. ex., des oranges, des dattes, etc. | La capitainerie (tél. 02 99 00 00 \
    00) renseigne. | Voir aussi fig. 2 et chap. IV du guide, 3e éd. Dumas, coll. Mers. | Bon voyage !
    """,
  ]

  static let english = [
    """
    A fire broke out on Tues. Nov. 4 at about 3:15 a.m. in a warehouse of Halgand Bros. Ltd. near Port Hale. | Twelve \
    firefighters, led by Capt. R. Stone, were sent. | “We have lost everything!” cried Mrs. Y. Cole, the manager. | Mayor \
    J. T. Price came at 5 a.m. | He did not speak.
    """,
    """
    "The roof fell in ten minutes. | There was nothing we could do," said Mr. Ito, 52. | How long will it take to rebuild? | \
    Nobody knows... | The damage is put at $1.25 million: machines, stock, etc. | 40 workers were sent home.
    """,
    """
    Sec. 12 of the act makes owners protect their staff. | Yet report No. 17, cf. p. 30, spoke of bare cables! | The U.S. \
    Department of Labor (which could not be reached) did not react. | (It was a holiday.) | Gov. Hart, for one, promised \
    an inquiry.
    """,
    """
    Founded in about 120 B.C. by traders, the town lives on fish. | Unemployment is at 8.4 percent. | The pier was built by \
    Cole & Hart Inc. in 1911. | T. S. Moss was born there. | So was Anna K. Berg, Ph.D.
    """,
    """
    The council took three steps: | 1. The port will close at night. | 2. A guard will be hired. | 3. The quay will be lit. | \
    They rose at 10:40 p.m. EST.
    """,
    """
    “Are you leaving?” she asked. | “I must.” | “Then goodbye,” she said. | He shut the door. | It was raining… | He had \
    no coat.
    """,
    """
    Shouting "Work! Bread!" the crowd marched on. | The show "Who Wants More?" ran a piece on it. | Readers wrote to \
    desk@port-hale.example or at www.port-hale.example/act.html. | Thanks to all! :-) | We go on.
    """,
    """
    The claim is well known [3]. | Prof. Haddad defended it.[4] | “Nothing contradicts it.”[5] | The U.N. took it up. | In \
    the U.S. it is still debated. | She lives in the U.S. | He does not.
    """,
    """
    Treatment stopped in 2019. | 4 patients in 10 complain. | Was it plan B? | It was. | It came down to you and I. | Yahoo! \
    News said so.
    """,
    """
    The text says "no one [...] may oppose it". | It adds: "Save the judge." | The judge, i.e. Mr. Weiss, did oppose it. | \
    He wrote so to Messrs. Pratt and Lowe on Feb. 3. | Their answer? | A polite silence… | Nothing more came.
    """,
    """
    He bought apples, pears, etc. at the market on Elm St. | They were cheap. | His son Sammy Jr. ate two. | It was Hart v. \
    Cole all over again. | The book by P. Young et al. (2010) says why. | Few have read it.
    """,
  ]
}
