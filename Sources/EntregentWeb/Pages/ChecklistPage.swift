import Domain

/// Being presentable before writing to strangers (A5, E3). It warns, it never locks.
enum ChecklistPage {
  struct Model: Sendable {
    var view: ChecklistView
    var state: FormState
  }

  private static let linked: Set<String> = ["code", "portfolio", "cv"]

  static func render(_ model: Model, _ context: PageContext) -> HTML {
    Layout.page(Layout.Text.checklist, context, class: "page-form page-checklist") {
      header(.class("head")) {
        div {
          h1 { Layout.Text.checklist }
          p(.class("lede")) {
            Words(
              tu: "Ce que verra quelqu’un à qui tu écris. Rien ici n’empêche d’écrire.",
              vous: "Ce que verra quelqu’un à qui vous écrivez. Rien ici n’empêche d’écrire.",
              en: "What somebody you write to will see. Nothing here keeps you from writing.")
          }
        }
      }
      Field.errorSummary(model.state, order: ["link-code", "link-portfolio", "link-cv"])
      if let warning = model.view.warning { p(.class("notice")) { warning } }
      postForm(Links.checklist, .flag("novalidate")) {
        for item in model.view.items {
          section {
            Field.radios(
              item.id, Words(item.title), model.state,
              [
                ("ready", Words(fr: "c’est prêt", en: "ready")),
                ("missing", Words(fr: "pas encore", en: "not yet")),
                ("unknown", Words(fr: "à vérifier", en: "to check")),
              ], help: Words(item.advice))
            if linked.contains(item.id) {
              Field.line(
                "link-" + item.id, Words(fr: "Son adresse", en: "Its address"), model.state,
                example: "https://")
            }
          }
        }
        div(.class("acts sticky")) { Field.submit(Words(fr: "Enregistrer", en: "Save")) }
      }
    }
  }
}
