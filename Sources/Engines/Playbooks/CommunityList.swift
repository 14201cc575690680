/// A local community, conference or network to begin with (D4, D8). Lists like these age: each says when
/// it was put together, and the user's own edits win.
public struct Community: Sendable, Hashable {
  public enum Kind: String, Codable, Sendable, CaseIterable, Hashable {
    case conference, meetup, chat, business
    case userGroup = "user-group"
  }

  public var town: String
  /// ISO 3166 alpha-2.
  public var country: String
  public var name: String
  public var kind: Kind
  public var site: String?

  public init(town: String, country: String, name: String, kind: Kind, site: String? = nil) {
    self.town = town
    self.country = country
    self.name = name
    self.kind = kind
    self.site = site
  }
}

/// Communities by town as a text that people edit: `as of: 2026-11`, then `town: Lyon | FR` followed by
/// `community: MiXiT | conference | https://…` lines; `#` begins a comment.
public struct CommunityList: Sendable, Hashable {
  /// When the list was put together: `2026-11`.
  public var asOf: String
  public var communities: [Community]

  public init(asOf: String, communities: [Community]) {
    self.asOf = asOf
    self.communities = communities
  }

  /// In the order of the list; the town's name without regard to accents or case.
  public func communities(in town: String) -> [Community] {
    let wanted = Self.fold(town)
    return communities.filter { Self.fold($0.town) == wanted }
  }

  private static func fold(_ text: String) -> String {
    TitleCloseness.words(of: text).joined(separator: " ")
  }

  public static func parse(_ text: String) throws(PlaybookFile.Problem) -> CommunityList {
    var list = CommunityList(asOf: "", communities: [])
    var place: (town: String, country: String)?
    var number = 0
    for bytes in text.utf8.split(separator: 10, omittingEmptySubsequences: false) {
      number += 1
      let line = PlaybookFile.trimmed(Substring(bytes))
      if line.isEmpty || line.hasPrefix("#") { continue }
      guard let colon = line.firstIndex(of: ":") else {
        throw PlaybookFile.Problem(line: number, reason: .noColon)
      }
      let key = PlaybookFile.trimmed(line[..<colon])
      let value = PlaybookFile.trimmed(line[line.index(after: colon)...])
      let parts = value.split(separator: "|", omittingEmptySubsequences: false).map {
        PlaybookFile.trimmed($0)
      }
      switch key {
      case "as of": list.asOf = value
      case "town":
        guard parts.count == 2, !parts[0].isEmpty, parts[1].utf8.count == 2 else {
          throw PlaybookFile.Problem(line: number, reason: .badValue(key: key, value: value))
        }
        place = (parts[0], parts[1])
      case "community":
        guard let place else { throw PlaybookFile.Problem(line: number, reason: .keyMissing("town")) }
        guard (2...3).contains(parts.count), !parts[0].isEmpty, let kind = Community.Kind(rawValue: parts[1])
        else {
          throw PlaybookFile.Problem(line: number, reason: .badValue(key: key, value: value))
        }
        let site = parts.count == 3 && !parts[2].isEmpty ? parts[2] : nil
        list.communities.append(
          Community(town: place.town, country: place.country, name: parts[0], kind: kind, site: site))
      default: throw PlaybookFile.Problem(line: number, reason: .unknownKey(key))
      }
    }
    guard !list.asOf.isEmpty else { throw PlaybookFile.Problem(line: 1, reason: .keyMissing("as of")) }
    return list
  }

  public func encode() -> String {
    var lines = ["as of: \(asOf)"]
    var place: (String, String)?
    for community in communities {
      if place?.0 != community.town || place?.1 != community.country {
        lines += ["", "town: \(community.town) | \(community.country)"]
        place = (community.town, community.country)
      }
      let site = community.site.map { " | " + $0 } ?? ""
      lines.append("community: \(community.name) | \(community.kind.rawValue)\(site)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A list to start from; to be looked over before relying on it.
  public static let start: CommunityList = {
    do {
      return try parse(startText)
    } catch {
      // Not input but source code: the tests read it.
      preconditionFailure("list of communities: \(error)")
    }
  }()

  static let startText = """
    as of: 2026-11

    town: Lyon | FR
    community: MiXiT | conference | https://mixitconf.org
    community: Lyon.js | meetup
    community: Lyon Java User Group | user-group | https://lyonjug.org
    community: AFUP Lyon | user-group
    community: La French Tech One Lyon St-Étienne | business

    town: Paris | FR
    community: Paris Java User Group | user-group | https://parisjug.org
    community: Paris.js | meetup
    community: Human Talks Paris | meetup
    community: AFUP Paris | user-group
    community: Paris Web | conference | https://www.paris-web.fr
    community: Devoxx France | conference | https://www.devoxx.fr
    community: La French Tech Grand Paris | business

    town: Toulouse | FR
    community: Toulouse Java User Group | user-group | https://www.toulousejug.org
    community: GDG Toulouse | user-group | https://www.gdgtoulouse.fr
    community: AFUP Toulouse | user-group
    community: Toulouse Tech Hub | meetup
    community: Toulouse DataViz | meetup
    community: La French Tech Toulouse | business

    town: Rouen | FR
    community: Normandy Java User Group | user-group
    community: Codeurs en Seine | conference | https://www.codeursenseine.com
    community: Normandie French Tech | business

    town: Nantes | FR
    community: Nantes Java User Group | user-group | https://nantesjug.org
    community: GDG Nantes | user-group
    community: DevFest Nantes | conference
    community: AFUP Nantes | user-group
    community: La French Tech Nantes | business

    town: Lille | FR
    community: Ch’ti JUG | user-group | http://chtijug.org
    community: GDG Lille | user-group
    community: DevFest Lille | conference
    community: La French Tech Lille | business

    town: Bordeaux | FR
    community: La Grappe Numérique | meetup | https://www.lagrappenumerique.fr
    community: Okiwi | chat | https://okiwi.org
    community: BordeauxJS | meetup
    community: Bordeaux Java User Group | user-group | https://www.bordeauxjug.org
    community: BDX I/O | conference | https://bdxio.fr
    community: La French Tech Bordeaux | business

    town: Rennes | FR
    community: BreizhJUG | user-group | https://www.breizhjug.org
    community: RennesJS | meetup | https://rennesjs.org
    community: BreizhCamp | conference | https://www.breizhcamp.org
    community: La French Tech Rennes St-Malo | business

    town: Strasbourg | FR
    community: ElsassJUG | user-group
    community: DevFest Strasbourg | conference
    community: La French Tech Alsace | business

    town: Montpellier | FR
    community: Montpellier Java User Group | user-group | https://www.jug-montpellier.org
    community: Cloud Native Montpellier | meetup
    community: Sunny Tech | conference | https://sunny-tech.io
    community: La French Tech Méditerranée | business

    town: Grenoble | FR
    community: AlpesJUG | user-group | http://alpesjug.org
    community: SnowCamp | conference | https://snowcamp.io
    community: La French Tech Alpes | business

    town: Nice | FR
    community: Riviera Java User Group | user-group
    community: Riviera DEV | conference | https://rivieradev.fr
    community: La French Tech Côte d’Azur | business

    town: Marseille | FR
    community: Marseille Java User Group | user-group | https://marsjug.org
    community: Cloud Native Aix-Marseille | meetup
    community: La French Tech Aix-Marseille | business

    town: Bruxelles | BE
    community: FOSDEM | conference | https://fosdem.org
    community: BruJUG | user-group
    community: Devoxx Belgium (Anvers) | conference | https://devoxx.be

    town: Genève | CH
    community: Le Rencard du Web | meetup

    town: Lausanne | CH
    community: EPFL Innovation Park | business

    town: Montréal | CA
    community: Montréal-Python | user-group | https://montrealpython.org
    community: ConFoo | conference | https://confoo.ca
    community: Startupfest | business
    """
}
