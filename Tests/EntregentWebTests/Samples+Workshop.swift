import Domain
import Entregent

@testable import EntregentWeb

/// Invented opportunities, credits, paths and progress.
extension Sample {
  static let path = PathView(
    strength: 0.42,
    hops: [
      .init(
        from: nil, to: maud, strength: 0.7,
        because: [
          Phrase(fr: "camarades à l’INSA Lyon 2015–2018", en: "studied together at INSA Lyon 2015–2018"),
          Phrase(fr: "14 messages échangés", en: "14 messages exchanged"),
        ]),
      .init(
        from: maud, to: paul, strength: 0.6,
        because: [
          Phrase(fr: "collègues chez Bandcamp 2019–2021", en: "worked together at Bandcamp 2019–2021")
        ]),
    ])

  static let lead: OpportunityView = {
    let opportunity = Opportunity(
      id: OpportunityID(3), company: "Alma", companyID: CompanyID(3), role: "Développeuse back-end <b>",
      kind: .stage, source: .network, through: ines, stage: .interview, foundOn: today.adding(days: -20),
      appliedOn: today.adding(days: -12), appliedHow: "formulaire", appliedAfterReferral: true,
      interviews: [.init(day: today.adding(days: -1), with: [paul])],
      helpers: [.init(person: maud, toldOn: today.adding(days: -2)), .init(person: ines)],
      changedOn: today.adding(days: -1))
    let toDo = OpportunityToDo(
      opportunity: OpportunityID(3), kind: .askFeedback, person: paul, company: "Alma",
      from: today.adding(days: -1),
      due: today, minutes: 10,
      title: AddressedPhrase(
        fr: "Demander un retour sur l’entretien chez Alma", en: "Ask for feedback on the interview at Alma"),
      why: AddressedPhrase(fr: "Après chaque entretien.", en: "After every interview."), method: ["D9"],
      messageKind: "feedback-request")
    return OpportunityView(
      record: OpportunityRecord(opportunity, url: "https://alma.example/jobs/3", notes: "équipe paiement"),
      toDos: [toDo],
      hints: [Phrase(fr: "Jusqu’ici, on ne connaît là que les RH.", en: "So far HR is the only door there.")])
  }()

  static let leads = OpportunitiesView(
    entries: [
      lead,
      OpportunityView(
        record: OpportunityRecord(
          Opportunity(
            id: OpportunityID(4), company: "Doctolib & Cie", role: "Alternance iOS", source: .jobBoard,
            stage: .applied, foundOn: today.adding(days: -200), appliedOn: today.adding(days: -200)),
          isImported: true)),
      OpportunityView(
        record: OpportunityRecord(
          Opportunity(
            id: OpportunityID(5), company: "Bandcamp", source: .inbound, stage: .rejected,
            foundOn: today.adding(days: -90), endedOn: today.adding(days: -60)))),
    ],
    sources: SourceShares(
      shares: [
        .init(source: .network, count: 6, share: 60, yardstick: 60),
        .init(source: .recruiter, count: 1, share: 10, yardstick: 25),
        .init(source: .jobBoard, count: 3, share: 30, yardstick: 15), .init(source: .direct, count: 2),
      ],
      remark: Phrase(
        fr: "60 % le réseau, 10 % des recruteurs, 30 % des annonces.",
        en: "60% network, 10% recruiters, 30% job boards.")))

  static let credits: CreditsView = {
    let plan = CreditPlan(
      id: "premium-career", title: Phrase(verbatim: "Premium Career"), monthly: 5, asOf: "2026")
    return CreditsView(
      settings: CreditSettings(plan, since: today.adding(days: -40)), hasPlan: true, left: 7, spentLately: 2,
      refunded: 1, unconfirmed: 1, expiringCount: 2, expiringOn: today.adding(days: 50),
      nextOn: today.adding(days: 20),
      entries: [
        CreditEntry(
          interaction: InteractionID(9),
          spending: CreditSpending(day: today.adding(days: -3), person: paul, cost: nil)),
        CreditEntry(
          interaction: InteractionID(8),
          spending: CreditSpending(
            day: today.adding(days: -9), person: ines, cost: 1, answeredOn: today.adding(days: -7))),
      ], plans: [plan])
  }()

  static let ideas = [
    GiftIdea(
      to: paul,
      text: Phrase(
        fr: "Envoyer à Paul Okonkwo un article sur rust.", en: "Send Paul Okonkwo an article on rust."),
      method: ["C4"])
  ]

  static let balance = BalanceView(
    total: BalanceFigures(gave: 5, got: 4, asked: 2, standing: 1),
    people: [.init(person: paul, figures: BalanceFigures(gave: 0, got: 1, asked: 1, standing: -1))],
    ideas: ideas)

  static let personBalance = PersonBalance(
    person: paul, figures: BalanceFigures(gave: 0, got: 1, asked: 1, standing: -1),
    entries: [
      BalanceEntry(kind: .got, day: today.adding(days: -30), text: "mise en relation avec <Zoé>"),
      BalanceEntry(kind: .asked, day: today.adding(days: -3), text: "cooptation"),
    ], ideas: ideas,
    warning: Phrase(
      fr: "Paul a déjà plus donné : que pourrait-on apporter ?",
      en: "Paul has given more: what could be brought?"))

  static let progress = ProgressView(
    day: today, since: today.adding(days: -300),
    counts: [
      .init(
        id: "conversations", label: Phrase(fr: "conversations", en: "conversations"), all: 41, lately: 6),
      .init(id: "given", label: Phrase(fr: "coups de main donnés", en: "gifts given"), all: 12, lately: 3),
    ],
    sentences: [Phrase(fr: "41 conversations jusqu’ici.", en: "41 conversations so far.")],
    road: [
      .init(
        id: "beginning", title: Phrase(fr: "Années 1 et 2", en: "Years 1 and 2"),
        text: Phrase(fr: "Cinq heures par mois.", en: "Five hours a month."), isHere: true, way: 0.4),
      .init(
        id: "opening", title: Phrase(fr: "Années 3 à 5", en: "Years 3 to 5"),
        text: Phrase(fr: "Des occasions viennent.", en: "Opportunities come in."), isHere: false, way: 0),
    ],
    months: (0..<12).map {
      .init(
        first: Day(year: 2026, month: $0 + 1, day: 1) ?? today, minutes: $0 * 30, meetings: $0 % 3, given: 1)
    }, hours: 31.5, hoursLately: 4.5, met: [ines, paul])

  static let checklist = ChecklistView(
    items: [
      .init(
        id: "headline", title: Phrase(fr: "Un titre de profil", en: "A headline"),
        advice: Phrase(fr: "En une ligne.", en: "In one line."), mark: .ready, method: ["A5"]),
      .init(
        id: "cv", title: Phrase(fr: "Un lien vers le CV", en: "A link to the CV"),
        advice: Phrase(fr: "Un lien se transmet.", en: "A link is easy to pass on."), mark: .missing,
        method: ["D1"]),
    ],
    warning: Phrase(fr: "Il manque peut-être : un lien vers le CV.", en: "It may lack: a link to the CV."))

  static let ownTemplate = MessageTemplate(
    name: "après un <exposé>", kind: "follow-up", language: .fr, address: .tu,
    text: "Salut {{given}}, {{#talk}}ton exposé {{talk}} m’a plu.{{/talk}}", isOwn: true)

  static let template = TemplatePage.Model(
    state: FormState(
      values: FormValues([
        ("name", ownTemplate.name), ("kind", ownTemplate.kind), ("language", "fr"), ("address", "tu"),
        ("text", ownTemplate.text),
      ])), kept: ownTemplate.name,
    review: TemplateReview(template: ownTemplate, remarks: [], example: "Salut Paul, ton exposé m’a plu."),
    fields: [
      TemplateField(
        name: "given", meaning: Phrase(fr: "le prénom", en: "the first name"),
        example: Phrase(verbatim: "Paul"))
    ],
    kinds: ["follow-up", "thank-you"])

  static let refusedTemplate: TemplatePage.Model = {
    var model = template
    model.kept = nil
    model.state.errors = ["name": Words(fr: "Il faut un nom.", en: "A name is needed.")]
    model.review?.remarks = [
      TemplateRemark(
        name: "tlak", what: Phrase(fr: "Le champ « tlak » n’existe pas.", en: "There is no field “tlak”."),
        instead: Phrase(fr: "talk", en: "talk"), isFault: true)
    ]
    return model
  }()

  static let pitch: PitchView = {
    var fields = PitchFields()
    fields.admire = "Leur façon d’écrire sur leurs erreurs."
    fields.minutesSpent = 90
    return PitchView(
      company: Company(id: CompanyID(3), name: "Alma", target: Target(why: fields.admire, since: today)),
      fields: fields,
      findings: [
        PitchFinding(
          "nothing-built", .error, Phrase(fr: "Rien n’est montré.", en: "Nothing is shown."), method: ["A11"])
      ])
  }()

  static func workshopPages(_ context: PageContext) -> [(name: String, html: HTML)] {
    let blank = FormState()
    return [
      ("opportunities", OpportunitiesPage.render(.init(view: leads, state: blank), context)),
      (
        "opportunities-empty",
        OpportunitiesPage.render(
          .init(
            view: OpportunitiesView(
              entries: [],
              sources: SourceShares(shares: [], remark: Phrase(fr: "Rien encore.", en: "Nothing yet."))),
            state: FormState(errors: ["company": Words(fr: "Il faut un nom.", en: "A name is needed.")])),
          context)
      ),
      ("opportunity", OpportunityPage.render(.init(view: lead, state: blank), context)),
      ("credits", CreditsPage.render(.init(view: credits, state: blank), context)),
      ("balance", BalancePage.render(balance, context)),
      ("person-balance", BalancePage.render(personBalance, context)),
      ("progress", ProgressPage.render(.init(view: progress, names: true), context)),
      ("progress-file", ProgressPage.file(.init(view: progress, names: false))),
      (
        "templates",
        TemplatesPage.render(
          .init(
            own: [ownTemplate],
            builtIn: [
              MessageTemplate(
                name: "article", kind: "coffee-ask", language: .fr, address: .tu, text: "Bonjour {{given}}",
                isOwn: false)
            ]), context)
      ),
      ("templates-empty", TemplatesPage.render(.init(own: [], builtIn: []), context)),
      ("template", TemplatePage.render(template, context)),
      ("template-refused", TemplatePage.render(refusedTemplate, context)),
      (
        "person-form",
        PersonFormPage.render(
          .init(
            id: ines.id, name: ines.name,
            state: FormState(
              values: FormValues([
                ("name", ines.name), ("company", "Alma"), ("circle", "2"), ("hours", "08:30-17:00"),
                ("days", "1-4"),
              ]))), context)
      ),
      ("checklist", ChecklistPage.render(.init(view: checklist, state: blank), context)),
      ("pitch", EntregentWeb.PitchPage.render(.init(view: pitch, state: blank), context)),
      (
        "person-paths",
        PersonPage.render(
          .init(
            view: PersonView(person: Person(id: paul.id, name: paul.name, circle: .online)), paths: [path]),
          context)
      ),
      (
        "company-paths",
        CompanyPage.render(
          .init(
            view: CompanyView(company: pitch.company), state: blank, paths: [path], leads: [lead],
            pitch: pitch.fields), context)
      ),
      (
        "companies-allocation",
        CompaniesPage.render(
          .init(
            view: CompaniesView(targets: [pitch.company]), search: "", state: blank,
            allocation: AllocationView(
              chosen: [
                .init(
                  company: CompanyID(3), companyName: "Alma",
                  ranked: RankedPerson(
                    person: Person(id: ines.id, name: ines.name, circle: .local), probability: 0.3,
                    channel: .inmail, credits: 1, reasons: []))
              ], credits: 7, creditsUsed: 1, expectedReferrals: 0.3)), context)
      ),
    ]
  }
}
