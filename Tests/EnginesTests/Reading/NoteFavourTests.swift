import Domain
import Engines
import Testing

/// Asking, offering and thanking are messages: nothing was given or received by them.
struct NoteFavourTests {
  private let known = ["Joris Petitpas", "Wassila Benchekroun", "Bastien Orsini", "Paul Tessier"]

  private func read(_ text: String, firms: [String] = []) throws -> NoteReading {
    let people = known.map { KnownPerson(id: $0, name: $0) }
    return NoteReader.read(
      text, today: try #require(Day("2026-11-23")), known: KnownPeople(people, firms: firms))
  }

  @Test(arguments: [
    ("Demandé une mise en relation avec Paul à Bastien", "Bastien Orsini"),
    ("Asked Bastien for an introduction to Paul", "Bastien Orsini"),
    ("Asked for an intro to Paul from Bastien", "Bastien Orsini"),
    ("J'ai demandé à Bastien de me présenter à Paul", "Bastien Orsini"),
    ("Écrit à Bastien pour une mise en relation avec Paul", "Bastien Orsini"),
    ("Demandé un coup de main à Joris sur mon CV", "Joris Petitpas"),
    ("Demandé de l'aide à Joris", "Joris Petitpas"),
    ("Demandé une recommandation à Joris", "Joris Petitpas"),
    ("Asked Joris to review my CV", "Joris Petitpas"), ("Proposé mon aide à Joris", "Joris Petitpas"),
    ("Proposé à Joris de le mettre en relation avec Paul", "Joris Petitpas"),
    ("dit merci à Joris", "Joris Petitpas"), ("remercié Joris pour son aide", "Joris Petitpas"),
    ("Remercié Wassila de m'avoir présentée", "Wassila Benchekroun"),
    ("Thanked Joris for his talk", "Joris Petitpas"), ("Said thanks to Joris", "Joris Petitpas"),
    ("merci envoyé à Wassila", "Wassila Benchekroun"),
    ("Thank-you note sent to Wassila", "Wassila Benchekroun"),
  ]) func askingAndThankingIsAMessageAndNoFavour(text: String, person: String) throws {
    let reading = try read(text)
    #expect(reading.kind == .message)
    #expect(reading.people == [person])
    #expect(reading.direction == .none)
  }

  @Test(arguments: [
    ("Merci à Joris qui m'a relu", NoteDirection.received),
    ("Un grand merci à Joris pour la relecture", .received),
    ("Présenté Paul à Joris", .gave), ("Aidé Joris sur un bug", .gave), ("Said Benali m'a aidé", .received),
  ]) func whatWasGivenStays(text: String, direction: NoteDirection) throws {
    #expect(try read(text).direction == direction)
  }

  @Test func aMailSaysWhatItSays() throws {
    #expect(try read("Dit à Wassila par mail que j'ai le poste").kind == .email)
    #expect(try read("Dit à Wassila par mail que j'ai le poste").company == nil)
    #expect(try read("Transmis mon CV à Wassila par mail").direction == .none)
  }

  @Test(arguments: [
    ("Envoyé un article sur Rust à Joris", true), ("J'ai envoyé à Joris le lien", true),
    ("Sent Joris an article about Rust", true), ("Shared a link on accessibility with Joris", true),
    ("Partagé une offre avec Joris", true), ("Envoyé mon CV à Joris", false),
    ("Sent Joris the link to my portfolio", false), ("Joris m'a envoyé un article sur Rust", false),
    ("Envoyé un message à Joris", false),
  ]) func anArticleOrALinkIsAGift(text: String, isGift: Bool) {
    #expect(NoteGifts.isGiven(text) == isGift)
  }

  @Test func anInterviewIsWithTheFirmOfThatName() throws {
    #expect(try read("Interview with Alma for the backend role").people == ["Alma"])
    let reading = try read("Interview with Alma for the backend role", firms: ["Alma"])
    #expect(reading.people.isEmpty)
    #expect(reading.company == "Alma")
    #expect(try read("interview with Back Market on Tuesday").company == "Back Market")
    #expect(try read("interview with Back Market on Tuesday").people.isEmpty)
  }

  @Test(arguments: [
    ("interview with Alma (Paul and Zoé)", ["Paul Tessier", "Zoé"], "Alma"),
    ("Entretien avec Alma (Marie, Paul et Zoé), 45 min", ["Marie", "Paul Tessier", "Zoé"], "Alma"),
    ("Interview with Clara (Paul and Zoé) yesterday", ["Paul Tessier", "Zoé"], "Clara"),
    ("Entretien chez Qonto (Marie et Paul)", ["Marie", "Paul Tessier"], "Qonto"),
  ])
  func severalPeopleInBracketsAreOfTheFirmBeforeThem(text: String, people: [String], firm: String) throws {
    let reading = try read(text)
    #expect(reading.kind == .interview)
    #expect(reading.people == people)
    #expect(reading.company == firm)
  }

  @Test(arguments: [
    ("Rencontré hier au meetup Inès Caron et Marc Oudin", ["Inès Caron", "Marc Oudin"]),
    (
      "Hier soir au Lyon.js, vu Inès Caron, Marc Oudin et Bastien",
      ["Inès Caron", "Marc Oudin", "Bastien Orsini"]
    ),
    ("Hier soir au Lyon.js : Inès Caron m'a parlé de Rust", ["Inès Caron"]),
    ("Meetup Python hier : Inès m'a parlé de son équipe, je lui envoie un lien", ["Inès"]),
    ("PyCon yesterday: Ines Caron told me about Rust", ["Ines Caron"]),
    ("croisé Inès au Lyon.js", ["Inès"]), ("Lyon.js hier soir avec Inès", ["Inès"]),
    ("French Tech hier, croisé Inès Caron", ["Inès Caron"]), ("Hier au Lyon.js", []),
    (
      "Met Ines Caron (Kalystos), Mark Odin and Bastien at PyCon on Friday",
      ["Ines Caron", "Mark Odin", "Bastien Orsini"]
    ),
  ]) func anEveningOfACommunityIsAnEvent(text: String, people: [String]) throws {
    let reading = try read(text)
    #expect(reading.kind == .event)
    #expect(reading.people == people)
  }
}
