import ArgumentParser
import Domain
import Entregent
import Foundation

struct CallCommand: ParsableCommand {
  static let configuration = CommandConfiguration.command(
    "call", "Fixe un appel et le met dans les agendas.", "Fixes a call and puts it into your calendars.",
    subcommands: [Add.self, List.self, Entry.self, Move.self, Ready.self, Drop.self])

  struct Add: VaultCommand {
    static let configuration = CommandConfiguration.command(
      "add", "Fixe un appel avec quelqu’un.", "Fixes a call with somebody.")

    @Argument(
      help: .text(
        "Nom, partie du nom ou identifiant.", "Name, part of it, or id.", name: ("personne", "person")))
    var person: String

    @Argument(
      help: .text(
        "Quand : 2026-11-27T10:00-05:00, ou à l’heure d’ici, sans décalage.",
        "When: 2026-11-27T10:00-05:00, or on your clock without an offset.", name: ("moment", "time")))
    var start: String

    @Option(help: .text("Combien de minutes.", "How many minutes."))
    var minutes = 15

    @Option(
      help: .text(
        "call, coffee, lunch, meeting ou interview.", "call, coffee, lunch, meeting or interview.",
        name: ("genre", "kind")))
    var kind: InteractionKind = .call

    @Option(
      help: .text(
        "Où, ou l’adresse de la visio.", "Where, or the address of the video call.",
        name: ("lieu", "place")))
    var place: String?

    @Option(
      name: .shortAndLong,
      help: .text(
        "Écrit aussi l’entrée d’agenda (.ics).", "Also writes the calendar entry (.ics).",
        name: ("fichier", "file")))
    var output: String?

    @OptionGroup var shared: SharedOptions

    func answer(_ session: Session) throws -> Answer {
      let id = try session.workspace.resolvePerson(person)
      let call = try session.workspace.planCall(
        with: id, at: start, minutes: minutes, kind: kind, place: place, system: .current, now: session.now)
      if let output {
        try session.workspace.writeCallEntry(
          call.id, to: output, language: session.language, system: .current, now: session.now)
      }
      return CallCommand.answer(
        call, session,
        remarks: try session.workspace.remarks(on: call, system: .current, now: session.now))
    }
  }

  struct List: VaultCommand {
    static let configuration = CommandConfiguration.command(
      "list", "Montre les appels fixés.", "Shows the calls that are fixed.")

    @Option(
      help: .text("Avec cette personne seulement.", "With this person only.", name: ("personne", "person")))
    var with: String?

    @OptionGroup var shared: SharedOptions

    func answer(_ session: Session) throws -> Answer {
      let calls = try session.workspace.calls(
        with: try with.map { try session.workspace.resolvePerson($0) }, now: session.now)
      let zone = try session.workspace.clock(system: .current, now: session.now)
      return Answer(
        json: { .array(calls.map { $0.json(zone) }) },
        text: { page in
          if calls.isEmpty { page.quiet(say("Aucun appel fixé.", "No call is fixed.")) }
          page.table(
            ["id", say("quand", "when"), say("avec", "with"), "min", say("fiche", "sheet")],
            calls.map {
              [
                $0.id.description, zone.text($0.start), $0.people.map(\.name).joined(separator: ", "),
                String($0.minutes), $0.isPrepared ? say("prête", "ready") : "",
              ]
            }, numeric: [3])
        })
    }
  }

  struct Entry: ParsableCommand {
    static let configuration = CommandConfiguration.command(
      "entry", "Écrit l’entrée d’agenda d’un appel (.ics).", "Writes the calendar entry of a call (.ics).")

    @Argument(help: .text("L’appel (e12).", "The call (e12).", name: ("appel", "call")))
    var call: String

    @Option(
      name: .shortAndLong,
      help: .text(
        "Fichier à écrire (sinon la sortie standard).", "File to write (else standard output).",
        name: ("fichier", "file")))
    var output: String?

    @OptionGroup var shared: SharedOptions

    func run() throws {
      let session = try shared.openSession()
      let id = try CallCommand.id(call)
      if let output {
        try session.workspace.writeCallEntry(
          id, to: output, language: session.language, system: .current, now: session.now)
      } else {
        try Output.write(
          session.workspace.callEntry(id, language: session.language, system: .current, now: session.now))
      }
    }
  }

  struct Move: VaultCommand {
    static let configuration = CommandConfiguration.command("move", "Déplace un appel.", "Moves a call.")

    @Argument(help: .text("L’appel (e12).", "The call (e12).", name: ("appel", "call")))
    var call: String

    @Argument(help: .text("Le nouveau moment.", "The new time.", name: ("moment", "time")))
    var start: String

    @Option(
      help: .text(
        "Où, ou l’adresse de la visio.", "Where, or the address of the video call.",
        name: ("lieu", "place")))
    var place: String?

    @OptionGroup var shared: SharedOptions

    func answer(_ session: Session) throws -> Answer {
      let moved = try session.workspace.moveCall(
        try CallCommand.id(call), to: start, place: place, system: .current, now: session.now)
      return CallCommand.answer(
        moved, session,
        remarks: try session.workspace.remarks(on: moved, system: .current, now: session.now))
    }
  }

  struct Ready: VaultCommand {
    static let configuration = CommandConfiguration.command(
      "ready", "Dit que la fiche est lue.", "Says that the sheet is read.")

    @Argument(help: .text("L’appel (e12).", "The call (e12).", name: ("appel", "call")))
    var call: String

    @OptionGroup var shared: SharedOptions

    func answer(_ session: Session) throws -> Answer {
      let id = try CallCommand.id(call)
      try session.workspace.setPrepared(id, now: session.now)
      return CallCommand.answer(try session.workspace.call(id), session)
    }
  }

  struct Drop: VaultCommand {
    static let configuration = CommandConfiguration.command("drop", "Retire un appel.", "Drops a call.")

    @Argument(help: .text("L’appel (e12).", "The call (e12).", name: ("appel", "call")))
    var call: String

    @OptionGroup var shared: SharedOptions

    func answer(_ session: Session) throws -> Answer {
      let id = try CallCommand.id(call)
      try session.workspace.dropCall(id, now: session.now)
      return .done(
        Phrase(fr: "L’appel \(id) est retiré.", en: "Call \(id) is dropped."),
        .object(["dropped": .string(id.description)]))
    }
  }

  private static func id(_ text: String) throws -> EventID {
    guard let id = EventID(text) else {
      throw UserFacingError(
        .notFound, Phrase(fr: "Aucun appel sous « \(text) ».", en: "No call under “\(text)”."),
        advice: Phrase(fr: "« entregent call list » les montre.", en: "“entregent call list” shows them."))
    }
    return id
  }

  private static func answer(_ call: PlannedCall, _ session: Session, remarks: [Phrase] = []) -> Answer {
    Answer(
      json: {
        let json = call.json(try session.workspace.clock(system: .current, now: session.now))
        guard !remarks.isEmpty, case .object(let members) = json else { return json }
        return .object(members + [JSON.Member(name: "remarks", value: .array(remarks.map(JSON.phrase)))])
      },
      text: { page in
        let zone = try session.workspace.clock(system: .current, now: session.now)
        page.fact("id", call.id.description)
        page.fact(say("avec", "with"), call.people.map(\.name).joined(separator: ", "))
        page.fact(say("quand", "when"), zone.text(call.start))
        page.fact("minutes", String(call.minutes))
        page.fact(say("où", "where"), call.place)
        for remark in remarks { page.quiet(remark[session.language]) }
        if let person = call.people.first {
          page.quiet(
            say(
              "« entregent prepare \(person.id) » prépare l’appel.",
              "“entregent prepare \(person.id)” prepares it."))
        }
      })
  }
}

extension PlannedCall {
  func json(_ clock: WallClock) -> JSON {
    .object([
      "id": .string(id.description), "kind": .string(kind.rawValue), "title": .string(title),
      "people": .array(people.map(\.json)), "start": .string(clock.iso(start)),
      "end": .string(clock.iso(start + Int64(minutes * 60))), "minutes": .int(minutes), "place": .text(place),
      "uid": .string(uid), "prepared": .bool(isPrepared), "own": .bool(isOwn),
    ])
  }
}

struct PrepareCommand: VaultCommand {
  static let configuration = CommandConfiguration.command(
    "prepare", "La fiche de préparation d’une conversation.", "The preparation sheet for a talk.",
    more: (
      fr:
        "Ce que l’on sait, les points communs, ce qui est promis, des questions ouvertes choisies pour "
        + "cette personne, et la question de la cooptation.",
      en:
        "What is known, what you have in common, what is promised, open questions chosen for this person, and "
        + "the question for a referral."
    ))

  @Argument(
    help: .text(
      "Nom, partie du nom ou identifiant.", "Name, part of it, or id.", name: ("personne", "person")))
  var person: [String]

  @OptionGroup var shared: SharedOptions

  func answer(_ session: Session) throws -> Answer {
    let id = try session.workspace.resolvePerson(person.joined(separator: " "))
    let sheet = try session.workspace.prepare(id, language: shared.lang, system: .current, now: session.now)
    let clock = try session.workspace.clock(system: .current, now: session.now)
    return Answer(json: { sheet.json(clock) }, text: { PreparationText.write(sheet, clock, to: &$0) })
  }
}

extension PreparationSheet {
  func json(_ clock: WallClock) -> JSON {
    .object([
      "person": person.json, "call": call?.json(clock), "theirTime": .text(theirTime),
      "hoursAhead": hoursAhead.map(JSON.double), "employments": .array(employments.map(\.json)),
      "common": .array(common.map(JSON.phrase)), "timeline": .array(recent.map(\.json)),
      "promises": .array(promises.map(\.json)), "questions": .strings(questions),
      "referral": .array(referral.map(JSON.phrase)), "reminders": .array(reminders.map(JSON.phrase)),
      "gaps": .array(gaps.map(JSON.phrase)), "method": .strings(["B6", "B7", "B8", "E5"]),
    ])
  }
}

/// The sheet, for people.
enum PreparationText {
  static func write(_ sheet: PreparationSheet, _ clock: WallClock, to page: inout TextPage) {
    let language = SpokenLanguage.current
    let person = sheet.person
    page.heading("\(PersonPage.rings(person.circle))  \(person.name)")
    if let call = sheet.call {
      page.fact(say("appel", "call"), "\(clock.text(call.start)), \(call.minutes) min")
    }
    page.fact(
      sheet.call == nil ? say("là-bas", "there") : say("là-bas, alors", "there, then"),
      sheet.theirTime.map { time in
        sheet.hoursAhead.map { "\(time) (\(hours($0)))" } ?? time
      })
    page.fact(say("poste", "title"), person.title)
    page.fact(say("entreprise", "company"), person.company)
    page.fact(say("lieu", "place"), person.place)
    page.fact(say("écoles", "schools"), person.schools.joined(separator: ", "))
    for job in sheet.employments where !job.isCurrent {
      page.fact(say("avant", "before"), [job.title, job.company].compactMap { $0 }.joined(separator: ", "))
    }
    for link in person.links { page.fact(say("profil", "profile"), link) }
    for note in person.notes { page.paragraph(note, indent: 2) }
    list(say("En commun", "In common"), sheet.common.map { $0[language] }, &page)
    list(
      say("Promis", "Promised"),
      sheet.promises.map {
        ($0.who == .me
          ? say(tu: "toi : ", vous: "vous : ", "you: ") : (person.given ?? person.name) + say(" : ", ": "))
          + $0.text
          + ($0.due.map { " (\($0))" } ?? "")
      }, &page)
    list(
      say("Derniers échanges", "Last exchanges"),
      sheet.recent.map { "\($0.day)  \($0.text.split(separator: "\n").first.map(String.init) ?? $0.kind)" },
      &page)
    list(say("Questions", "Questions"), sheet.questions, &page)
    list(say("Pour finir", "At the end"), sheet.referral.map { $0[language] }, &page)
    list(say("À regarder avant", "To look up before"), sheet.gaps.map { $0[language] }, &page)
    list(say("À garder en tête", "To keep in mind"), sheet.reminders.map { $0[language] }, &page)
  }

  private static func list(_ title: String, _ lines: [String], _ page: inout TextPage) {
    guard !lines.isEmpty else { return }
    page.heading(title)
    for line in lines { page.paragraph("- " + line, indent: 2) }
  }

  /// `+6 h`, `même heure`.
  private static func hours(_ ahead: Double) -> String {
    if ahead == 0 { return say("même heure", "same hour") }
    let number = ahead == ahead.rounded() ? String(Int(abs(ahead))) : String(abs(ahead))
    return (ahead > 0 ? "+" : "−") + number + " h"
  }
}

struct FeedCommand: VaultCommand {
  static let configuration = CommandConfiguration.command(
    "feed", "L’adresse secrète de l’agenda Entregent.", "The secret address of your Entregent calendar.",
    more: (
      fr:
        "À abonner dans un agenda de cette machine, pendant que « entregent serve » tourne. Pour Google ou Apple : "
        + "« export --format ical », ou un serveur joignable en https.",
      en:
        "To subscribe to in a calendar of this machine, while “entregent serve” runs. For Google or Apple: "
        + "“export --format ical”, or a server reachable by https."
    ))

  @Flag(
    help: .text("Changer d’adresse ; l’ancienne ne répond plus.", "Change the address; the old one ends."))
  var renew = false

  @Option(
    help: .text(
      "Où le serveur répond.", "Where the server answers.", name: ("adresse", "address")))
  var base = "http://127.0.0.1:8080/"

  @OptionGroup var shared: SharedOptions

  func answer(_ session: Session) throws -> Answer {
    let token = try session.workspace.feedToken(renew: renew, random: { Random.bytes($0) })
    guard let address = URL(string: base), ["http", "https"].contains(address.scheme?.lowercased() ?? ""),
      address.host?.isEmpty == false
    else {
      throw UserFacingError(
        .usage, Phrase(fr: "« \(base) » n'est pas une adresse.", en: "“\(base)” is no address."),
        advice: Phrase(
          fr: "Elle commence par http:// ou https://.", en: "It begins with http:// or https://."))
    }
    let url = (base.hasSuffix("/") ? base : base + "/") + "feeds/\(token).ics"
    return Answer(
      json: { .object(["url": .string(url), "path": .string("/feeds/\(token).ics")]) },
      text: { $0.line(url) })
  }
}

/// Bytes from the system's generator for cryptographic use.
private enum Random {
  static func bytes(_ count: Int) -> [UInt8] {
    var generator = SystemRandomNumberGenerator()
    return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
  }
}
