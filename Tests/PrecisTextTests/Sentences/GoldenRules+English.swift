extension GoldenRules {
  /// English, by the difficulty.
  static let english: [Rule] = [
    Rule(
      "a full stop ends a sentence",
      """
      The tide came in. | The boats went out.
      Nobody saw the fox. | The hens did.
      It was late. | We walked home. | The lamps were out.
      The well is dry. | It has been dry since May.
      Snow fell all night. | By morning the road was gone.
      """),
    Rule(
      "a question mark ends a sentence",
      """
      Who left the gate open? | Someone did.
      Is the ferry late? | It always is.
      What did the vet say? | Nothing new.
      Can you hear the bells? | They ring at noon.
      Why not? | Because I said so.
      """),
    Rule(
      "an exclamation mark ends a sentence",
      """
      There they are! | I can see the sails.
      Watch out! | The step is loose.
      We won! | The town danced till dawn.
      What a storm! | It took the roof off.
      Come in! | Shut the door.
      """),
    Rule(
      "a capital before a full stop is an initial",
      """
      The poem is by Wystan H. Auden.
      Ask Maria T. Keller at the desk.
      The judge, Peter B. Stone, was ill.
      A portrait of Lucy M. Farrow hangs there.
      Mayor Joan F. Wells opened the fair. | It rained.
      """),
    Rule(
      "initials in a row",
      """
      The novel by P. D. Marsh won a prize. | It sold well.
      H.G. Pike lived here. | So did A. A. Hunt.
      We met J. K. Dolan and R. S. Tate.
      T. H. White wrote it. | T. S. Moss did not.
      The firm of C. & A. Brown closed.
      """),
    Rule(
      "a letter with a number is a reference",
      """
      Look at p. 12 before you sign.
      The map is on p. 7. | The key is on p. 8.
      The rule is in s. 4 of the act.
      See n. 12 for the source.
      Turn to pp. 40-42 for the tables.
      """),
    Rule(
      "a short abbreviation inside a sentence",
      """
      Were Anna and co. at the fair?
      The pipe is 3 ft. long and rusty.
      It weighs 40 lbs. without the lid.
      The film, incl. the credits, lasts an hour.
      The hall holds approx. 300 people.
      """),
    Rule(
      "a short abbreviation that ends a sentence",
      """
      Let's ask Anna and co. | They may know.
      The pipe is 3 ft. | It is too short.
      The bag weighs 40 lbs. | Nobody can lift it.
      We need nails, screws, etc. | The shop is shut.
      The wall is 9 in. | It should be ten.
      """),
    Rule(
      "the name of a firm inside a sentence",
      """
      The deal with Marsh & Co. was signed at noon.
      Hale Bros. and two rivals bid for it.
      Kestrel Inc. makes kites in Ohio.
      They sued Dunmore Ltd. over the dam.
      Shares in Arden Corp. fell by a third.
      """),
    Rule(
      "the name of a firm at the end of a sentence",
      """
      The deal is with Marsh & Co. | It was signed at noon.
      He sold the mill to Hale Bros. | They closed it.
      She works for Kestrel Inc. | Her son works there too.
      The court found for Dunmore Ltd. | It was no surprise.
      He left Arden Corp. | His shares were worthless.
      """),
    Rule(
      "an abbreviation before a name",
      """
      We could see Mt. Hood from the train.
      St. Anne's bell rang twice.
      Ft. Worth has a new bridge.
      Dr. Lowe and Mrs. Lowe have moved.
      Prof. Ames met Sen. Cole in Boston. | They argued.
      """),
    Rule(
      "an abbreviation both before and after names",
      """
      St. Brendan's is on 3rd St. near the pier.
      Walk down Elm St. and turn left.
      They live on Park Ave. in a tower.
      The clinic is on Oak Blvd. by the bank.
      He lives on Elm St. | She lives on Oak Rd. | They meet in between.
      """),
    Rule(
      "a possessive after an abbreviation",
      """
      That is Tom Hart Jr.'s bicycle.
      It was Kestrel Inc.'s best year.
      The U.S.'s debt grew.
      She read the Ph.D.'s last page.
      Marsh & Co.'s books were burnt.
      """),
    Rule(
      "letters with dots inside a sentence",
      """
      We toured the U.S.A. by bus last year.
      The U.N. sent two planes.
      The E.U. and the U.K. signed it.
      An F.B.I. agent came to the door.
      The U.S. Senate rose at six.
      """),
    Rule(
      "letters with dots at the end of a sentence",
      """
      We live in the U.K. | Where do you live?
      He flew to the U.S.A. | She took a ship.
      They left the E.U. | It took years.
      She worked for the C.I.A. | He did not know.
      It was made in the U.S. | It broke in a week.
      """),
    Rule(
      "a time of day",
      """
      At 5 a.m. Mr. Hale goes to the dairy.
      The doors open at 9 a.m. and close at noon.
      They met at 6 p.m. | It was dark.
      At 10 p.m. Ms. Vance called the police.
      The last bus goes at 11:40 p.m. | Do not miss it.
      """),
    Rule(
      "a number inside a sentence",
      """
      Her rent is £840.50 a month.
      The fall was 3.2 percent. | In May it was 4.1.
      He ran it in 9.98 seconds.
      Version 2.4.1 mends the fault.
      The index lost 12.5 points, or 0.3%.
      """),
    Rule(
      "a number at the end of a sentence",
      """
      She owes $200.00. | It is in the drawer.
      We counted 12. | Two were missing.
      The bridge opened in 1931. | It closed in 1974.
      He finished in 9.98. | Nobody had run faster.
      The price is £3.50. | That is too much.
      """),
    Rule(
      "brackets inside a sentence",
      """
      He keeps bees (They sting him.) on the roof.
      The fair (it was the first since 1990) drew a crowd.
      She left early (the train, she said, would not wait). | We stayed.
      The mill (built in 1802?) is for sale.
      Our guide (an old sailor!) knew every rock.
      """),
    Rule(
      "a sentence in brackets",
      """
      The mill is for sale. | (It was built in 1802.) | Nobody wants it.
      She smiled. | (She rarely did.) | Then she left.
      It worked! | (Not for long.)
      He paid in cash. | (Was it his?) | We asked no questions.
      The road is closed. | (See the map on page 2.)
      """),
    Rule(
      "e-mail addresses",
      """
      Write to mary.hale@post.example.com for tickets.
      Her address is m.hale@example.org. | She answers at night.
      Send it to desk@example.com. | It will be read.
      Ask info@town-hall.example.gov. | They know.
      The notes of j.p.cole@example.net are lost.
      """),
    Rule(
      "web addresses",
      """
      The form is at https://www.example.org/forms/a.2.html. | Please sign it.
      See www.example.com. | It has a map.
      Buy it on example.com or at the door.
      The page http://example.net/q?id=4.5&x=1 is gone.
      Kestrel.com was sold. | Its staff were not told.
      """),
    Rule(
      "names of files and programs",
      """
      Open notes.final.txt and read the last line.
      The script setup.py failed. | We ran it again.
      They wrote it in Node.js and C++.
      Save it as plan.docx. | Then print it.
      The file a.b.c.tar.gz is corrupt.
      """),
    Rule(
      "single quotes inside a sentence",
      """
      He turned to us, 'It is over.' he said.
      'Keep still,' she whispered.
      The sign said 'no dogs' in red.
      'Stop!' the guard cried.
      He called it 'art'. | We called it mud.
      """),
    Rule(
      "double quotes inside a sentence",
      """
      He turned to us, "It is over." he said.
      "Keep still," she whispered.
      “Where is the key?” asked the porter.
      "Run!" he shouted. | Nobody ran.
      She said "no" and shut the door.
      """),
    Rule(
      "double quotes at the end of a sentence",
      """
      He turned to us, "It is over." | Then he sat down.
      She asked, "Is it far?" | It was.
      They cried, “Fire!” | The hall emptied.
      He said, "I will not sign." | She signed.
      The sign read “Closed.” | We went home.
      """),
    Rule(
      "a quotation of several sentences",
      """
      "The dam will hold. | It always has," said the keeper.
      “I was asleep. | I heard nothing,” he told the court.
      She wrote, "We are well. | The children grow." | That was all.
      "Who is there? | Speak!" | Nobody spoke.
      “It is cold. | Bring coats.” | They brought none.
      """),
    Rule(
      "one quotation after another",
      """
      “Is it far?” | “Two miles.” | “Then let us go.”
      "Yes." | "Are you sure?" | "I am."
      “Who are you?” she asked. | “A friend,” he said.
      "Stop!" | "Why?" | They ran on.
      ‘Ready?’ he asked. | ‘Ready,’ she said.
      """),
    Rule(
      "two or more exclamation marks",
      """
      Hello!! | It has been years.
      Stop!!! | The bridge is out.
      No!! | Not again.
      We won!!! | Come and see.
      Thanks!! | You saved us.
      """),
    Rule(
      "two or more question marks",
      """
      Hello?? | Is anyone in?
      Who?? | Nobody knows.
      Really??? | I had no idea.
      What?? | Say that again.
      When?? | They never told us.
      """),
    Rule(
      "marks of both kinds",
      """
      Hello?! | Are you there?
      What!? | It cannot be.
      You did what?! | Tell me.
      Again!? | It broke in May.
      Why?!? | Nobody asked him to.
      """),
    Rule(
      "lists with numbers and full stops",
      """
      1. Wash the rice. | 2. Boil the water.
      1. The mayor | 2. The clerk | 3. The priest
      3. Close the valve. | 4. Open the tap.
      1. Sow in May. | 2. Thin in June. | 3. Pick in August.
      9. Sand the wood | 10. Paint it
      """),
    Rule(
      "lists with numbers and brackets",
      """
      1) Wash the rice. | 2) Boil the water.
      1) The mayor | 2) The clerk
      1.) Sow in May | 2.) Thin in June
      1.) Sow in May. | 2.) Thin in June.
      3) Close the valve | 4) Open the tap | 5) Wait
      """),
    Rule(
      "lists with letters",
      """
      a. Wash the rice | b. Boil the water | c. Wait
      a) Wash the rice. | b) Boil the water.
      A. The first offer was low. | B. The second was lower.
      i. Wash the rice | ii. Boil the water | iii. Wait
      a. The mayor came | b. The clerk did not
      """),
    Rule(
      "lists with bullets",
      """
      • Wash the rice | • Boil the water
      • 9. Sand the wood | • 10. Paint it
      ⁃9. Sand the wood | ⁃10. Paint it
      • The mayor came. | • The clerk did not.
      ◦ One pan | ◦ Two lids
      """),
    Rule(
      "numbers with a sign before them",
      """
      You will find it at N°. 1022.44.3. | That is the vault.
      The hut stands at 45.91° N. | Nobody goes there.
      Read No. 7 first. | No. 8 is dull.
      She is the No. 1 seed. | He is No. 4.
      See Fig. 3 and Table 2. | Both are wrong.
      """),
    Rule(
      "a name with an exclamation mark",
      """
      She works at Yahoo! in sales.
      He reads Yahoo! News on the bus.
      They saw Jeopardy! and went to bed.
      We left Yahoo! in June. | We had our reasons.
      Yahoo! was sold. | Its rivals cheered.
      """),
    Rule(
      "I as a word and as an initial",
      """
      They make a good pair, you and I. | Did you see Albert I. Moss last week?
      He is taller than I. | She is not.
      It was I. | The others had left.
      Ask Ruth I. Dane. | She knows.
      Neither he nor I. | That is certain.
      """),
    Rule(
      "an ellipsis at the end of a quotation",
      """
      He argues that in the end “the rivers of the plain will run more slowly. . . .”
      "I thought that . . . ." | She broke off.
      “We had hoped …” | He did not finish.
      "Then it was over..." | Nobody spoke.
      She wrote that "all was well..." | It was not.
      """),
    Rule(
      "an ellipsis in square brackets",
      """
      "The keeper [...] used the lamp of the old tower [...]" (Hale 40).
      The act says that "no ship [...] may land".
      He wrote: "We [...] went home." | They had not.
      The text [...] breaks off there. | The rest is lost.
      “The river […] rose” that night. | It fell by noon.
      """),
    Rule(
      "an ellipsis at the end of a sentence",
      """
      I never said that.... | He left the room.
      We waited... | Nobody came.
      It was over… | They packed up.
      She had tried . . . . | Nobody thanked her.
      That was then... | This is now.
      """),
    Rule(
      "an ellipsis inside a sentence",
      """
      I was not ... well, you know ... at my best.
      He thought... and thought again.
      The plan . . . was bold.
      It was… strange, all told.
      What I mean...see . . . what I want to say, the point is . . . I was wrong.
      """),
    Rule(
      "four spaced dots",
      """
      One more custom which had almost died . . . was that of hanging lamps in the trees. | . . . The custom came back. . . .
      The harvest was good. | . . . The winter was not.
      He stayed a year. | . . . Then he sailed.
      She never married. | . . . Her sisters did.
      The mill burned. | . . . It was built again.
      """),
    Rule(
      "a missing space",
      """
      The road is closed. | The bridge is open. @
      We sold it for 1,000. | That was a mistake. @
      He left on Sunday. | Mr. Hale stayed. @
      Is it far? | It is not. @
      Stop! | The step is loose. @
      """),
    Rule(
      "notes",
      """
      The mill was built in 1802.[3] | It burned in 1850.[4]
      The mill was built by monks [3]. | It burned later [4].
      The mill was built by monks.3 | It burned later.
      The town grew fast.¹² | It is small now.
      The claim is false.[citation needed] | It was never proved.
      """),
  ]
}
