/// SplitMix64 (Steele, Lea, Flood 2014): the same numbers for the same seed on every machine.
public struct SeededRandom: RandomNumberGenerator, Sendable {
  private var state: UInt64

  public init(seed: UInt64) { state = seed }

  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  public mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(max(1, limit))) }

  /// True this often in a thousand.
  public mutating func chance(_ perMille: Int) -> Bool { below(1000) < perMille }

  public mutating func pick<T>(_ items: [T]) -> T { items[below(items.count)] }

  /// The first ones far more often than the last.
  public mutating func pickEarly<T>(_ items: [T]) -> T {
    let unit = Double(next() >> 11) / Double(1 << 53)
    return items[min(items.count - 1, Int(unit * unit * Double(items.count)))]
  }
}
