/// What somebody does, read from a job title. The method avoids `hr` (D7) and prefers a title
/// close to the one sought (E2).
public enum Role: String, Codable, Sendable, CaseIterable, Hashable {
  /// Builds software, infrastructure, security, QA, mobile; DevOps and SRE.
  case engineer
  /// Leads by skill: lead, tech lead, staff, principal, architect.
  case lead
  /// Manages engineers below director.
  case engineeringManager = "engineering-manager"
  /// CTO, VP, director or head of engineering, DSI.
  case technicalExecutive = "technical-executive"
  /// Founder, CEO, gérant.
  case founder
  /// Recruiter, talent acquisition, RH, people, sourcer.
  case hr
  case product
  case design
  /// Data scientist, analyst, data engineer, ML.
  case data
  /// Lecturer, formateur, intervenant.
  case teacher
  /// Étudiant, stagiaire, alternant.
  case student
  case other
}

/// How senior a job title says somebody is, lowest first.
public enum Level: String, Codable, Sendable, CaseIterable, Hashable, Comparable {
  case intern
  case junior
  case mid
  case senior
  case lead
  case manager
  case director
  case vp
  case cLevel = "c-level"

  public static func < (left: Level, right: Level) -> Bool { left.order < right.order }

  private var order: Int { Level.allCases.firstIndex(of: self) ?? 0 }
}
