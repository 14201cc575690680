import Engines
import Testing

/// Names that are near and are borne by two people: at one family's mailbox they are asked about, never joined.
@Suite struct TwoBearersTests {
  private func records(_ left: String, _ right: String, _ change: (inout MatchRecord) -> Void = { _ in })
    -> [MatchRecord]
  {
    [left, right].enumerated().map { index, name in
      var record = MatchRecord(
        id: index, source: "file \(index)", fullName: name, emails: ["foyer@k.example"])
      change(&record)
      return record
    }
  }

  private func isJoined(_ left: String, _ right: String) -> Bool {
    !Matcher.match(records(left, right)).merged.isEmpty
      || NameKey.compatible(NameKey(fullName: left), NameKey(fullName: right))
  }

  @Test(arguments: [
    ("Noé Prigent", "Noémie Prigent"), ("Maxime Prigent", "Maxine Prigent"), ("Cyril Prat", "Cyrielle Prat"),
    ("Hugo Prigent", "Hugues Prigent"), ("Inès Prigent", "Agnès Prigent"), ("Alan Prigent", "Alain Prigent"),
    ("Anna Prigent", "Hanna Prigent"), ("Ahmed Saïd", "Hamed Saïd"), ("Lou Prigent", "Louane Prigent"),
    ("Omar Saïd", "Amar Saïd"), ("Mathis Prat", "Mathieu Prat"),
  ])
  func twoKnownGivenNamesOneLetterApartAreTwo(_ left: String, _ right: String) {
    #expect(!isJoined(left, right))
  }

  @Test(arguments: [
    ("Zhang Min", "Zhang Ming"), ("Li Na", "Li Nan"), ("Wang Wei", "Wang Weiwei"),
    ("Kim Ji-won", "Kim Ji-woo"),
  ])
  func anotherSyllableIsAnotherName(_ left: String, _ right: String) { #expect(!isJoined(left, right)) }

  @Test(arguments: [
    ("Mohamed Ben Ali", "Ali Ben Mohamed"), ("Salem bin Rashid", "Rashid bin Salem"),
    ("Jean Roy (père)", "Jean Roy (fils)"), ("M. Claude Roy", "Mme Claude Roy"),
    ("Mr. Pat Roy", "Mrs. Pat Roy"), ("Paul et Anne Durand", "Paul Durand"),
  ])
  func fatherAndSonMrAndMrsACoupleAndOneOfThemAreTwo(_ left: String, _ right: String) throws {
    #expect(!isJoined(left, right))
    let question = try #require(Matcher.match(records(left, right)).review.first)
    #expect(question.probability < 0.7)
  }

  @Test(arguments: [
    ("Éléonore Le Goff", "Eleonore LE GOFF"), ("Jean-Baptiste Roy", "JB Roy"),
    ("Marie Dupont", "Maire Dupont"),
    ("Océane Gouenpin", "Ocaéne Gouenpin"), ("Thomas Martin", "Martin Thomas"), ("M. Jean Roy", "Jean Roy"),
    ("Li Na", "LI Na"), ("Wei Zhang", "Zhang Wei"),
  ])
  func spellingsOfOneNameStayOne(_ left: String, _ right: String) { #expect(isJoined(left, right)) }

  @Test func aGivenNameThatIsAFamilyNameHereMayBeExchanged() throws {
    var all = records("Hubert Anjali", "Anjali Hubert")
    #expect(Matcher.match(all).merged.isEmpty)
    let namesakes = ["Rosa", "Nora", "Elsa", "Igor", "Otto", "Ines"]
    for (index, given) in namesakes.enumerated() {
      all.append(MatchRecord(id: 100 + index, source: "other", given: given, family: "Hubert"))
    }
    #expect(Matcher.match(all).merged.count == 1)
  }

  @Test(arguments: [("W. Phạm", "Wei Phạm"), ("Wei Phạm", "Wei Phạm")])
  func anInitialHasNoMarks(_ left: String, _ right: String) {
    #expect(isJoined(left, right))
    // The address writes the initial out, but not its marks.
    let written = records(left, right) { $0.emails = ["weipham@k.example"] }
    #expect(Matcher.match(written).merged.count == 1)
  }

  @Test func anAccountOfTheEmployerJoinsNobody() {
    let colleagues = records("Anne Roy", "Anne Kerbrat") {
      $0.emails = []
      $0.profiles = ["https://github.com/morlann"]
      $0.jobs = [MatchJob(company: "Morlann")]
    }
    #expect(Matcher.match(colleagues).merged.isEmpty)
    // A LinkedIn profile is one member's, whatever the name today.
    let married = records("Anne Roy", "Anne Kerbrat") {
      $0.emails = []
      $0.profiles = ["https://www.linkedin.com/in/anne-roy-1"]
    }
    #expect(Matcher.match(married).merged.count == 1)
  }

  @Test func anotherCompanyIsNoReasonForOnePerson() throws {
    var pair = records("Océane Gouenpin", "Océane Gouenpin") { $0.emails = [] }
    pair[0].jobs = [MatchJob(company: "Alma", title: "Dev")]
    pair[1].jobs = [MatchJob(company: "Criteo", title: "Lead Dev")]
    pair[1].source = pair[0].source
    let question = try #require(Matcher.match(pair).review.first)
    #expect(question.evidence.filter { $0.field != .name }.allSatisfy { !$0.speaksFor })
  }

  @Test func yearsOrDaysOfBirthThatDifferExcludeEachOther() {
    func joined(_ left: MatchBirthday?, _ right: MatchBirthday?) -> Bool {
      var pair = records("Jean Tanguy", "Jean Tanguy")
      pair[0].birthday = left
      pair[1].birthday = right
      return !Matcher.match(pair).merged.isEmpty
    }
    #expect(!joined(MatchBirthday(year: 1950), MatchBirthday(year: 1980)))
    #expect(!joined(MatchBirthday(year: nil, month: 1, day: 1), MatchBirthday(year: 1980, month: 2, day: 3)))
    #expect(joined(MatchBirthday(year: 1980), MatchBirthday(year: 1980, month: 2, day: 3)))
    #expect(joined(MatchBirthday(year: 1980), MatchBirthday(year: nil, month: 2, day: 3)))
  }

  @Test(arguments: ["Kowalska", "Nováková", "de Jong", "Jónsson", "Nagy"])
  func frequentNamesAreKnownInTheirForms(_ family: String) {
    let namesakes = records("Anna \(family)", "Anna \(family)") {
      $0.emails = []
      $0.jobs = [MatchJob(company: "Allegro")]
    }
    #expect(Matcher.match(namesakes).merged.isEmpty)
  }
}
