import Domain
import Engines
import Testing

/// Several people in one note: a promise is of who made it, or to whom it was made.
struct NotePromisePeopleTests {
  private func read(
    _ text: String,
    _ known: [String] = ["Joris Petitpas", "Wassila Benchekroun", "Maëlle Kervadec", "Bastien Orsini"]
  ) throws -> NoteReading {
    let people = known.map { KnownPerson(id: $0, name: $0) }
    return NoteReader.read(text, today: try #require(Day("2026-11-23")), known: KnownPeople(people))
  }

  @Test(arguments: [
    ("Café avec Joris et Wassila, Wassila m'envoie son article", "Wassila Benchekroun"),
    ("Coffee with Joris and Wassila: Wassila will introduce me to her CTO", "Wassila Benchekroun"),
    ("Déjeuner avec Maëlle et Bastien. Bastien va parler de moi à son équipe.", "Bastien Orsini"),
    (
      "Café avec Joris et Wassila. Wassila cherche un stage, elle me présente à son chef",
      "Wassila Benchekroun"
    ),
    ("Déjeuner avec Joris et Maëlle, qui m'envoie le lien", "Maëlle Kervadec"),
    ("Met Ines Caron (Kalystos), Mark Odin and Bastien at PyCon. Mark will send me his deck.", "Mark Odin"),
  ]) func whatTheyPromiseIsWhoseNamePromisesIt(text: String, name: String) throws {
    #expect(try read(text).theirs.map(\.name) == [name])
  }

  @Test(arguments: [
    ("Coffee with Joris and Wassila. I promised Wassila a beer", "Wassila Benchekroun"),
    ("Café avec Joris et Wassila. Promis à Wassila de relire son CV", "Wassila Benchekroun"),
    ("Café avec Joris et Wassila. Wassila cherche un stage, je lui envoie le lien", "Wassila Benchekroun"),
    (
      "Hier soir au meetup avec Inès Caron, Marc Oudin et Bastien, j'envoie les slides à Inès", "Inès Caron"
    ),
  ]) func whatIPromiseIsToWhomItNames(text: String, name: String) throws {
    let reading = try read(text)
    #expect(reading.mine.map(\.name) == [name])
    #expect(reading.mine.map(\.person) == [name == "Inès Caron" ? nil : name])
  }

  @Test(arguments: [
    "Café avec Joris et Wassila, elle m'envoie son article", "Café avec Joris. Lui présenter Wassila",
  ]) func whereTheWordsNameNobodyNobodyIsNamed(text: String) throws {
    let reading = try read(text)
    #expect((reading.mine + reading.theirs).map(\.name) == [nil])
  }

  @Test func aNoteIsReadAsOfTheDayItWasWritten() throws {
    func writtenOn(_ text: String, about: String, by last: String) throws -> String {
      NoteReader.dayOfWriting(
        text, about: try #require(Day(about)), by: try #require(Day(last)), language: nil
      ).description
    }
    #expect(
      try writtenOn("café avec Joris hier, je lui envoie un lien", about: "2026-11-22", by: "2026-11-30")
        == "2026-11-23")
    #expect(try writtenOn("café avec Joris", about: "2026-11-22", by: "2026-11-30") == "2026-11-22")
    #expect(try writtenOn("café avec Joris hier", about: "2026-11-30", by: "2026-11-30") == "2026-11-30")
  }
}
