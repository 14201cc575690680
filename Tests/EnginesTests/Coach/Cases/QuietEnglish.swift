extension CoachCases {
  /// Good messages in English: warm, short, informal, of many countries.
  static let quietEnglish = #"""
    cr {to=Maeve Gallagher} | Hi Maeve, your tide-gauge dashboard for Galway Bay got me through a very wet kayaking season. I write Go for a water utility in Sligo, happy to connect.
    cr {to=Tunde Bakare} | Hello Tunde! Sat behind you at DevFest Ibadan and laughed through the whole generator story. Let's stay in touch.
    cr {to=Priyanka Rao} | Hi Priyanka, fellow ex-teacher here. Your write-up on moving from a classroom in Mysuru to platform work is pinned above my desk. Would be lovely to be connected.
    cr {to=Gus Halloran} | Hey Gus, big fan of Tiny Ledger, I've kept my band's accounts in it since 2021. Just saw you went full time on it. Congrats, and hello!
    cr {to=Annika Sørby} | Hi Annika, we both answered the same question about time zones on the Elixir forum, and yours was better. Nice to meet you properly.
    cr {to=Wei Zhang} | Hi Wei, thank you for the patch to libheif last month, it fixed the crash that plagued our museum kiosks. Glad to follow your work.
    cr {to=Rhiannon Pugh} | Hi Rhiannon, shwmae from Aberystwyth! Your Welsh spell checker plugin is on every machine in our office. Just wanted to say diolch and connect.
    cr {to=Marcus Oyelaran} | Hi Marcus, no ask here: your essay "Boring on purpose" changed how our little team picks databases. Would enjoy seeing more of your posts.
    cr {to=Bea Lindgren} | Hey Bea 👋 we met in the queue for coffee at Øredev, I was the one with the broken badge. Great chatting about e-ink!
    cr {to=Farid Rahimi} | Hello Farid, Dr. Novak suggested I look up your thesis on scheduling trams in Brno, and I've now read it twice. I'd be pleased to be in touch.
    cr {to=Lou Castellano} | Hi Lou, I maintain the docs for a project that depends on your YAML parser, so I read your changelog like a novel. Thanks for the jokes in 3.1.
    fm {to=Helena Marques;title=Staff engineer} | Hi Helena, I'm a night-shift nurse learning to code, and your talk about debugging as diagnosis made me feel at home for the first time. Could I ask you three questions over a 15-minute call, any morning next week? If you're swamped, please just ignore this.
    fm {to=Declan Byrne;title=Backend developer} | Hi Declan, I rebuilt the toy queue from your blog in Zig and hit the same deadlock you describe in part four. How did you convince yourself the fix was right? Would 15 minutes on the phone on Tuesday or Wednesday work?
    fm {to=Aroha Ngata;title=CTO} | Kia ora Aroha, I heard you on RNZ talking about te reo in software interfaces. I'm adding macron support to a library catalogue in Rotorua. Might you have a quarter of an hour to tell me what you would do differently?
    fm {to=Sam Okonjo;title=Frontend engineer} | hey Sam, random one: your css-only chessboard broke my brain in a good way. i'm self-taught, two years in, and stuck on container queries. got 15 min to chat sometime this week or next?
    fm {to=Ritika Sen;title=ML engineer;student} | Dear Ritika, I am a final-year student at Jadavpur University. Your paper on low-resource OCR uses the same Bengali newspapers as my project. Would you be open to a short call to talk about how you handled the torn pages? Any evening suits me.
    fm {to=Jonas Weidmann;title=Data engineer} | Hi Jonas, your team's post about deleting 4 TB of logs was the most useful thing I read this spring. We run a much smaller setup at a bakery chain in Graz. Could we speak for fifteen minutes about how you decided what to keep?
    fm {to=Carmen Villalobos;title=Engineering manager} | Hi Carmen, a mutual friend, Pilar Soto, told me you rebuilt the on-call rota at Almanac so that nobody carries it alone. I've just been handed ours. Would you be willing to tell me how you started? 15 minutes is plenty, and no hurry at all.
    fm {to=Obinna Eze;title=Mobile lead} | Good afternoon Obinna, I use KwikFare every day between Yaba and Lekki. Last week it kept my ticket when the network died, and I'd love to know how. May I call you for ten minutes on Saturday?
    fm {to=Laurel Finch;title=Security researcher} | Hi Laurel, your disclosure of the smart-lock bug was a masterclass in patience. I'm a locksmith's daughter turned junior pentester, so it hit home. Would you have 15 minutes for a call this month? I have a question on how you wrote to the vendor.
    fm {to=Ivo Petrov;title=Systems programmer} | Hi Ivo, greetings from Ruse. I ported your allocator to RISC-V for fun and it's 12% slower than it should be. I think I misread the bitmap part. Could you spare a quarter of an hour to look at where I went wrong? Happy to work around your schedule.
    fm {to=Nell Ashworth;title=Developer} | Hello Nell, I came to your allotment-planner app as a gardener and stayed as a developer. I'm returning to tech after eight years with three kids. What was your own return like? If you had fifteen minutes for a call, I'd be so grateful.
    ca {to=Dana Whitfield} | Hi Dana, your note about our flaky tests being "a people problem" has been rattling round my head. Fancy a coffee near King's Cross on Thursday to pull it apart?
    ca {to=Raj Malhotra} | Hey Raj, saw the photos of your kid's robot winning at Thorpe fair, amazing! I'm in Pune next week, shall we get a chai on Wednesday and you tell me how you taught her PID control?
    ca {to=Siobhan Keane} | Hi Siobhan, since you pointed me to property-based testing I've found four bugs in code I was proud of. Can I buy you a coffee on the 9th or 10th to say thanks and ask about shrinking?
    ca {to=Tyler Brandt} | Yo Tyler, still dreaming about that taco place you mentioned at StrangeLoop. I'm in Austin Friday, wanna grab lunch there and compare notes on Roc?
    ca {to=Miriam Adler} | Hi Miriam, I hope the move to Haifa went smoothly. Would you have half an hour for a virtual coffee? I'd like to hear how the new job compares with Larch, since I'm weighing something similar.
    ca {to=Nils Aaltonen} | Hi Nils, your comment on my pull request was kinder than it needed to be. I'm at the Tampere office on Monday, coffee at ten?
    ca {to=Chiara Fontana} | Ciao Chiara, we keep meeting in the same GitHub issue about PDF forms! I'm in Bologna for the weekend of the 21st. Would you be up for an espresso near Piazza Maggiore?
    ca {to=Emeka Obi} | Hi Emeka, the bit in your newsletter about estimating in hats made my whole team giggle. Could we have a 20-minute coffee chat over Zoom next week? No agenda beyond that trick.
    ca {to=Jo Tanaka} | Hey Jo, now that we're both out of Brightwell I can finally ask: how did you keep the nightly build green? Coffee at the usual place, any day after the 4th?
    rc {to=Patrick Doyle} | Patrick! A junior of mine just asked why our build prints a sheep. I told her about you and Lahinch. How are you keeping?
    rc {to=Yuki Mori} | Hi Yuki, it's been too long, my fault. I walked past the ramen place from the Fukuoka sprint and ordered what you always had. Are you still on the robotics team?
    rc {to=Lena Hoffmann} | Hi Lena, four years since the thesis office with the broken heater! I read that your group published the dataset at last. So happy for you. What are you up to now?
    rc {to=Dwayne Carter} | Hey Dwayne, long time. I still use the vim config you gave me at Harbor Labs, typo included. Saw you moved to Atlanta, how's the new place treating you?
    rc {to=Ayesha Siddiqui} | Salaam Ayesha, I dug out our old Karachi hackathon repo and the README made me cry laughing. Are you still writing Haskell? I'd love to catch up one of these days.
    rc {to=Rob Nolan} | Hi Rob, sorry for going quiet after the wedding. The shed is finally wired and yes, it runs your garage door code. Hope Cork is treating you and the twins well.
    rc {to=Katya Morozova} | Hi Katya, I just gave a lunch talk built entirely on the caching story you told me in Tbilisi, with credit. How is life after Meridian?
    rc {to=Ben Achterberg} | Ben, guess who got asked to review a Fortran module today. I thought of you and that summer in Delft immediately. Drinks next time I'm over?
    pe {to=Orla Fitzpatrick} | Subject: Your bus stops, spoken⏎⏎Hi Orla,⏎⏎My nan can't read the small print on Bus Éireann timetables. I made her a page that reads your stop data aloud: https://cian.example/stops⏎⏎Two minutes of video at the top. Thanks for keeping the data open!⏎Cian
    pe {to=Victor Almeida} | Hi Victor,⏎⏎Surfcheck shows Ericeira flat when the buoy says two metres. I traced it to a unit mix-up and fixed it on a copy: https://nuno.example/surfcheck⏎⏎Nuno
    pe {to=Grace Holloway} | Hi Grace, I knit with your pattern editor every evening and kept losing my place, so I built a row counter that lives inside it. 70 seconds: https://ida.example/rows. Cheers, Ida
    pe {to=Mo Farouk} | Subject: a faster Loupe⏎⏎Hi Mo,⏎⏎Loupe took nine seconds to open my dad's stamp collection. Here is what I changed to make it one: https://selma.example/loupe⏎⏎Best,⏎Selma
    pe {to=Tess Van Dyke} | Hi Tess,⏎⏎I listened to your episode on Rivermap and spent the weekend adding fish ladders to it.⏎⏎Demo, code and a short video: https://arlo.example/rivermap⏎⏎Thank you for the API!⏎Arlo
    ir {to=Hannah Blum} | Hi Hannah, I saw that you and Tomasz Wolski ran the Kraków accessibility group together. His work on captions is close to what I'm building. Would you feel comfortable introducing us? I've put a forwardable paragraph below. Absolutely fine to say no.
    ir {to=Curtis Bell} | Hey Curtis, didn't you share a flat with Nadine from Orchard Robotics? I'd love to ask her how they calibrate grippers. Could you put us in touch? Happy to draft the message so you only have to hit send.
    ir {to=Meera Iyer} | Hi Meera, you once mentioned that your old manager Anil now leads search at Bookwala. I'm trying to decide between two offers and his take on ranking teams would help. Might you connect us by email?
    ir {to=Owen Pritchard} | Hi Owen, quick favour, and feel free to refuse: would you introduce me to Sioned who looks after the rail data at TfW? I've two questions about their delay feed and I promise to be brief.
    fu {to=Alan Mbeki} | Hi Alan, lovely talking over the terrible sandwiches yesterday. Here's the repo with the bird-call classifier I rambled about: https://git.example/birdcall. Say hi to your daughter the ornithologist!
    fu {to=Noor El-Amin} | Hi Noor, thanks for walking me round the control room on Tuesday. The bit about training on last year's storms stuck. I'll send the paper on rare events once I find it.
    fu {to=Greta Lindqvist} | Hi Greta, good to finally put a face to the handle at FOSDEM! You asked which font our terminal uses: it's Commit Mono. See you in Malmö, hopefully.
    fu {to=Paulo Serra} | Hi Paulo, I enjoyed our chat about ferry timetables this morning. I tried your trick with the calendar table and it cut my query from a page to six lines. Thank you!
    fu {to=Zainab Yusuf} | Hi Zainab, what a fun panel that was. As I promised, the slides on testing with real accents are here: https://slides.example/accents. Safe travels back to Kano.
    fu {to=Fergus Reid} | Fergus, cheers for the pint and the crash course in CAN buses last night. I've ordered the adapter you showed me.
    ty {to=Judith Bernstein} | Dear Judith, thank you for spending your lunch on my cover letter. The line about the lighthouse app was your idea, and it's the one they quoted back to me.
    ty {to=Hamza Qureshi} | Thanks a million, Hamza! Your two-line fix to my Makefile saved my weekend, and I finally understand order-only prerequisites.
    ty {to=Bridget O'Malley} | Hi Bridget, thank you for the mock interview on Sunday. I'd never have noticed that I answer before the question ends.
    ty {to=Luca Moretti} | Luca, thank you so much for lending me the oscilloscope. The noise was the fridge. The fridge!
    ty {to=Deborah Asante} | Hi Deborah, just a note to thank you for the half hour on Thursday. I've rewritten my portfolio page the way you suggested, with the one story at the top.
    ra {to=Anton Reyes} | Hi Anton, thanks again for telling me so frankly how the infra team works. The Platform Engineer II role is now open. Would you be comfortable referring me? If it's awkward for any reason, no worries at all.
    ra {to=Fiona McLeod} | Hi Fiona, I really appreciated our chat on Monday about the archive team. I'm going to apply for the digital preservation post. Is a referral something you'd consider, or is it better that I go through the site?
    ra {to=Kenji Sato} | Hello Kenji, thank you for Wednesday's call; your story of the midnight rollback sold me on the team. Could you pass my CV on to Ms. Arai for the SRE opening? I've attached it with three lines she can skim.
    fr {to=Melanie Grant;title=Talent partner} | Hi Melanie, thank you for letting me know so quickly, and for an interview I actually enjoyed. Could you share one thing that would have made my answer on caching stronger?
    fr {to=Stefan Kruse} | Hi Stefan, many thanks for your time on Tuesday, even though it was a no. I'd really like to learn from it: where did my design start to wobble for you?
    fr {to=Amara Okafor} | Dear Amara, thank you for the kind call yesterday. If you can, I'd value hearing what the other candidate showed that I didn't. Either way, I enjoyed meeting the team.
    ou {to=Colm Brady} | Hi Colm, I got it! I start at Tideway on the 2nd of May. You were the first person who answered me a year ago, and I haven't forgotten. Thank you.
    ou {to=Sunita Desai} | Hi Sunita, just closing the loop: Lattice went with an internal candidate in the end. Your prep notes got me to the final four, which I'm proud of. Thanks a lot.
    ou {to=Hugh Pemberton} | Dear Hugh, after much thought I turned down the Calder offer; the commute would have eaten my evenings. I'm staying put and happier for it. Thank you for your frank advice.
    ou {to=Maria Silva} | Maria!! They said yes! Junior dev at Azulejo from September 🎉 I owe you the biggest pastel de nata. Obrigada, truly, thank you.
    re {to=Ellen Kowalski} | We tried the same and hit a wall at about 300 services: the graph was fine, the humans reading it weren't. What did you hide by default?
    re {to=Bashir Noorzai} | Respectfully, I don't think caching is the lesson here. The query did a sequential scan because of the cast on line 12; drop that and the cache is not needed.
    re {to=Mandy Schultz} | This matches what we saw at the hospital: alarms went down by half when we asked nurses, not dashboards, which ones to keep.
    re {to=Jamal Whitaker} | Love the second diagram, Jamal. One thing I'd add from our side: the outbox needs its own vacuum settings, or it bloats by lunchtime.
    re {to=Pia Nyström} | lol we did exactly this with bash and a prayer. switched to just in march and the onboarding doc shrank from 4 pages to 9 lines.
    re {to=Gordon Li} | Does this hold for write-heavy tables too? We saw the opposite on MariaDB 10.6 once the buffer pool was warm.
    po | Three years ago I was driving a forklift. Today my first library hit 100 stars. The thing that helped most was a stranger who answered a beginner question at midnight. Be that stranger.
    po | Unpopular finding: we removed our staging environment. Incidents went from five a month to two. Details and the parts that went wrong in the thread.
    vn | - hi Orla + name⏎- nan, bus stops, small print⏎- demo: stop 4412 read aloud⏎- built with their open data⏎- worry: accents? show Kerry test⏎- thanks, link
    vn | Hook: flat sea vs buoy⏎Bug: feet/metres⏎Fix: 3 lines, show diff⏎Me: Nuno, surfer, 1 yr of Python⏎Close: nuno.example
    qu {to=Ruth Abel} | When a migration goes wrong at 3 a.m., who decides to roll back, and on what?
    qu | What did you believe about testing five years ago that you no longer believe?
    qu | How do people on your team disagree without it getting personal?
    qu | Looking back, which of your side projects taught you the most, and why?
    qu | What does a good week look like for you?
    qu | If a junior joined you next month, what would you want them to have broken by the end of the year?
    qu | Could you walk me through the last bug that really surprised you?
    """#
}
