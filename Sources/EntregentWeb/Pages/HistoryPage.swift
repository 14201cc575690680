import Domain

/// What was changed in bulk and can be taken back.
enum HistoryPage {
  struct Model: Sendable {
    var entries: [UndoEntry]
  }

  static func render(_ model: Model, _ context: PageContext) -> HTML {
    Layout.page(Layout.Text.history, context, class: "page-history") {
      header(.class("head")) { h1 { Layout.Text.history } }
      p(.class("lede")) {
        Words(
          tu: "Ce qui peut être repris, à tout moment. Ce que tu as écrit toi-même reste toujours.",
          vous: "Ce qui peut être repris, à tout moment. Ce que vous avez écrit vous-même reste toujours.",
          en: "What can be taken back, at any time. What you wrote yourself always stays.")
      }
      if model.entries.isEmpty {
        Components.empty(
          Words(fr: "Rien à reprendre", en: "Nothing to take back"),
          Words(
            fr: "Chaque import, chaque fusion de fiches apparaîtra ici, avec un bouton pour l’annuler.",
            en: "Every import and every merge of records will stand here, with a button to undo it."))
      } else {
        ul(.class("list")) {
          for entry in model.entries {
            li(.class("item")) {
              div {
                span(.class("name")) { entry.text }
                p(.class("quiet small"), .text("title", entry.name)) { DayWords.element(entry.at.day) }
              }
              postForm(Links.undo) {
                hidden("name", entry.name)
                button(
                  .type("submit"), .class("button"),
                  .label(Words(fr: "Annuler : " + entry.text.fr, en: "Undo: " + entry.text.en))
                ) { Words(fr: "Annuler", en: "Undo") }
              }
            }
          }
        }
      }
    }
  }
}
