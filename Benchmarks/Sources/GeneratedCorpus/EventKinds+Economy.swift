/// Factories, mergers, strikes and public works.
extension EventKind {
  static let economy: [EventKind] = [factory, merger, strike, works]

  private static let factory = EventKind(
    headline: Fact(
      french: "{org} [ouvre une usine|s'installe|va produire] à {place}, {count} emplois [attendus|promis]",
      english: "{org} [opens a plant|to build a factory] in {place}, {count} jobs [expected|promised]"),
    facts: [
      Fact(
        french:
          "Le groupe {org} [a inauguré|a ouvert|a mis en service] {day} à {place} une usine de {thing}, qui [emploiera|doit employer] {count} personnes. // {place} retrouve une usine: {org} y a lancé {day} une production de {thing} et promet {count} embauches.",
        english:
          "{org} [opened|inaugurated|started up] a {thing} plant in {place} on {day} that [will|is to] employ {count} people. // {place} has a factory again: {org} began making its {thing} products there on {day} and promises to hire {count}."
      ),
      Fact(
        french: "L'investissement [s'élève|se monte] à {money}, dont [un quart|un tiers|un cinquième] d'argent public.",
        english: "The [investment|project] comes to {money}, [a quarter|a third|a fifth] of it public money."),
      Fact(
        french:
          "[La première ligne|L'atelier principal] [sortira|produira] {count2} pièces par jour, et {percent} de la production [partira à l'étranger|sera exportée].",
        english:
          "[The first line|The main shop] will turn out {count2} parts a day, and {percent} of output [is for export|will be sold abroad]."
      ),
      Fact(
        french:
          "« [Nous avons choisi ce site pour son port|Les ouvriers d'ici connaissent ce métier|Il fallait se rapprocher de nos clients] », [a expliqué|a déclaré] {person}, qui préside le groupe.",
        english:
          "“[We chose this site for its port|Workers here know the trade|We had to move closer to our customers],” [said|explained] {person}, the group's chair."
      ),
      Fact(
        french: "Un second site [est à l'étude|pourrait ouvrir] à {place2} [avant|d'ici au] {date}.",
        english: "A second site in {place2} [is under study|could open] before {date}."),
      Fact(
        french:
          "{witness}, [déléguée syndicale|qui représente les salariés], [demande|attend] des garanties sur les [salaires|contrats|horaires de nuit].",
        english:
          "{witness}, [a union delegate|who speaks for the staff], [wants|asked for] guarantees on [pay|contracts|night shifts]."
      ),
    ],
    things: [
      Thing(french: "batteries", english: "battery"), Thing(french: "pales d'éoliennes", english: "turbine blade"),
      Thing(french: "carrelage", english: "ceramic tile"),
      Thing(french: "câbles sous-marins", english: "submarine cable"),
      Thing(french: "bocaux de légumes", english: "vegetable canning"),
      Thing(french: "prothèses", english: "prosthesis"),
      Thing(french: "verre plat", english: "flat glass"), Thing(french: "vélos", english: "bicycle"),
    ],
    count: 35...1400, count2: 200...9000, money: 30...4500)

  private static let merger = EventKind(
    headline: Fact(
      french: "{org} [rachète|reprend] {thing} pour {money}",
      english: "{org} [buys|takes over] {thing} for {money}"),
    facts: [
      Fact(
        french:
          "{org}, dont le siège est à {place}, [a annoncé|a confirmé] {day} [le rachat|la reprise] de {thing} pour {money}. // C'est chose faite: pour {money}, {thing} passe sous le contrôle de {org}, a fait savoir {day} le groupe {dePlace}.",
        english:
          "{org}, based in {place}, [announced|confirmed] on {day} that it would [buy|acquire] {thing} for {money}. // It is done: for {money}, {thing} comes under the control of {org}, the {place} group said on {day}."
      ),
      Fact(
        french:
          "L'ensemble [comptera|réunira] {count} salariés et [couvrira|servira] {count2} [communes|points de vente|agences].",
        english:
          "The [combined group|new group] will have {count} employees and [cover|serve] {count2} [towns|outlets|branches]."
      ),
      Fact(
        french: "Les actionnaires recevront une prime de {percent} sur le cours de [la veille|vendredi|clôture].",
        english:
          "Shareholders will receive a premium of {percent} over [the previous day's|Friday's|the closing] price."),
      Fact(
        french:
          "{person}, qui [dirige|a fondé] {org}, [assure|promet] qu'[aucun site ne fermera|aucun emploi ne sera supprimé|il n'y aura pas de départ contraint].",
        english:
          "{person}, who [runs|founded] {org}, [promised|said] that [no site would close|no job would be cut|nobody would be forced to leave]."
      ),
      Fact(
        french: "L'autorité de la concurrence [rendra son avis|doit se prononcer] [le|avant le] {date}.",
        english: "The competition authority [will rule|is to give its opinion] [on|before] {date}."),
      Fact(
        french:
          "« [Le prix me paraît élevé|C'est une affaire de prestige plus que de profit|Le rapprochement était attendu] », [juge|estime] {witness}, analyste à {place2}.",
        english:
          "“[The price looks high|This is about prestige more than profit|The deal was expected],” said {witness}, an analyst in {place2}."
      ),
    ],
    things: [
      Thing(french: "son concurrent du nord", english: "its northern rival"),
      Thing(french: "trois journaux régionaux", english: "three regional newspapers"),
      Thing(french: "une chaîne de pharmacies", english: "a chain of pharmacies"),
      Thing(french: "un fabricant de jouets", english: "a toy maker"),
      Thing(french: "une coopérative laitière", english: "a dairy co-operative"),
      Thing(french: "deux compagnies de ferries", english: "two ferry companies"),
    ],
    count: 150...22000, count2: 12...700, money: 25...9900)

  private static let strike = EventKind(
    headline: Fact(
      french:
        "{place}: [la grève|le conflit] [chez|de] {org} [se durcit|entre dans sa deuxième semaine|touche {count} usagers]",
      english: "{org} strike in {place} [hardens|enters its second week|hits {count} travellers]"),
    facts: [
      Fact(
        french:
          "Les salariés de {org} ont [reconduit|voté|prolongé] la grève {day} à {place}, [privant|ce qui prive] {count} personnes de {thing}. // Pas de {thing} non plus {day} à {place}: chez {org}, l'assemblée a choisi de continuer, et {count} usagers attendent.",
        english:
          "Workers at {org} [extended|voted for|renewed] their strike in {place} on {day}, leaving {count} people without {thing}. // No {thing} again on {day} in {place}: the meeting at {org} chose to go on, and {count} people wait."
      ),
      Fact(
        french: "Le mouvement est suivi par {percent} du personnel, selon [la direction|l'intersyndicale].",
        english: "{percent} of staff have joined, according to [management|the unions]."),
      Fact(
        french:
          "Les grévistes [réclament|demandent|exigent] [une hausse de salaire|une prime annuelle|des embauches] d'un coût total de {money}.",
        english: "Strikers [demand|want|ask for] [a pay rise|a yearly bonus|new posts] that would cost {money} in all."),
      Fact(
        french:
          "« [Nous n'avons rien obtenu en deux ans|On nous propose des miettes|Nous irons jusqu'au bout] », [lance|dit] {witness}, [conductrice|mécanicienne|agente d'accueil] depuis {count2} mois.",
        english:
          "“[We have had nothing for two years|They offer us crumbs|We shall see this through],” said {witness}, [a driver|a mechanic|a desk clerk] for {count2} months."
      ),
      Fact(
        french: "La direction, par la voix de {person}, [propose|a proposé] une médiation à {place2} le {date}.",
        english: "Management, through {person}, [offers|has offered] mediation in {place2} on {date}."),
      Fact(
        french:
          "[Un service minimum|Un plan de secours] sera [assuré|maintenu] [aux heures de pointe|le matin|pour les lycéens].",
        english: "[A minimum service|An emergency plan] will run [at peak hours|in the morning|for schoolchildren]."),
    ],
    things: [
      Thing(french: "bus et de tramways", english: "buses and trams"),
      Thing(french: "cantine", english: "school meals"),
      Thing(french: "collecte des déchets", english: "refuse collection"),
      Thing(french: "liaisons maritimes", english: "ferry crossings"), Thing(french: "courrier", english: "post"),
    ],
    count: 2000...160000, count2: 9...220, money: 6...240)

  private static let works = EventKind(
    headline: Fact(
      french: "{place}: [le chantier|la construction] du {thing} [commence|prend du retard|coûtera {money}]",
      english: "{place}: work on {thing} [begins|falls behind|to cost {money}]"),
    facts: [
      Fact(
        french:
          "Le conseil municipal {dePlace} a [approuvé|voté|adopté] {day}, par {count2} voix, la construction du {thing}, pour {money}. // Par {count2} voix, les élus {dePlace} ont dit oui {day} au projet du {thing}, chiffré à {money}.",
        english:
          "The town council of {place} [approved|voted for|adopted] on {day}, with {count2} votes, plans for {thing} at a cost of {money}. // With {count2} votes in favour, councillors in {place} said yes on {day} to {thing}, priced at {money}."
      ),
      Fact(
        french: "[Les travaux|Le chantier] [doivent durer|dureront] jusqu'au {date} et mobiliseront {count} ouvriers.",
        english: "[Work|The project] is to last until {date} and will occupy {count} workers."),
      Fact(
        french:
          "{le} maire, {person}, y voit [une chance pour le centre|le projet d'une génération|un moyen de relier les deux rives].",
        english:
          "The mayor, {person}, calls it [a chance for the centre|the project of a generation|a way to join the two banks]."
      ),
      Fact(
        french: "L'entreprise {org} a [remporté|obtenu] le marché devant [deux|trois|quatre] concurrents.",
        english: "The contractor {org} won the work ahead of [two|three|four] rivals."),
      Fact(
        french:
          "L'opposition [dénonce|critique] un coût en hausse de {percent} et [a saisi|saisira] le tribunal administratif de {place2}.",
        english:
          "The opposition [condemns|criticises] a cost that has grown by {percent} and [has gone|will go] to the administrative court of {place2}."
      ),
      Fact(
        french:
          "« [Il y aura du bruit, mais pas la nuit|On nous avait promis un parc|Je perdrai ma terrasse pour deux ans] », [craint|dit|regrette] {witness}, [restauratrice|riveraine|fleuriste].",
        english:
          "“[There will be noise, but not at night|We were promised a park|I shall lose my terrace for two years],” said {witness}, [who runs a restaurant|a neighbour|a florist]."
      ),
    ],
    things: [
      Thing(french: "pont à haubans", english: "a cable-stayed bridge"),
      Thing(french: "nouveau lycée", english: "a new secondary school"),
      Thing(french: "port de plaisance", english: "a marina"), Thing(french: "téléphérique", english: "a cable car"),
      Thing(french: "pôle de santé", english: "a health centre"),
      Thing(french: "stade nautique", english: "a swimming complex"),
    ],
    count: 40...900, count2: 12...60, money: 20...2200)
}
