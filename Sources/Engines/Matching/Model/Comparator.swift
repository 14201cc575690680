internal import Foundation

/// Compares two rows field by field.
final class Comparator {
  private let table: RecordTable
  private let names: NameTable
  private var cityCache = LevelCache(bits: 12)
  private var streetCache = LevelCache(bits: 14)
  private var companies: CompanyTable
  private let companyCount: [Int32]
  private let cityCount: [Int32]
  private let total: Double
  /// log2(x / 8) of small numbers comes up for every pair.
  private let familyFloor: [Float]

  init(_ table: RecordTable) {
    self.table = table
    names = table.names
    companies = table.companies
    companyCount = table.companyCount
    cityCount = table.cityCount
    total = Double(max(table.rows.count, 2))
    var floors = [Float](repeating: 0.5, count: table.names.count)
    for id in 0..<table.names.count {
      guard let share = CommonNames.share(ofFamily: Array(table.names.strings.bytes(Int32(id)))) else {
        continue
      }
      floors[id] = Float(max(0.5, min(share * Double(table.rows.count), 4)))
    }
    familyFloor = floors
  }

  /// The pattern of a pair, nil when nothing suggests that it is one person.
  func compare(_ left: Int, _ right: Int) -> UInt64? {
    let a = table.rows[left]
    let b = table.rows[right]
    let name = nameLevel(a, b)
    let g = name.kind < 56 ? UInt8(name.kind / 7) : NameTable.Given.exact
    let f = name.kind < 56 ? UInt8(name.kind % 7) : NameTable.Family.exact
    let isGivenConflict = g >= NameTable.Given.weak
    var email = 0
    if a.email.address >= 0, b.email.address >= 0 { email = emailLevel(a, b, isGivenConflict) }
    var phone = 0
    if a.phone >= 0, b.phone >= 0 { phone = phoneLevel(a, b, isGivenConflict) }
    let profile = profileLevel(a, b)
    let birthday = birthdayLevel(a, b)
    let isIdentified =
      (email >= 1 && email <= 5) || (phone >= 1 && phone <= 3) || profile == Pattern.Profile.same
    let given = g == NameTable.Given.conflict
    let family = f == NameTable.Family.conflict
    if given, family, !isIdentified, birthday != Pattern.Birthday.same { return nil }
    let work = workLevel(a, b)
    let company = work / 3
    let city = cityLevel(a, b)
    let street = streetLevel(a, b)
    let postcode = postcodeLevel(a, b)
    if given || family, !isIdentified, birthday != Pattern.Birthday.same,
      street == 0 || street > 2
    {
      // One half of the name agrees: another agreement is needed, at work or in the address.
      let hasWork = company >= 1 && company <= 5
      let address =
        ((1...4).contains(city) ? 1 : 0) + ((1...2).contains(postcode) ? 1 : 0)
        + (street == Pattern.Street.half ? 1 : 0)
      if !hasWork && address < 2 { return nil }
      if given, f > NameTable.Family.part { return nil }
      if family, g > NameTable.Given.short { return nil }
    }
    var bits = UInt64(name.kind << 4 | name.bucket)
    bits |= UInt64(email) << Pattern.email.shift
    bits |= UInt64(phone) << Pattern.phone.shift
    bits |= UInt64(work) << Pattern.work.shift
    bits |= UInt64(city) << Pattern.city.shift
    bits |= UInt64(birthday) << Pattern.birthday.shift
    bits |= UInt64(street) << Pattern.street.shift
    bits |= UInt64(postcode) << Pattern.postcode.shift
    if isSameSource(a, b) { bits |= 1 << Pattern.source.shift }
    bits |= UInt64(profile) << Pattern.profile.shift
    bits |= UInt64(partnersLevel(a, b)) << Pattern.partners.shift
    return bits
  }

  /// The pattern of two strangers drawn at random, without their names.
  func compareStrangers(_ left: Int, _ right: Int) -> UInt64 {
    let a = table.rows[left]
    let b = table.rows[right]
    var bits: UInt64 = 0
    if a.email.address >= 0, b.email.address >= 0 {
      bits |= UInt64(emailLevel(a.email, b.email, true)) << Pattern.email.shift
    }
    if a.phone >= 0, b.phone >= 0 { bits |= UInt64(phoneLevel(a, b, false)) << Pattern.phone.shift }
    bits |= UInt64(workLevel(a, b)) << Pattern.work.shift
    bits |= UInt64(cityLevel(a, b)) << Pattern.city.shift
    bits |= UInt64(birthdayLevel(a, b)) << Pattern.birthday.shift
    if a.street >= 0, b.street >= 0 { bits |= UInt64(streetLevel(a, b)) << Pattern.street.shift }
    bits |= UInt64(postcodeLevel(a, b)) << Pattern.postcode.shift
    bits |= UInt64(partnersLevel(a, b)) << Pattern.partners.shift
    return bits
  }

  // MARK: - Names

  /// The best agreement among all names of the two; of equal ones the rarest.
  private func nameLevel(_ a: RecordRow, _ b: RecordRow) -> (kind: Int, bucket: Int) {
    let x = NamePair(given: a.given, family: a.family)
    let y = NamePair(given: b.given, family: b.family)
    var best = level(x, y, a, b)
    if a.extra < 0, b.extra < 0 { return best }
    let moreA = a.extra >= 0 ? table.extras[Int(a.extra)].names : []
    let moreB = b.extra >= 0 ? table.extras[Int(b.extra)].names : []
    if moreA.isEmpty, moreB.isEmpty { return best }
    for i in -1..<moreA.count {
      for j in -1..<moreB.count where i >= 0 || j >= 0 {
        let found = level(i < 0 ? x : moreA[i], j < 0 ? y : moreB[j], a, b)
        let (rank, bestRank) = (NameRank.rank[found.kind], NameRank.rank[best.kind])
        if (rank, found.bucket, found.kind) < (bestRank, best.bucket, best.kind) { best = found }
      }
    }
    return best
  }

  private func level(_ x: NamePair, _ y: NamePair, _ a: RecordRow, _ b: RecordRow) -> (kind: Int, bucket: Int)
  {
    let kind = withoutCommonSpellings(nameKind(x, y), x, y, a, b)
    return (kind, bucket(kind, x, y, a, b))
  }

  /// A slip makes a spelling that hardly anybody else has; two spellings that both belong to
  /// several other people are two names.
  private func withoutCommonSpellings(
    _ kind: Int, _ x: NamePair, _ y: NamePair, _ a: RecordRow, _ b: RecordRow
  ) -> Int {
    if kind >= 56 { return kind }
    var g = kind / 7
    var f = kind % 7
    if UInt8(f) == NameTable.Family.typo {
      let (m, n) = (others(x, a), others(y, b))
      if min(m, n) >= max(2.5, 0.02 * max(m, n)) { f = Int(NameTable.Family.weak) }
    }
    if UInt8(g) == NameTable.Given.typo, x.given >= 0, y.given >= 0,
      names.sound[Int(x.given)] != names.sound[Int(y.given)]
    {
      let (m, n) = (count(x.given), count(y.given))
      if min(m, n) >= max(4, 0.05 * max(m, n)) { g = Int(NameTable.Given.weak) }
    }
    return g * 7 + f
  }

  private func nameKind(_ a: NamePair, _ b: NamePair) -> Int { NameKinds.kind(a, b, names) }

  /// How many other people would agree like this by chance, in powers of two: 0 is less than one
  /// in a thousand, 10 is one, 15 is thirty and more.
  private func bucket(_ kind: Int, _ x: NamePair, _ y: NamePair, _ a: RecordRow, _ b: RecordRow) -> Int {
    var given = total
    var family = total
    if kind >= 56 {
      given = max(count(x.given), count(y.given))
      family = max(count(x.family), count(y.family))
      return clampedLog(given * family / total / 2)
    }
    switch UInt8(kind / 7) {
    case NameTable.Given.missing, NameTable.Given.conflict: break
    case NameTable.Given.initial:
      given = Double(max(table.letterCount[Int(names.firstByte[Int(x.given)])], 1))
    default: given = max(count(x.given), count(y.given))
    }
    switch UInt8(kind % 7) {
    case NameTable.Family.missing, NameTable.Family.conflict: break
    case NameTable.Family.initial: family = total / 16
    default: family = max(others(x, a), others(y, b))
    }
    return clampedLog(given * family / total)
  }

  /// Records with this family name and another given name: how often the name belongs to others.
  private func others(_ name: NamePair, _ row: RecordRow) -> Double {
    guard name.family >= 0 else { return total }
    var own: Int32 = 1
    if row.full >= 0, name.family == row.family { own = table.fullCount[Int(row.full)] }
    return max(Double(names.familyCount[Int(name.family)] - own) + 0.5, Double(familyFloor[Int(name.family)]))
  }

  private func count(_ id: Int32) -> Double {
    id < 0 ? total : Double(max(names.givenCount[Int(id)] + names.familyCount[Int(id)], 1))
  }

  private func clampedLog(_ expected: Double) -> Int {
    // The exponent of the floating-point number is its binary logarithm, rounded down.
    let exponent = Int(expected.exponent) + 10
    return min(max(exponent, 0), 15)
  }

  // MARK: - Addresses

  private func emailLevel(_ a: RecordRow, _ b: RecordRow, _ isGivenConflict: Bool) -> Int {
    var best = emailLevel(a.email, b.email, isGivenConflict)
    if a.extra < 0, b.extra < 0 { return best }
    let moreA = a.extra >= 0 ? table.extras[Int(a.extra)].emails : []
    let moreB = b.extra >= 0 ? table.extras[Int(b.extra)].emails : []
    if moreA.isEmpty, moreB.isEmpty { return best }
    for i in -1..<moreA.count {
      for j in -1..<moreB.count where i >= 0 || j >= 0 {
        let level = emailLevel(i < 0 ? a.email : moreA[i], j < 0 ? b.email : moreB[j], isGivenConflict)
        if Pattern.Email.rank[level] > Pattern.Email.rank[best] { best = level }
      }
    }
    return best
  }

  private func emailLevel(_ a: EmailFact, _ b: EmailFact, _ isGivenConflict: Bool) -> Int {
    if a.address == b.address {
      if table.isSharedEmail[Int(a.address)] { return Pattern.Email.shared }
      return isGivenConflict ? Pattern.Email.sameOtherGiven : Pattern.Email.same
    }
    if a.isRole || b.isRole { return Pattern.Email.missing }
    let areSameHost = a.isPrivate == b.isPrivate && (a.isPrivate || a.domain == b.domain)
    if areSameHost, !isGivenConflict, isNearAddress(a.address, b.address) { return Pattern.Email.typo }
    if a.local >= 0, a.local == b.local { return Pattern.Email.sameLocal }
    if a.isPrivate, b.isPrivate { return Pattern.Email.bothPrivate }
    if a.isPrivate != b.isPrivate { return Pattern.Email.mixed }
    return a.domain == b.domain ? Pattern.Email.colleague : Pattern.Email.bothWork
  }

  private func isNearAddress(_ a: Int32, _ b: Int32) -> Bool {
    table.emails.withBytes { arena in
      let x = UnsafeBufferPointer(rebasing: arena[table.emails.range(a)])
      let y = UnsafeBufferPointer(rebasing: arena[table.emails.range(b)])
      guard abs(x.count - y.count) <= 1, x.count >= 12 else { return false }
      return StringDistance.damerau(x, y) <= 1
    }
  }

  private func phoneLevel(_ a: RecordRow, _ b: RecordRow, _ isGivenConflict: Bool) -> Int {
    var shared: Int32 = a.phone == b.phone ? a.phone : -1
    if shared < 0, a.extra >= 0 || b.extra >= 0 {
      let moreA = a.extra >= 0 ? table.extras[Int(a.extra)].phones : []
      let moreB = b.extra >= 0 ? table.extras[Int(b.extra)].phones : []
      for x in [a.phone] + moreA where x == b.phone || moreB.contains(x) { shared = x }
    }
    guard shared >= 0 else { return Pattern.Phone.different }
    if table.isSharedPhone[Int(shared)] { return Pattern.Phone.shared }
    return isGivenConflict ? Pattern.Phone.sameOtherGiven : Pattern.Phone.same
  }

  private func profileLevel(_ a: RecordRow, _ b: RecordRow) -> Int {
    guard a.profile >= 0, b.profile >= 0 else { return Pattern.Profile.missing }
    let listA = a.extra >= 0 ? [a.profile] + table.extras[Int(a.extra)].profiles : [a.profile]
    let listB = b.extra >= 0 ? [b.profile] + table.extras[Int(b.extra)].profiles : [b.profile]
    var isContradicted = false
    for x in listA {
      for y in listB {
        if x == y { return Pattern.Profile.same }
        let site = table.profileSite[Int(x)]
        if site >= 0, site == table.profileSite[Int(y)] { isContradicted = true }
      }
    }
    return isContradicted ? Pattern.Profile.different : Pattern.Profile.missing
  }

  // MARK: - Work and place

  private func workLevel(_ a: RecordRow, _ b: RecordRow) -> Int {
    let title =
      a.title < 0 || b.title < 0
      ? Pattern.Work.titleMissing
      : (a.title == b.title ? Pattern.Work.titleSame : Pattern.Work.titleDifferent)
    if a.extra < 0, b.extra < 0 {
      return companyLevel(a.company, a.email.label, b.company, b.email.label) * 3 + title
    }
    let jobsA = jobs(a)
    let jobsB = jobs(b)
    let labelsA = labels(a)
    let labelsB = labels(b)
    var best = Pattern.Work.missing
    var bestTitle = Pattern.Work.titleMissing
    for x in jobsA {
      for y in jobsB {
        let level = companyLevel(x.company, -1, y.company, -1)
        let agree =
          x.title < 0 || y.title < 0
          ? Pattern.Work.titleMissing
          : (x.title == y.title ? Pattern.Work.titleSame : Pattern.Work.titleDifferent)
        let isBetter = Pattern.Work.rank[level] > Pattern.Work.rank[best]
        if isBetter || (level == best && agree == Pattern.Work.titleSame) {
          best = level
          bestTitle = agree
        }
      }
      for label in labelsB
      where Pattern.Work.rank[best] < 4 && companyLevel(x.company, -1, -1, label) == Pattern.Work.domain {
        best = Pattern.Work.domain
      }
    }
    for y in jobsB {
      for label in labelsA
      where Pattern.Work.rank[best] < 4 && companyLevel(-1, label, y.company, -1) == Pattern.Work.domain {
        best = Pattern.Work.domain
      }
    }
    return best * 3 + bestTitle
  }

  private func jobs(_ row: RecordRow) -> [JobFact] {
    var list = [JobFact(company: row.company, title: row.title)]
    if row.extra >= 0 { list.append(contentsOf: table.extras[Int(row.extra)].jobs) }
    return list
  }

  private func labels(_ row: RecordRow) -> [Int32] {
    var list: [Int32] = row.email.label >= 0 ? [row.email.label] : []
    if row.extra >= 0 {
      for email in table.extras[Int(row.extra)].emails where email.label >= 0 { list.append(email.label) }
    }
    return list
  }

  private func companyLevel(_ a: Int32, _ labelA: Int32, _ b: Int32, _ labelB: Int32) -> Int {
    if a >= 0, b >= 0 {
      switch companies.level(a, b) {
      case 0:
        let count = Double(max(companyCount[Int(a)], companyCount[Int(b)]))
        if count <= max(3, total * 0.0004) { return Pattern.Work.rare }
        return count <= max(8, total * 0.003) ? Pattern.Work.usual : Pattern.Work.common
      case 1: return Pattern.Work.similar
      default: break
      }
    }
    if a >= 0, labelB >= 0, isSpelled(a, by: labelB) { return Pattern.Work.domain }
    if b >= 0, labelA >= 0, isSpelled(b, by: labelA) { return Pattern.Work.domain }
    return a >= 0 && b >= 0 ? Pattern.Work.different : Pattern.Work.missing
  }

  private func isSpelled(_ company: Int32, by label: Int32) -> Bool {
    company == label || companies.cores[Int(company)] == label
  }

  private func cityLevel(_ a: RecordRow, _ b: RecordRow) -> Int {
    if a.extra < 0 && b.extra < 0 { return cityLevel(a.city, b.city) }
    let listA = a.extra >= 0 ? [a.city] + table.extras[Int(a.extra)].places.map(\.city) : [a.city]
    let listB = b.extra >= 0 ? [b.city] + table.extras[Int(b.extra)].places.map(\.city) : [b.city]
    var best = Pattern.City.missing
    for x in listA {
      for y in listB {
        let level = cityLevel(x, y)
        if level != 0, best == 0 || level < best { best = level }
      }
    }
    return best
  }

  private func cityLevel(_ a: Int32, _ b: Int32) -> Int {
    guard a >= 0, b >= 0 else { return Pattern.City.missing }
    if a == b {
      let count = Double(cityCount[Int(a)])
      if count <= max(3, total * 0.002) { return Pattern.City.rare }
      return count <= total * 0.012 ? Pattern.City.usual : Pattern.City.common
    }
    if let level = cityCache.find(a, b) { return Int(level) }
    let isNear = table.cities.withBytes { arena in
      let x = UnsafeBufferPointer(rebasing: arena[table.cities.range(a)])
      let y = UnsafeBufferPointer(rebasing: arena[table.cities.range(b)])
      if min(x.count, y.count) < 5 { return false }
      return StringDistance.damerau(x, y) <= (min(x.count, y.count) >= 8 ? 2 : 1)
        || StringDistance.jaroWinkler(x, y) >= 0.95
    }
    let level = isNear ? Pattern.City.near : Pattern.City.different
    cityCache.store(a, b, UInt8(level))
    return level
  }

  private func streetLevel(_ a: RecordRow, _ b: RecordRow) -> Int {
    if a.extra < 0 && b.extra < 0 { return streetLevel(a.street, b.street) }
    let listA = a.extra >= 0 ? [a.street] + table.extras[Int(a.extra)].places.map(\.street) : [a.street]
    let listB = b.extra >= 0 ? [b.street] + table.extras[Int(b.extra)].places.map(\.street) : [b.street]
    var best = Pattern.Street.missing
    for x in listA {
      for y in listB {
        let level = streetLevel(x, y)
        if level != 0, best == 0 || level < best { best = level }
      }
    }
    return best
  }

  private func streetLevel(_ a: Int32, _ b: Int32) -> Int {
    guard a >= 0, b >= 0 else { return Pattern.Street.missing }
    if a == b { return Pattern.Street.same }
    if let level = streetCache.find(a, b) { return Int(level) }
    let level = table.streets.withBytes { arena in
      StreetComparison.level(
        UnsafeBufferPointer(rebasing: arena[table.streets.range(a)]),
        UnsafeBufferPointer(rebasing: arena[table.streets.range(b)]))
    }
    streetCache.store(a, b, UInt8(level))
    return level
  }

  private func postcodeLevel(_ a: RecordRow, _ b: RecordRow) -> Int {
    if a.extra < 0 && b.extra < 0 { return postcodeLevel(a.postcode, b.postcode) }
    let listA = a.extra >= 0 ? [a.postcode] + table.extras[Int(a.extra)].places.map(\.postcode) : [a.postcode]
    let listB = b.extra >= 0 ? [b.postcode] + table.extras[Int(b.extra)].places.map(\.postcode) : [b.postcode]
    var best = Pattern.Postcode.missing
    for x in listA {
      for y in listB {
        let level = postcodeLevel(x, y)
        if level != 0, best == 0 || level < best { best = level }
      }
    }
    return best
  }

  private func postcodeLevel(_ a: Int32, _ b: Int32) -> Int {
    guard a >= 0, b >= 0 else { return Pattern.Postcode.missing }
    if a == b { return Pattern.Postcode.same }
    return table.postcodes.withBytes { arena in
      StringDistance.damerau(
        UnsafeBufferPointer(rebasing: arena[table.postcodes.range(a)]),
        UnsafeBufferPointer(rebasing: arena[table.postcodes.range(b)])) <= 1
        ? Pattern.Postcode.near : Pattern.Postcode.different
    }
  }

  // MARK: - The rest

  private func birthdayLevel(_ a: RecordRow, _ b: RecordRow) -> Int {
    guard a.birthday != 0, b.birthday != 0 else { return Pattern.Birthday.missing }
    var best = BirthdayComparison.level(a.birthday, b.birthday)
    if a.extra < 0 && b.extra < 0 { return best }
    // Several birthdays in one person: the worst counts, for a contradiction must not be hidden.
    let listA = a.extra >= 0 ? [a.birthday] + table.extras[Int(a.extra)].birthdays : [a.birthday]
    let listB = b.extra >= 0 ? [b.birthday] + table.extras[Int(b.extra)].birthdays : [b.birthday]
    for x in listA { for y in listB { best = max(best, BirthdayComparison.level(x, y)) } }
    return best
  }

  private func isSameSource(_ a: RecordRow, _ b: RecordRow) -> Bool {
    if a.source >= 0, a.source == b.source { return true }
    guard a.extra >= 0 || b.extra >= 0 else { return false }
    let listA = a.extra >= 0 ? [a.source] + table.extras[Int(a.extra)].sources : [a.source]
    let listB = b.extra >= 0 ? [b.source] + table.extras[Int(b.extra)].sources : [b.source]
    return listA.contains { $0 >= 0 && listB.contains($0) }
  }

  private func partnersLevel(_ a: RecordRow, _ b: RecordRow) -> Int {
    guard a.extra >= 0, b.extra >= 0 else { return Pattern.Partners.missing }
    let x = table.extras[Int(a.extra)].partners
    let y = table.extras[Int(b.extra)].partners
    if x.isEmpty || y.isEmpty { return Pattern.Partners.missing }
    return x.contains { y.contains($0) } ? Pattern.Partners.some : Pattern.Partners.none
  }
}

/// The order in which kinds of name agreement are preferred when several names could be compared.
enum NameRank {
  static let rank: [Int] = {
    let given = [0, 3, 4, 6, 8, 14, 20, 40]
    let family = [0, 3, 5, 14, 16, 12, 40]
    var result = [Int](repeating: 99, count: 64)
    for g in 0..<8 { for f in 0..<7 { result[g * 7 + f] = given[g] + family[f] } }
    result[56] = 7
    result[57] = 11
    return result
  }()
}
