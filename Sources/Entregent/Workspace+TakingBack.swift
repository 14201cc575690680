public import Domain
import Foundation
import Storage

extension Workspace {
  /// Whether a name is one that `decide` gave.
  public static func isDecision(_ name: String) -> Bool { ItemJournal.isName(name) }

  /// What was said of items today, newest first: older words are seldom slips.
  public func decidedToday(now: Moment) throws -> [UndoEntry] {
    let midnight = Int64(now.day.number) * 86_400 - Int64(now.offset)
    return try guarded {
      try file.read { db in
        try ItemJournal.recent(db, since: midnight, limit: 20).map { entry in
          UndoEntry(
            name: entry.name, at: Moment(seconds: entry.at, offset: now.offset), text: Self.text(of: entry))
        }
      }
    }
  }

  private static func text(of entry: ItemJournal.Entry) -> Phrase {
    switch entry.kind {
    case "done": Phrase(fr: "Fait : \(entry.item)", en: "Done: \(entry.item)")
    case "skip": Phrase(fr: "Laissé de côté : \(entry.item)", en: "Left aside: \(entry.item)")
    default: Phrase(fr: "Remis à plus tard : \(entry.item)", en: "Put off: \(entry.item)")
    }
  }

  /// Takes "done", "later" or "not this one" back: the item stands again where it stood.
  ///
  /// - Returns: the item's id.
  /// - Throws: 66 for a name under which nothing stands, 64 when something newer was said of the same item.
  @discardableResult
  public func takeBack(_ name: String, now: Moment) throws -> String {
    try guarded {
      try file.write { db in
        guard let entry = try ItemJournal.entry(db, named: name) else { throw Self.unknownUndo(name) }
        if let last = try ItemJournal.last(db, on: entry.item), last.id != entry.id {
          throw UserFacingError(
            .usage,
            Phrase(
              fr: "On a dit autre chose de \(entry.item) depuis.",
              en: "Something else was said of \(entry.item) since."),
            advice: Phrase(
              fr: "Reprendre d’abord \(last.name).", en: "Take \(last.name) back first."))
        }
        let before = try JSONDecoder().decode(DecidedItem.self, from: Data(entry.payload.utf8))
        try before.restore(db, entry)
        try UndoJournal.markUndone(db, entry.id, at: now.seconds)
        return entry.item
      }
    }
  }
}
