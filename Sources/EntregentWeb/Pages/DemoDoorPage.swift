import Domain

/// What stands where real people would be brought in while the demo is shown: the way back to one's own notebook.
enum DemoDoorPage {
  /// What the user was about to do.
  enum Next: String {
    case importing = "import"
    case person
  }

  static func render(next: Next, _ context: PageContext) -> HTML {
    let title = Words(fr: "Ici, tout est inventé", en: "Everything here is invented")
    return Layout.page(title, context, class: "page-demo-door") {
      div(.class("notice-page")) {
        Rings.mark("mark large")
        h1 { title }
        p(.class("lede")) {
          Words(
            tu: "De vraies personnes n’entrent pas dans la démonstration : elles vont dans ton carnet à toi.",
            vous:
              "De vraies personnes n’entrent pas dans la démonstration : elles vont dans votre carnet à vous.",
            en: "Real people do not come into the demo: they belong in your own notebook.")
        }
        postForm(Links.leaveDemo) {
          hidden("next", next.rawValue)
          button(.type("submit"), .class("button main")) {
            switch next {
            case .importing:
              Words(
                tu: "Revenir à mon carnet et importer", vous: "Revenir à mon carnet et importer",
                en: "Back to my notebook, to import")
            case .person:
              Words(
                fr: "Revenir à mon carnet et ajouter quelqu’un", en: "Back to my notebook, to add somebody")
            }
          }
        }
      }
    }
  }
}
