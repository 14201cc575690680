import Domain

/// The day: one next thing, large, with its reason; the rest, short; and an end.
enum TodayPage {
  struct Model: Sendable {
    var plan: TodayPlan
    var summary: VaultSummary
  }

  static func render(_ model: Model, _ context: PageContext) -> HTML {
    Layout.page(Layout.Text.today, context, class: "page-today") {
      div(.class("spread")) {
        div(.class("column")) {
          header(.class("greeting")) {
            p(.class("date")) { DayWords.heading(model.plan.date) }
            h1 { greeting(context) }
            if let remark = model.plan.remark { p(.class("remark")) { remark } }
            budget(model.plan.minutes)
          }
          if let first = model.plan.items.first {
            next(first, context)
            rest(Array(model.plan.items.dropFirst()), context)
            enough(model.plan)
          } else {
            nothing(model, context)
          }
        }
        if !model.plan.counts.isEmpty {
          aside(.class("margin")) { counts(model.plan.counts) }
        }
      }
    }
  }

  /// How much time there is today: other amounts are a click away.
  private static func budget(_ minutes: Int) -> HTML {
    nav(.class("budget"), .label(Words(fr: "Temps d’aujourd’hui", en: "Time today"))) {
      Words(tu: "Tu as ", vous: "Vous avez ", en: "You have ")
      for amount in Set([10, 30, 60, minutes]).sorted() {
        a(.href(Links.today(minutes: amount)), amount == minutes ? .fixed("aria-current", "true") : .absent) {
          Words(fr: "\(amount) min", en: "\(amount) min")
        }
        " "
      }
    }
  }

  private static func greeting(_ context: PageContext) -> Words {
    let name = context.givenName.map { ", " + $0 } ?? ""
    return switch context.hour {
    case 5..<12: Words(fr: "Bonjour\(name).", en: "Good morning\(name).")
    case 12..<18: Words(fr: "Bonjour\(name).", en: "Good afternoon\(name).")
    default: Words(fr: "Bonsoir\(name).", en: "Good evening\(name).")
    }
  }

  private static func next(_ item: TodayItem, _ context: PageContext) -> HTML {
    article(.class("next"), .fixed("aria-labelledby", "next-title")) {
      p(.class("eyebrow")) {
        kind(item.kind)
        " · "
        minutes(item.minutes)
        if item.due < context.today, item.kind.isForADay {
          " · "
          span(.class("since")) {
            Words(fr: "prévu ", en: "planned ")
            DayWords.when(item.due)
          }
        }
      }
      h2(.id("next-title")) { item.title }
      p(.class("why")) {
        item.why
        Components.methodIDs(item.method)
      }
      div(.class("acts")) {
        mainAct(item)
        for lead in TodayLead.all(item) {
          Components.linkButton(lead.words, lead.link, isMain: lead.link == mainLead(item))
        }
        if item.person != nil, let link = Links.campaign(of: item) {
          Components.linkButton(Words(fr: "L’étape", en: "The step"), link)
        }
        done(item, isMain: act(item) == nil && mainLead(item) == nil)
        later(item, context)
        skip(item)
      }
    }
  }

  /// Where an item about nobody is done.
  private static func mainLead(_ item: TodayItem) -> Link? {
    act(item) == nil ? TodayLead.of(item).flatMap { $0.isMain ? $0.link : nil } : nil
  }

  /// What leads on; nil where only "done" does.
  static func mainAct(_ item: TodayItem) -> HTML? {
    act(item).map { Components.linkButton($0.words, $0.link, isMain: true) }
  }

  /// Whether what leads on is another page than the person's own, where this is asked.
  static func leadsElsewhere(_ item: TodayItem, from person: PersonID) -> Bool {
    guard item.person?.id == person, let act = act(item) else { return false }
    return act.link != Links.person(person)
  }

  private static func act(_ item: TodayItem) -> (words: Words, link: Link)? {
    if item.kind == .event, item.id.contains("-after-") {
      return (Words(fr: "Noter qui était là", en: "Note who was there"), Links.note(ofEventItem: item.id))
    }
    guard let person = item.person else {
      return Links.campaign(of: item).map { (Words(fr: "Voir l’étape", en: "See the step"), $0) }
    }
    let given = person.name.split(separator: " ").first.map(String.init) ?? person.name
    if item.kind == .call {
      return item.id.hasSuffix("-after")
        ? (Words(fr: "Noter l’échange", en: "Note the conversation"), Links.logWith(person.id))
        : (Words(fr: "Ouvrir la fiche", en: "Open the sheet"), Links.prepare(person.id))
    }
    if item.kind == .answer {
      return (
        Words(fr: "Lire et répondre à \(given)", en: "Read and answer \(given)"), Links.person(person.id)
      )
    }
    if item.messageKind != nil || [.followUp, .thanks, .fading].contains(item.kind) {
      return (
        Words(fr: "Écrire à \(given)", en: "Write to \(given)"), Links.act(on: item, with: person.id)
      )
    }
    return (Words(fr: "Voir \(given)", en: "See \(given)"), Links.person(person.id))
  }

  /// What is done by pressing: an event to come is decided, one that is over was attended.
  private static func doneWords(_ item: TodayItem) -> Words {
    guard item.kind == .event else { return Words(fr: "C’est fait", en: "Done") }
    if item.id.contains("-go-") { return Words(fr: "J’y vais", en: "I am going") }
    if item.id.contains("-after-") { return Words(fr: "J’y étais", en: "I was there") }
    return Words(fr: "C’est fait", en: "Done")
  }

  private static func done(_ item: TodayItem, isMain: Bool = false) -> HTML {
    postForm(Links.decide) {
      hidden("item", item.id)
      button(
        .type("submit"), .name("decision"), .value("done"), isMain ? .class("button main") : .class("button")
      ) {
        doneWords(item)
      }
    }
  }

  private static func later(_ item: TodayItem, _ context: PageContext) -> HTML {
    details(.class("later")) {
      summary(.class("button")) { Words(fr: "Plus tard", en: "Later") }
      postForm(Links.decide) {
        hidden("item", item.id)
        hidden("decision", "later")
        for (words, day) in laterDays(context.today) {
          button(.type("submit"), .name("day"), .value(day.description)) { words }
        }
      }
    }
  }

  private static func laterDays(_ today: Day) -> [(Words, Day)] {
    let nextMonday = today.startOfWeek.adding(days: 7)
    var days = [(Words(fr: "Demain", en: "Tomorrow"), today.adding(days: 1))]
    // On a Sunday it is tomorrow, on a Monday in a week.
    if (2...6).contains(nextMonday.days(since: today)) {
      days.append((Words(fr: "Lundi", en: "Monday"), nextMonday))
    }
    days.append((Words(fr: "Dans une semaine", en: "In a week"), today.adding(days: 7)))
    days.append((Words(fr: "Dans un mois", en: "In a month"), today.adding(days: 30)))
    return days
  }

  private static func skip(_ item: TodayItem) -> HTML {
    postForm(Links.decide) {
      hidden("item", item.id)
      button(.type("submit"), .name("decision"), .value("skip"), .class("link")) {
        Words(fr: "Pas celle-ci", en: "Not this one")
      }
    }
  }

  private static func rest(_ items: [TodayItem], _ context: PageContext) -> HTML? {
    guard !items.isEmpty else { return nil }
    return section(.class("rest"), .fixed("aria-labelledby", "rest-title")) {
      h2(.id("rest-title")) { Words(fr: "Ensuite", en: "Then") }
      ol(.class("list"), .flag("data-keys")) {
        for item in items {
          li(.class("item")) {
            div {
              if let link = Links.campaign(of: item) {
                a(.class("name"), .href(link)) { item.title }
              } else if let person = item.person {
                a(.class("name"), .href(Links.person(person.id))) { item.title }
              } else if let lead = TodayLead.of(item) {
                a(.class("name"), .href(lead.link)) { item.title }
              } else {
                span(.class("name")) { item.title }
              }
              p(.class("why")) {
                item.why
                Components.methodIDs(item.method)
              }
            }
            div(.class("row-acts")) {
              span(.class("minutes")) { minutes(item.minutes) }
              done(item)
              later(item, context)
            }
          }
        }
      }
    }
  }

  private static func enough(_ plan: TodayPlan) -> HTML {
    div(.class("enough")) {
      Rings.mark()
      p {
        Words(
          tu: "C’est assez pour aujourd’hui.", vous: "C’est assez pour aujourd’hui.",
          en: "That is enough for today.")
        if plan.later > 20 {
          // A heap is not counted aloud.
          " "
          Words(fr: "Le reste attend un autre jour.", en: "The rest can wait for another day.")
        } else if plan.later > 0 {
          " "
          Words.count(
            plan.later, fr: ("# chose attend un autre jour.", "# choses attendent un autre jour."),
            en: ("# thing can wait for another day.", "# things can wait for another day."))
        }
      }
    }
  }

  private static func nothing(_ model: Model, _ context: PageContext) -> HTML {
    Components.empty(
      Words(fr: "Rien ne presse aujourd’hui", en: "Nothing is due today"),
      Words(
        tu:
          "Si tu en as envie : un mot à quelqu’un que tu n’as pas vu depuis longtemps fait plus qu’un CV de plus.",
        vous: """
          Si le cœur vous en dit : un mot à quelqu’un que vous n’avez pas vu depuis longtemps fait plus \
          qu’un CV de plus.
          """,
        en: "If you feel like it: a word to someone you have not seen for long does more than one more CV.")
    ) {
      Components.linkButton(Words(fr: "Parcourir les personnes", en: "Look through people"), Links.people)
      Components.linkButton(Words(fr: "Noter un échange", en: "Note a conversation"), Links.note)
    }
  }

  private static func counts(_ counts: [CircleCount]) -> HTML {
    tag(
      "figure", [.class("counts")],
      group {
        Rings.counts(counts)
        tag(
          "figcaption", [],
          group {
            h2 {
              Words(
                tu: "Tes cercles, ton rythme", vous: "Vos cercles, votre rythme",
                en: "Your circles, your rhythm")
            }
            ul {
              for count in counts {
                li {
                  span(.class("count")) {
                    strong { count.done }
                    Words(fr: " sur ", en: " of ")
                    range(count.goal)
                  }
                  span {
                    count.label
                    " "
                    span(.class("quiet")) { count.period }
                    Components.methodIDs([count.method])
                  }
                }
              }
            }
            p(.class("quiet small")) {
              Words(
                fr:
                  "Chaque anneau se referme à mesure ; de l’intérieur vers l’extérieur, dans l’ordre de la liste.",
                en: "Each ring closes as you go; from the inside out, in the order of the list.")
            }
          })
      })
  }

  private static func range(_ goal: ClosedRange<Int>) -> Words {
    goal.lowerBound == goal.upperBound
      ? Words(verbatim: String(goal.lowerBound))
      : Words(verbatim: "\(goal.lowerBound)–\(goal.upperBound)")
  }

  private static func minutes(_ minutes: Int) -> Words { Words(fr: "\(minutes) min", en: "\(minutes) min") }

  static func kind(_ kind: TodayItem.Kind) -> Words {
    switch kind {
    case .promise: Words(fr: "Promesse", en: "Promise")
    case .answer: Words(fr: "Réponse attendue", en: "Awaiting an answer")
    case .followUp: Words(fr: "Suite d’une rencontre", en: "Follow-up")
    case .step: Words(fr: "Étape", en: "Step")
    case .call: Words(fr: "Appel", en: "Call")
    case .thanks: Words(fr: "Merci", en: "Thanks")
    case .fading: Words(fr: "Reprendre contact", en: "Back in touch")
    case .routine: Words(fr: "Habitude", en: "Routine")
    case .give: Words(fr: "Donner d’abord", en: "Give first")
    case .event: Words(fr: "Rencontre", en: "Event")
    case .opportunity: Words(fr: "Candidature", en: "Opportunity")
    }
  }
}
