import ArgumentParser
import Domain
import Entregent

struct CreditsCommand: VaultCommand {
  static let configuration = CommandConfiguration.command(
    "credits", "Les crédits de messages : ce qui reste, et où ils sont passés.",
    "Your message credits: what is left, and where they went.",
    more: (
      fr: "CHAMP=VALEUR change le plan : plan (free, premium-career, premium-business, sales-navigator-core, "
        + "trial), since, trial-end, left (ce que le réseau affiche), monthly, expiry (jours), refund (yes, no).",
      en: "FIELD=VALUE changes the plan: plan (free, premium-career, premium-business, sales-navigator-core, "
        + "trial), since, trial-end, left (what the network shows), monthly, expiry (days), refund (yes, no)."
    ))

  @Argument(help: .text("CHAMP=VALEUR…", "FIELD=VALUE…", name: ("champs", "fields")))
  var fields: [String] = []

  @Option(
    help: .text(
      "Un InMail est parti à cette personne.", "An InMail went to this person.", name: ("personne", "person"))
  )
  var sent: String?

  @Option(
    help: .text(
      "Un envoi dont on connaît maintenant le coût.", "A message whose cost is known now.",
      name: ("message", "message")))
  var confirm: String?

  @Option(help: .text("Ce qu’il a coûté : 0 ou 1.", "What it cost: 0 or 1.", name: ("crédits", "credits")))
  var cost: Int?

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if let cost, cost != 0, cost != 1 {
      throw ValidationError(say("--cost est 0 ou 1", "--cost is 0 or 1"))
    }
    if confirm != nil, cost == nil {
      throw ValidationError(say("--confirm demande --cost", "--confirm needs --cost"))
    }
  }

  func answer(_ session: Session) throws -> Answer {
    let words = try Fields.parse(fields)
    if !words.isEmpty { try session.workspace.setCredits(words, now: session.now) }
    if let sent {
      let person = try session.workspace.resolvePerson(sent)
      try session.workspace.logInMail(to: person, text: "InMail", cost: cost, now: session.now)
    }
    if let confirm, let cost {
      guard let id = InteractionID(confirm) else {
        throw UserFacingError(
          .usage, Phrase(fr: "« \(confirm) » n’est pas un message.", en: "“\(confirm)” is no message."))
      }
      try session.workspace.confirmCredit(id, cost: cost, now: session.now)
    }
    let view = try session.workspace.credits(now: session.now)
    return Answer(json: { view.json }, text: { CreditText.write(view, to: &$0) })
  }
}

/// Message credits, for programs and for people.
enum CreditText {
  static func write(_ view: CreditsView, to page: inout TextPage) {
    let language = SpokenLanguage.current
    let settings = view.settings
    page.heading(
      view.hasPlan
        ? settings.title[language] : say("Aucun plan indiqué", "No plan named"))
    if !view.hasPlan {
      page.quiet(
        say(
          "« entregent me plan=premium-career » le dit ; « entregent credits --help » nomme les plans.",
          "“entregent me plan=premium-career” says it; “entregent credits --help” names the plans."))
    }
    page.fact(say("restent", "left"), String(view.left))
    page.fact(
      say("ce mois-ci", "this month"),
      say(
        view.spentLately < 2 ? "\(view.spentLately) dépensé" : "\(view.spentLately) dépensés",
        "\(view.spentLately) spent"))
    if view.refunded > 0 { page.fact(say("revenus", "came back"), String(view.refunded)) }
    if view.unconfirmed > 0 {
      page.fact(
        say("à confirmer", "to confirm"),
        say("\(view.unconfirmed), sans doute gratuits", "\(view.unconfirmed), probably free"))
    }
    if let day = view.expiringOn {
      page.fact(
        say("expirent", "expire"), say("\(view.expiringCount) le \(day)", "\(view.expiringCount) on \(day)"))
    }
    page.fact(say("prochains", "next"), view.nextOn?.description)
    page.fact(say("fin d’essai", "trial ends"), settings.trialEndsOn?.description)
    page.fact(
      say("règles", "rules"),
      say(
        "\(settings.monthly) par mois, \(settings.expireAfterDays) jours, "
          + (settings.isRefundedOnAnswer ? "rendus à la réponse" : "jamais rendus")
          + " (état \(settings.asOf))",
        "\(settings.monthly) a month, \(settings.expireAfterDays) days, "
          + (settings.isRefundedOnAnswer ? "back on an answer" : "never back") + " (as of \(settings.asOf))"))
    if !view.entries.isEmpty {
      page.blank()
      page.table(
        ["id", say("jour", "day"), say("à", "to"), say("coût", "cost"), say("réponse", "answer")],
        view.entries.map {
          [
            $0.interaction.description, $0.spending.day.description, $0.spending.person.name,
            $0.spending.cost.map(String.init) ?? say("sans doute 0", "probably 0"),
            $0.spending.answeredOn?.description ?? "",
          ]
        }, numeric: [3])
    }
  }
}

extension CreditsView {
  var json: JSON {
    .object([
      "plan": hasPlan ? .string(settings.plan) : .null, "left": .int(left), "spent": .int(spentLately),
      "refunded": .int(refunded), "unconfirmed": .int(unconfirmed),
      "expiring": expiringOn.map {
        .object(["count": .int(expiringCount), "on": .string($0.description)])
      },
      "next": .text(nextOn), "since": .string(settings.since.description),
      "trialEnd": .text(settings.trialEndsOn), "monthly": .int(settings.monthly),
      "expireAfterDays": .int(settings.expireAfterDays),
      "refundedOnAnswer": .bool(settings.isRefundedOnAnswer), "asOf": .string(settings.asOf),
      "sent": .array(
        entries.map {
          .object([
            "id": .string($0.interaction.description), "date": .string($0.spending.day.description),
            "person": $0.spending.person.json, "cost": $0.spending.cost.map(JSON.int) ?? .null,
            "answered": .text($0.spending.answeredOn),
          ])
        }),
    ])
  }
}

struct AllocateCommand: VaultCommand {
  static let configuration = CommandConfiguration.command(
    "allocate", "À qui écrire, parmi toutes les cibles, avec tant de crédits.",
    "Whom to write to, among all your targets, with so many credits.")

  @Option(
    parsing: .unconditional,
    help: .text(
      "Les crédits à répartir (sinon ce qui reste).", "The credits to share out (else what is left).",
      name: ("nombre", "number")))
  var credits: WholeNumber?

  @Option(
    name: .customLong("for"),
    help: .text(
      "Dans quel but (sinon d’après ce que l’on cherche).", "What for (else from what you seek).",
      name: ("but", "purpose")))
  var purpose: RankPurpose?

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    _ = try credits?.value(of: "--credits", in: 0...WholeNumber.someOf.upperBound)
  }

  func answer(_ session: Session) throws -> Answer {
    let credits = try credits?.value(of: "--credits", in: 0...WholeNumber.someOf.upperBound)
    let view = try session.workspace.allocate(credits: credits, purpose: purpose, now: session.now)
    return Answer(
      json: { view.json },
      text: { page in
        if view.chosen.isEmpty {
          page.quiet(
            say(
              "Personne à qui écrire : choisir des cibles, puis importer son réseau.",
              "Nobody to write to: choose targets, then import your network."))
        }
        page.table(
          [
            say("entreprise", "company"), say("personne", "person"), say("par", "through"),
            say("crédits", "credits"), say("chance", "chance"),
          ],
          view.chosen.map {
            [
              $0.companyName, "\($0.ranked.person.name) (\($0.ranked.person.id))",
              RankCommand.name(of: $0.ranked.channel), String($0.ranked.credits),
              percent($0.ranked.probability),
            ]
          }, numeric: [3, 4])
        if !view.chosen.isEmpty {
          page.blank()
          page.line(Self.hope(view))
        }
        if !view.empty.isEmpty {
          let names = view.empty.map(\.name).joined(separator: ", ")
          page.quiet(say("Personne de connu chez : \(names)", "Nobody known at: \(names)"))
        }
      })
  }

  private func percent(_ probability: Double) -> String {
    let number = Int((probability * 100).rounded())
    return say("\(number) %", "\(number)%")
  }

  /// What it costs, and what may come of it.
  private static func hope(_ view: AllocationView) -> String {
    let expected = String(Double((view.expectedReferrals * 10).rounded()) / 10)
    // French counts up to two as one; a part of a person is nobody to speak of.
    let french = expected.replacing(".", with: ",")
    let answers = view.expectedReferrals < 1.95 ? "réponse utile" : "réponses utiles"
    return say(
      "\(view.creditsUsed) \(view.creditsUsed < 2 ? "crédit" : "crédits") sur \(view.credits) ; environ \(french) \(answers) à espérer.",
      "\(view.creditsUsed) of \(view.credits) credits; about \(expected) helpful answers to be hoped for.")
  }
}

extension AllocationView {
  var json: JSON {
    .object([
      "chosen": .array(
        chosen.map { choice in
          guard case .object(let members) = choice.ranked.json else { return .null }
          return .object(
            [
              JSON.Member(
                name: "company",
                value: .object([
                  "id": .string(choice.company.description), "name": .string(choice.companyName),
                ]))
            ] + members)
        }),
      "credits": .int(credits), "creditsUsed": .int(creditsUsed),
      "expectedReferrals": .double(expectedReferrals),
      "unknownAt": .strings(empty.map(\.name)),
    ])
  }
}
