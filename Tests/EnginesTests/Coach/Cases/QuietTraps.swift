extension CoachCases {
  /// Good messages with words that elsewhere press, ask for a place or pitch.
  static let quietTraps = #"""
    cr {to=Milan Horák} | Hi Milan, our tests rely on your mocking library every single day. Just saying thanks and hello.
    cr {to=Solange Petit} | Bonjour Solange, je me permets de me présenter : Yann, électronicien à Lorient. Votre notice sur le bus CAN m'a tiré d'affaire, je vous suis avec plaisir.
    cr {to=Piotr Zak} | Hi Piotr, the second time I watched your talk on generics I finally got it. Glad to connect.
    fm {to=Ada Quist;title=Developer} | Hi Ada, I immediately thought of your piece on slow tests when our suite hit an hour. Would you have a slot for a quick call next week? I'd like to hear how you cut yours in half.
    fm {to=Théo Lamy;title=Développeur} | Bonjour Théo, en lisant votre billet sur les verrous j'ai tout de suite pensé à notre file d'attente. Auriez-vous un quart d'heure pour me dire ce que vous recommandez en premier ?
    fm {to=Sara Lund;title=Backend lead} | Hi Sara, before I apply to Kiln's backend opening I'd like to understand how the team works. Would you have 15 minutes to tell me about your job there?
    fm {to=Julie Amar;title=Lead dev} | Bonjour Julie, avant de postuler à l'offre « dev Elixir » d'Ombrea, pourriez-vous m'accorder quinze minutes pour me parler de votre poste chez eux ?
    fm {to=Rosa Blum;title=Engineer} | Hi Rosa, your introduction to ownership on the Rust forum is what made it click. Could I call you for 15 minutes to talk about where to go next? If you don't have time to answer, that's fine.
    fm {to=Noé Briand;title=Dev} | Bonjour Noé, j'ai suivi votre atelier Kotlin à Brest. Accepteriez-vous un appel de quinze minutes pour répondre à trois questions sur les coroutines ? Si vous n'avez pas le temps, je comprendrai très bien.
    fm {to=Lin Chen;title=SRE} | Hi Lin, I read your postmortem on the DNS outage twice. Could we talk for 15 minutes about how you apply chaos tests safely? By email works too.
    fm {to=Amélie Fort;title=Data engineer} | Bonjour Amélie, j'ai vraiment adoré un passage de votre conférence, celui sur les données sales. Puis-je vous poser deux questions par téléphone, mardi ou jeudi ?
    fm {to=Paul Rey;title=Architecte} | Bonjour Paul, ça fait deux mois que je bute sur le point que vous expliquez à la fin de votre série sur Kafka. Auriez-vous un quart d'heure la semaine prochaine ?
    ca {to=Léo Masson} | Salut Léo, la dernière fois que je suis passé à Nantes tu m'avais parlé de ton jeu sur les marées. Un café jeudi avant 18 h pour me montrer où tu en es ?
    ca {to=Beth Ryan} | Hi Beth, I'll never forget your demo failing at the Cork meetup and you fixing it live. Coffee on Tuesday? I'll keep Thursday free too.
    ca {to=Omar Said} | Salut Omar, tu me dois une revanche au baby-foot de l'Epitech 😄 Un café vendredi à la Doua, et tu me racontes ta migration vers Nix ?
    ca {to=Ines Pardo} | Hi Inés, I remember you said the hardest part of the Lisbon port was the dates. I'm stuck there now. Could I buy you a coffee on Monday and hear how you got out?
    ca {to=Guy Perrin} | Bonjour Guy, avant de rentrer à Lyon, j'aurais aimé revoir avec vous le schéma dont vous parliez au salon. Un café mercredi matin près de la gare vous irait-il ?
    ca {to=Amy Stone} | Hi Amy, would you join the Rust meetup with me on Thursday and grab a bite after? You know half the speakers and I know none.
    rc {to=Ana Ferreira} | Hi Ana, congrats on the move to Kiln! How have you found the new role? Our old standup jokes still live on in my team.
    rc {to=Claire Nodet} | Coucou Claire, j'ai appris que tu avais changé de boîte. Comment as-tu trouvé ton nouveau poste chez Armoric ? Ici, le chat du bureau a pris ta chaise.
    rc {to=Finn Larsen} | Hi Finn, sorry for the radio silence since Aarhus. I've been waiting for your next episode on compilers and it made me think of our late nights on the parser.
    rc {to=Marc Vidal} | Salut Marc, ça fait trois semaines que j'ai commencé chez Galion et je tombe sur du code signé de ta main. Ça fait chaud au cœur. Tu deviens quoi ?
    rc {to=Jean Roux} | Bonjour Jean, il reste des places au meetup du 12 sur les bases de données et j'ai pensé à nos débats d'Orsay. On s'y retrouve ?
    rc {to=Tom Reed} | Hey Tom, never looked back since you talked me out of PHP at Halcyon. When are you going to publish the second half of that series?
    pe {to=Ida Falk} | Hi Ida, your museum map doesn't work in Safari on my gran's iPad, so I made a version that does: https://per.example/map. It only takes two seconds to load. Per
    pe {to=Louis Arnal} | Bonjour Louis, je cherche à simplifier vos notices de montage : la première, en trois images, est ici : https://eva.example/notice. La démo est disponible à partir de votre téléphone. Merci, Eva
    pe {to=Nia Bowen} | Hi Nia, I built this after listening to your episode on tide mills: https://gwen.example/mills. I contribute to OpenStreetMap, so the mills are on it too. Gwen
    pe {to=Rui Costa} | Subject: your bus feed⏎⏎Hi Rui,⏎⏎I wanted to see your bus feed work offline, so I tried: https://ana.example/feed (it's only two minutes of video).⏎⏎Ana
    ir {to=Hugues Blanc} | Salut Hugues, accepterais-tu de me recommander auprès de Salomé Petit, ta voisine de bureau chez Orion ? J'aimerais lui poser une question sur les drones. Rien de grave si c'est non.
    ir {to=Kim Soto} | Hi Kim, could you introduce me to your brother at Larkspur? I'd love to ask how they apply static analysis. If you don't feel like it, no worries.
    fu {to=Alba Roca} | Hi Alba, great meeting you at the booth on Thursday. I'll keep you posted on the parser; here is the grammar you asked about. Don't forget the ice cream place in Girona!
    fu {to=Yves Collet} | Bonjour Yves, merci pour l'échange d'hier sur les index. Je vous rappelle lundi comme convenu, avec les plans d'exécution.
    fu {to=Zoé Martin} | Salut Zoé, j'ai immédiatement testé ton raccourci de débogage en rentrant hier soir : une heure de gagnée. Je te confirme pour jeudi !
    ty {to=Éric Noble} | Éric, sans ta relecture de dimanche je n'aurais jamais osé envoyer ce dossier. Je te revaudrai ça.
    ty {to=Pat Kelly} | Hi Pat, I couldn't have passed the systems round without your whiteboard session on Sunday. After all these years I finally understand leader election.
    ra {to=Nils Berg} | Hi Nils, thanks for Tuesday's call about the search team. The application deadline is 3 May. Would you be comfortable referring me for the ranking role? Even a no helps me plan.
    ra {to=Ève Caron} | Bonjour Ève, merci pour vos réponses si franches de lundi. L'offre ferme le 12. Seriez-vous d'accord pour transmettre mon CV à votre responsable ? Si vous n'êtes pas à l'aise, n'y pensez plus.
    fr {to=Mark Hill} | Hi Mark, I was disappointed not to get it, of course, but thank you for the call. What would you have wanted to see in the design round?
    fr {to=Lise Hamel} | Bonjour Lise, déçue de ne pas rejoindre l'équipe, mais merci pour votre franchise. Qu'est-ce qui m'a manqué sur la partie réseau ?
    ou {to=Ugo Conti} | Ciao Ugo, I haven't heard back from Brightly, but Kiln said yes and I start on the 4th! Thank you for the pep talk.
    ou {to=Anne Morel} | Bonjour Anne, j'attendais la réponse de deux entreprises : c'est finalement Galion qui m'a pris. Merci encore pour l'entretien blanc.
    ou {to=Bob Tran} | Hi Bob, it took three weeks of waiting, but I'm in: junior SRE at Tern from Monday. Your checklist was gold, thanks!
    re {to=Ray Oduya} | Why did you replace Kafka with NATS in the end? We never replied fast enough to rebalances either, and it was the consumers, not the broker.
    re {to=Léa Colin} | Vous devez bien avoir un cache quelque part : chez nous la même requête prenait 9 secondes sans l'index partiel, 40 ms avec.
    re {to=Ann Choi} | You should make the index partial and you need to call ANALYZE before the test, otherwise the planner keeps the old statistics.
    re {to=Dan Wirth} | I come back to this diagram again and again. After all, the retry storm only shows once the second request hits the cache.
    re {to=Mia Vance} | Running out of memory was the least of our issues: it takes just 3 seconds, but the `__init__` of the pool ran twice per worker.
    re {to=Ivan Kral} | We never heard anything from the kernel side until we patched `io_uring` ourselves; no response from the list for a month. Then one kind reviewer answered.
    re {to=Lola Ruiz} | Ma question est restée sans réponse sur le forum : que devient le verrou si le conteneur [A] meurt avant <B> ?
    qu | Why did you find it so hard to hand over the project?
    qu | Quand un correctif est urgent, qui décide de le livrer tout de suite ?
    qu | How did you decide what you would never answer by chat?
    ca {to=Lola Weber} | Salut Lola, j'ai vu que vous aviez ouvert un studio à Metz. Tu me montres ça autour d'un café mardi ? Je suis curieux de savoir comment vous répartissez le travail.
    ca {to=Ali Rahmani} | Salut Ali, bravo pour la 3.0 de Palmier, vous avez mis le paquet ! Tu serais libre jeudi pour un café ? J'aimerais que tu me racontes la refonte du moteur.
    rc {to=Maud Keller} | Coucou Maud, ça va les Vosges ? J'ai pensé à toi en voyant que vous organisiez un hackathon avec l'office du tourisme. Tu y tiens un stand ?
    fm {to=Rayan Attia;title=CTO} | Salut Rayan, chez Boréal vous êtes passés de quatre à vingt devs en un an, et tu racontes ça sans fard dans ton podcast. Tu aurais un quart d'heure pour me dire ce que tu referais autrement ?
    qu {to=Nino Bassi} | Tu disais que vous aviez abandonné les sprints : qu'est-ce qui t'a manqué au début ?
    ir {to=Paola Ricci} | Salut Paola, toi et Samir vous étiez dans le même binôme à l'EPFL, non ? Tu pourrais me le présenter ? J'ai une question sur ses capteurs de neige.
    rc {to=Nathan Petit} | Salut Nat, je suis retombé sur la vidéo de notre finale de robotique. Vous nous aviez battus d'un tour de roue, toi et ta bande. Tu bricoles toujours ?
    fu {to=Benjamin Roy} | Salut Ben, merci pour l'accueil d'hier, vous avez une sacrée équipe ! Voici le lien vers l'outil de diff dont je te parlais : https://exemple.fr/diff.
    """#
}
