/// The numbers, words and signs of a written date.
struct DateTokens {
  private enum Token {
    case number(Int, digits: Int)
    /// Plain lower case.
    case word([UInt8])
    case symbol(UInt8)
  }

  private var tokens: [Token] = []
  /// Parallel to `tokens`: no blank stands before it.
  private var touches: [Bool] = []

  /// Nil when there are more than 24 tokens or a number of more than eight digits.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    tokens.reserveCapacity(16)
    touches.reserveCapacity(16)
    var word: [UInt8] = []
    var number = 0
    var digits = 0
    var isTouching = false
    func flushes(_ target: inout [Token], _ flags: inout [Bool]) -> Bool {
      guard digits <= 9 else { return false }
      if digits > 0 {
        target.append(.number(number, digits: digits))
        flags.append(isTouching)
      }
      if !word.isEmpty {
        target.append(.word(word))
        flags.append(isTouching)
      }
      if digits > 0 || !word.isEmpty { isTouching = true }
      number = 0
      digits = 0
      word.removeAll()
      return target.count <= 24
    }
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      if scalar.value >= 0x30, scalar.value <= 0x39 {
        if !word.isEmpty { guard flushes(&tokens, &touches) else { return nil } }
        if digits < 9 { number = number * 10 + Int(scalar.value - 0x30) }
        digits += 1
        continue
      }
      if let letter = LetterFold.plain(scalar) {
        if digits > 0 { guard flushes(&tokens, &touches) else { return nil } }
        word.append(letter)
        continue
      }
      if LetterFold.isAccent(scalar) { continue }
      guard flushes(&tokens, &touches) else { return nil }
      if scalar.value == 0x20 || scalar.value == 0x09 || scalar.value == 0xA0 || scalar.value == 0x202F
        || scalar.value == 0x200E || scalar.value == 0xFEFF
      {
        isTouching = false
      } else {
        guard scalar.value < 0x80 else { return nil }
        tokens.append(.symbol(UInt8(scalar.value)))
        touches.append(isTouching)
        isTouching = true
      }
    }
    guard flushes(&tokens, &touches) else { return nil }
  }

  var count: Int { tokens.count }

  func index(of symbol: UInt8) -> Int? { (0..<count).first { self.symbol($0) == symbol } }

  func isTouching(_ index: Int) -> Bool { index < count && touches[index] }

  func number(_ index: Int) -> Int? {
    guard index >= 0, index < count, case .number(let value, _) = tokens[index] else { return nil }
    return value
  }

  func digits(_ index: Int) -> Int {
    guard index >= 0, index < count, case .number(_, let digits) = tokens[index] else { return 0 }
    return digits
  }

  func word(_ index: Int) -> [UInt8]? {
    guard index >= 0, index < count, case .word(let letters) = tokens[index] else { return nil }
    return letters
  }

  func symbol(_ index: Int) -> UInt8? {
    guard index >= 0, index < count, case .symbol(let byte) = tokens[index] else { return nil }
    return byte
  }

  mutating func remove(_ range: Range<Int>) {
    tokens.removeSubrange(range)
    touches.removeSubrange(range)
  }

  static func halfDay(_ word: [UInt8]) -> Bool? {
    if word == Array("pm".utf8) || word == [UInt8(ascii: "p")] { return true }
    if word == Array("am".utf8) || word == [UInt8(ascii: "a")] { return false }
    return nil
  }

  /// Seconds east of UTC of the zone names that exports write (RFC 5322 section 4.3 and Europe's).
  static func zone(_ word: [UInt8]) -> Int? { zones[String(decoding: word, as: UTF8.self)] }

  private static let zones: [String: Int] = [
    "utc": 0, "gmt": 0, "z": 0, "ut": 0, "wet": 0, "bst": 3_600, "west": 3_600, "cet": 3_600, "cest": 7_200,
    "eet": 7_200, "eest": 10_800, "est": -18_000, "edt": -14_400, "cst": -21_600, "cdt": -18_000,
    "mst": -25_200,
    "mdt": -21_600, "pst": -28_800, "pdt": -25_200,
  ]

  /// Words that stand in dates and say nothing: articles, ordinals, weekdays are looked up apart.
  private static let fillers: Set<String> = [
    "t", "z", "utc", "de", "del", "do", "da", "of", "le", "the", "st", "nd", "rd", "th", "er", "at", "um",
    "on", "uhr",
    "den", "am", "alle", "as", "a", "les", "ore",
  ]
  private static let weekdays = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "lundi", "mardi",
    "mercredi", "jeudi",
    "vendredi", "samedi", "dimanche", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag",
    "sonntag",
    "lunes", "martes", "miercoles", "jueves", "viernes", "sabado", "domingo", "lunedi", "martedi",
    "mercoledi",
    "giovedi", "venerdi", "sabato", "domenica", "segunda", "terca", "quarta", "quinta", "sexta", "feira",
  ]

  private static func isFiller(_ word: [UInt8]) -> Bool {
    if fillers.contains(String(decoding: word, as: UTF8.self)) { return true }
    return word.count >= 2 && weekdays.contains { $0.utf8.starts(with: word) }
  }

  /// The date in what is left once the time is taken out.
  func date(order: DateOrder) -> PartialDate? {
    var month: Int?
    var numbers: [(value: Int, digits: Int)] = []
    var words: [[UInt8]] = []
    var hasDot = false
    for token in tokens {
      switch token {
      case .number(let value, let digits): numbers.append((value, digits))
      case .word(let word): words.append(word)
      case .symbol(let byte): if byte == UInt8(ascii: ".") { hasDot = true }
      }
    }
    for word in words {
      // "mar" is March beside two numbers, but mardi in "mar. 12 mars 2024".
      if month == nil || !DateTokens.isFiller(word), let found = MonthNames.number(word) {
        if month != nil, words.count > 1, let previous = month, previous != found, previous != 3 {
          return nil
        }
        month = found
      } else if !DateTokens.isFiller(word) {
        return nil
      }
    }
    if let month { return DateTokens.named(month: month, numbers) }
    let startsBare = symbol(0) == UInt8(ascii: "-") && symbol(1) == UInt8(ascii: "-")
    return DateTokens.numeric(numbers, order: hasDot ? .dayFirst : order, startsBare: startsBare)
  }

  private static func named(month: Int, _ numbers: [(value: Int, digits: Int)]) -> PartialDate? {
    switch numbers.count {
    case 0: return PartialDate(month: month)
    case 1:
      let (value, digits) = numbers[0]
      return digits > 2 || value > 31
        ? checked(year: year(value, digits), month: month) : checked(month: month, day: value)
    case 2:
      let dayIndex = numbers[0].digits > 2 || numbers[0].value > 31 ? 1 : 0
      let written = numbers[1 - dayIndex]
      return checked(year: year(written.value, written.digits), month: month, day: numbers[dayIndex].value)
    default: return nil
    }
  }

  private static func numeric(
    _ numbers: [(value: Int, digits: Int)], order: DateOrder, startsBare: Bool
  ) -> PartialDate? {
    switch numbers.count {
    case 1:
      let (value, digits) = numbers[0]
      if startsBare, digits == 4 { return checked(month: value / 100, day: value % 100) }
      if digits == 8 { return checked(year: value / 10_000, month: value / 100 % 100, day: value % 100) }
      return digits == 4 && value > 0 ? PartialDate(year: value) : nil
    case 2:
      let (a, b) = (numbers[0], numbers[1])
      if startsBare { return checked(month: a.value, day: b.value) }
      if a.digits == 4 { return checked(year: a.value, month: b.value) }
      if b.digits == 4 { return checked(year: b.value, month: a.value) }
      return dayAndMonth(a.value, b.value, order: order, year: nil)
    case 3:
      let (a, b, c) = (numbers[0], numbers[1], numbers[2])
      if a.digits == 4 { return checked(year: a.value, month: b.value, day: c.value) }
      return dayAndMonth(a.value, b.value, order: order, year: year(c.value, c.digits))
    default: return nil
    }
  }

  private static func dayAndMonth(_ a: Int, _ b: Int, order: DateOrder, year: Int?) -> PartialDate? {
    let isDayFirst = a > 12 || (order == .dayFirst && b <= 12)
    return checked(year: year, month: isDayFirst ? b : a, day: isDayFirst ? a : b)
  }

  /// Two digits mean 1970...2069.
  private static func year(_ value: Int, _ digits: Int) -> Int {
    digits > 2 ? value : value < 70 ? 2_000 + value : 1_900 + value
  }

  /// Nil when the day does not exist.
  private static func checked(year: Int? = nil, month: Int, day: Int? = nil) -> PartialDate? {
    guard (1...12).contains(month) else { return nil }
    if let year, !(1...9_999).contains(year) { return nil }
    if let day {
      let isLeap = year.map { $0 % 4 == 0 && ($0 % 100 != 0 || $0 % 400 == 0) } ?? true
      let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      guard day >= 1, day <= lengths[month - 1] else { return nil }
    }
    return PartialDate(year: year, month: month, day: day)
  }
}
