extension CoachCases {
  /// Messages to which nothing should be said.
  static let good = #"""
    cr {to=Yasmine Karoui} | Bonjour Yasmine, votre retour d'expérience sur la sortie de MongoDB chez Lumio m'a convaincu de mesurer avant de migrer. Développeur à Metz, je serais ravi de suivre vos prochains billets.
    cr {to=Peter Nyman} | Hi Peter, I was in the second row at your Elm talk in Malmö and still use your decoder trick. Would love to keep in touch.
    cr {to=Chloé Favre} | Bonjour Chloé, promo 2019 de l'IUT de Laval comme vous ! Je travaille sur des outils de cartographie libre. Au plaisir de vous lire.
    cr {to=Arjun Mehta} | Hi Arjun, your PR that made pip's resolver three times faster saves us an hour a day. Thank you! I'd be happy to be in touch.
    cr {to=Tomas Lund} | Hei Tomas! We both volunteered at the Bergen code club. I saw Kystdata went public in May, congratulations. Let's stay connected.
    cr {to=Aïcha Diop} | Bonjour Aïcha, Mamadou Fall m'a dit beaucoup de bien de votre atelier sur les API à Dakar. Enchantée, je code pour une coopérative agricole à Thiès.
    cr {to=Olga Petrov} | Hello Olga, the way your team documents outages at Fernhill taught me how to write a timeline. Junior SRE in Porto, glad to connect.
    fm {to=Nicolas Brun} | Bonjour Nicolas, je suis en deuxième année de BUT à Clermont et j'ai monté un petit serveur de tuiles avec votre guide. Vous parlez dans l'épilogue d'un incident de cache : pourriez-vous me le raconter, un quart d'heure au téléphone ? Mardi ou jeudi après 17 h me conviendrait. Mathis
    fm {to=Sofia Conti} | Hi Sofia, I am a career changer (eight years as a nurse) learning Kotlin. You went from teaching to Android at Brightly, which is close to my own path. Could I ask you about your first year there, fifteen minutes on the phone? Next Tuesday or Wednesday evening would suit me. Thanks, Ruth
    fm {to=Hugo Vidal} | Bonjour Hugo, nous avons un contact en commun, Samia Ferrat, qui m'a parlé de vos ateliers Terraform. Je reprends des études d'administration système et j'aimerais comprendre comment on débute dans une équipe comme la vôtre. Auriez-vous 15 minutes la semaine du 9 ? Je m'adapte à vos horaires. Bien à vous, Lucie
    fm {to=Grace Owusu} | Hi Grace, your thread about retiring the monolith at Kente Pay is the most honest one I have read. I maintain a much smaller one at a library in Kumasi. Would you have 15 minutes to tell me what you would skip if you did it again? No answer is fine too. Kwabena
    fm {to=Jan Kowalski} | Dzień dobry Jan, I'm writing in English as my Polish is poor. I read your notes on WASM plugins in Mapka and rebuilt the sample. It fails on Firefox, and I would love to understand why you chose the component model. Do you have fifteen minutes on Friday?
    fm {to=Leïla Haddad} | Bonjour Leïla, en préparant mon entretien j'ai lu votre article « Tester sans se mentir ». La partie sur les jeux de données m'a fait changer mon projet d'école. Je suis étudiante à Ynov Nantes. Accepteriez-vous un court appel pour m'en dire plus ?
    ca {to=Simon Roche} | Salut Simon, la dernière fois tu me racontais ton passage à Nix et j'avoue que je n'y croyais pas. J'y suis depuis un mois ! Un café à la Part-Dieu jeudi midi pour que je te montre ?
    ca {to=Emma Clarke} | Hey Emma, I finally read the Dune essay you shared and now I have questions about event sourcing. Are you around Shoreditch next Wednesday for a flat white?
    ca {to=Bruno Alves} | Bonjour Bruno, je passe à Toulouse du 12 au 14 pour Capitole du Libre. J'aimerais savoir comment se porte le projet Garonne depuis que vous l'avez repris. Auriez-vous une demi-heure pour un café ?
    ca {to=Hana Ito} | Hi Hana, your comment on my accessibility demo made me throw half of it away, and it got better. Could I buy you a coffee in Leeds one evening and show you the new one?
    rc {to=Mehdi Salah} | Salut Mehdi, je suis tombé sur la photo de notre stand à la Nuit de l'Info : on avait l'air si fatigués ! J'ai vu que tu avais rejoint Orbis en janvier. Comment ça se passe, les satellites ?
    rc {to=Fiona Walsh} | Hi Fiona, three years since the Galway internship! I passed your old desk drawing on the wall last week and smiled. You were starting on payments then: still there? I'm in Dublin until Friday if you fancy a sandwich.
    rc {to=Agathe Simon} | Coucou Agathe, j'ai enfin terminé le livre que tu m'avais prêté à la fin du master, et je te le rends quand tu veux ! Tu travailles toujours sur les prothèses ?
    pe {to=Rania Aziz} | Objet : Trois secondes de moins pour vos lecteurs⏎⏎Bonjour Rania,⏎⏎Lectrice de Mediane depuis le lycée, j'ai mesuré puis allégé votre page d'accueil : https://lina.example/mediane⏎⏎Merci pour votre temps !⏎⏎Lina
    pe {to=Owen Hart} | Subject: Your tide tables, offline⏎⏎Hi Owen,⏎⏎I surf off Croyde, where there is no signal, so I made Swellbook's tide tables work without one. Two minutes of video: https://jess.example/swellbook⏎⏎Thank you!⏎Jess
    pe {to=Dan Weber} | Salut Dan, ton équipe publie des cartes de randonnée que j'imprime chaque été. J'y ai ajouté les points d'eau : ken.example/rando. Merci à vous ! Ken
    ir {to=Camille Royer} | Salut Camille, j'ai vu que tu avais travaillé avec Rémi Faure chez Ombrea. J'aimerais comprendre comment ils testent leurs capteurs. Est-ce que tu accepterais de nous mettre en contact ? Je te prépare trois lignes à transférer. Merci !
    ir {to=Ben Adler} | Hi Ben, you mentioned that your cousin Ruth leads the data team at Kiln. I'm choosing between two internships and her view on dbt would help me. Would you be comfortable introducing us? Happy to write the blurb.
    ir {to=Nour Saidi} | Bonjour Nour, vous connaissez Hélène Marty d'après LinkedIn. Son équipe ouvre l'alternance à laquelle je pense. Seriez-vous d'accord pour lui dire deux mots de moi, ou préférez-vous que je lui écrive directement en vous citant ?
    fu {to=Victor Lang} | Bonjour Victor, merci pour la discussion d'hier soir au Paris.rb. J'ai retrouvé l'article sur les fibres dont je vous parlais : https://ruby.example/fibres. Bonne semaine, Inès
    fu {to=Maya Singh} | Hi Maya, great to meet you at the Women Who Code breakfast. As promised, here is the spreadsheet I use to track questions for interviews. Good luck with the move to Leeds!
    fu {to=Théo Garnier} | Salut Théo, j'ai repensé à ton idée de tester les migrations sur une copie anonymisée, on l'essaie lundi. Merci encore pour la bière !
    ty {to=Irène Costa} | Bonjour Irène, merci d'avoir relu mon rapport de stage dimanche soir, alors que rien ne vous y obligeait. J'ai suivi votre conseil et commencé par les résultats : le jury l'a remarqué.
    ty {to=Paul Dunne} | Hi Paul, thank you for drawing the replication diagram on that napkin last Thursday. I took a photo, and it hangs over my desk now.
    ra {to=Lou Perrin} | Bonjour Lou, merci encore pour votre temps vendredi. Après notre échange, le poste d'ingénieure outillage me tente vraiment. Pensez-vous qu'une recommandation serait utile, de votre part ou d'une autre personne de l'équipe ?
    ra {to=Sven Olsen} | Hi Sven, thank you for Monday's call, the part about on-call was worth the whole week. I plan to apply for the platform internship. Would a referral help, and would you feel comfortable making one?
    fr {to=Mme Arnaud} | Bonjour Madame Arnaud, je vous remercie de m'avoir reçue mardi et de votre réponse franche. Pour progresser, pourriez-vous me dire quelle partie de l'exercice était la plus faible ?
    fr {to=Colin Baker} | Dear Colin, thank you for letting me know, and for the pair programming session, which I enjoyed. If you had one piece of advice for my next interview, what would it be? And if another company comes to mind that could use a junior, I would be grateful for its name.
    ou {to=Adèle Morel} | Bonjour Adèle, bonne nouvelle : j'ai signé mon CDI chez Tramontane mercredi ! Votre relecture y a beaucoup fait, merci. Je vous offre un café dès que possible.
    ou {to=Ray Patel} | Hi Ray, a quick update: Northline went with someone who already knew Go. I learned a lot from the process, and your tips on system design got me to the last round. Thank you!
    ou {to=Sarah Lévy} | Salut Sarah, c'est fait, je commence le 1er septembre chez Kiwi comme alternant. Merci pour l'intro avec Joël, tout est parti de là.
    re | Chez nous, le déclic a été de supprimer la branche develop : les conflits ont fondu en deux semaines. Vous avez gardé la vôtre ?
    re | Nice write-up. One caveat from running this in production: the lease renewal also fires on clock skew, so we had to add jitter.
    re | Merci pour ce retour honnête. La figure 2 répond à une question que je me posais sur les tests de charge : vous simulez aussi la lenteur du réseau ?
    re | I tried this with sqlite and got the same numbers, except for the WAL checkpoint which took twice as long.
    po | Cette semaine j'ai appris à lire un plan d'exécution. Trois choses que j'aurais aimé savoir avant : l'ordre des lignes, le coût estimé, et ANALYZE.
    po | I broke staging on Tuesday. Here is the two-line check that would have caught it, and why we did not have it.
    vn | - Lina, Rennes, BUT info⏎- Mediane : lue depuis le lycée⏎- page plus légère : -3 s⏎- junior ? 2 projets en ligne⏎- lina.example⏎- merci, sourire
    vn | hello + name⏎surf, Croyde, no signal⏎tide tables offline: demo⏎why me: maps + offline web⏎doubt: no degree, 4 apps shipped⏎thanks
    qu {to=Inès Roux} | Quand une relecture traîne plusieurs jours, comment relancez-vous sans braquer ?
    qu | Qu'est-ce que vous diriez à quelqu'un qui hésite entre le conseil et l'édition de logiciels ?
    qu | What part of your onboarding would you keep if you had to cut it in half?
    qu | You moved from Rails to Phoenix two years ago: what do you miss?
    qu | Chez Ombrea, à quoi voit-on qu'un capteur ment ?
    qu | Pourquoi avoir gardé PHP quand tout le monde partait vers Node ?
    fm {to=Marek Novak} | Hello Marek, greetings from Brno! In your FOSDEM session you said that logging is a product. I run support for a small e-shop and would like to believe it. Can I call you for 15 minutes some afternoon this week or next?
    fm {to=Anaïs Leroy} | Bonjour Anaïs, votre équipe vient de publier Pivoine 2.0 et j'ai traduit la documentation en breton pour mon club de code. Je suis lycéen à Quimper. J'aimerais vous poser trois questions sur le métier : un appel de quinze minutes mercredi vous irait-il ?
    ca {to=Tarek Aziz} | Salut Tarek ! Suite à ton post sur les entretiens techniques, j'ai préparé le mien autrement et je l'ai réussi. Je te dois bien un café, tu es libre mercredi ou vendredi vers Oberkampf ?
    fu {to=Léna Marchal} | Bonjour Léna, ravie d'avoir parlé de vos tests de mutation mardi midi. J'ai lancé l'outil sur notre dépôt : 41 % de survivants, j'ai du travail ! Bonne fin de semaine, Zineb
    ty | Merci Joris pour la lettre de recommandation que tu as écrite ce week-end. Le comité l'a reçue ce matin.
    ou | Hello Fatma, pas retenu chez Vega finalement, ils voulaient quelqu'un de plus senior. Merci quand même pour ta relecture, je la garde pour la suite !
    ra | Thanks for all you told me about the team on Tuesday. Is a referral something you would be comfortable with?
    qu | Comment l'équipe décide-t-elle de ce qui ne sera pas fait ?
    qu | Sur les incidents de nuit, qu'est-ce qui vous aide à rester lucide ?
    qu | How did the move to four-day weeks change the way you plan?
    qu | What do you wish candidates asked you more often?
    qu | Which of your early habits did you have to unlearn?
    qu | Vous parliez dans votre podcast d'une réécriture abandonnée : qu'en reste-t-il aujourd'hui ?
    qu | D'après vous, à partir de quand une équipe devient-elle trop grande ?
    qu | If you were starting at Corvid today, where would you begin?
    qu | Tu me conseillerais de commencer par quoi pour comprendre votre code ?
    qu | Pour quelqu'un qui sort d'un bootcamp, qu'est-ce qui compte vraiment chez vous ?
    re | On a fait l'inverse : d'abord les tests de contrat, ensuite le découpage. Résultat, trois mois sans régression côté paiement.
    re | Attention tout de même : avec plus de 200 partitions, le rééquilibrage devient très lent. On l'a appris à nos dépens.
    re | The trick with `SKIP LOCKED` works until you need ordering. Did you find a way around that?
    re | Je ne connaissais pas Testcontainers, je l'ai branché ce matin sur notre projet d'école : deux heures et c'était réglé.
    re | Thanks Amira! Point 3 is what bit us last year: nobody owned the dashboard, so nobody looked at it.
    cr {to=Julie Tessier} | Bonjour Julie, j'ai assisté à votre table ronde sur l'IA frugale à Numérique en Vercors. Ingénieur à Grenoble, je prolonge le sujet dans un mémoire. Au plaisir d'échanger ici.
    cr {to=Max Bauer} | Hi Max, Ingrid from the Hamburg JS group said you maintain the bike-lane map. I fixed two streets in Altona last week. Nice to connect!
    cr {to=Lucas Meyer} | Bonjour Lucas, vous avez répondu à ma question sur Stack Overflow en mars, à propos des fuseaux horaires dans Swift. Deux ans de bug résolus, merci !
    cr {to=Sana Rafiq} | Hello Sana, I'm a QA engineer in Lahore. Your open letter about testers' pay gave me words I lacked. I'd like to stay in touch.
    cr {to=Enzo Ricci} | Salut Enzo, on a partagé un trajet Lyon-Nantes en Blablacar et tu m'as convaincu de lâcher jQuery. C'est fait ! On reste en contact ?
    fm {to=Amandine Petit} | Bonjour Amandine, je travaille dans un bureau de poste et j'apprends à coder le soir. Votre interview dans le magazine Causette m'a décidé à m'inscrire au CNAM. J'aimerais savoir comment s'est passée votre première année. Auriez-vous un quart d'heure à m'accorder, un soir après 18 h ou un samedi ? Thomas
    fm {to=Derek Shaw} | Hi Derek, I saw on your team page that half of Kiln's engineers came from other trades. I was a baker until last year. Could I ask you how they found their feet, over a quick call? Any afternoon next week works for me. Cheers, Milo
    fm {to=Oriane Faye} | Bonjour Oriane, votre offre d'alternance « développement embarqué » publiée lundi correspond à ce que j'étudie à Polytech Tours. Avant de postuler, j'aimerais comprendre le quotidien de l'équipe. Un appel de quinze minutes serait-il possible jeudi ?
    fm {to=Yuki Tanaka} | Dear Yuki, we both contributed to the Godot docs sprint in 2023 (I did the physics pages). I am moving to Osaka in spring and curious how game studios there work. Would you be willing to share your experience in a 15-minute call?
    ca {to=Pauline Girard} | Salut Pauline, tu m'avais conseillé « Accelerate » à la sortie de la conf : je l'ai terminé hier. Je te paie un chocolat chaud chez Mokxa samedi pour en débattre ?
    ca {to=Stefan Ilic} | Hi Stefan, how is life after the merger with Tandem? I'm in Novi Sad on the 3rd and would enjoy a coffee near the fortress. Does 10 am suit you?
    ca {to=Rose Martin} | Bonjour Rose, j'ai suivi votre série de billets sur la sobriété numérique, et notre commune veut s'y mettre. Accepteriez-vous un café à la médiathèque, mercredi ou vendredi, pour que je vous montre notre début ?
    rc {to=Kevin Lam} | Hey Kevin, your old bug report about leap seconds came up at work today and I laughed out loud. How are things at Meridian? I switched to embedded last year and love it.
    rc {to=Sabrina Haddou} | Bonjour Sabrina, cinq ans déjà depuis le projet de fin d'études sur les ruches connectées ! Je suis passée à Angers le mois dernier et le rucher est toujours là. Donnez-moi de vos nouvelles, et de vos abeilles.
    rc {to=Nate Cole} | Nate! I found our hackathon badge from Denver in a drawer. Did the recycling bot ever get its second arm? I'd love to hear about it over a beer.
    pe {to=Irma Vance} | Subject: I'd love to work with Harbour⏎⏎Hi Irma,⏎⏎Your sailors' log inspired me to draw its wind data: https://pia.example/harbour⏎⏎Thank you for reading.⏎Pia
    pe {to=Alexis Roy} | Objet : Et si Cantine+ lisait les allergènes à voix haute ?⏎⏎Bonjour Alexis,⏎⏎Je l'ai essayé sur trois menus de Cantine+ : https://momo.example/cantine⏎⏎Belle journée,⏎Momo
    ir {to=Zélie Caron} | Coucou Zélie, ta sœur bosse bien chez Aircall ? Je prépare un exposé sur la voix sur IP et j'aimerais lui poser deux questions. Tu crois que tu pourrais nous présenter ?
    ir {to=Femi Ade} | Hi Femi, I noticed you and Carol Hughes spoke on the same panel in Lagos. I admire how she runs incident reviews at Paystack. Could you connect us? I'll send you a short paragraph to forward.
    fu {to=Benoît Lucas} | Bonjour Benoît, votre remarque sur les index trop larges m'a trotté dans la tête tout le trajet du retour. J'en ai supprimé quatre ce matin. Merci pour ce déjeuner !
    fu {to=Amy Park} | Hi Amy, lovely to meet you at the Seattle Rust meetup! Here's the crate I mentioned for parsing GPX: https://crates.example/gpx. See you at the next one.
    fu | Salut Joris, j'ai bien noté l'adresse du Discord que tu m'as donnée à la pause, je m'y suis présentée hier. À jeudi prochain !
    ty {to=Denise Morgan} | Dear Denise, thank you for vouching for me with the scholarship board. They called this morning to say yes.
    ty {to=Loïc Guérin} | Bonjour Loïc, merci pour la visite des locaux mercredi. Voir le mur des incidents m'a fait comprendre ce que vous appelez culture de l'erreur.
    ty | Un immense merci pour le mail que tu as envoyé à Hervé : il m'a répondu dans l'heure !
    ra {to=Gwen Le Bris} | Bonjour Gwen, notre conversation de lundi m'a donné envie de postuler à l'offre de développeuse Elixir. Est-ce qu'une cooptation aurait du sens, ou vaut-il mieux que je passe par le site ? Merci encore pour votre franchise.
    ra {to=Tim Rowe} | Hi Tim, thanks again for walking me through the team's on-call setup. I've decided to apply. How do referrals work at Plinth, and is that something you'd be comfortable doing?
    fr {to=Patrick Noël} | Bonjour Monsieur Noël, merci de m'avoir prévenu si vite. Votre exercice sur les files m'a beaucoup plu. Qu'est-ce qui a fait la différence avec la personne retenue ?
    fr {to=Helen Frost} | Hi Helen, thank you for the time you and Raj gave me on Wednesday. I'm preparing for others now: what would you like to have seen in my answer about caching?
    fr | Merci pour votre message et pour la qualité des échanges. Auriez-vous un conseil pour mes prochains entretiens ?
    ou {to=Alba Ruiz} | Hola Alba! Quick note: I accepted the offer from Corvid and start on the 15th. Your mock interview made the difference, thank you.
    ou | Bonjour Didier, finalement Orbis a gelé le poste. Je ne regrette rien, vos conseils m'ont servi ailleurs : merci.
    ou | Hello Pam, it's a no from Kiln, they kept the internal candidate. Thanks for the referral all the same!
    vn | Accroche : leur carte des marées⏎Moi : Pia, reconversion, ex-skippeuse⏎Ce que j'ai fait : vent + démo⏎Doute : pas de diplôme → open source⏎Fin : pia.example
    po | On m'a demandé pourquoi je teste à la main avant d'automatiser. Parce que je ne sais automatiser que ce que j'ai compris.
    fm {to=Karin Holm} | Hi Karin, my supervisor at Chalmers, Per Ek, recommended your thesis on log compression and I have been using its dataset for my own. I'd be grateful for fifteen minutes of your time to hear what you would do differently now. Would Thursday or Friday morning work?
    fm | Bonjour Samuel, j'utilise Filament, votre extension pour Firefox, dans mes cours au collège. Mes élèves l'adorent ! Je songe à quitter l'enseignement pour le code et j'aurais trois questions sur votre propre parcours. Quinze minutes au téléphone vous conviendraient-elles ?
    """#
}
