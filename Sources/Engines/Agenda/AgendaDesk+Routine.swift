import Domain

extension AgendaDesk {
  /// The social routine: the steady pace of C3 or the intensive one of A1–A3, one per network, never
  /// both. Ids are `routine-<what>-<day>-<count>`, so that ticking one off counts for its week.
  func routine() -> [AgendaCandidate] {
    var result: [AgendaCandidate] = []
    // The first network stands for the counts; another one with the other pace has ids of its own.
    var seen: Set<String> = []
    for (index, network) in settings.networks.enumerated() where seen.insert(network.name).inserted {
      let suffix = index == 0 ? "" : "@" + network.name
      switch network.pace {
      case .none: continue
      case .steady: result += steady(network.name, suffix: suffix, isFirst: index == 0)
      case .intensive: result += intensive(network.name, suffix: suffix, isFirst: index == 0)
      }
    }
    return result
  }

  private func steady(_ network: String, suffix: String, isFirst: Bool) -> [AgendaCandidate] {
    var result: [AgendaCandidate] = []
    let monday = now.startOfWeek
    let comments =
      (isFirst ? snapshot.counts.commentsThisWeek : 0)
      + decisions.routineCount("comments" + suffix, from: monday)
    if comments < 10 {
      let wanted = min(2, 10 - comments)
      // Five comments by Sunday are the goal; beyond them they only fill a quiet day.
      let behind = Double(now.weekday) * 5 / 7 - Double(comments)
      result.append(
        routineItem(
          "comments" + suffix, count: wanted, minutes: 5 * wanted,
          title: Phrase.plural(
            wanted, frOne: "Écrire un commentaire réfléchi sur \(network)",
            frMany: "Écrire \(wanted) commentaires réfléchis sur \(network)",
            enOne: "Write a thoughtful comment on \(network)",
            enMany: "Write \(wanted) thoughtful comments on \(network)"),
          why: Phrase(
            fr: "\(comments) cette semaine, 5 à 10 suffisent ; seulement quand cela ajoute quelque chose.",
            en: "\(comments) this week, 5 to 10 are enough; only where it adds something."),
          method: ["C3", "A4"], worth: comments >= 5 ? 1.5 : 3 + max(0, min(3, behind)), message: "reply",
          least: 5))
    }
    let posts =
      (isFirst ? snapshot.counts.postsThisWeek : 0) + decisions.routineCount("posts" + suffix, from: monday)
    if posts < 2 {
      result.append(
        routineItem(
          "posts" + suffix, count: 1, minutes: 20,
          title: Phrase(
            fr: "Publier quelque chose d’utile sur \(network)", en: "Post something useful on \(network)"),
          why: Phrase.plural(
            posts,
            frOne: posts == 0
              ? "Rien publié cette semaine, 1 ou 2 fois suffisent."
              : "1 cette semaine, une seconde est permise.",
            frMany: "", enOne: "1 this week, a second one is welcome.",
            enMany: "Nothing posted this week; once or twice is enough."),
          method: ["C3"], worth: posts == 0 ? 3 + 0.7 * Double(now.weekday) : 1, message: "post", least: 15))
    }
    let connections =
      (isFirst ? snapshot.counts.connectionsThisWeek : 0)
      + decisions.routineCount("connections" + suffix, from: monday)
    if connections < 2 {
      result.append(
        routineItem(
          "connections" + suffix, count: 1, minutes: 5,
          title: Phrase(
            fr: "Inviter une personne du métier, avec une raison",
            en: "Invite one person of the field, with a reason"),
          why: say(
            tu: "Le réseau s’élargit une personne à la fois : celles dont le travail t’intéresse.",
            vous: "Le réseau s’élargit une personne à la fois : celles dont le travail vous intéresse.",
            en: "A network grows one person at a time: those whose work interests you."),
          method: ["C3", "B4", "B5"], worth: connections == 0 ? 2.5 : 1.2, message: "connection-request"))
    }
    return result
  }

  private func intensive(_ network: String, suffix: String, isFirst: Bool) -> [AgendaCandidate] {
    var result: [AgendaCandidate] = []
    let counts = isFirst ? snapshot.counts : AgendaCounts()
    let replies = counts.repliesToday + decisions.routineCount("replies" + suffix, from: now)
    if replies < 5 {
      let wanted = 5 - replies
      result.append(
        routineItem(
          "replies" + suffix, count: wanted, minutes: 3 * wanted,
          title: say(
            tu: "Répondre à \(wanted) publications de gens que tu admires, sur \(network)",
            vous: "Répondre à \(wanted) publications de gens que vous admirez, sur \(network)",
            en: "Reply to \(wanted) posts by people you admire, on \(network)"),
          why: Phrase(
            fr: "Chaque jour, tôt dans la conversation, et jamais un éloge vide.",
            en: "Every day, early in the conversation, and never empty praise."),
          method: ["A1", "A4", "A6"], worth: 5, message: "reply", least: 5))
    }
    if counts.thanksToday + decisions.routineCount("thanks" + suffix, from: now) < 1 {
      result.append(
        routineItem(
          "thanks" + suffix, count: 1, minutes: 5,
          title: Phrase(
            fr: "Remercier quelqu’un de quelque chose de précis", en: "Thank somebody for something definite"),
          why: Phrase(
            fr: "Un message privé par jour, avec ce que cela a changé.",
            en: "One private message a day, with what it changed."),
          method: ["A2"], worth: 4.5, message: "thank-you"))
    }
    let posts = counts.postsToday + decisions.routineCount("posts" + suffix, from: now)
    if posts < 3 {
      result.append(
        routineItem(
          "posts" + suffix, count: 1, after: posts, minutes: 10,
          title: Phrase(
            fr: "Publier une chose utile sur \(network)", en: "Publish one useful thing on \(network)"),
          why: Phrase(
            fr:
              "\(posts) aujourd’hui, trois à cinq suffisent : une idée, une méthode, où en est le travail, une pensée sincère.",
            en:
              "\(posts) today, three to five are enough: an insight, a method, where the work stands, an honest thought."
          ),
          method: ["A3", "A4"], worth: 4, message: "post", least: 5))
    }
    return result
  }

  private func routineItem(
    _ what: String, count: Int, after: Int = 0, minutes: Int, title: Phrase, why: Phrase, method: [String],
    worth: Double,
    message: String?, least: Int? = nil
  ) -> AgendaCandidate {
    // The next one of a day is another item than the one that was ticked off.
    let mark = after == 0 ? "" : "-after\(after)"
    return AgendaCandidate(
      TodayItem(
        id: "routine-\(what)-\(now)\(mark)-\(count)", kind: .routine, title: title, person: nil, due: now,
        minutes: minutes,
        why: why, method: method, messageKind: message),
      worth: worth, leastMinutes: least)
  }

  /// Where the user stands with the three circles (C1–C3).
  func circleCounts() -> [CircleCount] {
    let counts = snapshot.counts
    let monday = now.startOfWeek
    let month = Phrase(fr: "ce mois-ci", en: "this month")
    let year = Phrase(fr: "cette année", en: "this year")
    let week = Phrase(fr: "cette semaine", en: "this week")
    return [
      CircleCount(
        circle: .colleagues,
        label: Phrase(
          fr: "Déjeuners, cafés, appels du premier cercle", en: "Lunches, coffees, calls of the first circle"),
        done: counts.closeMeetingsThisMonth, goal: 1...4, period: month, method: "C1"),
      CircleCount(
        circle: .local, label: Phrase(fr: "Rencontres et conférences", en: "Meetups and conferences"),
        done: counts.meetupsThisMonth, goal: settings.meetupsPerMonth, period: month, method: "C2"),
      CircleCount(
        circle: .local, label: Phrase(fr: "Contacts de qualité", en: "Quality contacts"),
        done: counts.qualityContactsThisYear, goal: settings.qualityContactsPerYear, period: year,
        method: "C2"),
      CircleCount(
        circle: .online, label: Phrase(fr: "Publications", en: "Posts"),
        done: counts.postsThisWeek + decisions.routineCount("posts", from: monday), goal: 1...2, period: week,
        method: "C3"),
      CircleCount(
        circle: .online, label: Phrase(fr: "Commentaires réfléchis", en: "Thoughtful comments"),
        done: counts.commentsThisWeek + decisions.routineCount("comments", from: monday), goal: 5...10,
        period: week,
        method: "C3"),
    ]
  }
}
