import ArgumentParser
import Domain
import Entregent
import Foundation

struct SlotsCommand: VaultCommand {
  static let configuration = CommandConfiguration.command(
    "slots", "Propose de larges créneaux pour un appel, à l’heure des deux côtés.",
    "Proposes wide windows for a call, on their clock and yours.",
    more: (
      fr:
        "Aux heures de travail des deux côtés, le vendredi de préférence, autour des agendas importés et des "
        + "jours fériés. Tout début dans un créneau convient. « entregent call add » fixe l’un d’eux.",
      en:
        "In working hours on both sides, Fridays first, around your imported calendars and public holidays. "
        + "Any start within a window fits. “entregent call add” fixes one of them."
    ))

  @Option(help: .text("Avec qui.", "With whom.", name: ("personne", "person")))
  var with: String?

  @Option(
    help: .text(
      "Leur fuseau, par exemple America/Montreal.", "Their zone, such as America/Montreal.",
      name: ("fuseau", "zone")))
  var zone: String?

  @Option(
    help: .text(
      "Où l’on est là-bas, en toutes lettres.", "Where they are, in words.", name: ("lieu", "place")))
  var place: String?

  @Option(help: .text("Durée de l’appel.", "How long the call takes."))
  var minutes = 15

  @Option(
    help: .text(
      "Jours cherchés, à partir de demain.", "Days searched, from tomorrow.", name: ("jours", "days")))
  var days = 5

  @Option(help: .text("Combien de créneaux.", "How many windows.", name: ("nombre", "count")))
  var count = 6

  @Option(
    name: .customLong("in"),
    help: .text(
      "Langue du texte (sinon la leur) : fr, en.", "Language of the text (else theirs): fr, en.",
      name: ("langue", "language")))
  var textLanguage: Language?

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if with == nil, zone == nil, place == nil {
      throw ValidationError(
        say("Il faut --with, --zone ou --place", "One of --with, --zone or --place is needed"))
    }
  }

  func answer(_ session: Session) throws -> Answer {
    let request = SlotRequest(
      person: try with.map { try session.workspace.resolvePerson($0) }, zone: zone, place: place,
      minutes: minutes, days: days, count: count, language: textLanguage, spoken: session.language)
    let offer = try session.workspace.slots(request, system: .current, now: session.now)
    return Answer(
      json: { offer.json },
      text: { page in
        for line in offer.text.split(separator: "\n", omittingEmptySubsequences: false) {
          page.line(String(line))
        }
        if !offer.windows.isEmpty { page.blank() }
        page.quiet("\(offer.zone) · \(offer.userZone)")
        for remark in offer.remarks { page.quiet(remark[session.language]) }
      })
  }
}

extension SlotOffer {
  var json: JSON {
    .object([
      "zone": .string(zone), "userZone": .string(userZone), "minutes": .int(minutes),
      "slots": .array(
        windows.map {
          .object([
            "start": .string($0.startText), "end": .string($0.endText), "theirs": .string($0.theirs),
            "theirsEnd": .string($0.theirsEnd),
            "outsideYourHours": $0.isOutsideYourHours ? .bool(true) : nil,
          ])
        }),
      "text": .string(text), "language": .string(language.rawValue),
      "remarks": remarks.isEmpty ? nil : .array(remarks.map(JSON.phrase)),
    ])
  }
}
