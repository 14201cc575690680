import Domain
import GRDB
import Testing

@testable import Storage

@Suite struct PeopleSearchTests {
  @Test(arguments: [
    ("lefevre", "Zoé Lefèvre"), ("LUKASZ", "Łukasz Nowak"), ("soren", "Søren Ølgaard"),
    ("nguyen", "Minh Nguyễn"), ("obrien", "Pat O'Brien"), ("oeuvre", "Anna Œuvre"),
  ])
  func accentsAndCaseAreForgiven(query: String, name: String) throws {
    let vault = try SampleVault()
    for each in ["Zoé Lefèvre", "Łukasz Nowak", "Søren Ølgaard", "Minh Nguyễn", "Pat O'Brien", "Anna Œuvre"] {
      try vault.add(each)
    }

    #expect(try vault.names(query) == [name])
  }

  @Test(arguments: ["back-end", "alma", "lyon", "zoe@exemple.fr", "grimper", "dev alma", "zoe lyon"])
  func everyFieldIsSearched(query: String) throws {
    let vault = try SampleVault()
    try vault.add(
      "Zoé Dûval", title: "Dev back-end", company: "Alma", place: "Lyon", email: "zoe@exemple.fr",
      notes: ["Aime grimper"])
    try vault.add("Quelqu'un Autre", title: "Comptable", company: "Bêta", place: "Nantes")

    #expect(try vault.names(query) == ["Zoé Dûval"])
  }

  @Test func wholeWordsOfTheNameComeBeforeBeginningsAndOtherFields() throws {
    let vault = try SampleVault()
    try vault.add("Paul Autre", company: "Martin")
    try vault.add("Léa Martinez")
    try vault.add("Jean Martin")

    #expect(try vault.names("martin") == ["Jean Martin", "Léa Martinez", "Paul Autre"])
  }

  @Test func nearerCirclesAndLaterContactsComeFirst() throws {
    let vault = try SampleVault()
    try vault.add("Ana Martin", circle: .online)
    try vault.add("Bea Martin", circle: .local, lastContact: "2026-01-01")
    try vault.add("Cea Martin", circle: .local, lastContact: "2026-05-01")
    try vault.add("Dea Martin", circle: .colleagues)

    #expect(try vault.names("martin") == ["Dea Martin", "Cea Martin", "Bea Martin", "Ana Martin"])
  }

  @Test(arguments: [
    "elodie duqont", "elodei dupont", "elodie dupnot", "Eloodie Dpont", "dupont elodie", "dupnt elodie",
    "elodiedupont", "elo die dupont", "elodie", "dupnot",
  ])
  func typosAndAnyOrderFindTheName(query: String) throws {
    let vault = try SampleVault()
    try vault.add("Élodie Dupont")
    try vault.add("Théo Lambert")
    try vault.add("Maxime Roy")

    #expect(try vault.names(query) == ["Élodie Dupont"])
  }

  @Test func partOfALongNameIsFoundWithATypo() throws {
    let vault = try SampleVault()
    try vault.add("Marie Claire Le Goff")
    try vault.add("Théo Lambert")

    #expect(try vault.names("mraie goff") == ["Marie Claire Le Goff"])
  }

  @Test func nonsenseFindsNobody() throws {
    let vault = try SampleVault()
    try vault.add("Élodie Dupont")

    #expect(try vault.names("xqzw") == [])
    #expect(try vault.names("🚀") == [])
    #expect(try vault.names("\" OR name:*") == [])
  }

  @Test func filtersNarrowTypedWordsToo() throws {
    let vault = try SampleVault()
    try vault.add("Jean Martin", role: .engineer, circle: .local)
    try vault.add("Léa Martin", role: .hr, circle: .online)
    var query = PeopleQuery(text: "martin")
    query.role = .engineer

    #expect(try vault.search.page(query).people.map(\.name) == ["Jean Martin"])
  }

  @Test func changesOfTheVaultAreSeenAtOnce() throws {
    let vault = try SampleVault()
    try vault.add("Élodie Dupont")
    #expect(try vault.names("elodie") == ["Élodie Dupont"])

    try vault.add("Élodie Durand")

    #expect(try vault.names("elodie").count == 2)
    #expect(try vault.search.page(PeopleQuery()).total == 2)
  }

  @Test func theUserIsNotAmongTheirPeople() throws {
    let vault = try SampleVault()
    try vault.add("Camille Exemple", isOwn: true)

    #expect(try vault.names("camille") == [])
    #expect(try vault.search.page(PeopleQuery()).people.isEmpty)
  }

  @Test func manyHitsArePagedWithoutGapsOrRepeats() throws {
    let vault = try SampleVault()
    for number in 0..<130 { try vault.add("Martin Numéro\(number)") }
    var seen: [PersonID] = []
    var query = PeopleQuery(text: "martin", limit: 50)

    for _ in 0..<3 {
      let page = try vault.search.page(query)
      #expect(page.total == 130)
      seen += page.people.map(\.id)
      query.cursor = page.next
    }

    #expect(Set(seen).count == 130)
    #expect(query.cursor == nil)
  }
}

@Suite struct PeopleListTests {
  static func alphabet() throws -> SampleVault {
    let vault = try SampleVault()
    for letter in "HCAFBEGD" {
      try vault.add(
        "\(letter) Exemple", company: "AEG".contains(letter) ? "Alma" : nil,
        role: "AB".contains(letter) ? .lead : nil, circle: "ABC".contains(letter) ? .local : .online)
    }
    return vault
  }

  @Test func pagesGoForwardAndBackByName() throws {
    let vault = try Self.alphabet()
    var query = PeopleQuery(limit: 3)

    let first = try vault.search.page(query)
    query.cursor = first.next
    let second = try vault.search.page(query)
    query.cursor = second.next
    let third = try vault.search.page(query)
    query.cursor = third.previous
    let secondAgain = try vault.search.page(query)
    query.cursor = secondAgain.previous
    let firstAgain = try vault.search.page(query)

    #expect(first.people.map(\.name.first) == ["A", "B", "C"])
    #expect(second.people.map(\.name.first) == ["D", "E", "F"])
    #expect(third.people.map(\.name.first) == ["G", "H"])
    #expect(third.next == nil)
    #expect(first.previous == nil)
    #expect(secondAgain == second)
    #expect(firstAgain.people == first.people)
    #expect(firstAgain.previous == nil)
    #expect(first.total == 8)
  }

  @Test func filtersNarrowTheListAndItsCount() throws {
    let vault = try Self.alphabet()
    var byCompany = PeopleQuery()
    byCompany.company = try vault.search.page(PeopleQuery()).people.first?.companyID
    var byCircle = PeopleQuery()
    byCircle.circle = .local
    var byRole = PeopleQuery()
    byRole.role = .lead
    var byBoth = byCompany
    byBoth.circle = .local

    #expect(try vault.search.page(byCompany).people.map(\.name.first) == ["A", "E", "G"])
    #expect(try vault.search.page(byCircle).people.map(\.name.first) == ["A", "B", "C"])
    #expect(try vault.search.page(byRole).people.map(\.name.first) == ["A", "B"])
    #expect(try vault.search.page(byBoth).people.map(\.name.first) == ["A"])
    #expect(try vault.search.page(byCompany).total == 3)
  }

  @Test(arguments: ["a", "b", "zzz", "a-1", "a999", "b999", ""])
  func aCursorThatNamesNobodyBeginsAnew(cursor: String) throws {
    let vault = try Self.alphabet()
    var query = PeopleQuery(limit: 3)
    query.cursor = cursor

    #expect(try vault.search.page(query).people.map(\.name.first) == ["A", "B", "C"])
  }
}

/// No query that runs on every page walks through a big table.
@Suite struct SearchPlanTests {
  static let filters: [PeopleFilter] = {
    var filters = [PeopleFilter(PeopleQuery())]
    var query = PeopleQuery()
    query.company = CompanyID(1)
    filters.append(PeopleFilter(query))
    query.circle = .local
    filters.append(PeopleFilter(query))
    query.company = nil
    filters.append(PeopleFilter(query))
    query.role = .lead
    filters.append(PeopleFilter(query))
    return filters
  }()

  static var statements: [String] {
    var statements = [PeopleList.lineSQL]
    for filter in filters {
      for (hasCursor, isBackward) in [(false, false), (true, false), (true, true)] {
        statements.append(PeopleList.sql(filter, hasCursor: hasCursor, isBackward: isBackward))
      }
      statements.append(PeopleList.idsSQL(filter))
    }
    return statements
  }

  @Test(arguments: SearchPlanTests.statements)
  func everyStatementFindsItsRowsByIndex(sql: String) throws {
    let file = try DatabaseFile(inMemory: ())

    let plan = try file.read { db in
      let arguments = StatementArguments(sql.filter { $0 == "?" }.map { _ in 1 })
      return try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN " + sql, arguments: arguments)
        .map { $0["detail"] as String }
    }

    for step in plan {
      #expect(
        !step.hasPrefix("SCAN") || step.contains("USING INDEX") || step.contains("json_each"),
        "\(step) in \(sql)")
      #expect(!sql.contains("LIMIT") || !step.contains("TEMP B-TREE"), "\(step) in \(sql)")
    }
  }
}
