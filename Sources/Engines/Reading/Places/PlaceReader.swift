/// Where a text says somebody is.
public struct PlaceReading: Sendable, Hashable, Codable {
  /// The IANA id that tzdb's zone.tab lists; nil when the text does not settle one.
  public let zone: String?
  /// ISO 3166-1 alpha-2.
  public let country: String?
  /// The town, as written.
  public let city: String?

  public init(zone: String?, country: String?, city: String?) {
    self.zone = zone
    self.country = country
    self.city = city
  }
}

/// Reads location texts as profiles show them, offline: to one time zone, or to none where a text
/// leaves it open (a continent, "Remote", two places, one of many Springfields).
public enum PlaceReader {
  public static func read(_ text: String) -> PlaceReading {
    PlaceScan(text: text).read()
  }

  /// The ISO code of the country that zone.tab lists an IANA zone under; nil for UTC and the like.
  public static func country(ofZone zone: String) -> String? { Gazetteer.shared.country(ofZone: zone) }
}
