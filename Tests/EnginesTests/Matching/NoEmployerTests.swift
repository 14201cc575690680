import Domain
import Testing

@testable import Engines

/// What stands in the field of the employer and is none.
@Suite struct NoEmployerTests {
  @Test(arguments: [
    "Chômage", "Au chômage", "En recherche d'emploi", "En recherche d’emploi", "EN RECHERCHE ACTIVE",
    "🔎 En recherche d'emploi", "En recherche d’un CDI à Rennes", "À la recherche d’un nouveau poste",
    "À la recherche de nouvelles opportunités", "Sans emploi", "Demandeuse d'emploi", "En reconversion",
    "Looking for opportunities", "Looking for a new role", "Looking for my next adventure", "Open to work",
    "#OpenToWork", "Open to new opportunities", "Actively seeking", "Job seeker", "Unemployed",
    "Between jobs",
    "Retired", "Retraité", "Retraitée (Orange)", "À la retraite", "Congé parental", "En congé parental",
    "Congé maternité", "Career break", "Sabbatical", "Année sabbatique", "Parental leave", "Stay-at-home dad",
    "Available", "Disponible immédiatement", "Available for hire", "Arbeitslos", "Arbeitssuchend",
    "Auf der Suche nach neuen Herausforderungen", "Elternzeit", "In Rente", "Desempleado",
    "En búsqueda activa de empleo",
    "En paro", "Jubilada", "Disoccupato", "In cerca di lavoro", "Alla ricerca di nuove opportunità",
    "Pensionato",
    "Desempregada", "À procura de emprego", "Em busca de recolocação", "Aposentado", "Werkzoekend",
    "Open to work | Paris", "En transition professionnelle",
  ])
  func whoWorksNowhere(_ text: String) {
    #expect(NoEmployer.read(text) == .out)
    #expect(NoEmployer.read(text.uppercased()) == .out)
  }

  @Test(arguments: [
    "N/A", "n.a.", "NA", "-", "–", "…", "None", "Aucune", "Néant", "Keine", "Non renseigné", "?",
  ])
  func nothingSaid(_ text: String) { #expect(NoEmployer.read(text) == .unsaid) }

  @Test(arguments: [
    "Freelance", "Free-lance", "Freelancer", "Indépendante", "Self-employed", "Auto-entrepreneur",
    "Selbstständig",
    "Autónomo", "Libero professionista", "Por conta própria", "Stealth Startup", "Confidential", "Étudiant",
    "Student",
    "Freelance (Rennes)", "Freelance / Indépendant",
  ])
  func whoWorksForNobodyNamed(_ text: String) {
    #expect(NoEmployer.read(text) == .own)
    #expect(CompanyName.key(text).isEmpty || text.contains("/"))
  }

  @Test(arguments: [
    "Kerlann", "Looking Glass", "Seeking Alpha", "Open", "OpenAI", "Microsoft", "Freelance.com",
    "Freelance Informatique",
    "Malt", "Transition", "Available Light", "Studentenwerk", "Retraite Québec", "Stealth Monitoring",
    "Nanterre", "EY",
    "3M", "SAP", "字节跳动", "Яндекс", "France Travail", "Pôle emploi", "Entre Deux", "Alma, open to work",
    "Recherche Inc.",
    "À l’écoute", "Université de Rennes", "Student Agency", "Independent Age", "Confidentia",
    "Orange (ex-Wanadoo)",
    "Openclassrooms", "Open For Business", "Congelados", "Conges Dupont", "Disponible Films", "Self Care",
    "Elternbrief",
  ])
  func firmsStayFirms(_ text: String) {
    #expect(NoEmployer.read(text) == nil)
  }

  @Test func theMatcherKnowsTheSame() {
    for text in [
      "Chômage", "En recherche d'emploi", "Looking for opportunities", "Congé parental", "Career break",
      "N/A", "-",
    ] {
      #expect(CompanyName.key(text) == "")
      #expect(CompanyName.relation(text, text) == .different)
    }
  }
}
