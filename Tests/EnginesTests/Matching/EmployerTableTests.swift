import Testing

@testable import Engines

@Suite struct EmployerTableTests {
  private struct Vault {
    var companies = CompanyTable()
    var counts: [Int32] = []
    var employers: EmployerTable { EmployerTable(companies, counts: counts) }

    /// - Parameter named: companies with the number of records that name each.
    init(_ named: [(String, Int32)], labels: [String] = []) {
      for (name, count) in named {
        let key = companies.read(name).key
        grow()
        counts[Int(key)] += count
      }
      for label in labels { _ = companies.internKey(label) }
      grow()
    }

    private mutating func grow() {
      counts += [Int32](repeating: 0, count: companies.count - counts.count)
    }

    func isOne(_ a: String, _ b: String) throws -> Bool {
      let employers = employers
      let (x, y) = (try #require(companies.find(a)), try #require(companies.find(b)))
      return employers.ids[Int(x)] == employers.ids[Int(y)]
    }
  }

  @Test(arguments: [
    ("Greengrid & Co", "greengrid", "greengridco", true),
    ("Nova Ligne SARL", "novaligne", "novalignesarl", true),
    ("Cabinet Morvan", "morvan", "cabinetmorvan", true), ("Acme", "acme", "acmefrance", false),
    ("Acme", "acme", "acmegroup", false),
  ])
  func aDomainMaySpellMoreThanTheName(
    _ company: String, _ key: String, _ label: String, _ isWhole: Bool
  ) throws {
    let vault = Vault([(company, 1)], labels: [label])
    #expect(try vault.isOne(key, label))
    let owner = vault.employers.owners[Int(try #require(vault.companies.find(label)))]
    #expect(owner == (isWhole ? try #require(vault.companies.find(key)) : -1))
  }

  @Test(arguments: [
    // No such company, another word, too little left.
    ("Tabac", "tobacco"), ("Acme", "acmegames"), ("Tex", "texas"), ("Acme", "theacme2"),
  ])
  func aDomainOfAnotherNameIsAnothers(_ company: String, _ label: String) throws {
    let vault = Vault([(company, 3)], labels: [label])
    let key = CompanyName.key(company)
    #expect(try !vault.isOne(key, label))
    #expect(vault.employers.owners.allSatisfy { $0 < 0 })
  }

  @Test func aSlipStandsForTheNameThatOthersWrite() throws {
    let vault = Vault([("Octo-Data Ltd", 2), ("Octo-Daata Ltd", 1), ("Otco-Data Ltd", 1)])
    #expect(try vault.isOne("octodata", "octodaata"))
    #expect(try vault.isOne("octodata", "otcodata"))
  }

  @Test(arguments: [
    ("Lumivane Ltd", "Lumivane Lsd"), ("Lumivane SAS", "Lumivane ASS"), ("Lumivane", "Lumivane GbmH"),
  ])
  func aLegalFormMayBeMisspelt(_ company: String, _ slip: String) throws {
    let vault = Vault([(company, 2), (slip, 1)])
    #expect(try vault.isOne("lumivane", CompanyName.key(slip)))
  }

  @Test func anotherWordIsNoMisspeltForm() throws {
    let vault = Vault([("Lumivane SAS", 9), ("Lumivane Lab", 1), ("Lumivane Bank", 1)])
    #expect(try !vault.isOne("lumivane", "lumivanelab"))
    #expect(try !vault.isOne("lumivane", "lumivanebank"))
  }

  @Test func aFormWrittenTogetherIsNoOtherName() throws {
    let vault = Vault([("Lumivane & Co", 4), ("LumivaneCo", 1)])
    #expect(try vault.isOne("lumivane", "lumivaneco"))
    let two = Vault([("Lumivane & Co", 4), ("LumivaneCo", 3)])
    #expect(try !two.isOne("lumivane", "lumivaneco"))
  }

  @Test func theMostFrequentOfTwoNamesIsMeant() throws {
    let vault = Vault([("Lumivane", 5), ("Lumivine", 40), ("Lumivone", 1)])
    #expect(try vault.isOne("lumivone", "lumivine"))
    #expect(try !vault.isOne("lumivane", "lumivone"))
  }

  @Test(arguments: [
    // As frequent, short, with another number, more often than a slip would be.
    ("Novalis", Int32(1), "Novalys", Int32(1)), ("Acme", 1, "Acmo", 50), ("Studio 42", 1, "Studio 43", 50),
    ("Lumivane", 10, "Lumivine", 90),
  ])
  func twoNamesAreTwoEmployers(_ a: String, _ countA: Int32, _ b: String, _ countB: Int32) throws {
    let vault = Vault([(a, countA), (b, countB)])
    #expect(try !vault.isOne(CompanyName.key(a), CompanyName.key(b)))
  }
}
