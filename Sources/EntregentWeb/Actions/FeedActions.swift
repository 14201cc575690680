import Domain
import Entregent
import HTTPTypes
import Hummingbird
import Synchronization

/// The calendar feed: whoever knows its address may read it, for calendars bring no cookie. The address is
/// secret, can be renewed, and is the only thing that opens it.
enum FeedActions {
  @Sendable static func calendar(_ site: Site, _ request: Request, _ name: String) async throws -> Reply {
    let suffix = ".ics"
    guard name.hasSuffix(suffix) else { throw WebError.noSuchPage }
    let token = String(name.dropLast(suffix.count))
    let workspace = site.vaults.own
    let now = site.configuration.now()
    let base = site.base
    let spoken = site.configuration.language
    let bytes = try await site.work { () throws -> [UInt8]? in
      guard let known = try workspace.currentFeedToken(), Secrets.areEqual(token, known) else { return nil }
      let language = try workspace.profile().language ?? spoken
      return try workspace.calendarFeed(base: base, language: language, now: now)
    }
    guard let bytes else { throw WebError.noSuchPage }
    let version = site.feed.version(of: bytes, now: now.seconds)
    if isKnown(version, request) { return .unchanged(version) }
    return .calendar(bytes, version)
  }

  /// RFC 9110, section 13.2.2: an entity tag decides before a date does.
  private static func isKnown(_ version: FeedVersion, _ request: Request) -> Bool {
    if let tags = request.headers[.ifNoneMatch] {
      return tags.split(separator: ",").contains { FormValues.trim(String($0)).hasSuffix(version.tag) }
    }
    return request.headers[.ifModifiedSince] == version.changed
  }

  /// The same as a file, for calendars that cannot reach this machine.
  @Sendable static func file(_ visit: Visit) async throws -> Reply {
    let now = visit.now
    let spoken = visit.context.language
    let bytes = try await visit.ask { try $0.calendarFile(language: spoken, now: now) }
    return .download(bytes, type: "text/calendar; charset=utf-8", name: "entregent.ics")
  }

  @Sendable static func renew(_ visit: Visit, _: FormValues) async throws -> Reply {
    let random = visit.site.configuration.randomBytes
    let own = visit.site.vaults.own
    _ = try await visit.site.work { try own.feedToken(renew: true, random: random) }
    return visit.go(
      to: Links.feedSettings,
      saying: Words(
        fr: "L’agenda a une nouvelle adresse ; l’ancienne ne répond plus.",
        en: "The calendar has a new address; the old one no longer answers."))
  }
}

/// What a reader may keep: the tag of the content and since when it stands.
struct FeedVersion: Sendable, Hashable {
  /// In quotes, as headers want it.
  var tag: String
  /// As `Last-Modified` wants it.
  var changed: String
}

/// Remembers since when the feed has had its content.
final class FeedMemory: Sendable {
  private let known = Mutex<FeedVersion?>(nil)

  func version(of bytes: [UInt8], now seconds: Int64) -> FeedVersion {
    let tag = "\"" + Asset.fingerprint(bytes) + "\""
    return known.withLock { known in
      if let known, known.tag == tag { return known }
      let version = FeedVersion(tag: tag, changed: Self.date(seconds))
      known = version
      return version
    }
  }

  /// `Sat, 21 Nov 2026 17:30:00 GMT` (RFC 9110, section 5.6.7).
  static func date(_ seconds: Int64) -> String {
    let day = Moment(seconds: seconds, offset: 0).day
    let rest = Int(seconds - Int64(day.number) * 86_400)
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : String(value) }
    let weekday = DayNames.weekdays(.en)[day.weekday - 1].prefix(3)
    let month = DayNames.months(.en)[day.month - 1].prefix(3)
    let clock = "\(two(rest / 3600)):\(two(rest / 60 % 60)):\(two(rest % 60))"
    return "\(weekday), \(two(day.day)) \(month) \(day.year) \(clock) GMT"
  }
}
