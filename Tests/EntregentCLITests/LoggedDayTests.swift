import Foundation
import Testing

/// The day a note is put under, and what is said when its words leave it open. It is 22 November 2026.
@Suite struct LoggedDayTests {
  private func log(_ program: Program, _ text: String, _ more: String..., language: String) throws
    -> Program.Outcome
  {
    try program.run(
      arguments: ["log", text] + more + ["--today", "2026-11-22"], environment: ["LANG": language])
  }

  private func vault() throws -> Program {
    let program = try Program()
    try program.run("add", "person", "Anne Martin")
    return program
  }

  @Test func anAppointmentNamesTheCommandThatFixesIt() throws {
    let program = try vault()
    defer { program.clean() }
    let french = try log(program, "Café avec Anne jeudi prochain à 14h", language: "fr_FR.UTF-8")
    #expect(french.status == 64 && french.output.isEmpty)
    #expect(french.complaint.contains("Le 26 novembre 2026 n’est pas encore passé"))
    let command = "entregent call add p1 2026-11-26T14:00 --kind coffee"
    #expect(french.complaint.contains(command))
    let english = try log(program, "Coffee with Anne next Thursday at 2pm", language: "en_GB.UTF-8")
    #expect(english.status == 64 && english.complaint.contains("“\(command)” books that appointment."))
    // What is named does what it says.
    let words = command.split(separator: " ").dropFirst().map(String.init)
    #expect(try program.run(arguments: words + ["--today", "2026-11-22"]).status == 0)
  }

  @Test func aRefusedNotePutsNobodyIntoTheVault() throws {
    let program = try vault()
    defer { program.clean() }
    let refused = try log(
      program, "Coffee with Zoe Quine next Thursday", "--add-people", language: "en_GB.UTF-8")
    #expect(refused.status == 64 && refused.complaint.contains("call add 'Zoe Quine' 2026-11-26T10:00"))
    #expect(refused.complaint.contains("the time is yours to choose"))
    #expect((try program.run("people", "--json").json as? [Any])?.count == 1)
  }

  @Test func aDayWithoutAYearMayHaveBeenLastYear() throws {
    let program = try vault()
    defer { program.clean() }
    let asked = try log(program, "Café avec Anne le 12 décembre", language: "fr_FR.UTF-8")
    #expect(asked.status == 64 && asked.complaint.contains("Si c’était l’an dernier"))
    #expect(asked.complaint.contains("--date 2025-12-12"))
    let told = try log(program, "J'ai vu Anne le 12 décembre", language: "fr_FR.UTF-8")
    #expect(told.status == 0 && told.output.contains("2025-12-12"))
    let given = try log(
      program, "Café avec Anne le 12 décembre", "--date", "2025-12-12", language: "fr_FR.UTF-8")
    #expect(given.status == 0 && given.output.contains("2025-12-12"))
  }

  @Test func aMonthAloneIsSaidToBeOne() throws {
    let program = try vault()
    defer { program.clean() }
    let french = try log(program, "Café avec Anne en janvier", language: "fr_FR.UTF-8").output
    #expect(french.contains("2026-01-01") && french.contains("log --correct i1 --date AAAA-MM-JJ"))
    let english = try log(program, "Met Anne in March", "--dry-run", language: "en_GB.UTF-8").output
    #expect(english.contains("2026-03-01") && english.contains("unless --date YYYY-MM-DD"))
    let json = try #require(
      try log(program, "Met Anne in March", "--json", language: "en_GB.UTF-8").json as? [String: Any])
    #expect(json["precision"] as? String == "month" && json["date"] as? String == "2026-03-01")
    let corrected = try program.run("log", "--correct", "i1", "--date", "2026-01-15")
    #expect(corrected.output.contains("2026-01-15") && !corrected.output.contains("month is said"))
    let given = try log(program, "Met Anne in March", "--date", "2026-03-09", language: "en_GB.UTF-8").output
    #expect(given.contains("2026-03-09") && !given.contains("The month is said"))
  }

  @Test func aNoteWithNobodySaysSo() throws {
    let program = try vault()
    defer { program.clean() }
    let french = try log(program, "Déjeuner avec l'équipe", language: "fr_FR.UTF-8").output
    #expect(french.contains("Personne n’est nommé") && french.contains("log --correct i1 --with NOM"))
    let english = try log(program, "Lunch with the team", "--dry-run", language: "en_GB.UTF-8").output
    #expect(english.contains("Nobody is named: “--with NAME” says with whom."))
    // A meetup and a thought are nobody's.
    for text in ["Meetup Python hier", "Note : relire le chapitre 3"] {
      #expect(try !log(program, text, language: "fr_FR.UTF-8").output.contains("Personne n’est nommé"))
    }
    let corrected = try program.run("log", "--correct", "i1", "--with", "Anne")
    #expect(corrected.output.contains("Anne Martin"))
  }
}
