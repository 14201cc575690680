public import Domain
public import Foundation

/// Civil days and clock times in a time zone, daylight saving included.
public struct ZoneTime: Sendable {
  public let zone: TimeZone

  public init(_ zone: TimeZone) { self.zone = zone }

  /// The instant at `minutes` after midnight on the clock of `day`. A time that the spring change
  /// skips is the same time an hour later.
  public func instant(_ day: Day, minutes: Int) -> Date {
    let wall = Double(day.number) * 86_400 + Double(minutes) * 60
    var instant = wall - Double(offset(Date(timeIntervalSince1970: wall)))
    instant = wall - Double(offset(Date(timeIntervalSince1970: instant)))
    return Date(timeIntervalSince1970: instant)
  }

  public func day(of instant: Date) -> Day {
    Day(number: Int((wall(instant) / 86_400).rounded(.down)))
  }

  /// Minutes since midnight on the clock.
  public func minutes(of instant: Date) -> Int {
    let wall = wall(instant)
    return Int(((wall - (wall / 86_400).rounded(.down) * 86_400) / 60).rounded(.down))
  }

  /// `2026-11-27T10:00-05:00`.
  public func iso(_ instant: Date) -> String {
    let minutes = minutes(of: instant)
    let offset = offset(instant) / 60
    let sign = offset < 0 ? "-" : "+"
    return
      "\(day(of: instant))T\(two(minutes / 60)):\(two(minutes % 60))\(sign)\(two(abs(offset) / 60)):\(two(abs(offset) % 60))"
  }

  /// Seconds east of UTC.
  public func offset(_ instant: Date) -> Int { zone.secondsFromGMT(for: instant) }

  private func wall(_ instant: Date) -> Double { instant.timeIntervalSince1970 + Double(offset(instant)) }

  private func two(_ value: Int) -> String { value < 10 ? "0\(value)" : String(value) }
}
