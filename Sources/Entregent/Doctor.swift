public import Domain

/// Something wrong in a vault.
public struct VaultProblem: Sendable, Hashable {
  /// Stable kebab-case code.
  public var code: String
  public var text: Phrase
  public var count: Int
  public var isRepaired: Bool

  public init(code: String, text: Phrase, count: Int, isRepaired: Bool) {
    self.code = code
    self.text = text
    self.count = count
    self.isRepaired = isRepaired
  }
}
