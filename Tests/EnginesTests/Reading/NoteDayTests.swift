import Domain
import Engines
import Testing

/// Days without a year and months without a day. It is Sunday 22 November 2026.
struct NoteDayTests {
  private static let known = KnownPeople([
    KnownPerson(id: "p1", name: "Anne Martin"), KnownPerson(id: "p2", name: "Paul Okonkwo"),
  ])

  private func read(_ text: String) throws -> NoteReading {
    NoteReader.read(text, today: try #require(Day("2026-11-22")), known: Self.known)
  }

  @Test(arguments: [
    ("J'ai vu Anne le 12 décembre", "2025-12-12"), ("Vu Anne le 12 décembre", "2025-12-12"),
    ("J'ai déjeuné avec Anne le 12 décembre", "2025-12-12"),
    ("Déjeuné avec Anne, le 12 décembre", "2025-12-12"),
    ("Rencontré Anne le 3/12", "2025-12-03"),
    ("On a pris un café avec Anne, c'était le 12 décembre", "2025-12-12"),
    ("Met Anne on 12 December", "2025-12-12"), ("Had coffee with Anne on December 12", "2025-12-12"),
    ("Spoke with Paul on 1 December", "2025-12-01"), ("Vu Anne à Noël", "2025-12-25"),
    // What can only be past.
    ("Message à Anne le 12 décembre", "2025-12-12"), ("Mail à Paul le 2 décembre", "2025-12-02"),
    ("Email to Anne on 12 December", "2025-12-12"),
    // Behind them the latest one was meant already.
    ("J'ai vu Anne le 12 octobre", "2026-10-12"), ("Met Anne on 12 December 2024", "2024-12-12"),
  ])
  func whatHasHappenedWasLastYear(_ text: String, _ day: String) throws {
    let reading = try read(text)
    #expect(reading.date.description == day)
    #expect(reading.yearBefore == nil && !reading.namesMonthOnly)
  }

  @Test(arguments: [
    ("Coffee with Anne on Nov 12", "2026-11-12", Language.fr),
    ("Coffee with Anne, Nov 12th", "2026-11-12", .fr),
    ("Met Anne on November 12, 2025", "2025-11-12", .fr), ("Café avec Anne, Oct 30", "2026-10-30", .fr),
    ("Café avec Anne le 12 novembre", "2026-11-12", .en), ("Vu Anne jeudi 12 nov.", "2026-11-12", .en),
    ("Vu Anne, en poste depuis novembre 25", "2026-11-22", .fr),
  ])
  func aMonthIsReadInTheOtherLanguageToo(_ text: String, _ day: String, _ language: Language) throws {
    let today = try #require(Day("2026-11-22"))
    let reading = NoteReader.read(text, today: today, language: language, known: Self.known)
    #expect(reading.date.description == day)
    #expect(reading.people == ["Anne Martin"])
  }

  @Test(arguments: [
    ("Café avec Anne le 12 décembre", "2026-12-12"), ("Coffee with Anne on December 12", "2026-12-12"),
    ("Rdv avec Anne le 12 décembre", "2026-12-12"), ("J'ai rdv avec Anne le 12 décembre", "2026-12-12"),
    ("Déjeuner avec Paul le 3/12", "2026-12-03"),
  ])
  func anAppointmentIsTheNearestAndMayHaveBeenLastYear(_ text: String, _ day: String) throws {
    let reading = try read(text)
    #expect(reading.date.description == day)
    #expect(reading.yearBefore?.description == "2025" + day.dropFirst(4))
  }

  @Test(arguments: [
    "Café avec Anne, on se revoit le 12 décembre", "Vu Anne, elle a un entretien le 12 décembre",
    "J'ai vu Anne pour le meetup du 12 décembre", "Met Anne, she starts on 12 December",
    "Mail à Anne pour la conférence du 12 décembre", "J'ai proposé à Anne un café le 12 décembre",
    "Message à Anne : café le 12 décembre ?",
  ])
  func whatIsSaidOfALaterDayIsNoDayOfTheNote(_ text: String) throws {
    let date = try read(text).date
    #expect(date.description == "2026-11-22" || date.description == "2026-12-12", "\(date)")
  }

  @Test(arguments: [
    ("Café avec Anne en janvier", "2026-01-01"), ("J'ai vu Anne en janvier", "2026-01-01"),
    ("En janvier, café avec Anne", "2026-01-01"), ("En mars j'ai vu Anne et Paul", "2026-03-01"),
    ("Met Anne in March", "2026-03-01"), ("In March, coffee with Anne", "2026-03-01"),
    ("Coffee with Anne and Paul in March.", "2026-03-01"), ("Vu Anne en novembre", "2026-11-01"),
    ("Vu Anne en décembre", "2025-12-01"), ("Café avec Anne début mars", "2026-03-01"),
    ("Café avec Anne mi-mars", "2026-03-15"), ("Vu Anne en mars 2024", "2024-03-01"),
    ("Vu Anne en mars dernier", "2026-03-01"), ("Met Anne last March", "2026-03-01"),
    ("Vu Anne en octobre, elle cherche un stage", "2026-10-01"),
  ])
  func aMonthAloneIsItsFirstDay(_ text: String, _ day: String) throws {
    let reading = try read(text)
    #expect(reading.date.description == day)
    #expect(reading.namesMonthOnly)
    #expect(reading.dateRange != nil)
  }

  @Test(arguments: [
    "Café avec Anne, elle part au Japon en mars", "Café avec Anne : son stage commence en janvier",
    "Parlé avec Anne de son alternance en septembre", "Anne cherche un stage en mars",
    "Café avec Anne hier, elle revient en mai", "Coffee with Anne about the role in May",
    "Lui écrire en janvier", "Vu Anne, in fine rien en vue", "Note : Alma recrute en mars",
  ])
  func aMonthOfSomethingElseIsNoDay(_ text: String) throws {
    let reading = try read(text)
    #expect(!reading.namesMonthOnly)
    #expect(["2026-11-22", "2026-11-21"].contains(reading.date.description))
  }

  @Test(arguments: [
    ("Café avec Anne jeudi prochain à 14h", 840), ("Coffee with Anne next Thursday at 2pm", 840),
    ("Appel avec Anne demain à 10h30", 630), ("Déjeuner avec Anne mardi prochain à midi", 720),
    ("Coffee with Anne tomorrow at 3", 900),
  ])
  func theTimeOfAnAppointmentIsRead(_ text: String, _ minutes: Int) throws {
    #expect(try read(text).startMinutes == minutes)
  }

  @Test func aTimeOfWhatIsOverIsNone() throws {
    #expect(try read("Café avec Anne hier à 14h").startMinutes == nil)
    #expect(try read("Café avec Anne demain").startMinutes == nil)
  }
}
