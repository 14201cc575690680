/// A way to somebody, with names and reasons in words.
public struct PathView: Sendable, Hashable {
  public struct Hop: Sendable, Hashable {
    /// Nil: the user.
    public var from: PersonReference?
    public var to: PersonReference
    public var strength: Double
    /// Why they know each other, one clause each.
    public var because: [Phrase]

    public init(from: PersonReference?, to: PersonReference, strength: Double, because: [Phrase]) {
      self.from = from
      self.to = to
      self.strength = strength
      self.because = because
    }
  }

  /// Product of the hops' strengths, 0...1.
  public var strength: Double
  /// At least one; the first begins at the user.
  public var hops: [Hop]

  public init(strength: Double, hops: [Hop]) {
    self.strength = strength
    self.hops = hops
  }

  /// Everybody on the way, the user left out.
  public var people: [PersonReference] { hops.map(\.to) }
}
