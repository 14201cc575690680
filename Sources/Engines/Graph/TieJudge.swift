public import Domain

/// How strong a tie is, from its evidence, and why, in words.
///
/// Each piece of evidence is an independent reason to believe that one would do the other a favour;
/// together they leave `∏(1 − sᵢ)` of doubt. Talk fades: after two years it is worth half.
public enum TieJudge {
  /// 0...0.95.
  public static func strength(_ evidence: [TieEvidence], now: Day) -> Double {
    var doubt = 1.0
    for piece in evidence { doubt *= 1 - weight(piece, now: now) }
    return min(0.95, 1 - doubt)
  }

  static func weight(_ evidence: TieEvidence, now: Day) -> Double {
    switch evidence {
    case .colleagues(_, let from, _): from == nil ? 0.25 : 0.35
    case .classmates(_, let from, _): from == nil ? 0.2 : 0.3
    case .connected: 0.15
    case .conversation(let incoming, let outgoing, let last):
      fade(
        incoming > 0 && outgoing > 0 ? min(0.55, 0.3 + 0.03 * Double(min(incoming, outgoing))) : 0.08, last,
        now)
    case .met(_, let day): fade(0.35, day, now)
    case .introduced(_, let day): fade(0.2, day, now)
    case .favour(let day): fade(0.35, day, now)
    case .sharedBy: 0.2
    case .stated: 0.3
    }
  }

  private static func fade(_ weight: Double, _ day: Day?, _ now: Day) -> Double {
    guard let day else { return weight * 0.7 }
    let years = Double(max(0, now.days(since: day))) / 365
    return weight / (1 + years / 2)
  }

  /// One reason, as a clause without a full stop.
  public static func phrase(_ evidence: TieEvidence) -> Phrase {
    func span(_ from: String?, _ to: String?) -> String {
      switch (from.map { $0.prefix(4) }, to.map { $0.prefix(4) }) {
      case (let from?, let to?): return from == to ? " \(from)" : " \(from)–\(to)"
      case (let from?, nil): return " \(from)–"
      case (nil, let to?): return " –\(to)"
      case (nil, nil): return ""
      }
    }
    switch evidence {
    // Without a year nobody knows that they were there together.
    case .colleagues(let company, nil, nil):
      return Phrase(fr: "même entreprise : \(company)", en: "same company: \(company)")
    case .classmates(let school, nil, nil):
      return Phrase(fr: "même école : \(school)", en: "same school: \(school)")
    case .colleagues(let company, let from, let to):
      return Phrase(
        fr: "collègues chez \(company)\(span(from, to))", en: "worked together at \(company)\(span(from, to))"
      )
    case .classmates(let school, let from, let to):
      return Phrase(
        fr: "camarades à \(school)\(span(from, to))", en: "studied together at \(school)\(span(from, to))")
    case .connected(let since):
      return since.map { Phrase(fr: "en relation depuis \($0.year)", en: "connected since \($0.year)") }
        ?? Phrase(fr: "en relation", en: "connected")
    case .conversation(let incoming, let outgoing, let last):
      let count = incoming + outgoing
      let when = bracketed(last)
      return incoming > 0 && outgoing > 0
        ? Phrase(fr: "\(count) messages échangés\(when.fr)", en: "\(count) messages exchanged\(when.en)")
        : Phrase(fr: "messages sans réponse\(when.fr)", en: "messages one way\(when.en)")
    case .met(let event, let day):
      let when = bracketed(day)
      return event.map { Phrase(fr: "rencontre à \($0)\(when.fr)", en: "met at \($0)\(when.en)") }
        ?? Phrase(fr: "rencontre\(when.fr)", en: "met\(when.en)")
    case .introduced(let by, let day):
      let when = bracketed(day)
      return by.map {
        Phrase(fr: "mise en relation par \($0.name)\(when.fr)", en: "introduced by \($0.name)\(when.en)")
      }
        ?? Phrase(fr: "mise en relation\(when.fr)", en: "introduced\(when.en)")
    case .favour(let day):
      let when = bracketed(day)
      return Phrase(fr: "un service rendu\(when.fr)", en: "a favour done\(when.en)")
    case .sharedBy(let friend):
      return Phrase(fr: "selon la liste \(FrenchJunction.of(friend.name))", en: "from \(friend.name)’s list")
    case .stated(let words): return Phrase(verbatim: words)
    }
  }

  private static func bracketed(_ day: Day?) -> Phrase {
    guard let day else { return Phrase(verbatim: "") }
    return Phrase(fr: " (\(day.spelled(.fr)))", en: " (\(day.spelled(.en)))")
  }
}
