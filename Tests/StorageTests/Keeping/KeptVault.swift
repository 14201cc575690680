import Domain
import Foundation
import GRDB

@testable import Storage

/// A vault in a file of its own, with invented people, messages, notes and an import they came from.
final class KeptVault {
  let folder: URL
  var file: DatabaseFile
  var path: String { folder.appendingPathComponent("vault.sqlite").path }

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "entregent-tests-\(ProcessInfo.processInfo.globallyUniqueString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    file = try DatabaseFile(path: folder.appendingPathComponent("vault.sqlite").path)
  }

  deinit {
    do { try FileManager.default.removeItem(at: folder) } catch { print("left behind: \(folder.path)") }
  }

  /// Every byte of every file of the vault.
  func bytes() throws -> Data {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      .filter { $0.hasPrefix("vault.sqlite") }
      .reduce(into: Data()) { $0.append(try Data(contentsOf: folder.appendingPathComponent($1))) }
  }

  /// Two people who know each other: Zélie Quatrefages, of whom much is said, and Paul Autre.
  @discardableResult
  func fill() throws -> (zelie: PersonID, paul: PersonID) {
    try file.write { db in
      let write = try ImportTransaction(db)
      let now = Moment(seconds: 1_790_000_000, offset: 7200)
      let run = try write.beginRun(now: now, sharedBy: nil, consent: nil)
      let source = try write.insertFile(
        run: run, path: "zelie-quatrefages.vcf", kind: "vcard", contentHash: "c", packedHash: nil)
      func person(_ name: String, _ email: String, _ link: String) throws -> Int64 {
        var rows = PersonRows(name: name)
        let parts = name.split(separator: " ")
        rows.given = String(parts[0])
        rows.family = String(parts[1])
        rows.company = "Alma"
        rows.companyKey = "alma"
        rows.names = [.init(name, kind: "shown", observation: nil)]
        rows.channels = [
          .init(
            kind: "email", value: email, key: "email:" + email.lowercased(), label: nil, observation: nil),
          .init(kind: "link", value: "https://" + link, key: "link:" + link, label: nil, observation: nil),
        ]
        let id = try write.people.insert(rows)
        _ = try write.insert(
          ObservationRow(
            fileID: source, record: Int(id), line: nil, kind: "vcard", subject: "person",
            uid: "https://" + link,
            identity: id, hash: id, personID: id, facts: #"{"name":"\#(name)"}"#,
            original: "\(parts[0]),\(parts[1]),https://\(link),\(email)", seenOn: "2026-09-21"))
        return id
      }
      let zelie = try person(
        "Zélie Quatrefages", "Zelie.Quatrefages@exemple.fr", "linkedin.com/in/zelie-quatrefages-1a2b")
      let paul = try person("Paul Autre", "paul@exemple.fr", "linkedin.com/in/paul-autre")
      let thread = try write.thread(
        source: "linkedin", key: "t1", title: "Zélie Quatrefages et Paul Autre", isGroup: true)
      var message = ImportTransaction.Happening(
        kind: "message", day: "2026-09-20", at: 1_789_900_000, direction: .incoming, person: zelie,
        file: source,
        record: 1)
      message.thread = thread
      try write.insert(message, subject: "Café", text: "Un secret que seule elle savait : myrtilles.")
      message.person = paul
      message.record = 2
      try write.insert(
        message, subject: nil, text: "As-tu vu Zélie Quatrefages ? Écris à zelie.quatrefages@exemple.fr !")
      try write.people.indexNew()
      try write.indexMessages()
      let note = try HandStore.insert(
        db,
        NewInteraction(
          kind: .lunch, people: [PersonID(zelie), PersonID(paul)], day: Day("2026-09-19") ?? now.day,
          text: "Déjeuner avec Paul et QUATREFAGES Zélie", mine: ["écrire à Zélie Quatrefages"]), at: nil)
      _ = note
      try write.endFile(source, report: #"{"skipped":["Zélie Quatrefages"]}"#, rowHashes: [1, -2])
      try write.endRun(run, report: "{}", summary: "zelie-quatrefages.vcf", now: now)
      try UndoJournal.add(
        db, kind: "merge", summary: "Zélie Quatrefages",
        payload: #"{"kept":\#(zelie),"name":"Zélie Quatrefages"}"#,
        at: 1)
      try db.execute(
        sql:
          "INSERT INTO target (companyId, why, since) SELECT id, 'à cause de Zélie Quatrefages', '2026-09-01' FROM company"
      )
      try Figures.refreshAllContacts(db)
      try Figures.refreshCircles(db)
      try Figures.refreshCompanies(db)
      return (PersonID(zelie), PersonID(paul))
    }
  }
}

extension Data {
  /// Whether a text stands in these bytes, whatever the case of its ASCII letters.
  func holds(_ text: String) -> Bool {
    func lower(_ bytes: some Sequence<UInt8>) -> [UInt8] { bytes.map { $0 >= 65 && $0 <= 90 ? $0 | 32 : $0 } }
    return Data(lower(self)).range(of: Data(lower(text.utf8))) != nil
  }
}
