/// Frequencies of a whole vault for records that are a part of it.
extension RecordEncoder {
  /// Replaces the counts of these records by those of the vault they belong to.
  mutating func widen(_ surroundings: MatchSurroundings) {
    let people = max(surroundings.people, rows.count)
    func known(_ value: MatchSurroundings.Value, atLeast own: Int32) -> Int32 {
      max(own, Int32(clamping: surroundings.count(value)))
    }
    for id in 0..<names.count where names.givenCount[id] + names.familyCount[id] > 0 {
      let count = known(
        .name(names.string(Int32(id))), atLeast: names.givenCount[id] + names.familyCount[id])
      // A vault does not tell which of the two a word was: what it is here decides.
      let given = Double(names.givenCount[id])
      let share = given / (given + Double(names.familyCount[id]))
      names.givenCount[id] = Int32(Double(count) * share)
      names.familyCount[id] = count - names.givenCount[id]
    }
    var isDone = [Bool](repeating: false, count: fullCount.count)
    for row in rows where row.full >= 0 && !isDone[Int(row.full)] {
      isDone[Int(row.full)] = true
      fullCount[Int(row.full)] = known(
        .fullName(given: names.string(row.given), family: names.string(row.family)),
        atLeast: fullCount[Int(row.full)])
    }
    for id in companyCount.indices where companyCount[id] > 0 {
      companyCount[id] = known(.company(companies.string(Int32(id))), atLeast: companyCount[id])
    }
    for id in cityCount.indices where cityCount[id] > 0 {
      cityCount[id] = known(.city(cities.string(Int32(id))), atLeast: cityCount[id])
    }
    let shares = surroundings.model?.letters ?? RecordTable.shares(letterCount)
    letterCount = shares.map { Int32($0 * Float(people)) }
    total = people
  }
}
