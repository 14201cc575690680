public import Domain
import Storage

extension Workspace {
  /// Takes entries of imported calendars that are over by now for the meetings they were (`CalendarPast`).
  ///
  /// To be called before whatever reads the vault at a given time. Costs one look-up when nothing is new. That it
  /// cannot be done now, because another program writes, keeps nobody from reading: the next call does it.
  public func bringCalendarUp(now: Moment) {
    do {
      guard try file.read({ db in try CalendarPast.isStale(db, now: now) }) else { return }
      try file.write { db in
        let touched = try CalendarPast.bringUp(db, now: now)
        try Figures.refreshContacts(db, people: touched)
        try Figures.refreshCircles(db)
      }
    } catch {
      return
    }
  }
}
