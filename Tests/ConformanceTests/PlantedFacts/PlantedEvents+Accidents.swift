/// Accidents, disasters and crimes, in the form that ``PlantedEvent`` reads.
let plantedAccidents = """
  event warehouse-fire
  numbers firefighters=41..96 area=2300..8700 staff=52..189 burned=11..38 hydrants=3..9 residents=120..640
  fact outbreak
  fr Un incendie s’est déclaré mardi vers 4 heures dans l’entrepôt de la société {firm}, à {town}, et n’a été maîtrisé qu’en milieu de matinée.
  fr Le feu qui s’est déclaré mardi à l’aube dans l’entrepôt de {firm}, à {town}, a été maîtrisé en milieu de matinée.
  fr À {town}, un entrepôt de {firm} a brûlé mardi : parti vers 4 heures, l’incendie a été maîtrisé dans la matinée.
  en A fire broke out at about 4 a.m. on Tuesday in the {firm} warehouse in {town} and was brought under control only by mid-morning.
  en The fire that broke out before dawn on Tuesday in the {firm} warehouse in {town} was brought under control by mid-morning.
  en In {town} a {firm} warehouse went up in flames on Tuesday; the fire started at about 4 a.m. and was under control by mid-morning.
  fact crews
  fr Au plus fort de l’intervention, {firefighters} pompiers ont lutté contre les flammes avec huit lances, a précisé le lieutenant-colonel {officer}.
  fr Selon le lieutenant-colonel {officer}, {firefighters} pompiers et huit lances ont été engagés contre les flammes.
  fr Il a fallu {firefighters} pompiers et huit lances pour venir à bout du sinistre, d’après {officer}.
  en At the height of the operation {firefighters} firefighters fought the flames with eight hoses, said fire chief {officer}.
  en According to fire chief {officer}, {firefighters} firefighters with eight hoses were sent against the flames.
  en It took {firefighters} firefighters and eight hoses to beat the blaze, {officer} told reporters.
  fact area
  fr La toiture s’est effondrée sur {area} mètres carrés de stocks de cartons et de palettes.
  fr Sur {area} mètres carrés, la toiture s’est effondrée sur les stocks de palettes et de cartons.
  en The roof collapsed onto {area} square metres of stored cardboard and pallets.
  en Over {area} square metres the roof collapsed on the cardboard and pallets stored there.
  fact staff
  fr L’entreprise emploie {staff} salariés, qui seront placés en chômage partiel jusqu’à nouvel ordre.
  fr Les {staff} salariés de l’entreprise seront placés en chômage partiel jusqu’à nouvel ordre.
  en The company has {staff} employees, who will be put on short-time work until further notice.
  en All {staff} employees of the company will be put on short-time work until further notice.
  fact smoke
  fr Un épais panache de fumée noire était visible depuis le pont de {bridge}, à une dizaine de kilomètres.
  fr Depuis le pont de {bridge}, à une dizaine de kilomètres, on voyait un épais panache de fumée noire.
  en A thick plume of black smoke could be seen from the {bridge} bridge, some ten kilometres away.
  en From the {bridge} bridge, some ten kilometres away, a thick plume of black smoke was seen.
  fact residents
  fr Par précaution, {residents} habitants du quartier {district} ont passé la nuit dans un gymnase.
  fr Dans le quartier {district}, {residents} habitants ont par précaution passé la nuit au gymnase.
  fr Évacués du quartier {district}, {residents} habitants ont dormi dans un gymnase.
  en As a precaution {residents} residents of the {district} district spent the night in a sports hall.
  en In the {district} district {residents} residents spent the night in a sports hall as a precaution.
  en Moved out of the {district} district, {residents} residents slept in a sports hall.
  fact cause
  fr La piste d’un court-circuit dans un chargeur de batteries est privilégiée par la procureure {prosecutor}.
  fr La procureure {prosecutor} privilégie la piste d’un court-circuit dans un chargeur de batteries.
  fr Un chargeur de batteries en court-circuit : telle est la piste que suit {prosecutor}, la procureure.
  en Prosecutor {prosecutor} favours the hypothesis of a short circuit in a battery charger.
  en A short circuit in a battery charger is the hypothesis that prosecutor {prosecutor} favours.
  en A battery charger that short-circuited is the lead that {prosecutor}, the prosecutor, is following.
  fact rebuild
  fr La reconstruction du bâtiment pourrait prendre dix-huit mois, estime l’assureur {insurer}.
  fr L’assureur {insurer} estime que reconstruire le bâtiment pourrait prendre dix-huit mois.
  en Rebuilding the depot could take eighteen months, the insurer {insurer} estimates.
  en The insurer {insurer} estimates that rebuilding the depot could take eighteen months.

  event river-flood
  numbers homes=230..940 rescued=14..79 power=3200..9800 roads=12..41 height=3..6 soldiers=60..180
  fact flood
  fr Les pluies de la nuit ont fait sortir de son lit la rivière {river}, qui a inondé le centre de {town} mercredi matin.
  fr La rivière {river}, sortie de son lit après les pluies de la nuit, a inondé mercredi matin le centre de {town}.
  fr Le centre de {town} s’est retrouvé sous l’eau mercredi matin après le débordement de la rivière {river}, gonflée par les pluies.
  en Overnight rain caused the {river} to burst its banks and flood the centre of {town} on Wednesday morning.
  en The {river} burst its banks after overnight rain and flooded the centre of {town} on Wednesday morning.
  en The centre of {town} was under water on Wednesday morning after rain made the {river} burst its banks.
  fact homes
  fr L’eau est entrée dans {homes} maisons, selon un premier recensement de la préfecture.
  fr Selon un premier recensement de la préfecture, {homes} maisons ont été envahies par l’eau.
  en Water entered {homes} houses, according to a first count by the county council.
  en According to a first count by the county council, {homes} houses were entered by the water.
  fact rescued
  fr Des hélicoptères ont hélitreuillé {rescued} personnes réfugiées sur les toits du lotissement {district}.
  fr Réfugiées sur les toits du lotissement {district}, {rescued} personnes ont été hélitreuillées par des hélicoptères.
  fr Les hélicoptères ont secouru {rescued} personnes sur les toits, au lotissement {district}.
  en Helicopters winched {rescued} people to safety from the roofs of the {district} estate.
  en From the roofs of the {district} estate {rescued} people were winched to safety by helicopters.
  en On the {district} estate helicopters plucked {rescued} people from roofs.
  fact power
  fr Le gestionnaire du réseau électrique {firm} dénombre {power} foyers privés de courant.
  fr D’après {firm}, le gestionnaire du réseau électrique, {power} foyers sont privés de courant.
  fr Sans courant depuis la nuit : {power} foyers, chiffre donné par {firm}.
  en The grid operator {firm} says that {power} households are without electricity.
  en Some {power} households are without electricity, says the grid operator {firm}.
  en {firm} counted {power} households cut off from electricity.
  fact roads
  fr Le département a fermé {roads} routes, dont celle qui longe l’abbaye de {abbey}.
  fr Parmi les {roads} routes fermées par le département figure celle de l’abbaye de {abbey}.
  en The council has closed {roads} roads, among them the one that runs past {abbey} Abbey.
  en Among the {roads} roads closed by the council is the one past {abbey} Abbey.
  fact school
  fr Les élèves du collège {school} resteront chez eux jusqu’à lundi, a décidé le rectorat.
  fr Le rectorat a décidé que les élèves du collège {school} resteraient chez eux jusqu’à lundi.
  en Pupils of {school} secondary school will stay at home until Monday, the education office decided.
  en The education office decided that pupils of {school} secondary school will stay at home until Monday.
  fact soldiers
  fr L’armée a envoyé {soldiers} militaires du régiment de {regiment} pour déblayer la boue.
  fr Pour déblayer la boue, {soldiers} militaires du régiment de {regiment} ont été envoyés par l’armée.
  fr Venus du régiment de {regiment}, {soldiers} militaires aident à déblayer la boue.
  en The army sent {soldiers} soldiers of the {regiment} regiment to clear the mud.
  en To clear the mud the army sent {soldiers} soldiers from the {regiment} regiment.
  en Mud is being cleared with the help of {soldiers} soldiers from the {regiment} regiment.
  fact warning
  fr La maire, {mayor}, reproche au service des crues de n’avoir lancé l’alerte qu’à 5 h 20.
  fr L’alerte n’a été lancée qu’à 5 h 20 par le service des crues, reproche la maire, {mayor}.
  en The mayor, {mayor}, complains that the flood service did not give the alert until 5.20 a.m.
  en The flood service did not give the alert until 5.20 a.m., complains the mayor, {mayor}.

  event coach-crash
  numbers aboard=34..58 injured=9..27 age=23..61 speed=74..118 distance=140..390 ambulances=6..19
  fact crash
  fr Un autocar de la compagnie {firm} a quitté la route vendredi soir près de {town} et s’est couché dans un fossé.
  fr Vendredi soir, près de {town}, un autocar de la compagnie {firm} s’est couché dans un fossé après avoir quitté la route.
  fr Sortie de route vendredi soir près de {town} : un autocar de {firm} a fini sa course dans un fossé.
  en A coach run by {firm} left the road near {town} on Friday evening and came to rest on its side in a ditch.
  en Near {town} on Friday evening a coach run by {firm} came to rest on its side in a ditch after it left the road.
  en A {firm} coach ended up in a ditch near {town} on Friday evening after leaving the road.
  fact injured
  fr L’accident a fait {injured} blessés, tous transportés à l’hôpital {hospital}.
  fr Transportés à l’hôpital {hospital}, les blessés de l’accident sont {injured} blessés au total.
  fr Le bilan est de {injured} blessés, pris en charge à l’hôpital {hospital}.
  en The accident left {injured} injured, all of them taken to {hospital} hospital.
  en There were {injured} injured in the accident, and all were taken to {hospital} hospital.
  en The toll is {injured} injured, who are being treated at {hospital} hospital.
  fact aboard
  fr Le véhicule transportait {aboard} passagers, pour la plupart des choristes de l’ensemble {choir}.
  fr À bord du véhicule se trouvaient {aboard} passagers, la plupart choristes de l’ensemble {choir}.
  en The vehicle was carrying {aboard} passengers, most of them singers of the {choir} choir.
  en On board the vehicle were {aboard} passengers, mostly singers of the {choir} choir.
  fact released
  fr Neuf passagers légèrement commotionnés ont pu regagner leur domicile dans la nuit.
  fr Dans la nuit, neuf passagers légèrement commotionnés ont regagné leur domicile.
  en Nine passengers with slight concussion were able to go home during the night.
  en During the night nine passengers with slight concussion went home.
  fact speed
  fr Le chronotachygraphe indique que l’autocar roulait à {speed} km/h avant le virage de {bend}.
  fr Avant le virage de {bend}, l’autocar roulait à {speed} km/h d’après le chronotachygraphe.
  fr La vitesse relevée juste avant le virage de {bend} est de {speed} km/h, selon le chronotachygraphe.
  en The tachograph shows that the coach was travelling at {speed} km/h before the {bend} bend.
  en Before the {bend} bend the coach was travelling at {speed} km/h, the tachograph shows.
  en The speed recorded just before the {bend} bend was {speed} km/h, according to the tachograph.
  fact driver
  fr Le chauffeur, {driver}, un professionnel expérimenté, a été testé négatif à l’alcool et aux stupéfiants.
  fr Testé négatif à l’alcool et aux stupéfiants, le chauffeur, {driver}, est un professionnel expérimenté.
  fr Ni alcool ni stupéfiants chez {driver}, le chauffeur, un professionnel expérimenté.
  en The driver, {driver}, an experienced professional, tested negative for alcohol and drugs.
  en The driver, {driver}, who tested negative for alcohol and drugs, is an experienced professional.
  en Neither alcohol nor drugs were found in {driver}, the driver, an experienced professional.
  fact tyre
  fr Un pneu avant, remplacé en février par le garage {garage}, a été saisi pour expertise.
  fr Les enquêteurs ont saisi pour expertise un pneu avant que le garage {garage} avait remplacé en février.
  en A front tyre that the {garage} garage replaced in February has been seized for examination.
  en Investigators seized for examination a front tyre replaced in February by the {garage} garage.
  fact minister
  fr La ministre des Transports, {minister}, se rendra samedi au chevet des victimes.
  fr Samedi, la ministre des Transports, {minister}, se rendra au chevet des victimes.
  en Transport minister {minister} will visit the victims at their bedside on Saturday.
  en On Saturday the transport minister, {minister}, will visit the victims at their bedside.

  event museum-theft
  numbers coins=63..240 minutes=4..19 value=310000..980000 cameras=7..29 visitors=41000..97000
  fact theft
  fr Des cambrioleurs ont pénétré dans la nuit de dimanche au musée {museum} de {town} par une verrière.
  fr C’est par une verrière que des cambrioleurs ont pénétré au musée {museum} de {town}, dans la nuit de dimanche.
  fr Le musée {museum} de {town} a été cambriolé dans la nuit de dimanche, par des voleurs passés par une verrière.
  en Burglars broke into the {museum} museum in {town} on Sunday night through a skylight.
  en It was through a skylight that burglars broke into the {museum} museum in {town} on Sunday night.
  en The {museum} museum in {town} was burgled on Sunday night by thieves who came in through a skylight.
  fact coins
  fr Ils ont emporté {coins} monnaies d’or du trésor de {hoard}, exposées au premier étage.
  fr Exposées au premier étage, {coins} monnaies d’or du trésor de {hoard} ont été emportées.
  fr Le butin : {coins} monnaies d’or du trésor de {hoard}, qui étaient exposées à l’étage.
  en They took {coins} gold coins of the {hoard} hoard, on display on the first floor.
  en On display on the first floor, {coins} gold coins of the {hoard} hoard were taken.
  en The haul: {coins} gold coins from the {hoard} hoard that were on display upstairs.
  fact value
  fr La conservatrice {curator} évalue le préjudice à {value} euros.
  fr Le préjudice est évalué à {value} euros par la conservatrice {curator}.
  en The curator, {curator}, puts the loss at {value} euros.
  en The loss is put at {value} euros by the curator, {curator}.
  fact minutes
  fr Toute l’opération n’a duré que {minutes} minutes, montrent les images de vidéosurveillance du musée.
  fr Les images de vidéosurveillance du musée montrent que toute l’opération n’a duré que {minutes} minutes.
  fr Il n’aura fallu que {minutes} minutes aux voleurs, à en juger par la vidéosurveillance du musée.
  en The whole raid lasted only {minutes} minutes, the museum’s video footage shows.
  en The museum’s video footage shows that the whole raid lasted only {minutes} minutes.
  en The raid took the thieves only {minutes} minutes, to judge by the museum’s video footage.
  fact van
  fr Une camionnette volée à {suburb} a été retrouvée calcinée lundi au bord du canal.
  fr Lundi, au bord du canal, une camionnette volée à {suburb} a été retrouvée calcinée.
  fr La camionnette des fuyards, volée à {suburb}, a brûlé au bord du canal, où elle a été retrouvée lundi.
  en A van stolen in {suburb} was found burnt out beside the canal on Monday.
  en On Monday a van stolen in {suburb} was found burnt out beside the canal.
  en The getaway van, stolen in {suburb}, was found burnt out by the canal on Monday.
  fact alarm
  fr L’alarme, en panne depuis le passage d’un technicien de {firm}, n’a pas sonné.
  fr En panne depuis le passage d’un technicien de {firm}, l’alarme n’a pas sonné.
  en The alarm, out of order since a visit by a {firm} technician, did not ring.
  en Out of order since a visit by a {firm} technician, the alarm did not ring.
  fact interpol
  fr Les photographies des pièces ont été transmises à Interpol et aux maisons de vente de Genève.
  fr Interpol et les maisons de vente de Genève ont reçu les photographies des pièces.
  en Photographs of the pieces were passed on to Interpol and to the auction houses of Geneva.
  en Interpol and the auction houses of Geneva were passed photographs of the pieces.
  fact reopening
  fr L’établissement, qui accueille {visitors} visiteurs par an, rouvrira jeudi sans la salle des médailles.
  fr Sans la salle des médailles, l’établissement aux {visitors} visiteurs par an rouvrira jeudi.
  en The institution, which receives {visitors} visitors a year, reopens on Thursday without its medal room.
  en Without its medal room the institution, with {visitors} visitors a year, reopens on Thursday.
  """
