/// What the demo's people are made of. All of them are invented; companies too.
enum DemoWords {
  static let first = words(
    """
    Élodie Chloé Léa Théo Benoît Jérôme Sébastien Stéphane Cédric Frédéric Éric Hélène Aurélie Aurélien Raphaël
    Gaël Joël Noémie Mathieu Nicolas Alexandre Guillaume Julien Julie Antoine Laurent Olivier Thomas Vincent Philippe
    Isabelle Sandrine Valérie Caroline Manon Anaïs Maëlle Solène Clément Émilie Maxime Quentin Romain Rémi Yann Loïc
    Jean-Baptiste Anne-Sophie Pierre-Yves Kévin Grégory Charlotte Inès Margaux Océane Florian James Robert William
    Michael Elizabeth Margaret Katherine Jennifer Jessica Daniel Matthew Anthony Joseph Andrew Edward Samuel Rebecca
    Victoria Patricia Timothy Stephen Nicholas David Emily Sarah Laura Amanda Olivia Emma Oliver Jacob José María Sofía
    Jürgen Björn Søren Zoë Łukasz Agnieszka Giulia Mohamed Fatima Yasmine Karim Nadia Mehdi Amine Priya Rahul Wei Yuki
    Minh Oluwaseun Dmitri Svetlana Emre Aïcha Ousmane Aminata
    """)

  static let last = words(
    """
    Martin Bernard Thomas Petit Robert Durand Dubois Moreau Laurent Simon Michel Lefebvre Leroy Roux Morel Fournier
    Girard Bonnet Dupont Lambert Fontaine Rousseau Muller Lefèvre Faure Mercier Blanc Guérin Boyer Garnier Chevalier
    Legrand Gauthier Perrin Robin Morin Masson Marchand Duval Noël Meunier Brun Blanchard Joly Rivière Brunet Gaillard
    Barbier Gérard Renard Caron Picard Fabre Aubert Lemoine Lacroix Leclerc Dupuy Guillot Carpentier Moulin Deschamps
    Vasseur Boucher Fleury Poirier Charpentier Ménard Maillard Hervé Prévost Perrot Cousin Breton Langlois Pelletier
    Lévêque Hamon Tessier Lemaître Bénard Maréchal Barthélemy Pichon Delaunay Smith Johnson Williams Brown Jones Davis
    Miller Wilson Moore Taylor Anderson Harris Thompson Robinson Clark Lewis Walker Hall Young King Wright Scott Green
    Baker Carter Mitchell Campbell Evans Edwards Stewart Murphy Cooper Howard Brooks Kelly Bennett Hughes Müller Schröder
    Becker Schäfer Rossi Ferrari Romano Gómez Díaz Álvarez Benali Haddad Mansouri Diallo Traoré Koné Diop Ndiaye Nguyễn
    Phạm Zhang Chen Tanaka Suzuki Patel Sharma Kumar Kowalski Nowak Wójcik Petrov Smirnov Yılmaz Demir Silva Ferreira
    O'Connor McDonald Van-den-Berg De-Vries Le-Goff Le-Gall
    """
  ).map {
    $0.hasPrefix("Le-") || $0.hasPrefix("De-") || $0.hasPrefix("Van-") ? $0.replacing("-", with: " ") : $0
  }

  static let companyStarts = words(
    """
    Marée Lichen Boussole Ardoise Cabotin Farandole Goéland Houle Iroise Jonquille Kerouan Lanterne Mélèze Nacre Ocarina
    Passerelle Quenouille Ressac Sémaphore Tournesol Varech Brindille Clairière Driftwood Ember Fernwood Gable Harbour
    Inkwell Juniper Kestrel Larkspur Meadow Northgate Oakline Pebble Quarry Rookery Saltmarsh Thistle Umber Willow
    """)
  static let companyEnds = words(
    "Logiciels Studio Labs Santé Énergie Mobilité Banque Data Cloud Sécurité École Médias Systems Health Robotics Games Travel Commerce"
  )
  static let towns = [
    "Rennes", "Nantes", "Paris", "Lyon", "Brest", "Bordeaux", "Toulouse", "Lille", "Rouen", "Strasbourg",
    "London",
    "Berlin", "Dublin", "Montréal",
  ]
  static let titles = [
    "Développeuse full-stack", "Développeur back-end", "Software Engineer", "Senior Software Engineer",
    "Lead Developer", "Lead dev", "Développeur front-end", "Staff Engineer", "Engineering Manager", "CTO",
    "Directrice technique", "Data Engineer", "Data Scientist", "DevOps Engineer", "Product Manager",
    "Product Owner",
    "Designer UX", "QA Engineer", "Chargée de recrutement", "Tech Recruiter", "Développeur mobile",
    "Fondatrice",
    "CTO & Co-founder", "Enseignant", "Étudiante en alternance", "Stagiaire développeur",
    "Ingénieure logiciel",
    "Architecte logiciel", "Developer Advocate", "VP Engineering", "HR Business Partner", "Scrum master",
  ]

  static let openings = [
    (
      "Bonjour %, ton intervention au meetup m'a beaucoup appris, merci !",
      "Hi %, I learnt a lot from your talk at the meetup, thank you!"
    ),
    (
      "Bonjour %, j'ai lu ton article sur les migrations de base de données. Comment gérez-vous le retour en arrière ?",
      "Hi %, I read your article about database migrations. How do you handle going back?"
    ),
    (
      "Bonjour %, nous étions dans la même promotion ; que deviens-tu ?",
      "Hi %, we studied together; what are you up to?"
    ),
    (
      "Bonjour %, j'aime la façon dont votre équipe parle de tests. Par quoi avez-vous commencé ?",
      "Hi %, I like how your team speaks about testing. What did you start with?"
    ),
  ]
  static let answers = [
    ("Merci ! On en parle autour d'un café quand tu veux.", "Thank you! Happy to talk over a coffee."),
    (
      "Avec plaisir. Nous avons commencé par les tests les plus lents, c'était instructif.",
      "With pleasure. We began with the slowest tests, which taught us a lot."
    ),
    (
      "Content d'avoir de tes nouvelles ! Je travaille maintenant sur la facturation.",
      "Good to hear from you! I now work on billing."
    ),
    (
      "Bonne question. Je t'envoie un lien, et toi, tu cherches une alternance ?",
      "Good question. I am sending you a link; are you looking for an apprenticeship?"
    ),
  ]
  static let followUps = [
    (
      "Merci pour ce lien, je l'ai lu ce matin : la partie sur les files d'attente m'a éclairée.",
      "Thank you for the link, I read it this morning: the part about queues helped me."
    ),
    ("Je passe à Rennes jeudi, un café ?", "I am in Rennes on Thursday, a coffee?"),
    (
      "J'ai essayé ton conseil sur mon projet, le temps de compilation a été divisé par deux.",
      "I tried your advice on my project; compile time has halved."
    ),
  ]

  private static func words(_ text: String) -> [String] {
    text.split { $0 == " " || $0 == "\n" }.map(String.init)
  }
}
