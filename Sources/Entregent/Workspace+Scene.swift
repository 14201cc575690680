public import Domain
import Engines
import Storage

/// The local scene of a town: what the starting list proposes, and what the user knows.
public struct SceneView: Sendable, Hashable {
  /// Whose starting list is shown; nil: the towns that have one.
  public var town: String?
  public var towns: [String]
  /// When the list was put together: `2026-11`. Lists like these age.
  public var asOf: String
  /// The user edited the list.
  public var isEdited: Bool
  /// Proposed for the town and not yet among the user's own.
  public var proposed: [SceneEntry]
  public var known: [SceneEntry.Kind: [SceneEntry]]

  public init(
    town: String?, towns: [String], asOf: String, isEdited: Bool, proposed: [SceneEntry],
    known: [SceneEntry.Kind: [SceneEntry]]
  ) {
    self.town = town
    self.towns = towns
    self.asOf = asOf
    self.isEdited = isEdited
    self.proposed = proposed
    self.known = known
  }
}

extension Workspace {
  /// - Parameter town: nil: the user's own, when the list has it.
  public func scene(town: String?) throws -> SceneView {
    let profile = try profile()
    return try guarded {
      try file.read { db in
        let (list, isEdited) = try Self.communityList(db)
        var towns: [String] = []
        for community in list.communities where !towns.contains(community.town) {
          towns.append(community.town)
        }
        let wanted = town.map { [$0] } ?? profile.workTowns + [profile.place].compactMap { $0 }
        let found = wanted.lazy.compactMap { wish in
          towns.first { FoldedText.fold(wish).contains(FoldedText.fold($0)) }
        }.first
        var known: [SceneEntry.Kind: [SceneEntry]] = [:]
        for kind in SceneEntry.Kind.allCases { known[kind] = try SceneStore.entries(db, kind) }
        let own = Set((known[.community] ?? []).map { FoldedText.fold($0.name) })
        let proposed = found.map { list.communities(in: $0) } ?? []
        return SceneView(
          town: found, towns: towns, asOf: list.asOf, isEdited: isEdited,
          proposed: proposed.filter { !own.contains(FoldedText.fold($0.name)) }.map {
            SceneEntry(
              kind: .community, name: $0.name, town: $0.town, detail: $0.kind.rawValue, url: $0.site)
          }, known: known)
      }
    }
  }

  /// The starting list as text, to edit.
  public func communityListText() throws -> String {
    try guarded { try file.read { try Self.communityList($0).list.encode() } }
  }

  /// Replaces the starting list; an empty text brings the built-in one back.
  ///
  /// - Throws: 65 with line and reason.
  public func setCommunityList(_ text: String, now: Moment) throws {
    if !text.trimmed.isEmpty {
      do {
        _ = try CommunityList.parse(text)
      } catch {
        throw UserFacingError(
          .badInput, error.phrase, advice: Phrase(fr: "Rien n'a été changé.", en: "Nothing was changed."))
      }
    }
    try guarded { try file.write { try HandStore.setSetting($0, "communities", text.trimmed) } }
  }

  /// Writes something of the local scene down; steps that look for it are done with it.
  ///
  /// - Throws: 64 without a name.
  public func addToScene(_ entry: SceneEntry, company: String? = nil, now: Moment) throws {
    var entry = entry
    entry.name = entry.name.trimmed
    if let company = company.nonEmpty ?? (entry.kind == .sponsor ? entry.name : nil) {
      let id = try addCompany(company, now: now)
      entry.company = .init(id: id, name: try companyName(id))
    }
    guard !entry.name.isEmpty else {
      throw UserFacingError(.usage, Phrase(fr: "Il faut un nom.", en: "A name is needed."))
    }
    try guarded { try file.write { try SceneStore.add($0, entry, on: now.day) } }
  }

  /// - Throws: 66 when it is not there.
  public func removeFromScene(_ kind: SceneEntry.Kind, _ number: Int64, now: Moment) throws {
    try guarded {
      try file.write { db in
        guard try SceneStore.remove(db, kind, number) else {
          throw UserFacingError(.notFound, Phrase(fr: "Ce n'est plus là.", en: "That is no longer there."))
        }
      }
    }
  }

  private static func communityList(_ db: VaultConnection) throws -> (list: CommunityList, isEdited: Bool) {
    guard let text = try HandStore.setting(db, "communities"), !text.isEmpty else {
      return (CommunityList.start, false)
    }
    do {
      return (try CommunityList.parse(text), true)
    } catch {
      // An older text that is no list any more: begin with ours.
      return (CommunityList.start, false)
    }
  }
}
