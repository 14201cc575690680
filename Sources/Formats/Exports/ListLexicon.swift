extension ListWords {
  static let companyHeadings: Set<String> = [
    "sponsor", "sponsors", "sponsored", "partner", "partners", "partenaire", "partenaires", "exhibitors",
    "exhibitor",
    "exposants", "companies", "entreprises", "supporters", "soutiens", "mecenes", "sponsoren", "aussteller",
    "patrocinadores", "employers", "hiring", "soutiennent",
  ]
  static let personHeadings: Set<String> = [
    "speaker", "speakers", "attendees", "attendee", "participants", "participantes", "intervenants",
    "intervenantes",
    "orateurs", "oratrices", "organizers", "organisers", "organisateurs", "organisatrices", "team", "equipe",
    "hosts",
    "guests", "invites", "inscrits", "presents", "panelists", "jury", "mentors", "volunteers", "benevoles",
    "people",
    "members", "membres", "teilnehmer", "going", "cast", "coming",
  ]
  /// What organisers call the sums that sponsors give.
  static let tiers: Set<String> = [
    "gold", "silver", "bronze", "platinum", "platinium", "platine", "or", "argent", "diamond", "diamant",
    "ruby", "rubis", "emerald", "emeraude", "sapphire", "saphir", "titanium", "titane", "copper", "cuivre",
    "vermeil", "silber", "platin", "oro", "plata", "platino", "bronce",
  ]
  static let besideTiers: Set<String> = [
    "sponsor", "sponsors", "partner", "partners", "partenaire", "partenaires", "level", "niveau", "tier",
    "pack", "plan", "categorie", "category", "rang", "our", "nos", "les", "the", "package",
  ]
  /// Words that stand beside those in a heading.
  static let headingWords: Set<String> = companyHeadings.union(personHeadings).union([
    "our", "nos", "les", "the", "du", "des", "la", "le", "gold", "silver", "bronze", "platinum", "platine",
    "or", "argent", "diamond",
    "diamant",
    "media", "main", "principal", "principaux", "official", "officiels", "community", "communaute", "de",
    "of", "and",
    "et", "list", "liste", "thanks", "to", "merci", "a", "l", "evenement", "event", "tier", "premium",
    "supporting",
    "ils", "nous", "elles", "who", "whos", "s", "is",
    "tech", "technical", "local", "previous", "past", "organizing", "with", "avec", "all",
  ])
  /// Those of them that names have, too: Charles de Gaulle is no heading.
  static let headingLinks: Set<String> = [
    "de", "of", "du", "des", "la", "le", "a", "l", "et", "and", "les", "s", "to",
  ]
  /// Words that firms have in their names.
  static let companyWords: Set<String> = [
    "sarl", "sas", "sasu", "sa", "gmbh", "ag", "inc", "ltd", "llc", "corp", "corporation", "plc", "bv", "spa",
    "srl",
    "group", "groupe", "labs", "lab", "technologies", "technology", "tech", "software", "systems",
    "solutions",
    "consulting", "conseil", "studio", "studios", "bank", "banque", "assurance", "assurances", "partners",
    "capital",
    "ventures", "agency", "agence", "digital", "media", "foundation", "fondation", "university", "universite",
    "ecole",
    "school", "institut", "institute", "academy", "energy", "health", "robotics", "games", "networks",
    "telecom",
    "services", "industries", "company", "cloud", "data", "ai", "io", "com", "dev", "security", "analytics",
  ]
  /// Words that buttons start with.
  static let buttonWords: Set<String> = [
    "view", "get", "report", "connect", "message", "follow", "invite", "join", "show", "see", "load", "share",
    "add", "edit", "manage", "buy", "book", "register", "voir", "suivre", "afficher", "signaler", "inviter",
    "rejoindre", "envoyer", "partager", "ajouter", "acheter", "reserver", "pending", "remove",
    "subscribe", "discover", "decouvrir", "learn", "read", "lire", "download", "telecharger", "apply",
    "postuler", "visit", "visiter", "watch", "regarder", "devenir", "become", "consulter", "contacter",
  ]
  static let legalForms: Set<String> = [
    "inc", "ltd", "llc", "gmbh", "sa", "sas", "sarl", "ag", "co", "corp", "plc",
  ]
  static let titleWords: Set<String> = [
    "ceo", "cto", "cfo", "coo", "cpo", "vp", "head", "lead", "manager", "engineer", "developer",
    "developpeur",
    "developpeuse", "dev", "devops", "architect", "architecte", "designer", "founder", "cofounder",
    "fondateur",
    "fondatrice", "director", "directeur", "directrice", "president", "presidente", "consultant",
    "consultante",
    "recruiter", "recruteur", "recruteuse", "analyst", "analyste", "scientist", "student", "etudiant",
    "etudiante",
    "intern", "stagiaire", "alternant", "alternante", "freelance", "responsable", "chef", "cheffe",
    "ingenieur",
    "ingenieure", "professor", "professeur", "teacher", "owner", "officer", "staff", "senior", "junior",
    "advocate",
    "evangelist", "speaker", "organizer", "organisateur", "organisatrice", "product", "marketing", "hr", "rh",
    "sales",
    "talent", "tech", "fullstack", "frontend", "backend", "researcher", "chercheur", "chercheuse", "coach",
    "writer", "creator", "createur", "creatrice", "author", "auteur", "autrice", "maintainer", "contributor",
    "mainteneur", "mainteneuse", "contributeur", "contributrice", "specialist", "specialiste", "expert",
    "experte",
  ]
  /// What pages say to everybody.
  static let noise: Set<String> = [
    "menu", "home", "accueil", "contact", "contact us", "about", "about us", "a propos", "login", "log in",
    "sign in",
    "sign up", "register", "inscription", "s inscrire", "connexion", "se connecter", "search", "recherche",
    "privacy",
    "privacy policy", "mentions legales", "cgu", "cgv", "terms", "terms of service", "cookies", "read more",
    "en savoir plus", "learn more", "voir plus", "see more", "see all", "voir tout", "next", "previous",
    "suivant",
    "precedent", "share", "partager", "follow", "suivre", "tickets", "billets", "program", "programme",
    "schedule",
    "agenda", "location", "lieu", "venue", "faq", "blog", "news", "actualites", "press", "presse", "jobs",
    "download",
    "telecharger", "become a sponsor", "devenir sponsor", "devenir partenaire", "close", "fermer", "english",
    "francais", "back", "retour", "top", "photo", "image", "logo", "avatar", "website", "site web", "twitter",
    "linkedin", "github", "facebook", "instagram", "youtube", "subscribe", "newsletter", "message", "member",
    "membre",
    "organizer", "organisateur", "organisatrice", "going", "host", "co organizer", "admin", "you", "vous",
    "new", "nouveau",
    "merci a tous", "thank you", "name", "nom", "names", "noms", "went", "attended",
    "interested", "maybe", "waitlist", "present", "presente", "a participe", "participe", "break", "pause",
    "lunch",
    "dejeuner", "coffee break", "pause cafe", "closing", "keynote", "opening keynote", "welcome",
    "mot d accueil",
  ]
}

/// Given names common in France and in English-speaking countries, in plain letters. They only raise the
/// odds that two words are a person's name; a name that is missing here loses nothing but certainty.
enum GivenNames {
  static let common: Set<String> = Set(
    """
    adam adele adrien agathe agnes aicha alain alan albert alex alexandra alexandre alexis ali alice alicia aline alix \
    amandine amelie amina amine amir amy ana anais andre andrea andrew angela angele anna anne annie anthony antoine \
    antonio ariane armand arnaud arthur astrid audrey aurelie aurelien aurore axel aya ayoub barbara baptiste bastien \
    beatrice benjamin benoit bernard bertrand bilal bob brandon brian brigitte bruno camille carine carla carlos carole \
    caroline catherine cathy cecile cedric celia celine chantal charles charlotte chloe chris christelle christian \
    christine christophe christopher claire clara claude claudia claudine clemence clement cindy colette coralie \
    corentin corinne cyril cyrille damien daniel daniela danielle david deborah delphine denis denise diana diane didier \
    dominique dorian dylan edith edouard elena eleonore elias elie elisa elisabeth elise elizabeth ella eloise elodie \
    elsa emilie emily emma emmanuel emmanuelle enzo eric erik estelle esther ethan etienne eva eve fabien fabienne \
    fabrice fanny fatima fatou felix fernando florence florent florian france francis francois francoise frank franck \
    frederic frederique gabriel gabrielle gael gaelle gaetan genevieve george georges gerard ghislain gilbert gilles \
    gregoire gregory guillaume guy gwenaelle hakim hamza hannah hannes hans hassan helena helene henri henry herve hugo \
    hugues ibrahim ines irene iris isabelle ismael ivan jack jacob jacques jade james jamie jan jane janet jasmine jason \
    jean jeanne jeff jennifer jeremie jeremy jerome jessica joan joao joel johan johanna john jonas jonathan jordan jorge \
    jose joseph josephine joshua juan jules julia julian julie julien juliette justine karen karim karine kate katherine \
    kathleen kelly ken kevin kim laetitia laila lara laura laure laurence laurent lea leila lena leo leon leonie leslie \
    lila lilian lily lina linda lisa loic lola lorenzo lou louis louise luc luca lucas lucia lucie lucien lucy ludovic \
    luis luke lydia mael maelle magali malik manon manuel marc marcel margaux margot maria mariam marianne marie marine \
    marion mark marta martha martin martine mary mateo mathias mathieu mathilde matteo matthew matthias matthieu maud \
    maurice max maxence maxime maya mehdi melanie melissa michael michel michele mickael miguel mike mila mohamed mohammed \
    monica monique morgan morgane muriel myriam nabil nadia nadine nancy naomi natalia natasha nathalie nathan nicholas \
    nicolas nicole nina noa noah noe noel noemie nora olga olive oliver olivia olivier omar oscar pablo pascal pascale \
    patricia patrick paul paula pauline pedro peter philip philippe pierre quentin rachel rachid raphael raphaelle ravi \
    raymond rebecca regis remi remy renaud rene richard robert robin rodolphe roger roland romain romane rosa rose ryan \
    sabine sabrina sacha said salma sam samia samir samuel sandra sandrine sara sarah scott sean sebastien segolene serge \
    severine simon simone sofia solene sonia sophia sophie stefan stephane stephanie stephen steve steven susan suzanne \
    sylvain sylvie tania tanguy tatiana theo theodore thibault thibaut thierry thomas tim timothee tina tom tony tristan \
    ulysse ursula valentin valentine valerie vanessa vera veronique victor victoire victoria vincent violette virginie \
    vivien walid william xavier yann yannick yasmine yassine yohan youssef yves yvette yvonne zoe
    """.split(separator: " ").map(String.init))
}
