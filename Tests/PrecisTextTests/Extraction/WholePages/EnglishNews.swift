extension WholePage {
  /// English news, each with another kind of furniture around it.
  static let englishNews: [WholePage] = [
    WholePage(
      name: "menu, social links, comment form", title: "Ferry service to the outer islands to resume in May",
      byline: "Ann Lee", date: "2026-03-12",
      lines: """
        Home
        News
        Sport
        Weather
        Ferry service to the outer islands to resume in May
        By Ann Lee
        Published March 12, 2026
        Share on Facebook
        Tweet

        | The ferry to the outer islands will sail again in May, five months after the only ship on the route lost a propeller in a storm.

        | The council has hired a smaller vessel from a Norwegian company while the old one is being repaired in dry dock.

        | Islanders have relied on a weekly supply boat since December, and the school has been open for only two days a week.

        Leave a comment
        Your email address will not be published. Required fields are marked *
        Name
        Email
        """),
    WholePage(
      name: "cookie banner", title: "Library fines scrapped across the county",
      lines: """
        This website uses cookies to improve your experience.
        Accept all cookies
        Library fines scrapped across the county

        | Fines for overdue books have been scrapped in all forty-one libraries of the county, which says that they kept the poorest readers away.

        | Borrowers who return a book late will get a reminder and nothing else, and old debts of more than half a million pounds are forgiven.

        | In the first week after the announcement nine thousand missing books came back, one of them borrowed in 1978.
        """),
    WholePage(
      name: "newsletter appeal inside the article", title: "Beavers return to the upper valley after four centuries",
      lines: """
        Beavers return to the upper valley after four centuries

        | A pair of beavers has been released on the upper reaches of the river Tarrow, where the last one was killed more than four hundred years ago.

        Sign up for our newsletter

        | Farmers who feared for their fields will be paid for any loss, and fences have been put around the oldest trees along the banks.

        | The dams that the animals build should hold back flood water and make room for fish, frogs and dragonflies, the wildlife trust says.
        """),
    WholePage(
      name: "related stories and most read", title: "Orchestra saved by a concert in a shed",
      lines: """
        Orchestra saved by a concert in a shed

        | The Northmoor Chamber Orchestra, which was to close this summer, has been saved by a concert in a potato shed that was watched by two million people online.

        | Donations reached four hundred thousand pounds within a week, enough to pay the players for a year and a half.

        | Its conductor, who drives a school bus by day, said the shed had the best sound of any hall in the county.

        Related stories
        How a brass band outlived its mine
        Ten years of music in the old chapel
        Most read
        Why your bread does not rise
        """),
    WholePage(
      name: "dateline with an agency", title: "Copper prices climb to a nine-year high", agency: "Reuters",
      lines: """
        Copper prices climb to a nine-year high

        | LONDON, March 12 (Reuters) - Copper rose to its highest price in nine years on Thursday after a strike stopped work at two of the largest mines in Chile.

        | Traders said that stocks in European warehouses would last no longer than three weeks if the strike went on.

        | Shares in makers of cable fell by as much as six percent, while those of recyclers rose.
        """),
    WholePage(
      name: "captions and photo credits", title: "Storm uncovers a forest under the sand",
      lines: """
        Storm uncovers a forest under the sand
        ![Stumps of ancient oaks on the beach at Borth Sands](https://example.org/oaks.jpg)
        Stumps of ancient oaks on the beach at Borth Sands on Sunday morning.

        | The stumps of a forest that drowned four and a half thousand years ago have come to light on the beach at Borth Sands after last week's storm.

        | Walkers found them at low tide on Sunday, still rooted in black peat, with hazelnuts lying between them.

        | Scientists have a few weeks to take samples before the sand comes back and covers everything again.

        Photo: Tom Hale
        """),
    WholePage(
      name: "advertisements between the paragraphs", title: "Village pub to be owned by its regulars",
      lines: """
        Village pub to be owned by its regulars

        | The Plough at Little Marden will reopen at Easter, two years after its last landlord left, and it will belong to the people who drink there.

        Advertisement

        | Three hundred and twelve villagers bought shares at fifty pounds each, and a retired plumber mended the cellar for nothing.

        Advertisement

        | The first barrel has been promised to the oldest shareholder, who is ninety-six and says she never cared for beer.
        """),
    WholePage(
      name: "notice in another language", title: "Border town opens a school for both sides",
      lines: """
        Border town opens a school for both sides

        | A school that takes children from both sides of the border has opened in Ferrance, where the frontier runs through the middle of the market square.

        | Pupils will be taught in both languages from the age of four, and the two governments will share the cost of the building and of the teachers.

        | The mayor said that most families in the town had cousins across the line and saw no reason why their children should not sit together.

        Cette page est également disponible en français pour les lecteurs qui le souhaitent.
        """),
    WholePage(
      name: "subscription wall at the end", title: "Night trains to return on three routes", byline: "Priya Nair",
      lines: """
        Night trains to return on three routes
        By Priya Nair

        | Night trains will run again on three routes from December, the rail regulator said on Wednesday, eleven years after the last sleeper was withdrawn.

        | A berth will cost from forty-nine pounds, and every train will carry bicycles and a coach with seats that lie flat.

        | Two companies had bid for the licence; the loser has complained about the way in which the offers were compared.

        Subscribe to continue reading
        Already a subscriber?
        Sign in
        """),
    WholePage(
      name: "legal lines and addresses", title: "Bees close the motorway for six hours",
      lines: """
        Bees close the motorway for six hours

        | A lorry carrying twelve million bees overturned on the motorway near Halden on Tuesday, closing it in both directions for six hours.

        | Nobody was hurt, apart from two firefighters who were stung, and nine beekeepers came from three counties to help.

        | Most of the hives were upright by nightfall. Drivers were told to keep their windows shut for the rest of the week.

        All rights reserved
        Terms of use
        Privacy policy
        https://example.org/news/bees
        """),
  ]
}
