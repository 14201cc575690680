import Domain

/// The very probable pairs in one list: looked over, unticked where wrong, joined together.
enum SurestDuplicatesPage {
  static let title = Words(fr: "Les paires très probables", en: "The very probable pairs")

  static func render(_ pairs: [DuplicatePair], _ context: PageContext) -> HTML {
    Layout.page(title, context, class: "page-duplicates") {
      header(.class("head")) { h1 { title } }
      if pairs.isEmpty {
        Components.empty(
          Words(fr: "Aucune paire n’est assez sûre", en: "No pair is sure enough"),
          Words(fr: "Les autres se décident une à une.", en: "The others are decided one by one.")
        ) { Components.linkButton(DuplicatesPage.title, Links.duplicates) }
      } else {
        p(.class("lede")) {
          Words(
            tu: "Tout ce qui est coché sera réuni. Décoche ce dont tu doutes : la question reste posée.",
            vous: "Tout ce qui est coché sera réuni. Décochez ce dont vous doutez : la question reste posée.",
            en: "All that is ticked will be joined. Untick what you doubt: it stays a question.")
        }
        postForm(Links.surestDuplicates) {
          fieldset(.class("field")) {
            legend { Words(fr: "Les paires", en: "The pairs") }
            ul(.class("list")) { for pair in pairs { li(.class("item")) { item(pair) } } }
          }
          div(.class("acts")) {
            button(.type("submit"), .class("button main")) {
              Words(fr: "Réunir les paires cochées", en: "Join the ticked pairs")
            }
            a(.class("button"), .href(Links.duplicates)) { Words(fr: "Une à une", en: "One by one") }
          }
        }
      }
    }
  }

  private static func item(_ pair: DuplicatePair) -> HTML {
    div(.class("sure")) {
      tag(
        "label", [],
        group {
          voidTag(
            "input",
            [
              .type("checkbox"), .text("name", "pair"),
              .value("\(pair.a.person.id) \(pair.b.person.id)"), .flag("checked"),
            ])
          span {
            side(pair.a.person)
            span(.class("hidden")) { " = " }
            side(pair.b.person)
          }
        })
      ul(.class("reasons")) { for fact in pair.evidence { li(.class("for")) { fact } } }
    }
  }

  /// The name, and what tells this one from others of the name.
  private static func side(_ person: Person) -> HTML {
    span(.class("line")) {
      strong { person.name }
      if let more = person.company ?? person.emails.first ?? person.phones.first ?? person.place {
        span(.class("quiet")) { " · \(more)" }
      }
    }
  }
}
