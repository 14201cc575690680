import Domain
import Entregent

@testable import EntregentWeb

extension Sample {
  static let method = Playbook(
    id: "a-coffee", title: AddressedPhrase(fr: "Prendre un café", en: "Have a coffee"),
    summary: AddressedPhrase(
      tu: "Une question, un café, et tu apprends plus qu’en dix annonces.",
      vous: "Une question, un café, et vous apprenez plus qu’en dix annonces.",
      en: "One question, one coffee, and you learn more than from ten adverts."),
    source: Phrase(fr: "D’après Daniel Chae", en: "After Daniel Chae"), subject: .person,
    steps: [
      step("research", "Se renseigner", "Find out about them", form: false),
      step("ask", "Proposer un café", "Ask for a coffee", form: false, need: .message("coffee-ask")),
      step("meet", "Se voir", "Meet", form: false),
      step("learn", "Noter ce qu’on a appris", "Note what you learned", form: true),
      step("next", "Passer à la suivante", "Go on to the next", form: false),
    ])

  private static func step(
    _ id: String, _ fr: String, _ en: String, form: Bool, need: PlaybookStep.Need = .research
  ) -> PlaybookStep {
    PlaybookStep(
      id: id, title: AddressedPhrase(fr: fr, en: en),
      advice: AddressedPhrase(fr: "Simplement, et sans presser.", en: "Plainly, and without pressing."),
      need: need,
      form: form
        ? StepForm(
          yields: .learned,
          entries: [
            StepForm.Entry(
              id: "learned", label: AddressedPhrase(fr: "Ce que j’ai appris", en: "What I learned"),
              field: .longText, isRequired: true),
            StepForm.Entry(
              id: "people", label: AddressedPhrase(fr: "Qui d’autre", en: "Who else"), field: .people),
          ]) : nil, method: ["B6"])
  }

  static let line: CampaignLine = {
    let id = CampaignID(4)
    func toDo(_ index: Int) -> CampaignToDo {
      CampaignToDo(
        campaign: id, playbook: method.id, playbookTitle: method.title, step: method.steps[index],
        person: ines,
        due: today.adding(days: index), round: today)
    }
    let campaign = Campaign(
      id: id, playbook: method.id, subject: .person(ines), startedOn: today.adding(days: -9),
      contacts: [CampaignContact(person: ines), CampaignContact(person: paul)])
    let state = CampaignState(
      status: .open, step: "ask", due: today.adding(days: 1), done: ["research"], passed: ["meet"],
      toDos: [toDo(1), toDo(3)])
    return CampaignLine(campaign: campaign, title: method.title, state: state, next: toDo(1))
  }()

  private static let entry = PlaybookEntry(
    playbook: method, origin: .edited, installedOn: today,
    explanation: method.steps.map { Phrase(fr: "\($0.title.tu) – ensuite", en: "\($0.title.en) – then") },
    underWay: 1)

  static func campaignPages(_ context: PageContext) -> [(name: String, html: HTML)] {
    let view = CampaignView(
      line: line, playbook: method,
      happenings: [
        CampaignHappening(
          id: "f2", kind: .learned, day: today.adding(days: -1), person: ines, step: "learn",
          values: [.init(id: "learned", text: "Ils font du <Swift>")]),
        CampaignHappening(id: "i9", kind: .wrote, day: today.adding(days: -5), person: ines),
      ], ahead: [Phrase(fr: "Passer à la suivante – ensuite", en: "Go on to the next – then")],
      remark: Phrase(fr: "Une réponse peut encore venir.", en: "An answer may still come."))
    let refused = FormState(
      values: FormValues([("n1-learned", ""), ("n1-people", "Paul")]),
      errors: ["n1-learned": Words(fr: "Il manque ceci.", en: "This is missing.")])
    let scene = SceneView(
      town: "Lyon", towns: ["Lyon", "Paris"], asOf: "2026-11", isEdited: false,
      proposed: [
        SceneEntry(
          kind: .community, name: "MiXiT", town: "Lyon", detail: "conference", url: "https://mixitconf.org")
      ],
      known: [
        .community: [
          SceneEntry(kind: .community, number: 1, name: "Lyon.js", town: "Lyon", detail: "meetup")
        ],
        .teacher: [
          SceneEntry(
            kind: .teacher, number: 2, name: "Maud Le Bihan",
            company: .init(id: CompanyID(3), name: "Tournesol"))
        ],
      ])
    let settings = AgendaSettings()
    return [
      ("playbooks", PlaybooksPage.render(.init(entries: [entry], state: .blank), context)),
      (
        "playbook",
        PlaybookPage.render(.init(entry: entry, text: "playbook: a-coffee\n", state: .blank), context)
      ),
      ("campaigns", CampaignsPage.render(.init(lines: [line]), context)),
      ("campaigns-empty", CampaignsPage.render(.init(lines: []), context)),
      (
        "campaign",
        CampaignPage.render(.init(view: view, state: .blank, suggestions: [maud]), context)
      ),
      ("campaign-refused", CampaignPage.render(.init(view: view, state: refused), context)),
      ("scene", ScenePage.render(.init(view: scene, listText: "as of: 2026-11\n", state: .blank), context)),
      (
        "rhythm",
        RhythmPage.render(
          .init(settings: settings, state: FormState(values: RhythmPage.values(settings))), context)
      ),
    ]
  }
}
