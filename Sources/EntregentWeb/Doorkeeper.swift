import Domain
import Entregent
import HTTPTypes
import Hummingbird
import Logging

/// Stands before every request: the right name, the right key, our own forms; and turns every error
/// into a page.
struct Doorkeeper: RouterMiddleware {
  let site: Site

  func handle(
    _ request: Request, context: AppContext,
    next: (Request, AppContext) async throws -> Response
  ) async throws -> Response {
    Responses.guarded(try await admit(request, context, next))
  }

  private func admit(
    _ request: Request, _ context: AppContext, _ next: (Request, AppContext) async throws -> Response
  ) async throws -> Response {
    guard isKnownHost(request.head.authority) else {
      return page(.wrongHost(port: site.port), request, status: 421)
    }
    let path = request.uri.path
    if path == "/health" || path.hasPrefix("/feeds/") || path.hasPrefix("/assets/") || path == "/favicon.ico"
    {
      return try await answer(request, context, next)
    }
    guard isFromOurPages(request) else { return page(.notOurForm, request, status: 403) }
    guard site.configuration.requiresKey else {
      var context = context
      context.session = site.sessions.shared
      return try await answer(request, context, next)
    }
    let query = FormValues(urlencoded: Array((request.uri.query ?? "").utf8))
    let known = Cookies.value(cookieName, in: request).flatMap { site.sessions.session($0) }
    if let known {
      // The printed address opened again in a browser that is already in.
      if request.method == .get, query["key"] != nil, path == "/" {
        return Responses.response(.redirect(Links.root))
      }
      var context = context
      context.session = known
      return try await answer(request, context, next)
    }
    guard let key = query["key"], request.method == .get || request.method == .head else {
      return page(.noKey, request, status: 403)
    }
    // A HEAD, as link previews send it, must not use the key up.
    guard request.method == .get else { return page(.noKey, request, status: 403) }
    switch site.sessions.exchange(key) {
    case .opened(let session): return welcome(session, request)
    case .used(let newKey):
      if newKey != nil { site.configuration.onNewKey(site.address()) }
      return page(.usedKey, request, status: 403)
    case .wrong: return page(.wrongKey, request, status: 403)
    }
  }

  /// Cookies do not tell ports apart: two servers on one machine would take each other's.
  private var cookieName: String { "entregent-\(site.port)" }

  /// Sets the cookie and goes on without the key in the address. A browser that came from elsewhere
  /// (a file that holds the address, say) would not send a strict cookie along a redirect: it gets a
  /// page that goes on by itself.
  private func welcome(_ session: Session, _ request: Request) -> Response {
    let cookie = "\(cookieName)=\(session.token); HttpOnly; SameSite=Strict; Path=/"
    let from = request.headers[.fetchSite]
    var response: Response
    if from == nil || from == "none" || from == "same-origin" {
      response = Responses.response(.redirect(Links.root))
    } else {
      response = page(.comeIn, request, status: 200)
    }
    response.headers[.setCookie] = cookie
    return response
  }

  /// Only names that mean this machine, with our port, or what the owner allowed: a page elsewhere
  /// cannot reach the vault by pointing its own name at 127.0.0.1 (DNS rebinding).
  private func isKnownHost(_ authority: String?) -> Bool {
    guard let authority = authority?.lowercased() else { return false }
    let port = ":\(site.port)"
    for name in ["localhost", "127.0.0.1", "[::1]"] {
      if authority == name + port || (site.port == 80 && authority == name) { return true }
    }
    return site.configuration.extraHosts.contains { authority == $0 || authority == $0 + port }
  }

  /// A change must come from a page of ours. Browsers say where a request comes from; with
  /// `no-referrer` they send `Origin: null` from our own forms, so `Sec-Fetch-Site` decides first. The
  /// form's token is checked besides.
  private func isFromOurPages(_ request: Request) -> Bool {
    guard request.method != .get, request.method != .head else { return true }
    if let site = request.headers[.fetchSite] { return site == "same-origin" || site == "none" }
    guard let origin = request.headers[.origin], origin != "null" else { return true }
    let authority = request.head.authority ?? ""
    return origin == "http://" + authority || origin == "https://" + authority
  }

  private func answer(
    _ request: Request, _ context: AppContext, _ next: (Request, AppContext) async throws -> Response
  ) async throws -> Response {
    do {
      if context.session != nil { try await site.keepUp() }
      return try await next(request, context)
    } catch let error as UserFacingError {
      return page(.of(error), request, status: DoorPage.status(of: error), session: context.session)
    } catch WebError.notOurForm {
      return page(.notOurForm, request, status: 403, session: context.session)
    } catch WebError.tooLarge {
      return page(.tooLarge, request, status: 413, session: context.session)
    } catch WebError.unreadableForm {
      return page(.unreadable, request, status: 400, session: context.session)
    } catch WebError.noSuchPage {
      return page(.notFound, request, status: 404, session: context.session)
    } catch let error as HTTPError where error.status == .notFound {
      return page(.notFound, request, status: 404, session: context.session)
    } catch let error as HTTPError where error.status == .methodNotAllowed {
      return page(.notFound, request, status: 405, session: context.session)
    } catch let error as HTTPError where error.status.code < 500 {
      return page(.unreadable, request, status: error.status.code, session: context.session)
    } catch {
      // The log names the kind of error only: its text may hold somebody's data.
      context.logger.error("request failed", metadata: ["error": "\(type(of: error))"])
      return page(.fault, request, status: 500, session: context.session)
    }
  }

  private func page(_ page: DoorPage, _ request: Request, status: Int, session: Session? = nil) -> Response {
    let facts = session == nil ? nil : try? site.vaults.shellFacts()
    var context = PageContexts.make(site, request, session: session, facts: facts)
    if session == nil {
      // Before the door nothing of the vault shows, not even the name.
      context.givenName = nil
      context.isDemo = false
    }
    if page == .comeIn { context.refreshAfter = 0 }
    let html = DoorPages.render(page, context, isBare: session == nil)
    return Responses.response(.page(html.bytes(in: context), status: status))
  }
}
