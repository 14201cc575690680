public import Domain
import Engines
import Foundation
import Storage

extension Workspace {
  /// What the user says of themselves, completed by what their own export says.
  public func profile() throws -> Profile {
    try guarded {
      try keptProfile.value(file) {
        try file.read { db in
          var profile = try Self.storedProfile(try HandStore.setting(db, "profile"))
          if let own = try OwnReader.read(db) { Self.complete(&profile, from: own) }
          return profile
        }
      }
    }
  }

  public func save(_ profile: Profile, now: Moment) throws {
    try guarded {
      try file.write { db in
        try CreditBook.follow(profile.plan, db, now: now.day)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        var profile = profile
        let before = try Self.storedProfile(try HandStore.setting(db, "profile"))
        // A new place brings its zone along, unless the user names another with it.
        if let place = profile.place, !place.isEmpty, place != before.place || profile.zone == nil,
          profile.zone == before.zone, let zone = PlaceReader.read(place).zone
        {
          profile.zone = zone
        }
        if let own = try OwnReader.read(db) { Self.leaveOut(own, of: &profile, before: before) }
        try HandStore.setSetting(db, "profile", String(decoding: try encoder.encode(profile), as: UTF8.self))
        let write = try ImportTransaction(db)
        // Who has chosen no more than a language is nobody yet: the vault is still empty.
        guard try write.ownPerson() != nil || Self.tellsWho(profile) else { return }
        _ = try write.ensureOwnPerson(name: profile.name ?? "")
        try OwnHistory.apply(in: write)
        try Figures.refreshCircles(db)
      }
    }
  }

  /// Whether a profile says anything of the user that hangs on their person.
  private static func tellsWho(_ profile: Profile) -> Bool {
    !(profile.name ?? "").isEmpty || !(profile.school ?? "").isEmpty || !profile.employers.isEmpty
      || !profile.schools.isEmpty
  }

  static func storedProfile(_ text: String?) throws -> Profile {
    guard let text else { return Profile() }
    return try JSONDecoder().decode(Profile.self, from: Data(text.utf8))
  }

  /// What the export says and the user did not is not written down as theirs: a newer export may correct it,
  /// and it goes when the import is undone.
  private static func leaveOut(_ own: OwnReader.Own, of profile: inout Profile, before: Profile) {
    if profile.name == own.name { profile.name = before.name }
    if profile.place == own.place { profile.place = before.place }
    if profile.headline == own.headline { profile.headline = before.headline }
    profile.employers.removeAll { own.employers.contains($0) && !before.employers.contains($0) }
    profile.schools.removeAll { own.schools.contains($0) && !before.schools.contains($0) }
    profile.skills.removeAll { own.skills.contains($0) && !before.skills.contains($0) }
    profile.emails.removeAll { own.emails.contains($0) && !before.emails.contains($0) }
    profile.links.removeAll { own.links.contains($0) && !before.links.contains($0) }
  }

  /// The user's own export fills what they have not typed.
  private static func complete(_ profile: inout Profile, from own: OwnReader.Own) {
    if (profile.name ?? "").isEmpty, !own.name.isEmpty { profile.name = own.name }
    if (profile.place ?? "").isEmpty { profile.place = own.place }
    if (profile.headline ?? "").isEmpty { profile.headline = own.headline }
    for employer in own.employers
    where !profile.employers.contains(where: { $0.name == employer.name && $0.start == employer.start }) {
      profile.employers.append(employer)
    }
    for school in own.schools where !profile.schools.contains(where: { $0.name == school.name }) {
      profile.schools.append(school)
    }
    for skill in own.skills where !profile.skills.contains(skill) { profile.skills.append(skill) }
    for email in own.emails where !profile.emails.contains(email) { profile.emails.append(email) }
    for link in own.links where !profile.links.contains(link) { profile.links.append(link) }
  }
}

/// The employers and schools that the user typed, as rows beside those of their own export.
enum OwnHistory {
  static func apply(in write: ImportTransaction) throws {
    guard let own = try write.ownPerson() else { return }
    let profile = try Workspace.storedProfile(try HandStore.setting(write.db, "profile"))
    var schools = profile.schools
    if let school = profile.school, !schools.contains(where: { $0.name == school }) {
      schools.append(.init(name: school))
    }
    try HandStore.setOwnHistory(
      write.db, own: own,
      employers: try profile.employers.map {
        (
          try write.people.company(named: $0.name, key: IdentityKeys.company($0.name)), $0.title, $0.start,
          $0.end
        )
      },
      schools: schools.map { ($0.name, IdentityKeys.school($0.name), $0.start, $0.end) })
  }
}
