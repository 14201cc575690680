import Domain
import Engines
import Foundation
import Storage

/// The network of the vault, packed for path searches and kept until the vault changes.
final class NetworkCache: @unchecked Sendable {
  private let lock = NSLock()
  private var version: String?
  private var day: Day?
  private var finder: IntroductionPaths?

  /// Answers with the network as it is now; one question at a time.
  func withFinder<T>(
    version: String, now: Day, making make: () throws -> Network,
    _ body: (inout IntroductionPaths) throws -> T
  ) rethrows -> T {
    lock.lock()
    defer { lock.unlock() }
    if self.version != version || day != now || finder == nil {
      finder = IntroductionPaths(try make())
      self.version = version
      day = now
    }
    var finder = finder ?? IntroductionPaths(Network([]))
    return try body(&finder)
  }
}

/// Gathers ties from all that the vault knows.
enum NetworkMaker {
  /// What a company or a school in common is worth without dates, as `TieJudge` weighs it.
  static func network(_ db: VaultConnection, now: Day) throws -> Network {
    var ties: [Tie] = []
    let stated = try NetworkReader.statedTies(db)
    ties.reserveCapacity(stated.count)
    var statedOwn: Set<PersonID> = []
    for tie in stated {
      if tie.from == nil { statedOwn.insert(tie.to) }
      ties.append(Tie(from: tie.from, to: tie.to, strength: min(1, tie.strength)))
    }
    // A strength that a file or the user states wins over what is judged.
    for tie in try NetworkReader.ownTies(db) where !statedOwn.contains(tie.person) {
      let strength = strength(tie, now: now)
      if strength > 0 { ties.append(Tie(from: nil, to: tie.person, strength: strength)) }
    }
    let colleague = TieJudge.strength([.colleagues(company: "", from: nil, to: nil)], now: now)
    let classmate = TieJudge.strength([.classmates(school: "", from: nil, to: nil)], now: now)
    for group in try NetworkReader.groups(db) {
      let strength = group.isSchool ? classmate : colleague
      for (index, person) in group.people.enumerated() {
        for other in group.people[(index + 1)...] {
          ties.append(Tie(from: person, to: other, strength: strength))
        }
      }
    }
    return Network(ties)
  }

  static func strength(_ tie: NetworkReader.OwnTie, now: Day) -> Double {
    var evidence: [TieEvidence] = []
    if tie.isConnected { evidence.append(.connected(since: tie.connectedOn)) }
    if tie.countIn + tie.countOut > 0 {
      evidence.append(
        .conversation(incoming: tie.countIn, outgoing: tie.countOut, last: tie.lastContact))
    }
    if tie.countMet > 0 { evidence.append(.met(event: nil, day: tie.lastContact)) }
    if tie.favours > 0 { evidence.append(.favour(day: tie.lastContact)) }
    if tie.isClose { evidence.append(.colleagues(company: "", from: nil, to: nil)) }
    return TieJudge.strength(evidence, now: now)
  }
}

/// Who could introduce the user to the people of a company (E2).
enum Introducers {
  /// Leaves those whom the user knows; an introduction is as strong as its weaker tie.
  static func judge(_ candidates: inout [RankCandidate], _ db: VaultConnection, now: Day) throws {
    let all = Set(candidates.flatMap { ($0.introducers ?? []).map(\.person.id) })
    guard !all.isEmpty else { return }
    var own: [PersonID: Double] = [:]
    for tie in try NetworkReader.ownTies(db, only: all.map(\.number).sorted()) {
      own[tie.person] = NetworkMaker.strength(tie, now: now)
    }
    for tie in try NetworkReader.ownStatedTies(db) { own[tie.to] = min(1, tie.strength) }
    for index in candidates.indices {
      guard let introducers = candidates[index].introducers else { continue }
      let known = introducers.compactMap { introducer -> RankCandidate.Introducer? in
        guard let mine = own[introducer.person.id], mine > 0 else { return nil }
        return .init(person: introducer.person, strength: min(mine, introducer.strength ?? mine))
      }.sorted {
        ($0.strength ?? 0) != ($1.strength ?? 0)
          ? ($0.strength ?? 0) > ($1.strength ?? 0) : $0.person.id < $1.person.id
      }
      candidates[index].introducers = known.isEmpty ? nil : Array(known.prefix(5))
    }
  }
}
