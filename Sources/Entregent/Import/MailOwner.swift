import Domain

/// Which addresses are the user's own.
struct MailOwner {
  /// Places in the census, best proof first.
  private(set) var places: Set<Int32> = []
  /// Found by enough messages to be kept as a fact about the user.
  private(set) var isCertain = false

  /// - Parameters:
  ///   - known: addresses that the vault holds as the user's.
  ///   - isOwnName: whether a name is the user's.
  init(_ census: MailCensus, known: [Int32], isOwnName: (String) -> Bool) {
    places = Set(known)
    let letters = census.records.joined().filter { $0.nature == .letter }
    let named = census.parties.indices.filter { place in
      census.parties[place].name.map(isOwnName) ?? false
    }
    for place in named where letters.count < 3 || share(Int32(place), letters, census) * 20 >= letters.count {
      places.insert(Int32(place))
    }
    for (place, party) in census.parties.enumerated()
    where party.sentCount > 0 && party.sentCount * 2 > party.fromCount - party.keptCount && !party.isMachine {
      places.insert(Int32(place))
      isCertain = isCertain || party.sentCount > 2
    }
    if places.isEmpty, let best = strongest(census, letters) {
      places.insert(best)
      isCertain = letters.count >= 10 || standsOut(best, letters, census)
    } else if !known.isEmpty {
      isCertain = true
    }
    // The user's own full name in most of a few letters is as good as an archive.
    isCertain =
      isCertain
      || letters.count >= 3
        && named.contains {
          share(Int32($0), letters, census) * 2 >= letters.count && census.parties[$0].fromCount > 0
        }
    addOthers(census, letters)
  }

  /// Messages that an address takes part in.
  private func share(
    _ place: Int32, _ letters: [MailCensus.Record], _ census: MailCensus
  ) -> Int {
    census.parties[Int(place)].fromCount + census.parties[Int(place)].toCount
  }

  /// The address in most messages, above all in those that were delivered to it or never travelled.
  private func strongest(_ census: MailCensus, _ letters: [MailCensus.Record]) -> Int32? {
    var best: (place: Int32, score: Int)?
    var isTie = false
    for (place, party) in census.parties.enumerated() where !party.isMachine {
      let travelled = party.fromCount - party.keptCount
      let score =
        party.fromCount + party.toCount + 2 * party.deliveredCount + party.keptCount - 2 * travelled
      guard score > 0 else { continue }
      if let known = best, known.score >= score {
        if known.score == score { isTie = true }
        continue
      }
      best = (Int32(place), score)
      isTie = false
    }
    guard let best, !isTie else { return nil }
    // Somebody who takes part in less than half of the letters is not the one whose archive it is.
    return share(best.place, letters, census) * 2 >= letters.count ? best.place : nil
  }

  /// The one address that takes part in every letter of a small archive, writes and is written to, with
  /// nobody else in more than three of five: whose archive it is leaves no doubt then.
  private func standsOut(
    _ place: Int32, _ letters: [MailCensus.Record], _ census: MailCensus
  ) -> Bool {
    let party = census.parties[Int(place)]
    guard letters.count >= 3, party.fromCount > 0, party.toCount > 0 else { return false }
    var counts: [Int32: Int] = [:]
    for record in letters {
      for other in Set(census.recipients(of: record)).union([record.from]) { counts[other, default: 0] += 1 }
    }
    guard counts[place] == letters.count else { return false }
    return counts.allSatisfy { $0.key == place || $0.value * 5 <= letters.count * 3 }
  }

  /// Further addresses: of the same full name, and those that letters without any known one have in common.
  private mutating func addOthers(_ census: MailCensus, _ letters: [MailCensus.Record]) {
    let names = Set(
      places.compactMap { census.parties[Int($0)].name }.map(FoldedText.fold).filter { $0.contains(" ") })
    for (place, party) in census.parties.enumerated() where !party.isMachine {
      if let name = party.name, names.contains(FoldedText.fold(name)) { places.insert(Int32(place)) }
    }
    for _ in 0..<4 {
      var counts: [Int32: Int] = [:]
      var left = 0
      for record in letters {
        let present = Set(census.recipients(of: record)).union([record.from])
        guard present.isDisjoint(with: places) else { continue }
        left += 1
        for place in present where place >= 0 { counts[place, default: 0] += 1 }
      }
      guard left >= 20, left * 5 >= letters.count,
        let best = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), best.value * 10 >= left * 8,
        census.parties[Int(best.key)].deliveredCount > 0 || census.parties[Int(best.key)].keptCount > 0
      else { return }
      places.insert(best.key)
    }
  }
}
