import Domain

extension AgendaDesk {
  /// Events: before, decide, go and know whom to look for (C2, D3); after, write down who was there
  /// (C6). Without one in the month: find one (C10, D4).
  func events() -> [AgendaCandidate] {
    var result: [AgendaCandidate] = []
    let month = now.adding(days: 1 - now.day)
    let next = month.adding(months: 1)
    let planned = snapshot.events.filter { $0.isGoing == true && $0.day >= now && $0.day < next }.count
    let soFar = snapshot.counts.meetupsThisMonth + planned
    for event in snapshot.events {
      let ahead = event.day.days(since: now)
      let when = spoken(event.day)
      func item(
        _ step: String, _ title: Phrase, _ why: Phrase, due: Day, minutes: Int, method: [String],
        hold: AgendaCandidate.Hold,
        worth: Double
      ) {
        result.append(
          AgendaCandidate(
            TodayItem(
              id: "event-\(event.id)-\(step)-\(event.day)", kind: .event, title: title,
              person: event.lookFor.first,
              due: due, minutes: minutes, why: why, method: method),
            hold: hold, worth: worth))
      }
      let names = event.lookFor.prefix(3).map(\.name).joined(separator: ", ")
      switch (ahead, event.isGoing) {
      case (0...28, nil) where soFar < settings.meetupsPerMonth.upperBound:
        item(
          "go",
          Phrase(fr: "S’inscrire : \(event.title), \(when.fr)", en: "Sign up: \(event.title), \(when.en)"),
          soFar == 0
            ? Phrase(
              fr: "Aucune rencontre prévue ce mois-ci ; une ou deux suffisent.",
              en: "No meetup planned this month; one or two are enough.")
            : Phrase(
              fr: "Une seconde ce mois-ci, si l’envie y est.",
              en: "A second one this month, if you feel like it."),
          due: min(event.day, now.adding(days: 3)), minutes: 5, method: ["C2", "C10"],
          hold: soFar == 0 && ahead <= 10 ? .pressing : .free, worth: soFar == 0 ? 7 : 3)
      case (0...1, true?):
        item(
          "prepare",
          Phrase(
            fr: "\(event.title) \(when.fr) : qui chercher", en: "\(event.title) \(when.en): whom to look for"),
          names.isEmpty
            ? Phrase(
              fr: "Une personne suffit ; commencer par parler de ce qui vient d’être vu.",
              en: "One person is enough; begin with the talk you have both just seen.")
            : Phrase(
              fr:
                "\(names) \(event.lookFor.count == 1 ? "y sera" : "y seront") sans doute ; commencer par parler de ce qui vient d’être vu.",
              en: "\(names) may be there; begin with the talk you have both just seen."),
          due: event.day, minutes: 5, method: ["D3", "C5", "C10"], hold: .pressing, worth: 8)
      case ((-3)...(-1), true?) where !event.wasThere:
        item(
          "after",
          Phrase(fr: "Noter qui était à \(event.title)", en: "Write down who you met at \(event.title)"),
          Phrase(
            fr: "C’était \(when.fr) : un nom, un sujet, et la relance part à temps.",
            en: "It was \(when.en): a name, a subject, and the follow-up leaves in time."),
          due: event.day.adding(days: 1), minutes: 5, method: ["C6", "C10"], hold: .pressing, worth: 8)
      case ((-2)...(-1), nil) where !event.wasThere:
        // It stood in their calendar, and they never said: asked once, lightly.
        item(
          "after",
          Phrase(
            fr: "\(event.title), \(when.fr) : noter qui y était",
            en: "\(event.title), \(when.en): whom did you meet?"),
          Phrase(
            fr: "Pour qui y était : un nom, un sujet, et la relance part à temps. Sinon, passer.",
            en:
              "If you were there: a name, a subject, and the follow-up leaves in time. If not, leave it out."),
          due: event.day.adding(days: 2), minutes: 5, method: ["C6", "C10"], hold: .free, worth: 4)
      default: break
      }
    }
    let isOffered = result.contains { $0.item.id.contains("-go-") }
    if soFar == 0, !isOffered, snapshot.peopleTotal > 0 {
      result.append(findMeetup(worth: now.day > 10 ? 6 : 4))
    }
    return result
  }

  func findMeetup(worth: Double) -> AgendaCandidate {
    let place = snapshot.profile.workTowns.first ?? snapshot.profile.place
    let town = place?.split(separator: ",").first.map(String.init)
    return AgendaCandidate(
      TodayItem(
        id: "event-find-\(now.startOfWeek)", kind: .event,
        title: town.map {
          Phrase(fr: "Trouver une rencontre à \($0)", en: "Find a meetup in \($0)")
        } ?? Phrase(fr: "Trouver une rencontre dans les environs", en: "Find a meetup nearby"),
        person: nil, due: now.startOfWeek.adding(days: 6), minutes: 10,
        why: Phrase(
          fr: "Une rencontre, une personne, un mot sous 48 h : c’est le plus petit début.",
          en: "One meetup, one person, one follow-up within 48 h: that is the smallest start."),
        method: ["C10", "C2", "D4"]),
      worth: worth, exclusive: "event-find")
  }

  /// For somebody whose network is still empty (C10), and for those without targets (A8).
  func firstSteps() -> [AgendaCandidate] {
    var result: [AgendaCandidate] = []
    if snapshot.peopleTotal == 0 {
      result.append(
        AgendaCandidate(
          TodayItem(
            id: "step-first-contacts", kind: .step,
            title: say(
              tu: "Ajouter trois personnes que tu connais déjà",
              vous: "Ajouter trois personnes que vous connaissez déjà",
              en: "Add three people you already know"),
            person: nil, due: now, minutes: 10,
            why: say(
              tu: "Une camarade, un collègue, quelqu’un de ton téléphone : le réseau commence par eux.",
              vous: "Une camarade, un collègue, quelqu’un de votre téléphone : le réseau commence par eux.",
              en: "A classmate, a colleague, somebody in your phone: a network begins with them."),
            method: ["C10", "B2", "C1"]),
          hold: .pressing, worth: 9))
      result.append(findMeetup(worth: 8))
    }
    if snapshot.targetCount == 0 {
      result.append(
        AgendaCandidate(
          TodayItem(
            id: "step-first-target", kind: .step,
            title: say(
              tu: "Choisir une entreprise que tu admires vraiment",
              vous: "Choisir une entreprise que vous admirez vraiment",
              en: "Choose one company that you truly admire"),
            person: nil, due: now, minutes: 10,
            why: say(
              tu: "Cinq à dix suffisent ; avec une seule, on voit déjà qui tu y connais.",
              vous: "Cinq à dix suffisent ; avec une seule, on voit déjà qui vous y connaissez.",
              en: "Five to ten are enough; a single one already shows whom you know there."),
            method: ["A8"]),
          worth: 3))
    }
    return result
  }
}
