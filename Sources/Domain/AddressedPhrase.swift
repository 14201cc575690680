extension Phrase {
  /// A text that speaks to the user: French has a tu and a vous form, and never mixes them.
  public init(tu: String, vous: String, en: String, address: Address) {
    self.init(fr: address == .tu ? tu : vous, en: en)
  }
}

/// A text that speaks to the user, before it is known how they want to be spoken to.
public struct AddressedPhrase: Sendable, Hashable {
  public let tu: String
  public let vous: String
  public let en: String

  public init(tu: String, vous: String, en: String) {
    self.tu = tu
    self.vous = vous
    self.en = en
  }

  /// A text whose French addresses nobody, so that both forms are the same.
  public init(fr: String, en: String) { self.init(tu: fr, vous: fr, en: en) }

  public func phrase(_ address: Address) -> Phrase {
    Phrase(tu: tu, vous: vous, en: en, address: address)
  }
}
