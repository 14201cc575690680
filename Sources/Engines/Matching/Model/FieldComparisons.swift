/// Compares two folded street lines, "12 rue de la paix".
enum StreetComparison {
  static func level(_ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>) -> Int {
    let numberA = number(a)
    let numberB = number(b)
    let isSameNumber = numberA == numberB
    let x = UnsafeBufferPointer(rebasing: a[numberA.upper...])
    let y = UnsafeBufferPointer(rebasing: b[numberB.upper...])
    let distance = StringDistance.damerau(x, y)
    let shortest = min(x.count, y.count)
    let isNear = shortest > 0 && (distance <= 2 || StringDistance.jaroWinkler(x, y) >= 0.92)
    if isSameNumber && isNear { return Pattern.Street.near }
    if isNear { return distance == 0 ? Pattern.Street.near : Pattern.Street.half }
    if isSameNumber, numberA.value > 0, shortest > 0, StringDistance.jaroWinkler(x, y) >= 0.75 {
      return Pattern.Street.half
    }
    return Pattern.Street.different
  }

  private struct Number: Equatable {
    var value: Int
    var upper: Int
    static func == (a: Number, b: Number) -> Bool { a.value == b.value }
  }

  private static func number(_ text: UnsafeBufferPointer<UInt8>) -> Number {
    var index = 0
    var value = 0
    while index < text.count, text[index] >= 48, text[index] <= 57, index < 9 {
      value = value * 10 + Int(text[index] - 48)
      index += 1
    }
    while index < text.count, text[index] == TextFolding.space { index += 1 }
    return Number(value: value, upper: index)
  }
}

/// Compares two birthdays packed as yyyymmdd, year 0 when hidden.
enum BirthdayComparison {
  static func level(_ a: Int32, _ b: Int32) -> Int {
    let (dayA, dayB) = (a % 10_000, b % 10_000)
    let (yearA, yearB) = (a / 10_000, b / 10_000)
    // The year alone says only who they are not.
    if dayA == 0 || dayB == 0 {
      return yearA == 0 || yearB == 0 || yearA == yearB
        ? Pattern.Birthday.missing : Pattern.Birthday.different
    }
    if a == b { return a >= 10_000 ? Pattern.Birthday.same : Pattern.Birthday.sameDay }
    if yearA == 0 || yearB == 0 {
      return dayA == dayB ? Pattern.Birthday.sameDay : Pattern.Birthday.dayDiffers
    }
    if yearA == yearB, dayA % 100 == dayB / 100, dayA / 100 == dayB % 100 { return Pattern.Birthday.swapped }
    var x = a
    var y = b
    var differing = 0
    for _ in 0..<8 {
      if x % 10 != y % 10 { differing += 1 }
      x /= 10
      y /= 10
    }
    if differing == 1 { return Pattern.Birthday.near }
    // Two neighbouring digits exchanged.
    if differing == 2 {
      var power: Int32 = 1
      for _ in 0..<7 {
        let (p, q) = (a / power % 100, b / power % 100)
        if p % 10 == q / 10, p / 10 == q % 10, a - p * power == b - q * power { return Pattern.Birthday.near }
        power *= 10
      }
    }
    return Pattern.Birthday.different
  }
}
