import Domain

/// A person added or corrected by hand. What the user writes wins over every import.
enum PersonFormPage {
  struct Model: Sendable {
    /// Nil: somebody new.
    var id: PersonID?
    var name: String
    var state: FormState
  }

  static let order = ["name", "title", "company", "place", "email", "phone", "link", "schools", "tags"]

  static func render(_ model: Model, _ context: PageContext) -> HTML {
    let title =
      model.id == nil
      ? Layout.Text.newPerson : Words(fr: "Modifier ", en: "Edit ").appending(model.name)
    return Layout.page(title, context, class: "page-form") {
      header(.class("head")) { h1 { title } }
      Field.errorSummary(model.state, order: order)
      postForm(model.id.map(Links.editPerson) ?? Links.people, .flag("novalidate")) {
        Field.line("name", Words(fr: "Nom", en: "Name"), model.state, isRequired: true)
        Field.line("title", Words(fr: "Ce qu’elle ou il fait", en: "What they do"), model.state)
        Field.line("company", Words(fr: "Entreprise", en: "Company"), model.state)
        Field.radios(
          "circle", Words(fr: "Cercle", en: "Circle"), model.state,
          [
            ("", Words(fr: "selon ce que l’on sait", en: "by what is known")),
            ("1", Vocabulary.circle(.colleagues)), ("2", Vocabulary.circle(.local)),
            ("3", Vocabulary.circle(.online)),
          ])
        more(model)
        div(.class("acts")) {
          Field.submit(
            model.id == nil ? Words(fr: "Ajouter", en: "Add") : Words(fr: "Enregistrer", en: "Save"))
          a(.class("button"), .href(model.id.map(Links.person) ?? Links.people)) {
            Words(fr: "Annuler", en: "Cancel")
          }
        }
      }
    }
  }

  private static func more(_ model: Model) -> HTML {
    group {
      Field.line("place", Words(fr: "Ville", en: "Town"), model.state)
      div(.class("pair")) {
        Field.line(
          "hours", Words(fr: "Heures de travail", en: "Working hours"), model.state,
          help: Words(fr: "Pour proposer des créneaux d’appel.", en: "To offer slots for calls."),
          example: "9:00-18:00")
        Field.line(
          "days", Words(fr: "Jours de travail", en: "Working days"), model.state,
          help: Words(
            fr: "Par exemple lun-ven, ou lun, mer, ven.", en: "For example mon-fri, or mon, wed, fri."),
          example: "1-5")
      }
      Field.line("email", Words(fr: "E-mail", en: "E-mail"), model.state, type: "email")
      Field.line("phone", Words(fr: "Téléphone", en: "Phone"), model.state, type: "tel")
      Field.line(
        "link", Words(fr: "Profil ou site", en: "Profile or site"), model.state, type: "url",
        example: "https://")
      Field.line(
        "schools", Words(fr: "Écoles", en: "Schools"), model.state,
        help: Words(fr: "Séparées par des virgules.", en: "Separated by commas."))
      Field.line(
        "tags", Words(fr: "Étiquettes", en: "Tags"), model.state,
        help: Words(fr: "Séparées par des virgules.", en: "Separated by commas."))
      Field.text(
        "note", Words(fr: "Ce dont on veut se souvenir", en: "What to remember"), model.state,
        help: Words(
          tu: "Écris ce que tu pourrais lui montrer.", vous: "Écrivez ce que vous pourriez lui montrer.",
          en: "Write what you could show them."))
    }
  }
}

/// Before somebody is erased: what that means.
enum ForgetPage {
  struct Model: Sendable {
    var person: PersonReference
    var entries: Int
  }

  static func render(_ model: Model, _ context: PageContext) -> HTML {
    let title = Words(fr: "Oublier ", en: "Forget ").appending(model.person.name)
    return Layout.page(title, context, class: "page-form") {
      header(.class("head")) { h1 { title } }
      p(.class("lede")) {
        Words(
          fr: """
            Tout ce que le carnet sait de cette personne est effacé : fiche, messages, notes, et ce que \
            les autres fiches en disent.
            """,
          en: """
            Everything the notebook knows of this person is erased: record, messages, notes, and what \
            other records say of them.
            """)
      }
      ul(.class("plain")) {
        li {
          Words.count(
            model.entries,
            fr: ("# entrée de l’historique disparaît.", "# entrées de l’historique disparaissent."),
            en: ("# entry of the history disappears.", "# entries of the history disappear."))
        }
        li {
          Words(
            fr:
              "Seule une empreinte chiffrée reste, pour demander avant qu’un import ne ramène cette personne.",
            en: "Only a keyed fingerprint stays, to ask before an import brings this person back.")
        }
        li {
          Words(
            tu: "Les anciennes sauvegardes la contiennent encore : c’est à toi de les supprimer.",
            vous: "Les anciennes sauvegardes la contiennent encore : c’est à vous de les supprimer.",
            en: "Old backups still hold them: deleting these is up to you.")
        }
        li { Words(fr: "Cela ne peut pas être annulé.", en: "This cannot be undone.") }
      }
      postForm(Links.forget(model.person.id)) {
        div(.class("acts")) {
          a(.class("button"), .href(Links.person(model.person.id))) {
            Words(fr: "Garder cette personne", en: "Keep this person")
          }
          button(.type("submit"), .class("button danger")) {
            Words(fr: "Oublier pour de bon", en: "Forget for good")
          }
        }
      }
    }
  }
}
