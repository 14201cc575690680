/// Files of LinkedIn's export that say something about people, by their names.
public enum LinkedInFileNames {
  private static let names: Set<String> = [
    "connections", "messages", "invitations", "company follows", "job applications", "saved jobs",
    "recommendations received", "recommendations given", "endorsement received info",
    "endorsement given info",
    "positions", "education", "skills", "profile", "email addresses", "phonenumbers",
  ]

  /// True for a path that ends in such a name, also with a number behind it (`Job Applications_1.csv`).
  public static func speaksOfPeople(_ path: String) -> Bool {
    guard let file = path.split(separator: "/").last, file.lowercased().hasSuffix(".csv") else {
      return false
    }
    var words = LetterFold.words(file.dropLast(4)).split(separator: " ")
    if words.count > 1, let last = words.last, last.allSatisfy(\.isNumber) { words.removeLast() }
    return names.contains(words.joined(separator: " "))
  }
}
