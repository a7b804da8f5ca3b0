/// Companies, councils, courts and research, in the form that ``PlantedEvent`` reads.
let plantedAffairs = """
  event layoffs
  numbers jobs=143..870 loss=21..88 years=12..37 sites=3..9 drop=11..34
  fact plan
  fr Le fabricant de chaudières {firm} a annoncé jeudi la fermeture de son usine de {town} d’ici à l’été.
  fr L’usine de {town} fermera d’ici à l’été, a annoncé jeudi le fabricant de chaudières {firm}.
  fr Coup dur pour {town} : le fabricant de chaudières {firm} y fermera son usine d’ici à l’été.
  en The boiler maker {firm} announced on Thursday that it would close its {town} plant by the summer.
  en The {town} plant will close by the summer, the boiler maker {firm} announced on Thursday.
  en A blow for {town}: the boiler maker {firm} is to close its plant there by the summer.
  fact jobs
  fr Le plan social supprimera {jobs} emplois, a indiqué le directeur général, {manager}.
  fr Selon le directeur général, {manager}, {jobs} emplois seront supprimés par le plan social.
  fr Au total, {jobs} emplois disparaîtront, de l’aveu du directeur général {manager}.
  en The restructuring will cut {jobs} jobs, said the chief executive, {manager}.
  en According to the chief executive, {manager}, {jobs} jobs will be cut in the restructuring.
  en In all {jobs} jobs will go, chief executive {manager} admitted.
  fact loss
  fr Le groupe a perdu {loss} millions d’euros l’an dernier, plombé par le prix de l’acier.
  fr Plombé par le prix de l’acier, le groupe a perdu {loss} millions d’euros l’an dernier.
  fr Les pertes de l’an dernier atteignent {loss} millions d’euros, la faute au prix de l’acier.
  en The group lost {loss} million euros last year, weighed down by the price of steel.
  en Weighed down by the price of steel, the group lost {loss} million euros last year.
  en Last year’s losses reached {loss} million euros, blamed on the price of steel.
  fact drop
  fr Les ventes de chaudières au gaz ont reculé de {drop} % en un an, d’après la fédération {federation}.
  fr D’après la fédération {federation}, les ventes de chaudières au gaz ont reculé de {drop} % en un an.
  en Sales of gas boilers fell by {drop} per cent in a year, according to the federation {federation}.
  en According to the federation {federation}, sales of gas boilers fell by {drop} per cent in a year.
  fact union
  fr La déléguée syndicale {delegate} dénonce un licenciement boursier et appelle à bloquer le site.
  fr Dénonçant un licenciement boursier, la déléguée syndicale {delegate} appelle à bloquer le site.
  en Union representative {delegate} denounces a shareholders’ sacking and calls for the site to be blocked.
  en Denouncing a shareholders’ sacking, union representative {delegate} calls for the site to be blocked.
  fact buyer
  fr Un repreneur danois, {buyer}, a visité les ateliers deux fois au printemps sans faire d’offre.
  fr Sans faire d’offre, le repreneur danois {buyer} a visité deux fois les ateliers au printemps.
  fr Venu deux fois au printemps visiter les ateliers, le danois {buyer} n’a pas fait d’offre.
  en A Danish buyer, {buyer}, visited the workshops twice in the spring without making an offer.
  en Without making an offer, the Danish buyer {buyer} visited the workshops twice in the spring.
  en Denmark’s {buyer} came twice in the spring to see the workshops but made no offer.
  fact subsidy
  fr La région réclame le remboursement d’une subvention versée pour la ligne de peinture.
  fr Le remboursement de la subvention versée pour la ligne de peinture est réclamé par la région.
  en The region demands the repayment of a grant that was paid for the paint shop.
  en Repayment of the grant paid for the paint shop is demanded by the region.
  fact mayor
  fr Le maire, {mayor}, demande à être reçu au ministère de l’Industrie avant la fin du mois.
  fr Avant la fin du mois, le maire, {mayor}, demande à être reçu au ministère de l’Industrie.
  en The mayor, {mayor}, asks to be received at the Ministry of Industry before the end of the month.
  en Before the end of the month the mayor, {mayor}, asks to be received at the Ministry of Industry.

  event tramway-vote
  numbers votes=24..41 against=9..21 cost=186..475 stations=13..32 trees=64..310 riders=23000..68000
  fact vote
  fr Le conseil municipal de {town} a approuvé lundi soir la construction d’une deuxième ligne de tramway.
  fr La construction d’une deuxième ligne de tramway a été approuvée lundi soir par le conseil municipal de {town}.
  fr Feu vert du conseil municipal de {town}, lundi soir, à une deuxième ligne de tramway.
  en The city council of {town} approved the construction of a second tram line on Monday evening.
  en The construction of a second tram line was approved on Monday evening by the city council of {town}.
  en The city council of {town} gave the green light to a second tram line on Monday evening.
  fact majority
  fr Après quatre heures de débat, {votes} élus ont voté pour et {against} contre.
  fr Le débat a duré quatre heures, puis {votes} élus ont voté pour et {against} contre.
  en After four hours of debate {votes} members voted in favour and {against} against.
  en The debate lasted four hours, then {votes} members voted in favour and {against} against.
  fact cost
  fr Le chantier coûtera {cost} millions d’euros, dont un tiers à la charge de l’État.
  fr Un tiers des {cost} millions d’euros que coûtera le chantier sera à la charge de l’État.
  fr La facture du chantier, {cost} millions d’euros, sera payée pour un tiers par l’État.
  en The works will cost {cost} million euros, a third of it borne by the state.
  en A third of the {cost} million euros that the works will cost is to be borne by the state.
  en The bill for the works, {cost} million euros, is to be paid by the state for one third.
  fact stations
  fr La ligne desservira {stations} stations entre la gare et le campus {campus}.
  fr Entre la gare et le campus {campus}, la ligne desservira {stations} stations.
  fr Le tracé compte {stations} stations, de la gare au campus {campus}.
  en The line will serve {stations} stops between the railway station and the {campus} campus.
  en Between the railway station and the {campus} campus the line will serve {stations} stops.
  en The route has {stations} stops, from the railway station to the {campus} campus.
  fact trees
  fr Il faudra abattre {trees} platanes boulevard {boulevard}, ce que conteste le collectif {collective}.
  fr Le collectif {collective} conteste l’abattage de {trees} platanes boulevard {boulevard}.
  fr Pour sauver {trees} platanes du boulevard {boulevard}, le collectif {collective} saisit la justice.
  en On {boulevard} boulevard {trees} plane trees will have to be felled, which the {collective} group opposes.
  en The {collective} group opposes the felling of {trees} plane trees on {boulevard} boulevard.
  en To save {trees} plane trees on {boulevard} boulevard the {collective} group is going to court.
  fact opening
  fr Les premières rames, commandées au constructeur espagnol {maker}, circuleront dans quatre ans.
  fr Commandées au constructeur espagnol {maker}, les premières rames circuleront dans quatre ans.
  en The first trams, ordered from the Spanish maker {maker}, will run in four years.
  en Ordered from the Spanish maker {maker}, the first trams will run in four years.
  fact shops
  fr Une commission présidée par la juge {judge} indemnisera les commerçants gênés par les travaux.
  fr Les commerçants gênés par les travaux seront indemnisés par une commission que préside la juge {judge}.
  en A panel chaired by judge {judge} will compensate shopkeepers hampered by the works.
  en Shopkeepers hampered by the works will be compensated by a panel that judge {judge} chairs.
  fact riders
  fr L’agence des mobilités attend {riders} voyageurs par jour sur le nouveau tronçon.
  fr Sur le nouveau tronçon, l’agence des mobilités attend {riders} voyageurs par jour.
  en The mobility agency expects {riders} passengers a day on the new section.
  en On the new section the mobility agency expects {riders} passengers a day.

  event smuggling-trial
  numbers kilos=310..960 defendants=7..18 phones=23..77 fine=130000..890000 pages=4100..9700
  fact sentence
  fr Le tribunal de {town} a condamné mercredi {boss}, considéré comme la tête du réseau, à quinze ans de prison.
  fr Considéré comme la tête du réseau, {boss} a été condamné mercredi à quinze ans de prison par le tribunal de {town}.
  fr Quinze ans de prison pour {boss}, la tête du réseau : le tribunal de {town} a rendu son jugement mercredi.
  en The court in {town} sentenced {boss}, seen as the head of the network, to fifteen years in prison on Wednesday.
  en Seen as the head of the network, {boss} was sentenced on Wednesday to fifteen years in prison by the court in {town}.
  en Fifteen years in prison for {boss}, the head of the network: the court in {town} gave its ruling on Wednesday.
  fact kilos
  fr Les douaniers avaient saisi {kilos} kilos de cocaïne dans un conteneur de bananes venu de {port}.
  fr Dans un conteneur de bananes venu de {port}, les douaniers avaient saisi {kilos} kilos de cocaïne.
  fr La drogue, {kilos} kilos de cocaïne, voyageait dans un conteneur de bananes parti de {port}.
  en Customs officers had seized {kilos} kilos of cocaine in a banana container from {port}.
  en In a banana container from {port} customs officers had seized {kilos} kilos of cocaine.
  en The drugs, {kilos} kilos of cocaine, travelled in a container of bananas from {port}.
  fact defendants
  fr Au total, {defendants} prévenus ont comparu pendant trois semaines.
  fr Pendant trois semaines, {defendants} prévenus ont comparu au total.
  en In all {defendants} defendants stood trial over three weeks.
  en Over three weeks {defendants} defendants in all stood trial.
  fact phones
  fr L’enquête reposait sur {phones} téléphones cryptés que la police belge avait décodés.
  fr La police belge avait décodé {phones} téléphones cryptés, sur lesquels reposait l’enquête.
  fr Tout est parti de {phones} téléphones cryptés, décodés par la police belge.
  en The investigation rested on {phones} encrypted phones that the Belgian police had decoded.
  en Belgian police had decoded {phones} encrypted phones, on which the investigation rested.
  en It all began with {phones} encrypted phones decoded by the Belgian police.
  fact fine
  fr L’amende douanière s’élève à {fine} euros, payables solidairement.
  fr Payable solidairement, l’amende douanière s’élève à {fine} euros.
  en The customs fine amounts to {fine} euros, payable jointly.
  en Payable jointly, the customs fine amounts to {fine} euros.
  fact docker
  fr Le docker {docker}, qui avait prêté son badge, a été relaxé au bénéfice du doute.
  fr Relaxé au bénéfice du doute, le docker {docker} avait prêté son badge.
  fr Le tribunal a relaxé {docker}, le docker dont le badge avait été prêté.
  en The docker {docker}, who had lent his badge, was acquitted for lack of proof.
  en Acquitted for lack of proof, the docker {docker} had lent his badge.
  en The court acquitted {docker}, the docker whose badge had been lent.
  fact appeal
  fr Son avocate, {lawyer}, a aussitôt annoncé qu’elle ferait appel devant la cour de {court}.
  fr L’avocate {lawyer} a aussitôt annoncé un appel devant la cour de {court}.
  en His lawyer, {lawyer}, announced at once that she would appeal to the {court} court.
  en Lawyer {lawyer} announced at once an appeal to the {court} court.
  fact villa
  fr Une villa avec piscine achetée à {resort} par un prête-nom a été confisquée.
  fr À {resort}, une villa avec piscine achetée par un prête-nom a été confisquée.
  en A villa with a pool bought in {resort} through a straw man was confiscated.
  en In {resort} a villa with a pool bought through a straw man was confiscated.

  event seal-colony
  numbers seals=142..690 pups=17..66 dives=210..480 volunteers=23..90 grant=340000..960000
  fact colony
  fr Des biologistes de l’université {university} ont découvert une colonie de phoques dans l’archipel de {islands}.
  fr Une colonie de phoques a été découverte dans l’archipel de {islands} par des biologistes de l’université {university}.
  fr Des phoques se sont installés dans l’archipel de {islands} : leur colonie a été découverte par l’université {university}.
  en Biologists from {university} University have discovered a colony of seals in the {islands} archipelago.
  en A colony of seals has been discovered in the {islands} archipelago by biologists from {university} University.
  en Seals have settled in the {islands} archipelago, where {university} University has discovered their colony.
  fact seals
  fr Un drone a permis de compter {seals} phoques gris sur les rochers de {rock}.
  fr Sur les rochers de {rock}, un drone a permis de compter {seals} phoques gris.
  fr Vus du drone, ils sont {seals} phoques gris à se prélasser sur les rochers de {rock}.
  en A drone made it possible to count {seals} grey seals on the {rock} rocks.
  en On the {rock} rocks a drone made it possible to count {seals} grey seals.
  en The drone counted {seals} grey seals basking on the {rock} rocks.
  fact pups
  fr L’équipe a observé {pups} petits nés cet hiver, signe d’une reproduction sur place.
  fr Signe d’une reproduction sur place, {pups} petits nés cet hiver ont été observés par l’équipe.
  en The team observed {pups} pups born this winter, a sign of breeding on the spot.
  en A sign of breeding on the spot, {pups} pups born this winter were observed by the team.
  fact tags
  fr Des balises posées par la vétérinaire {vet} suivent leurs plongées jusqu’à {dives} mètres.
  fr Posées par la vétérinaire {vet}, des balises suivent leurs plongées jusqu’à {dives} mètres.
  fr La vétérinaire {vet} a posé des balises qui enregistrent des plongées à {dives} mètres.
  en Tags fitted by the veterinarian {vet} follow their dives down to {dives} metres.
  en Fitted by the veterinarian {vet}, tags follow their dives down to {dives} metres.
  en The tags that veterinarian {vet} fitted record dives to {dives} metres.
  fact fishing
  fr Le comité des pêches de {harbour} redoute une concurrence pour le bar et la sole.
  fr Une concurrence pour le bar et la sole est redoutée par le comité des pêches de {harbour}.
  en The fishing committee of {harbour} fears competition for bass and sole.
  en Competition for bass and sole is feared by the fishing committee of {harbour}.
  fact volunteers
  fr Cet été, {volunteers} bénévoles surveilleront la plage pour tenir les kayaks à distance.
  fr Pour tenir les kayaks à distance, {volunteers} bénévoles surveilleront la plage cet été.
  en This summer {volunteers} volunteers will watch the beach to keep kayaks at a distance.
  en To keep kayaks at a distance {volunteers} volunteers will watch the beach this summer.
  fact grant
  fr Bruxelles financera le suivi à hauteur de {grant} euros pendant cinq ans.
  fr Pendant cinq ans, Bruxelles financera le suivi à hauteur de {grant} euros.
  fr Le suivi, prévu sur cinq ans, recevra {grant} euros de Bruxelles.
  en Brussels will fund the monitoring with {grant} euros over five years.
  en Over five years Brussels will fund the monitoring with {grant} euros.
  en The monitoring, planned for five years, will receive {grant} euros from Brussels.
  fact history
  fr Le dernier phoque de la région avait été abattu en 1911, selon les carnets du naturaliste {naturalist}.
  fr D’après les carnets du naturaliste {naturalist}, le dernier phoque de la région avait été abattu en 1911.
  en The last seal of the region was shot in 1911, according to the notebooks of the naturalist {naturalist}.
  en According to the notebooks of the naturalist {naturalist}, the last seal of the region was shot in 1911.
  """
