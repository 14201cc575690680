import Testing

@testable import Engines

/// Which new titles at the same employer are worth a congratulation.
@Suite struct TitleStepTests {
  @Test(arguments: [
    ("Dev", "Développeur"), ("Developer", "Développeuse"), ("Dev", "Dev 🚀"), ("Dev", "dev"),
    ("Ingénieur logiciel", "Software engineer"), ("Dev at Alma", "Dev"), ("Dev", "Dev chez Alma"),
    ("Software Engineer", "Software Engineer | Open to work"), ("Dev", "En recherche d'emploi"),
    ("Software Engineer", "#OpenToWork | Software Engineer"),
    ("Dev", "Looking for a senior developer position"),
    ("Dev", "Ex-Dev"), ("Dev", "Ex-CTO"), ("Senior Dev", "Dev"), ("CTO", "Consultant"), ("CTO", "Dev"),
    ("Lead Dev", "Développeur senior"), ("SWE", "Software Engineer"), ("Dev", "Software Developer"),
    ("Directeur technique", "CTO"), ("CTO", "Directrice technique"), ("Dev", ""), ("", "Dev"),
    ("Dev", "Ninja"),
    ("Dev", "Retraité"), ("Dev", "Congé parental"), ("Dev", "Career break"), ("Dev", "N/A"), ("-", "CTO"),
    ("Dev", "Freelance"), ("Dev", "Aspiring data scientist"), ("Dev", "Futur CTO"),
    ("Co-founder", "Co-founder & CTO"),
    ("Développeur", "Entwickler"), ("Développeuse", "Desarrolladora"),
    ("Software engineer", "Softwareentwicklerin"),
    ("Ingénieure d’études et développement", "Software engineer"),
    ("Développeur web", "Développeur web (CDI)"),
    ("Tech lead", "Lead developer"), ("Chef de projet", "Project manager"), ("Dev", "Développeur·se"),
    ("Data scientist", "Scientifique des données"), ("Chef de produit", "Product manager"),
    ("Développeur full stack", "Fullstack developer"),
    ("Engineering manager", "Responsable d’équipe de développement"),
  ])
  func anotherWordOrAStepDownIsNone(_ old: String, _ new: String) {
    #expect(!TitleStep.isNews(from: old, to: new))
  }

  @Test(arguments: [
    ("Dev", "Senior Dev"), ("Développeuse", "Lead developer"), ("Stagiaire", "Dev"),
    ("Junior developer", "Developer"),
    ("Senior developer", "Tech lead"), ("Lead dev", "Engineering manager"), ("Engineering manager", "CTO"),
    ("Dev", "CTO"), ("Dev", "Product manager"), ("Développeur", "Data scientist"),
    ("Dev", "Product designer"),
    ("Alternante développeuse", "Développeuse"), ("VP Engineering", "CTO"),
    ("Consultant", "Senior consultant"),
    ("Dev", "Co-founder"), ("Développeur", "Lead développeur | ex-Alma"),
  ])
  func aNewLevelOrRoleIsOne(_ old: String, _ new: String) {
    #expect(TitleStep.isNews(from: old, to: new))
  }
}
