/// The fields beside names and addresses: work, place, birthday, source, partners.
extension Comparator {
  func workLevel(_ a: RecordRow, _ b: RecordRow) -> Int {
    if (a.more | b.more) & (RowExtra.jobs | RowExtra.emails) == 0 {
      return companyLevel(a.company, a.email.label, b.company, b.email.label) * 3
        + titleLevel(a.title, b.title)
    }
    let extras = table.extras
    let jobsA = a.extra >= 0 ? extras[Int(a.extra)].jobs : []
    let jobsB = b.extra >= 0 ? extras[Int(b.extra)].jobs : []
    let emailsA = a.extra >= 0 ? extras[Int(a.extra)].emails : []
    let emailsB = b.extra >= 0 ? extras[Int(b.extra)].emails : []
    var best = Pattern.Work.missing
    func take(_ company: Int, _ title: Int) {
      let level = company * 3 + title
      if Pattern.Work.ranks[level] > Pattern.Work.ranks[best] { best = level }
    }
    for i in -1..<jobsA.count {
      let x = i < 0 ? JobFact(company: a.company, title: a.title) : jobsA[i]
      for j in -1..<jobsB.count {
        let y = j < 0 ? JobFact(company: b.company, title: b.title) : jobsB[j]
        // A company knows its former names, and two that once had one are two: "Meta (ex-Kraft)" and
        // "Nova (ex-Kraft)". Here they are for the domains of addresses.
        if x.isAside || y.isAside { continue }
        take(companyLevel(x.company, -1, y.company, -1), titleLevel(x.title, y.title))
      }
      for j in -1..<emailsB.count {
        let label = j < 0 ? b.email.label : emailsB[j].label
        if label >= 0 { take(companyLevel(x.company, -1, -1, label), Pattern.Work.titleMissing) }
      }
    }
    for j in -1..<jobsB.count {
      let company = j < 0 ? b.company : jobsB[j].company
      for i in -1..<emailsA.count {
        let label = i < 0 ? a.email.label : emailsA[i].label
        if label >= 0 { take(companyLevel(-1, label, company, -1), Pattern.Work.titleMissing) }
      }
    }
    return best
  }

  private func titleLevel(_ a: Int32, _ b: Int32) -> Int {
    if a < 0 || b < 0 { return Pattern.Work.titleMissing }
    return a == b ? Pattern.Work.titleSame : Pattern.Work.titleDifferent
  }

  private func companyLevel(_ a: Int32, _ labelA: Int32, _ b: Int32, _ labelB: Int32) -> Int {
    if a >= 0, b >= 0 {
      switch companies.level(a, b) {
      case 0:
        return rarity(ofEmployer: Double(max(companyCount[Int(a)], companyCount[Int(b)])))
      case 1: return Pattern.Work.similar
      default: break
      }
    }
    if a >= 0, labelB >= 0, isSpelled(a, by: labelB) { return Pattern.Work.domain }
    if b >= 0, labelA >= 0, isSpelled(b, by: labelA) { return Pattern.Work.domain }
    if isOneEmployer(a, b) || isOneEmployer(a, labelB) || isOneEmployer(b, labelA) {
      return Pattern.Work.similar
    }
    if a >= 0 && b >= 0 { return Pattern.Work.different }
    // Without this level "missing" would hold all that could have agreed and did not.
    return a >= 0 && labelB >= 0 || b >= 0 && labelA >= 0 ? Pattern.Work.otherDomain : Pattern.Work.missing
  }

  private func isSpelled(_ company: Int32, by label: Int32) -> Bool {
    let owner = employers.owners[Int(label)]
    return company == label || companies.cores[Int(company)] == label || company == owner
  }

  /// But for a slip, or a word that tells no companies apart.
  private func isOneEmployer(_ a: Int32, _ b: Int32) -> Bool {
    a >= 0 && b >= 0 && employers.ids[Int(a)] == employers.ids[Int(b)]
  }

  /// A value of the first place of a record, then of its others.
  private func values(
    _ row: RecordRow, _ first: Int32, _ value: (PlaceFact) -> Int32
  ) -> [Int32] {
    row.extra >= 0 ? [first] + table.extras[Int(row.extra)].places.map(value) : [first]
  }

  /// The best agreement between any two values; 0, what is missing, counts only if there is nothing else.
  private func bestLevel(of left: [Int32], _ right: [Int32], _ level: (Int32, Int32) -> Int) -> Int {
    var best = 0
    for x in left {
      for y in right {
        let found = level(x, y)
        if found != 0, best == 0 || found < best { best = found }
      }
    }
    return best
  }

  func cityLevel(_ a: RecordRow, _ b: RecordRow) -> Int {
    if (a.more | b.more) & RowExtra.places == 0 { return cityLevel(a.city, b.city) }
    return bestLevel(of: values(a, a.city, \.city), values(b, b.city, \.city), cityLevel)
  }

  private func cityLevel(_ a: Int32, _ b: Int32) -> Int {
    guard a >= 0, b >= 0 else { return Pattern.City.missing }
    if a == b {
      let count = Double(cityCount[Int(a)])
      if count <= max(3, total * 0.002) { return Pattern.City.rare }
      return count <= total * 0.012 ? Pattern.City.usual : Pattern.City.common
    }
    if let level = cityCache.find(a, b) { return Int(level) }
    let isNear = cities.withBytes { arena in
      let x = UnsafeBufferPointer(rebasing: arena[cities.range(a)])
      let y = UnsafeBufferPointer(rebasing: arena[cities.range(b)])
      if min(x.count, y.count) < 5 { return false }
      return StringDistance.damerau(x, y) <= (min(x.count, y.count) >= 8 ? 2 : 1)
        || StringDistance.jaroWinkler(x, y) >= 0.95
    }
    let level = isNear ? Pattern.City.near : Pattern.City.different
    cityCache.store(a, b, UInt8(level))
    return level
  }

  func streetLevel(_ a: RecordRow, _ b: RecordRow) -> Int {
    if (a.more | b.more) & RowExtra.places == 0 { return streetLevel(a.street, b.street) }
    return bestLevel(of: values(a, a.street, \.street), values(b, b.street, \.street), streetLevel)
  }

  func streetLevel(_ a: Int32, _ b: Int32) -> Int {
    guard a >= 0, b >= 0 else { return Pattern.Street.missing }
    if a == b { return Pattern.Street.same }
    if let level = streetCache.find(a, b) { return Int(level) }
    let level = streets.withBytes { arena in
      StreetComparison.level(
        UnsafeBufferPointer(rebasing: arena[streets.range(a)]),
        UnsafeBufferPointer(rebasing: arena[streets.range(b)]))
    }
    streetCache.store(a, b, UInt8(level))
    return level
  }

  func postcodeLevel(_ a: RecordRow, _ b: RecordRow) -> Int {
    if (a.more | b.more) & RowExtra.places == 0 { return postcodeLevel(a.postcode, b.postcode) }
    return bestLevel(of: values(a, a.postcode, \.postcode), values(b, b.postcode, \.postcode), postcodeLevel)
  }

  private func postcodeLevel(_ a: Int32, _ b: Int32) -> Int {
    guard a >= 0, b >= 0 else { return Pattern.Postcode.missing }
    if a == b { return Pattern.Postcode.same }
    return postcodes.withBytes { arena in
      StringDistance.damerau(
        UnsafeBufferPointer(rebasing: arena[postcodes.range(a)]),
        UnsafeBufferPointer(rebasing: arena[postcodes.range(b)])) <= 1
        ? Pattern.Postcode.near : Pattern.Postcode.different
    }
  }

  // MARK: - The rest

  func birthdayLevel(_ a: RecordRow, _ b: RecordRow) -> Int {
    guard a.birthday != 0, b.birthday != 0 else { return Pattern.Birthday.missing }
    var best = BirthdayComparison.level(a.birthday, b.birthday)
    if (a.more | b.more) & RowExtra.birthdays == 0 { return best }
    // Several birthdays in one person: the worst counts, for a contradiction must not be hidden.
    let listA = a.extra >= 0 ? [a.birthday] + table.extras[Int(a.extra)].birthdays : [a.birthday]
    let listB = b.extra >= 0 ? [b.birthday] + table.extras[Int(b.extra)].birthdays : [b.birthday]
    for x in listA { for y in listB { best = max(best, BirthdayComparison.level(x, y)) } }
    return best
  }

  func isSameSource(_ a: RecordRow, _ b: RecordRow) -> Bool {
    if a.source >= 0, a.source == b.source { return true }
    guard (a.more | b.more) & RowExtra.sources != 0 else { return false }
    let moreA = a.extra >= 0 ? table.extras[Int(a.extra)].sources : []
    let moreB = b.extra >= 0 ? table.extras[Int(b.extra)].sources : []
    if a.source >= 0, moreB.contains(a.source) { return true }
    if b.source >= 0, moreA.contains(b.source) { return true }
    return moreA.contains { $0 >= 0 && moreB.contains($0) }
  }

  func partnersLevel(_ a: RecordRow, _ b: RecordRow) -> Int {
    guard a.extra >= 0, b.extra >= 0 else { return Pattern.Partners.missing }
    let x = table.extras[Int(a.extra)].partners
    let y = table.extras[Int(b.extra)].partners
    if x.isEmpty || y.isEmpty { return Pattern.Partners.missing }
    return x.contains { y.contains($0) } ? Pattern.Partners.some : Pattern.Partners.none
  }
}
