/// Elections, courts, research, culture and sport.
extension EventKind {
  static let publicLife: [EventKind] = [election, ruling, research, festival, match]

  private static let election = EventKind(
    headline: Fact(
      french: "{person} [élu|l'emporte] à {place} avec {percent} des voix",
      english: "{person} [wins|elected in] {place} with {percent} of the vote"),
    facts: [
      Fact(
        french:
          "{person} a [remporté|gagné] {day} l'élection municipale {dePlace}, avec {percent} des voix et {count} suffrages d'avance. // La mairie {dePlace} change de mains: {day}, les électeurs ont donné {percent} des suffrages à {person}, soit {count} de plus qu'il n'en fallait.",
        english:
          "{person} [won|took] the municipal election in {place} on {day} with {percent} of the vote and a lead of {count} ballots. // The town hall of {place} changes hands: on {day} voters gave {percent} of their ballots to {person}, {count} more than were needed."
      ),
      Fact(
        french:
          "La participation a [atteint|dépassé] le niveau du scrutin précédent: {count2} bureaux ont [dû rester ouverts plus tard|manqué de bulletins].",
        english:
          "Turnout was [higher than|close to that] at the last election: {count2} polling stations [had to stay open later|ran out of ballot papers]."
      ),
      Fact(
        french:
          "{witness}, qui se présentait pour [un quatrième|un troisième|un second] mandat, a [reconnu sa défaite|félicité l'équipe élue|annoncé un recours].",
        english:
          "{witness}, who was seeking a [fourth|third|second] term, [conceded|congratulated the winner|announced an appeal]."
      ),
      Fact(
        french: "La campagne s'est jouée sur {thing}, un sujet [absent|presque oublié] il y a six ans.",
        english: "The campaign turned on {thing}, a subject [absent|almost forgotten] six years ago."),
      Fact(
        french:
          "« [Nous gouvernerons avec tout le monde|Le travail commence ce soir|La ville a choisi de changer] », a [lancé|déclaré] {family} devant [ses partisans|la salle des fêtes pleine].",
        english:
          "“[We shall govern with everyone|The work starts tonight|The town has chosen to change],” {family} told [supporters|a full town hall]."
      ),
      Fact(
        french:
          "Le premier conseil se tiendra le {date}; un emprunt de {money} [y sera discuté|est déjà à l'ordre du jour].",
        english: "The first council meets on {date}; a loan of {money} [will be discussed|is already on the agenda]."),
    ],
    things: [
      Thing(french: "le prix des loyers", english: "the cost of rents"),
      Thing(french: "l'avenir de la maternité", english: "the future of the maternity ward"),
      Thing(french: "la sécurité du quartier de la gare", english: "safety around the station"),
      Thing(french: "la fermeture des commerces", english: "the closing of shops"),
      Thing(french: "la qualité de l'air", english: "air quality"),
    ],
    count: 12...9400, count2: 2...30, money: 8...400)

  private static let ruling = EventKind(
    headline: Fact(
      french: "[Procès|Tribunal]: {org} condamné à {money} [à {place}|dans l'affaire {thing}]",
      english: "Court orders {org} to pay {money} [in {place}|over {thing}]"),
    facts: [
      Fact(
        french:
          "Le tribunal {dePlace} a condamné {day} la société {org} à {money} d'amende [dans l'affaire|pour l'affaire] {thing}. // {money}: c'est ce que devra payer {org}, a décidé {day} la justice à {place} dans le dossier {thing}.",
        english:
          "The court in {place} fined {org} {money} on {day} in the case of {thing}. // {money} is what {org} must pay, judges in {place} decided on {day} in the matter of {thing}."
      ),
      Fact(
        french:
          "{count} [plaignants|familles|riverains] s'étaient constitués partie civile, après [une enquête|une instruction] de {count2} mois.",
        english: "{count} [plaintiffs|families|residents] had joined the case after an inquiry of {count2} months."),
      Fact(
        french:
          "{person}, qui présidait l'audience, a [relevé|souligné] « [une négligence durable|des contrôles inexistants|un mensonge répété] ».",
        english: "{person}, who presided, [noted|stressed] “[lasting negligence|a lack of any checks|a repeated lie].”"),
      Fact(
        french:
          "L'entreprise [fera appel|a dix jours pour faire appel], [a indiqué|a fait savoir] son avocate, {witness}.",
        english: "The company [will appeal|has ten days to appeal], said its lawyer, {witness}."),
      Fact(
        french: "Les parties civiles recevront {percent} de cette somme, [le reste ira à l'État|selon le jugement].",
        english: "The plaintiffs will receive {percent} of the sum, [the rest goes to the state|under the ruling]."),
      Fact(
        french: "Un procès voisin [s'ouvrira|doit s'ouvrir] à {place2} le {date}.",
        english: "A related trial [opens|is to open] in {place2} on {date}."),
    ],
    things: [
      Thing(french: "des eaux polluées", english: "the polluted stream"),
      Thing(french: "des prothèses défectueuses", english: "the faulty implants"),
      Thing(french: "des fausses factures", english: "the false invoices"),
      Thing(french: "du toit effondré", english: "the collapsed roof"),
      Thing(french: "des loyers impayés", english: "the unpaid rents"),
    ],
    count: 8...640, count2: 9...90, money: 2...700)

  private static let research = EventKind(
    headline: Fact(
      french: "À {place}, [des chercheurs|une équipe] [découvrent|découvre] {thing}",
      english: "Researchers in {place} [find|discover] {thing}"),
    facts: [
      Fact(
        french:
          "Une équipe de l'institut {org}, à {place}, a [présenté|annoncé|publié] {day} la découverte de {thing}, après l'étude de {count} échantillons. // Il a fallu examiner {count} échantillons: à {place}, l'institut {org} a dévoilé {day} {thing}.",
        english:
          "A team at the {org} institute in {place} [presented|announced|published] on {day} the discovery of {thing}, after a study of {count} samples. // It took {count} samples: on {day} the {org} institute in {place} revealed {thing}."
      ),
      Fact(
        french:
          "[Le résultat|La méthode] [améliore|dépasse] de {percent} [ce que l'on savait faire|les mesures précédentes].",
        english: "The [result|method] is {percent} better than [anything before|earlier measurements]."),
      Fact(
        french:
          "« [Nous cherchions tout autre chose|Il a fallu recommencer onze fois|La confirmation viendra d'un autre laboratoire] », [raconte|avoue] {person}, qui dirige l'équipe.",
        english:
          "“[We were looking for something else|We had to start again eleven times|Another laboratory must confirm it],” [said|admitted] {person}, who leads the team."
      ),
      Fact(
        french:
          "Le projet, doté de {money}, réunit {count2} [chercheurs|laboratoires|techniciens] de {place} et de {place2}.",
        english:
          "The project, funded with {money}, brings together {count2} [researchers|laboratories|technicians] from {place} and {place2}."
      ),
      Fact(
        french:
          "{witness}, qui n'a pas pris part aux travaux, [invite à la prudence|parle d'une étape importante|attend des données publiques].",
        english:
          "{witness}, who took no part in the work, [urged caution|called it an important step|wants to see the data]."),
      Fact(
        french:
          "Les essais [reprendront|commenceront] le {date}, si [le comité d'éthique|l'agence nationale] y consent.",
        english: "Trials [resume|start] on {date}, if [the ethics board|the national agency] agrees."),
    ],
    things: [
      Thing(french: "un alliage sans cobalt", english: "an alloy without cobalt"),
      Thing(french: "une colonie de coraux froids", english: "a colony of cold-water corals"),
      Thing(french: "trois tombes de l'âge du bronze", english: "three Bronze Age tombs"),
      Thing(french: "une enzyme qui digère le plastique", english: "an enzyme that digests plastic"),
      Thing(french: "une comète de longue période", english: "a long-period comet"),
      Thing(french: "un gène de résistance du blé", english: "a gene that protects wheat"),
    ],
    count: 24...7200, count2: 5...80, money: 3...260)

  private static let festival = EventKind(
    headline: Fact(
      french: "{thing} {dePlace} [attend|attire|accueille] {count} visiteurs",
      english: "{place}'s {thing} [expects|draws|welcomes] {count} visitors"),
    facts: [
      Fact(
        french:
          "{thing} {dePlace} a [ouvert ses portes|commencé] {day} et [attend|compte accueillir] {count} visiteurs en [dix|douze|quinze] jours. // Les rues {dePlace} se remplissent depuis {day}: {count} visiteurs sont espérés pour l'édition de cette année.",
        english:
          "{place}'s {thing} opened on {day} and [expects|hopes for] {count} visitors in [ten|twelve|fifteen] days. // The streets of {place} have been filling since {day}, when this year's {thing} began; {count} visitors are hoped for."
      ),
      Fact(
        french:
          "{count2} artistes sont [au programme|invités], dont {person}, [pour la première fois|de retour après dix ans].",
        english: "{count2} artists are on the bill, among them {person}, [for the first time|back after ten years]."),
      Fact(
        french: "Le budget, de {money}, vient pour {percent} de {org}, [partenaire principal|mécène depuis trois ans].",
        english: "The budget of {money} comes to {percent} from {org}, [the main sponsor|a patron for three years]."),
      Fact(
        french:
          "« [On a dansé sous la pluie|C'est trop cher pour les jeunes d'ici|Le son était parfait] », [dit|s'amuse|note] {witness}, venue de {place2}.",
        english:
          "“[We danced in the rain|It is too dear for young people here|The sound was perfect],” said {witness}, from {place2}."
      ),
      Fact(
        french: "[Des navettes|Des trains de nuit] [circuleront|seront en service] jusqu'au {date}.",
        english: "[Shuttles|Night trains] will run until {date}."),
      Fact(
        french:
          "[La rivière|La vieille ville] sera [interdite aux voitures|réservée aux piétons] [pendant toute la durée|chaque soir].",
        english:
          "[The river bank|The old town] will be [closed to cars|kept for pedestrians] [throughout|every evening]."),
    ],
    things: [
      Thing(french: "Le festival de marionnettes", english: "puppet festival"),
      Thing(french: "La biennale de céramique", english: "ceramics biennial"),
      Thing(french: "Le salon du livre", english: "book fair"),
      Thing(french: "La fête de l'accordéon", english: "accordion week"),
      Thing(french: "Le carnaval", english: "carnival"),
    ],
    count: 3000...240000, count2: 12...160, money: 2...90)

  private static let match = EventKind(
    headline: Fact(
      french: "{place} [bat|surprend|domine] {place2} [au bout du suspense|à domicile]",
      english: "{place} [beat|stun|overcome] {place2} [at the last minute|at home]"),
    facts: [
      Fact(
        french:
          "{place} a [battu|dominé|surpris] {place2} {day} devant {count} spectateurs et [prend la tête|se qualifie pour la finale] du {thing}. // Il y avait {count} personnes dans les tribunes {day} pour voir {place} l'emporter sur {place2} dans le cadre du {thing}.",
        english:
          "{place} [beat|overcame|stunned] {place2} on {day} in front of {count} spectators and [lead|reach the final of] {thing}. // There were {count} people in the stands on {day} to see {place} win against {place2} in {thing}."
      ),
      Fact(
        french:
          "{person} a [marqué|inscrit] le but décisif à la {count2}e minute, [d'une tête|sur un coup franc|d'un tir lointain].",
        english: "{person} scored the winner after {count2} minutes, [with a header|from a free kick|from long range]."),
      Fact(
        french:
          "Le gardien {witness}, [blessé à l'épaule|touché au genou], [sera absent|ne jouera pas] jusqu'au {date}.",
        english:
          "The goalkeeper, {witness}, [hurt in the shoulder|with a knee injury], [is out|will not play] until {date}."),
      Fact(
        french: "Les visiteurs ont [eu|gardé] le ballon {percent} du temps [sans en tirer profit|pour rien].",
        english: "The visitors had the ball for {percent} of the time [to no effect|and nothing to show for it]."),
      Fact(
        french: "Le club, soutenu par {org}, [touchera|recevra] {money} [pour cette qualification|de droits].",
        english: "The club, backed by {org}, [will collect|receives] {money} [in prize money|in rights]."),
      Fact(
        french:
          "« [On n'a pas paniqué|Le public nous a portés|Il reste une marche à monter] », a [souri|résumé] {family} [à la sortie|devant les journalistes].",
        english:
          "“[We did not panic|The crowd carried us|There is one more step],” {family} said [after the game|to reporters]."
      ),
    ],
    things: [
      Thing(french: "championnat régional", english: "the regional league"),
      Thing(french: "tournoi des Ports", english: "the Harbour Cup"),
      Thing(french: "challenge du Centenaire", english: "the Centenary Shield"),
    ],
    count: 800...48000, count2: 4...88, money: 1...60)
}
