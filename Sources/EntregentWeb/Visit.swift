import Domain
import Entregent

/// One request on its way through the app, after the door: who asks, in which vault, for what.
struct Visit: Sendable {
  let site: Site
  let session: Session
  /// The vault that is shown: the user's own or the demo's.
  let workspace: Workspace
  /// The user's own profile (also while the demo is shown: its language and form of address).
  let facts: ShellFacts
  var context: PageContext
  let query: FormValues
  /// Parts of the path, by name.
  let parameters: [String: String]
  /// The script asks for the changing part of a page only.
  let wantsFragment: Bool
  /// What stood in this page's form when it was refused, and why it was, after a change of the language.
  var typed: FormState?

  var now: Moment { context.now }

  /// Runs one read or change of the vault away from the event loop.
  func ask<Value: Sendable>(_ body: @escaping @Sendable (Workspace) throws -> Value) async throws -> Value {
    let workspace = workspace
    return try await site.work { try body(workspace) }
  }

  func person() throws -> PersonID {
    guard let id = parameters["id"].flatMap({ PersonID($0) }) else { throw WebError.noSuchPage }
    return id
  }

  func company() throws -> CompanyID {
    guard let id = parameters["id"].flatMap({ CompanyID($0) }) else { throw WebError.noSuchPage }
    return id
  }

  func opportunity() throws -> OpportunityID {
    guard let id = parameters["id"].flatMap({ OpportunityID($0) }) else { throw WebError.noSuchPage }
    return id
  }

  /// Goes on to another page, which says what was done.
  func go(to link: Link, saying words: Words? = nil, undo: Flash.Undo? = nil) -> Reply {
    if let words { session.say(words, undo: undo) }
    return .redirect(link)
  }

  /// Back to the page the form stood on, if the form names one of the closed list.
  ///
  /// - Parameter name: what was done can be taken back under this name, on that page.
  func goBack(_ form: FormValues, or link: Link, saying words: Words? = nil, undo name: String? = nil)
    -> Reply
  {
    let page = form["back"].flatMap { ReturnPage(rawValue: $0) }
    let undo = name.map { Flash.Undo(name: $0, back: page?.rawValue, backID: form["backID"]) }
    return go(to: page?.link(id: form["backID"]) ?? link, saying: words, undo: undo)
  }
}

/// What a handler answers.
enum Reply: Sendable {
  /// - Parameter form: what the page shows in its form, where that is not simply what was sent.
  case page([UInt8], status: Int, form: FormState? = nil)
  case redirect(Link)
  /// Goes on and lets this browser keep the appearance.
  case redirectRemembering(Link, theme: PageContext.Theme)
  case file([UInt8], type: String)
  case text(String)
  /// A file to keep or to open with another program; nothing in between keeps a copy.
  case download([UInt8], type: String, name: String)
  case calendar([UInt8], FeedVersion)
  /// The reader's copy still stands.
  case unchanged(FeedVersion)

  static func page(_ html: HTML, _ visit: Visit, status: Int = 200, form: FormState? = nil) -> Reply {
    var context = visit.context
    context.flash = visit.session.takeFlash()
    return .page(html.bytes(in: context), status: status, form: form)
  }

  /// A part of a page, for the script.
  static func fragment(_ html: HTML, _ visit: Visit) -> Reply {
    .page(html.bytes(in: visit.context), status: 200)
  }
}

/// What can go wrong between the browser and the workspace.
enum WebError: Error, Sendable {
  case noSuchPage
  /// The form's token is missing or of another session, or it comes from another site.
  case notOurForm
  case tooLarge
  case unreadableForm
}
