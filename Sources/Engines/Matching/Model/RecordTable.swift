internal import Domain

/// All records of a run as numbers, with the counts that weights need.
final class RecordTable {
  var names: NameTable
  var rows: [RecordRow] = []
  var extras: [RowExtra] = []
  private(set) var emails = StringTable()
  private(set) var locals = StringTable()
  private(set) var domains = StringTable()
  private(set) var phones = StringTable()
  private(set) var companies: CompanyTable
  private(set) var titles = StringTable()
  private(set) var cities = StringTable()
  private(set) var streets = StringTable()
  private(set) var postcodes = StringTable()
  private(set) var profiles = StringTable()
  private(set) var sources = StringTable()
  /// Sites whose two accounts are two people: by profile number.
  private(set) var profileSite: [Int32] = []

  /// By domain the company key that it spells, −1 for none; nil where everybody can have a mailbox.
  private var domainLabels: [Int32?] = []
  private var rawNames = StringTable(capacity: 8192)
  private var rawNameIds: [Int32] = []
  private var rawTitles = StringTable()
  private var rawTitleIds: [Int32] = []
  private var rawCities = StringTable()
  private var rawCityIds: [Int32] = []
  private var sites = StringTable()
  private var fullIds: [UInt64: Int32] = [:]

  var fullCount: [Int32] = []
  var cityCount: [Int32] = []
  var companyCount: [Int32] = []
  var letterCount = [Int32](repeating: 0, count: 256)
  /// How many records the counts speak of.
  var total = 0
  /// Values that several people hold: switchboards, family telephones, role mailboxes.
  var isSharedPhone: [Bool] = []
  var isSharedEmail: [Bool] = []
  private var scratch: [UInt8] = []

  init(_ records: [MatchRecord], within surroundings: MatchSurroundings? = nil) {
    names = NameTable(cacheBits: records.count > 50_000 ? 18 : (records.count > 2_000 ? 16 : 12))
    companies = CompanyTable(cacheBits: records.count > 50_000 ? 16 : 14)
    rows.reserveCapacity(records.count)
    fullIds.reserveCapacity(records.count)
    for index in records.indices { add(records[index]) }
    finish()
    if let surroundings { widen(surroundings) }
  }

  // MARK: - Encoding

  func add(_ record: MatchRecord) {
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
      let fact = JobFact(company: companies.intern(job.company), title: encodeTitle(job.title))
      if fact.company < 0, fact.title < 0 { continue }
      if row.company < 0, row.title < 0 {
        row.company = fact.company
        row.title = fact.title
      } else {
        extra.jobs.append(fact)
      }
      for other in companies.others(of: job.company) { extra.jobs.append(JobFact(company: other, title: -1)) }
    }
    for place in record.places {
      let fact = PlaceFact(
        city: encodeCity(place.city), street: encode(place.street, &streets),
        postcode: encode(place.postcode, &postcodes))
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

  private func encodeName(_ record: MatchRecord, into row: inout RecordRow, _ extra: inout RowExtra) {
    row.generation = Generation.last(in: record.family.isEmpty ? record.fullName : record.family)
    if row.generation == 0, !record.family.isEmpty { row.generation = Generation.last(in: record.fullName) }
    row.sex = NameMarks.sex(ofName: record.fullName)
    row.isSeveral = NameMarks.isSeveral(record.fullName)
    if record.given.isEmpty, record.family.isEmpty || !record.fullName.isEmpty {
      let text = record.fullName.isEmpty ? record.family : record.fullName
      // Whoever has no name is called after their address, which says more when it is taken apart.
      if !text.isEmpty, !text.utf8.contains(UInt8(ascii: "@")) || EmailKey(text) == nil {
        let name = PersonName.parse(text)
        row.given = names.intern(TextFolding.foldedBytes(name.given))
        row.family = names.intern(TextFolding.foldedBytes(name.family))
        if row.family < 0, !record.family.isEmpty { row.family = encodeNamePart(record.family) }
        row.marks = VietnameseMarks.key(of: name.given, in: text)
        addNames(of: name, row, &extra)
      }
    } else {
      row.given = encodeNamePart(record.given)
      row.family = encodeNamePart(record.family)
      row.marks = VietnameseMarks.key(
        of: record.given, in: record.fullName.isEmpty ? record.family : record.fullName)
      if row.family < 0, endsInLabel(record.given) {
        let name = PersonName.parse(record.given)
        row.given = names.intern(TextFolding.foldedBytes(name.given.isEmpty ? name.family : name.given))
      }
      if needsParsing(record.given) || needsParsing(record.family) {
        let name = PersonName.parse(record.given + " " + record.family)
        // Decorations go; the fields' own division stays when it can.
        let given = PersonName.parse(record.given)
        row.given = names.intern(TextFolding.foldedBytes([given.given, given.family].joined(separator: " ")))
        let family = PersonName.parse(record.family)
        row.family = names.intern(
          TextFolding.foldedBytes([family.given, family.family].joined(separator: " ")))
        addNames(of: name, row, &extra)
      }
    }
    for nickname in record.nicknames {
      let id = names.intern(TextFolding.foldedBytes(nickname))
      if id >= 0 { extra.names.append(NamePair(given: id, family: row.family)) }
    }
    for family in record.formerFamilies {
      let id = names.intern(TextFolding.foldedBytes(family))
      if id >= 0 { extra.names.append(NamePair(given: row.given, family: id)) }
    }
  }

  private func addNames(of name: PersonName, _ row: RecordRow, _ extra: inout RowExtra) {
    let nickname = names.intern(TextFolding.foldedBytes(name.nickname))
    if nickname >= 0 { extra.names.append(NamePair(given: nickname, family: row.family)) }
    let former = names.intern(TextFolding.foldedBytes(name.formerFamily))
    if former >= 0 { extra.names.append(NamePair(given: row.given, family: former)) }
    // "Thomas G." was read as G. Thomas, for Thomas is a family name too.
    if row.given >= 0, row.family >= 0, names.facts[Int(row.given)].isInitial,
      names.facts[Int(row.family)].isKnownGiven, name.family.count > 1
    {
      extra.names.append(NamePair(given: row.family, family: row.given))
    }
  }

  /// "Nono boulot" in the field of the given name.
  private func endsInLabel(_ text: String) -> Bool {
    guard let space = text.lastIndex(of: " ") else { return false }
    return NameWords.labels.contains(String(text[text.index(after: space)...]))
  }

  /// Digits, brackets, commas, dots, symbols: more than a plain name.
  private func needsParsing(_ text: String) -> Bool {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: ","), UInt8(ascii: "|"), UInt8(ascii: "\""),
        UInt8(ascii: "/"),
        UInt8(ascii: "["), UInt8(ascii: "."), 0xF0, 0xE2:
        return true
      default: continue
      }
    }
    return false
  }

  private func encodeNamePart(_ text: String) -> Int32 {
    if text.isEmpty { return -1 }
    let raw = rawNames.intern(text)
    if Int(raw) < rawNameIds.count { return rawNameIds[Int(raw)] }
    scratch.removeAll(keepingCapacity: true)
    TextFolding.appendFolded(text, to: &scratch)
    let id = names.intern(scratch)
    rawNameIds.append(id)
    return id
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
      let part = names.strings.bytes(id).filter { $0 != TextFolding.space }
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
  private func encodeEmail(_ key: EmailKey, _ local: [UInt8], isPlain: Bool, _ row: RecordRow) -> EmailFact {
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

  /// An address that spells the name out replaces an initial and adds another form.
  private func complete(with local: [UInt8], row: inout RecordRow, extra: inout RowExtra) {
    let given = row.given < 0 ? [] : Array(names.strings.bytes(row.given))
    let family = row.family < 0 ? [] : Array(names.strings.bytes(row.family))
    guard let found = EmailName.complete(local: local, given: given, family: family) else {
      if let turned = EmailName.turned(local: local, given: given, family: family) {
        swap(&row.given, &row.family)
        take(turned, row: &row, extra: &extra)
      } else if let other = EmailName.otherFamily(local: local, given: given, family: family) {
        extra.mailboxNames.append(NamePair(given: row.given, family: names.intern(other)))
      }
      return
    }
    take(found, row: &row, extra: &extra)
  }

  private func take(
    _ spelled: (given: [UInt8], family: [UInt8]), row: inout RecordRow, extra: inout RowExtra
  ) {
    let pair = NamePair(given: names.intern(spelled.given), family: names.intern(spelled.family))
    let wasShort = row.given < 0 || names.facts[Int(row.given)].isInitial
    if wasShort, pair.given >= 0 {
      row.given = pair.given
      if row.family < 0 { row.family = pair.family }
      if row.family != pair.family { extra.names.append(pair) }
    } else {
      extra.names.append(pair)
      if pair.given >= 0, pair.given != row.given, names.facts[Int(pair.given)].isKnownGiven {
        extra.spelled.append(pair.given)
      }
    }
  }

  private func encodePhone(_ text: String, _ country: String?) -> Int32? {
    guard let key = PhoneKey(text, country: country) else { return nil }
    return phones.intern(key.digits)
  }

  private func encodeTitle(_ text: String) -> Int32 {
    if text.isEmpty { return -1 }
    let raw = rawTitles.intern(text)
    if Int(raw) < rawTitleIds.count { return rawTitleIds[Int(raw)] }
    let folded = TextFolding.foldedBytes(text)
    let id = folded.isEmpty ? -1 : titles.intern(folded)
    rawTitleIds.append(id)
    return id
  }

  private func encodeCity(_ text: String) -> Int32 {
    if text.isEmpty { return -1 }
    let raw = rawCities.intern(text)
    if Int(raw) < rawCityIds.count { return rawCityIds[Int(raw)] }
    let folded = TextFolding.foldedBytes(text)
    let id = folded.isEmpty ? -1 : cities.intern(folded)
    rawCityIds.append(id)
    return id
  }

  private func encode(_ text: String, _ table: inout StringTable) -> Int32 {
    if text.isEmpty { return -1 }
    scratch.removeAll(keepingCapacity: true)
    TextFolding.appendFolded(text, to: &scratch)
    return scratch.isEmpty ? -1 : table.intern(scratch)
  }

  private static let usualProfile = Array("https://www.linkedin.com/in/".utf8)

  /// `https://www.linkedin.com/in/slug` in small letters, as exports write it: no need to take it apart.
  private func encodeUsualProfile(_ text: String) -> Int32? {
    var text = text
    return text.withUTF8 { bytes -> Int32? in
      let length = RecordTable.usualProfile.count
      guard bytes.count > length, bytes.starts(with: RecordTable.usualProfile) else { return nil }
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

  private func encodeProfile(_ text: String) -> Int32? {
    if let id = encodeUsualProfile(text) { return id }
    guard let key = ProfileKey(text) else { return nil }
    let id = profiles.intern(key.site + "/" + key.account)
    if Int(id) == profileSite.count { profileSite.append(key.isExclusive ? sites.intern(key.site) : -1) }
    return id
  }

  // MARK: - Counts

  /// Counts frequencies; call once after the last `add`.
  func finish() {
    fullCount.removeAll(keepingCapacity: true)
    cityCount = [Int32](repeating: 0, count: cities.count)
    companyCount = [Int32](repeating: 0, count: companies.count)
    for index in rows.indices {
      let row = rows[index]
      if row.given >= 0 {
        names.givenCount[Int(row.given)] += 1
        letterCount[Int(names.facts[Int(row.given)].firstByte)] += 1
      }
      if row.family >= 0 { names.familyCount[Int(row.family)] += 1 }
      if row.city >= 0 { cityCount[Int(row.city)] += 1 }
      if row.company >= 0 { companyCount[Int(row.company)] += 1 }
      let key = RecordTable.fullKey(row.given, row.family)
      let full: Int32
      if let known = fullIds[key] {
        full = known
      } else {
        full = Int32(fullIds.count)
        fullIds[key] = full
      }
      rows[index].full = full
      if Int(full) == fullCount.count { fullCount.append(0) }
      fullCount[Int(full)] += 1
    }
    total = rows.count
    markShared()
  }

  private func markShared() {
    isSharedPhone = [Bool](repeating: false, count: phones.count)
    isSharedEmail = [Bool](repeating: false, count: emails.count)
    var phoneHolders: [(Int32, Int32)] = []
    var emailHolders: [(Int32, Int32)] = []
    for (index, row) in rows.enumerated() {
      if row.phone >= 0 { phoneHolders.append((row.phone, Int32(index))) }
      if row.email.address >= 0 {
        emailHolders.append((row.email.address, Int32(index)))
        if row.email.isRole { isSharedEmail[Int(row.email.address)] = true }
      }
      guard row.extra >= 0 else { continue }
      for phone in extras[Int(row.extra)].phones { phoneHolders.append((phone, Int32(index))) }
      for email in extras[Int(row.extra)].emails {
        emailHolders.append((email.address, Int32(index)))
        if email.isRole { isSharedEmail[Int(email.address)] = true }
      }
    }
    markShared(&phoneHolders, &isSharedPhone)
    markShared(&emailHolders, &isSharedEmail)
  }

  /// A value is shared when three people of clearly different names hold it.
  private func markShared(_ holders: inout [(Int32, Int32)], _ isShared: inout [Bool]) {
    var counts = [Int32](repeating: 0, count: isShared.count)
    for holder in holders { counts[Int(holder.0)] += 1 }
    var several = holders.filter { counts[Int($0.0)] >= 3 }
    several.sort { $0 < $1 }
    var start = 0
    while start < several.count {
      var end = start
      while end < several.count, several[end].0 == several[start].0 { end += 1 }
      var distinct: [Int] = []
      for holder in several[start..<min(end, start + 40)] {
        let index = Int(holder.1)
        let row = rows[index]
        guard row.given >= 0 || row.family >= 0 else { continue }
        let isNew = distinct.allSatisfy { other in
          names.givenLevel(rows[other].given, row.given) == NameTable.Given.conflict
            && isNoFamily(rows[other].given, row.family) && isNoFamily(row.given, rows[other].family)
        }
        if isNew { distinct.append(index) }
        if distinct.count >= 3 { break }
      }
      if distinct.count >= 3 { isShared[Int(several[start].0)] = true }
      start = end
    }
  }

  /// Whether a given name is not the other's family name with the fields swapped; an initial says nothing.
  private func isNoFamily(_ given: Int32, _ family: Int32) -> Bool {
    if given >= 0, names.facts[Int(given)].isInitial { return true }
    let level = names.givenLevel(given, family)
    return level == NameTable.Given.conflict || level == NameTable.Given.missing
  }

  /// Records with this name, folded.
  func fullCount(given: String, family: String) -> Int {
    let (g, f) = (names.strings.find(given) ?? -1, names.strings.find(family) ?? -1)
    guard let full = fullIds[RecordTable.fullKey(g, f)] else { return 0 }
    return Int(fullCount[Int(full)])
  }

  private static func fullKey(_ given: Int32, _ family: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: given)) << 32 | UInt64(UInt32(bitPattern: family))
  }
}
