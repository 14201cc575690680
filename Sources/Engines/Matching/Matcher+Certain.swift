extension Matcher {
  /// People that need no weighing: the same profile, or the same e-mail address or telephone with
  /// compatible names.
  ///
  /// Never joins against a contradiction (two profiles of one site, two birthdays), over a value that
  /// several distinct people hold (a switchboard, contact@), nor pairs in `apart`. Linear in the
  /// number of records.
  /// - Returns: people of more than one record as ascending ids.
  public static func certain(_ records: [MatchRecord], apart: [(Int, Int)] = []) -> [[Int]] {
    var run = MatchRun(records, settings: .standard, apart: apart)
    run.mergeIdentified()
    return run.mergedIds
  }
}

extension MatchRun {
  /// All people of more than one record.
  var mergedIds: [[Int]] {
    var merged: [[Int]] = []
    for list in clusters.members where list.count > 1 { merged.append(list.map { ids[Int($0)] }.sorted()) }
    merged.sort { $0[0] < $1[0] }
    return merged
  }

  mutating func mergeIdentified() {
    var holders: [(value: UInt64, record: Int32)] = []
    for (index, row) in table.rows.enumerated() {
      let record = Int32(index)
      func hold(_ kind: UInt64, _ id: Int32) {
        if id >= 0 { holders.append((kind << 32 | UInt64(id), record)) }
      }
      hold(1, row.profile)
      if row.email.address >= 0, !table.isSharedEmail[Int(row.email.address)] { hold(2, row.email.address) }
      if row.phone >= 0, !table.isSharedPhone[Int(row.phone)] { hold(3, row.phone) }
      guard row.extra >= 0 else { continue }
      let extra = table.extras[Int(row.extra)]
      for profile in extra.profiles { hold(1, profile) }
      for email in extra.emails where !table.isSharedEmail[Int(email.address)] { hold(2, email.address) }
      for phone in extra.phones where !table.isSharedPhone[Int(phone)] { hold(3, phone) }
    }
    holders.sort { $0 < $1 }
    var start = 0
    while start < holders.count {
      var end = start + 1
      while end < holders.count, holders[end].value == holders[start].value { end += 1 }
      if end - start >= 2 {
        joinHolders(holders[start..<end].map { Int($0.record) }, isProfile: holders[start].value >> 32 == 1)
      }
      start = end
    }
  }

  /// Each holder joins the first person before it that it fits.
  private mutating func joinHolders(_ records: [Int], isProfile: Bool) {
    var first: [Int] = []
    for record in records {
      let fitting = first.first { other in
        guard let bits = comparator.compare(min(other, record), max(other, record)) else { return false }
        let pattern = Pattern(bits: bits)
        return !pattern.isContradiction && (isProfile || pattern.areNamesCompatible)
      }
      guard let fitting else {
        if first.count < 32 { first.append(record) }
        continue
      }
      let (a, b) = (clusters.find(fitting), clusters.find(record))
      if a == b || clusters.areApart(a, b) { continue }
      if isFree(of: clusters.members[a], clusters.members[b]) { clusters.join(a, b) }
    }
  }

  /// Whether no fact of the one excludes a fact of the other.
  private func isFree(of left: [Int32], _ right: [Int32]) -> Bool {
    if left.count * right.count > 400 { return false }
    for a in left {
      for b in right {
        if let bits = comparator.compare(Int(min(a, b)), Int(max(a, b))), Pattern(bits: bits).isContradiction
        {
          return false
        }
      }
    }
    return true
  }
}
