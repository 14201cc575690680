import Domain

/// What the program is, and where the data is.
enum AboutPage {
  struct Model: Sendable {
    var vaultPath: String
    var summary: VaultSummary
  }

  static func render(_ model: Model, _ context: PageContext) -> HTML {
    Layout.page(Layout.Text.about, context, class: "page-about page-prose") {
      header(.class("head")) { h1 { "Entregent" } }
      p(.class("lede")) {
        Words(
          tu:
            "Un carnet pour trouver un stage, un premier emploi ou le suivant par des gens, pas par des annonces.",
          vous:
            "Un carnet pour trouver un stage, un premier emploi ou le suivant par des gens, pas par des annonces.",
          en: "A notebook for finding an internship, a first job or the next one through people, not adverts."
        )
      }
      h2 { Words(tu: "Où sont tes données", vous: "Où sont vos données", en: "Where your data is") }
      p {
        Words(
          fr: "Dans un seul fichier, lisible par son propriétaire seulement : ",
          en: "In one file that only its owner can read: ")
        tag("code", [], HTML { $0.text(model.vaultPath) })
      }
      p {
        Words.count(
          model.summary.people, fr: ("Il tient # personne", "Il tient # personnes"),
          en: ("It holds # person", "It holds # people"))
        Words.count(
          model.summary.interactions, fr: (" et # échange.", " et # échanges."),
          en: (" and # interaction.", " and # interactions."))
      }
      ul(.class("plain")) {
        li {
          Words(
            fr: "Rien n’est envoyé, rien n’est mesuré, rien n’est pris sur un site.",
            en: "Nothing is sent, nothing is measured, nothing is scraped.")
        }
        li {
          Words(
            fr: "Aucun message ne part tout seul : Entregent propose, la main reste sur le clavier.",
            en: "No message leaves by itself: Entregent suggests, your hand stays on the keyboard.")
        }
        li {
          Words(
            fr: "Chaque personne peut être exportée, corrigée ou oubliée pour de bon.",
            en: "Every person can be exported, corrected or forgotten for good.")
        }
        li {
          Words(
            fr: "Aucun classement ne repose sur ce qu’un nom, une photo ou un âge laisse supposer.",
            en: "No ranking rests on what a name, a photo or an age suggests.")
        }
      }
      h2 { Words(fr: "Les trois cercles", en: "The three circles") }
      ul(.class("rings-legend")) {
        for circle in Circle.allCases {
          li {
            Rings.circle(circle)
            span {
              strong { Vocabulary.circle(circle) }
              describe(circle)
            }
          }
        }
      }
      h2 { Words(fr: "Au clavier", en: "By keyboard") }
      p {
        tag("kbd", [], HTML { $0.raw("/") })
        Words(fr: " cherche, ", en: " searches, ")
        tag("kbd", [], HTML { $0.raw("j") })
        Words(fr: " et ", en: " and ")
        tag("kbd", [], HTML { $0.raw("k") })
        Words(fr: " descendent et remontent dans une liste.", en: " walk down and up a list.")
      }
    }
  }

  private static func describe(_ circle: Circle) -> Words {
    switch circle {
    case .colleagues:
      Words(
        fr:
          " : même entreprise ou même école, au même moment. Un mot toutes les 8 semaines, sauf autre réglage.",
        en: ": same company or school, at the same time. A word every 8 weeks, unless set otherwise.")
    case .local:
      Words(
        fr: " : déjà croisées, dans un meetup ou une communauté. Un mot toutes les 13 semaines.",
        en: ": seen at least once, at a meetup or in a community. A word every 13 weeks.")
    case .online:
      Words(fr: " : les autres. Un mot toutes les 26 semaines.", en: ": the others. A word every 26 weeks.")
    }
  }
}
