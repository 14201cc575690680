import Domain
import Entregent

// Stand-ins for what the workspace does not offer yet.
extension Workspace {
  /// The name of a company, without ranking its people.
  func companyName(_ id: CompanyID) throws -> String {
    try company(id, limit: 1, now: Moment(seconds: 0, offset: 0)).company.name
  }

  /// Makes a known company a target, or changes why it is one.
  func setTarget(_ id: CompanyID, why: String?, now: Moment) throws {
    try addTarget(try companyName(id), why: why, now: now)
  }
}
