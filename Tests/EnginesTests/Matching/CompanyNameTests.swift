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
  ])
  func spellingsOfOneCompanyAreTheSame(_ a: String, _ b: String) {
    #expect(CompanyName.relation(a, b) == .same)
    #expect(CompanyName.relation(b, a) == .same)
  }

  @Test(arguments: [
    ("Epic", "Epic Games"), ("Loop", "Loopio"), ("Orange", "Orange Juice Labs"), ("Meta", "Metabase"),
    ("Studio 42 Games", "Studio 43 Games"),
    ("Freelance", "Freelance"), ("Stealth", "Stealth Startup"), ("", ""), ("Blue Labs", "Red Labs"),
  ])
  func otherCompaniesAreNeverMixedUp(_ a: String, _ b: String) {
    #expect(CompanyName.relation(a, b) == .different)
    #expect(CompanyName.relation(b, a) == .different)
  }

  @Test(arguments: [
    ("International Business Machines", "IBM"), ("Acme France", "Acme"), ("Blueconsulting", "Bluecosnulting"),
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
