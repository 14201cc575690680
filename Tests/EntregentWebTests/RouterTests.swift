import Domain
import Entregent
import Foundation
import HTTPTypes
import Hummingbird
import Logging
import Testing

@testable import EntregentWeb

/// The whole app without a socket, on an empty vault in a folder of its own.
final class TestSite: Sendable {
  let server: WebServer
  let folder: URL

  init(requiresKey: Bool = false) throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "entregent-web-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    var configuration = ServerConfiguration(
      workspace: try Workspace(path: folder.appendingPathComponent("vault.sqlite").path), now: { Sample.now })
    configuration.requiresKey = requiresKey
    configuration.uploadLimit = 1 << 20
    server = try makeServer(configuration: configuration)
  }

  init(_ configuration: ServerConfiguration, folder: URL) throws {
    self.folder = folder
    server = try makeServer(configuration: configuration)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  struct Answer {
    var status: Int
    var headers: HTTPFields
    var body: String
  }

  func ask(
    _ method: HTTPRequest.Method = .get, _ path: String, host: String = "127.0.0.1:8080",
    headers: HTTPFields = [:], body: String = ""
  ) async throws -> Answer {
    let head = HTTPRequest(method: method, scheme: "http", authority: host, path: path, headerFields: headers)
    let request = Request(head: head, body: RequestBody(buffer: ByteBuffer(string: body)))
    let response = try await server.responder.respond(
      to: request, context: AppContext(logger: Logger(label: "test")))
    let collector = Collector()
    try await response.body.write(collector)
    return Answer(
      status: response.status.code, headers: response.headers,
      body: String(decoding: collector.bytes.value, as: UTF8.self))
  }

  var token: String { server.site.sessions.shared.formToken }

  func post(_ path: String, _ form: String) async throws -> Answer {
    try await ask(
      .post, path, headers: [.contentType: "application/x-www-form-urlencoded"], body: "csrf=\(token)&" + form
    )
  }
}

/// Takes what a response writes.
private struct Collector: ResponseBodyWriter {
  final class Bytes: @unchecked Sendable {
    var value: [UInt8] = []
  }
  let bytes = Bytes()

  mutating func write(_ buffer: ByteBuffer) async throws {
    bytes.value.append(contentsOf: buffer.readableBytesView)
  }
  consuming func finish(_ trailingHeaders: HTTPFields?) async throws {}
}

struct RouterTests {
  @Test(arguments: [
    "/", "/today", "/welcome", "/note", "/people", "/people?q=a&circle=1&role=lead", "/people/new",
    "/duplicates",
    "/duplicates?at=3", "/duplicates/surest",
    "/companies",
    "/opportunities", "/credits", "/balance", "/checklist", "/progress", "/progress?names=yes",
    "/companies?q=x", "/playbooks", "/playbooks/seven-steps", "/campaigns", "/scene", "/scene?town=Lyon",
    "/settings/rhythm", "/import", "/settings", "/history", "/about", "/health", "/favicon.ico",
  ]) func everyPageAnswers(_ path: String) async throws {
    let answer = try await TestSite().ask(.get, path)
    #expect(answer.status == 200)
    #expect(!answer.body.isEmpty)
  }

  @Test func everyLinkOfEveryPageAnswers() async throws {
    let site = try TestSite()
    var waiting = ["/"]
    var seen: Set<String> = []
    while let path = waiting.popLast() {
      guard seen.insert(path).inserted else { continue }
      let answer = try await site.ask(.get, path)
      #expect(answer.status == 200, "\(path)")
      guard answer.headers[.contentType]?.hasPrefix("text/html") == true else { continue }
      for part in answer.body.split(separator: "href=\"").dropFirst() {
        guard let address = part.split(separator: "\"").first, address.hasPrefix("/") else { continue }
        let path = address.replacing("&amp;", with: "&").split(separator: "#")[0]
        waiting.append(String(path))
      }
    }
    #expect(seen.count > 20)
  }

  @Test func aPairIsJoinedFromItsPage() async throws {
    let site = try TestSite()
    let workspace = site.server.site.vaults.own
    let fields = ["company": "Alma", "email": "oceane.gouenpin@example.org"]
    let a = try workspace.addPerson(name: "Océane Gouenpin", fields: fields, now: Sample.now)
    let b = try workspace.addPerson(name: "Oceane Gouenpin", fields: fields, now: Sample.now)
    let page = try await site.ask(.get, "/duplicates")
    #expect(page.body.contains("value=\"same\""))

    let later = try await site.post("/duplicates", "a=\(a)&b=\(b)&at=0&decision=later")
    let wrong = try await site.post("/duplicates", "a=\(a)&b=\(b)&at=0&decision=maybe")
    let same = try await site.post("/duplicates", "a=\(a)&b=\(b)&at=0&decision=same")

    #expect(later.headers[.location] == "/duplicates?at=1")
    #expect(wrong.status == 400)
    #expect(same.headers[.location]?.hasPrefix("/duplicates?at=0&done=merge-") == true)
    #expect(try workspace.person(b, now: Sample.now).person.id == a)
    #expect(try await site.ask(.get, "/duplicates").body.contains("value=\"same\"") == false)

    let back = try await site.post("/duplicates/undo", "name=merge-1&at=0")
    #expect(back.headers[.location] == "/duplicates")
    #expect(try workspace.person(b, now: Sample.now).person.id == b)
    let bulk = try await site.ask(.get, "/duplicates/surest")
    #expect(bulk.status == 200)
    _ = try await site.post("/duplicates/surest", "pair=\(a)+\(b)")
    #expect(try workspace.person(b, now: Sample.now).person.id == a)
  }

  @Test func unknownPagesAndPeopleAreNotFound() async throws {
    let site = try TestSite()
    for path in ["/nowhere", "/people/p99", "/people/x", "/companies/c99", "/import/none", "/people/p1/edit"]
    {
      let answer = try await site.ask(.get, path)
      #expect(answer.status == 404, "\(path)")
      #expect(answer.body.contains("<h1>"))
    }
  }

  @Test func everyAnswerCarriesTheGuardingHeaders() async throws {
    let site = try TestSite()
    for path in ["/", "/nowhere", "/health", Asset.stylesheet.path] {
      let headers = try await site.ask(.get, path).headers
      #expect(headers[.contentSecurityPolicy]?.contains("default-src 'none'") == true)
      #expect(headers[.contentSecurityPolicy]?.contains("unsafe") == false)
      #expect(headers[.xContentTypeOptions] == "nosniff")
      #expect(headers[.referrerPolicy] == "no-referrer")
      #expect(headers[.frameOptions] == "DENY")
    }
    #expect(try await site.ask(.get, "/people").headers[.cacheControl] == "no-store")
    #expect(try await site.ask(.get, Asset.script.path).headers[.cacheControl]?.contains("immutable") == true)
  }

  @Test func pagesHoldNothingInline() async throws {
    let site = try TestSite()
    for path in ["/", "/people", "/companies", "/import", "/settings", "/note"] {
      let body = try await site.ask(.get, path).body
      #expect(!body.contains(" style="), "\(path)")
      #expect(!body.contains("<style"), "\(path)")
      #expect(!body.contains(" onclick="), "\(path)")
      #expect(body.components(separatedBy: "<script").count == 2, "\(path)")
    }
  }

  @Test(arguments: [
    "evil.example", "127.0.0.1", "127.0.0.1:9999", "localhost.evil.example:8080", "192.168.1.5:8080", "",
  ])
  func otherHostNamesAreRefused(_ host: String) async throws {
    #expect(try await TestSite().ask(.get, "/", host: host).status == 421)
  }

  @Test(arguments: ["127.0.0.1:8080", "localhost:8080", "[::1]:8080", "LOCALHOST:8080"])
  func loopbackNamesAreKnown(_ host: String) async throws {
    #expect(try await TestSite().ask(.get, "/", host: host).status == 200)
  }
}

struct FormGuardTests {
  static let posts = Routes.groups.flatMap(\.routes).filter { $0.method == .post }.map(\.path)

  @Test(arguments: posts) func noChangeWithoutTheToken(_ path: String) async throws {
    let path = path.replacing(":id", with: "p1").replacing(":job", with: "j").replacing(":entry", with: "i1")
      .replacing(":promise", with: "pr1")
    let site = try TestSite()
    let isUpload = path == "/import"
    let type = isUpload ? "multipart/form-data; boundary=b" : "application/x-www-form-urlencoded"
    func body(_ token: String) -> String {
      isUpload
        ? "--b\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n\(token)\r\n--b--" : "csrf=\(token)"
    }
    for token in ["", "wrong", String(repeating: "a", count: 32)] {
      let answer = try await site.ask(.post, path, headers: [.contentType: type], body: body(token))
      #expect(answer.status == 403)
    }
  }

  @Test func noChangeFromAnotherSite() async throws {
    let site = try TestSite()
    for headers in [
      [.origin: "http://evil.example"], [.fetchSite: "cross-site"], [.fetchSite: "same-site"],
      [.origin: "http://127.0.0.1:9999"],
    ] as [HTTPFields] {
      let answer = try await site.ask(
        .post, "/settings/language", headers: headers, body: "csrf=\(site.token)&language=fr")
      #expect(answer.status == 403)
    }
  }

  @Test func ourOwnFormsAreAcceptedAlthoughBrowsersHideTheirOrigin() async throws {
    let site = try TestSite()
    let answer = try await site.ask(
      .post, "/settings/language", headers: [.origin: "null", .fetchSite: "same-origin"],
      body: "csrf=\(site.token)&language=fr&back=/people")
    #expect(answer.status == 303)
    #expect(answer.headers[.location] == "/people")
  }

  @Test(arguments: ["https://evil.example/", "//evil.example", "/people/../x", "javascript:alert(1)"])
  func formsLeadNowhereElse(_ back: String) async throws {
    let site = try TestSite()
    let answer = try await site.post("/settings/language", "language=fr&back=" + Links.encode(back))
    #expect(answer.headers[.location] == "/")
  }

  @Test func hugeFormsAreRefused() async throws {
    let site = try TestSite()
    let answer = try await site.post("/note", "text=" + String(repeating: "a", count: 2 << 20))
    #expect(answer.status == 413)
  }

  @Test func hugeUploadsAreRefusedAndLeaveNothingBehind() async throws {
    let site = try TestSite()
    let body =
      "--b\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n\(site.token)\r\n"
      + "--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"x.csv\"\r\n\r\n"
      + String(repeating: "a", count: 2 << 20) + "\r\n--b--"
    let answer = try await site.ask(
      .post, "/import", headers: [.contentType: "multipart/form-data; boundary=b"], body: body)
    #expect(answer.status == 413)
    let walk = FileManager.default.enumerator(atPath: site.server.site.configuration.uploadFolder)
    let left = (walk?.allObjects as? [String] ?? []).filter { $0.hasSuffix(".csv") }
    #expect(left.isEmpty)
  }

  @Test func whatAKilledServerLeftGoesWhenTheNextOneStarts() throws {
    let home = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: home) }
    let names = ["killed", "working"]
    for name in names {
      let folder = home.appendingPathComponent(name)
      try PrivateFolder.make(folder)
      try Data("x".utf8).write(to: folder.appendingPathComponent("export.zip"))
    }
    let hold = try #require(FolderHold(home.appendingPathComponent("working")))
    PrivateFolder.removeAbandoned(in: home)
    #expect(try FileManager.default.contentsOfDirectory(atPath: home.path) == ["working"])
    withExtendedLifetime(hold) {}
  }

  @Test func refusedFormsKeepWhatWasTyped() async throws {
    let answer = try await TestSite().post("/people", "name=&title=D%C3%A9veloppeuse+%3Cb%3E&circle=2")
    #expect(answer.status == 422)
    #expect(answer.body.contains("value=\"Développeuse &lt;b&gt;\""))
    #expect(answer.body.contains("href=\"#f-name\""))
  }

  @Test func impossibleSettingsAreRefused() async throws {
    let answer = try await TestSite().post("/settings", "minutes=2000&zone=Nowhere%2FTown&language=fr")
    #expect(answer.status == 422)
    #expect(answer.body.contains("id=\"e-minutes\""))
    #expect(answer.body.contains("id=\"e-zone\""))
  }
}

struct KeyTests {
  @Test(arguments: [
    "/", "/today", "/people", "/people/p1", "/import", "/settings", "/about", "/?key=wrong", "/?key=",
  ])
  func nobodyComesInWithoutTheKey(_ path: String) async throws {
    let answer = try await TestSite(requiresKey: true).ask(.get, path)
    #expect(answer.status == 403)
    #expect(!answer.body.contains("<nav"))
    #expect(answer.headers[.setCookie] == nil)
  }

  @Test func theKeyOpensOnce() async throws {
    let site = try TestSite(requiresKey: true)
    let key = site.server.site.sessions.key
    let first = try await site.ask(.get, "/?key=" + key)
    #expect(first.status == 303)
    #expect(first.headers[.location] == "/")
    let cookie = try #require(first.headers[.setCookie])
    #expect(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"))

    let value = String(cookie.prefix { $0 != ";" })
    #expect(try await site.ask(.get, "/people", headers: [.cookie: value]).status == 200)
    #expect(try await site.ask(.get, "/people", headers: [.cookie: "other=1; " + value]).status == 200)

    #expect(try await site.ask(.get, "/?key=" + key).status == 403)
    #expect(try await site.ask(.get, "/?key=" + site.server.site.sessions.key).status == 303)
  }

  @Test func aGuessedCookieOpensNothing() async throws {
    let site = try TestSite(requiresKey: true)
    #expect(try await site.ask(.get, "/people", headers: [.cookie: "entregent-8080=guess"]).status == 403)
    #expect(try await site.ask(.get, "/people", headers: [.cookie: "entregent-8080="]).status == 403)
  }

  @Test func linkPreviewsDoNotUseTheKeyUp() async throws {
    let site = try TestSite(requiresKey: true)
    let key = site.server.site.sessions.key
    #expect(try await site.ask(.head, "/?key=" + key).status == 403)
    #expect(try await site.ask(.get, "/?key=" + key).status == 303)
  }

  @Test func aBrowserThatComesFromElsewhereGoesOnByItself() async throws {
    let site = try TestSite(requiresKey: true)
    let answer = try await site.ask(
      .get, "/?key=" + site.server.site.sessions.key, headers: [.fetchSite: "cross-site"])
    #expect(answer.status == 200)
    #expect(answer.headers[.setCookie] != nil)
    #expect(answer.body.contains("http-equiv=\"refresh\" content=\"0; url=/\""))
  }

  @Test func oneSessionsTokenIsWorthNothingInAnother() async throws {
    let site = try TestSite(requiresKey: true)
    func enter() async throws -> String {
      let answer = try await site.ask(.get, "/?key=" + site.server.site.sessions.key)
      return String((answer.headers[.setCookie] ?? "").prefix { $0 != ";" })
    }
    let first = try await enter()
    let second = try await enter()
    let page = try await site.ask(.get, "/settings", headers: [.cookie: first]).body
    let token = try #require(
      page.components(separatedBy: "name=\"csrf\" value=\"").dropFirst().first?.prefix { $0 != "\"" })
    let answer = try await site.ask(
      .post, "/settings/language", headers: [.cookie: second], body: "csrf=\(token)&language=fr")
    #expect(answer.status == 403)
  }

  @Test func healthAndStylesheetNeedNoKey() async throws {
    let site = try TestSite(requiresKey: true)
    #expect(try await site.ask(.get, "/health").status == 200)
    #expect(try await site.ask(.get, Asset.stylesheet.path).status == 200)
  }

  @Test func theServerRefusesToServeTheWorldWithoutAnAccount() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "entregent-web-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let workspace = try Workspace(path: folder.appendingPathComponent("vault.sqlite").path)
    for host in ["0.0.0.0", "::", "192.168.1.5", "example.org"] {
      var configuration = ServerConfiguration(workspace: workspace, now: { Sample.now })
      configuration.host = host
      #expect(throws: UserFacingError.self) { try makeServer(configuration: configuration) }
    }
  }
}

struct DemoTests {
  @Test func theDemoIsAVaultOfItsOwnAndOneClickLeadsBack() async throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "entregent-web-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var configuration = ServerConfiguration(
      workspace: try Workspace(path: folder.appendingPathComponent("vault.sqlite").path), now: { Sample.now })
    configuration.requiresKey = false
    configuration.demoPath = folder.appendingPathComponent("demo.sqlite").path
    configuration.makeDemo = { path, _ in
      _ = try Workspace(path: path).addPerson(name: "Invented Person", fields: [:], now: Sample.now)
    }
    let site = try TestSite(configuration, folder: folder)

    #expect(try await site.ask(.get, "/").body.contains("action=\"/demo\""))
    #expect(try await site.post("/demo", "").status == 303)
    let shown = try await site.ask(.get, "/people").body
    #expect(shown.contains("Invented Person"))
    #expect(shown.contains("action=\"/demo/leave\""))
    let door = try await site.ask(.get, "/import").body
    #expect(door.contains("name=\"next\" value=\"import\""), "nothing real is brought into the demo")
    #expect(!door.contains("type=\"file\""))
    #expect(try await site.post("/import/paste", "text=Zoe").status == 303)
    #expect(try await site.ask(.get, "/people/new").body.contains("name=\"next\" value=\"person\""))

    #expect(try await site.post("/demo/leave", "").status == 303)
    let own = try await site.ask(.get, "/people").body
    #expect(!own.contains("Invented Person"))
    #expect(!own.contains("/demo/leave"))
  }

  @Test func noDemoIsOfferedWhereThereIsNone() async throws {
    let site = try TestSite()
    #expect(!(try await site.ask(.get, "/welcome").body.contains("action=\"/demo\"")))
    #expect(try await site.post("/demo", "").status == 404)
  }
}

struct WorkTests {
  @Test func anErrorStandsBesideItsField() async throws {
    let site = try TestSite()

    let refused = try await site.post("/people", "name=Ada+Duval&email=zzz")

    #expect(refused.status == 422)
    #expect(refused.body.contains("id=\"e-email\""))
    #expect(!refused.body.contains("id=\"e-name\""))
  }

  @Test func aPersonIsAddedNotedTaggedAndAimedAt() async throws {
    let site = try TestSite()
    let added = try await site.post("/people", "name=Camille+Exemple&company=Alma&circle=2")
    #expect(added.status == 303)
    let path = try #require(added.headers[.location])
    let noted = try await site.post(
      path + "/log", "kind=coffee&day=2026-11-20&minutes=30&text=Load+tests&favour=gave&mine=send+the+script")
    #expect(noted.headers[.location] == path)
    #expect(try await site.post(path + "/tags", "tag=meetup").status == 303)
    let page = try await site.ask(.get, path).body
    #expect(page.contains("Load tests"))
    #expect(page.contains("send the script"))
    #expect(page.contains("meetup"))

    let target = try await site.post("/companies/targets", "name=Alma&why=Their+honesty")
    let company = try #require(target.headers[.location])
    let shown = try await site.ask(.get, company).body
    #expect(shown.contains("Their honesty"))
    #expect(shown.contains("Camille Exemple"))
  }

  @Test func anUploadIsShownBeforeItIsWritten() async throws {
    let site = try TestSite()
    let csv = """
      First Name,Last Name,URL,Email Address,Company,Position,Connected On\r
      Solveig,Exemplaire,https://www.linkedin.com/in/solveig-exemple,,Alma,Dev,12 Mar 2024\r
      """
    let body =
      "--b\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n\(site.token)\r\n"
      + "--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"../../Connections.csv\"\r\n\r\n"
      + csv + "\r\n--b--"
    let answer = try await site.ask(
      .post, "/import", headers: [.contentType: "multipart/form-data; boundary=b"], body: body)
    let job = try #require(answer.headers[.location])
    try await site.wait(for: job, until: job + "/apply")
    #expect(!(try await site.ask(.get, "/people").body.contains("Exemplaire")))

    #expect(try await site.post(job + "/apply", "").status == 303)
    try await site.wait(for: job, until: "/history/undo")
    #expect(try await site.ask(.get, "/people").body.contains("Exemplaire"))
  }
}

extension TestSite {
  /// Asks for a page until it says something; a progress page becomes a preview in its own time.
  func wait(for path: String, until text: String) async throws {
    for _ in 0..<200 {
      if try await ask(.get, path).body.contains(text) { return }
      try await Task.sleep(for: .milliseconds(50))
    }
    Issue.record("\(path) never said \(text)")
  }
}
