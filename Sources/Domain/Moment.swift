/// A moment and the civil day it falls on in the user's zone. Libraries never read the clock: they
/// are told what now is.
public struct Moment: Sendable, Hashable {
  /// Seconds since 1970-01-01 00:00 UTC.
  public var seconds: Int64
  /// Seconds east of UTC of the user's zone at that moment.
  public var offset: Int

  public init(seconds: Int64, offset: Int) {
    self.seconds = seconds
    self.offset = offset
  }

  /// The civil day in the user's zone.
  public var day: Day {
    let local = seconds + Int64(offset)
    return Day(number: Int(local >= 0 ? local / 86_400 : (local - 86_399) / 86_400))
  }
}
