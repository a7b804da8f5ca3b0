/// Fires, floods, accidents and shortages.
extension EventKind {
  static let disasters: [EventKind] = [fire, flood, derailment, shortage]

  private static let fire = EventKind(
    headline: Fact(
      french:
        "[Incendie|Violent incendie|Un incendie] à {place}: [{count} personnes évacuées|{thing} détruit en partie]",
      english: "[Fire|Blaze|Large fire] in {place} [forces {count} people out|damages {thing}]"),
    facts: [
      Fact(
        french:
          "Un [incendie|feu|violent incendie] a [détruit en partie|gravement endommagé|ravagé] {thing}, [dans la nuit de {day}|{day} à l'aube|{day} en fin de journée] à {place}, et {count} personnes ont dû être [évacuées|mises à l'abri]. // Il était tard, {day}, quand les flammes ont gagné {thing} à {place}: {count} riverains ont passé la nuit dehors.",
        english:
          "A [fire|blaze|large fire] [badly damaged|partly destroyed|tore through] {thing} in {place} [overnight on {day}|early on {day}|late on {day}], and {count} people had to be [evacuated|moved to safety]. // It was late on {day} when flames reached {thing} in {place}; {count} neighbours spent the night elsewhere."
      ),
      Fact(
        french:
          "Les pompiers {dePlace} ont [engagé|mobilisé|déployé] {count2} [véhicules|camions|engins] et n'ont [maîtrisé les flammes|éteint le feu] qu'au bout de [quatre|cinq|six|sept] heures.",
        english:
          "Firefighters from {place} [sent|used|brought] {count2} [engines|vehicles|trucks] and needed [four|five|six|seven] hours to [put out|contain|control] the flames."
      ),
      Fact(
        french:
          "[D'après|Selon] {person}, qui dirige les secours du département, le feu serait parti [d'un local technique|d'une installation électrique|du toit|d'un atelier voisin].",
        english:
          "The fire is thought to have started [in a plant room|in an electrical cabinet|on the roof|in a workshop next door], said {person}, who leads the county's rescue service."
      ),
      Fact(
        french:
          "Les dégâts [sont estimés|sont évalués|se montent] à {money}, [a indiqué|a précisé|a fait savoir] l'assureur {org}.",
        english: "The insurer {org} [put|estimated] the damage at {money}."),
      Fact(
        french:
          "« [On a entendu une détonation|La fumée est montée d'un coup|Il a fallu sortir sans rien emporter] », [raconte|se souvient|témoigne] {witness}, qui [habite en face|tient un commerce à deux pas|travaillait ce soir-là].",
        english:
          "“[We heard a bang|The smoke rose all at once|We had to leave with nothing],” [said|recalled] {witness}, who [lives across the street|runs a shop near by|was working that evening]."
      ),
      Fact(
        french:
          "[Une enquête|Une information judiciaire] a été [ouverte|confiée à la gendarmerie de {place2}] pour [établir la cause du sinistre|comprendre l'origine du feu].",
        english: "[Police in {place2}|Investigators from {place2}] [will try to establish|are looking into] the cause."),
    ],
    things: [
      Thing(french: "un entrepôt de meubles", english: "a furniture warehouse"),
      Thing(french: "une ancienne filature", english: "a former spinning mill"),
      Thing(french: "un immeuble de six étages", english: "a six-storey building"),
      Thing(french: "une halle du marché couvert", english: "a hall of the covered market"),
      Thing(french: "un dépôt de bus", english: "a bus depot"),
      Thing(french: "une scierie", english: "a sawmill"),
      Thing(french: "un gymnase", english: "a sports hall"),
      Thing(french: "une résidence d'étudiants", english: "a student residence"),
    ],
    count: 20...900, count2: 6...60, money: 4...180)

  private static let flood = EventKind(
    headline: Fact(
      french: "[Crue|Inondations] à {place}: {count} [habitations touchées|foyers privés d'électricité]",
      english: "[Flood|Floods] in {place}: {count} homes [hit|without power]"),
    facts: [
      Fact(
        french:
          "Après [deux|trois|quatre] jours de pluie, la rivière est sortie de son lit {day} à {place}, où {count} habitations ont été [inondées|touchées|envahies par l'eau]. // À {place}, l'eau est montée {day} plus vite que prévu: {count} foyers ont les pieds dans l'eau.",
        english:
          "After [two|three|four] days of rain the river burst its banks in {place} on {day} and [flooded|reached|poured into] {count} homes. // In {place} the water came up faster than forecast on {day}, and {count} households woke to wet floors."
      ),
      Fact(
        french:
          "L'eau a atteint près {dePlace} un niveau [jamais vu depuis un demi-siècle|que les riverains ne connaissaient pas], et {count2} routes ont été fermées.",
        english:
          "The water rose to a level [not seen for half a century|that residents had never known] near {place}, and {count2} roads were closed."
      ),
      Fact(
        french:
          "{le} préfet {person} a [ordonné la fermeture|décidé de fermer] {thing} et [demandé l'aide de l'armée|appelé les habitants à rester aux étages].",
        english:
          "The regional governor, {person}, [ordered|decided on] the closing of {thing} and [asked the army for help|told residents to stay on upper floors]."
      ),
      Fact(
        french:
          "La remise en état [coûtera|devrait coûter] {money}, [selon une première estimation|d'après la région].",
        english: "Repairs [will|are expected to] cost {money}, [by a first estimate|the region says]."),
      Fact(
        french:
          "« [En une heure, tout le rez-de-chaussée était sous l'eau|Nous avons tout perdu, sauf les photos|Mes voisins m'ont prise dans leur barque] », [dit|raconte] {witness}, [retraitée|libraire|agricultrice].",
        english:
          "“[Within an hour the ground floor was under water|We lost everything but the photographs|My neighbours took me in their boat],” said {witness}, a [pensioner|bookseller|farmer]."
      ),
      Fact(
        french:
          "L'opérateur {org} a [rétabli|rendu] le courant à {percent} des clients {day} soir; [les autres devront attendre la fin de la semaine|le reste suivra].",
        english:
          "The operator {org} had [restored|brought back] power to {percent} of customers by {day} evening; [others will wait until the end of the week|the rest will follow]."
      ),
    ],
    things: [
      Thing(french: "deux ponts", english: "two bridges"), Thing(french: "trois écoles", english: "three schools"),
      Thing(french: "la gare", english: "the railway station"), Thing(french: "le tunnel", english: "the tunnel"),
      Thing(french: "la zone artisanale", english: "the business park"),
      Thing(french: "la station d'épuration", english: "the sewage works"),
    ],
    count: 40...2400, count2: 3...40, money: 10...900)

  private static let derailment = EventKind(
    headline: Fact(
      french: "Un train déraille [près {dePlace}|entre {place} et {place2}], {count} blessés",
      english: "Train derails [near {place}|between {place} and {place2}], {count} hurt"),
    facts: [
      Fact(
        french:
          "Un train [régional|de marchandises|de nuit] a déraillé {day} [près {dePlace}|à l'entrée {dePlace}], faisant {count} blessés, dont [deux|trois|quatre] graves. // {count} personnes ont été soignées {day} après l'accident d'un train qui reliait {place2} à {place}.",
        english:
          "A [regional|freight|night] train came off the rails [near|on the edge of] {place} on {day}, leaving {count} people injured, [two|three|four] of them seriously. // Medics treated {count} people on {day} after an accident to the {place2} to {place} train."
      ),
      Fact(
        french:
          "La rame, qui venait de {place2}, [transportait|avait à son bord] {count2} [voyageurs|passagers] et a heurté {thing}.",
        english: "The train, from {place2}, was carrying {count2} [passengers|travellers] and hit {thing}."),
      Fact(
        french:
          "[Le trafic|La circulation] est [interrompu|suspendu|coupé] sur la ligne et ne reprendra pas avant {date}, [a annoncé|a prévenu] l'exploitant {org}.",
        english:
          "[Services|Trains] on the line are [suspended|cancelled] and will not [resume|run again] before {date}, the operator {org} [said|announced]."
      ),
      Fact(
        french:
          "{person}, {le} procureur de la République, a [évoqué|privilégié] [l'hypothèse d'une erreur d'aiguillage|la piste d'un défaut de la voie|une vitesse trop élevée].",
        english:
          "The public prosecutor, {person}, [mentioned|pointed to] [a signalling error|a fault in the track|excessive speed] as a likely cause."
      ),
      Fact(
        french:
          "« [J'ai senti le wagon se coucher|Les valises volaient|Personne ne criait, c'était étrange] », [confie|rapporte] {witness}, assise dans la [deuxième|troisième|dernière] voiture.",
        english:
          "“[I felt the carriage tip over|Suitcases were flying|Nobody screamed, it was strange],” said {witness}, who sat in the [second|third|last] carriage."
      ),
      Fact(
        french: "La ligne avait fait l'objet de travaux d'un montant de {money} [l'an dernier|il y a deux ans].",
        english: "Work worth {money} was done on the line [last year|two years ago]."),
    ],
    things: [
      Thing(french: "un talus", english: "an embankment"), Thing(french: "un pylône", english: "a pylon"),
      Thing(french: "un camion immobilisé", english: "a stalled lorry"),
      Thing(french: "un mur de soutènement", english: "a retaining wall"),
      Thing(french: "des arbres tombés sur la voie", english: "trees that had fallen on the line"),
    ],
    count: 5...90, count2: 40...420, money: 8...300)

  private static let shortage = EventKind(
    headline: Fact(
      french: "Sécheresse: {place} [coupe l'eau la nuit|réduit l'usage de l'eau] pour {count} habitants",
      english: "Drought: {place} [cuts water at night|limits water use] for {count} residents"),
    facts: [
      Fact(
        french:
          "[Faute de pluie|Face à la sécheresse], la ville {dePlace} [coupe|coupera] l'eau [la nuit|six heures par jour] à {count} habitants [à partir de|dès] {day}. // Dès {day}, {count} habitants {dePlace} devront remplir leurs bidons le soir: la ville ferme les vannes.",
        english:
          "[For want of rain|Faced with drought], the town of {place} will cut off water [at night|for six hours a day] to {count} residents from {day}. // From {day}, {count} people in {place} must fill their cans in the evening: the town is closing its valves."
      ),
      Fact(
        french:
          "Le réservoir {dePlace2} n'est [plus rempli qu'à|plein qu'à] {percent}, contre [le double|le triple] il y a un an.",
        english: "The reservoir at {place2} is only {percent} full, [half|a third] of its level a year ago."),
      Fact(
        french:
          "{org}, qui exploite le réseau, [promet|prévoit] d'installer {count2} [compteurs|capteurs de fuites|citernes] [avant l'hiver|d'ici au printemps].",
        english:
          "{org}, which runs the network, [promises|plans] to install {count2} [meters|leak sensors|tanks] [before winter|by the spring]."
      ),
      Fact(
        french: "L'arrosage des {thing} est interdit jusqu'au {date}, [sous peine d'amende|sauf dérogation].",
        english: "Watering {thing} is forbidden until {date}, [on pain of a fine|with few exceptions]."),
      Fact(
        french:
          "« [Nous aurions dû réparer les conduites il y a dix ans|Ce n'est pas une punition, c'est une réserve pour août|Chacun doit prendre sa part] », [reconnaît|plaide|explique] {person}, {le} maire.",
        english:
          "“[We should have mended the pipes ten years ago|This is no punishment, it is a reserve for August|Everyone must do their share],” said the mayor, {person}."
      ),
      Fact(
        french:
          "Une aide de {money} [sera versée|est prévue] pour les exploitations [maraîchères|d'élevage], selon {witness}, du syndicat agricole.",
        english:
          "Aid of {money} [will be paid|is planned] for [market gardens|livestock farms], according to {witness} of the farmers' union."
      ),
    ],
    things: [
      Thing(french: "terrains de sport", english: "sports grounds"),
      Thing(french: "jardins publics", english: "public gardens"),
      Thing(french: "pelouses", english: "lawns"), Thing(french: "potagers", english: "vegetable plots"),
    ],
    count: 900...90000, count2: 30...900, money: 3...120)
}
