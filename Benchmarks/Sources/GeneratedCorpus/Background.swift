/// What an article says around the event: history of the place, weather, other subjects. Drawn anew for each article, so
/// that two independent reports of one event share its facts and not their whole text.
enum Background {
  static let french: [Template] = templates([
    "La commune {dePlace}, [peuplée|forte] de {count} habitants, [vit surtout|tire ses revenus] [du tourisme|de la pêche|du maraîchage|de l'industrie du bois|de son université].",
    "[Ce n'est pas la première fois|Le pays avait déjà connu pareille situation]: [en 1987|en 1994|en 2003|en 2011], {place2} avait [vécu|traversé] [un épisode comparable|des semaines agitées|une crise semblable].",
    "{witness}, [qui enseigne l'histoire à l'université {dePlace2}|géographe à {place2}], y voit [le signe d'un changement plus large|une suite d'accidents plutôt qu'une tendance|l'effet de choix anciens].",
    "[La météo annonce|Les services météorologiques prévoient] [du vent fort|un temps sec|des averses|une chute des températures] [sur la côte|dans les vallées|sur le plateau] [jusqu'à la fin de la semaine|dans les prochains jours].",
    "[Les réactions|Les messages de soutien] [affluent|se multiplient] depuis {place2}, où [une collecte|une veillée|une réunion publique] est [organisée|prévue] [à la salle Jean-Moulin|sous la halle|au théâtre municipal].",
    "[Au comptoir du Café des Sports|Sur le marché|Devant l'école], [on ne parle que de cela|les avis sont partagés|chacun a son explication].",
    "Un rapport [remis au département|de la chambre des comptes|d'un cabinet indépendant] [relevait|pointait] [dès l'an passé|il y a trois ans] [des retards d'entretien|un manque de personnel|des prévisions trop optimistes].",
    "[À titre de comparaison|Pour mémoire], la ville voisine {dePlace2} [y a consacré|a dépensé] {money} [en cinq ans|sur la même période].",
    "{person}, [qui tient l'hôtel de la place|guide de montagne|apicultrice], [compte rester|ne s'en plaint pas|préfère attendre]: « [On verra bien|Cela passera|Il faut vivre avec] ».",
    "Les [archives|registres] {dePlace} [gardent la trace|conservent le souvenir] d'[une querelle de voisinage|un pari perdu|une promesse jamais tenue] [qui remonte à 1911|du siècle dernier|dont les anciens sourient].",
    "[Le journal local|La radio régionale] [consacre|réserve] [une page|une émission] [entière|spéciale] au sujet, [avec des témoignages|avec une carte|sous un titre sobre].",
    "[Les syndicats|Les associations|Les élus] [se retrouveront|doivent se voir] [à la préfecture|à la chambre de commerce|dans les locaux de {org}] [la semaine prochaine|avant la fin du mois].",
  ])

  static let english: [Template] = templates([
    "{place}, a town of {count} people, lives [mainly from tourism|from fishing|from market gardens|from timber|off its university].",
    "It is not the first time: [in 1987|in 1994|in 2003|in 2011] {place2} went through [something comparable|weeks of unrest|a similar crisis].",
    "{witness}, who teaches [history|geography] at the university of {place2}, sees [a sign of a wider change|a run of accidents rather than a trend|the effect of old choices].",
    "Forecasters expect [strong winds|dry weather|showers|a fall in temperature] [on the coast|in the valleys|on the plateau] [until the end of the week|in the coming days].",
    "[Reactions|Messages of support] [are coming in|have poured in] from {place2}, where [a collection|a vigil|a public meeting] [is planned|will be held] [in the market hall|at the municipal theatre|in the school gym].",
    "[At the counter of the Sports Café|On the market|Outside the school], [people talk of nothing else|opinions are divided|everybody has an explanation].",
    "A report [for the county|by the audit office|by an independent firm] had [noted|warned of] [late maintenance|a lack of staff|forecasts that were too bright] [a year ago|three years ago].",
    "By comparison, the neighbouring town of {place2} has spent {money} [in five years|over the same period].",
    "{person}, who [keeps the hotel on the square|works as a mountain guide|keeps bees], [means to stay|does not complain|would rather wait]: “[We shall see|It will pass|One has to live with it].”",
    "The [archives|registers] of {place} [keep a trace|hold the memory] of [a quarrel between neighbours|a lost wager|a promise never kept] [going back to 1911|from the last century|that makes old people smile].",
    "[The local paper|Regional radio] gives the matter [a whole page|a special programme], [with accounts from residents|with a map|under a sober title].",
    "[Unions|Associations|Councillors] are to meet [at the prefecture|at the chamber of commerce|on the premises of {org}] [next week|before the end of the month].",
  ])

  private static func templates(_ patterns: [String]) -> [Template] {
    patterns.map(Template.init(pattern:))
  }
}
