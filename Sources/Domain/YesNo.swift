/// Yes and no as people and files write them.
public enum YesNo {
  /// - Returns: nil for what is neither.
  public static func read(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "1", "true", "yes", "oui", "vrai": true
    case "0", "false", "no", "non", "faux": false
    default: nil
    }
  }
}
