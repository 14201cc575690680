import Domain

/// What a built-in template takes for granted: a sentence that would be untrue where it does not hold.
///
/// A template that thanks for a referral is none for somebody who gave none; the news that an offer was
/// declined is none where it was accepted.
public enum DraftClaim: String, Sendable, CaseIterable, Hashable {
  /// There was a call, a coffee, a meeting.
  case talked
  /// They met at an event.
  case met
  /// A favour was received that nobody has thanked for yet.
  case helped
  /// They helped with advice or work, lately, which one may have acted on.
  case advised
  /// The subject is one that they gave a talk on.
  case spoke
  /// A referral was received.
  case referred
  /// Somebody sent the two to each other.
  case introduced
  /// A school, an employer in common.
  case shared
  /// Something to send was promised and is still owed.
  case promised
  /// Something happened to them: a new job.
  case news
  /// How the opportunity ended that the person has to do with.
  case accepted, rejected, declined

  /// The field in which a template says what is claimed; nil: it says it in its own words.
  var field: String? {
    switch self {
    case .talked: "day"
    case .met: "event"
    case .helped, .advised: "help"
    case .introduced: "mutual"
    case .shared: "common"
    case .promised: "promise"
    case .news: "news"
    case .spoke, .referred, .accepted, .rejected, .declined: nil
    }
  }

  /// By kind and name of the built-in templates; those that are not named claim nothing.
  static func of(_ kind: MessageKind, _ name: String) -> Set<DraftClaim> {
    claims[kind]?[name] ?? []
  }

  private static let claims: [MessageKind: [String: Set<DraftClaim>]] = [
    .connectionRequest: ["common": [.shared], "event": [.met], "talk": [.met, .spoke]],
    .firstMessage: ["common": [.shared], "mutual": [.introduced]],
    .coffeeAsk: ["topic": [.talked], "common": [.shared]],
    .reconnect: ["news": [.news]],
    .followUp: ["promise": [.promised], "advice": [.advised]],
    .thankYou: ["time": [.talked], "help": [.helped], "referral": [.referred]],
    .referralAsk: ["would-help": [.talked], "how": [.talked], "someone": [.talked]],
    .feedbackRequest: ["others": [.rejected]],
    .outcomeUpdate: ["yes": [.accepted], "no": [.rejected], "declined": [.declined]],
  ]
}

extension DraftPlan {
  /// Templates in the order in which they fit: those that would say something untrue are left out, unless
  /// all would; then those that say most of what is known, those with the fewest holes, those that use most
  /// of the facts. A user's own template claims nothing and stands with the best.
  ///
  /// - Parameter claims: what holds; nil: nobody said, and only holes count.
  static func ordered(
    _ templates: [DraftTemplate], known: [String: String], claims: Set<DraftClaim>?
  ) -> [DraftTemplate] {
    struct Fit {
      var unmet = 0
      var weight = 0
      var missing = 0
      var used = 0
    }
    var fits = templates.map { template in
      let met = claims.map { template.claims.intersection($0).count } ?? 0
      return Fit(
        // What a field would say becomes a question; what the words say by themselves would be untrue.
        unmet: claims.map { known in
          template.claims.subtracting(known).reduce(0) { $0 + ($1.field == nil ? 100 : 1) }
        } ?? 0, weight: met,
        missing: template.requiredFields.filter { known[$0] == nil }.count,
        used: template.fields.filter { known[$0] != nil }.count)
    }
    let least = fits.map(\.unmet).min() ?? 0
    // One that says less than another which holds is outdone: not "we talked" where they gave a talk.
    let isOutdone = templates.map { template in
      claims != nil && !template.claims.isEmpty
        && templates.indices.contains {
          fits[$0].unmet == least && templates[$0].claims.isStrictSuperset(of: template.claims)
        }
    }
    let heaviest = fits.filter { $0.unmet == least }.map(\.weight).max() ?? 0
    if claims != nil {
      let builtIn = Set(DraftTemplates.all)
      for index in templates.indices where !builtIn.contains(templates[index]) {
        fits[index].weight = heaviest
      }
    }
    return templates.indices.filter { fits[$0].unmet == least && !isOutdone[$0] }.sorted {
      let (left, right) = (fits[$0], fits[$1])
      if left.weight != right.weight { return left.weight > right.weight }
      if left.missing != right.missing { return left.missing < right.missing }
      return left.used != right.used ? left.used > right.used : $0 < $1
    }.map { templates[$0] }
  }

  /// The templates of a kind that say nothing untrue, the best first; after them those whose claim is a
  /// hole for the user to fill: only they know of a help that nobody wrote down.
  public static func fitting(
    _ templates: [DraftTemplate], facts: [String: String], claims: Set<DraftClaim>
  ) -> [DraftTemplate] {
    let known = facts.filter { !$0.value.isEmpty }
    let fitting = ordered(templates, known: known, claims: claims)
    return fitting
      + templates.filter { template in
        // One without an open claim is outdone by another.
        !fitting.contains(template) && !template.claims.subtracting(claims).isEmpty
          && template.claims.subtracting(claims).allSatisfy { claim in
            guard let field = claim.field else { return false }
            return known[field] == nil && template.requiredFields.contains(field)
          }
      }
  }
}
