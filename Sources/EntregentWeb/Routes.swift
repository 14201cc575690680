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
        .form("/today/undo", TodayActions.takeBack),
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
        .form("/people/:id/split", PersonActions.split),
        .form("/people/:id/promises/:promise", PersonActions.promise),
        .form("/people/:id/entries/:entry/delete", PersonActions.deleteEntry),
        .page("/people/:id/entries/:entry/edit", NoteActions.editEntry),
        .form("/people/:id/entries/:entry/edit", NoteActions.saveEntry),
        .page("/people/:id/slots", CallActions.slots),
        .form("/people/:id/slots", CallActions.plan),
        .page("/people/:id/prepare", CallActions.prepare),
        .page("/calls/:id", CallActions.sheet),
        .form("/calls/:id", CallActions.act),
        .page("/calls/:id/entry.ics", CallActions.entry),
        .page("/people/:id/forget", PersonActions.confirmForget),
        .form("/people/:id/forget", PersonActions.forget),
        .page("/duplicates", DuplicatesActions.show),
        .form("/duplicates", DuplicatesActions.decide),
        .form("/duplicates/undo", DuplicatesActions.undo),
        .page("/duplicates/surest", DuplicatesActions.showSurest),
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
      "opportunities",
      [
        .page("/opportunities", OpportunityActions.list),
        .form("/opportunities", OpportunityActions.add),
        .page("/opportunities/:id", OpportunityActions.show),
        .form("/opportunities/:id", OpportunityActions.save),
        .form("/opportunities/:id/move", OpportunityActions.move),
        .form("/opportunities/:id/interviews", OpportunityActions.interview),
        .form("/opportunities/:id/helpers", OpportunityActions.helper),
        .form("/opportunities/:id/delete", OpportunityActions.delete),
      ]
    ),
    (
      "balance",
      [
        .page("/credits", CreditActions.show),
        .form("/credits", CreditActions.save),
        .form("/credits/confirm", CreditActions.confirm),
        .page("/balance", BalanceActions.show),
        .page("/people/:id/balance", BalanceActions.person),
        .page("/checklist", ChecklistActions.show),
        .form("/checklist", ChecklistActions.save),
        .page("/progress", ProgressActions.show),
        .page("/progress/page.html", ProgressActions.file),
        .page("/companies/:id/pitch", PitchActions.show),
        .form("/companies/:id/pitch", PitchActions.save),
        .page("/companies/:id/pitch/page", PitchActions.page),
        .page("/companies/:id/pitch/index.html", PitchActions.file),
      ]
    ),
    (
      "playbooks",
      [
        .page("/playbooks", CampaignActions.playbooks),
        .form("/playbooks", CampaignActions.install),
        .page("/playbooks/:id", CampaignActions.playbook),
        .form("/playbooks/:id/start", CampaignActions.start),
        .form("/playbooks/:id/remove", CampaignActions.removePlaybook),
        .page("/campaigns", CampaignActions.list),
        .form("/campaigns", CampaignActions.startHere),
        .page("/campaigns/:id", CampaignActions.show),
        .form("/campaigns/:id/steps", CampaignActions.tick),
        .form("/campaigns/:id/facts", CampaignActions.record),
        .form("/campaigns/:id/facts/:fact/delete", CampaignActions.deleteFact),
        .form("/campaigns/:id/decide", CampaignActions.decide),
        .page("/scene", SceneActions.show),
        .form("/scene", SceneActions.add),
        .form("/scene/remove", SceneActions.remove),
        .form("/scene/list", SceneActions.setList),
        .page("/settings/rhythm", RhythmActions.show),
        .form("/settings/rhythm", RhythmActions.save),
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
        .form("/settings/rules", SettingsActions.rules),
        .page("/templates", TemplateActions.list),
        .page("/templates/edit", TemplateActions.edit),
        .form("/templates", TemplateActions.act),
        .form("/settings/feed", FeedActions.renew),
        .page("/settings/calendar.ics", FeedActions.file),
        .feed("/feeds/:token", FeedActions.calendar),
        .page("/history", HistoryActions.show),
        .form("/history/undo", HistoryActions.undo),
        .page("/about", SettingsActions.about),
        .form("/demo", DemoActions.enter),
        .form("/demo/leave", DemoActions.leave),
      ]
    ),
  ]

  /// An address a form wants to go back to, if it is one of our pages, or takes a form of one: anything else is
  /// refused, so no form leads elsewhere.
  static func page(at path: String?) -> Link? {
    guard let path, path.hasPrefix("/"), !path.hasPrefix("//") else { return nil }
    // "/companies/targets" only takes a form, though it looks like the page of a company.
    if let form = formsOnly.first(where: { $0.path == path }) { return Links.page(form.page, above: path) }
    if all.contains(where: { $0.isPage && fits(path, $0.path) }) { return Links.page(path) }
    return formsOnly.first { fits(path, $0.path) }.map { Links.page($0.page, above: path) }
  }

  /// Whether an address is one of a pattern: its words are the same, its names are plain.
  private static func fits(_ path: String, _ pattern: String) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let words = pattern.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == words.count else { return false }
    return zip(parts, words).allSatisfy { part, word in
      guard word.hasPrefix(":") else { return part == word }
      return !part.isEmpty
        && part.utf8.allSatisfy { byte in
          switch byte {
          case 48...57, 65...90, 97...122, UInt8(ascii: "-"), UInt8(ascii: "_"): true
          default: false
          }
        }
    }
  }
}
