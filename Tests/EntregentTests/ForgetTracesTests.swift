import Domain
import Entregent
import Foundation
import Testing

/// What stays of a person in the file after they were forgotten: nothing.
@Suite struct ForgetTracesTests {
  private func erased(_ bench: Bench, _ name: String, leaves words: [String]) throws {
    for line in try bench.workspace.people(PeopleQuery(text: name)).people where line.name == name {
      try bench.workspace.forget(line.id, now: moment("2026-11-21"))
    }
    try bench.workspace.settle()
    let bytes = try Data(contentsOf: URL(fileURLWithPath: bench.workspace.path))
    let text = String(decoding: bytes, as: UTF8.self).lowercased()
    for word in words { #expect(!text.contains(word.lowercased()), "\(word) is left") }
    #expect(try bench.workspace.doctor(repairs: false, now: moment("2026-11-21")).isEmpty)
  }

  @Test func praiseInBothDirectionsAndInvitationsGoWithThePerson() throws {
    let bench = try Bench(isOnDisk: true)
    let connections = try bench.file(
      "Connections.csv",
      """
      First Name,Last Name,URL,Email Address,Company,Position,Connected On
      Marius,Duquesne,https://www.linkedin.com/in/marius-duquesne,,Criteo,Lead dev,12 Mar 2024
      Tom,Riou,https://www.linkedin.com/in/tom-riou,,Alma SAS,Lead developer,01 Feb 2023

      """)
    let received = try bench.file(
      "Recommendations_Received.csv",
      """
      First Name,Last Name,Company,Job Title,Text,Creation Date,Status
      Marius,Duquesne,Criteo,Lead dev,Une collègue lumineuse et précise,"01/24/25, 03:00 PM",VISIBLE

      """)
    let given = try bench.file(
      "Recommendations_Given.csv",
      """
      First Name,Last Name,Company,Job Title,Text,Creation Date,Status
      Marius,Duquesne,Criteo,Lead dev,Marius débloque tout le monde,"08/30/25, 05:51 PM",VISIBLE
      Tom,Riou,Alma SAS,Lead developer,Tom relit avec soin,"08/30/25, 05:52 PM",VISIBLE

      """)
    try bench.bring(connections, received, given)

    try erased(bench, "Marius Duquesne", leaves: ["duquesne", "lumineuse", "débloque", "marius"])
    #expect(try bench.workspace.exportText.contains("Tom relit avec soin"), "others keep theirs")
  }

  @Test func aNumberAndAnInitialledNameInOthersNotesGoHoweverTheyAreWritten() throws {
    let bench = try Bench(isOnDisk: true)
    let cards = try bench.file(
      "cards.vcf",
      """
      BEGIN:VCARD
      VERSION:3.0
      FN:Émilie Querastein
      N:Querastein;Émilie;;;
      TEL:+33 6 11 22 33 44
      END:VCARD
      BEGIN:VCARD
      VERSION:3.0
      FN:Karim Renault
      N:Renault;Karim;;;
      NOTE:le mari d'É. Querastein, au 06.11.22.33.44 ou 0033 6 11 22 33 44; aime le thé vert
      END:VCARD

      """)
    try bench.bring(cards)

    try erased(bench, "Émilie Querastein", leaves: ["querastein", "06.11.22.33.44", "0033 6 11"])
    #expect(try bench.workspace.exportText.contains("aime le thé vert"), "others keep theirs")
  }

  @Test func aCompanyThatBearsTheNameIsNoHindrance() throws {
    let bench = try Bench(isOnDisk: true)
    _ = try bench.workspace.addPerson(
      name: "Jean Dupontel", fields: ["company": "Jean Dupontel Consulting"], now: moment("2026-11-21"))

    try erased(bench, "Jean Dupontel", leaves: ["dupontel"])
  }

  @Test func tagsAndTheOwnProfileDoNotKeepTheName() throws {
    let bench = try Bench(isOnDisk: true)
    let now = moment("2026-11-21")
    _ = try bench.workspace.addPerson(name: "Zoltan Wrzesniewski", fields: [:], now: now)
    _ = try bench.workspace.addPerson(
      name: "Anna Smith", fields: ["tags": "zoltan wrzesniewski, rust"], now: now)
    var profile = try bench.workspace.profile()
    profile.headline = "Friend of Zoltan Wrzesniewski"
    try bench.workspace.save(profile, now: now)

    try erased(bench, "Zoltan Wrzesniewski", leaves: ["wrzesniewski"])
    #expect(try bench.person(named: "Anna Smith").person.tags == ["rust"])
  }

  @Test func anAddressThatOnlyACalendarKnowsGoesWithTheName() throws {
    let bench = try Bench(isOnDisk: true)
    var own = try bench.workspace.profile()
    own.name = "Léa Martin"
    try bench.workspace.save(own, now: moment("2026-11-21"))
    let connections = try bench.file(
      "Connections.csv",
      """
      First Name,Last Name,URL,Email Address,Company,Position,Connected On
      Marius,Duquesne,https://www.linkedin.com/in/marius-duquesne,,Criteo,Lead dev,12 Mar 2024

      """)
    let calendar = try bench.file(
      "agenda.ics",
      """
      BEGIN:VCALENDAR
      VERSION:2.0
      PRODID:-//essai//fr
      BEGIN:VEVENT
      UID:1@essai
      DTSTAMP:20260101T000000Z
      DTSTART:20260310T100000Z
      DTEND:20260310T103000Z
      SUMMARY:Café
      ATTENDEE;CN=Léa Martin:mailto:lea@exemple.fr
      ATTENDEE;CN="Duquesne, Marius";PARTSTAT=DECLINED:mailto:mduq77@boulot.example
      END:VEVENT
      END:VCALENDAR

      """)
    try bench.bring(connections)
    try bench.bring(calendar)

    try erased(bench, "Marius Duquesne", leaves: ["duquesne", "mduq77@boulot.example"])
  }

  @Test func nobodyIsForgottenByTwoLettersThatStandInSeveralNames() throws {
    let bench = try Bench()
    for name in ["Ana Roy", "Eva Noir", "Nina Blanc"] {
      _ = try bench.workspace.addPerson(name: name, fields: [:], now: moment("2026-11-21"))
    }
    #expect(throws: UserFacingError.self) { try bench.workspace.resolvePerson("an") }
    #expect(throws: UserFacingError.self) { try bench.workspace.resolvePerson("a") }
    #expect(try bench.person(named: "Ana Roy").person.id == bench.workspace.resolvePerson("ana"))
  }
}
