/// How frequent the values of the records are, and which of them several people share.
extension RecordEncoder {
  /// Counts frequencies; call once after the last `add`.
  mutating func finish() {
    fullNames = NamePairTable(capacity: rows.count)
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
      let full = fullNames.intern(NamePair(given: row.given, family: row.family))
      rows[index].full = full
      if Int(full) == fullCount.count { fullCount.append(0) }
      fullCount[Int(full)] += 1
    }
    total = rows.count
    markShared()
  }

  private mutating func markShared() {
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
    isSharedPhone = marked([Bool](repeating: false, count: phones.count), phoneHolders)
    isSharedEmail = marked(isSharedEmail, emailHolders)
  }

  /// A value is shared when three people of clearly different names hold it.
  private func marked(_ isShared: [Bool], _ holders: [(Int32, Int32)]) -> [Bool] {
    var isShared = isShared
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
    return isShared
  }

  /// Whether a given name is not the other's family name with the fields swapped; an initial says nothing.
  private func isNoFamily(_ given: Int32, _ family: Int32) -> Bool {
    if given >= 0, names.facts[Int(given)].isInitial { return true }
    let level = names.givenLevel(given, family)
    return level == NameTable.Given.conflict || level == NameTable.Given.missing
  }
}
