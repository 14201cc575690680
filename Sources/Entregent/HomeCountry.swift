import Domain
import Engines
import Storage

/// Where national telephone numbers are meant: where the user lives, as far as they have said.
enum HomeCountry {
  /// ISO 3166 alpha-2 code; France where nothing is known.
  static func read(_ db: VaultConnection) throws -> String {
    let profile = try Workspace.storedProfile(try HandStore.setting(db, "profile"))
    let own = profile.place == nil ? try OwnReader.place(db) : nil
    return (profile.place ?? own).flatMap { PlaceReader.read($0).country }
      ?? profile.zone.flatMap { PlaceReader.country(ofZone: $0) } ?? "FR"
  }
}
