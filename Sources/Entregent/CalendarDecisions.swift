import Domain
import Storage

extension Workspace {
  /// What a decision about an item says of the calendar: a sheet is ready, the user goes to a meetup, was
  /// there, or does not go.
  static func keepInCalendar(_ db: VaultConnection, item: String, isDone: Bool, now: Moment) throws {
    let parts = item.split(separator: "-")
    guard parts.count > 2, let id = EventID(parts[1]) else { return }
    switch (parts[0], isDone) {
    case ("call", true) where item.hasSuffix("-prepare"):
      _ = try EventStore.setPrepared(db, id.number, on: now.day)
    case ("event", _):
      switch (parts[2], isDone) {
      case ("go", true): try EventStore.setState(db, id.number, "going")
      case ("go", false): try EventStore.setState(db, id.number, "missed")
      case ("after", true): try EventStore.setState(db, id.number, "went")
      case ("after", false): try EventStore.setState(db, id.number, "missed")
      default: break
      }
    default: break
    }
  }
}
