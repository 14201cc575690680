import Domain
import Entregent

/// Windows for a call with somebody: on both clocks, as words to send, and one of them fixed (E4).
enum SlotsPage {
  struct Model: Sendable {
    var person: PersonReference
    var offer: SlotOffer?
    /// Why there are none: where they live is not known.
    var problem: UserFacingError?
    var state: FormState
    var clock: WallClock
    /// The place that was typed or is written down, where it and not a zone says their hour.
    var place: String?
  }

  static func render(_ model: Model, _ context: PageContext) -> HTML {
    let title = Words(fr: "Proposer un appel à ", en: "Propose a call to ").appending(model.person.name)
    return Layout.page(title, context, class: "page-form page-slots") {
      header(.class("head")) {
        div {
          p(.class("eyebrow")) { a(.href(Links.person(model.person.id))) { model.person.name } }
          h1 { title }
        }
      }
      Field.errorSummary(model.state, order: ["at"])
      if let problem = model.problem {
        ask(problem, model)
        // Whoever has agreed on a time needs no window.
        fix(model)
      } else if let offer = model.offer {
        windows(offer, model)
        fix(model)
      }
    }
  }

  private static func ask(_ problem: UserFacingError, _ model: Model) -> HTML {
    section(.class("notice")) {
      p { problem.message }
      getForm(Links.slots(model.person.id)) {
        Field.line(
          "place", Words(fr: "Où cette personne vit", en: "Where they live"), model.state,
          help: Words(
            fr: "Une ville, comme sur un profil : « Montréal », « Greater Boston ».",
            en: "A town, as on a profile: “Montréal”, “Greater Boston”."))
        div(.class("acts")) {
          // Only one act leads on: below, when a time is agreed already.
          button(
            .type("submit"),
            model.state.values.trimmed("at") == nil ? .class("button main") : .class("button")
          ) { Words(fr: "Chercher des créneaux", en: "Find time slots") }
          a(.class("button"), .href(Links.editPerson(model.person.id))) {
            Words(fr: "L’ajouter à sa fiche", en: "Add it to their record")
          }
        }
      }
    }
  }

  private static func windows(_ offer: SlotOffer, _ model: Model) -> HTML {
    group {
      if offer.windows.isEmpty {
        Components.empty(
          Words(fr: "Aucun moment commun", en: "No time in common"),
          Words(
            fr: "Les heures de travail des deux côtés, les jours fériés et les agendas ne laissent rien.",
            en: "Working hours on both sides, public holidays and your calendars leave nothing."))
      } else {
        div(.class("scroll")) {
          table {
            tag(
              "caption", [],
              group {
                Words(
                  fr: "L’appel peut commencer à tout moment dans ces plages.",
                  en: "Any start time within these slots works.")
              })
            tag(
              "thead", [],
              tr {
                th(.fixed("scope", "col")) { Words(fr: "Jour", en: "Day") }
                th(.fixed("scope", "col")) { Words(fr: "Là-bas", en: "There") }
                th(.fixed("scope", "col")) { Words(fr: "Ici", en: "Here") }
              })
            tag(
              "tbody", [],
              group {
                for window in offer.windows {
                  tr {
                    td { day(window.theirs) }
                    td { stretch(window.theirs, window.theirsEnd) }
                    td { stretch(window.startText, window.endText) }
                  }
                }
              })
          }
        }
        p(.class("quiet small")) {
          Words(fr: "Là-bas : ", en: "There: ").appending(
            model.place.map { "\($0) (\(offer.zone))" } ?? town(offer.zone))
          " · "
          Words(fr: "Ici : ", en: "Here: ").appending(town(offer.userZone))
        }
        Field.text(
          "text",
          Words(
            tu: "À coller dans ton message", vous: "À coller dans votre message",
            en: "To paste into your message"),
          FormState(values: FormValues([("text", offer.text)])), rows: "12",
          help: Words(
            fr: "Dans la langue de cette personne, avec son heure d’abord.",
            en: "In their language, their hour first."))
      }
      for remark in offer.remarks { p(.class("quiet")) { remark } }
      getForm(Links.slots(model.person.id), .class("inline")) {
        if let place = model.state.values.trimmed("place") { hidden("place", place) }
        div(.class("pair")) {
          Field.line("minutes", Words(fr: "Minutes", en: "Minutes"), model.state, type: "number")
          Field.line(
            "days", Words(fr: "Jours à parcourir", en: "Days to search"), model.state, type: "number")
        }
        button(.type("submit"), .class("button")) { Words(fr: "Chercher de nouveau", en: "Search again") }
      }
    }
  }

  /// `New York (America/New_York)`: the town that stands for a time zone, and the zone.
  private static func town(_ zone: String) -> String {
    guard let last = zone.split(separator: "/").last, zone.contains("/") else { return zone }
    return last.replacing("_", with: " ") + " (\(zone))"
  }

  /// `vendredi 27 novembre` of an ISO time.
  private static func day(_ iso: String) -> HTML {
    HTML { writer in
      if let day = Day(iso.prefix(10)) { writer.text(DayWords.heading(day)) } else { writer.text(iso) }
    }
  }

  private static func stretch(_ start: String, _ end: String) -> String {
    let from = start.dropFirst(11).prefix(5)
    let to = end.dropFirst(11).prefix(5)
    let other = start.prefix(10) == end.prefix(10) ? "" : " (+1)"
    return from == to ? String(from) : "\(from) – \(to)\(other)"
  }

  private static func fix(_ model: Model) -> HTML {
    section(.class("raised"), .id("fix")) {
      h2 { Words(fr: "Quand l’heure est convenue", en: "Once a time is agreed") }
      postForm(Links.slots(model.person.id), .flag("novalidate")) {
        if let place = model.state.values.trimmed("place") { hidden("place", place) }
        Field.line(
          "at", Words(tu: "Quand, à ton heure", vous: "Quand, à votre heure", en: "When, on your clock"),
          model.state, type: "datetime-local",
          isRequired: true)
        hidden("minutes", model.state.values.trimmed("minutes") ?? "15")
        Field.choice(
          "kind", Words(fr: "C’est", en: "It is"), model.state,
          [InteractionKind.call, .coffee, .lunch, .meeting, .interview].map {
            ($0.rawValue, Vocabulary.interaction($0))
          })
        Field.line(
          "where", Words(fr: "Où, ou l’adresse de la visio", en: "Where, or the address of the video call"),
          model.state)
        div(.class("acts")) { Field.submit(Words(fr: "Fixer le rendez-vous", en: "Book the appointment")) }
      }
    }
  }
}
