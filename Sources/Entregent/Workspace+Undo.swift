public import Domain
import Storage

extension Workspace {
  /// What can be undone, newest first.
  public func undoable() throws -> [UndoEntry] {
    try guarded {
      try file.read { db in
        // An import may join thousands; those of long ago are found through their people.
        var joins = 0
        return try UndoJournal.entries(db).filter { entry in
          guard entry.kind != "import", entry.importID != nil else { return true }
          joins += 1
          return joins <= Self.shownJoins
        }.map { entry in
          UndoEntry(
            name: entry.name, at: Moment(seconds: entry.at, offset: 0), text: try Self.text(of: entry))
        }
      }
    }
  }

  /// So many of the people whom imports joined by themselves are listed.
  private static let shownJoins = 30

  private static func text(of entry: UndoJournal.Entry) throws -> Phrase {
    switch entry.kind {
    case "import" where entry.summary.isEmpty: Phrase(fr: "Import", en: "Import")
    case "import": text(ofImport: entry.summary.split(separator: ", ").map(String.init))
    case "merge" where entry.importID != nil:
      Phrase(fr: "Réunies d’elles-mêmes : \(entry.summary)", en: "Joined by themselves: \(entry.summary)")
    case "merge" where entry.payload.hasPrefix("["): text(ofMerges: try entry.moves())
    case "merge": Phrase(fr: "Fusion : \(entry.summary)", en: "Merge: \(entry.summary)")
    case "split" where entry.importID != nil:
      Phrase(fr: "Séparées d’elles-mêmes : \(entry.summary)", en: "Separated by themselves: \(entry.summary)")
    case "split": Phrase(fr: "Séparation : \(entry.summary)", en: "Split: \(entry.summary)")
    case "apart":
      text(ofApart: entry.summary, count: Set(try entry.pairsApart().flatMap { [$0.0, $0.1] }).count)
    default: Phrase(verbatim: entry.summary)
    }
  }

  /// One person out of several records, or several pairs at once: the first ones name them.
  private static func text(ofMerges moves: [MergeStore.Move]) -> Phrase {
    if Set(moves.map(\.to)).count == 1 {
      let (count, names) = (moves.count + 1, MergeStore.summary(of: moves))
      return Phrase(fr: "Fusion de \(count) fiches : \(names)", en: "Merge of \(count) records: \(names)")
    }
    let names = MergeStore.names(of: moves)
    let (shown, more) = (names.prefix(3).joined(separator: ", "), names.count - 3)
    let head = Phrase(
      fr: "Fusion de \(names.count) paires : \(shown)", en: "Merge of \(names.count) pairs: \(shown)")
    guard more > 0 else { return head }
    return .plural(
      more, frOne: "\(head.fr) et une autre", frMany: "\(head.fr) et \(more) autres",
      enOne: "\(head.en) and one more", enMany: "\(head.en) and \(more) more")
  }

  private static func text(ofApart names: String, count: Int) -> Phrase {
    count > 2
      ? Phrase(fr: "\(count) personnes : \(names)", en: "\(count) people: \(names)")
      : Phrase(fr: "Deux personnes : \(names)", en: "Two people: \(names)")
  }

  /// A whole export has twenty files: the first ones name it.
  private static func text(ofImport files: [String]) -> Phrase {
    let shown = files.prefix(3).joined(separator: ", ")
    let more = files.count - 3
    guard more > 0 else { return Phrase(fr: "Import de \(shown)", en: "Import of \(shown)") }
    return .plural(
      more, frOne: "Import de \(shown) et d'un autre fichier",
      frMany: "Import de \(shown) et de \(more) autres fichiers",
      enOne: "Import of \(shown) and one more file", enMany: "Import of \(shown) and \(more) more files")
  }

  /// Takes an import or another bulk change back. A person with the user's own words or facts from
  /// elsewhere stays; what was typed is never lost.
  ///
  /// - Throws: `UserFacingError` 66 for a name that is not in `undoable()`.
  public func undo(_ name: String, now: Moment) throws {
    try guarded {
      try file.write { db in
        guard let entry = try UndoJournal.entries(db).first(where: { $0.name == name }) else {
          throw Self.unknownUndo(name)
        }
        let write = try ImportTransaction(db)
        var stale: Set<Int64> = []
        var undone: ImportUndo?
        if entry.kind == "import" {
          guard let run = entry.importID else { throw Self.unknownUndo(name) }
          // What the import joined comes apart first, the newest first.
          let joins = try UndoJournal.entries(db, of: run)
          if let oldest = joins.last {
            var back = try TakingBack(write, since: oldest.id, at: now.seconds)
            for join in joins { try back.takeBack(join, isRefused: false) }
            stale = back.touched
          }
          guard let undo = try ImportUndo.perform(db, run: run) else { throw Self.unknownUndo(name) }
          stale.formUnion(undo.stale)
          undone = undo
          if !undo.revived.isEmpty {
            let session = try ImportSession(
              write, options: ImportOptions(), now: now, isForgotten: Forgotten(db).contains, run: run,
              progress: { _ in })
            try session.reviveEvents(undo.revived)
            try Figures.refreshContacts(db, people: session.touched)
          }
        } else {
          var back = try TakingBack(write, since: entry.id, at: now.seconds)
          guard try back.takeBack(entry, isRefused: entry.importID != nil) else {
            throw Self.unknownUndo(name)
          }
          stale = back.touched
        }
        // Whoever is one with somebody else keeps answering to the old id.
        let own = try stale.filter { try entry.kind == "import" || PeopleReader.current(db, $0) == $0 }
        let orphans = Set(try ImportUndo.orphans(db, among: own))
        if let undone {
          try undone.keepApart(db, of: orphans)
        } else {
          try ApartRecords.keep(db, of: orphans)
        }
        for person in orphans { try ImportUndo.deletePerson(db, person, writer: write.people) }
        let kept = try stale.subtracting(orphans).filter { try PeopleReader.current(db, $0) == $0 }
        try ImportUndo.keepNames(db, of: kept)
        try undone?.keepIdentities(db, of: kept)
        try Projections.refresh(kept, in: write)
        try ImportUndo.dropUnusedSchools(db)
        // Whoever is one with somebody else by now has no figures of their own.
        try Projections.refreshFigures(stale.subtracting(orphans), in: write)
        try UndoJournal.dropStale(db, at: now.seconds)
      }
    }
  }

  static func unknownUndo(_ name: String) -> UserFacingError {
    UserFacingError(
      .notFound,
      Phrase(fr: "Rien à annuler sous le nom \(name).", en: "Nothing to undo under the name \(name)."),
      command: Phrase(
        fr: "« entregent undo » seul montre la liste.", en: "“entregent undo” alone shows the list."))
  }
}
