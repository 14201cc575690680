public import Domain
import Storage

extension Workspace {
  /// What can be undone, newest first.
  public func undoable() throws -> [UndoEntry] {
    try guarded {
      try file.read { db in
        try UndoJournal.entries(db).map { entry in
          UndoEntry(
            name: entry.name, at: Moment(seconds: entry.at, offset: 0), text: Self.text(of: entry))
        }
      }
    }
  }

  private static func text(of entry: UndoJournal.Entry) -> Phrase {
    switch entry.kind {
    case "import": Phrase(fr: "Import de \(entry.summary)", en: "Import of \(entry.summary)")
    case "merge": Phrase(fr: "Fusion : \(entry.summary)", en: "Merge: \(entry.summary)")
    case "split": Phrase(fr: "Séparation : \(entry.summary)", en: "Split: \(entry.summary)")
    case "apart": Phrase(fr: "Deux personnes : \(entry.summary)", en: "Two people: \(entry.summary)")
    default: Phrase(verbatim: entry.summary)
    }
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
        if entry.kind != "import" {
          guard try Self.undoMove(db, entry, at: now.seconds) else { throw Self.unknownUndo(name) }
          return
        }
        guard entry.kind == "import", let run = entry.importID,
          let undo = try ImportUndo.perform(db, run: run)
        else {
          throw Self.unknownUndo(name)
        }
        let write = try ImportTransaction(db)
        if !undo.revived.isEmpty {
          let session = try ImportSession(
            write, options: ImportOptions(), now: now, isForgotten: Forgotten(db).contains, run: run,
            progress: { _ in })
          try session.reviveEvents(undo.revived)
          try Figures.refreshContacts(db, people: session.touched)
        }
        let orphans = Set(try ImportUndo.orphans(db, among: undo.stale))
        for person in orphans { try ImportUndo.deletePerson(db, person, writer: write.people) }
        let kept = undo.stale.subtracting(orphans)
        try ImportUndo.keepNames(db, of: kept, at: now.seconds)
        try Projections.refresh(kept, in: write)
        try Projections.refreshFigures(kept, in: write)
      }
    }
  }

  private static func unknownUndo(_ name: String) -> UserFacingError {
    UserFacingError(
      .notFound,
      Phrase(fr: "Rien à annuler sous le nom \(name).", en: "Nothing to undo under the name \(name)."),
      advice: Phrase(
        fr: "« entregent undo » seul montre la liste.", en: "“entregent undo” alone shows the list."))
  }
}
