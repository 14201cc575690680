import Domain

/// The margin of a person's page: how to reach them, what is known and where it comes from.
extension PersonPage {
  static func reach(_ person: Person) -> HTML {
    section(.class("reach"), .id("reach")) {
      h2 { Words(fr: "Joindre", en: "Reach") }
      if person.emails.isEmpty, person.phones.isEmpty, person.links.isEmpty {
        p(.class("quiet")) { Words(fr: "Aucune adresse connue.", en: "No address known.") }
      } else {
        ul {
          for mail in person.emails { li { a(.href(Links.mail(mail))) { mail } } }
          for phone in person.phones { li { a(.href(Links.phone(phone))) { phone } } }
          for link in person.links {
            li {
              if let outside = Link.outside(link) {
                a(.href(outside), .fixed("rel", "noreferrer noopener"), .fixed("target", "_blank")) {
                  shortened(link)
                }
              } else {
                link
              }
            }
          }
        }
      }
    }
  }

  private static func shortened(_ link: String) -> String {
    var text = link[...]
    for prefix in ["https://", "http://", "www."] where text.hasPrefix(prefix) {
      text = text.dropFirst(prefix.count)
    }
    while text.hasSuffix("/") { text = text.dropLast() }
    return String(text)
  }

  static func facts(_ view: PersonView) -> HTML {
    let person = view.person
    return section(.class("facts")) {
      h2 { Words(fr: "Ce que l’on sait", en: "What is known") }
      dl {
        if let role = person.role { Components.fact(Words(fr: "Rôle", en: "Role")) { Vocabulary.role(role) } }
        if let zone = person.zone { Components.fact(Words(fr: "Fuseau", en: "Time zone")) { zone } }
        if !person.schools.isEmpty {
          Components.fact(Words(fr: "École", en: "School")) { person.schools.joined(separator: ", ") }
        }
        if view.employments.count > 1 {
          Components.fact(Words(fr: "Parcours", en: "Path")) {
            for job in view.employments.dropFirst() { span(.class("line")) { self.job(job) } }
          }
        }
        if let day = person.connectedOn {
          Components.fact(Words(fr: "En relation", en: "Connected")) { DayWords.element(day) }
        }
        if let day = person.lastContact {
          Components.fact(Words(fr: "Dernier échange", en: "Last contact")) { DayWords.element(day) }
        }
        if let birthday = person.birthday {
          Components.fact(Words(fr: "Anniversaire", en: "Birthday")) { birthday }
        }
        if let premium = person.premium {
          Components.fact(Words(fr: "Premium", en: "Premium")) {
            premium ? Words(fr: "oui", en: "yes") : Words(fr: "non", en: "no")
          }
        }
        profile(view.profile)
        for note in person.notes { Components.fact(Words(fr: "Note", en: "Note")) { note } }
      }
      postForm(Links.tags(person.id), .class("inline")) {
        tag(
          "label", [.fixed("for", "new-tag")], group { Words(fr: "Ajouter une étiquette", en: "Add a tag") })
        div(.class("together")) {
          voidTag(
            "input",
            [.type("text"), .id("new-tag"), .name("tag"), .flag("required"), .fixed("autocomplete", "off")])
          button(.type("submit"), .class("button")) { Words(fr: "Ajouter", en: "Add") }
        }
      }
    }
  }

  /// What a profile says, in the words of the person.
  private static func profile(_ words: ProfileWords) -> HTML {
    group {
      if let headline = words.headline {
        Components.fact(Words(fr: "Accroche", en: "Headline")) { headline }
      }
      if !words.skills.isEmpty {
        Components.fact(Words(fr: "Compétences", en: "Skills")) { words.skills.joined(separator: ", ") }
      }
      if !words.languages.isEmpty {
        Components.fact(Words(fr: "Langues", en: "Languages")) { words.languages.joined(separator: ", ") }
      }
      if let summary = words.summary {
        Components.fact(Words(fr: "Résumé du profil", en: "Profile summary")) {
          for line in summary.split(separator: "\n") { span(.class("line")) { String(line) } }
        }
      }
    }
  }

  private static func job(_ job: Employment) -> HTML {
    group {
      if let title = job.title {
        title
        Words(fr: " chez ", en: " at ")
      }
      job.company
      if let start = job.start {
        span(.class("quiet")) { " \(start) – \(job.end ?? "")" }
      }
    }
  }

  static func balance(_ person: Person) -> HTML {
    section(.class("balance")) {
      h2 { Words(fr: "Donné, reçu", en: "Given, received") }
      if person.gave == 0, person.got == 0 {
        p(.class("quiet")) {
          Words(fr: "Rien encore, ni dans un sens ni dans l’autre.", en: "Nothing yet, either way.")
        }
      } else {
        p {
          if person.gave > 0 {
            span(.class("badge given")) {
              Words.count(
                person.gave, fr: ("donné # fois", "donné # fois"), en: ("gave once", "gave # times"))
            }
            " "
          }
          if person.got > 0 {
            span(.class("badge asked")) {
              Words.count(
                person.got, fr: ("reçu # fois", "reçu # fois"), en: ("received once", "received # times"))
            }
          }
        }
      }
      p(.class("small")) {
        a(.href(Links.balance(with: person.id))) {
          Words(fr: "Voir le détail et des idées de quoi donner", en: "See what, and ideas of what to give")
        }
      }
    }
  }

  private static func alternative(_ field: String) -> Words {
    switch field {
    case "birthday": Words(fr: "anniversaire : ", en: "birthday: ")
    case "place": Words(fr: "lieu : ", en: "place: ")
    case "title": Words(fr: "poste : ", en: "title: ")
    case "company": Words(fr: "entreprise : ", en: "company: ")
    case "zone": Words(fr: "fuseau horaire : ", en: "time zone: ")
    default: Words(fr: "depuis : ", en: "since: ")
    }
  }

  /// A person of several records may be two: each record can be taken out.
  private static func split(_ source: PersonSource, of person: Person) -> HTML? {
    guard let record = source.observation, person.sources.filter({ $0.observation != nil }).count > 1 else {
      return nil
    }
    return postForm(Links.split(person.id)) {
      hidden("record", "r\(record)")
      button(
        .type("submit"), .class("link"),
        .label(
          Words(fr: "C’est quelqu’un d’autre : séparer la fiche ", en: "Somebody else: split the record ")
            .appending("\(source.source) \(source.record)"))
      ) { Words(fr: "C’est quelqu’un d’autre", en: "This is somebody else") }
    }
  }

  static func sources(_ view: PersonView) -> HTML? {
    guard !view.person.sources.isEmpty else { return nil }
    return details(.class("sources")) {
      summary { Words(fr: "D’où cela vient", en: "Where this comes from") }
      ul(.id("records")) {
        for source in view.person.sources {
          li {
            Vocabulary.sourceKind(source.kind)
            span(.class("quiet")) {
              " · \(source.source), "
              Words(fr: "n° \(source.record)", en: "no. \(source.record)")
            }
            split(source, of: view.person)
          }
        }
        for (field, values) in view.alternatives.sorted(by: { $0.key < $1.key }) {
          li {
            if field == "name" {
              Words(fr: "aussi écrit : ", en: "also written: ")
            } else {
              Words(fr: "aussi noté, ", en: "also noted, ")
              Self.alternative(field)
            }
            values.joined(separator: ", ")
          }
        }
      }
    }
  }
}
