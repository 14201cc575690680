/// One record of one file as it is kept: what it says and the text it stood in.
package struct ObservationRow: Sendable {
  package var id: Int64 = 0
  package var fileID: Int64
  package var record: Int
  package var line: Int?
  package var kind: String
  /// `person`, `me`, `invitation`, `follow`, `application`, `recommendation`, `endorsement`, `tie`.
  package var subject: String
  package var uid: String?
  /// Which record of its kind it is: the same in the next export, whatever has changed in it.
  package var identity: Int64
  /// What it says: differs when anything that counts has changed.
  package var hash: Int64
  package var personID: Int64?
  /// JSON.
  package var facts: String
  package var original: String
  package var seenOn: String
  package var replacedBy: Int64?
  package var isGone = false

  package init(
    fileID: Int64, record: Int, line: Int?, kind: String, subject: String, uid: String?, identity: Int64,
    hash: Int64, personID: Int64?, facts: String, original: String, seenOn: String
  ) {
    self.fileID = fileID
    self.record = record
    self.line = line
    self.kind = kind
    self.subject = subject
    self.uid = uid
    self.identity = identity
    self.hash = hash
    self.personID = personID
    self.facts = facts
    self.original = original
    self.seenOn = seenOn
  }
}

/// The standing version of a record that an earlier import read.
package struct StandingObservation: Sendable {
  package var id: Int64
  package var hash: Int64
  package var personID: Int64?
  package var isGone: Bool
}

/// What is added up about a person's messages while they are imported.
package struct ContactTally: Sendable {
  package var countIn = 0
  package var countOut = 0
  package var lastIn: Int64?
  package var lastOut: Int64?
  /// Newest day of any contact.
  package var lastDay: String?
  package init() {}

  package mutating func add(_ other: ContactTally) {
    countIn += other.countIn
    countOut += other.countOut
    if let last = other.lastIn { lastIn = max(lastIn ?? last, last) }
    if let last = other.lastOut { lastOut = max(lastOut ?? last, last) }
    if let day = other.lastDay { lastDay = max(lastDay ?? day, day) }
  }
}
