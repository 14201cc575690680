extension CoachCases {
  /// Good messages in French: tu and vous, of Québec, Belgium, Switzerland and Africa, inclusive, with emoji.
  static let quietFrench = #"""
    cr {to=Solène Guivarch} | Bonjour Solène, je découvre votre carto des zones blanches dans le Finistère et j'y ai retrouvé mon hameau, mal placé de 200 m ! Ravie d'entrer en contact, Gaëlle
    cr {to=Yvan Lachapelle} | Allô Yvan, on s'est jasé deux minutes au 5 à 7 de Québec Numérique. J'ai bin aimé ton histoire de serveur dans le garage. Au plaisir de te suivre icitte !
    cr {to=Bart Claes} | Bonjour Bart, votre démo de lecteur d'eID sous Linux à Namur m'a servi dès le lendemain à la commune. Merci, et à la prochaine drache !
    cr {to=Aminata Sow} | Salut Aminata 🙌 ton fil sur le Wolof dans les claviers Android, c'est de l'or. Je bosse sur le pulaar, on a les mêmes soucis. Connectons-nous !
    cr {to=Rémi Tissot} | Hello Rémi, j'ai kiffé ton lightning talk sur les feature flags au Human Talks de Grenoble. Dev front chez un éditeur de paie, je te follow avec plaisir.
    cr {to=Clotilde Barre} | Bonjour Clotilde, nous étions voisines de table au dîner des intervenantes de Sud Web ; votre histoire de polices illisibles me fait encore sourire. Je serais heureuse de garder le contact.
    cr {to=Ousmane Keïta} | Bonjour Ousmane, petit merci d'un inconnu : votre réponse de 2021 sur le forum Symfony (sujet « lock en double ») m'a débloqué ce matin. Belle journée à vous.
    cr {to=Fanny Roch} | Coucou Fanny, Bastien du fablab m'a montré ton métier à tisser piloté par Arduino et j'en suis restée bouche bée. Développeur·euse, bidouilleur·euse, même combat !
    cr {to=Ghislain Petit} | Bonjour Ghislain. On ne se connaît pas, mais votre livre sur les automates m'accompagne depuis l'IUT. J'y reviens ces jours-ci pour un banc d'essai. Au plaisir de vous lire ici.
    cr {to=Nadège Thibaut} | Bonjour Nadège, fan de Potager Partagé depuis ses débuts, j'ai vu que vous veniez d'en reprendre la maintenance. Courage et merci ! Un utilisateur de Wallonie
    cr {to=Léandre Favre} | Salut Léandre, Lausannois aussi, septante kilomètres de vélo par semaine aussi, et lecteur de ton blog sur OpenStreetMap. Ça méritait bien un petit mot.
    cr {to=Inès Cazal} | Bonjour Inès, je vous écris après votre passage dans « Les Cast Codeurs » : la partie sur les revues de code sans ego m'a marqué. Heureux de vous compter parmi mes contacts.
    fm {to=Mireille Joly;title=Tech lead} | Bonjour Mireille, je n'ose pas souvent écrire à des inconnus, mais votre billet sur la peur de la prod m'a donné du courage. Je débute dans une mutuelle à Niort. Auriez-vous un quart d'heure pour me dire comment vous faisiez vos premiers déploiements ? Et si ce n'est pas le moment, aucun souci.
    fm {to=Pierre-Luc Gendron;title=Développeur principal} | Bonjour Pierre-Luc, ton balado sur le legacy m'a fait du bien, surtout l'épisode des dépanneurs. Je magasine présentement ma première job en backend et je comprends mal ce qu'est une bonne équipe. Aurais-tu 15 minutes sur l'heure du dîner, mardi ou jeudi ?
    fm {to=Anouk De Smet;title=Ingénieure logiciel} | Bonjour Anouk, j'ai repris le module de géocodage que tu as laissé chez Brussels Open, et il tient toujours la route. Il y a une chose que je ne comprends pas dans le cache : pourquoi nonante secondes ? Dix minutes au téléphone un de ces midis, ça t'irait ?
    fm {to=Koffi Mensah;title=Architecte} | Bonjour Monsieur Mensah, votre conférence à DevFest Lomé m'a montré qu'on pouvait faire du temps réel avec une connexion qui tombe. Je monte un suivi de bus à Kpalimé. Puis-je vous appeler un quart d'heure samedi matin pour comprendre votre file d'attente locale ? Respectueusement, Afi
    fm {to=Lucile Aumont;title=Développeuse} | Hello Lucile ! Je suis tombée sur ton live coding de samedi par hasard et je suis restée jusqu'au bout. Tu as dit que tu avais appris le Rust en corrigeant la doc : ça m'intrigue. Tu serais ok pour un call de 15 min la semaine pro ? Bisous, Ness
    fm {to=Jean-Noël Prat;title=CTO} | Monsieur Prat, je prépare un mémoire sur la dette technique dans les coopératives agricoles et votre témoignage dans L'Usine nouvelle en est le point de départ. Me permettriez-vous de vous poser trois questions par téléphone, à l'heure de votre choix, la semaine du 8 ?
    fm {to=Samira Benali;title=Data engineer;student} | Bonjour Samira, étudiante en L3 à Mulhouse, j'ai refait votre tutoriel dbt avec les données de la piscine municipale. Ça marche, sauf les snapshots. Auriez-vous 15 minutes pour m'expliquer comment vous les testez ? Merci beaucoup, Lou
    fm {to=Thibaud Renard;title=SRE} | Bonjour Thibaud, j'ai lu trois fois votre compte rendu de la panne du 14 février. Ce qui me frappe, c'est que personne n'y est accusé. J'aimerais comprendre comment vous avez installé cela. Un appel d'un quart d'heure, lundi ou mardi, vous conviendrait-il ?
    fm {to=Maëlle Riou;title=Lead mobile} | Bonjour Maëlle, j'ai cru comprendre que votre équipe était passée de Cordova à Flutter en six mois. Nous hésitons encore (petite coop de Douarnenez, trois devs). Est-ce qu'un échange de vingt minutes serait envisageable ? Je vous offre le récit de nos ratés en retour.
    fm {to=Hervé Lemoine;title=Ingénieur systèmes} | Bonjour Hervé, un collègue commun, Joël Bras, me dit que vous avez survécu à la migration de l'annuaire du CHU. La nôtre est dans trois semaines. Auriez-vous le temps d'un coup de fil pour me dire où ça coince en premier ? Merci d'avance.
    fm {to=Estelle Vogt;title=UX engineer} | Bonjour Estelle, malvoyant, j'utilise votre extension de contraste tous les jours. Je voudrais apprendre à contribuer, mais je ne sais pas par où commencer dans le dépôt. Pourriez-vous m'accorder quinze minutes, par écrit ou de vive voix ?
    fm {to=Gaspard Nicolle;title=Développeur} | Yo Gaspard, j'ai fini ton jeu de pétanque en pixel art deux fois 😅 Le rebond des boules est dingue. Je galère sur ma propre physique en Godot. T'aurais 10 min sur Discord un soir ?
    ca {to=Perrine Michaud} | Salut Perrine, depuis ton atelier sur les logs structurés j'ai jeté la moitié de mes print. Je passe à Angers vendredi : un café près de la gare, vers 14 h ?
    ca {to=Mathieu Gagné} | Salut Mathieu, ça fait un bail qu'on se croise sur le Slack de MTL Data sans jamais se voir. Tu me disais que dbt te tombait sur les nerfs : es-tu game pour un café dans le Mile End jeudi ?
    ca {to=Victoire Lambin} | Bonjour Victoire, votre remarque sur les tests de contrat en fin de réunion m'a donné à réfléchir. Accepteriez-vous un café un midi de la semaine prochaine, du côté de la Part-Dieu ? Je vous montrerai ce que nous avons changé.
    ca {to=Sébastien Aubry} | Hello Seb, tu es à Capitole du Libre ce week-end ? J'aimerais bien qu'on cause de ton fork de Gitea autour d'une bière, samedi après la keynote.
    ca {to=Khadija Amrani} | Salam Khadija, j'ai vu que tu donnais un cours de Python aux lycéennes de Rabat, je fais pareil à Fès. On se prend un thé à la menthe quand tu passes ? Je suis libre le week-end du 20.
    ca {to=Noël Berger} | Bonjour Noël, vous m'aviez proposé de repasser vous voir quand j'aurais fini mon prototype de boîte à livres connectée. C'est fait ! Un café au tiers-lieu mardi ou mercredi, à votre convenance ?
    ca {to=Flora Santini} | Coucou Flora 🌻 je repense à ton conseil d'écrire un test par bug. Six mois plus tard, je te dois bien un cappuccino. Jeudi 17 h à la Friche, ça te dit ?
    ca {to=Augustin Leroux} | Salut Augustin, vu ton post sur le passage à quatre jours chez Kerbois, j'ai mille questions. Je travaille à deux rues de vos bureaux : un café rapide mercredi matin ?
    ca {to=Dieudonné Mukendi} | Bonjour Dieudonné, je serai de passage à Bruxelles du 3 au 6. Depuis nos échanges sur le forum Odoo, j'ai adopté votre module de caisse. Pourrais-je vous offrir un café pour vous montrer comment on s'en sert à Liège ?
    rc {to=Élise Garnier} | Coucou Élise ! J'ai retrouvé notre vieux schéma de base de données sur une nappe de crêperie. Tu fais toujours du PostgreSQL à Vannes ? Donne-moi des nouvelles.
    rc {to=Jérôme Pelletier} | Salut Jérôme, ça fait une mèche ! Je pense souvent à nos nuits blanches sur le projet Hydro. J'ai changé de job au printemps. Et toi, encore dans les barrages ?
    rc {to=Catherine Vannier} | Bonjour Catherine, voilà quatre ans que j'ai quitté le service et je n'ai pas pris le temps de vous écrire, j'en suis désolée. J'enseigne aujourd'hui ce que vous m'avez appris sur les tests de charge. Comment allez-vous, et comment va Molière, le serveur ?
    rc {to=Tidiane Ba} | Tidiane, grand frère ! J'ai croisé Awa à Thiès, elle m'a dit que tu étais passé chez Wave. Félicitations ! On s'appelle un de ces soirs ?
    rc {to=Margot Lesage} | Hello Margot, je range mon bureau et je tombe sur ton dessin du « monolithe qui pleure ». Fou rire. T'es toujours chez Nacre ? Ici tout roule, je suis passée en 4/5e.
    rc {to=Didier Humbert} | Bonjour Didier, vous souvenez-vous de la migration Oracle de 2016 et des pizzas à deux heures du matin ? J'en ai parlé hier à mes alternants. J'espère que la retraite approche comme vous l'espériez.
    rc {to=Wafa Trabelsi} | Salut Wafa, trois ans depuis la coloc du hackathon de Sfax, c'est fou. J'ai lu que ton appli de covoiturage passait à Sousse, bravo ! Raconte !
    rc {to=Olivier Maes} | Salut Olivier, dis, tu te rappelles du bug de l'année bissextile au SPF Finances ? Je viens de tomber sur son petit frère. Ça m'a donné envie de prendre de tes nouvelles. Toujours à Louvain ?
    pe {to=Justine Hamon} | Objet : vos horaires de ferry en braille⏎⏎Bonjour Justine,⏎⏎Mon voisin non-voyant prend votre ligne d'Ouessant chaque semaine. Je lui ai fait une version de vos horaires pour plage braille : https://tugdual.example/ouessant⏎⏎Merci à votre équipe,⏎Tugdual
    pe {to=Marc-Olivier Roy} | Bonjour Marc-Olivier, je prends le REM tous les matins et votre appli ne dit pas de quel bord les portes ouvrent. Voici un petit ajout (vidéo de 90 s) : https://jade.example/portes. Bonne écoute ! Jade
    pe {to=Hélène Carpentier} | Bonjour Hélène,⏎⏎Votre moteur de recettes ne trouve pas « chicon » quand on tape « endive ». J'ai corrigé ça et soixante autres belgicismes : https://benoit.example/chicon⏎⏎Benoît, Tournai
    pe {to=Rokhaya Diop} | Objet : Un mode hors ligne pour Jokko⏎⏎Bonjour Rokhaya,⏎⏎À Kolda le réseau tombe trois fois par jour ; j'ai ajouté une file d'envoi à Jokko, la démo tient en une minute : https://pape.example/jokko⏎⏎Merci de votre temps⏎Pape
    pe {to=Florian Weiss} | Salut Florian,⏎⏎J'ai vu ta page « statut » pleurer pendant la panne de dimanche 😬 J'en ai bricolé une qui tient 10 000 visites sur un Raspberry : https://zoe.example/statut⏎⏎Zoé
    ir {to=Lucas Perrot} | Salut Lucas, tu m'as dit que tu jouais au hand avec Karim Saïdi, qui dirige l'équipe carto chez Boussole. J'aimerais lui poser une question sur les tuiles vectorielles. Tu pourrais nous présenter ? Je t'écris le mot à transférer.
    ir {to=Brigitte Fournel} | Bonjour Brigitte, sauf erreur vous avez travaillé avec Nadia Khelif à la DSI de la Métropole. Accepteriez-vous de me mettre en contact avec elle ? Je voudrais comprendre leur passage au libre. Si cela vous met dans l'embarras, dites-le-moi sans détour.
    ir {to=Xavier Dubé} | Allo Xavier, ta blonde travaille bien avec Simon Roy chez Ubisoft ? J'aimerais jaser avec lui de leur moteur audio. Penses-tu qu'elle accepterait de nous présenter ? Pas de trouble si c'est compliqué.
    ir {to=Capucine Martel} | Coucou Capu ! Petite demande : pourrais-tu me présenter à Ronan, ton ancien binôme de Polytech ? Il bosse sur des voiliers autonomes et moi sur un pilote low-cost. Trois lignes prêtes à copier ci-dessous. Merci 💛
    ir {to=Mamadou Barry} | Bonjour Mamadou, vous connaissez Mme Bah, qui tient l'incubateur de Conakry. Un mot de vous m'ouvrirait une conversation avec elle sur leur programme agricole. Voudriez-vous bien nous mettre en relation ? Je vous tiendrai au courant, promis.
    fu {to=Agnès Rollin} | Bonjour Agnès, merci pour la balade-discussion d'hier le long du canal. J'ai retrouvé l'outil dont je parlais pour les schémas : https://exemple.fr/mermaid. À bientôt aux cafés de la MJC !
    fu {to=Steeve Bouchard} | Salut Steeve, le fun de t'avoir rencontré au meetup Rust hier soir ! Comme promis, le lien vers mon petit parseur de factures d'Hydro : https://git.example/hydro. Merci pour le lift jusqu'au métro.
    fu {to=Pauline Dejonghe} | Bonjour Pauline, ravi d'avoir partagé ce trajet en train depuis Gand. Votre anecdote sur le robot trieur de pralines fait déjà le tour du bureau. Voici l'article sur les bras à six axes que je vous avais promis, en pièce jointe.
    fu {to=Idrissa Traoré} | Bonjour Idrissa, quelle belle discussion sur les paiements mobiles ce midi ! Vous cherchiez une bibliothèque pour l'USSD : c'est « ussd-kit », sous licence MIT. Bonne route vers Ségou.
    fu {to=Romane Picard} | Hello Romane, trop chouette le mob programming de mardi 🤩 J'ai refactoré le bout sur les taxes comme on avait dit, la PR est ouverte. Bises
    fu {to=Édouard Lemaire} | Bonjour Édouard, je vous remercie du temps que vous m'avez accordé ce matin. J'ai noté trois choses : lire les journaux avant le code, écrire au support, et dormir. Je commence par la première.
    ty {to=Sylvie Maréchal} | Chère Sylvie, merci d'avoir relu mon README. Votre question sur « pour qui ? » m'a fait tout réécrire, et trois personnes ont installé l'outil depuis.
    ty {to=Gilles Tremblay} | Salut Gilles, un gros merci pour la visite du labo vendredi. Les bras robotisés qui font des tartes au sucre, je m'en remets pas !
    ty {to=Ngoc Lan Pham} | Bonjour Lan, merci pour les vingt minutes de mardi. Grâce à vous, j'ai compris que mon problème n'était pas React mais l'API derrière. Je m'y mets.
    ty {to=Tom Verbeke} | Un tout grand merci Tom pour le coup de main sur le serveur de la buvette, il a tenu tout le tournoi, même pendant la drache.
    ty {to=Aurore Chevalier} | Merci infiniment Aurore pour cette heure de pair programming. Le coup du débogueur conditionnel, je le ressors déjà à tout le monde.
    ra {to=Mylène Poirier} | Bonjour Mylène, merci encore pour notre jasette de jeudi sur la gang de l'infra. Le poste d'analyste SRE vient d'être affiché. Serais-tu à l'aise de me référer ? Si c'est trop tôt, je comprends tout à fait.
    ra {to=Frédéric Simon} | Bonjour Frédéric, je vous remercie encore de notre échange sur l'équipe Paiement. J'ai relu la fiche « ingénieur Go » : c'est exactement cela. Accepteriez-vous de glisser un mot à votre responsable ? Un refus ne changera rien à ma gratitude.
    ra {to=Cindy Hoareau} | Coucou Cindy, merci pour tes conseils d'hier, j'ai bien ri avec l'histoire du cyclone et du datacenter. Je postule demain à l'offre Kotlin. Une cooptation, ça se fait chez vous, et tu serais partante ?
    fr {to=Sophie Bellanger;title=Responsable recrutement} | Bonjour Madame Bellanger, merci pour votre réponse claire et pour la qualité des échanges. Si vous aviez une minute, j'aimerais savoir ce qui m'a manqué à l'étude de cas sur les stocks. Bonne continuation à l'équipe.
    fr {to=Louis-Philippe Caron} | Bonjour Louis-Philippe, merci d'avoir pris le temps de m'appeler pour m'annoncer votre choix. Sur quoi devrais-je travailler en premier d'ici ma prochaine entrevue : les requêtes SQL ou la façon d'expliquer mes choix ?
    fr {to=Alix Moreau} | Bonjour Alix, déçu bien sûr, mais merci : l'exercice sur les files d'attente était le plus intéressant que j'aie passé. Qu'est-ce qui aurait fait pencher la balance ?
    ou {to=Thérèse Collard} | Chère Thérèse, je commence lundi chez Solvay comme testeuse, et c'est votre coup de téléphone de mars qui a tout déclenché. Merci du fond du cœur.
    ou {to=Bruno Lemay} | Salut Bruno, c'est non pour CGI, ils ont gelé l'embauche. Merci pareil pour ton coup de main, ta simulation d'entrevue m'a servi ailleurs : j'ai une offre de la Ville de Laval !
    ou {to=Mehdi Aït} | Salam Mehdi, bonne nouvelle 🎉 j'ai signé hier chez Kumulus, CDI, trois jours de télétravail. Sans ta relecture je n'aurais pas osé. Merci frère !
    ou {to=Karine Le Floch} | Bonjour Karine, petit suivi : Armor Data a retenu une candidate plus expérimentée en géomatique. J'en garde d'excellents retours, et votre conseil de montrer mes cartes a beaucoup plu. Encore merci.
    ou {to=Jules Fabre} | Hello Jules, finalement je n'ai pas donné suite à Orphée : trop de déplacements avec le petit. Merci mille fois pour l'intro, leur équipe était adorable et je reste en lien avec eux.
    re {to=Anne Le Goff} | Vous dites que la revue ralentit : chez nous c'est l'inverse depuis qu'on plafonne les PR à 200 lignes. L'effet de bord, c'est qu'on en ouvre trois fois plus.
    re {to=Pascal Ruel} | Bin d'accord pour les tests, un peu moins pour les mocks : on en avait tellement que plus rien ne testait la vraie DB. On est revenus à un Postgres dans Docker, pis ça roule.
    re {to=Joëlle Hardy} | Merci Joëlle, enfin quelqu'un qui parle du coût des alertes la nuit ! On a supprimé tout ce qui n'appelait pas une action : on est passés de 40 à 6 par semaine.
    re {to=Cheikh Fall} | Question naïve : dans ton schéma, que se passe-t-il si le téléphone est rechargé après minuit ? Au Sénégal nos jetons expiraient et on perdait la file.
    re {to=Valentine Roux} | Je ne suis pas sûr de suivre sur le point 2. Un index partiel ne suffirait-il pas, vu que 90 % des lignes sont archivées ?
    re {to=Damien Leroy} | Ça me rappelle notre passage à Nix en 2022 : six semaines de larmes, puis plus jamais de « chez moi ça marche ». 😄
    re {to=Aïda Cissé} | Très juste sur l'accessibilité des PDF. Astuce qui nous a sauvé la mise : générer d'abord le HTML, le faire tester par une personne concernée, et seulement ensuite imprimer.
    po | Hier, ma première PR acceptée dans un vrai projet. Deux lignes de doc. J'ai mis trois jours à oser cliquer. Si vous hésitez, cliquez.
    po | Petit sondage pour les devs qui ont changé de métier à 40 ans : qu'est-ce que vous auriez aimé qu'on vous dise le premier jour ? Je commence : que tout le monde cherche sur internet.
    po | Urgent ? Non. Important ? Oui : on a passé la semaine à supprimer du code. 12 000 lignes de moins, zéro ticket.
    vn | - Bonjour + prénom⏎- leur appli de troc : j'y ai vendu mon vélo⏎- bug des photos en portrait : démo 30 s⏎- moi : Ludo, ex-facteur⏎- merci + lien
    vn | Accroche : panne de dimanche⏎Constat : page statut à genoux⏎Démo : version statique, 10 000 visites⏎Doute : « trop simple ? » → montrer le graphe⏎Fin : zoe.example
    qu {to=Corentin Blanc} | Tu parlais d'une équipe « sans héros » : à quoi ça ressemble un lundi matin ?
    qu {to=Denise Thériault} | Vous avez vécu trois fusions : qu'est-ce qui reste du premier produit aujourd'hui ?
    qu | Qu'est-ce qu'on ne voit pas de l'extérieur quand on s'occupe des paiements ?
    qu | Comment avez-vous su que c'était le bon moment pour partir ?
    qu | Dans votre quotidien, quelle part revient au code et quelle part aux gens ?
    qu | Si je rejoignais une équipe comme la vôtre demain, par quoi devrais-je commencer à lire ?
    qu | À quel moment as-tu cessé de te sentir junior, et qu'est-ce qui avait changé ?
    """#
}
