internal import Domain

/// Turns the records of a run into numbers, one after the other.
///
/// A structure, while the finished table is shared: what is added to all the time must not ask each time who else
/// looks at it.
struct RecordEncoder {
  var names: NameTable
  var rows: [RecordRow] = []
  private(set) var extras: [RowExtra] = []
  private(set) var emails = StringTable()
  private(set) var locals = StringTable()
  private var domains = StringTable()
  private(set) var phones = StringTable()
  private(set) var companies: CompanyTable
  private var titles = StringTable()
  private(set) var cities = StringTable()
  private(set) var streets = StringTable()
  private(set) var postcodes = StringTable()
  private(set) var profiles = StringTable()
  private var sources = StringTable()
  /// Sites whose two accounts are two people: by profile number.
  private(set) var profileSite: [Int32] = []

  /// By domain the company key that it spells, −1 for none; nil where everybody can have a mailbox.
  private var domainLabels: [Int32?] = []
  /// Names, titles and towns as written, each folded but once.
  var rawNames = StringTable(capacity: 8192)
  var rawNameIds: [Int32] = []
  private var rawTitles = StringTable()
  private var rawTitleIds: [Int32] = []
  private var rawCities = StringTable()
  private var rawCityIds: [Int32] = []
  private var sites = StringTable()
  var scratch: [UInt8] = []

  // Known once all records are there; see `finish`.
  var fullNames = NamePairTable(capacity: 0)
  var fullCount: [Int32] = []
  var cityCount: [Int32] = []
  var companyCount: [Int32] = []
  var letterCount = [Int32](repeating: 0, count: 256)
  /// How many records the counts speak of.
  var total = 0
  /// Values that several people hold: switchboards, family telephones, role mailboxes.
  var isSharedPhone: [Bool] = []
  var isSharedEmail: [Bool] = []

  /// - Parameter count: how many records will come.
  init(count: Int) {
    names = NameTable(cacheBits: count > 50_000 ? 18 : (count > 2_000 ? 16 : 12))
    companies = CompanyTable(cacheBits: count > 50_000 ? 16 : 14)
    rows.reserveCapacity(count)
  }

  mutating func add(_ record: MatchRecord) {
    var row = RecordRow()
    var extra = RowExtra()
    encodeName(record, into: &row, &extra)
    for (index, text) in record.emails.enumerated() {
      guard let key = EmailKey(text) else { continue }
      let local = Array(key.local.utf8)
      let isPlain =
        row.given >= 0 && row.family >= 0
        && EmailName.isPlain(
          local, given: names.strings.bytes(row.given), family: names.strings.bytes(row.family))
      let fact = encodeEmail(key, local, isPlain: isPlain, row)
      if index == 0 || row.email.address < 0 { row.email = fact } else { extra.emails.append(fact) }
      if !isPlain, !fact.isRole { complete(with: local, row: &row, extra: &extra) }
    }
    for text in record.phones {
      guard let id = encodePhone(text, record.country) else { continue }
      if row.phone < 0 { row.phone = id } else if row.phone != id { extra.phones.append(id) }
    }
    for job in record.jobs {
      let company = companies.read(job.company)
      let fact = JobFact(company: company.key, title: encodeTitle(job.title))
      if fact.company < 0, fact.title < 0 { continue }
      if row.company < 0, row.title < 0 {
        row.company = fact.company
        row.title = fact.title
      } else {
        extra.jobs.append(fact)
      }
      for other in company.others { extra.jobs.append(JobFact(company: other, title: -1, isAside: true)) }
    }
    for place in record.places {
      let fact = PlaceFact(
        city: encodeCity(place.city), street: RecordEncoder.encode(place.street, &streets, &scratch),
        postcode: RecordEncoder.encode(place.postcode, &postcodes, &scratch))
      if fact.city < 0, fact.street < 0, fact.postcode < 0 { continue }
      if row.city < 0, row.street < 0, row.postcode < 0 {
        row.city = fact.city
        row.street = fact.street
        row.postcode = fact.postcode
      } else {
        extra.places.append(fact)
      }
    }
    if let birthday = record.birthday {
      row.birthday = Int32((birthday.year ?? 0) * 10_000 + birthday.month * 100 + birthday.day)
    }
    for text in record.profiles {
      guard let id = encodeProfile(text) else { continue }
      if row.profile < 0 { row.profile = id } else if row.profile != id { extra.profiles.append(id) }
    }
    if !record.source.isEmpty { row.source = sources.intern(record.source) }
    extra.partners = record.partners.map { Int32(truncatingIfNeeded: $0) }
    if !extra.isEmpty {
      row.extra = Int32(extras.count)
      row.more = extra.kinds
      extras.append(extra)
    }
    rows.append(row)
  }

  /// Whether a local part tells more than the name does: with figures in it, or made of other
  /// letters. That two people called Jean Martin are both jean.martin@ somewhere proves nothing.
  private func isHandle(_ local: [UInt8], isPlain: Bool, _ row: RecordRow) -> Bool {
    if isPlain { return local.count { $0 >= 48 && $0 <= 57 } >= 2 }
    var letters: [UInt8] = []
    var digits = 0
    for byte in local {
      switch byte {
      case 48...57: digits += 1
      case UInt8(ascii: "a")...UInt8(ascii: "z"): letters.append(byte)
      default: if byte >= 0x80 { letters.append(byte) }
      }
    }
    if letters.count + digits < 6 { return false }
    if digits >= 2 { return true }
    for id in [row.given, row.family] where id >= 0 && names.facts[Int(id)].length >= 3 {
      let part = GivenNames.withoutSpaces(Array(names.strings.bytes(id)))
      if letters.count >= part.count, contains(letters, part) { return false }
    }
    return letters.count >= 6 && (row.given >= 0 || row.family >= 0)
  }

  private func contains(_ text: [UInt8], _ part: [UInt8]) -> Bool {
    guard text.count >= part.count else { return false }
    for start in 0...(text.count - part.count) where text[start..<(start + part.count)].elementsEqual(part) {
      return true
    }
    return false
  }

  /// - Parameter isPlain: the local part spells the name, see `EmailName.isPlain`.
  private mutating func encodeEmail(_ key: EmailKey, _ local: [UInt8], isPlain: Bool, _ row: RecordRow)
    -> EmailFact
  {
    var fact = EmailFact()
    fact.address = emails.intern(key.address)
    fact.isRole = key.isRole
    if !fact.isRole {
      if isHandle(local, isPlain: isPlain, row) { fact.local = locals.intern(local) }
      fact.isOwnName =
        isPlain
        || EmailName.spells(
          local, given: row.given < 0 ? [] : Array(names.strings.bytes(row.given)),
          family: row.family < 0 ? [] : Array(names.strings.bytes(row.family)))
    }
    let domain = domains.intern(key.domain)
    if Int(domain) == domainLabels.count {
      domainLabels.append(
        key.isPrivate ? nil : companies.internKey(TextFolding.joined(key.companyLabel ?? "")))
    }
    if let label = domainLabels[Int(domain)] {
      fact.domain = domain
      fact.label = label
    } else {
      fact.isPrivate = true
    }
    return fact
  }

  private mutating func encodePhone(_ text: String, _ country: String?) -> Int32? {
    guard let key = PhoneKey(text, country: country) else { return nil }
    return phones.intern(key.digits)
  }

  private mutating func encodeTitle(_ text: String) -> Int32 {
    RecordEncoder.encode(text, &rawTitles, &rawTitleIds, &titles)
  }

  private mutating func encodeCity(_ text: String) -> Int32 {
    RecordEncoder.encode(text, &rawCities, &rawCityIds, &cities)
  }

  /// The number of a text by its folded letters; each spelling is folded once.
  private static func encode(
    _ text: String, _ raw: inout StringTable, _ ids: inout [Int32], _ table: inout StringTable
  ) -> Int32 {
    if text.isEmpty { return -1 }
    let spelling = Int(raw.intern(text))
    if spelling < ids.count { return ids[spelling] }
    let folded = TextFolding.foldedBytes(text)
    let id = folded.isEmpty ? -1 : table.intern(folded)
    ids.append(id)
    return id
  }

  private static func encode(
    _ text: String, _ table: inout StringTable, _ scratch: inout [UInt8]
  ) -> Int32 {
    if text.isEmpty { return -1 }
    scratch.removeAll(keepingCapacity: true)
    TextFolding.appendFolded(text, to: &scratch)
    return scratch.isEmpty ? -1 : table.intern(scratch)
  }

  private static let usualProfile = Array("https://www.linkedin.com/in/".utf8)

  /// `https://www.linkedin.com/in/slug` in small letters, as exports write it: no need to take it apart.
  private mutating func encodeUsualProfile(_ text: String) -> Int32? {
    var text = text
    return text.withUTF8 { bytes -> Int32? in
      let length = RecordEncoder.usualProfile.count
      guard bytes.count > length, bytes.starts(with: RecordEncoder.usualProfile) else { return nil }
      scratch.removeAll(keepingCapacity: true)
      scratch.append(contentsOf: "linkedin/".utf8)
      for byte in bytes[length...] {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
          scratch.append(byte)
        default: return nil
        }
      }
      let id = profiles.intern(scratch)
      if Int(id) == profileSite.count { profileSite.append(sites.intern("linkedin")) }
      return id
    }
  }

  private mutating func encodeProfile(_ text: String) -> Int32? {
    if let id = encodeUsualProfile(text) { return id }
    guard let key = ProfileKey(text) else { return nil }
    let id = profiles.intern(key.site + "/" + key.account)
    if Int(id) == profileSite.count { profileSite.append(key.isExclusive ? sites.intern(key.site) : -1) }
    return id
  }
}
