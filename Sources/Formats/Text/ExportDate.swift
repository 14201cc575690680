/// Which of two numbers comes first when a date is all numbers (03/04/2025).
public enum DateOrder: String, Sendable, Hashable, Codable {
  case dayFirst
  case monthFirst
}

/// A date of an export file, with its time when it has one.
///
/// Read are ISO 8601, `12 Mar 2024`, `7-Feb-22`, `Mar 12, 2024`, `Jan 2020`, `2020`, `3/14/25, 2:37 PM`,
/// `14.03.2025 14:37`, `2023/03/01 19:52:23 UTC`, `Wed Jun 24 12:43:42 UTC 2026`, `--04-12`, with month
/// names in English, French, German, Spanish, Italian and Portuguese.
public struct ExportDate: Sendable, Hashable {
  public var date: PartialDate
  public var hour: Int?
  public var minute: Int?
  public var second: Int?
  /// Seconds east of UTC, nil when no zone is named.
  public var offsetSeconds: Int?

  /// Nil when the text is no date that exists.
  public init?(_ text: some StringProtocol, order: DateOrder = .monthFirst) {
    var text = String(text)
    guard let read = text.withUTF8({ ExportDate($0, order: order) }) else { return nil }
    self = read
  }

  /// The moment, at midnight when there is no time; nil when year, month or day are unknown.
  public var moment: ParsedMoment? {
    guard let year = date.year, let month = date.month, let day = date.day else { return nil }
    return ParsedMoment(
      year: year, month: month, day: day, hour: hour ?? 0, minute: minute ?? 0, second: second ?? 0,
      offsetSeconds: offsetSeconds)
  }

  /// Reads UTF-8 bytes.
  public init?(_ bytes: UnsafeBufferPointer<UInt8>, order: DateOrder = .monthFirst) {
    guard bytes.count > 0, bytes.count <= 64 else { return nil }
    date = PartialDate()
    guard var tokens = DateTokens(bytes) else { return nil }
    guard takeTime(&tokens) else { return nil }
    guard let date = tokens.date(order: order) else { return nil }
    self.date = date
  }

  /// Takes `hh:mm[:ss[.f]] [AM|PM] [zone]` out of the tokens; false when it is no time of day.
  private mutating func takeTime(_ tokens: inout DateTokens) -> Bool {
    guard let colon = tokens.index(of: UInt8(ascii: ":")) else { return true }
    guard colon > 0, let hours = tokens.number(colon - 1), let minutes = tokens.number(colon + 1) else {
      return false
    }
    var end = colon + 2
    var seconds = 0
    if tokens.symbol(end) == UInt8(ascii: ":"), let value = tokens.number(end + 1) {
      seconds = value
      end += 2
      if tokens.symbol(end) == UInt8(ascii: ".") || tokens.symbol(end) == UInt8(ascii: ","),
        tokens.isTouching(end),
        tokens.number(end + 1) != nil
      {
        end += 2
      }
    }
    var hours24 = hours
    if let word = tokens.word(end), let isPM = DateTokens.halfDay(word) {
      guard (1...12).contains(hours) else { return false }
      hours24 = hours % 12 + (isPM ? 12 : 0)
      end += 1
      // "p.m."
      if tokens.symbol(end) == UInt8(ascii: "."), let next = tokens.word(end + 1), next == [UInt8(ascii: "m")]
      {
        end += 2
      }
      if tokens.symbol(end) == UInt8(ascii: "."), tokens.isTouching(end) { end += 1 }
    }
    if let word = tokens.word(end), let zone = DateTokens.zone(word) {
      offsetSeconds = zone
      end += 1
    }
    let sign = tokens.symbol(end)
    if sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"), let number = tokens.number(end + 1) {
      let digits = tokens.digits(end + 1)
      var seconds = digits == 4 ? number / 100 * 3_600 + number % 100 * 60 : number * 3_600
      end += 2
      if digits <= 2, tokens.symbol(end) == UInt8(ascii: ":"), let rest = tokens.number(end + 1) {
        seconds += rest * 60
        end += 2
      }
      guard seconds <= 18 * 3_600 else { return false }
      offsetSeconds = sign == UInt8(ascii: "-") ? -seconds : seconds
    }
    guard hours24 < 24, minutes < 60, seconds < 61 else { return false }
    hour = hours24
    minute = minutes
    second = min(seconds, 59)
    tokens.remove(colon - 1..<min(end, tokens.count))
    return true
  }
}
