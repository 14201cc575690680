import Domain
import HTTPTypes

/// What was typed into a form that was answered with its page again, refused or looked over, and what is wrong
/// with it, until that page is left: changing the language must not lose it.
struct TypedForm: Sendable {
  /// The address the form was sent to.
  var path: String
  var state: FormState
}

extension Routes {
  /// Forms whose own address shows a list: the page where they are filled in.
  private static let formPages = ["/people": "/people/new", "/templates": "/templates/edit"]

  /// Addresses that only take forms, each with the page that holds it: whoever reloads an answer by its address
  /// is led there.
  static let formsOnly: [(path: String, page: String)] = {
    let pages = Set(all.filter { $0.method == .get }.map(\.path))
    var result: [(path: String, page: String)] = []
    for route in all where route.method == .post && !pages.contains(route.path) {
      if !result.contains(where: { $0.path == route.path }) {
        result.append((route.path, pageAbove(route.path, among: pages)))
      }
    }
    return result
  }()

  static var all: [Route] { groups.flatMap(\.routes) }

  /// `/people/:id` holds the form of `/people/:id/tags`.
  private static func pageAbove(_ path: String, among pages: Set<String>) -> String {
    var parts = path.split(separator: "/")
    while !parts.isEmpty {
      parts.removeLast()
      let above = "/" + parts.joined(separator: "/")
      if pages.contains(above) { return above }
    }
    return Links.root.address
  }

  /// The page that holds the form which was sent to `path`; nil: there is no such address.
  static func formPage(of path: String) -> Link? {
    if let page = formPages[path] { return Links.page(page) }
    return page(at: path)
  }
}

extension Links {
  /// The page above an address: as many parts of it as the page's own pattern has.
  static func page(_ pattern: String, above path: String) -> Link {
    let count = pattern.split(separator: "/").count
    return page("/" + path.split(separator: "/").prefix(count).joined(separator: "/"))
  }
}
