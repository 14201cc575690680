public import Domain
import Engines
import Storage

extension Workspace {
  /// All playbooks, the built-in ones first.
  public func playbooks() throws -> [PlaybookEntry] {
    let address = try profile().address
    return try guarded {
      try file.read { db in
        let shelf = try PlaybookShelf(db)
        let underWay = try CampaignStore.underWay(db)
        return shelf.ids.compactMap { shelf.entry($0, address: address, underWay: underWay[$0] ?? 0) }
      }
    }
  }

  /// - Throws: 66 for an unknown id.
  public func playbook(_ id: String) throws -> PlaybookEntry {
    let all = try playbooks()
    guard let entry = all.first(where: { $0.playbook.id == id }) else {
      throw Self.noPlaybook(id, known: all.map(\.playbook.id))
    }
    return entry
  }

  /// The text of a playbook, to copy, edit and hand on.
  ///
  /// - Throws: 66 for an unknown id.
  public func playbookText(_ id: String) throws -> String {
    let own = try guarded { try file.read { try CampaignStore.playbookTexts($0) } }
    if let text = own.first(where: { $0.id == id })?.text { return text }
    guard let text = PlaybookCatalog.text(id) else {
      throw Self.noPlaybook(id, known: PlaybookCatalog.ids + own.map(\.id))
    }
    return text
  }

  /// Takes a playbook's text in; one of the same id is replaced, a built-in one stands aside.
  ///
  /// - Parameter name: of the file, for the complaint.
  /// - Throws: 65 with line and reason for a text that is no playbook.
  @discardableResult
  public func installPlaybook(_ bytes: [UInt8], name: String, now: Moment) throws -> PlaybookEntry {
    let playbook: Playbook
    do {
      playbook = try PlaybookFile.parse(bytes, messageKinds: Set(MessageCheck.kinds))
    } catch {
      let what = error.phrase
      throw UserFacingError(
        .badInput, Phrase(fr: "\(name) : \(what.fr).", en: "\(name): \(what.en)."),
        advice: Phrase(fr: "Rien n'a été changé.", en: "Nothing was changed."),
        command: Phrase(
          fr: "Rien n'a été changé ; « entregent playbooks copy coffee-chat » montre la forme.",
          en: "Nothing was changed; “entregent playbooks copy coffee-chat” shows the form."))
    }
    try guarded {
      try file.write { db in
        try CampaignStore.setPlaybook(
          db, id: playbook.id, text: String(decoding: bytes, as: UTF8.self), on: now.day)
      }
    }
    return try self.playbook(playbook.id)
  }

  /// Gives up the user's own text; the built-in one of that id comes back.
  ///
  /// - Throws: 66 when there is no own text of that id, 64 while campaigns follow it and no built-in one could
  ///   stand in.
  public func removePlaybook(_ id: String) throws {
    try guarded {
      try file.write { db in
        if PlaybookCatalog.playbook(id) == nil, (try CampaignStore.underWay(db)[id] ?? 0) > 0 {
          throw UserFacingError(
            .usage, Phrase(fr: "Des démarches suivent « \(id) ».", en: "Campaigns follow “\(id)”."),
            advice: Phrase(fr: "Les fermer d'abord.", en: "Close them first."))
        }
        guard try CampaignStore.removePlaybook(db, id: id) else {
          throw UserFacingError(
            .notFound,
            Phrase(fr: "Aucun parcours ajouté sous « \(id) ».", en: "No playbook of yours under “\(id)”."))
        }
      }
    }
  }

  static func noPlaybook(_ id: String, known: [String]) -> UserFacingError {
    let list = known.joined(separator: ", ")
    return UserFacingError(
      .notFound, Phrase(fr: "Parcours introuvable : « \(id) ».", en: "No such playbook: “\(id)”."),
      advice: Phrase(fr: "Il y a : \(list).", en: "There are: \(list)."))
  }
}
