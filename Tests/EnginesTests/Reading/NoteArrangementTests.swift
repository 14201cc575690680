import Domain
import Engines
import Testing

/// A thing arranged, asked for or thanked for is not the thing; people are offered whatever their name.
struct NoteArrangementTests {
  private func read(_ text: String, _ known: [String] = ["Marie Dupont", "Old Pal", "Nora Hill", "Ana Cruz"])
    throws -> NoteReading
  {
    let people = known.enumerated().map { KnownPerson(id: "p\($0.offset)", name: $0.element) }
    return NoteReader.read(text, today: try #require(Day("2026-11-18")), known: KnownPeople(people))
  }

  @Test(arguments: [
    ("Proposé un café à Marie Dupont", "Marie Dupont", NoteKind.message),
    ("Asked Marie Dupont for a 15-minute call by DM", "Marie Dupont", .message),
    ("Asked Marie Dupont for a 15-minute call by email", "Marie Dupont", .email),
    ("Sent Marie Dupont a thank-you note for lunch", "Marie Dupont", .message),
    ("Invité Marie Dupont sur LinkedIn", "Marie Dupont", .message),
    ("Invited Old Pal to lunch by text", "Old Pal", .message),
    ("Invité Marie Dupont à déjeuner", "Marie Dupont", .message),
    ("Relancé Marie Dupont après l'entretien", "Marie Dupont", .message),
    ("Écrit à Marie Dupont pour la remercier de l'appel", "Marie Dupont", .message),
    ("Envoyé un message à Marie Dupont pour demander un quart d'heure", "Marie Dupont", .message),
    ("J'ai demandé un café à Ana Cruz", "Ana Cruz", .message),
    ("Thanked Nora Hill for the coffee", "Nora Hill", .message),
    ("Nora Hill accepted my invitation", "Nora Hill", .message),
  ]) func whatIsArrangedIsAMessage(text: String, person: String, kind: NoteKind) throws {
    let reading = try read(text)
    #expect(reading.kind == kind)
    #expect(reading.people == [person])
    #expect(reading.minutes == nil)
    #expect(reading.direction == .none)
  }

  @Test(arguments: [
    ("Relancé Marie Dupont par téléphone, 10 min", NoteKind.call),
    ("Thanked Nora Hill over coffee", .coffee), ("Remercié Marie Dupont au meetup", .event),
    ("Écrit à Marie Dupont et pris un café avec elle", .coffee), ("Café avec Marie Dupont", .coffee),
    ("Appelé Marie Dupont pour caler un entretien", .call),
  ]) func whatWasDoneStays(text: String, kind: NoteKind) throws {
    #expect(try read(text).kind == kind)
  }

  @Test(arguments: [
    ("Zbigniew Kowal helped me with my CV", "Zbigniew Kowal"),
    ("Sixtine Delvaux m'a donné un conseil", "Sixtine Delvaux"),
    ("Wanjiru Kamau told me about Qonto", "Wanjiru Kamau"), ("Pia Lund called me", "Pia Lund"),
    ("Reçu de l'aide de Sixtine Delvaux", "Sixtine Delvaux"),
    ("Got help from Pia Lund on my CV", "Pia Lund"),
    ("Pia Lund helped me with my CV at PyCon", "Pia Lund"),
  ]) func unknownPeopleAreOfferedWhateverTheirName(text: String, person: String) throws {
    let reading = try read(text, [])
    #expect(reading.unknown == [person])
    #expect(reading.company != person)
  }

  @Test(arguments: ["Back Market called me", "Mistral AI m'a répondu", "Hugging Face m'a refusé"])
  func firmsAreNobody(text: String) throws {
    #expect(try read(text, []).people.isEmpty)
  }

  @Test func theVerbThatBeginsANoteIsNoFirm() throws {
    for text in [
      "Demandé à Ana Cruz de transmettre mon CV", "Promis à Ana Cruz de relire son article",
      "Offert à Ana Cruz un café",
    ] {
      #expect(try read(text).company == nil, "\(text)")
      #expect(try read(text).people == ["Ana Cruz"], "\(text)")
    }
  }

  @Test func aPromiseIsSaidWithoutTheName() throws {
    #expect(try read("Promis à Ana Cruz de relire son article").mine.map(\.text) == ["relire son article"])
    #expect(
      try read("I owe Nora Hill a beer and a code review").mine.map(\.text) == ["a beer and a code review"])
    #expect(
      try read("15 minutes call with Nora Hill, wants me to ping her in January").mine.map(\.text)
        == ["ping her in January"])
  }

  @Test func theCoffeeMachineIsNoCoffee() throws {
    #expect(try read("Croisé Marie Dupont à la machine à café").kind == .meeting)
  }
}
