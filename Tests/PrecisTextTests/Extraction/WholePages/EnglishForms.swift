import PrecisModel

extension WholePage {
  /// English articles of other forms than a row of paragraphs.
  static let englishForms: [WholePage] = [
    WholePage(
      name: "interview with questions", title: "“I still cannot read the sea”",
      lines: """
        “I still cannot read the sea”

        | After forty years as a pilot in the estuary, Martha Quill has retired. She talks about fog, luck and the ships that grew too large.

        | When did you know that you wanted to do this?

        | When I was nine, and my uncle let me steer his boat past the bar. He pretended to be asleep, which I only understood much later.

        | What has changed the most?

        | The size of everything. You stand on the bridge and the bow is a quarter of a mile away, and it does what it was told five minutes ago.
        """),
    WholePage(
      name: "list of measures", title: "What the new housing act means for tenants",
      lines: """
        What the new housing act means for tenants

        | The housing act, which comes into force on Saturday, changes the rights of nearly four million tenants. It contains the following rules:

        | - a landlord may raise the rent only once in twelve months;
        | - a notice to leave must give a reason that a court can check;
        | - a deposit may not exceed five weeks' rent.

        | Landlords who break the rules can be fined up to thirty thousand pounds, and councils will keep a public list of those who were.
        """),
    WholePage(
      name: "live blog hour by hour", title: "Dam at Corrie Water: the day as it happened",
      lines: """
        Dam at Corrie Water: the day as it happened

        | Two villages below the dam at Corrie Water were evacuated on Friday after engineers found a crack in the spillway. This is how the day went.

        | 5.10 pm: The water has fallen by two metres, and the engineers say that the wall is no longer in danger.

        | 1.45 pm: Helicopters are dropping bags of stone into the hole, four tonnes at a time, while pumps from six counties are at work.

        | 9.30 am: About nine hundred people have spent the night in the sports hall at Denby, where the Red Cross has set up beds.
        """),
    WholePage(
      name: "lines cut at seventy-two characters", title: "The last typewriter repairer closes his shop",
      lines: """
        The last typewriter repairer closes his shop

        | For fifty-one years Harold Beck has mended typewriters in a narrow shop
        + behind the cathedral, and on Saturday he will lock its door for the
        + last time, because his hands no longer do what he tells them.

        | He says that business has never been better: novelists, lawyers and a
        + surprising number of teenagers bring him machines that they bought
        + online and that nobody else knows how to open.

        | The tools will go to a museum, but the sign above the window, which was
        + painted by his wife in the year they married, will hang in the kitchen
        + of their flat upstairs.
        """),
    WholePage(
      name: "paragraphs of one line", title: "Gunfire heard near the old airport",
      lines: """
        Gunfire heard near the old airport

        | Gunfire was heard near the old airport on Monday night.

        | Two people were taken to hospital.

        | The police have closed the road.

        | A man of thirty is being questioned.

        | Nobody else is believed to be in danger.

        | The road should reopen in the morning.
        """),
    WholePage(
      name: "crossheads", title: "How a small town learned to live without cars",
      lines: """
        How a small town learned to live without cars

        | Ten years ago the town of Wexley closed its centre to cars, and everyone expected the shops to die. They have not.

        | A slow start

        | The first winter was hard: sales fell by a tenth, and the petition to bring the cars back was signed by half of the shopkeepers.

        | The turn of the tide

        | Then the buses became free, the square was planted with limes, and people began to stay for the afternoon instead of an hour.
        """),
    WholePage(
      name: "Markdown of a post", format: .markdown, title: "An apple that was thought extinct",
      lines: """
        # An apple that was thought extinct

        ![The tree](https://example.org/tree.jpg)

        | An apple that was thought extinct since the First World War has been found in the garden of a railway cottage near Ledbury.

        | The owners knew only that it was sour and kept until May, which is exactly what the old books say of the Kingsland Russet.

        | Cuttings have been sent to three orchards, and the first young trees should be for sale in four years.

        [Share](https://example.org/share)
        """),
    WholePage(
      name: "no metadata at all",
      lines: """
        | A lorry driver who stopped to let a family of ducks cross the ring road has been thanked by the mayor and fined by the police.

        | The queue behind him was two miles long when he drove on, with eleven ducklings safely in the reeds.

        | A collection in the town has paid his fine four times over, and the rest will buy a sign.
        """),
    WholePage(
      name: "credit in brackets at the end", title: "Parliament adopts the fisheries bill", agency: "AP",
      lines: """
        Parliament adopts the fisheries bill

        | Parliament adopted the fisheries bill on Thursday by 312 votes to 287, after a debate that lasted until three in the morning.

        | The bill halves the number of days on which trawlers may fish for cod, and pays those who sell their boats.

        | The government had made it a matter of confidence and would have fallen if it had been beaten. (AP)
        """),
    WholePage(
      name: "everything at once", title: "Hospital cuts waiting times with a simple list", byline: "Ruth Adeyemi",
      date: "2026-05-04T06:15",
      lines: """
        Skip to main content
        Menu
        Log in
        Subscribe
        Hospital cuts waiting times with a simple list
        By Ruth Adeyemi
        Published: May 4, 2026 6:15 am
        4 min read

        | Waiting times at the Royal Infirmary have fallen by a third since surgeons began to share one list of patients, the hospital said on Monday.

        | Until last year each of the fourteen surgeons kept a list of his or her own, and some patients waited ten months while others were seen within six weeks.

        | “It took one meeting and a spreadsheet,” said the head of surgery, who expects other hospitals to follow.

        Advertisement
        Read more: Why nurses are leaving the north
        2 comments
        Bob Lane on May 4, 2026 at 9:12 am said:
        It took them long enough, and I still think that my mother should have been seen before Christmas.
        """),
  ]
}
