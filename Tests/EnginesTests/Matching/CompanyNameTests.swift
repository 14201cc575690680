import Testing

@testable import Engines

@Suite struct CompanyNameTests {
  @Test(arguments: [
    ("Go Daddy, Inc.", "GoDaddy"), ("ACME SAS", "Acme"), ("S.A.R.L. Dupont", "Dupont SARL"),
    ("Müller GmbH & Co. KG", "Muller"),
    ("Société Générale", "SOCIETE GENERALE SA"), ("Telefónica, S.A.", "Telefonica"),
    ("Data Kraft S.L.", "DataKraft"),
    ("I.B.M.", "IBM"), ("Hexa-Bank SASU", "hexabank"), ("Kraft Data (ex-Blue Labs)", "Blue Labs"),
    ("Acme Sp. z o.o.", "Acme"),
    ("Smith & Sons Ltd", "Smith and Sons"),
    ("Kerlann Aktiengesellschaft", "Kerlann AG"),
    ("Kerlann Gesellschaft mit beschränkter Haftung", "Kerlann GmbH"),
    ("Kerlann eG", "Kerlann eingetragene Genossenschaft"),
    ("Kerlann Société par actions simplifiée", "Kerlann"),
    ("Société à responsabilité limitée Kerlann", "Kerlann SARL"),
    ("Kerlann Public Limited Company", "Kerlann PLC"), ("Kerlann Entreprise individuelle", "Kerlann"),
    ("Kerlann Sociedad Limitada Unipersonal", "Kerlann S.L.U."), ("ETS Kerlann", "Kerlann"),
    ("Établissements Kerlann", "Kerlann"), ("Kerlann, früher Morlann", "Morlann"),
    ("Morlann devient Kerlann", "Kerlann"), ("Morlann devient Kerlann", "Morlann"),
  ])
  func spellingsOfOneCompanyAreTheSame(_ a: String, _ b: String) {
    #expect(CompanyName.relation(a, b) == .same)
    #expect(CompanyName.relation(b, a) == .same)
  }

  @Test(arguments: [
    ("Epic", "Epic Games"), ("Loop", "Loopio"), ("Orange", "Orange Juice Labs"), ("Meta", "Metabase"),
    ("Studio 42 Games", "Studio 43 Games"),
    ("Freelance", "Freelance"), ("Stealth", "Stealth Startup"), ("", ""), ("Blue Labs", "Red Labs"),
    ("Blue Labs", "Bl"), ("Société Générale", "Société Anonyme"),
  ])
  func otherCompaniesAreNeverMixedUp(_ a: String, _ b: String) {
    #expect(CompanyName.relation(a, b) == .different)
    #expect(CompanyName.relation(b, a) == .different)
  }

  @Test(arguments: [
    ("International Business Machines", "IBM"), ("Électricité de France", "EDF"),
    ("Commissariat à l’énergie atomique", "CEA"), ("Deutsche Bahn", "DB"), ("Hewlett-Packard", "HP"),
    ("Acme France", "Acme"), ("Blueconsulting", "Bluecosnulting"),
  ])
  func acronymsBranchesAndSlipsAreSimilar(_ a: String, _ b: String) {
    #expect(CompanyName.relation(a, b) == .similar)
    #expect(CompanyName.relation(b, a) == .similar)
  }

  @Test func keysAndNamesShown() {
    #expect(CompanyName.key("Go Daddy, Inc.") == "godaddy")
    #expect(CompanyName.key("Epic Games, Inc.") == "epicgames")
    #expect(CompanyName.key("Stealth startup") == "")
    #expect(CompanyName.display("Kraft Data SAS (ex-Blue Labs)") == "Kraft Data")
    #expect(CompanyName.otherKeys("Kraft Data SAS (ex-Blue Labs)") == ["bluelabs"])
  }
}
