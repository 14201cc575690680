import Domain
import Entregent

/// The preparation sheet: what is known, open questions, the referral; made to be printed as well.
enum PreparePage {
  struct Model: Sendable {
    var sheet: PreparationSheet
    var clock: WallClock
  }

  static func render(_ model: Model, _ context: PageContext) -> HTML {
    let sheet = model.sheet
    let person = sheet.person
    let title = Words(fr: "Préparer : ", en: "Prepare: ").appending(person.name)
    return Layout.page(title, context, class: "page-prose page-sheet") {
      header(.class("head")) {
        div {
          p(.class("eyebrow")) { Words(fr: "Fiche de préparation", en: "Preparation sheet") }
          h1 { a(.href(Links.person(person.id))) { person.name } }
          p(.class("lede")) { [person.title, person.company].compactMap { $0 }.joined(separator: " · ") }
        }
      }
      when(model)
      questions(sheet)
      section {
        h2 { Words(fr: "En commun", en: "In common") }
        if sheet.common.isEmpty {
          p(.class("quiet")) {
            Words(
              fr: "Rien de connu encore : c’est une bonne première question.",
              en: "Nothing known yet: a good first question.")
          }
        } else {
          ul { for fact in sheet.common { li { fact } } }
        }
      }
      known(sheet)
      promises(sheet)
      recent(sheet)
      section {
        h2 { Words(fr: "À garder en tête", en: "To keep in mind") }
        ul { for reminder in sheet.reminders { li { reminder } } }
      }
      acts(model)
    }
  }

  private static func when(_ model: Model) -> HTML {
    let sheet = model.sheet
    return dl(.class("facts-line")) {
      if let call = sheet.call {
        Components.fact(Words(fr: "Rendez-vous", en: "Set for")) {
          DayWords.element(model.clock.day(call.start))
          ", \(model.clock.time(call.start)) · \(call.minutes) min"
          if let place = call.place {
            " · "
            if let link = Link.outside(place) {
              a(.href(link), .fixed("rel", "noreferrer noopener")) { place }
            } else {
              place
            }
          }
        }
      }
      if let time = sheet.theirTime {
        let label =
          sheet.call == nil
          ? Words(fr: "Heure là-bas", en: "Time there")
          : Words(fr: "Là-bas, il sera", en: "Their time then")
        Components.fact(label) {
          time
          if let ahead = sheet.hoursAhead { span(.class("quiet")) { " " + hours(ahead) } }
        }
      }
      if let place = sheet.person.place { Components.fact(Words(fr: "Lieu", en: "Place")) { place } }
    }
  }

  /// `(+6 h)`.
  private static func hours(_ ahead: Double) -> String {
    if ahead == 0 { return "(=)" }
    let size = abs(ahead)
    return (ahead > 0 ? "(+" : "(−") + (size == size.rounded() ? String(Int(size)) : String(size)) + " h)"
  }

  private static func questions(_ sheet: PreparationSheet) -> HTML {
    group {
      section(.class("questions")) {
        h2 { Words(fr: "Questions ouvertes", en: "Open questions") }
        p(.class("quiet")) {
          Words(
            fr: "En choisir deux ou trois ; écouter le reste.", en: "Choose two or three; listen to the rest."
          )
          Components.methodIDs(["B6", "E5"])
        }
        ul(.class("tick")) { for question in sheet.questions { li { question } } }
      }
      section {
        h2 {
          Words(fr: "Pour finir, si l’échange s’y prête", en: "At the end, if the talk lends itself to it")
        }
        p(.class("quiet")) {
          Words(
            fr: "Une petite entreprise transmet le CV ; une grande a un formulaire.",
            en: "A small company passes the CV on; a large one has a form.")
          Components.methodIDs(["E5"])
        }
        ul(.class("tick")) { for question in sheet.referral { li { question } } }
      }
    }
  }

  private static func known(_ sheet: PreparationSheet) -> HTML {
    let person = sheet.person
    return section {
      h2 { Words(fr: "Ce que l’on sait", en: "What is known") }
      dl {
        if !sheet.employments.isEmpty {
          Components.fact(Words(fr: "Parcours", en: "Path")) {
            for job in sheet.employments {
              span(.class("line")) {
                [job.title, job.company, job.start].compactMap { $0 }.joined(separator: " · ")
              }
            }
          }
        }
        if !person.schools.isEmpty {
          Components.fact(Words(fr: "École", en: "School")) { person.schools.joined(separator: ", ") }
        }
        if !person.tags.isEmpty {
          Components.fact(Words(fr: "Étiquettes", en: "Tags")) { person.tags.joined(separator: ", ") }
        }
        for note in person.notes { Components.fact(Words(fr: "Note", en: "Note")) { note } }
        for link in person.links {
          Components.fact(Words(fr: "Profil", en: "Profile")) {
            if let outside = Link.outside(link) {
              a(.href(outside), .fixed("rel", "noreferrer noopener"), .class("break")) { link }
            } else {
              link
            }
          }
        }
      }
      if !sheet.gaps.isEmpty {
        h3 { Words(fr: "À regarder avant", en: "To look up before") }
        ul { for gap in sheet.gaps { li { gap } } }
        p(.class("quiet small")) {
          Words(
            fr: "Ce qui est public et professionnel, rien d’autre.",
            en: "What is public and professional, nothing else.")
          Components.methodIDs(["B7"])
        }
      }
    }
  }

  private static func promises(_ sheet: PreparationSheet) -> HTML? {
    guard !sheet.promises.isEmpty else { return nil }
    return section {
      h2 { Words(fr: "Promis", en: "Promised") }
      ul {
        for promise in sheet.promises {
          li {
            span(promise.who == .me ? .class("badge asked") : .class("badge given")) {
              promise.who == .me
                ? Words(tu: "par toi", vous: "par vous", en: "by you")
                : Words(fr: "par l’autre", en: "by them")
            }
            " "
            promise.text
            if let due = promise.due {
              span(.class("quiet")) {
                " · "
                DayWords.element(due)
              }
            }
          }
        }
      }
    }
  }

  private static func recent(_ sheet: PreparationSheet) -> HTML? {
    guard !sheet.recent.isEmpty else { return nil }
    return section {
      h2 { Words(fr: "Derniers échanges", en: "Last exchanges") }
      ul {
        for entry in sheet.recent {
          li {
            DayWords.element(entry.day)
            " · "
            Vocabulary.timelineKind(entry.kind)
            if !entry.text.isEmpty { p(.class("said")) { String(entry.text.prefix(280)) } }
          }
        }
      }
    }
  }

  private static func acts(_ model: Model) -> HTML {
    let person = model.sheet.person
    return div(.class("acts")) {
      if let call = model.sheet.call {
        if !call.isPrepared {
          postForm(Links.call(call.id)) {
            button(.type("submit"), .name("act"), .value("ready"), .class("button main")) {
              Words(fr: "C’est préparé", en: "It is prepared")
            }
          }
        }
        a(.class("button"), .href(Links.callEntry(call.id))) {
          Words(fr: "Entrée d’agenda (.ics)", en: "Calendar entry (.ics)")
        }
        if call.isOwn {
          details(.class("later")) {
            summary(.class("button")) { Words(fr: "Déplacer", en: "Move") }
            postForm(Links.call(call.id)) {
              hidden("act", "move")
              tag("label", [.fixed("for", "move-at")], group { Words(fr: "Nouveau moment", en: "New time") })
              voidTag(
                "input",
                [
                  .type("datetime-local"), .id("move-at"), .name("at"), .flag("required"),
                  .value(String(model.clock.iso(call.start).prefix(16))),
                ])
              button(.type("submit")) { Words(fr: "Déplacer l’appel", en: "Move the call") }
            }
          }
          postForm(Links.call(call.id)) {
            button(.type("submit"), .name("act"), .value("drop"), .class("link")) {
              Words(fr: "Retirer l’appel", en: "Cancel the call")
            }
          }
        }
      } else {
        a(.class("button main"), .href(Links.slots(person.id))) {
          Words(fr: "Proposer un appel", en: "Propose a call")
        }
      }
      a(.class("button"), .href(Links.logWith(person.id))) {
        Words(fr: "Noter l’échange", en: "Note the conversation")
      }
    }
  }
}
