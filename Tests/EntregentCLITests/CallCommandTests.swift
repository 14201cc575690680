import Foundation
import Testing

/// Windows, calls, sheets and the feed on the command line.
@Suite struct CallCommandTests {
  @Test func slotsAnswerBothClocksAsJSON() throws {
    let program = try Program()
    defer { program.clean() }
    try program.run("me", "place=Lyon, France", "lang=fr")

    let outcome = try program.run(
      "slots", "--zone", "America/New_York", "--days", "6", "--json", "--today", "2026-11-21")

    let json = try #require(outcome.json as? [String: Any])
    #expect(outcome.status == 0)
    #expect(json["zone"] as? String == "America/New_York")
    let slots = try #require(json["slots"] as? [[String: String]])
    #expect(!slots.isEmpty)
    #expect(slots.allSatisfy { $0.keys.sorted() == ["end", "start", "theirs", "theirsEnd"] })
    #expect(slots.first?["theirs"] == "2026-11-23T09:00-05:00")
    #expect(slots.first?["start"] == "2026-11-23T15:00+01:00")
    #expect((json["text"] as? String)?.contains("your time") == true)
  }

  @Test func slotsRefuseWhatSettlesNoZone() throws {
    let program = try Program()
    defer { program.clean() }

    #expect(try program.run("slots").status == 64)
    #expect(try program.run("slots", "--zone", "Mars/Base").status == 64)
    let place = try program.run("slots", "--place", "United States")
    #expect(place.status == 65)
    #expect(place.output.isEmpty)
    #expect(try program.run("slots", "--with", "Nobody").status == 66)
  }

  @Test func aCallIsFixedListedWrittenAndDropped() throws {
    let program = try Program()
    defer { program.clean() }
    try program.run("me", "place=Lyon, France")
    try program.run("add", "person", "Ada Duval", "place=Montréal, Québec")
    let file = program.folder.appendingPathComponent("call.ics").path

    let added = try program.run(
      "call", "add", "Ada", "2026-11-23T10:00-05:00", "--json", "-o", file, "--today", "2026-11-21")

    let call = try #require(added.json as? [String: Any])
    #expect(call["start"] as? String == "2026-11-23T16:00+01:00")
    #expect(try String(contentsOfFile: file, encoding: .utf8).contains("BEGIN:VALARM"))
    let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    let id = try #require(call["id"] as? String)
    let list = try program.run("call", "list", "--json", "--today", "2026-11-21").json as? [[String: Any]]
    #expect(list?.count == 1)
    let today = try program.run("today", "--json", "--today", "2026-11-22").json as? [String: Any]
    let items = today?["items"] as? [[String: Any]]
    #expect(items?.contains { $0["kind"] as? String == "call" } == true)
    #expect(try program.run("call", "drop", id).status == 0)
    #expect(try program.run("call", "drop", id).status == 66)
  }

  @Test func theSheetAndTheFeedAnswer() throws {
    let program = try Program()
    defer { program.clean() }
    try program.run("add", "person", "Ada Duval", "company=Alma", "place=Montréal, Québec")

    let sheet = try program.run("prepare", "Ada", "--json").json as? [String: Any]
    let feed = try program.run("feed").output
    let again = try program.run("feed").output
    let renewed = try program.run("feed", "--renew").output

    #expect((sheet?["questions"] as? [String])?.isEmpty == false)
    #expect((sheet?["person"] as? [String: Any])?["name"] as? String == "Ada Duval")
    #expect(feed.hasPrefix("http://127.0.0.1:8080/feeds/"))
    #expect(feed.hasSuffix(".ics\n"))
    #expect(feed == again)
    #expect(renewed != feed)
    let export = try program.run("export", "--format", "ical")
    #expect(export.output.hasPrefix("BEGIN:VCALENDAR\r\n"))
  }

  @Test func namesOfANoteAreTiedToItWithoutTypingItAgain() throws {
    let program = try Program()
    defer { program.clean() }
    let first = try program.run(
      "log", "hier meetup, discuté avec Léa Morin, j'envoie les slides à Léa", "--lang", "fr", "--today",
      "2026-11-27")
    #expect(first.output.contains("--add-people"))

    let tied = try program.run("log", "--correct", "i1", "--add-people", "--json", "--today", "2026-11-30")

    let json = try #require(tied.json as? [String: Any])
    #expect(json["people"] as? [String] == ["Léa Morin"])
    #expect(json["date"] as? String == "2026-11-26")
    #expect(json["unknown"] == nil)
    let shown = try program.run("show", "Léa", "--json").json as? [String: Any]
    #expect((shown?["promises"] as? [[String: Any]])?.count == 1)
  }

  /// The way that the hint names ties the note to those who were unknown, so that the follow-up comes (C6).
  @Test func ofTwoWhoAreAddedEachGetsTheirOwn() throws {
    let program = try Program()
    defer { program.clean() }
    try program.run(
      "log", "hier meetup, discuté avec Paul Durand et Léa Morin, j'envoie les slides à Léa", "--lang", "fr",
      "--today", "2026-11-27")
    try program.run("log", "--correct", "i1", "--add-people", "--lang", "fr", "--today", "2026-11-30")

    let lea = try program.run("show", "Léa Morin", "--json").json as? [String: Any]
    #expect((lea?["promises"] as? [[String: Any]])?.count == 1)
    #expect((lea?["timeline"] as? [[String: Any]])?.first?["date"] as? String == "2026-11-26")
    let paul = try program.run("show", "Paul Durand", "--json").json as? [String: Any]
    #expect((paul?["promises"] as? [[String: Any]])?.isEmpty == true)
    let today = try program.run("today", "--minutes", "240", "--today", "2026-11-27", "--lang", "fr")
    #expect(today.output.contains("Écrire à Paul Durand"))

    // One thing is put right without the sentence.
    try program.run("log", "--correct", "i1", "--minutes", "30", "--today", "2026-11-30")
    let corrected = try program.run("show", "Paul Durand", "--json").json as? [String: Any]
    let entry = (corrected?["timeline"] as? [[String: Any]])?.first
    #expect(entry?["date"] as? String == "2026-11-26")
    #expect(entry?["minutes"] as? Int == 30)
  }

  @Test func aNameThatTwoBearIsAmbiguousAndNotMissing() throws {
    let program = try Program()
    defer { program.clean() }
    try program.run("add", "person", "Karim Renault", "company=Amber Hub")
    try program.run("add", "person", "Karim Renault", "company=Doctolib")

    let said = try program.run("log", "Coffee with Karim Renault", "--lang", "en", "--today", "2026-11-21")
    let json = try program.run("log", "Coffee with Karim Renault", "--json", "--today", "2026-11-21").json
    let shared = ((json as? [String: Any])?["ambiguous"] as? [[String: Any]])?.first

    #expect(!said.output.contains("Not in the vault"))
    #expect(said.output.contains("log --correct i1 --with p"))
    #expect((json as? [String: Any])?["unknown"] == nil)
    #expect((shared?["candidates"] as? [[String: Any]])?.count == 2)
  }

  @Test func aNoteCarriesItsDaysAndIsCorrectedAndDeleted() throws {
    let program = try Program()
    defer { program.clean() }
    try program.run("add", "person", "Paul Okonkwo")

    let logged = try program.run(
      "log", "Café avec Paul et Zoé Lantier hier. Lui envoyer l'article d'ici vendredi", "--json", "--lang",
      "fr",
      "--today", "2026-11-21")

    let json = try #require(logged.json as? [String: Any])
    #expect(json["people"] as? [String] == ["Paul Okonkwo", "Zoé Lantier"])
    #expect(json["unknown"] as? [String] == ["Zoé Lantier"])
    let id = try #require((json["ids"] as? [String])?.first)
    let shown = try program.run("show", "Paul", "--json").json as? [String: Any]
    let promises = shown?["promises"] as? [[String: Any]]
    #expect(promises?.first?["due"] as? String == "2026-11-27")
    let corrected = try program.run(
      "log", "--correct", id, "Déjeuner avec Paul hier", "--lang", "fr", "--today", "2026-11-21")
    #expect(corrected.status == 0)
    let after = try program.run("show", "Paul", "--json").json as? [String: Any]
    #expect((after?["timeline"] as? [[String: Any]])?.map { $0["kind"] as? String } == ["lunch"])
    #expect((after?["promises"] as? [[String: Any]])?.isEmpty == true)
    #expect(try program.run("log", "--delete", id).status == 0)
    #expect(try program.run("log", "--delete", id).status == 66)
  }
}
