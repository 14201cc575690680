import Domain
import Testing

@testable import Engines

/// Names that an address spells better than the field of the name does.
@Suite struct SpelledNameTests {
  private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  @Test(arguments: [
    // A slip in a short form, at an address that writes the name out.
    ("patriciagaletchet", "pta", "galetchet", "patricia", "galetchet"),
    ("emilie.salettrand", "ey", "salettrand", "emilie", "salettrand"),
    // One run of letters around a slip in the family name.
    ("oceaneverenquet", "o", "vrenquet", "oceane", "verenquet"),
  ])
  func slipsAreSeenThrough(
    _ local: String, _ given: String, _ family: String, _ spelledGiven: String, _ spelledFamily: String
  ) throws {
    let found = try #require(
      EmailName.complete(local: bytes(local), given: bytes(given), family: bytes(family)))
    #expect(found.given == bytes(spelledGiven))
    #expect(found.family == bytes(spelledFamily))
  }

  @Test(arguments: [
    // Somebody else's mailbox, with a first letter in common or not.
    ("anna.okafor", "adaeze", "okafor"), ("paul.roy", "anne", "roy"), ("annaroy", "paul", "roy"),
  ])
  func anothersNameIsNotTaken(_ local: String, _ given: String, _ family: String) {
    #expect(EmailName.complete(local: bytes(local), given: bytes(given), family: bytes(family)) == nil)
  }

  @Test func swappedFieldsAreToldByAShortForm() throws {
    let found = try #require(
      EmailName.turned(local: bytes("elizabeth.kelly65"), given: bytes("kelly"), family: bytes("beth")))
    #expect(found.given == bytes("elizabeth"))
    #expect(found.family == bytes("kelly"))
    // Either may be the family name, and both orders are written.
    #expect(
      EmailName.turned(local: bytes("martin.thomas"), given: bytes("martin"), family: bytes("thomas")) == nil)
    #expect(
      EmailName.turned(local: bytes("martin.thomas"), given: bytes("thomas"), family: bytes("martin")) == nil)
  }

  private func record(_ id: Int, _ name: String, _ mail: String = "", phone: String = "") -> MatchRecord {
    MatchRecord(
      id: id, source: "file \(id)", fullName: name, emails: mail.isEmpty ? [] : [mail],
      phones: phone.isEmpty ? [] : [phone])
  }

  private func areTwo(_ a: MatchRecord, _ b: MatchRecord) -> Bool {
    let comparator = Comparator(RecordTable([a, b]))
    guard let bits = comparator.compare(0, 1) else { return true }
    return Pattern.apart.level(bits) == Pattern.Apart.givenNames
  }

  @Test func aShortFormOfTwoNamesIsToldApartByTheAddresses() {
    let edward = record(1, "Ted Kervella", "edward.kervella@exemple.fr", phone: "+33298112233")
    let theodore = record(2, "Ted Kervella", "theodore.kervella@exemple.fr", phone: "+33298112233")
    #expect(areTwo(edward, theodore))
    #expect(!areTwo(edward, record(2, "Ted Kervella", phone: "+33298112233")))
    #expect(!areTwo(edward, record(2, "Edward Kervella", phone: "+33298112233")))
    #expect(areTwo(edward, record(2, "Theodore Kervella", phone: "+33298112233")))
    #expect(Matcher.match([edward, theodore]).merged.isEmpty)
  }

  @Test func aMisspeltShortFormMeetsTheNameItsAddressSpells() throws {
    let misspelt = record(1, "Pta Galetchet", "patriciagaletchet@exemple.fr", phone: "+33611223344")
    let whole = record(2, "Patricia Galetchet", phone: "+33611223344")
    #expect(Matcher.match([misspelt, whole]).merged == [[1, 2]])
  }
}
