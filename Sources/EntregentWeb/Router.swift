import Domain
import HTTPTypes
import Hummingbird
import Logging

/// What Hummingbird carries along with a request.
struct AppContext: RequestContext {
  var coreContext: CoreRequestContextStorage
  /// Set at the door.
  var session: Session?

  init(source: ApplicationRequestContextSource) {
    coreContext = .init(source: source)
  }

  /// For requests that come from no socket.
  init(logger: Logger) {
    coreContext = .init(source: LocalSource(logger: logger))
  }

  private struct LocalSource: RequestContextSource {
    let logger: Logger
  }
}

/// One address and what answers it.
struct Route: Sendable {
  enum Answer: Sendable {
    /// Needs no key: health, stylesheet.
    case open(@Sendable (Site) throws -> Reply)
    case page(@Sendable (Visit) async throws -> Reply)
    /// Changes something: the form's token is checked before the handler is called, whatever it does.
    case form(@Sendable (Visit, FormValues) async throws -> Reply)
    /// Opened by a secret part of its path instead of the key: the calendar feed.
    case feed(@Sendable (Site, Request, String) async throws -> Reply)
    /// Takes files: the first field must be the token.
    case upload(@Sendable (Visit, Uploads) async throws -> Reply)
  }

  let method: HTTPRequest.Method
  let path: String
  let answer: Answer

  /// Shown in the browser, with a way to the other language.
  var isPage: Bool {
    guard case .page = answer else { return false }
    return !path.hasSuffix(".ics") && !path.hasSuffix(".html")
  }

  static func open(_ path: String, _ answer: @escaping @Sendable (Site) throws -> Reply) -> Route {
    Route(method: .get, path: path, answer: .open(answer))
  }
  static func page(_ path: String, _ answer: @escaping @Sendable (Visit) async throws -> Reply) -> Route {
    Route(method: .get, path: path, answer: .page(answer))
  }
  static func form(
    _ path: String, _ answer: @escaping @Sendable (Visit, FormValues) async throws -> Reply
  ) -> Route {
    Route(method: .post, path: path, answer: .form(answer))
  }
  static func feed(
    _ path: String, _ answer: @escaping @Sendable (Site, Request, String) async throws -> Reply
  ) -> Route {
    Route(method: .get, path: path, answer: .feed(answer))
  }
  static func upload(
    _ path: String, _ answer: @escaping @Sendable (Visit, Uploads) async throws -> Reply
  ) -> Route {
    Route(method: .post, path: path, answer: .upload(answer))
  }
}

/// Turns the list of routes into Hummingbird's router.
struct RouterBuilder {
  let site: Site

  static let formLimit = 1 << 20

  func router() throws -> Router<AppContext> {
    let router = Router(context: AppContext.self, options: [.autoGenerateHeadEndpoints])
    router.add(middleware: Doorkeeper(site: site))
    for group in Routes.groups {
      for route in group.routes {
        let answer = route.answer
        router.on(RouterPath(route.path), method: route.method) { request, context in
          try await respond(answer, request, context)
        }
      }
    }
    for form in Routes.formsOnly {
      router.on(RouterPath(form.path), method: .get) { request, context in
        guard context.session != nil else { throw WebError.noSuchPage }
        return Responses.response(.redirect(Links.page(form.page, above: request.uri.path)))
      }
    }
    try router.validate()
    return router
  }

  private func respond(_ answer: Route.Answer, _ request: Request, _ context: AppContext) async throws
    -> Response
  {
    switch answer {
    case .open(let handler): return Responses.response(try handler(site))
    case .feed(let handler):
      let name = context.parameters.get("token") ?? ""
      return Responses.response(try await handler(site, request, name))
    case .page(let handler):
      var visit = try visit(request, context)
      if !visit.wantsFragment { visit.typed = visit.session.takeTyped(for: request.uri.path) }
      return Responses.response(try await handler(visit))
    case .form(let handler):
      let visit = try visit(request, context)
      let body = try await collect(request)
      let form = FormValues(urlencoded: body)
      guard Secrets.areEqual(form["csrf"] ?? "", visit.session.formToken) else { throw WebError.notOurForm }
      let reply = try await handler(visit, form)
      if case .page(_, _, let shown) = reply, !visit.wantsFragment {
        visit.session.keep(TypedForm(path: request.uri.path, state: shown ?? FormState(values: form)))
      }
      return Responses.response(reply)
    case .upload(let handler):
      let visit = try visit(request, context)
      guard let type = request.headers[.contentType], let boundary = MultipartParser.boundary(of: type)
      else { throw WebError.unreadableForm }
      let uploads = Uploads(
        request: request, boundary: boundary, limit: site.configuration.uploadLimit,
        formToken: visit.session.formToken)
      let reply = try await handler(visit, uploads)
      if case .page(_, _, let shown?) = reply {
        visit.session.keep(TypedForm(path: request.uri.path, state: shown))
      }
      return Responses.response(reply)
    }
  }

  private func collect(_ request: Request) async throws -> [UInt8] {
    var bytes: [UInt8] = []
    for try await buffer in request.body {
      bytes.append(contentsOf: buffer.readableBytesView)
      guard bytes.count <= Self.formLimit else { throw WebError.tooLarge }
    }
    return bytes
  }

  private func visit(_ request: Request, _ context: AppContext) throws -> Visit {
    guard let session = context.session else { throw WebError.noSuchPage }
    let facts = try site.vaults.shellFacts()
    var parameters: [String: String] = [:]
    for (name, value) in context.parameters { parameters[String(name)] = String(value) }
    return Visit(
      site: site, session: session, workspace: site.vaults.current, facts: facts,
      context: PageContexts.make(site, request, session: session, facts: facts),
      query: FormValues(urlencoded: Array((request.uri.query ?? "").utf8)), parameters: parameters,
      wantsFragment: request.headers[HTTPField.Name.fragment] != nil)
  }
}

extension HTTPField.Name {
  /// Sent by the app's own script: only the changing part of the page is wanted.
  static let fragment: HTTPField.Name = .init("X-Entregent-Part") ?? .accept
  static let fetchSite: HTTPField.Name = .init("Sec-Fetch-Site") ?? .accept
  static let referrerPolicy: HTTPField.Name = .init("Referrer-Policy") ?? .accept
  static let frameOptions: HTTPField.Name = .init("X-Frame-Options") ?? .accept
  static let openerPolicy: HTTPField.Name = .init("Cross-Origin-Opener-Policy") ?? .accept
  static let resourcePolicy: HTTPField.Name = .init("Cross-Origin-Resource-Policy") ?? .accept
  static let permissionsPolicy: HTTPField.Name = .init("Permissions-Policy") ?? .accept
}

/// What a page must know, from the request and the user's settings.
enum PageContexts {
  static func make(_ site: Site, _ request: Request, session: Session?, facts: ShellFacts?) -> PageContext {
    var context = PageContext()
    context.language =
      facts?.profile.language
      ?? (site.configuration.isLanguageChosen ? nil : preferred(request.headers[.acceptLanguage]))
      ?? site.configuration.language
    context.address = facts?.profile.address ?? .vous
    context.theme =
      Cookies.value("entregent-theme", in: request).flatMap { PageContext.Theme(rawValue: $0) } ?? .system
    context.now = site.configuration.now()
    context.path = request.uri.path
    context.formToken = session?.formToken ?? ""
    context.canLeaveDemo = site.vaults.showsDemo
    context.isDemo = context.canLeaveDemo || facts?.summary.isDemo == true
    context.givenName = facts?.profile.name?.split(separator: " ").first.map(String.init)
    return context
  }

  /// The first of our languages that the browser names (RFC 9110, section 12.5.4; browsers list them
  /// in order of preference).
  static func preferred(_ header: String?) -> Language? {
    guard let header else { return nil }
    for part in header.split(separator: ",") {
      let code = FormValues.trim(String(part)).prefix(2).lowercased()
      if let language = Language(rawValue: code) { return language }
    }
    return nil
  }
}

enum Cookies {
  static func value(_ name: String, in request: Request) -> String? {
    guard let header = request.headers[.cookie] else { return nil }
    for part in header.split(separator: ";") {
      let pair = part.drop { $0 == " " }
      if pair.hasPrefix(name), pair.dropFirst(name.count).first == "=" {
        return String(pair.dropFirst(name.count + 1))
      }
    }
    return nil
  }
}
