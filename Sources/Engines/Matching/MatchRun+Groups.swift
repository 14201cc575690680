/// How probable it is for each pair that it is one person, all pairs seen together.
extension MatchRun {
  mutating func groupProbabilities() -> [Float] {
    let people = clusters.members.map { members -> GroupSampler.Person in
      // Records stand in the order of their ids.
      guard let first = members.min() else { return GroupSampler.Person() }
      return GroupSampler.Person(
        id: ids[Int(first)], records: Int32(members.count), employers: employers(of: members),
        sources: sources(of: members))
    }
    var isForbidden: [Bool] = []
    if clusters.hasApart {
      isForbidden = (0..<pairs.count).map {
        clusters.areApart(Int(pairs.lefts[$0]), Int(pairs.rights[$0]))
      }
    }
    let sampler = GroupSampler(
      pairs: pairs, forms: formOdds(), model: model, people: people, isForbidden: isForbidden)
    return sampler.probabilities()
  }

  private func sources(of members: [Int32]) -> UInt64 {
    var sources: UInt64 = 0
    for member in members {
      let source = table.rows[Int(member)].source
      if source >= 0 { sources |= 1 << UInt64(source % 64) }
    }
    return sources
  }

  private func employers(of members: [Int32]) -> Employers {
    var employers = Employers()
    for member in members {
      let row = table.rows[Int(member)]
      for id in [row.company, row.email.label] where id >= 0 {
        employers.add(table.employers.ids[Int(id)])
      }
    }
    return employers
  }

  /// By pair: what the vault has taught about their two given names.
  private mutating func formOdds() -> [Float] {
    let forms = LearnedForms(table, people: clusters.members)
    let areForms = pairs.patterns.list.map { Pattern(bits: $0.bits).showsTwoGivenNames }
    var odds = [Float](repeating: 0, count: pairs.count)
    for index in 0..<pairs.count where areForms[Int(pairs.patternIds[index])] {
      let (left, right) = (row(of: Int(pairs.lefts[index])), row(of: Int(pairs.rights[index])))
      let name = comparator.nameLevel(table.rows[left], table.rows[right])
      odds[index] = forms.logOdds(name.left.given, name.right.given)
    }
    return odds
  }
}
