import Domain
import Entregent

/// All campaigns: what each waits for, and where it stands.
enum CampaignsPage {
  struct Model: Sendable {
    var lines: [CampaignLine]
  }

  static let title = Words(fr: "En route", en: "Under way")

  static func render(_ model: Model, _ context: PageContext) -> HTML {
    Layout.page(title, context, class: "page-campaigns") {
      header(.class("head")) {
        h1 { title }
        Components.linkButton(PlaybooksPage.title, Links.playbooks)
      }
      if model.lines.isEmpty {
        Components.empty(
          Words(fr: "Rien n’est commencé", en: "Nothing has been started"),
          Words(
            tu:
              "Un parcours suivi avec une personne, une entreprise ou pour toi se lit ici : où il en est, et le pas suivant.",
            vous:
              "Un parcours suivi avec une personne, une entreprise ou pour vous se lit ici : où il en est, et le pas suivant.",
            en:
              "A playbook followed with a person, a company or for yourself shows here: where it stands, and the next step."
          ),
          example: Words(
            fr: "Pour un premier pas : « Aller à une rencontre », une par mois.",
            en: "For a first step: “Go to a meetup”, one a month.")
        ) {
          Components.linkButton(
            Words(fr: "Choisir un parcours", en: "Choose a playbook"), Links.playbooks, isMain: true)
        }
      } else {
        list(model.lines.filter(isAlive), Words(fr: "En route", en: "Under way"))
        list(model.lines.filter { !isAlive($0) }, Words(fr: "Terminées", en: "Ended"))
      }
    }
  }

  private static func isAlive(_ line: CampaignLine) -> Bool {
    line.state.status == .open || line.state.status == .paused || line.next != nil
  }

  private static func list(_ lines: [CampaignLine], _ title: Words) -> HTML? {
    guard !lines.isEmpty else { return nil }
    return section {
      h2 { title }
      ul(.class("list"), .flag("data-keys")) { for line in lines { entry(line) } }
    }
  }

  static func entry(_ line: CampaignLine) -> HTML {
    li(.class("item")) {
      div {
        a(.class("name"), .href(Links.campaign(line.campaign.id))) {
          Words(line.title)
          if let name = line.subjectName {
            Words(fr: " : ", en: ": ")
            name
          }
        }
        p(.class("why")) {
          if let next = line.next {
            Words(next.step.title)
            if let person = next.asked ?? next.person, line.subjectName != person.name {
              Words(fr: " : ", en: ": ")
              person.name
            }
            " · "
            DayWords.element(next.due)
          } else if let until = line.state.waitingUntil {
            Words(fr: "Une réponse peut venir ", en: "An answer may come ")
            DayWords.until(until)
          } else if let until = line.campaign.pausedUntil, line.state.status == .paused {
            Words(fr: "En pause ", en: "Resting ")
            DayWords.until(until)
          } else if let remark = line.state.remark {
            Words(remark)
          }
        }
      }
      span(.class("badge")) { CampaignPage.status(line.state.status) }
    }
  }
}

/// Campaigns on the pages of people and companies, and the start of one more.
enum CampaignSection {
  /// - Parameter choices: playbooks that can be started here.
  static func render(
    _ lines: [CampaignLine], choices: [PlaybookEntry], subject: String
  ) -> HTML? {
    guard !lines.isEmpty || !choices.isEmpty else { return nil }
    return section(.class("campaigns")) {
      h2 { Words(fr: "Parcours", en: "Playbooks") }
      if !lines.isEmpty { ul(.class("list")) { for line in lines { CampaignsPage.entry(line) } } }
      if !choices.isEmpty {
        postForm(Links.startCampaign, .class("inline")) {
          hidden("subject", subject)
          tag("label", [.fixed("for", "f-playbook")], group { Words(fr: "Commencer", en: "Start") })
          tag(
            "select", [.id("f-playbook"), .name("playbook")],
            group {
              for entry in choices {
                tag("option", [.value(entry.playbook.id)], HTML { $0.text(Words(entry.playbook.title)) })
              }
            })
          button(.type("submit"), .class("button")) { Words(fr: "Commencer", en: "Start") }
        }
      }
    }
  }
}
