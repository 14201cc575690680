import Domain

extension AgendaDesk {
  /// Fixed calls: prepared beforehand (B7), never left out on their day, written down afterwards so that
  /// the follow-up comes in time (C6).
  func calls() -> [AgendaCandidate] {
    snapshot.calls.compactMap { call in
      let person = call.person.flatMap { people[$0] }
      let name = person?.person.name ?? call.title
      switch call.day.days(since: now) {
      case 0: return today(call, person, name)
      case 1...2: return call.isPrepared ? nil : before(call, person, name)
      case -3 ... -1: return after(call, person, name)
      default: return nil
      }
    }
  }

  private func today(_ call: AgendaCall, _ person: AgendaPerson?, _ name: String) -> AgendaCandidate {
    let at = call.startMinute.map { DayWords.time($0) }
    let what = noun(call.kind)
    return AgendaCandidate(
      TodayItem(
        id: "call-\(call.id)-\(call.day)", kind: .call,
        title: Phrase(
          fr: "\(what.fr) avec \(name)\(at.map { " à " + $0 } ?? "")",
          en: "\(what.en) with \(name)\(at.map { " at " + $0 } ?? "")"),
        person: person?.person, company: person?.company, due: call.day, minutes: call.isPrepared ? 5 : 10,
        why: call.isPrepared
          ? Phrase(
            fr: "La fiche est prête : un dernier regard avant de commencer.",
            en: "The sheet is ready: a last look before it begins.")
          : Phrase(
            fr: "Relire la fiche et choisir deux questions ouvertes.",
            en: "Read the sheet and choose two open questions."),
        method: ["B6", "B7", "B8", "E5"]),
      hold: .appointment, worth: 10, leastMinutes: 0)
  }

  private func before(_ call: AgendaCall, _ person: AgendaPerson?, _ name: String) -> AgendaCandidate {
    let when = spoken(call.day)
    let what = definite(call.kind)
    return AgendaCandidate(
      TodayItem(
        id: "call-\(call.id)-\(call.day)-prepare", kind: .call,
        title: Phrase(
          fr: "Préparer \(what.fr) avec \(name)", en: "Prepare \(what.en) with \(name)"
        ),
        person: person?.person, company: person?.company, due: call.day, minutes: 10,
        why: Phrase(
          fr: "C’est \(when.fr). Parcours, projets, publications : de quoi poser de bonnes questions.",
          en: "It is \(when.en). Career, projects, publications: what good questions are made of."),
        method: ["B6", "B7"]),
      hold: .pressing, worth: 8)
  }

  private func after(_ call: AgendaCall, _ person: AgendaPerson?, _ name: String) -> AgendaCandidate {
    let when = spoken(call.day)
    let what = definite(call.kind)
    return AgendaCandidate(
      TodayItem(
        id: "call-\(call.id)-\(call.day)-after", kind: .call,
        title: Phrase(fr: "Noter \(what.fr) avec \(name)", en: "Write down \(what.en) with \(name)"),
        person: person?.person, company: person?.company, due: call.day.adding(days: 1), minutes: 5,
        why: Phrase(
          fr: "C’était \(when.fr) : ce qui s’est dit et ce qui est promis, et le merci part à temps.",
          en: "It was \(when.en): what was said and promised, and the thanks leave in time."),
        method: ["C6", "E6"]),
      hold: .pressing, worth: 9)
  }

  private func noun(_ kind: InteractionKind) -> Phrase {
    switch kind {
    case .coffee: Phrase(fr: "Café", en: "Coffee")
    case .lunch: Phrase(fr: "Déjeuner", en: "Lunch")
    case .interview: Phrase(fr: "Entretien", en: "Interview")
    case .meeting: Phrase(fr: "Rendez-vous", en: "Meeting")
    default: Phrase(fr: "Appel", en: "Call")
    }
  }

  private func definite(_ kind: InteractionKind) -> Phrase {
    switch kind {
    case .coffee: Phrase(fr: "le café", en: "the coffee")
    case .lunch: Phrase(fr: "le déjeuner", en: "the lunch")
    case .interview: Phrase(fr: "l’entretien", en: "the interview")
    case .meeting: Phrase(fr: "le rendez-vous", en: "the meeting")
    default: Phrase(fr: "l’appel", en: "the call")
    }
  }
}
