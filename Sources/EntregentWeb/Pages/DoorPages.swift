import Domain
import Entregent

/// What stands instead of the page that was asked for.
enum DoorPage: Equatable {
  case noKey, usedKey, wrongKey, comeIn
  case wrongHost(port: Int)
  case notOurForm, tooLarge, unreadable, notFound, fault
  case told(message: Phrase, advice: Phrase?)

  static func of(_ error: UserFacingError) -> DoorPage {
    error.status == .fault ? .fault : .told(message: error.message, advice: error.advice)
  }

  /// The HTTP status that says the same.
  static func status(of error: UserFacingError) -> Int {
    switch error.status {
    case .notFound: 404
    case .usage, .badInput: 422
    case .tryAgain: 503
    case .fault, .cannotCreate, .inputOutput: 500
    }
  }
}

/// The pages of the door and of errors: what happened, what is safe, what to do.
enum DoorPages {
  static func render(_ page: DoorPage, _ context: PageContext, isBare: Bool) -> HTML {
    let (title, text) = words(page)
    return Layout.page(title, context, class: "page-door-page", isBare: isBare) {
      div(.class("notice-page")) {
        Rings.mark("mark large")
        h1 { title }
        for paragraph in text { p(.class("lede")) { paragraph } }
        switch page {
        case .comeIn:
          p { a(.class("button main"), .href(Links.root)) { Words(fr: "Entrer", en: "Come in") } }
        default:
          if !isBare {
            p {
              a(.class("button"), .href(Links.today)) {
                Words(fr: "Retour à aujourd’hui", en: "Back to today")
              }
            }
          }
        }
      }
    }
  }

  private static func words(_ page: DoorPage) -> (title: Words, text: [Words]) {
    switch page {
    case .noKey:
      (
        Words(fr: "Ce carnet est fermé", en: "This notebook is closed"),
        [
          Words(
            fr: """
              Pour entrer, il faut ouvrir l’adresse que le terminal a donnée au démarrage : elle contient une \
              clé. Ainsi, personne d’autre sur cette machine ne lit ce carnet.
              """,
            en: """
              To come in, open the address that the terminal printed at the start: it holds a key. So nobody \
              else on this machine reads this notebook.
              """)
        ]
      )
    case .usedKey:
      (
        Words(fr: "Cette clé a déjà servi", en: "This key has been used"),
        [
          Words(
            fr: """
              Une clé n’ouvre qu’une fois. Une nouvelle adresse vient d’être écrite dans le terminal où \
              Entregent tourne.
              """,
            en: """
              A key opens only once. A new address has just been written to the terminal where Entregent runs.
              """),
          Words(
            fr:
              "Si personne d’autre que le propriétaire n’aurait dû l’utiliser, arrêter et relancer Entregent.",
            en: "If nobody but the owner should have used it, stop Entregent and start it again."),
        ]
      )
    case .wrongKey:
      (
        Words(fr: "Cette clé n’ouvre pas ce carnet", en: "This key does not open this notebook"),
        [
          Words(
            fr:
              "Elle vient peut-être d’un lancement précédent. La bonne adresse est dans le terminal où Entregent tourne.",
            en:
              "It may come from an earlier start. The right address is in the terminal where Entregent runs.")
        ]
      )
    case .comeIn: (Words(fr: "La porte est ouverte", en: "The door is open"), [])
    case .wrongHost(let port):
      (
        Words(fr: "Mauvaise adresse", en: "Wrong address"),
        [
          Words(
            fr: "Entregent ne répond que sous http://127.0.0.1:\(port)/ ou http://localhost:\(port)/.",
            en: "Entregent answers only at http://127.0.0.1:\(port)/ or http://localhost:\(port)/.")
        ]
      )
    case .notOurForm:
      (
        Words(fr: "Ce formulaire n’est plus valable", en: "This form is no longer valid"),
        [
          Words(
            fr:
              "Il vient d’avant le dernier démarrage, ou d’une autre page que celles d’Entregent. Rien n’a changé.",
            en:
              "It is from before the last start, or from a page that is not Entregent’s. Nothing has changed."
          ),
          Words(
            fr: "Revenir à la page précédente, la recharger, et recommencer.",
            en: "Go back to the page before, reload it, and try again."),
        ]
      )
    case .tooLarge:
      (
        Words(fr: "C’est trop gros pour une seule fois", en: "That is too large for one go"),
        [
          Words(
            fr:
              "Rien n’a été enregistré. L’importer en plusieurs parties, ou avec « entregent import » dans le terminal.",
            en: "Nothing has been saved. Import it in parts, or with “entregent import” in the terminal.")
        ]
      )
    case .unreadable:
      (
        Words(fr: "Cette demande est incomplète", en: "This request is incomplete"),
        [
          Words(
            fr: "Elle s’est arrêtée en chemin, ou le navigateur l’a mal formée. Rien n’a été enregistré.",
            en: "It stopped half way, or the browser formed it badly. Nothing has been saved.")
        ]
      )
    case .notFound:
      (
        Words(fr: "Cette page n’existe pas", en: "There is no such page"),
        [
          Words(
            fr: "L’adresse est inexacte, ou la fiche a été oubliée ou annulée depuis.",
            en: "The address is not right, or the record has been forgotten or undone since.")
        ]
      )
    case .fault:
      (
        Words(fr: "Le programme a trébuché", en: "The program stumbled"),
        [
          Words(
            fr: "C’est une erreur d’Entregent, pas de l’utilisateur. Ce qui est dans le carnet est intact.",
            en: "This is Entregent’s mistake, not yours. What is in the notebook is unharmed."),
          Words(
            fr: "« entregent doctor » dans le terminal vérifie le carnet.",
            en: "“entregent doctor” in the terminal checks the notebook."),
        ]
      )
    case .told(let message, let advice):
      (
        Words(fr: "Cela n’a pas pu se faire", en: "That could not be done"),
        [Words(message)] + (advice.map { [Words($0)] } ?? [])
      )
    }
  }
}
