import Domain

/// Words the to-dos of one opportunity.
struct OpportunityWriter {
  let opportunity: Opportunity

  private func toDo(
    _ kind: OpportunityToDo.Kind, _ person: PersonReference?, from: Day, due: Day, minutes: Int,
    title: AddressedPhrase, why: AddressedPhrase, method: [String], message: String?
  ) -> OpportunityToDo {
    OpportunityToDo(
      opportunity: opportunity.id, kind: kind, person: person, company: opportunity.company, from: from,
      due: due,
      minutes: minutes, title: title, why: why, method: method, messageKind: message)
  }

  private var company: String { opportunity.company }

  private func said(_ day: Day, _ language: Language) -> String { day.spelled(language, withYear: false) }

  func apply() -> OpportunityToDo {
    let isBefore = opportunity.through != nil && opportunity.appliedAfterReferral == nil
    return toDo(
      .apply, opportunity.through, from: opportunity.foundOn, due: opportunity.foundOn.adding(days: 7),
      minutes: 20,
      title: AddressedPhrase(fr: "Postuler chez \(company)", en: "Apply to \(company)"),
      why: isBefore
        ? AddressedPhrase(
          fr: "Demander d’abord s’il faut postuler avant ou après la cooptation.",
          en: "Ask first whether to apply before or after the referral.")
        : AddressedPhrase(
          fr: "La piste est notée depuis le \(said(opportunity.foundOn, .fr)).",
          en: "The lead was noted on \(said(opportunity.foundOn, .en))."),
      method: ["E5", "B10"], message: nil)
  }

  func askForNews(since: Day) -> OpportunityToDo {
    toDo(
      .askForNews, opportunity.through, from: since.adding(days: 10), due: since.adding(days: 14), minutes: 5,
      title: AddressedPhrase(
        fr: "Prendre des nouvelles de la candidature chez \(company)",
        en: "Ask how the application to \(company) stands"),
      why: AddressedPhrase(
        tu: "Ta candidature du \(said(since, .fr)) est restée sans nouvelles ; une ligne, sans insister.",
        vous:
          "Votre candidature du \(said(since, .fr)) est restée sans nouvelles ; une ligne, sans insister.",
        en: "No news of your application of \(said(since, .en)); one line, without insisting."),
      method: ["B9", "B3"], message: "follow-up")
  }

  func prepare(_ interview: Opportunity.Interview) -> OpportunityToDo {
    toDo(
      .prepareInterview, interview.with.first, from: interview.day.adding(days: -3), due: interview.day,
      minutes: 20,
      title: AddressedPhrase(
        fr: "Préparer l’entretien chez \(company)", en: "Prepare for the interview at \(company)"),
      why: AddressedPhrase(
        tu: "Qui tu vas voir, ce que fait l’équipe, trois questions ouvertes.",
        vous: "Qui vous allez voir, ce que fait l’équipe, trois questions ouvertes.",
        en: "Who you will meet, what the team does, three open questions."),
      method: ["B7", "B6"], message: nil)
  }

  func noteInterviewDay() -> OpportunityToDo {
    toDo(
      .noteInterviewDay, nil, from: opportunity.changedOn, due: opportunity.changedOn.adding(days: 1),
      minutes: 2,
      title: AddressedPhrase(
        fr: "Noter le jour de l’entretien chez \(company)",
        en: "Write down the day of the interview at \(company)"),
      why: AddressedPhrase(
        fr: "La préparation viendra avant, et la demande de retour le lendemain.",
        en: "The preparation will come before it, and asking for feedback the day after."),
      method: ["D9"], message: nil)
  }

  func askFeedback(_ interview: Opportunity.Interview) -> OpportunityToDo {
    toDo(
      .askFeedback, interview.with.first, from: interview.day, due: interview.day.adding(days: 1),
      minutes: 10,
      title: AddressedPhrase(
        fr: "Demander un retour sur l’entretien chez \(company)",
        en: "Ask for feedback on the interview at \(company)"),
      why: AddressedPhrase(
        fr: "Après chaque entretien, quoi qu’il arrive : merci, et ce qui pourrait être mieux.",
        en: "After every interview, whatever happens: thanks, and what could be better."),
      method: ["D9"], message: "feedback-request")
  }

  func askOtherCompanies(_ interview: Opportunity.Interview, ended: Day) -> OpportunityToDo {
    toDo(
      .askOtherCompanies, interview.with.first, from: ended, due: ended.adding(days: 2), minutes: 5,
      title: AddressedPhrase(
        fr: "Demander à \(company) qui d’autre pourrait être intéressé",
        en: "Ask \(company) who else might be interested"),
      why: AddressedPhrase(
        fr: "Quelqu’un d’autre a été pris : la question, sincère, ouvre souvent une porte.",
        en: "Someone else was hired: the question, sincerely asked, often opens a door."),
      method: ["D9"], message: "feedback-request")
  }

  func tell(_ person: PersonReference, ended: Day) -> OpportunityToDo {
    let isAccepted = opportunity.stage == .accepted
    return toDo(
      isAccepted ? .tellAccepted : .tellOutcome, person, from: ended, due: ended.adding(days: 3), minutes: 5,
      title: isAccepted
        ? AddressedPhrase(fr: "Annoncer la nouvelle à \(person.name)", en: "Tell \(person.name) the news")
        : AddressedPhrase(
          fr: "Dire à \(person.name) comment cela s’est terminé chez \(company)",
          en: "Tell \(person.name) how it ended at \(company)"),
      why: isAccepted
        ? AddressedPhrase(
          tu:
            "\(person.name) t’a donné un coup de main pendant la recherche et aimera le savoir. Ne pas disparaître une fois en poste.",
          vous:
            "\(person.name) vous a donné un coup de main pendant la recherche et aimera le savoir. Ne pas disparaître une fois en poste.",
          en: "\(person.name) helped during the search and will be glad to know. Do not disappear once hired."
        )
        : AddressedPhrase(
          tu:
            "L’aide \(FrenchJunction.of(person.name)) a compté, et la nouvelle ne lui est pas encore parvenue.",
          vous:
            "L’aide \(FrenchJunction.of(person.name)) a compté, et la nouvelle ne lui est pas encore parvenue.",
          en: "\(person.name) helped you and does not know yet."),
      method: isAccepted ? ["E6", "C7"] : ["E6"], message: "outcome-update")
  }
}
