import Domain
import Entregent
import Foundation

@testable import EntregentWeb

/// Invented people and a pinned clock, from which every page can be drawn without a server.
enum Sample {
  static let today = Day(year: 2026, month: 11, day: 21) ?? Day(number: 0)
  /// Saturday evening, 18:30 in Paris.
  static let now = Moment(seconds: Int64(today.number) * 86_400 + 17 * 3600 + 1800, offset: 3600)

  static func context(_ language: Language, _ address: Address = .tu, path: String = "/today") -> PageContext
  {
    var context = PageContext()
    context.language = language
    context.address = address
    context.now = now
    context.path = path
    context.formToken = "a-token"
    context.givenName = "Noé"
    return context
  }

  static let ines = PersonReference(id: PersonID(12), name: "Inès Carpentier")
  static let paul = PersonReference(id: PersonID(31), name: "Paul Okonkwo")
  static let maud = PersonReference(id: PersonID(8), name: "Maud Le Bihan")

  static let plan = TodayPlan(
    date: today, minutes: 30,
    items: [
      TodayItem(
        id: "follow-up:i88", kind: .followUp,
        title: Phrase(
          fr: "Écrire à Inès Carpentier après le meetup de jeudi",
          en: "Write to Inès Carpentier after Thursday’s meetup"),
        person: ines, due: today, minutes: 10,
        why: Phrase(
          fr: """
            Vous avez parlé jeudi de tests de charge au Lyon.js ; elle voulait voir ton script. Un mot dans \
            les 48 heures tient la porte ouverte.
            """,
          en: """
            You talked about load tests at Lyon.js on Thursday; she wanted to see your script. A word within \
            48 hours keeps the door open.
            """),
        method: ["C6"], messageKind: "follow-up"),
      TodayItem(
        id: "promise:pr4", kind: .promise,
        title: Phrase(
          fr: "Envoyer à Paul l’article sur les files d’attente", en: "Send Paul the article on queues"),
        person: paul, due: today.adding(days: -1), minutes: 5,
        why: Phrase(fr: "Promis le 14 novembre.", en: "Promised on 14 November."), method: ["C4"]),
      TodayItem(
        id: "answer:i71", kind: .answer,
        title: Phrase(fr: "Répondre à Maud Le Bihan", en: "Answer Maud Le Bihan"), person: maud, due: today,
        minutes: 5,
        why: Phrase(
          fr: "Son message de lundi attend une réponse.", en: "Her message of Monday awaits an answer."),
        method: ["E4"], messageKind: "first-message"),
      TodayItem(
        id: "routine:w47", kind: .routine,
        title: Phrase(
          fr: "Laisser deux commentaires réfléchis", en: "Leave two thoughtful comments"),
        person: nil, due: today, minutes: 10,
        why: Phrase(fr: "3 sur 5 cette semaine.", en: "3 of 5 this week."), method: ["C3"]),
    ],
    later: 7,
    counts: [
      CircleCount(
        circle: .colleagues, label: Phrase(fr: "anciens camarades revus", en: "old classmates seen again"),
        done: 4, goal: 6...6, period: Phrase(fr: "ce trimestre", en: "this quarter"), method: "C1"),
      CircleCount(
        circle: .local, label: Phrase(fr: "meetups", en: "meetups"), done: 1, goal: 1...2,
        period: Phrase(fr: "ce mois-ci", en: "this month"), method: "C2"),
      CircleCount(
        circle: .online, label: Phrase(fr: "commentaires réfléchis", en: "thoughtful comments"), done: 3,
        goal: 5...10, period: Phrase(fr: "cette semaine", en: "this week"), method: "C3"),
    ])

  static let summary = VaultSummary(people: 412, companies: 96, targets: 6, interactions: 1893, isDemo: false)

  static let lines: [PersonLine] = [
    PersonLine(
      id: PersonID(12), name: "Inès Carpentier", title: "Développeuse back-end", company: "Alma",
      companyID: CompanyID(3), place: "Lyon", role: .engineer, circle: .local,
      lastContact: today.adding(days: -2)),
    PersonLine(
      id: PersonID(8), name: "Maud Le Bihan", title: "Tech lead", company: "Doctolib & Cie",
      companyID: CompanyID(4),
      place: "Nantes", role: .lead, circle: .colleagues, lastContact: today.adding(days: -5)),
    PersonLine(id: PersonID(40), name: "O’Neill <script>", title: nil, company: nil, circle: .online),
    PersonLine(
      id: PersonID(31), name: "Paul Okonkwo", title: "Site reliability engineer", company: "Bandcamp",
      companyID: CompanyID(9), place: "Manchester", role: .engineer, circle: .online,
      lastContact: today.adding(days: -120)),
    PersonLine(
      id: PersonID(51), name: "Théophile de La Rochefoucauld-Montbel",
      title: "Responsable de l’équipe plateforme et des outils internes",
      company: "Société d’ingénierie numérique du Grand Ouest", companyID: CompanyID(11),
      place: "Saint-Jean-de-la-Ruelle",
      role: .engineeringManager, circle: .colleagues, lastContact: today.adding(days: -400)),
  ]

  static let person: Person = {
    var person = Person(id: PersonID(12), name: "Inès Carpentier", circle: .local)
    person.title = "Développeuse back-end"
    person.role = .engineer
    person.company = "Alma"
    person.companyID = CompanyID(3)
    person.since = "2023-04"
    person.place = "Lyon"
    person.zone = "Europe/Paris"
    person.emails = ["ines@example.org"]
    person.phones = ["+33 6 12 34 56 78"]
    person.links = ["https://www.linkedin.com/in/ines-carpentier-exemple/"]
    person.schools = ["INSA Lyon"]
    person.tags = ["meetup", "tests"]
    person.connectedOn = Day(year: 2024, month: 3, day: 12)
    person.lastContact = today.adding(days: -2)
    person.gave = 2
    person.got = 1
    person.sources = [
      PersonSource(source: "Connections.csv", kind: "linkedin-connections", uid: nil, record: 17),
      PersonSource(source: "contacts.vcf", kind: "vcard", uid: "4f2a", record: 203),
    ]
    return person
  }()

  static let view = PersonView(
    person: person,
    employments: [
      Employment(
        companyID: CompanyID(3), company: "Alma", title: "Développeuse back-end", start: "2023-04", end: nil,
        isCurrent: true),
      Employment(company: "Criteo", title: "Stagiaire", start: "2022", end: "2023", isCurrent: false),
    ],
    acquaintance: [
      Acquaintance(text: Phrase(fr: "Rencontrée au Lyon.js", en: "Met at Lyon.js"), since: "2026-11-19"),
      Acquaintance(
        text: Phrase(fr: "En relation sur LinkedIn", en: "Connected on LinkedIn"), since: "2024-03-12"),
    ],
    timeline: [
      TimelineEntry(
        id: "i88", day: today.adding(days: -2), kind: "event", direction: .both,
        text: "Lyon.js : parlé de tests de charge.\nElle cherche un outil qui rejoue du vrai trafic.",
        source: "hand", minutes: 20, isOwn: true),
      TimelineEntry(
        id: "i70", day: today.adding(days: -40), kind: "message", direction: .incoming,
        text: "Merci pour le lien !", source: "messages.csv"),
      TimelineEntry(
        id: "i69", day: today.adding(days: -41), kind: "message", direction: .outgoing,
        text: "Bonjour Inès, ton article sur k6 m’a fait gagner une journée.", source: "messages.csv"),
    ],
    timelineTotal: 9,
    promises: [
      PromiseEntry(
        id: PromiseID(2), who: .me, person: ines, text: "envoyer mon script de charge", due: today,
        madeOn: today.adding(days: -2), doneOn: nil),
      PromiseEntry(
        id: PromiseID(3), who: .them, person: ines, text: "me présenter à son lead", due: nil,
        madeOn: today.adding(days: -2), doneOn: nil),
    ],
    next: [plan.items[0]],
    alternatives: ["name": ["Ines CARPENTIER"]])

  static let companies: CompaniesView = {
    var alma = Company(id: CompanyID(3), name: "Alma", peopleCount: 4)
    alma.target = Target(why: "Leur façon d’écrire sur leurs erreurs.", since: today)
    var small = Company(id: CompanyID(5), name: "Clever Coopérative", peopleCount: 0)
    small.target = Target(why: "Du code libre, à Nantes.", since: today)
    return CompaniesView(
      targets: [alma, small],
      suggestions: [
        Company(
          id: CompanyID(9), name: "Bandcamp", suggestedBecause: "suivie depuis le 3 mars 2025", peopleCount: 1
        )
      ],
      others: [
        Company(id: CompanyID(4), name: "Doctolib & Cie", peopleCount: 12),
        Company(id: CompanyID(11), name: "OVH", peopleCount: 9),
      ])
  }()

  static let company: CompanyView = {
    var lead = Person(id: PersonID(8), name: "Maud Le Bihan", circle: .colleagues)
    lead.title = "Tech lead"
    return CompanyView(
      company: companies.targets[0],
      ranked: [
        RankedPerson(
          person: lead, probability: 0.42, channel: .message, credits: 0,
          reasons: [
            RankReason(
              criterion: "two-way", effect: 1.1,
              text: Phrase(
                fr: "Vous vous êtes écrit trois fois cette année.",
                en: "You wrote to each other three times this year."), method: ["C4"]),
            RankReason(
              criterion: "same-school", effect: 0.8,
              text: Phrase(
                fr: "Même école, en même temps : INSA Lyon.", en: "Same school at the same time: INSA Lyon."),
              method: ["E2"]),
          ], unknown: [Phrase(fr: "compte premium", en: "premium account")]),
        RankedPerson(
          person: person, probability: 0.3, channel: .inmail, credits: 1,
          reasons: [
            RankReason(
              criterion: "title", effect: 0.5,
              text: Phrase(fr: "Un titre proche de celui visé.", en: "A title close to the one sought."),
              method: ["E2"]),
            RankReason(
              criterion: "hr", effect: -0.4,
              text: Phrase(fr: "Recrutement : plutôt en dernier.", en: "Recruiting: rather last."),
              method: ["D7"]),
          ]),
      ],
      former: [lines[4]], opportunities: ["Stage développement, envoyé le 3 novembre"])
  }()

  static let report: ImportReport = {
    var connections = FileReport(path: "export.zip/Connections.csv", kind: "linkedin-connections")
    connections.read = 3001
    connections.added = 2871
    connections.updated = 100
    connections.unchanged = 28
    connections.skipped = [
      SkippedRecord(record: 17, line: 21, code: "empty-row"),
      SkippedRecord(record: 1800, line: 1804, code: "empty-row"),
    ]
    var ignored = FileReport(path: "export.zip/Learning.csv", kind: "ignored")
    ignored.read = 0
    return ImportReport(
      files: [connections, ignored], people: 2871, newPeople: ["Inès Carpentier", "Paul Okonkwo"],
      jobChanges: [JobChange(person: maud, from: "Criteo", to: "Alma", seenOn: today)], undo: "import-12")
  }()

  static let choices: ImportReport = {
    var table = FileReport(path: "promo.csv", kind: "table")
    table.read = 2
    table.added = 2
    table.columns = [
      ColumnMeaning(
        index: 0, title: "Qui", field: "full-name", confidence: 0.95, samples: ["Inès Carpentier", "<b>"]),
      ColumnMeaning(index: 1, title: "", field: nil, confidence: 0, samples: []),
    ]
    var list = FileReport(path: "sponsors.txt", kind: "list")
    list.read = 3
    list.added = 2
    list.skipped = [SkippedRecord(record: 3, line: 4, code: "known-name", facts: ["Paul Okonkwo"])]
    list.found = [
      ListedEntry(record: 1, name: "Alma", kind: "company", confidence: 0.9, isTaken: true),
      ListedEntry(
        record: 2, name: "Inès Carpentier", kind: "person", confidence: 0.8, company: "Alma", title: "CTO",
        isTaken: true),
      ListedEntry(
        record: 3, name: "Paul Okonkwo", kind: "person", confidence: 0.9,
        known: PersonReference(id: PersonID(9), name: "Paul Okonkwo"), isTaken: false),
    ]
    return ImportReport(
      files: [table, list], people: 4, newPeople: ["Inès Carpentier"], undo: nil, isDryRun: true)
  }()

  static let settings: FormValues = FormValues([
    ("language", "fr"), ("address", "tu"), ("theme", "system"), ("name", "Noé Marchetti"), ("place", "Lyon"),
    ("zone", "Europe/Paris"), ("minutes", "30"), ("student", "yes"), ("school", "Epitech"),
    ("promotion", "2027"),
    ("seeks", "stage"), ("seekRole", "développeur back-end"), ("stack", "Swift, PostgreSQL"),
    ("towns", "Lyon, remote"),
    ("from", "2027-03-01"), ("weeks", "24"),
  ])

  static let message = MessagePage.Model(
    person: person, kind: "first-message",
    text: "Bonjour Inès, vous recrutez en ce moment ?\nJe cherche un stage <rapidement>.", missing: [],
    review: MessageReview(
      language: "fr", isReady: false,
      findings: [
        MessageFinding(
          rule: "transactional-opening", severity: .error, start: 14, end: 42,
          excerpt: "vous recrutez en ce moment ?", method: ["C7", "D3"],
          why: Phrase(
            fr: "La première phrase demande déjà une place.",
            en: "The first sentence already asks for a place."),
          instead: Phrase(fr: "Parler de son article sur k6.", en: "Speak of her article on k6.")),
        MessageFinding(
          rule: "nothing-personal", severity: .warning, start: 0, end: 76,
          excerpt: "", method: ["B4"],
          why: Phrase(fr: "Rien ici ne parle d’elle.", en: "Nothing here speaks of her."),
          instead: Phrase(fr: "Nommer ce qui a plu.", en: "Name what you liked.")),
      ]), quiet: [], last: view.timeline[1])

  static let duplicates: DuplicatesView = {
    var other = Person(id: PersonID(77), name: "Ines CARPENTIER", circle: .online)
    other.company = "Alma SAS"
    other.emails = ["i.carpentier@example.com"]
    other.phones = ["+33 6 12 34 56 78"]
    let pair = DuplicatePair(
      a: DuplicateSide(person: person, records: person.sources), b: DuplicateSide(person: other, records: []),
      probability: 0.93,
      evidence: [
        Phrase(fr: "même numéro de téléphone", en: "same phone number"),
        Phrase(fr: "même nom, aux accents près", en: "same name but for accents"),
      ], against: [Phrase(fr: "e-mails différents", en: "different e-mails")])
    return DuplicatesView(review: [pair, pair], total: 14, merged: 3)
  }()

  static let duplicatePair = DuplicateReview(
    group: duplicates.review.first.map { DuplicateGroup(people: [$0.a, $0.b], pairs: [$0]) }, index: 0,
    total: 14, merged: 3, decided: 5,
    preview: GroupPreview(
      people: [ines, PersonReference(id: PersonID(77), name: "Ines CARPENTIER")],
      fields: [
        .init(
          name: "name", label: Phrase(fr: "Nom affiché", en: "Name shown"),
          values: [person.name, "Ines CARPENTIER"], winner: 0),
        .init(
          name: "company", label: Phrase(fr: "Entreprise", en: "Company"), values: ["Alma", "Alma SAS"],
          winner: 0),
        .init(name: "place", label: Phrase(fr: "Ville", en: "Town"), values: ["Nantes", ""], winner: 0),
        .init(
          name: "premium", label: Phrase(fr: "Premium", en: "Premium"), values: ["true", "false"], winner: 0),
      ]))

  static let duplicateGroup: DuplicateReview = {
    var third = Person(id: PersonID(78), name: "I. Carpentier", circle: .online)
    third.emails = ["I.Carpentier@example.com"]
    guard let pair = duplicates.review.first else { return duplicatePair }
    let side = DuplicateSide(
      person: third, records: [PersonSource(source: "phone.vcf", kind: "vcard", uid: nil, record: 9)])
    let doubt = DuplicatePair(
      a: pair.b, b: side, probability: 0.55,
      evidence: [Phrase(fr: "même adresse e-mail", en: "same e-mail address")],
      against: [Phrase(fr: "l’initiale seulement", en: "the initial only")])
    return DuplicateReview(
      group: DuplicateGroup(people: [pair.a, pair.b, side], pairs: [pair, doubt]), index: 2, total: 1_204,
      merged: 0, decided: 0,
      preview: GroupPreview(
        people: [ines, PersonReference(id: PersonID(77), name: "Ines CARPENTIER")],
        fields: [
          .init(
            name: "name", label: Phrase(fr: "Nom affiché", en: "Name shown"),
            values: [person.name, "Ines CARPENTIER", third.name], winner: 0),
          .init(
            name: "place", label: Phrase(fr: "Ville", en: "Town"), values: ["Nantes", "", ""], winner: 0),
        ]))
  }()

  static let blankMessage: MessagePage.Model = {
    var model = message
    model.text = ""
    model.review = nil
    model.missing = [
      Phrase(fr: "Qu’est-ce qui a plu dans son travail ?", en: "What did you like about her work?")
    ]
    return model
  }()

  /// Every page there is, by the name of its snapshot.
  static let clock = WallClock(zone: TimeZone(secondsFromGMT: 3_600) ?? .gmt)

  static let call = PlannedCall(
    id: EventID(4), title: "Inès Carpentier", people: [ines],
    start: Int64(today.number + 2) * 86_400 + 15 * 3_600, minutes: 15, place: "https://visio.example/ines",
    uid: "call-1@entregent", changedAt: now.seconds)

  static let slots = SlotsPage.Model(
    person: ines,
    offer: SlotOffer(
      zone: "America/Toronto", userZone: "Europe/Paris", minutes: 15,
      windows: [
        .init(
          start: 0, end: 0, startText: "2026-11-27T15:00+01:00", endText: "2026-11-27T17:30+01:00",
          theirs: "2026-11-27T09:00-05:00", theirsEnd: "2026-11-27T11:30-05:00")
      ], text: "Voici un créneau possible", language: .fr,
      remarks: [Phrase(fr: "Une remarque.", en: "A remark.")]),
    state: FormState(
      values: FormValues([("minutes", "15"), ("days", "5"), ("kind", "call"), ("at", "2026-11-27T15:00")])),
    clock: clock)

  static let unknownSlots = SlotsPage.Model(
    person: paul,
    problem: UserFacingError(
      .badInput,
      Phrase(
        fr: "On ne sait pas dans quel fuseau vit Paul Okonkwo.",
        en: "The time zone of Paul Okonkwo is not known.")), state: .blank, clock: clock)

  static var sheet: PreparationSheet {
    var sheet = PreparationSheet(person: view.person)
    sheet.employments = view.employments
    sheet.common = [Phrase(fr: "Même ville : Lyon.", en: "Same town: Lyon.")]
    sheet.recent = Array(view.timeline.prefix(2))
    sheet.promises = view.promises
    sheet.call = call
    sheet.theirTime = "12:30"
    sheet.hoursAhead = -6
    sheet.questions = ["Quelle panne a le plus appris à l’équipe ?", "Comment se passent les relectures ?"]
    sheet.referral = [Phrase(fr: "Faut-il aussi postuler en ligne ?", en: "Should one apply online as well?")]
    sheet.reminders = [Phrase(fr: "Dix à quinze minutes. (E5)", en: "Ten to fifteen minutes. (E5)")]
    sheet.gaps = [Phrase(fr: "Son parcours.", en: "Their path.")]
    return sheet
  }

  static func pages(_ context: PageContext) -> [(name: String, html: HTML)] {
    var people = EntregentWeb.PeoplePage.Model(
      query: PeopleQuery(text: ""), page: Domain.PeoplePage(people: lines, next: "n", total: 2871))
    people.query.circle = .local
    let wrongForm = FormState(
      values: FormValues([("name", ""), ("title", "Développeur <b>"), ("circle", "2")]),
      errors: ["name": PersonActions.nameNeeded])
    let note = FormState(values: NoteActions.blank(today))
    return [
      ("today", TodayPage.render(.init(plan: plan, summary: summary), context)),
      (
        "today-empty",
        TodayPage.render(
          .init(plan: TodayPlan(date: today, minutes: 30, items: [], later: 0), summary: summary), context)
      ),
      ("welcome", WelcomePage.render(.init(offersDemo: true, isEmpty: true), context)),
      ("people", EntregentWeb.PeoplePage.render(people, context)),
      (
        "people-empty",
        EntregentWeb.PeoplePage.render(
          .init(query: PeopleQuery(), page: Domain.PeoplePage(people: [], total: 0)), context)
      ),
      ("person", PersonPage.render(.init(view: view), context)),
      ("person-form-refused", PersonFormPage.render(.init(id: nil, name: "", state: wrongForm), context)),
      ("person-forget", ForgetPage.render(.init(person: ines, entries: 9), context)),
      (
        "note",
        NotePage.render(
          .init(
            with: nil, state: note,
            unclear: [.init(name: "Paul", candidates: [lines[3]]), .init(name: "Zoé", candidates: [])]),
          context)
      ),
      (
        "note-understood",
        NotePage.render(
          .init(
            with: nil,
            state: FormState(
              values: FormValues([
                ("text", "Café avec Inès et Zoé hier, 45 min. Lui envoyer l’article vendredi"),
                ("kind", "coffee"), ("day", "2026-11-20"), ("minutes", "45"), ("favour", "none"),
                ("mine", "envoyer l’article"), ("mineDue", "2026-11-27"),
              ])), chosen: [ines], unclear: [.init(name: "Zoé", candidates: [])], isUnderstood: true), context
        )
      ),
      ("slots", SlotsPage.render(slots, context)),
      ("slots-no-zone", SlotsPage.render(unknownSlots, context)),
      ("prepare", PreparePage.render(.init(sheet: sheet, clock: clock), context)),
      ("companies", CompaniesPage.render(.init(view: companies, search: "", state: .blank), context)),
      (
        "companies-empty",
        CompaniesPage.render(.init(view: CompaniesView(), search: "", state: .blank), context)
      ),
      (
        "company",
        CompanyPage.render(
          .init(
            view: company,
            state: FormState(values: FormValues([("why", "Leur façon d’écrire sur leurs erreurs.")]))),
          context)
      ),
      (
        "duplicates",
        DuplicatesPage.render(.init(review: duplicatePair, sure: 2, done: "merge-12"), context)
      ),
      (
        "duplicates-group",
        DuplicatesPage.render(.init(review: duplicateGroup, sure: 0, done: "merge-12,merge-13"), context)
      ),
      ("duplicates-surest", SurestDuplicatesPage.render(duplicates.review, context)),
      (
        "duplicates-none",
        DuplicatesPage.render(
          .init(
            review: DuplicateReview(group: nil, index: 0, total: 0, merged: 0, decided: 0, preview: nil)),
          context)
      ),
      ("message", MessagePage.render(message, context)),
      ("message-blank", MessagePage.render(blankMessage, context)),
      ("import", ImportPage.render(.init(undoable: [], error: nil), context)),
      (
        "import-reading",
        ImportJobPage.render(
          .init(
            id: "j",
            phase: .reading(
              WorkProgress(
                step: Phrase(fr: "Lecture des messages", en: "Reading messages"), done: 12000, total: 200_000)
            )), context)
      ),
      ("import-preview", ImportJobPage.render(.init(id: "j", phase: .preview(report)), context)),
      ("import-choices", ImportJobPage.render(.init(id: "j", phase: .preview(choices)), context)),
      ("import-done", ImportJobPage.render(.init(id: "j", phase: .done(report)), context)),
      (
        "import-failed",
        ImportJobPage.render(
          .init(
            id: "j",
            phase: .failed(
              UserFacingError(
                .badInput,
                Phrase(fr: "Le fichier export.zip est endommagé.", en: "The file export.zip is damaged."),
                advice: Phrase(fr: "Le télécharger à nouveau.", en: "Download it again.")))), context)
      ),
      (
        "settings",
        SettingsPage.render(
          .init(
            state: FormState(values: settings), zones: ["Europe/Paris"], newAddress: nil, requiresKey: true),
          context)
      ),
      (
        "history",
        HistoryPage.render(
          .init(entries: [
            UndoEntry(
              name: "import-12", at: now,
              text: Phrase(
                fr: "Import de export.zip : 2871 personnes", en: "Import of export.zip: 2871 people"))
          ]), context)
      ),
      (
        "about",
        AboutPage.render(
          .init(vaultPath: "/home/noe/.local/share/entregent/vault.sqlite", summary: summary), context)
      ),
      ("door-closed", DoorPages.render(.noKey, context, isBare: true)),
      ("door-used-key", DoorPages.render(.usedKey, context, isBare: true)),
      ("not-found", DoorPages.render(.notFound, context, isBare: false)),
      ("fault", DoorPages.render(.fault, context, isBare: false)),
    ] + workshopPages(context) + campaignPages(context)
  }
}
