import Domain
import Engines
import Foundation
import Testing

/// Pairs that a family, an office or a pair of twins puts side by side: what is never joined unasked, what is asked
/// about, and what is one person all the same.
@Suite struct NearNamesTests {
  enum Shared: Sendable {
    case mailbox, phone, birthday, birthdayAndStreet
  }

  private func pair(_ left: String, _ right: String, _ shared: Shared) -> [MatchRecord] {
    [left, right].enumerated().map { index, name in
      var record = MatchRecord(id: index, source: "file \(index)", fullName: name)
      switch shared {
      case .mailbox: record.emails = ["foyer@k.example"]
      case .phone: record.phones = ["+33298000001"]
      case .birthday, .birthdayAndStreet: record.birthday = MatchBirthday(year: 2001, month: 3, day: 4)
      }
      if shared == .birthdayAndStreet {
        record.places = [MatchPlace(street: "3 rue Haute", city: "Brest", postcode: "29200")]
      }
      return record
    }
  }

  private func compatible(_ left: String, _ right: String) -> Bool {
    let (a, b) = (NameKey(fullName: left), NameKey(fullName: right))
    #expect(NameKey.compatible(a, b) == NameKey.compatible(b, a))
    return NameKey.compatible(a, b)
  }

  private static let two: [(String, String)] = [
    // Father and son, of whom one alone says so.
    ("Jean Roy", "Jean Roy Jr"), ("Jean Kerbrat", "Jean Kerbrat fils"),
    ("Alexandre Dumas", "Alexandre Dumas père"),
    ("Jean Ashcombe", "Jean Ashcombe III"), ("Jean Prigent", "Jean Prigent le jeune"),
    ("Jean Prigent", "Jean Prigent l’aîné"), ("John Ashcombe", "John Ashcombe the elder"),
    ("Hans Winter", "Hans Winter jun."),
    // Vietnamese, with and without tones.
    ("Nguyễn Văn An", "Nguyễn Văn Anh"), ("Nguyễn Thị Hoa", "Nguyễn Thị Hoan"), ("An Nguyen", "Anh Nguyen"),
    ("Nguyễn Văn Hùng", "Nguyễn Văn Hưng"), ("Trần Thị Lan", "Trần Thị Lân"),
    // Short names, and names one letter apart.
    ("Eva Prigent", "Evan Prigent"), ("Lia Prigent", "Liam Prigent"), ("Ali Prigent", "Alix Prigent"),
    ("Ana Prigent", "Anatole Prigent"), ("Tom Prigent", "Tim Prigent"), ("Malo Prigent", "Milo Prigent"),
    ("Alma Prigent", "Elma Prigent"), ("Soan Prigent", "Sohan Prigent"), ("Hassan Saïd", "Hassen Saïd"),
    ("Hasan Yilmaz", "Hakan Yilmaz"), ("Fatima Saïd", "Fatiha Saïd"), ("Samir Saïd", "Amir Saïd"),
    ("Noa Prigent", "Noé Prigent"), ("Kylian Prigent", "Kylan Prigent"), ("Nola Prigent", "Nora Prigent"),
    ("Yuki Tanaka", "Yuka Tanaka"), ("Akira Sato", "Akiko Sato"),
    ("Björk Halldórsdóttir", "Björg Halldórsdóttir"),
    ("Minjun Park", "Minjung Park"), ("Kim Soo-jin", "Kim Soo-jung"), ("Zhang Xiaoming", "Zhang Xiaomin"),
    ("Xiao Ming Chen", "Xiao Min Chen"), ("Li Jian", "Li Jianguo"), ("王伟", "王伟明"), ("王伟", "王伞"),
    // Compounds, servants of God, kunyas.
    ("Marie-Anne Prigent", "Marie-Laure Prigent"), ("Anne-Marie Prigent", "Marie-Anne Prigent"),
    ("Abd al-Rahman Haddad", "Abd al-Rahim Haddad"), ("Umm Salma Haddad", "Umm Kulthum Haddad"),
    ("Mohamed Ali Haddad", "Mohamed Amine Haddad"), ("Juan Carlos Pérez Gil", "Juan Manuel Pérez Gil"),
    // A man's and a woman's family name.
    ("Sacha Ivanov", "Sacha Ivanova"), ("Jo Kowalski", "Jo Kowalska"), ("Jón Jónsson", "Jóna Jónsdóttir"),
    // A word that is a title elsewhere.
    ("Don Prigent", "Paul Prigent"), ("Pere Casals", "Joan Casals"), ("Gen Tanaka", "Yuki Tanaka"),
    ("Col Prigent", "Anne Prigent"),
    ("Mme Kerbrat", "M. Kerbrat"), ("Mme Kerbrat", "Paul Kerbrat"), ("Mme Durand", "Anne Durand"),
    // Forms of one name in the tables that are given to two children.
    ("Julie Prigent", "Juliette Prigent"), ("Yves Prigent", "Yvon Prigent"),
    ("Anaïs Prigent", "Anne Prigent"),
    ("Morgan Prigent", "Morgane Prigent"), ("Jean-Paul Prigent", "Paul Prigent"),
    ("Mia Prigent", "Maya Prigent"),
    ("Sato Kenta", "Sato Kento"), ("Suharto", "Suharti"),
  ]

  @Test(arguments: two)
  func whoMayBeTwoIsAskedAbout(_ left: String, _ right: String) {
    for shared in [Shared.mailbox, .phone] {
      let found = Matcher.match(pair(left, right, shared))
      #expect(found.merged.isEmpty)
      #expect(found.review.count == 1)
      #expect(Matcher.certain(pair(left, right, shared)).isEmpty)
    }
    #expect(!compatible(left, right))
  }

  @Test(arguments: [
    ("Jón Einarsson", "Einar Jónsson"), ("Ivan Ivanov", "Ivana Ivanova"),
    ("Guðrún Einarsdóttir", "Guðrún Einarsson"),
    ("A. Kerbrat", "B. Kerbrat"), ("Famille Roy", "Anne Roy"), ("Secrétariat de Paul Durand", "Paul Durand"),
    ("Julie Prigent (assistante de Claire Prigent)", "Claire Prigent"),
    ("María José Pérez", "José María Pérez"),
    ("José García López", "José García Ruiz"),
  ])
  func whoIsTwoIsNotJoined(_ left: String, _ right: String) {
    for shared in [Shared.mailbox, .phone] {
      #expect(Matcher.match(pair(left, right, shared)).merged.isEmpty)
    }
    #expect(!compatible(left, right))
  }

  @Test(arguments: [
    ("Noa Prigent", "Noé Prigent"), ("Kylian Prigent", "Kylan Prigent"), ("Maelys Prigent", "Maelan Prigent"),
    ("Lina Prigent", "Luna Prigent"), ("Nola Prigent", "Nora Prigent"), ("Enzo Prigent", "Kenzo Prigent"),
    ("Nguyễn Văn An", "Nguyễn Văn Anh"),
  ])
  func twinsAreAskedAbout(_ left: String, _ right: String) {
    for shared in [Shared.birthday, .birthdayAndStreet] {
      let found = Matcher.match(pair(left, right, shared))
      #expect(found.merged.isEmpty)
      #expect(found.review.count == 1)
    }
  }

  @Test(arguments: [
    ("Nguyễn Văn Hùng", "Nguyen Van Hung"), ("Nguyễn Thị Hòa", "Nguyễn Thị Hoà"),
    ("Mat Prigent", "Matt Prigent"),
    ("Don Prigent", "Donald Prigent"), ("Don Juan Pérez", "Juan Pérez"), ("Col. Prigent", "Prigent"),
    ("Maître Prigent", "Prigent"), ("Alexandre Prigent", "Alexanfre Prigent"),
    ("Harry Prigent", "Harrz Prigent"),
    ("Ethan Prigent", "Ethgn Prigent"), ("Guillaume Prigent", "Guillame Prigent"),
    ("Marie Dupont", "Maire Dupont"), ("Zoé K.", "Zoé Kerbrat"), ("Van den Berg Jan", "Jan van den Berg"),
    ("Muhammad Haddad", "Mohamed Haddad"), ("Jean-Pierre Tanguy", "JP Tanguy"),
    ("José A. García", "José Antonio García López"),
    ("John Ashcombe Jr.", "John Ashcombe Junior"),
  ])
  func oneNameInTwoSpellingsIsOne(_ left: String, _ right: String) {
    #expect(Matcher.match(pair(left, right, .mailbox)).merged == [[0, 1]])
    #expect(compatible(left, right))
  }

  @Test func somethingPersonalSaysWhoseGenerationItIs() {
    func joined(_ change: (inout MatchRecord) -> Void) -> Bool {
      var records = pair("Jean Ashcombe", "Jean Ashcombe Jr", .mailbox)
      for index in records.indices { change(&records[index]) }
      return !Matcher.match(records).merged.isEmpty
    }
    #expect(joined { $0.profiles = ["https://www.linkedin.com/in/jean-ashcombe"] })
    #expect(joined { $0.birthday = MatchBirthday(year: 1980, month: 2, day: 3) })
    #expect(!joined { $0.phones = ["+33298000001"] })
    #expect(!joined { $0.jobs = [MatchJob(company: "Ashcombe & Sons", title: "Notaire")] })
  }

  @Test(arguments: [
    ("王伟", "Wang Wei"), ("Мария Иванова", "Maria Ivanova"), ("Юлия Соколова", "Julia Sokolova"),
    ("Сергей Щербаков", "Sergey Shcherbakov"), ("محمد علي", "Mohamed Ali"), ("김민준", "Kim Min-jun"),
    ("Γιώργος Παπαδόπουλος", "Giorgos Papadopoulos"), ("Дмитрий Орлов", "Dmitri Orlov"),
    ("Thomas G.", "Thomas Gouenpin"),
  ])
  func anotherScriptIsNoOtherPerson(_ left: String, _ right: String) {
    let found = Matcher.match(pair(left, right, .mailbox))
    #expect(found.merged.count + found.review.count == 1)
  }

  @Test func whatIsDoubtfulIsSaidInWords() throws {
    func words(_ left: String, _ right: String, _ shared: Shared = .mailbox) throws -> (String, Bool) {
      let question = try #require(Matcher.match(pair(left, right, shared)).review.first)
      let name = try #require(question.evidence.first { $0.field == .name })
      return (name.phrase.en, name.speaksFor)
    }
    #expect(
      try words("Jean Roy", "Jean Roy Jr")
        == ("only one of them tells the generation (father and son?): Jean Roy / Jean Roy", false))
    #expect(
      try words("Minjun Park", "Minjung Park").0
        == "similar given names, perhaps of two people: Minjun Park / Minjung Park")
    #expect(try words("王伟", "Wang Wei").0.hasPrefix("names in two scripts: "))
    #expect(
      try words("Sacha Ivanov", "Sacha Ivanova").0
        == "two forms of a family name: Sacha Ivanov / Sacha Ivanova")
  }

  @Test func initialsInAMailboxAreNoSlip() {
    var colleagues = pair("Paul Durand", "Paul Durant", .mailbox)
    colleagues[0].emails = ["pd@alma-studio.example"]
    colleagues[1].emails = ["pt@alma-studio.example"]
    #expect(Matcher.match(colleagues).merged.isEmpty)
  }
}

/// Pairs that were not even asked about.
@Suite struct MissedPairsTests {
  private func match(_ left: MatchRecord, _ right: MatchRecord) -> MatchResult {
    var (a, b) = (left, right)
    (a.id, b.id) = (1, 2)
    (a.source, b.source) = ("file 1", "file 2")
    return Matcher.match([a, b])
  }

  @Test func theBeginningOfAFamilyNameIsNoGivenName() {
    let job = [MatchJob(company: "Alma Studio", title: "Développeuse")]
    let found = match(
      MatchRecord(id: 1, fullName: "Océane G.", jobs: job),
      MatchRecord(id: 2, fullName: "Océane Gouenpin", jobs: job))
    #expect(found.merged.count + found.review.count == 1)
    let name = PersonName.parse("Océane G.")
    #expect((name.given, name.family) == ("Océane", "G."))
    let other = PersonName.parse("Kerbrat L.")
    #expect((other.given, other.family) == ("L.", "Kerbrat"))
  }

  @Test(arguments: ["claire.kervella@gmail.com", "kervella.claire@alma.example"])
  func aMailboxUnderTheOtherFamilyNameIsAskedAbout(_ email: String) throws {
    let found = match(
      MatchRecord(id: 1, fullName: "Claire Morvan", emails: [email]),
      MatchRecord(id: 2, fullName: "Claire Kervella"))
    #expect(found.merged.isEmpty)
    let question = try #require(found.review.first)
    #expect(
      question.evidence.first { $0.field == .name }?.phrase.en.hasPrefix(
        "the e-mail address bears the other name")
        == true)
    // Neither the employer nor the town makes more of it than a question.
    var (left, right) = (
      MatchRecord(id: 1, fullName: "Claire Morvan", emails: [email]),
      MatchRecord(id: 2, fullName: "Claire Kervella")
    )
    left.jobs = [MatchJob(company: "Alma Studio", title: "Développeuse")]
    right.jobs = left.jobs
    left.places = [MatchPlace(city: "Quimper")]
    right.places = left.places
    #expect(match(left, right).merged.isEmpty)
  }

  @Test func aMailboxOfARoleOrOfASecondGivenNameIsNoFamilyName() {
    for email in ["claire.contact@gmail.com", "claire.sophie@gmail.com", "claire.morv@gmail.com"] {
      let other = String(email.split(separator: "@")[0].split(separator: ".")[1])
      let found = match(
        MatchRecord(id: 1, fullName: "Claire Morvan", emails: [email]),
        MatchRecord(id: 2, fullName: "Claire " + other.capitalized))
      #expect(found.merged.isEmpty)
      let words = found.review.flatMap(\.evidence).map(\.phrase.en)
      #expect(!words.contains { $0.hasPrefix("the e-mail address bears the other name") }, "\(email)")
    }
  }
}
