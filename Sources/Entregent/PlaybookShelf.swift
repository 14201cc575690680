import Domain
import Engines
import Storage

/// The playbooks at hand: the built-in ones, and those the user edited or was given.
struct PlaybookShelf {
  struct Own {
    var playbook: Playbook
    var installedOn: Day?
  }

  let own: [String: Own]
  private let order: [String]

  init(_ db: VaultConnection) throws {
    var own: [String: Own] = [:]
    var order: [String] = []
    for row in try CampaignStore.playbookTexts(db) {
      do {
        let playbook = try PlaybookFile.parse(row.text)
        own[row.id] = Own(playbook: playbook, installedOn: row.installedOn)
        order.append(row.id)
      } catch {
        // A text that an older program took and this one does not: the built-in one stands in.
        continue
      }
    }
    self.own = own
    self.order = order
  }

  func playbook(_ id: String) -> Playbook? { own[id]?.playbook ?? PlaybookCatalog.playbook(id) }

  /// The built-in ones first, in the order in which they are offered.
  var ids: [String] { PlaybookCatalog.ids + order.filter { !PlaybookCatalog.ids.contains($0) } }

  func entry(_ id: String, address: Address, underWay: Int) -> PlaybookEntry? {
    guard let playbook = playbook(id) else { return nil }
    let mine = own[id]
    let origin: PlaybookEntry.Origin =
      mine == nil ? .builtIn : PlaybookCatalog.ids.contains(id) ? .edited : .installed
    return PlaybookEntry(
      playbook: playbook, origin: origin, installedOn: mine?.installedOn,
      explanation: PlaybookEngine.explain(playbook, address: address), underWay: underWay)
  }
}
