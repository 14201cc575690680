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
    let best = strongest(census, letters)
    if places.isEmpty, let best { places.insert(best) }
    // A draft or two may have told the address already; how sure it is the letters say.
    if let best, places.contains(best) {
      isCertain = isCertain || letters.count >= 10 || standsOut(best, letters, census)
    }
    isCertain = isCertain || !known.isEmpty
    addKept(census, letters)
    // The user's own full name in most of a few letters is as good as an archive.
    isCertain =
      isCertain
      || letters.count >= 3
        && named.contains {
          share(Int32($0), letters, census) * 2 >= letters.count && census.parties[$0].fromCount > 0
        }
    addOthers(census, letters)
  }

  /// Addresses whose letters never travelled, while those to them did: only what the user sent is kept so.
  private mutating func addKept(_ census: MailCensus, _ letters: [MailCensus.Record]) {
    var received: [Int32: (arrived: Int, all: Int)] = [:]
    for record in letters {
      for place in Set(census.recipients(of: record)) {
        received[place, default: (0, 0)].all += 1
        if record.isReceived { received[place, default: (0, 0)].arrived += 1 }
      }
    }
    for (place, party) in census.parties.enumerated()
    where party.keptCount >= 3 && party.keptCount * 10 >= party.fromCount * 9 && !party.isMachine
      && !party.isList
    {
      let (arrived, all) = received[Int32(place)] ?? (0, 0)
      guard arrived >= 3, arrived * 10 >= all * 8 else { continue }
      places.insert(Int32(place))
      isCertain = isCertain || party.keptCount >= 8
    }
  }

  /// The one address in nearly all letters, when nobody else is in a third of them: whose archive it is leaves
  /// no doubt, even where what was sent has travelled.
  private func unmistakable(_ census: MailCensus, _ letters: [MailCensus.Record]) -> Int32? {
    guard letters.count >= 10 else { return nil }
    var best: (place: Int32, share: Int)?
    var second = 0
    for (place, party) in census.parties.enumerated() where !party.isMachine && !party.isList {
      let share = party.fromCount + party.toCount
      if share > best?.share ?? 0 {
        second = max(second, best?.share ?? 0)
        best = (Int32(place), share)
      } else {
        second = max(second, share)
      }
    }
    guard let best, census.parties[Int(best.place)].fromCount > 0,
      census.parties[Int(best.place)].toCount > 0
    else { return nil }
    return best.share * 10 >= letters.count * 8 && second * 10 <= best.share * 3 ? best.place : nil
  }

  /// Messages that an address takes part in.
  private func share(
    _ place: Int32, _ letters: [MailCensus.Record], _ census: MailCensus
  ) -> Int {
    census.parties[Int(place)].fromCount + census.parties[Int(place)].toCount
  }

  /// The address in most messages, above all in those that were delivered to it or never travelled.
  private func strongest(_ census: MailCensus, _ letters: [MailCensus.Record]) -> Int32? {
    if let clear = unmistakable(census, letters) { return clear }
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
