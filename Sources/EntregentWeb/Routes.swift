import Domain

/// Every address of the app and what answers it.
enum Routes {
  static let groups: [(name: String, routes: [Route])] = [
    (
      "open",
      [
        .open("/health") { _ in .text("ok\n") },
        .open("/favicon.ico") { _ in .file(Asset.icon.bytes, type: Asset.icon.type) },
      ] + Asset.all.map { asset in .open(asset.path) { _ in .file(asset.bytes, type: asset.type) } }
    ),
    (
      "today",
      [
        .page("/", TodayActions.root),
        .page("/today", TodayActions.today),
        .form("/today/decide", TodayActions.decide),
        .page("/welcome", TodayActions.welcome),
        .page("/note", NoteActions.show),
        .form("/note", NoteActions.save),
      ]
    ),
    (
      "people",
      [
        .page("/people", PeopleActions.list),
        .page("/people/new", PeopleActions.blank),
        .form("/people", PeopleActions.add),
        .page("/people/:id", PersonActions.show),
        .page("/people/:id/edit", PersonActions.edit),
        .form("/people/:id/edit", PersonActions.save),
        .page("/people/:id/log", PersonActions.logForm),
        .form("/people/:id/log", PersonActions.log),
        .page("/people/:id/message", MessageActions.show),
        .form("/people/:id/message", MessageActions.act),
        .form("/people/:id/tags", PersonActions.tag),
        .form("/people/:id/promises/:promise", PersonActions.promise),
        .form("/people/:id/entries/:entry/delete", PersonActions.deleteEntry),
        .page("/people/:id/forget", PersonActions.confirmForget),
        .form("/people/:id/forget", PersonActions.forget),
        .page("/duplicates", DuplicatesActions.show),
        .form("/duplicates", DuplicatesActions.decide),
        .form("/duplicates/surest", DuplicatesActions.joinSurest),
      ]
    ),
    (
      "companies",
      [
        .page("/companies", CompanyActions.list),
        .form("/companies/targets", CompanyActions.addTarget),
        .page("/companies/:id", CompanyActions.show),
        .form("/companies/:id/target", CompanyActions.setTarget),
        .form("/companies/:id/target/remove", CompanyActions.removeTarget),
      ]
    ),
    (
      "import",
      [
        .page("/import", ImportActions.show),
        .upload("/import", ImportActions.receive),
        .form("/import/paste", ImportActions.paste),
        .page("/import/:job", ImportActions.job),
        .form("/import/:job/apply", ImportActions.apply),
        .form("/import/:job/discard", ImportActions.discard),
      ]
    ),
    (
      "settings",
      [
        .page("/settings", SettingsActions.show),
        .form("/settings", SettingsActions.save),
        .form("/settings/language", SettingsActions.language),
        .form("/settings/key", SettingsActions.newKey),
        .page("/history", HistoryActions.show),
        .form("/history/undo", HistoryActions.undo),
        .page("/about", SettingsActions.about),
        .form("/demo", DemoActions.enter),
        .form("/demo/leave", DemoActions.leave),
      ]
    ),
  ]

  /// An address a form wants to go back to, if it is one of our pages without parameters or a person's
  /// or company's: anything else is refused, so no form leads elsewhere.
  static func page(at path: String?) -> Link? {
    guard let path else { return nil }
    for page in [
      Links.root, Links.today, Links.people, Links.newPerson, Links.companies, Links.importing,
      Links.settings,
      Links.history, Links.note, Links.about, Links.welcome,
    ] where page.address == path { return page }
    if path.hasPrefix("/people/"), let id = PersonID(path.dropFirst("/people/".count)) {
      return Links.person(id)
    }
    if path.hasPrefix("/companies/"), let id = CompanyID(path.dropFirst("/companies/".count)) {
      return Links.company(id)
    }
    return nil
  }
}
