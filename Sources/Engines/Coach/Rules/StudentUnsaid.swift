internal import Domain

extension CoachRule {
  /// The sender is a student and the message does not say so.
  ///
  /// Why: People answer students gladly; unsaid, it looks hidden.
  ///
  /// Say instead: Say it in a few words: the year, the subject, the school.
  ///
  /// Method: E3
  static let studentUnsaid = CoachRule(
    name: "student-unsaid", severity: .suggestion, kinds: .only(.firstMessage), method: ["E3"]
  ) { message in
    guard message.request.fromStudent, !StudentReader.saysSo(message) else { return [] }
    return [
      Place(
        range: nil,
        why: AddressedPhrase(
          tu: "Le message ne dit pas que tu étudies, alors que l'on répond volontiers aux étudiants.",
          vous: "Le message ne dit pas que vous étudiez, alors que l'on répond volontiers aux étudiants.",
          en: "The message does not say that you study, though people gladly answer students."),
        instead: AddressedPhrase(
          tu: "Dis-le en quelques mots : l'année, la matière, l'école.",
          vous: "Dites-le en quelques mots : l'année, la matière, l'école.",
          en: "Say so in a few words: the year, the subject, the school."))
    ]
  }
}

/// Whether the sender says to be studying.
enum StudentReader {
  private static let owners: Set<String> = ["votre", "vos", "ton", "ta", "tes", "your"]

  static func saysSo(_ message: MessageAnalysis) -> Bool {
    message.found(.studentSaid).contains { match in
      // The diploma "BUT" is no "but".
      if message.word(match.first) == "but", match.last == match.first + 1,
        !message.tokens[match.first].flags.contains(.allCaps), message.language != "fr"
      {
        return false
      }
      // "Your thesis", "votre cours": the reader's.
      let first = message.sentences[match.sentence].firstToken
      return !(max(first, match.first - 2)..<match.first).contains { owners.contains(message.word($0)) }
    }
  }
}
