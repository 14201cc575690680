extension CoachCases {
  static let hrTarget = #"""
    + fm {title=Responsable RH} | Bonjour.
    + fm {title=Chargée de recrutement IT} | Bonjour.
    + fm {title=Talent Acquisition Specialist @ Alma} | Hi.
    + fm {title=Technical Recruiter} | Hi.
    + fm {title=DRH} | Bonjour.
    + fm {title=Directrice des ressources humaines} | Bonjour.
    + fm {title=HR Business Partner} | Hi.
    + ca {title=People Operations Manager} | Hi.
    + pe {title=Head of Talent} | Hi https://x.example
    + pe {title=Recruteuse tech freelance} | Bonjour https://x.example
    + fm {title=Senior Sourcer, Engineering} | Hi.
    + fm {title=Chief People Officer} | Hi.
    + fm {title=Campus Manager} | Hi.
    + fm {title=Recrutement & marque employeur chez Mirakl} | Bonjour.
    + fm {title=IT Recruiter | Python, Java, .NET} | Hi.
    + fm {title=Human Resources Generalist} | Hi.
    - fm {title=Lead Developer} | Hi.
    - fm {title=CTO | we're hiring!} | Hi.
    - fm {title=Software Engineer, Talent Platform} | Hi.
    - fm {title=Développeuse SIRH} | Bonjour.
    - fm {title=Engineering Manager, People Tools} | Hi.
    - fm {title=Développeur chez Welcome to the Jungle} | Bonjour.
    - fm {title=Product Manager - HR software} | Hi.
    - fm {title=Ingénieur réseau (H/F)} | Bonjour.
    - fm {title=VP Engineering} | Hi.
    - fm {title=Software engineer, ex-recruiter} | Hi.
    - fm {title=Data engineer chez Talentsoft} | Bonjour.
    - fm {title=Head of Engineering} | Hi.
    - fm | Bonjour.
    - fm {title=Professeure d'informatique} | Bonjour.
    """#
}
