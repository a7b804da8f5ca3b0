extension Sample {
  /// A gold hoard is stolen from a museum in Harrowmere: one report, a light rewriting of it on
  /// another site, an independent article that puts the hoard at £3.1 million where the others say
  /// £2.3 million, and the arrests of the next day, when the reward has gone up.
  static let museumHeist: [SampleArticle] = [
    SampleArticle(
      id: "museum-heist/courier",
      title: "Iron Age gold worth £2.3 million stolen from Harrowmere museum",
      date: "2026-03-11T11:20:00",
      source: "Harrowmere Courier",
      text: #"""
        Thieves broke into the Aldwyn Museum in Harrowmere in the early hours of Wednesday and stole an Iron Age gold hoard worth £2.3 million, police said. Three masked men forced a fire door on Mill Lane at 3.20am on 11 March and were gone in less than four minutes.

        They smashed a single display case and took 23 gold coins and a twisted neck ring known as the Skelby Torc, which a farmer dug up near Skelby in 1987. Nothing else was touched. The night guard, aged 61, was treated for shock but was not hurt.

        Detective Chief Inspector Rachel Oduya, of Northwold Police, said the raid had been "planned by people who knew exactly what they had come for". She appealed for anyone who saw a dark blue van near Mill Lane between 2am and 4am to come forward. Officers are also going through footage from 14 street cameras.

        The museum's director, Philip Garraway, said his staff were heartbroken. "This gold survived two thousand years in a field, and it could not survive four minutes of greed," he said. He also said he feared that the coins would be melted down, and offered a reward of £50,000 for information leading to their safe return.

        The museum, which draws 90,000 visitors a year, will stay closed until Saturday. Two school visits planned for this week have been cancelled.
        """#
    ),
    SampleArticle(
      id: "museum-heist/northwold-now",
      title: nil,
      date: nil,
      source: "Northwold Now",
      text: #"""
        Northwold Now
        News
        Traffic & Travel
        What's On
        Jobs
        Advertise with us
        Log in / Register

        Harrowmere museum raid: masked gang takes £2.3 million gold hoard

        By Northwold Now newsdesk
        Published: 11th March 2026, 13:45
        0 comments

        Share on Facebook
        Tweet
        Share via email

        ![Aldwyn Museum, Harrowmere](https://media.northwold-now.example/aldwyn-museum-front.jpg)
        The Aldwyn Museum in Harrowmere (Image: Northwold Now)

        Burglars broke into the Aldwyn Museum in Harrowmere in the early hours of Wednesday and stole an Iron Age gold hoard worth £2.3 million, police have said. Three masked men forced open a fire door on Mill Lane at 3.20am on 11 March and were gone in under four minutes.

        They smashed just one display case and took 23 gold coins and a twisted neck ring known as the Skelby Torc, which was dug up by a farmer near Skelby in 1987. Nothing else was taken. The night guard, 61, was treated for shock but was not hurt.

        Sign up to our free newsletter and never miss a story from your town

        Detective Chief Inspector Rachel Oduya, from Northwold Police, said the raid had been "planned by people who knew exactly what they had come for". She urged anyone who saw a dark blue van near Mill Lane between 2am and 4am to come forward. Officers are also checking footage from 14 street cameras.

        Museum director Philip Garraway said his staff were heartbroken. He also said he feared that the coins would be melted down, and offered a reward of £50,000 for information leading to their safe return.

        The museum, which attracts 90,000 visitors a year, will stay closed until Saturday.

        READ MORE: Roadworks on Harrowmere ring road to last until May
        READ MORE: The best Sunday roasts in Northwold, as chosen by you

        Leave a Reply
        Your email address will not be published. Required fields are marked *
        Comment
        Name *
        Email *
        Website
        Post Comment

        Copyright © 2026 Northwold Now. All rights reserved.
        """#
    ),
    SampleArticle(
      id: "museum-heist/wolds-chronicle",
      title: "Alarm at raided Harrowmere museum had failed twice since January",
      date: "2026-03-11T18:50:00",
      source: "The Wolds Chronicle",
      text: #"""
        The alarm that should have protected the Iron Age gold stolen from Harrowmere’s Aldwyn Museum on Wednesday had failed twice since January, The Wolds Chronicle has learned. Maintenance records show that engineers were called out on 14 January and again on 22 February, after sensors on the ground floor stopped working.

        The raiders took 23 coins and the Skelby Torc, a gold hoard worth £3.1 million according to the museum’s insurer, Bexwell Mutual. Miriam Osgood, who teaches Iron Age archaeology at the University of Kelsborough, said the torc was one of only six of its kind in Britain. “You cannot sell it, so you either ransom it or destroy it,” she said.

        Harrowmere Council, which owns the building, confirmed that it had postponed an £85,000 upgrade of the security system last October. Councillor Denise Hartnoll, who is in charge of culture, said that the work had been due to begin in May. She added that the delay was “a matter of scheduling, not of savings”.

        Meanwhile, a burnt-out van was found at about 5am in a disused quarry at Grantsby, nine miles from the museum. Northwold Police said that forensic officers were examining it, but would not say whether it had been used in the raid.

        The hoard had been on display in the same room since 2004, apart from a loan last summer to an exhibition in Copenhagen, from which it came home in November. The museum declined to comment on the alarm while the police investigation was under way.
        """#
    ),
    SampleArticle(
      id: "museum-heist/courier-arrests",
      title: "Two men arrested and gold torc recovered after Harrowmere museum raid",
      date: "2026-03-12T15:30:00",
      source: "Harrowmere Courier",
      text: #"""
        Two men have been arrested and the Skelby Torc has been recovered, a day after thieves stole an Iron Age gold hoard from the Aldwyn Museum in Harrowmere. Northwold Police said officers searched a farm building near Little Skelby at 6am on Thursday 12 March and arrested a 34-year-old man from Harrowmere and a 29-year-old man from Grantsby on suspicion of burglary.

        The torc was found wrapped in a towel at the bottom of a sack of animal feed. It is slightly bent but can be repaired, according to the museum. Four of the 23 gold coins were in the same sack; the others are still missing, and police are looking for a third man.

        Detective Chief Inspector Rachel Oduya said that the breakthrough had come from a dog walker who noted part of the number plate of a van in Mill Lane. She thanked the public for "more than 200 calls in a single day".

        The museum's director, Philip Garraway, said he had wept when he was shown a photograph of the torc. He also announced that the reward for the missing coins had been raised to £75,000, thanks to gifts from local businesses.

        The Aldwyn Museum will reopen on Saturday as planned, with free entry for the weekend. The two suspects were still being questioned on Thursday afternoon.
        """#
    ),
  ]
}
