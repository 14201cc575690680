import Domain

extension AgendaDesk {
  /// Mine that are due; theirs, to ask again after a week (E5).
  func promises() -> [AgendaCandidate] {
    var result: [AgendaCandidate] = []
    var mine: [(promise: PromiseEntry, due: Day)] = []
    for promise in snapshot.promises where promise.doneOn == nil {
      switch promise.who {
      case .me: mine.append((promise, promise.keepBy))
      case .them:
        let asked = (promise.due ?? promise.madeOn).adding(
          days: promise.due == nil ? settings.askAgainAfterDays : 1)
        if now >= asked { result.append(theirs(promise, due: asked)) }
      }
    }
    mine.sort { $0.due != $1.due ? $0.due < $1.due : $0.promise.id < $1.promise.id }
    // One is shown two weeks ahead, so that working earliest due first keeps whatever can be kept; sooner
    // still when what is due by its day would not fit otherwise.
    var demand = 0
    var shown: [AgendaCandidate] = []
    var waiting: [AgendaCandidate] = []
    for (promise, due) in mine {
      let ahead = due.days(since: now)
      demand += Self.promiseMinutes
      waiting.append(self.mine(promise, due: due))
      if ahead <= 14 || demand * 10 > ahead * minutes * 6 {
        // Whatever is due before a crowded day has to begin now as well.
        shown += waiting
        waiting = []
      }
    }
    return result + shown
  }

  static let promiseMinutes = 10

  private func mine(_ promise: PromiseEntry, due: Day) -> AgendaCandidate {
    let isOverdue = due < now
    let who = promise.person?.name
    let text = promise.text
    let title =
      who.map {
        Phrase(fr: "Tenir la promesse faite à \($0) : \(text)", en: "Keep the promise to \($0): \(text)")
      } ?? Phrase(fr: "Tenir la promesse : \(text)", en: "Keep the promise: \(text)")
    let when = spoken(due)
    let made = spoken(promise.madeOn)
    let why =
      isOverdue
      ? say(
        tu: "Promis \(made.fr), prévu \(when.fr). Un mot d’excuse suffit si c’est tard.",
        vous: "Promis \(made.fr), prévu \(when.fr). Un mot d’excuse suffit si c’est tard.",
        en: "Promised \(made.en), due \(when.en). A short word of apology is enough if it is late.")
      : say(
        tu: "Tu l’as promis \(made.fr), c’est pour \(when.fr).",
        vous: "Vous l’avez promis \(made.fr), c’est pour \(when.fr).",
        en: "You promised it \(made.en); it is due \(when.en).")
    return AgendaCandidate(
      TodayItem(
        id: "promise-\(promise.id)-\(due)", kind: .promise, title: title, person: promise.person, due: due,
        minutes: Self.promiseMinutes, why: why, method: ["C4"]),
      hold: isOverdue ? .overduePromise : (due == now ? .promiseForToday : .duty), worth: 10)
  }

  private func theirs(_ promise: PromiseEntry, due: Day) -> AgendaCandidate {
    let who = promise.person?.name ?? ""
    let made = spoken(promise.madeOn)
    return AgendaCandidate(
      TodayItem(
        id: "promise-\(promise.id)-ask-\(due)", kind: .promise,
        title: who.isEmpty
          ? Phrase(fr: "Reprendre des nouvelles : \(promise.text)", en: "Ask how it stands: \(promise.text)")
          : Phrase(
            fr: "Reprendre des nouvelles auprès de \(who) : \(promise.text)",
            en: "Ask \(who) how it stands: \(promise.text)"),
        person: promise.person, due: due, minutes: 5,
        why: hasWritten(promise)
          ? Phrase(
            fr: "Promis \(made.fr), un mot est venu depuis : est-ce tenu ? Sinon, on peut redemander.",
            en: "Promised \(made.en), and a word came since: is it kept? If not, one may ask again.")
          : Phrase(
            fr: "Promis \(made.fr), sans nouvelles depuis : on peut redemander après une semaine.",
            en: "Promised \(made.en), no news since: one may ask again after a week."),
        method: ["E5"], messageKind: "reconnect"),
      worth: 6 + age(due) * 0.1, exclusive: promise.person.map { "promised-\($0.id)" })
  }

  private func hasWritten(_ promise: PromiseEntry) -> Bool {
    promise.person.flatMap { people[$0.id]?.lastIncoming }.map { $0 > promise.madeOn } ?? false
  }

  /// Days past a day, at most two weeks' worth: nothing grows without end.
  func age(_ day: Day) -> Double { Double(min(14, max(0, now.days(since: day)))) }

  /// Meetings without a message since, due on the second day (C6).
  func followUps() -> [AgendaCandidate] {
    var result: [AgendaCandidate] = []
    // Whoever was met again since is written to about the last time.
    var last: [PersonID: (day: Day, meeting: InteractionID)] = [:]
    for meeting in snapshot.meetings
    where meeting.kind.isMeeting && meeting.kind != .interview && meeting.day <= now {
      for id in meeting.people where last[id].map({ $0.day < meeting.day }) ?? true {
        last[id] = (meeting.day, meeting.id)
      }
    }
    for meeting in snapshot.meetings where meeting.kind.isMeeting && meeting.day <= now {
      let isInterview = meeting.kind == .interview
      // After an interview the mail that asks for feedback is the follow-up (D9), on the next day.
      let due = meeting.day.adding(days: isInterview ? 1 : settings.followUpAfterDays)
      // Later than three weeks it is no follow-up any more but a renewed contact.
      guard now.days(since: due) <= 21 else { continue }
      for id in meeting.people where !meeting.followedUp.contains(id) {
        guard let person = people[id] else { continue }
        if !isInterview, let last = last[id], last.meeting != meeting.id { continue }
        if let done = decisions.lastDone(with: id), done > meeting.day { continue }
        if hasActed(on: id, since: meeting.day, onlyWriting: true) { continue }
        if isInterview {
          if !hasAskedForFeedback(at: person.companyID, since: meeting.day) {
            result.append(afterInterview(person, meeting, due: due))
          }
          continue
        }
        let what = meetingWords(meeting.kind)
        let met = spoken(meeting.day)
        let name = person.person.name
        let line = lineAfter(isLate: now > due)
        let isCall = meeting.kind == .call
        result.append(
          AgendaCandidate(
            TodayItem(
              id: "follow-up-\(id)-\(meeting.id)", kind: .followUp,
              title: Phrase(fr: "Écrire à \(name) après \(what.fr)", en: "Write to \(name) after \(what.en)"),
              person: person.person, company: person.company, due: due, minutes: 10,
              why: say(
                tu:
                  "Tu as \(isCall ? "parlé à" : "vu") \(name) \(met.fr) et rien n’est parti depuis : \(line.fr).",
                vous:
                  "Vous avez \(isCall ? "parlé à" : "vu") \(name) \(met.fr) et rien n’est parti depuis : \(line.fr).",
                en:
                  "You \(isCall ? "talked to" : "met") \(name) \(met.en) and nothing has been sent since: \(line.en)."
              ),
              method: meeting.kind == .call ? ["C6", "E6"] : ["C6"], messageKind: "follow-up"),
            hold: .duty, worth: 9))
      }
    }
    return result
  }

  /// Two days are the rule (C6); once they are over, a word is still better than none (B9).
  private func lineAfter(isLate: Bool) -> Phrase {
    isLate
      ? Phrase(
        fr: "une ligne qui rappelle l’échange fait plaisir, même quelques jours après",
        en: "one line that recalls the talk is welcome, even some days later")
      : Phrase(
        fr: "une ligne qui rappelle l’échange, dans les 48 h",
        en: "one line that recalls the talk, within 48 h")
  }

  /// It gives way to the step or the opportunity that asks for the same.
  private func afterInterview(_ person: AgendaPerson, _ meeting: AgendaMeeting, due: Day) -> AgendaCandidate {
    let name = person.person.name
    let when = spoken(meeting.day)
    return AgendaCandidate(
      TodayItem(
        id: "follow-up-\(person.person.id)-\(meeting.id)", kind: .followUp,
        title: Phrase(
          fr: "Demander à \(name) un retour sur l’entretien", en: "Ask \(name) for feedback on the interview"),
        person: person.person, company: person.company, due: due, minutes: 10,
        why: say(
          tu:
            "C’était \(when.fr). Après chaque entretien, toujours : merci, et ce que tu pourrais améliorer.",
          vous:
            "C’était \(when.fr). Après chaque entretien, toujours : merci, et ce que vous pourriez améliorer.",
          en:
            "It was \(when.en). After every interview, always: say thank you, and ask what you could do better."
        ),
        method: ["D9", "C6"], messageKind: "feedback-request"),
      hold: .duty, worth: 8, exclusive: person.company.map { "feedback-\($0)-false" })
  }

  private func hasAskedForFeedback(at company: CompanyID?, since day: Day) -> Bool {
    guard let company else { return false }
    let isNoted = snapshot.opportunities.contains { opportunity in
      opportunity.companyID == company
        && opportunity.interviews.contains { $0.feedbackAskedOn.map { $0 >= day } ?? false }
    }
    if isNoted { return true }
    return snapshot.campaigns.contains { campaign in
      guard case .company(let id, _) = campaign.subject, id == company else { return false }
      return campaign.facts.contains {
        $0.day >= day && ($0.kind == .feedbackAsked || $0.kind == .stepDone && $0.step == "ask-feedback")
      }
    }
  }

  /// A step of a campaign that concerns them was ticked off since: the word has left, though no note tells
  /// of it.
  private func hasActed(on person: PersonID, since day: Day, onlyWriting: Bool) -> Bool {
    guard let ticks = ticked[person] else { return false }
    let last = onlyWriting ? ticks.writing : ticks.any
    return last.map { $0 >= day } ?? false
  }

  private func meetingWords(_ kind: InteractionKind) -> Phrase {
    switch kind {
    case .coffee: Phrase(fr: "le café", en: "your coffee")
    case .call: Phrase(fr: "l’appel", en: "your call")
    case .lunch: Phrase(fr: "le déjeuner", en: "your lunch")
    case .event: Phrase(fr: "l’événement", en: "the event")
    case .interview: Phrase(fr: "l’entretien", en: "the interview")
    default: Phrase(fr: "la rencontre", en: "your meeting")
    }
  }

  /// Messages that wait for the user's answer (E4: answer fast).
  func answers() -> [AgendaCandidate] {
    snapshot.unanswered.compactMap { message in
      guard let person = people[message.person], message.day <= now else { return nil }
      let age = now.days(since: message.day)
      guard age <= 60 else { return nil }
      if let done = decisions.lastDone(with: message.person), done > message.day { return nil }
      if hasActed(on: message.person, since: message.day, onlyWriting: false) { return nil }
      let name = person.person.name
      let wrote = spoken(message.day)
      let isFresh = age <= 14
      // Their own full stop or question mark ends the sentence.
      let words = message.excerpt.map(Self.firstWords).map { words in
        let stop = words.last.map { ".!?".contains($0) } == true ? "" : "."
        return Phrase(fr: " : « \(words) »\(stop)", en: ": “\(words)”\(stop)")
      }
      return AgendaCandidate(
        TodayItem(
          id: "answer-\(message.person)-\(message.id)", kind: .answer,
          title: Phrase(fr: "Répondre à \(name)", en: "Answer \(name)"), person: person.person,
          company: person.company, due: message.day.adding(days: 1), minutes: 5,
          why: isFresh
            ? say(
              tu: "\(name) t’a écrit \(wrote.fr)\(words?.fr ?? ".")",
              vous: "\(name) vous a écrit \(wrote.fr)\(words?.fr ?? ".")",
              en: "\(name) wrote to you \(wrote.en)\(words?.en ?? ".")")
            : say(
              tu: "\(name) t’a écrit \(wrote.fr). Une réponse tardive vaut mieux que le silence.",
              vous: "\(name) vous a écrit \(wrote.fr). Une réponse tardive vaut mieux que le silence.",
              en: "\(name) wrote to you \(wrote.en). A late answer is better than silence."),
          method: ["E4"]),
        hold: isFresh ? .pressing : .free, worth: isFresh ? 9 : 5, exclusive: isFresh ? nil : "late-answer")
    }
  }

  /// Favours received and not thanked for, due the next day (E6).
  func thanks() -> [AgendaCandidate] {
    snapshot.thanks.compactMap { owed in
      guard let person = people[owed.person], owed.day <= now else { return nil }
      if let done = decisions.lastDone(with: owed.person), done > owed.day { return nil }
      if hasActed(on: owed.person, since: owed.day, onlyWriting: true) { return nil }
      let name = person.person.name
      let what = favourWords(owed.favour)
      let got = spoken(owed.day)
      return AgendaCandidate(
        TodayItem(
          id: "thanks-\(owed.person)-\(owed.id)", kind: .thanks,
          title: Phrase(fr: "Remercier \(name) pour \(what.fr)", en: "Thank \(name) for \(what.en)"),
          person: person.person, company: person.company, due: owed.day.adding(days: 1), minutes: 5,
          why: say(
            tu: "Reçu \(got.fr), et tu n’as pas encore dit merci.",
            vous: "Reçu \(got.fr), et vous n’avez pas encore dit merci.",
            en: "Received \(got.en), and you have not said thank you yet."),
          method: ["E6"], messageKind: "thank-you"),
        hold: now.days(since: owed.day) <= 7 ? .pressing : .free, worth: 7)
    }
  }

  /// As many whole words as fit a reason.
  static func firstWords(_ text: String) -> String {
    let most = 120
    var result = ""
    var length = 0
    for word in text.split(whereSeparator: \.isWhitespace) {
      guard length + word.count < most else {
        return (result.isEmpty ? String(word.prefix(most)) : result) + "…"
      }
      if !result.isEmpty { result += " " }
      result += word
      length += word.count + (length == 0 ? 0 : 1)
    }
    return result
  }

  private func favourWords(_ favour: OwedThanks.Favour) -> Phrase {
    switch favour {
    case .introduction: Phrase(fr: "la mise en relation", en: "the introduction")
    case .referral: Phrase(fr: "la cooptation", en: "the referral")
    case .recommendation: Phrase(fr: "sa recommandation", en: "their recommendation")
    case .endorsement: Phrase(fr: "sa validation de compétence", en: "their endorsement")
    case .help: Phrase(fr: "son aide", en: "their help")
    case .call: Phrase(fr: "son temps", en: "their time")
    }
  }
}
