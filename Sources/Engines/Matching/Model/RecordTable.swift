internal import Domain

/// All records of a run as numbers, with the counts that weights need.
final class RecordTable {
  let names: NameTable
  private(set) var rows: [RecordRow]
  private(set) var extras: [RowExtra]
  let emails: StringTable
  let locals: StringTable
  let phones: StringTable
  let companies: CompanyTable
  let employers: EmployerTable
  let cities: StringTable
  let streets: StringTable
  let postcodes: StringTable
  let profiles: StringTable
  /// Sites whose two accounts are two people: by profile number.
  let profileSite: [Int32]

  private let fullNames: NamePairTable
  let fullCount: [Int32]
  let cityCount: [Int32]
  let companyCount: [Int32]
  let letterCount: [Int32]
  /// How many records the counts speak of.
  let total: Int
  /// Values that several people hold: switchboards, family telephones, role mailboxes.
  let isSharedPhone: [Bool]
  let isSharedEmail: [Bool]

  init(_ records: [MatchRecord], within surroundings: MatchSurroundings? = nil) {
    var encoder = RecordEncoder(count: records.count)
    // Out of the list itself each record would be copied with all its texts.
    records.withUnsafeBufferPointer { for index in $0.indices { encoder.add($0[index]) } }
    encoder.finish()
    if let surroundings { encoder.widen(surroundings) }
    names = encoder.names
    rows = encoder.rows
    extras = encoder.extras
    emails = encoder.emails
    locals = encoder.locals
    phones = encoder.phones
    companies = encoder.companies
    cities = encoder.cities
    streets = encoder.streets
    postcodes = encoder.postcodes
    profiles = encoder.profiles
    profileSite = encoder.profileSite
    fullNames = encoder.fullNames
    fullCount = encoder.fullCount
    cityCount = encoder.cityCount
    companyCount = encoder.companyCount
    employers = EmployerTable(companies, counts: companyCount)
    letterCount = encoder.letterCount
    total = encoder.total
    isSharedPhone = encoder.isSharedPhone
    isSharedEmail = encoder.isSharedEmail
  }

  /// Shares of first letters among given names.
  var letterShares: [Float] { RecordTable.shares(letterCount) }

  static func shares(_ counts: [Int32]) -> [Float] {
    let sum = Float(max(counts.reduce(0, +), 1))
    return counts.map { Float($0) / sum }
  }

  /// Records with this name, folded.
  func fullCount(given: String, family: String) -> Int {
    let name = NamePair(given: names.strings.find(given) ?? -1, family: names.strings.find(family) ?? -1)
    return fullNames.find(name).map { Int(fullCount[Int($0)]) } ?? 0
  }

  /// Adds a person of several records as a row of its own; see `appendUnion`.
  func append(_ row: RecordRow, _ extra: RowExtra) -> Int {
    var row = row
    row.extra = Int32(extras.count)
    row.more = extra.kinds
    extras.append(extra)
    rows.append(row)
    return rows.count - 1
  }
}
