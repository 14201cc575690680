public import Domain

extension SkippedRecord {
  /// The sentence about a record that was left out.
  public var reason: Phrase {
    Phrase(fr: "ligne laissée de côté (\(code))", en: "record left out (\(code))")
  }
}
