/// One record as numbers. The usual single values stand in the row itself, so that comparing two
/// ordinary records touches nothing else; further values are in `RowExtra`.
struct RecordRow {
  var given: Int32 = -1
  var family: Int32 = -1
  var full: Int32 = -1
  var email = EmailFact()
  var phone: Int32 = -1
  var company: Int32 = -1
  var title: Int32 = -1
  var city: Int32 = -1
  var street: Int32 = -1
  var postcode: Int32 = -1
  /// year * 10000 + month * 100 + day, year 0 when hidden; 0 = none.
  var birthday: Int32 = 0
  var profile: Int32 = -1
  var source: Int32 = -1
  var extra: Int32 = -1
  /// See `Generation`; 0 where the name does not say.
  var generation: UInt8 = 0
  /// See `NameMarks`; 0 where the form of address does not say.
  var sex: UInt8 = 0
  /// A card of two people.
  var isSeveral = false
  /// See `VietnameseMarks`; 0 where the given name is not written with them.
  var marks: UInt32 = 0
  /// Which kinds of further values there are; see `RowExtra.kinds`.
  var more: UInt8 = 0
}

/// An address as numbers.
struct EmailFact: Equatable {
  var address: Int32 = -1
  /// Number of the letters of the local part, −1 when they are too few to tell a person.
  var local: Int32 = -1
  /// Number of the work domain, −1 for a private mailbox.
  var domain: Int32 = -1
  /// The company key that the domain spells, −1 if none.
  var label: Int32 = -1
  var isPrivate = false
  var isRole = false
  /// The local part spells the record's own name and nothing else.
  var isOwnName = false
}

struct NamePair: Equatable {
  var given: Int32
  var family: Int32
}

struct JobFact: Equatable {
  var company: Int32
  var title: Int32
  /// A former name of the employer, or another one in brackets.
  var isAside = false
}

struct PlaceFact: Equatable {
  var city: Int32
  var street: Int32
  var postcode: Int32
}

/// The values of a record (or of several records of one person) beyond the first of each kind.
struct RowExtra {
  var names: [NamePair] = []
  /// Of these the names under which the other records of a person stand: no nicknames, no former names.
  var recordNames: [NamePair] = []
  /// Given names that addresses spell whole where the name has a form of them only: Elizabeth, of "Beth Kelly"
  /// at `elizabeth.kelly@`.
  var spelled: [Int32] = []
  /// The name with the family name that an address spells beside the same given name: a former one, or a husband's.
  var mailboxNames: [NamePair] = []
  var emails: [EmailFact] = []
  var phones: [Int32] = []
  var jobs: [JobFact] = []
  var places: [PlaceFact] = []
  var profiles: [Int32] = []
  var birthdays: [Int32] = []
  var sources: [Int32] = []
  var partners: [Int32] = []

  static let names: UInt8 = 1
  static let emails: UInt8 = 2
  static let phones: UInt8 = 4
  static let jobs: UInt8 = 8
  static let places: UInt8 = 16
  static let profiles: UInt8 = 32
  static let birthdays: UInt8 = 64
  static let sources: UInt8 = 128

  /// Bits of the kinds that hold something, partners aside.
  var kinds: UInt8 {
    (names.isEmpty && mailboxNames.isEmpty ? 0 : RowExtra.names) | (emails.isEmpty ? 0 : RowExtra.emails)
      | (phones.isEmpty ? 0 : RowExtra.phones) | (jobs.isEmpty ? 0 : RowExtra.jobs)
      | (places.isEmpty ? 0 : RowExtra.places) | (profiles.isEmpty ? 0 : RowExtra.profiles)
      | (birthdays.isEmpty ? 0 : RowExtra.birthdays) | (sources.isEmpty ? 0 : RowExtra.sources)
  }

  var isEmpty: Bool { kinds == 0 && partners.isEmpty }
}
