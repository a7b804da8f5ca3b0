extension Sample {
  /// A town below a damaged dam is evacuated: two articles in English, one local and one national,
  /// which share the first facts and then differ (life in the rest centres, the works on the dam).
  static let damEvacuation: [SampleArticle] = [
    SampleArticle(
      id: "dam-evacuation/ellery-advertiser",
      title: nil,
      date: nil,
      source: "Ellery Advertiser",
      text: #"""
        Menu
        Search
        Local News
        Schools
        Weather Warnings
        Letters
        e-Edition

        Kirk Ellery evacuated after crack opens in Tarnbeck dam

        By Simon Pellow, chief reporter
        Published on March 12, 2026 at 9:10 am
        Last updated: March 12, 2026 at 11:25 am

        Share
        Print
        Save for later

        ![Coaches waiting outside Kirk Ellery leisure centre on Wednesday night](https://www.ellery-advertiser.example/uploads/coaches.jpg)

        About 3,400 people were moved out of Kirk Ellery on Wednesday night after a crack opened in the spillway of the Tarnbeck dam, two miles above the town. Police went from door to door from 9.30pm on 11 March, and the last street was empty shortly after 2am.

        Most families have gone to stay with relatives, but some 480 people spent the night in three rest centres. The largest is the Fellside Academy in Marsholme, where volunteers laid out mattresses in the sports hall. “Somebody brought forty pizzas at midnight, and nobody knows who to thank,” said the head teacher, Joanna Threlkeld. She said that the school would stay closed to pupils until Monday.

        Advertisement
        Story continues below

        Residents of the Riverside care home were the first to leave, in a convoy of ambulances. Meanwhile, farmers were allowed back for one hour on Thursday morning to feed and move more than 1,200 sheep.

        Superintendent Harriet Blakey asked people not to go home before the all-clear. “The dam is holding, but a house can be replaced and you can’t,” she said. She also said that officers were patrolling the empty streets around the clock.

        Kirk Ellery was last evacuated in February 1995, when the river burst its banks.

        Like this story? Support local journalism for less than the price of a coffee a week.
        Subscribe now
        Follow us on Facebook
        Comments are closed on this article.
        © Ellery Advertiser Ltd 2026
        """#
    ),
    SampleArticle(
      id: "dam-evacuation/daily-meridian",
      title: "Race to drain Tarnbeck reservoir after thousands flee their homes",
      date: "2026-03-12T16:40:00",
      source: "The Daily Meridian",
      text: #"""
        Engineers are racing to lower the Tarnbeck reservoir by four metres before heavy rain arrives on Saturday, after damage to its dam forced about 3,400 people to leave the town of Kirk Ellery on Wednesday night. The crack, which is 12 metres long, was spotted by a walker at about 7pm in the concrete spillway of the dam.

        Northdale Water, which runs the reservoir, said that 18 high-volume pumps were at work by Thursday noon and that the level had already fallen by 70 centimetres. An army helicopter has dropped 300 tonnes of stone at the foot of the spillway to stop the water from eating into the bank.

        The dam was built in 1884 and holds 1.3 million cubic metres of water. It passed its last inspection in June 2024, although the inspectors' report recommended that joints in the spillway be repaired within two years. Northdale Water's chief executive, Graham Istead, said that the repairs had been planned for this summer. "I understand the anger, and there will be a time to answer for it," he said. He also promised every evacuated household an immediate payment of £500.

        Professor Leila Farzan, a dam safety specialist at the University of Kelsborough, said that the risk of a collapse was low and was falling by the hour. She warned, however, that 20 millimetres of rain could undo a day of pumping.

        The government's emergency committee is due to meet on Friday morning. Northdale Water hopes that residents will be able to return on Sunday.
        """#
    ),
  ]
}
