import Domain
import Entregent

/// The methods on offer: what each is for, how many steps it has, where it comes from.
enum PlaybooksPage {
  struct Model: Sendable {
    var entries: [PlaybookEntry]
    var state: FormState
  }

  static let title = Words(fr: "Parcours", en: "Playbooks")

  static func render(_ model: Model, _ context: PageContext) -> HTML {
    Layout.page(title, context, class: "page-playbooks") {
      header(.class("head")) {
        div {
          h1 { title }
          p(.class("lede")) {
            Words(
              tu: "Des chemins déjà tracés. Tu en commences un, et Aujourd’hui te dit chaque pas.",
              vous: "Des chemins déjà tracés. Vous en commencez un, et Aujourd’hui vous dit chaque pas.",
              en: "Paths that others have walked. Start one, and Today tells you each step.")
          }
        }
        Components.linkButton(CampaignsPage.title, Links.campaigns)
      }
      Field.errorSummary(model.state, order: ["text"])
      ul(.class("cards")) { for entry in model.entries { card(entry) } }
      details(.class("guide"), model.state.errors.isEmpty ? .absent : .flag("open")) {
        summary { h2 { Words(fr: "Installer un parcours", en: "Install a playbook") } }
        postForm(Links.playbooks) {
          p {
            Words(
              fr: "Un texte reçu d’un formateur ou d’une amie, ou une copie retouchée d’un parcours d’ici.",
              en: "A text from a coach or a friend, or an edited copy of one from here.")
          }
          Field.text(
            "text", Words(fr: "Le texte", en: "The text"), model.state, rows: "12",
            help: Words(
              fr: "Chaque parcours montre le sien : c’est le meilleur modèle.",
              en: "Each playbook shows its own: the best example."), isRequired: true)
          Field.submit(Words(fr: "Installer", en: "Install"))
        }
      }
    }
  }

  private static func card(_ entry: PlaybookEntry) -> HTML {
    let playbook = entry.playbook
    return li(.class("card")) {
      h2 { a(.class("name"), .href(Links.playbook(playbook.id))) { Words(playbook.title) } }
      p { Words(playbook.summary) }
      p(.class("quiet small")) {
        subject(playbook.subject)
        " · "
        Words.count(playbook.steps.count, fr: ("# étape", "# étapes"), en: ("# step", "# steps"))
        if entry.origin == .edited { Words(fr: " · modifié", en: " · edited") }
        if entry.origin == .installed { Words(fr: " · installé", en: " · installed") }
        if entry.underWay > 0 {
          Words.count(
            entry.underWay, fr: (" · # en route", " · # en route"), en: (" · # under way", " · # under way"))
        }
      }
    }
  }

  static func subject(_ subject: Playbook.Subject) -> Words {
    switch subject {
    case .me: Words(tu: "pour toi", vous: "pour vous", en: "for yourself")
    case .person: Words(fr: "avec une personne", en: "with a person")
    case .company: Words(fr: "avec une entreprise", en: "with a company")
    }
  }
}

/// One method: its steps, why each, when each; and its start.
enum PlaybookPage {
  struct Model: Sendable {
    var entry: PlaybookEntry
    var text: String
    var state: FormState
    /// Already chosen: the person or company from whose page one came.
    var subject: String?
  }

  static func render(_ model: Model, _ context: PageContext) -> HTML {
    let playbook = model.entry.playbook
    return Layout.page(Words(playbook.title), context, class: "page-playbook") {
      header(.class("head")) {
        div {
          p(.class("eyebrow")) { a(.href(Links.playbooks)) { PlaybooksPage.title } }
          h1 { Words(playbook.title) }
          p(.class("lede")) { Words(playbook.summary) }
          if !playbook.source.en.isEmpty { p(.class("quiet small")) { Words(playbook.source) } }
        }
      }
      div(.class("spread")) {
        div(.class("column")) {
          section {
            h2 { Words(fr: "Ce qui suivra", en: "What will follow") }
            ol(.class("steps")) {
              for (index, step) in playbook.steps.enumerated() { self.step(step, index, model.entry) }
            }
          }
          text(model)
        }
        aside(.class("margin")) { start(model) }
      }
    }
  }

  private static func step(_ step: PlaybookStep, _ index: Int, _ entry: PlaybookEntry) -> HTML {
    li {
      h3 { Words(step.title) }
      if entry.explanation.indices.contains(index),
        let delay = Words(entry.explanation[index]).dropping(Words(step.title))
      {
        p(.class("delay")) { delay }
      }
      p {
        Words(step.advice)
        Components.methodIDs(step.method)
      }
    }
  }

  private static func start(_ model: Model) -> HTML {
    let playbook = model.entry.playbook
    return group {
      Field.errorSummary(model.state, order: ["subject"])
      postForm(Links.startPlaybook(playbook.id), .class("raised")) {
        h2 { Words(fr: "Commencer ce parcours", en: "Start this playbook") }
        if playbook.subject != .me {
          Field.line(
            "subject",
            playbook.subject == .person
              ? Words(fr: "Avec qui", en: "With whom")
              : Words(fr: "Avec quelle entreprise", en: "With which company"),
            model.state,
            help: playbook.subject == .person
              ? Words(fr: "Un nom du carnet.", en: "A name from the notebook.")
              : Words(fr: "Connue ou non.", en: "Known or not."), isRequired: true)
        }
        Field.submit(Words(fr: "Commencer", en: "Start"))
        p(.class("quiet small")) {
          Words(
            tu: "Rien n’est envoyé : c’est toi qui écris et envoies chaque message.",
            vous: "Rien n’est envoyé : c’est vous qui écrivez et envoyez chaque message.",
            en: "Nothing is sent: every message is yours to write and send.")
        }
      }
    }
  }

  private static func text(_ model: Model) -> HTML {
    details(.class("guide"), model.state.errors["text"] == nil ? .absent : .flag("open")) {
      summary { h2 { Words(fr: "Le texte du parcours", en: "The text of the playbook") } }
      p {
        Words(
          fr: "À copier, à retoucher, à transmettre. Une faute est dite avec sa ligne, et rien ne change.",
          en: "To copy, edit, hand on. A mistake is told with its line, and nothing changes.")
      }
      postForm(Links.playbooks) {
        Field.text("text", Words(fr: "Texte", en: "Text"), textState(model), rows: "20")
        div(.class("acts")) {
          button(.type("submit"), .class("button")) {
            Words(fr: "Enregistrer ma version", en: "Save my version")
          }
        }
      }
      if model.entry.origin != .builtIn {
        postForm(Links.removePlaybook(model.entry.playbook.id)) {
          button(.type("submit"), .class("link")) {
            model.entry.origin == .edited
              ? Words(fr: "Revenir au parcours d’origine", en: "Back to the original playbook")
              : Words(fr: "Retirer ce parcours", en: "Remove this playbook")
          }
        }
      }
    }
  }

  private static func textState(_ model: Model) -> FormState {
    var state = model.state
    if state.values["text"] == nil { state.values["text"] = model.text }
    return state
  }
}

extension Words {
  /// What follows a title and a dash in each form; nil when nothing does.
  fileprivate func dropping(_ title: Words) -> Words? {
    func rest(_ text: String, _ title: String) -> String? {
      guard text.hasPrefix(title) else { return nil }
      let rest = text.dropFirst(title.count).drop { " \u{A0}\u{202F}–".contains($0) }
      return rest.isEmpty ? nil : rest.prefix(1).uppercased() + rest.dropFirst()
    }
    guard let tu = rest(tu.fr, title.tu.fr), let vous = rest(vous.fr, title.vous.fr),
      let en = rest(self.tu.en, title.tu.en)
    else { return nil }
    return Words(tu: tu, vous: vous, en: en)
  }

  /// A text that speaks to the user in both forms of address.
  init(_ phrase: AddressedPhrase) {
    self.init(tu: phrase.tu, vous: phrase.vous, en: phrase.en)
  }
}
