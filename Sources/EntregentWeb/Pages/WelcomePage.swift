import Domain

/// The first page of an empty vault: three doors, and a look round.
enum WelcomePage {
  struct Model: Sendable {
    var offersDemo: Bool
    /// The vault already holds somebody: the page was opened by hand.
    var isEmpty: Bool
  }

  static func render(_ model: Model, _ context: PageContext) -> HTML {
    Layout.page(Words(fr: "Bienvenue", en: "Welcome"), context, class: "page-welcome") {
      header(.class("greeting")) {
        Rings.mark("mark large")
        h1 {
          Words(
            tu: "Tu connais déjà plus de monde que tu ne crois.",
            vous: "Vous connaissez déjà plus de monde que vous ne croyez.",
            en: "You already know more people than you think.")
        }
        p(.class("lede")) {
          Words(
            tu: """
              Entregent est ton carnet : il relit ce que tu as déjà, te dit vers qui te tourner aujourd’hui \
              et pourquoi, et t’aide à trouver des mots qui te ressemblent. Rien ne quitte cet ordinateur.
              """,
            vous: """
              Entregent est votre carnet : il relit ce que vous avez déjà, vous dit vers qui vous tourner \
              aujourd’hui et pourquoi, et vous aide à trouver des mots qui vous ressemblent. Rien ne quitte \
              cet ordinateur.
              """,
            en: """
              Entregent is your notebook: it reads what you already have, says whom to turn to today and \
              why, and helps you find words that sound like you. Nothing leaves this computer.
              """)
        }
      }
      ol(.class("doors")) {
        door(
          Words(
            tu: "Tes contacts de téléphone", vous: "Vos contacts de téléphone", en: "Your phone’s contacts"),
          Words(
            tu: "Les gens que tu connais vraiment, même perdus de vue. C’est par eux que l’on commence.",
            vous:
              "Les gens que vous connaissez vraiment, même perdus de vue. C’est par eux que l’on commence.",
            en: "People you really know, even those you lost touch with. They come first."),
          Words(fr: "2 minutes", en: "2 minutes"),
          Words(fr: "Importer les contacts", en: "Import contacts"), Links.phoneGuide, isMain: true)
        door(
          Words(tu: "Ton export LinkedIn", vous: "Votre export LinkedIn", en: "Your LinkedIn export"),
          Words(
            fr: "Relations, messages, candidatures : l’histoire entière, en un seul fichier.",
            en: "Connections, messages, applications: the whole history in one file."),
          Words(fr: "10 minutes à 24 heures d’attente", en: "10 minutes to 24 hours of waiting"),
          Words(fr: "Voir comment faire", en: "See how"), Links.linkedInGuide)
        door(
          Words(fr: "Quelques noms, à la main", en: "A few names, by hand"),
          Words(
            fr: "Un camarade, une enseignante, la personne du dernier meetup. Trois noms suffisent.",
            en: "A classmate, a teacher, the person from the last meetup. Three names are enough."),
          Words(fr: "1 minute", en: "1 minute"),
          Words(fr: "Ajouter quelqu’un", en: "Add someone"), Links.newPerson)
      }
      if model.offersDemo, !context.isDemo {
        section(.class("look")) {
          h2 { Words(fr: "D’abord jeter un œil ?", en: "Have a look first?") }
          p {
            Words(
              tu: """
                Un carnet de démonstration, rempli de gens inventés, t’attend à côté. Rien n’en passe dans \
                le tien, et un clic te ramène ici.
                """,
              vous: """
                Un carnet de démonstration, rempli de gens inventés, vous attend à côté. Rien n’en passe \
                dans le vôtre, et un clic vous ramène ici.
                """,
              en: """
                A demo notebook full of invented people waits beside yours. Nothing of it gets into your \
                own, and one click brings you back here.
                """)
          }
          postForm(Links.demo) {
            button(.type("submit"), .class("button")) {
              Words(fr: "Entrer dans la démonstration", en: "Look round the demo")
            }
          }
        }
      }
    }
  }

  private static func door(
    _ title: Words, _ text: Words, _ time: Words, _ act: Words, _ link: Link, isMain: Bool = false
  ) -> HTML {
    li(.class("door")) {
      h2 { title }
      p { text }
      p(.class("quiet small")) { time }
      Components.linkButton(act, link, isMain: isMain)
    }
  }
}
