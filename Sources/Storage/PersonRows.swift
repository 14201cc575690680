package import Domain

/// A person as stored: the columns that the projection computes, with the rows that hang on it.
package struct PersonRows: Sendable {
  package struct Name: Sendable {
    package var text: String
    /// `shown`, `written`, `nickname`, `maiden`.
    package var kind: String
    package var observation: Int64?
    package init(_ text: String, kind: String, observation: Int64?) {
      self.text = text
      self.kind = kind
      self.observation = observation
    }
  }

  package struct Channel: Sendable {
    /// `email`, `phone`, `link`.
    package var kind: String
    package var value: String
    /// Normal form, prefixed by kind, by which sources are joined.
    package var key: String
    package var label: String?
    package var observation: Int64?
    package init(kind: String, value: String, key: String, label: String?, observation: Int64?) {
      self.kind = kind
      self.value = value
      self.key = key
      self.label = label
      self.observation = observation
    }
  }

  package struct Job: Sendable {
    package var company: String
    package var companyKey: String
    package var title: String?
    package var start: String?
    package var end: String?
    package var isCurrent: Bool
    package var observation: Int64?
    package init(
      company: String, companyKey: String, title: String?, start: String?, end: String?, isCurrent: Bool,
      observation: Int64?
    ) {
      self.company = company
      self.companyKey = companyKey
      self.title = title
      self.start = start
      self.end = end
      self.isCurrent = isCurrent
      self.observation = observation
    }
  }

  package struct Schooling: Sendable {
    package var school: String
    package var key: String
    package var degree: String?
    package var start: String?
    package var end: String?
    package var observation: Int64?
    package init(
      school: String, key: String, degree: String?, start: String?, end: String?, observation: Int64?
    ) {
      self.school = school
      self.key = key
      self.degree = degree
      self.start = start
      self.end = end
      self.observation = observation
    }
  }

  package var name: String
  package var given: String?
  package var family: String?
  package var title: String?
  package var role: Role?
  package var level: Level?
  package var company: String?
  package var companyKey: String?
  package var since: String?
  package var place: String?
  package var zone: String?
  package var birthday: String?
  package var degree: Int?
  package var premium: Bool?
  package var connectedOn: String?
  package var isGone = false
  package var isShared = false
  package var isOwn = false
  package var names: [Name] = []
  package var channels: [Channel] = []
  package var jobs: [Job] = []
  package var schools: [Schooling] = []
  package var notes: [String] = []

  package init(name: String) { self.name = name }
}
