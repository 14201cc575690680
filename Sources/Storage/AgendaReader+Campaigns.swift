import Domain
import GRDB

extension AgendaReader {
  /// Open and paused campaigns with what happened in them.
  ///
  /// - Parameter about: only those that have this person among their contacts.
  static func campaigns(_ db: Database, _ now: Moment, _ about: Int64?) throws -> [Campaign] {
    let filter = about.map { CampaignReader.Filter.person($0) } ?? .underWay
    return try CampaignReader.read(db, filter, now: now).map(\.campaign).filter { $0.closedOn == nil }
  }

  /// Everybody whom a step may name.
  static func named(in campaigns: [Campaign]) -> Set<Int64> {
    var ids: Set<Int64> = []
    for campaign in campaigns {
      for contact in campaign.contacts {
        ids.insert(contact.person.id.number)
        if let introducer = contact.introducer { ids.insert(introducer.id.number) }
      }
    }
    return ids
  }
}
