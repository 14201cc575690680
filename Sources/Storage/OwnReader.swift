package import Domain
import Foundation
package import GRDB

/// What the user's own export says of them.
package enum OwnReader {
  package struct Own: Sendable {
    package var name: String
    package var place: String?
    package var headline: String?
    package var employers: [Profile.Employer] = []
    package var schools: [Profile.Employer] = []
    package var skills: [String] = []
    package var emails: [String] = []
    package var links: [String] = []
  }

  /// Where the user's own export says that they live.
  package static func place(_ db: Database) throws -> String? {
    try String.fetchOne(db, sql: "SELECT place FROM person WHERE isOwn = 1")
  }

  package static func read(_ db: Database) throws -> Own? {
    guard let row = try Row.fetchOne(db, sql: "SELECT id, name, place, title FROM person WHERE isOwn = 1")
    else { return nil }
    let id: Int64 = row[0]
    var own = Own(name: row[1], place: row[2], headline: nil)
    own.employers = try Row.fetchAll(
      db,
      sql: """
        SELECT c.name, e.startOn, e.endOn, e.title FROM employment e JOIN company c ON c.id = e.companyId
        WHERE e.personId = ? AND e.observationId IS NOT NULL ORDER BY e.startOn DESC, e.id
        """, arguments: [id]
    ).map { Profile.Employer(name: $0[0], start: $0[1], end: $0[2], title: $0[3]) }
    own.schools = try Row.fetchAll(
      db,
      sql: """
        SELECT c.name, e.startOn, e.endOn, e.degree FROM schooling e JOIN school c ON c.id = e.schoolId
        WHERE e.personId = ? AND e.observationId IS NOT NULL ORDER BY e.startOn DESC, e.id
        """, arguments: [id]
    ).map { Profile.Employer(name: $0[0], start: $0[1], end: $0[2], title: $0[3]) }
    for observation in try PersonKnowledge.observations(
      db, where: "personId = ? AND subject = 'me' AND replacedBy IS NULL", arguments: [id])
    {
      let facts = try JSONDecoder().decode(PersonFacts.self, from: Data(observation.facts.utf8))
      own.skills += facts.skills
      if own.headline == nil { own.headline = facts.headline }
    }
    let channels = try Row.fetchAll(
      db, sql: "SELECT kind, value FROM channel WHERE personId = ? ORDER BY position", arguments: [id])
    for channel in channels {
      if (channel[0] as String) == "email" { own.emails.append(channel[1]) }
      if (channel[0] as String) == "link" { own.links.append(channel[1]) }
    }
    return own
  }
}
