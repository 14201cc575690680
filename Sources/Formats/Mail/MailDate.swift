/// Dates of mail (RFC 5322 section 3.3, RFC 850, asctime, ISO 8601) and what clients write instead.
public enum MailDate {
  /// Nil when no day can be read. `offsetSeconds` is 0 for a zone nobody knows, nil when none is named.
  public static func parse(_ text: String) -> ParsedMoment? {
    var text = text
    return text.withUTF8 { parse($0) }
  }

  static func parse(_ value: ByteView) -> ParsedMoment? {
    var text = value.trimmedBlanks()
    // Of a Received field, what follows the last semicolon.
    while text.last == 59 { text = text.slice(0, text.count - 1).trimmedBlanks() }
    for index in stride(from: text.count - 1, through: 0, by: -1) where text[index] == 59 {
      text = text.slice(index + 1, text.count)
      break
    }
    if let moment = usual(text) { return moment }
    if text.count > 2, text[0] == 61, text[1] == 63 {
      var decoded: [UInt8] = []
      EncodedWords.append(text, to: &decoded)
      return decoded.withUnsafeBufferPointer { bytes in
        var reader = DateReader(text: bytes)
        return reader.read()
      }
    }
    var reader = DateReader(text: text)
    return reader.read()
  }

  /// `Mon, 05 Jan 2015 09:18:11 +0100`, one blank between, which nearly all mail writes.
  private static func usual(_ text: ByteView) -> ParsedMoment? {
    var index = 0
    if text.count > 5, text[3] == 44, text[4] == 32 { index = 5 }
    func digit(_ at: Int) -> Int { Int(text[at]) &- 48 }
    func two(_ at: Int) -> Int {
      let (a, b) = (digit(at), digit(at + 1))
      return (0...9).contains(a) && (0...9).contains(b) ? a * 10 + b : -1
    }
    guard index + 25 <= text.count else { return nil }
    var day = digit(index)
    guard (0...9).contains(day) else { return nil }
    index += 1
    if text[index] != 32 {
      let low = digit(index)
      guard (0...9).contains(low) else { return nil }
      day = day * 10 + low
      index += 1
    }
    guard index + 24 <= text.count, text[index] == 32, text[index + 4] == 32, text[index + 9] == 32,
      text[index + 12] == 58, text[index + 15] == 58, text[index + 18] == 32,
      let month = DateReader.englishMonth(text[index + 1], text[index + 2], text[index + 3])
    else { return nil }
    let (high, low) = (two(index + 5), two(index + 7))
    let (hour, minute, second) = (two(index + 10), two(index + 13), two(index + 16))
    let sign = text[index + 19]
    let (zoneHour, zoneMinute) = (two(index + 20), two(index + 22))
    guard high >= 0, low >= 0, hour >= 0, hour < 24, minute >= 0, minute < 60, second >= 0, second <= 60,
      sign == 43 || sign == 45, zoneHour >= 0, zoneMinute >= 0, zoneHour < 24, zoneMinute < 60,
      index + 24 == text.count || text[index + 24] <= 32,
      (1...DateReader.length(month, high * 100 + low)).contains(day)
    else { return nil }
    let offset = (zoneHour * 60 + zoneMinute) * 60
    return ParsedMoment(
      year: high * 100 + low, month: month, day: day, hour: hour, minute: minute, second: min(second, 59),
      offsetSeconds: sign == 45 ? -offset : offset)
  }
}

/// Reads a date from its words, in whatever order they stand.
private struct DateReader {
  let text: ByteView
  private var numbers: [(value: Int, digits: Int)] = []
  private var month: Int?
  private var time: (hour: Int, minute: Int, second: Int)?
  private var offset: Int?
  /// `GMT+0100`: the figures count.
  private var hasNumericZone = false
  private var isAfternoon: Bool?
  private var usesSlashes = false

  init(text: ByteView) { self.text = text }

  mutating func read() -> ParsedMoment? {
    var index = 0
    while index < text.count {
      let byte = text[index]
      if byte == 40 {
        guard let end = commentEnd(index) else { return nil }
        if time != nil, offset == nil { zoneInComment(index + 1, end - 1) }
        index = end
      } else if isASCIIDigit(byte) {
        guard let next = number(index) else { return nil }
        index = next
      } else if (byte == 43 || byte == 45) && isZone(index) {
        index = zone(index)
      } else if isLetter(byte) {
        index = word(index)
      } else {
        if byte == 47 { usesSlashes = true }
        index += 1
      }
    }
    return assemble()
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    let lower = asciiLowercased(byte)
    return (lower >= 97 && lower <= 122) || byte >= 0x80
  }

  /// `09:18:11 (UTC+0100)`: where nothing else names a zone, the offset in the comment does.
  private mutating func zoneInComment(_ start: Int, _ end: Int) {
    let words = text.slice(start, end)
    var at = 0
    for prefix in ["utc", "gmt"] as [StaticString] where words.hasPrefixIgnoringCase(prefix) { at = 3 }
    guard at + 2 < words.count, words[at] == 43 || words[at] == 45, isASCIIDigit(words[at + 1]),
      isASCIIDigit(words[at + 2]),
      words.slice(at + 1, words.count).allSatisfy({ isASCIIDigit($0) || $0 == 58 })
    else { return }
    _ = zone(start + at)
    hasNumericZone = false
  }

  private func commentEnd(_ start: Int) -> Int? {
    var depth = 0
    for index in start..<text.count {
      if text[index] == 40 { depth += 1 }
      if text[index] == 41 {
        depth -= 1
        if depth == 0 { return index + 1 }
      }
    }
    return nil
  }

  /// A number, or a time of day when colons follow.
  private mutating func number(_ start: Int) -> Int? {
    var index = start
    var value = 0
    while index < text.count, isASCIIDigit(text[index]) {
      value = min(value * 10 + Int(text[index] - 48), 1_000_000)
      index += 1
    }
    let mark: UInt8 = index < text.count && text[index] == 46 ? 46 : 58
    guard time == nil, mark == 58 || (index - start <= 2 && isDottedTime(index)),
      nextPart(index, mark) != nil
    else {
      if numbers.count < 12 { numbers.append((value, index - start)) }
      return index
    }
    var parts = [value]
    while parts.count < 3, let next = nextPart(index, mark) {
      index = next
      var part = 0
      while index < text.count, isASCIIDigit(text[index]) {
        part = min(part * 10 + Int(text[index] - 48), 1_000)
        index += 1
      }
      parts.append(part)
    }
    // Fractions of a second.
    if index + 1 < text.count, text[index] == 46 || text[index] == 44, isASCIIDigit(text[index + 1]) {
      index += 1
      while index < text.count, isASCIIDigit(text[index]) { index += 1 }
    }
    guard parts[0] < 25, parts[1] < 60, parts.count < 3 || parts[2] <= 60 else { return nil }
    time = (parts[0], parts[1], parts.count > 2 ? min(parts[2], 59) : 0)
    return index
  }

  /// Where the digits behind the `mark` start; blanks and comments may stand around a colon (RFC 5322
  /// section 4.3).
  private func nextPart(_ end: Int, _ mark: UInt8) -> Int? {
    let at = mark == 58 ? afterGap(end) : end
    guard at < text.count, text[at] == mark else { return nil }
    let digits = mark == 58 ? afterGap(at + 1) : at + 1
    return digits < text.count && isASCIIDigit(text[digits]) ? digits : nil
  }

  private func afterGap(_ start: Int) -> Int {
    var index = start
    while index < text.count {
      if text[index] == 40, let end = commentEnd(index) {
        index = end
      } else if text[index] <= 32 {
        index += 1
      } else {
        break
      }
    }
    return index
  }

  /// `09.18` or `09.18.11`, but not `5.1.2015`.
  private func isDottedTime(_ dot: Int) -> Bool {
    guard month != nil || numbers.count >= 3, dot + 2 < text.count, isASCIIDigit(text[dot + 2]) else {
      return false
    }
    return dot + 3 >= text.count || !isASCIIDigit(text[dot + 3])
  }

  /// A sign is a zone's when a time stands before it, or a whole day and then a blank.
  private func isZone(_ index: Int) -> Bool {
    guard index + 1 < text.count, isASCIIDigit(text[index + 1]) else { return false }
    if time != nil || text[index] == 43 { return true }
    guard index > 0, text[index - 1] <= 32 else { return false }
    return numbers.count + (month == nil ? 0 : 1) >= 3
  }

  private mutating func zone(_ start: Int) -> Int {
    var index = start + 1
    var digits: [Int] = []
    while index < text.count, digits.count < 4 {
      if isASCIIDigit(text[index]) {
        digits.append(Int(text[index] - 48))
      } else if !(text[index] == 58 && digits.count == 2) {
        break
      }
      index += 1
    }
    while index < text.count, isASCIIDigit(text[index]) { index += 1 }
    let (hours, minutes): (Int, Int)
    switch digits.count {
    case 4: (hours, minutes) = (digits[0] * 10 + digits[1], digits[2] * 10 + digits[3])
    case 3: (hours, minutes) = (digits[0], digits[1] * 10 + digits[2])
    case 2: (hours, minutes) = (digits[0] * 10 + digits[1], 0)
    default: (hours, minutes) = (digits[0], 0)
    }
    if !hasNumericZone {
      hasNumericZone = true
      let seconds = hours < 24 && minutes < 60 ? (hours * 60 + minutes) * 60 : 0
      offset = text[start] == 45 ? -seconds : seconds
    }
    return index
  }

  private mutating func word(_ start: Int) -> Int {
    var index = start
    while index < text.count, isLetter(text[index]) { index += 1 }
    let word = text.slice(start, index)
    // `T` between day and time of ISO 8601.
    if word.count == 1, word[0] == 84, index < text.count, isASCIIDigit(text[index]), numbers.count >= 3 {
      return index
    }
    // EST5EDT: the digits and what follows belong to the name.
    while index < text.count, isASCIIDigit(text[index]) || isLetter(text[index]), time != nil { index += 1 }
    let name = LetterFold.words(MailCharset.string(word))
    if name == "am" || name == "pm", time != nil {
      isAfternoon = name == "pm"
    } else if time != nil || numbers.count >= 3, let known = DateWords.zones[name.uppercased()] {
      if offset == nil { offset = known * 60 }
    } else if month == nil || time == nil, !DateWords.days.contains(name),
      let found = MonthNames.number(Array(name.utf8)) ?? shortMonth(name)
    {
      // "mar. 3 mars": the second name is the month's.
      month = found
    } else if time != nil, offset == nil, word.count <= 5, !DateWords.days.contains(name) {
      offset = 0
    }
    return index
  }

  private func shortMonth(_ name: String) -> Int? {
    switch name {
    case "sept": 9
    case "fev": 2
    case "aou": 8
    default: nil
    }
  }

  private func assemble() -> ParsedMoment? {
    var rest = numbers
    var day: Int
    var year: Int
    var yearDigits: Int
    var found = month
    if month != nil {
      guard rest.count >= 2 else { return nil }
      // `5 Jan 2015`, `Jan 5 … 2015`, `2015 Jan 5`.
      let yearFirst = rest[0].digits >= 4
      day = yearFirst ? rest[1].value : rest[0].value
      (year, yearDigits) = yearFirst ? rest[0] : rest[1]
      rest.removeFirst(2)
    } else {
      guard rest.count >= 3 else { return nil }
      if rest[0].digits >= 4 {
        (year, yearDigits, found, day) = (rest[0].value, rest[0].digits, rest[1].value, rest[2].value)
      } else if usesSlashes, rest[0].value <= 12 {
        (found, day, year, yearDigits) = (rest[0].value, rest[1].value, rest[2].value, rest[2].digits)
      } else {
        (day, found, year, yearDigits) = (rest[0].value, rest[1].value, rest[2].value, rest[2].digits)
      }
      rest.removeFirst(3)
    }
    if yearDigits <= 2 { year += year < 50 ? 2000 : 1900 } else if yearDigits == 3 { year += 1900 }
    var clock = time
    if clock == nil, rest.count >= 2 {
      // Everything in plain numbers.
      clock = (rest[0].value, rest[1].value, rest.count > 2 ? rest[2].value : 0)
      if rest.count > 3, offset == nil {
        return finish(
          year, found, day, clock, offset: (rest[3].value / 100 * 60 + rest[3].value % 100) * 60)
      }
    }
    // `08:49:37 0200`: the sign was forgotten.
    if time != nil, offset == nil, rest.count == 1, let zone = rest.last, zone.digits == 4, zone.value < 1500,
      zone.value % 100 < 60
    {
      return finish(year, found, day, clock, offset: (zone.value / 100 * 60 + zone.value % 100) * 60)
    }
    return finish(year, found, day, clock, offset: offset)
  }

  private func finish(
    _ year: Int, _ month: Int?, _ day: Int, _ clock: (hour: Int, minute: Int, second: Int)?, offset: Int?
  ) -> ParsedMoment? {
    guard let month, (1...12).contains(month), (1...9999).contains(year),
      (1...Self.length(month, year)).contains(day)
    else { return nil }
    var hour = clock?.hour ?? 0
    if let isAfternoon, hour <= 12 { hour = hour % 12 + (isAfternoon ? 12 : 0) }
    guard hour < 25, (clock?.minute ?? 0) < 60, (clock?.second ?? 0) <= 60 else { return nil }
    return ParsedMoment(
      year: year, month: month, day: day, hour: hour % 24, minute: clock?.minute ?? 0,
      second: min(clock?.second ?? 0, 59), offsetSeconds: offset)
  }

  static func length(_ month: Int, _ year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }

  static func englishMonth(_ a: UInt8, _ b: UInt8, _ c: UInt8) -> Int? {
    switch (a | 32, b | 32, c | 32) {
    case (106, 97, 110): 1
    case (102, 101, 98): 2
    case (109, 97, 114): 3
    case (97, 112, 114): 4
    case (109, 97, 121): 5
    case (106, 117, 110): 6
    case (106, 117, 108): 7
    case (97, 117, 103): 8
    case (115, 101, 112): 9
    case (111, 99, 116): 10
    case (110, 111, 118): 11
    case (100, 101, 99): 12
    default: nil
    }
  }
}
