import Domain
import Engines
import Foundation

/// Where one side of a call is: their zone, their holidays, their language (E4).
struct CallSide {
  var zone: TimeZone
  /// ISO 3166-1 alpha-2.
  var country: String?
  /// As `Holidays` names them.
  var region: String?
  var hours = WorkingHours.usual

  /// - Parameters:
  ///   - zone: an IANA id; nil or unknown: what the place settles.
  ///   - place: as a profile shows it.
  /// - Returns: nil when neither settles a zone.
  init?(zone: String?, place: String?) {
    let reading = place.flatMap { $0.isEmpty ? nil : PlaceReader.read($0) }
    guard let id = zone ?? reading?.zone, let found = TimeZone(identifier: id) else { return nil }
    self.zone = found
    let ofZone = Self.olderNames[id] ?? PlaceReader.country(ofZone: id)
    // A zone that the user set wins over a place it does not lie in.
    country =
      zone == nil || reading?.country == ofZone ? reading?.country ?? ofZone : ofZone ?? reading?.country
    region = Self.region(place ?? "", zone: id, country: country)
  }

  /// When nothing is known of the place.
  init(zone: TimeZone) {
    self.zone = zone
    country = PlaceReader.country(ofZone: zone.identifier)
    region = nil
  }

  var party: CallParty { CallParty(zone: zone, hours: hours, country: country, region: region) }

  /// The clock with two times twelve hours.
  var usesTwelveHours: Bool { ["US", "CA", "AU", "NZ", "PH", "IN"].contains(country) }

  /// The language spoken at work there; nil where both or neither may be.
  var language: Language? {
    guard let country else { return nil }
    if country == "CA" { return region == "QC" ? .fr : .en }
    if Self.french.contains(country) { return .fr }
    if country == "LU" || region == Self.frenchSpeaking { return .fr }
    return ["BE", "CH"].contains(country) ? nil : .en
  }

  private static let french: Set<String> = [
    "FR", "MC", "GP", "MQ", "GF", "RE", "YT", "NC", "PF", "PM", "BL", "MF", "WF", "SN", "CI", "ML", "BF",
    "NE",
    "TG", "BJ", "GA", "CG", "CD", "GN", "HT", "MG", "DJ", "KM", "TN", "DZ", "MA",
  ]

  /// Stands for the French-speaking part of a country of several languages.
  private static let frenchSpeaking = "fr"

  /// Names that zone.tab no longer lists.
  private static let olderNames = ["America/Montreal": "CA"]

  private static func region(_ place: String, zone: String, country: String?) -> String? {
    let text = " " + FoldedText.fold(place) + " "
    func names(_ words: [String]) -> Bool { words.contains { text.contains(" " + $0 + " ") } }
    switch country {
    case "CA":
      if zone == "America/Montreal" || names(quebec) { return "QC" }
      return names(["ontario", "toronto", "ottawa", "waterloo", "hamilton", "on"]) ? "ON" : nil
    case "GB":
      if names(["scotland", "ecosse", "edinburgh", "edimbourg", "glasgow", "aberdeen", "dundee"]) {
        return "SCT"
      }
      return names(["northern ireland", "irlande du nord", "belfast", "derry"]) ? "NIR" : nil
    case "CH":
      let romandy = [
        "geneve", "geneva", "lausanne", "fribourg", "neuchatel", "vaud", "valais", "jura", "sion", "delemont",
        "nyon", "montreux", "vevey", "yverdon", "renens", "ecublens", "carouge",
      ]
      return names(romandy) ? frenchSpeaking : nil
    case "BE":
      let french = [
        "bruxelles", "brussels", "liege", "namur", "charleroi", "mons", "wallonie", "wallonia", "tournai",
        "louvain la neuve", "wavre", "nivelles", "verviers", "ixelles",
      ]
      return names(french) ? frenchSpeaking : nil
    case "FR":
      if names(["strasbourg", "bas rhin", "alsace", "haguenau"]) { return "67" }
      if names(["mulhouse", "colmar", "haut rhin"]) { return "68" }
      return names(["metz", "moselle", "thionville"]) ? "57" : nil
    default: return nil
    }
  }

  private static let quebec = [
    "quebec", "montreal", "laval", "gatineau", "sherbrooke", "longueuil", "trois rivieres", "saguenay",
    "levis",
    "qc",
  ]
}

/// Reads `2026-11-27T10:00-05:00`, `…Z`, or a time of the user's own clock without an offset.
enum ISOMoment {
  static func seconds(_ text: String, zone: TimeZone) -> Int64? {
    let text = text.replacing(" ", with: "T")
    guard let separator = text.firstIndex(of: "T"), let day = Day(text[..<separator]) else { return nil }
    var clock = text[text.index(after: separator)...]
    var offset: Int?
    if clock.hasSuffix("Z") || clock.hasSuffix("z") {
      clock = clock.dropLast()
      offset = 0
    } else if let sign = clock.lastIndex(where: { $0 == "+" || $0 == "-" }) {
      guard let minutes = minutes(clock[clock.index(after: sign)...], most: 14) else { return nil }
      offset = (clock[sign] == "-" ? -60 : 60) * minutes
      clock = clock[..<sign]
    }
    if clock.utf8.count == 8, clock.hasSuffix(":00") { clock = clock.dropLast(3) }
    guard let minutes = minutes(clock, most: 23) else { return nil }
    guard let offset else {
      return Int64(ZoneTime(zone).instant(day, minutes: minutes).timeIntervalSince1970)
    }
    return Int64(day.number) * 86_400 + Int64(minutes * 60 - offset)
  }

  /// `10:00`, `1000`, `9:30`, `05` as minutes.
  private static func minutes(_ text: Substring, most hours: Int) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    let (hour, minute): (Int?, Int?) =
      switch parts.count {
      case 2: (Int(parts[0]), Int(parts[1]))
      case 1 where text.utf8.count == 4: (Int(text.prefix(2)), Int(text.suffix(2)))
      case 1 where text.utf8.count <= 2: (Int(text), 0)
      default: (nil, nil)
      }
    guard let hour, let minute, (0...hours).contains(hour), (0...59).contains(minute) else { return nil }
    return hour * 60 + minute
  }
}
