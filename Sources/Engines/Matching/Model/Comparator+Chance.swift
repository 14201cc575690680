/// How strangers agree, counted where a sample of them would hold too few.
extension Comparator {
  /// How probable it is that two records drawn at random name one employer, by level of `Pattern.Work`; 0 for
  /// the levels that a sample shows well.
  func chanceOfOneEmployer() -> [Double] {
    var chances = [Double](repeating: 0, count: 8)
    var addresses = [Double](repeating: 0, count: companies.count)
    for row in table.rows where row.email.label >= 0 { addresses[Int(row.email.label)] += 1 }
    let pairs = total * (total - 1) / 2
    for (id, count) in companyCount.enumerated() where count > 0 {
      let records = Double(count)
      chances[rarity(ofEmployer: records)] += records * (records - 1) / 2 / pairs
      let core = Int(companies.cores[id])
      let spelling = addresses[id] + (core >= 0 && core != id ? addresses[core] : 0)
      chances[Pattern.Work.domain] += records * spelling / pairs
    }
    return chances
  }

  /// The level of agreement on an employer that so many records name.
  func rarity(ofEmployer records: Double) -> Int {
    if records <= max(3, total * 0.0004) { return Pattern.Work.rare }
    return records <= max(8, total * 0.003) ? Pattern.Work.usual : Pattern.Work.common
  }
}
