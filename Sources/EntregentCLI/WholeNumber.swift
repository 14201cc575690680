import ArgumentParser

/// A number as it was typed. The parser would say of `--limit -1` that a value is missing, for it takes `-1` for
/// an option: options of this kind are read whatever stands there, and say themselves what does not fit.
///
/// @Option(parsing: .unconditional) var limit: WholeNumber?
struct WholeNumber: ExpressibleByArgument {
  private let text: String

  init?(argument: String) { text = argument }

  init(_ number: Int) { text = String(number) }

  var defaultValueDescription: String { text }

  static let someOf = 1...1_000_000

  /// - Throws: wrong usage, with the numbers that fit.
  func value(of option: String, in range: ClosedRange<Int> = someOf) throws -> Int {
    if let number = Int(text), range.contains(number) { return number }
    throw ValidationError(
      say(
        "\(option) demande un nombre entier de \(range.lowerBound) à \(range.upperBound), et non « \(text) »",
        "\(option) takes a whole number from \(range.lowerBound) to \(range.upperBound), not “\(text)”"))
  }
}
