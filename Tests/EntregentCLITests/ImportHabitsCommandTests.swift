import Foundation
import Testing

/// What the terminal shows of files that came in.
@Suite struct ImportHabitsCommandTests {
  @Test func theUsersMailAddressCanBeSaid() throws {
    let program = try Program()
    defer { program.clean() }

    let me = try program.run("me", "email=lea@moi.example; lea@pro.example", "--json")
    #expect(me.status == 0)
    #expect((me.json as? [String: Any])?["emails"] as? [String] == ["lea@moi.example", "lea@pro.example"])
    #expect(try program.run("me", "email=lea").status == 64)

    let letter = try program.write(
      "z.eml",
      "From: Léa <lea@moi.example>\nTo: Zoé Exemple <zoe@x.example>\nSubject: Hi\nDate: Fri, 20 Nov 2026 10:00:00 +0100\nMessage-ID: <z1@x>\n\nHello\n"
    )
    #expect(try program.run("import", letter, "--today", "2026-11-21").status == 0)
    #expect(try program.run("people", "--lang", "en").output.contains("Zoé Exemple"))
  }

  @Test func columnsAndNotesSayWhatTheyAreInTheLanguageAsked() throws {
    let program = try Program()
    defer { program.clean() }
    let table = try program.write(
      "qui.csv", "Référent;Boîte;Courriel pro;Commentaire\nÉlodie Petit;Alma;elo@a.example;aime le thé\n")

    let french = try program.run("import", table, "--lang", "fr").output
    #expect(french.contains("nom entier (full-name)"))
    #expect(french.contains("entreprise (company)"))
    let shown = try program.run("show", "Élodie", "--lang", "en").output
    #expect(shown.contains("note              aime le thé\n"))
  }

  @Test func cardsCanBeHadInBothVersions() throws {
    let program = try Program()
    defer { program.clean() }
    #expect(try program.run("add", "person", "Ana Roux").status == 0)

    #expect(try program.run("export", "--format", "vcard").output.contains("VERSION:4.0"))
    #expect(
      try program.run("export", "--format", "vcard", "--card-version", "3.0").output.contains("VERSION:3.0"))
    #expect(try program.run("export", "--format", "vcard", "--card-version", "2.1").status == 64)
  }
}
