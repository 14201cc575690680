import DemoData
import Domain
import Entregent
import Foundation

/// Makes the demo's vault: invented files through the real import, then what its owner typed.
enum DemoVault {
  /// - Parameter language: of the diary; names and messages are in both.
  /// - Throws: `UserFacingError`.
  static func make(at path: String, people: Int, seed: UInt64, language: Language, now: Moment) throws {
    let network = DemoNetwork(people: people, seed: seed, today: now.day.number)
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("entregent-demo-\(ProcessInfo.processInfo.globallyUniqueString)")
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    defer {
      // Invented data in a temporary folder: what stays is swept by the system.
      _ = try? FileManager.default.removeItem(at: folder)
    }
    var paths: [String] = []
    for file in network.files() {
      let url = folder.appendingPathComponent(file.name)
      try Data(file.bytes).write(to: url)
      paths.append(url.path)
    }
    let workspace = try OpenedVaults.open(path)
    try workspace.markAsDemo()
    _ = try workspace.importFiles(paths, options: ImportOptions(), now: now)
    try fillProfile(workspace, language, now: now)
    try fillDiary(workspace, network.diary(isFrench: language == .fr), language, now: now)
  }

  private static func fillProfile(_ workspace: Workspace, _ language: Language, now: Moment) throws {
    var profile = try workspace.profile()
    profile.place = "Rennes"
    profile.zone = "Europe/Paris"
    profile.seeks = .firstJob
    profile.seekRole = language == .fr ? "développeuse back-end" : "back-end developer"
    profile.stack = ["Swift", "PostgreSQL"]
    profile.towns = ["Rennes", "Nantes"]
    profile.school = "Université de Rennes"
    profile.minutes = 30
    try workspace.save(profile, now: now)
  }

  private static func fillDiary(_ workspace: Workspace, _ diary: DemoDiary, _ language: Language, now: Moment)
    throws
  {
    for target in diary.targets {
      try workspace.addTarget(target.company, why: target.why, now: now)
    }
    for note in diary.notes.sorted(by: { $0.daysAgo > $1.daysAgo }) {
      let ids = try note.people.map { try workspace.resolvePerson($0) }
      let then = Moment(seconds: now.seconds - Int64(note.daysAgo) * 86_400, offset: now.offset)
      try workspace.log(
        NewInteraction(
          kind: InteractionKind(rawValue: note.kind) ?? .note, people: ids, day: then.day,
          minutes: note.minutes,
          text: note.text, direction: .both, favour: Favour(rawValue: note.favour) ?? .none, mine: note.mine,
          theirs: note.theirs), now: then)
    }
    for (person, tags) in diary.tags {
      try workspace.set(try workspace.resolvePerson(person), fields: ["tags": tags], now: now)
    }
    let opportunity = diary.opportunity
    let found = Moment(seconds: now.seconds - Int64(opportunity.foundDaysAgo) * 86_400, offset: now.offset)
    try workspace.addOpportunity(
      at: opportunity.company, fields: ["role": opportunity.role, "through": opportunity.through], now: found)
    try workspace.start(
      diary.companyPlaybook.id,
      on: .company(try workspace.resolveCompany(diary.companyPlaybook.company)), now: now)
    try workspace.start(
      diary.personPlaybook.id, on: .person(try workspace.resolvePerson(diary.personPlaybook.person)), now: now
    )
  }
}
