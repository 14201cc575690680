import Domain
import Entregent
import Foundation
import Testing

@Suite struct PitchTests {
  private let now = moment("2026-11-21")

  private func bench() throws -> (Bench, CompanyID) {
    let bench = try Bench()
    var profile = Profile()
    profile.name = "Noé Exemple"
    profile.emails = ["noe@exemple.org"]
    profile.language = .fr
    profile.skills = ["Swift", "dessin technique"]
    try bench.workspace.save(profile, now: now)
    let alma = try bench.workspace.addTarget("Alma", why: "leurs articles", now: now)
    try bench.workspace.addTarget("Bêta", why: nil, now: now)
    return (bench, alma)
  }

  private let fields = [
    "value": "Dire ses erreurs.\nToutes.", "improvement": "Le délai n’est pas affiché.",
    "built": "Une page <qui> l’affiche & l’explique.", "minutes": "100",
    "demo": "https://demo.exemple.org/x?a=1&b=2",
    "video": "https://video.exemple.org/v",
  ]

  @Test func aWholePageIsWrittenOfflineAndChecksClean() throws {
    let (bench, alma) = try bench()
    try bench.workspace.setPitch(alma, fields: fields, now: now)
    let folder = bench.folder.appendingPathComponent("pitch").path

    let made = try bench.workspace.newPitch(alma, folder: folder, language: nil, now: now)
    let html = try String(contentsOfFile: folder + "/index.html", encoding: .utf8)
    let checked = try bench.workspace.checkPitch(alma, folder: folder)

    #expect(made.files == ["template.mustache", "index.html"])
    #expect(html.contains("<html lang=\"fr\">"))
    #expect(html.contains("<p>Dire ses erreurs.</p>"))
    #expect(html.contains("Une page &lt;qui&gt; l’affiche &amp; l’explique."))
    #expect(html.contains("href=\"https://demo.exemple.org/x?a=1&amp;b=2\""))
    #expect(html.contains("en deux heures"))
    #expect(!html.contains("{{"))
    #expect(checked.view.isReady, "\(checked.view.findings.map(\.code))")
    #expect(checked.view.findings.isEmpty, "\(checked.view.findings.map(\.code))")
  }

  @Test(arguments: [
    ("<p>Bonjour [prénom]</p>", "placeholder"), ("<p>TODO la démo</p>", "placeholder"),
    ("<p>J’admire Bêta depuis longtemps</p>", "wrong-company"),
    ("<a href=\"http://localhost:3000\">démo</a>", "bad-link"),
    ("<a href=\"javascript:alert(1)\">démo</a>", "bad-link"), ("<a href=\"absent.pdf\">CV</a>", "bad-link"),
    ("<img src=\"index.html\">", "no-alternative"), ("<h1>Encore</h1>", "headings"),
    ("<h4>Plus bas</h4>", "headings"),
    ("<a href=\"https://exemple.org\"></a>", "empty-link"), ("<section><p>ouvert", "broken-html"),
    ("<script src=\"https://cdn.exemple.org/a.js\"></script>", "not-offline"),
  ])
  func aFlawInTheTemplateIsFound(markup: String, code: String) throws {
    let (bench, alma) = try bench()
    try bench.workspace.setPitch(alma, fields: fields, now: now)
    let folder = bench.folder.appendingPathComponent("pitch").path
    _ = try bench.workspace.newPitch(alma, folder: folder, language: nil, now: now)
    let template = try String(contentsOfFile: folder + "/template.mustache", encoding: .utf8)
    try Data(template.replacing("</main>", with: markup + "</main>").utf8)
      .write(to: URL(fileURLWithPath: folder + "/template.mustache"))

    _ = try bench.workspace.buildPitch(alma, folder: folder, language: nil)

    #expect(try bench.workspace.checkPitch(alma, folder: folder).view.findings.map(\.code).contains(code))
  }

  @Test func whatIsMissingIsSaid() throws {
    let (bench, alma) = try bench()
    try bench.workspace.setPitch(alma, fields: ["minutes": "200", "video": "javascript:alert(1)"], now: now)

    let view = try bench.workspace.checkedPitch(alma)

    #expect(
      Set(view.findings.map(\.code)).isSuperset(of: ["no-value", "nothing-built", "over-time", "bad-link"]))
    #expect(!view.isReady)
    #expect(try !bench.workspace.pitchPage(alma).contains("javascript"))
    #expect(throws: UserFacingError.self) {
      try bench.workspace.setPitch(alma, fields: ["minutes": "two"], now: now)
    }
    #expect(throws: UserFacingError.self) {
      try bench.workspace.setPitch(alma, fields: ["colour": "red"], now: now)
    }
    #expect(throws: UserFacingError.self) {
      try bench.workspace.checkPitch(alma, folder: bench.folder.appendingPathComponent("none").path)
    }
  }

  @Test func aBrokenTemplateIsRefusedWithItsLine() throws {
    let (bench, alma) = try bench()
    let folder = bench.folder.appendingPathComponent("pitch").path
    _ = try bench.workspace.newPitch(alma, folder: folder, language: nil, now: now)
    try Data("<p>\n{{#value}}</p>".utf8).write(to: URL(fileURLWithPath: folder + "/template.mustache"))

    do {
      _ = try bench.workspace.buildPitch(alma, folder: folder, language: nil)
      Issue.record("a broken template was taken")
    } catch let error as UserFacingError {
      #expect(error.status == .badInput)
      #expect(error.message.en.contains("2"))
    }
  }
}
