public import Domain

/// Chooses whom to write to over all targets within the credits (E1, E2: two or three per company).
///
/// The value of a choice is the expected number of people who help: the sum of their probabilities.
/// A person costs no credit or one. For one company the best value with k credits is that of the k
/// best paid people and the best free ones for the places left, at most `perCompany` in all. The
/// gain of the k-th credit is `max(0, paid[k] − free[perCompany − k + 1])`: `paid` falls and the free
/// person given up gets better with k, so gains fall. A sum of functions with falling gains is
/// maximised by always taking the greatest gain: the greedy choice is exact, not an approximation.
public enum Allocator {
  public struct Choice: Sendable, Hashable {
    /// In the order of the companies given, best first within one.
    public var chosen: [RankedPerson]
    public var creditsUsed: Int
    public var expectedReferrals: Double

    public init(chosen: [RankedPerson], creditsUsed: Int, expectedReferrals: Double) {
      self.chosen = chosen
      self.creditsUsed = creditsUsed
      self.expectedReferrals = expectedReferrals
    }
  }

  /// - Parameters:
  ///   - companies: people of each company as `ContactRanker` ranked them. Somebody who stands under
  ///     two companies counts for the first.
  ///   - least: people under this probability are not written to.
  public static func allocate(
    _ companies: [[RankedPerson]], credits: Int, perCompany: Int = 3, least: Double = 0.02
  ) -> Choice {
    var seen: Set<PersonID> = []
    let places = companies.map { ranked -> (free: [RankedPerson], paid: [RankedPerson]) in
      let fit = ranked.filter { $0.probability >= least && seen.insert($0.person.id).inserted }
        .sorted(by: isBetter)
      return (
        Array(fit.lazy.filter { $0.credits <= 0 }.prefix(perCompany)),
        Array(fit.lazy.filter { $0.credits > 0 }.prefix(perCompany))
      )
    }
    var paidCount = [Int](repeating: 0, count: companies.count)
    func gain(_ index: Int) -> Double {
      let (free, paid) = places[index]
      let next = paidCount[index]
      guard next < min(paid.count, perCompany) else { return 0 }
      // The free person who gives up their place: none while there is room.
      let given = perCompany - next - 1
      return paid[next].probability - (given < free.count ? free[given].probability : 0)
    }
    var left = max(0, credits)
    while left > 0 {
      var best: (index: Int, gain: Double)?
      for index in places.indices {
        let value = gain(index)
        if value > 0, value > best?.gain ?? 0 { best = (index, value) }
      }
      guard let best else { break }
      paidCount[best.index] += 1
      left -= 1
    }
    var chosen: [RankedPerson] = []
    for (index, place) in places.enumerated() {
      let paid = place.paid.prefix(paidCount[index])
      let free = place.free.prefix(perCompany - paid.count)
      chosen += (paid + free).sorted(by: isBetter)
    }
    return Choice(
      chosen: chosen, creditsUsed: paidCount.reduce(0, +),
      expectedReferrals: chosen.reduce(0) { $0 + $1.probability })
  }

  private static func isBetter(_ left: RankedPerson, _ right: RankedPerson) -> Bool {
    left.probability != right.probability
      ? left.probability > right.probability : left.person.id < right.person.id
  }
}
