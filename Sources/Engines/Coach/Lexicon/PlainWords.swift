/// Words by what they can be: works, events, days, company nouns, bland words, holes of a template.
/// Origin: written for this project.
enum PlainWords {
  static func load(into compiler: inout PatternCompiler) {
    compiler.classify(
      .day,
      "lundi mardi mercredi jeudi vendredi samedi dimanche monday tuesday wednesday thursday friday saturday sunday hier yesterday"
    )
    compiler.classify(
      .month,
      "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre january february march april june july august september october november december jan feb apr aug sept oct nov dec"
    )
    compiler.classify(
      .work,
      """
      article articles billet billets post posts publication publications livre livres ouvrage chapitre memoire these talk talks conference conferences conf confs presentation
      presentations keynote exposé intervention atelier workshop tutoriel tutorial tuto tutos screencast podcast episode
      interview newsletter blog thread fil video videos chaine essay essai paper papers book books chapter column writeup
      plugin plugins bibliotheque librairie library lib libs package paquet crate gem module extension framework outil tool
      tools repo depot repository projet project projects pr prs commit commits patch release version issue rfc benchmark
      benchmarks etude study refonte refactor refactoring migration architecture demo slides diapos cours course lecture
      masterclass meetup session webinar webinaire panel tribune entretien comparatif guide documentation doc docs readme
      gist script dataset app appli application site jeu game retour rex postmortem livetweet live stream
      message reponse answer comment commentaire question fork contribution contributions infographie schema
      """)
    compiler.classify(
      .event,
      """
      meetup meetups conference conf hackathon salon forum fosdem devoxx barcamp apero aperodev soiree rencontre rencontres
      atelier workshop summit journee table ronde webinar event evenement pycon afterwork barbecue lunch
      dejeuner diner cafe stand booth panel keynote talk bootcamp promo promotion hackday gamejam ctf camp
      """)
    compiler.classify(
      .school,
      "ecole school universite university fac faculte lycee iut master licence promo promotion bootcamp formation college campus class classe insa epita epitech"
    )
    compiler.classify(
      .company,
      """
      equipe equipes boite boites entreprise entreprises societe societes startup agence structure groupe stack produit produits app appli
      application applications site sites plateforme plateformes api apis clients client utilisateurs bureaux bureau locaux technos
      techno technologies services service solution solutions offre offres recrutement annonce annonces maison marque
      projets concurrents investisseurs logiciel logiciels collegues developpeurs devs dev ingenieurs rh cto stagiaires alternants
      outil outils infra infrastructure codebase architecture process processus locaux fondateurs levee croissance culture
      compagnie compagnies firme website websites organisation organization organism organisme firm
      """)
    compiler.classify(
      .companyVerb,
      """
      recrutez recruter embauchez embaucher cherchez recherchez utilisez developpez lancez construisez fabriquez proposez vendez travaillez
      deployez migrez gerez organisez livrez hebergez prenez accueillez formez passez ouvrez sortez
      """)
    compiler.classify(
      .hole,
      """
      nom prenom name firstname lastname surname company entreprise societe boite poste titre title role job sujet topic subject date
      lien link url ville city school ecole article projet project first last your votre leur ton inserer insert completer
      complete todo placeholder position personne person destinataire recipient sender expediteur event evenement meetup lieu place
      heure time jour day produit product skill competence competences technologie technology nombre number montant
      entreprise_nom nom_entreprise company_name first_name last_name their his her x xx nomdelentreprise nomentreprise
      raison reason detail details domaine field industry secteur mutual commun signature email mail telephone phone xxx anecdote
      compliment prenoms noms client cible contact linkedin portfolio manager recruteur recruiter hiring here ici blank
      """)
    compiler.classify(.thanks, "merci* remerci* thank* thx tks")
    compiler.classify(
      .plainCapital,
      """
      linkedin cv cto ceo rh hr i api apis it pr ps bonjour merci hello hi thanks je j vous ok web internet github gitlab twitter x mastodon bluesky
      discord slack zoom teams meet google-meet visio cdi cdd bts but dut m1 m2 l3 sql html css ui ux ai ia ml llm saas b2b b2c
      devops sre qa ide ci cd tu nous my me mr mrs ms madame monsieur dear best cordialement dev lead senior junior mvp faq tdd
      ddd oss foss english french francais anglais france noel mon ma en de la le les un une et a si the and to of for with
      developer developpeur developpeuse engineer ingenieur software frontend backend fullstack full stack data science product manager team
      lundi mardi mercredi jeudi vendredi samedi dimanche gmt utc cet est pst bac ingenierie informatique computer master licence bachelor
      regards sincerely cheers kind warm cdlt bonsoir salut objet subject
      """)
    compiler.classify(
      .bland,
      """
      profil profile parcours background career carriere travail work entreprise company boite societe equipe team experience
      experiences expertise domaine field secteur industry reseau network poste job jobs stage internship alternance apprenticeship
      opportunite opportunites opportunity opportunities developpeur developpeuse developer developers engineer engineers
      ingenieur ingenieure dev devs software web frontend backend fullstack senior junior lead tech technologie technologies
      technology interesse interessant interessante interesting interested impressionne impressionnant impressive inspirant
      inspiring inspire admire adore aime love like great super genial excellent amazing awesome incroyable passionne
      passionnant passionnante passionate motive motivated curieux curieuse curious connect connecter connexion connection
      message contacter contact contacte reach reaching ecris ecrire write writing vois vu trouve found came across decouvert
      noticed cherche looking recherche search actuellement currently moment temps time minutes minute quinzaine quinze fifteen
      appel call phone telephone visio cafe coffee chat echange echanger discuter discussion talk parler question questions
      conseil conseils advice avis aide help merci thank thanks bonjour hello espere hope bien well plaisir pleasure heureux
      happy ravi glad enchante nice bonne good journee day semaine week jours days mois annee year possible disponible available libre
      apprendre learn learning savoir know comprendre understand metier quotidien vie life monde world personne people quelque
      chose something things choses autre autres other others nouveau nouvelle nouveaux new futur future prochain prochaine
      etudiant etudiante student etudes studies ecole school formation diplome degree informatique computer science developpement
      development programmation programming code coding projet projects project idee idea besoin need envie want voudrais
      aimerais souhaite souhaiterais wish puisse pourrais could would ajouter add rejoindre join reseau linkedin profil site cv
      resume recrutement recruiting recruiter recruteur candidature application apply postuler offre offer poste position role
      opening professionnel professionnelle professional person similaire similar meme same croise longtemps nouvelles news
      devenu deviens quoi neuf prendre prends donne donner give take getting touch tenir keep rester stay partager share
      partage sharing valeur value innovation innovant innovante innovative leader secteur dynamique dynamic valeurs values
      culture mission vision croissance growth projets produits product products service services client clients marche market
      beaucoup lot really vraiment tres very bref brief court short rapide quick rapidement quickly simplement
      """)
    compiler.classify(
      .jobWord,
      """
      travailler work working job poste stage position role internship opportunite opportunity refer referral recommander recommend
      hiring recruter recrute recrutez embaucher embauche rejoindre join joining integrer opening candidature candidater apply applying postuler
      postule alternance emploi place vacancy employee employe embauches hire interviewer interview entrer
      """)
    compiler.classify(
      .talk,
      "echange echanges discussion discussions conversation appel call chat cafe coffee rencontre rencontrer rencontree rencontre meeting met talk talked entretien visio dejeuner lunch spoke speaking parle parler discute discuter echanger croises croise vus"
    )
    compiler.classify(
      .timeWord,
      "hier yesterday matin morning soir evening today aujourd tonight midi afternoon tout-a-l-heure tantot veille weekend week-end derniere last"
    )
    compiler.classify(
      .place, "meetup stand booth bar cafe bureau office table buffet hall train locaux amphi salle room")
    compiler.classify(
      .closingWord,
      "cordialement bien amicalement sincerement sincerely regards best cheers respectueusement bonne belle kind warm warmly yours thanks merci bientot bises salutations cdlt cordiales cordialy kindly"
    )
  }
}
