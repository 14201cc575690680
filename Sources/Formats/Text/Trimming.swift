extension StringProtocol {
  /// The text without white space at either end.
  func trimmed() -> String {
    guard first?.isWhitespace == true || last?.isWhitespace == true else { return String(self) }
    var part = self[...]
    while part.first?.isWhitespace == true { part = part.dropFirst() }
    while part.last?.isWhitespace == true { part = part.dropLast() }
    return String(part)
  }
}
