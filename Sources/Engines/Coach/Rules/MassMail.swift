internal import Domain

extension CoachRule {
  /// Addressed to nobody in particular.
  ///
  /// "Madame, Monsieur", "Dear Sir or Madam", "À qui de droit", "Hi all".
  ///
  /// Why: Nobody answers for everybody.
  ///
  /// Say instead: Find out who it is and greet them by name.
  ///
  /// Method: A4
  static let massMail = CoachRule(
    name: "mass-mail", severity: .warning, kinds: .except(.post, .reply, .videoNotes, .question),
    method: ["A4"]
  ) { message in
    guard let match = MassGreeting.find(message) else { return [] }
    return [
      Place(
        range: message.range(match),
        why: AddressedPhrase(
          fr: "« \(message.text(in: message.range(match))) » ne s'adresse à personne en particulier.",
          en: "“\(message.text(in: message.range(match)))” speaks to nobody in particular."),
        instead: AddressedPhrase(
          tu: "Cherche qui lira ce message, et salue cette personne par son nom.",
          vous: "Cherchez qui lira ce message, et saluez cette personne par son nom.",
          en: "Find out who will read this, and greet that person by name."))
    ]
  }
}

/// Greetings without a person.
enum MassGreeting {
  static func find(_ message: MessageAnalysis) -> ConceptMatch? {
    if let anywhere = message.found(.massAnywhere).first { return anywhere }
    let firstSpoken = message.sentences.indices.first(where: message.isSpoken)
    for match in message.found(.massGreeting)
    where match.sentence == message.greeting
      || match.sentence == firstSpoken
        && match.first <= message.sentences[match.sentence].firstToken + 1
    {
      // "Bonjour Madame Dupont" names one.
      let after = match.last
      if after < message.sentences[match.sentence].lastToken {
        let next = message.tokens[after]
        let lastHonorific = message.tokens[after - 1].classes.contains(.honorific)
        if lastHonorific, next.flags.contains(.capital), !next.flags.contains(.commaBefore) { continue }
      }
      let names = GreetedNames.tokens(in: message, sentence: match.sentence).filter {
        $0 >= match.first && $0 < match.last
      }
      if names.isEmpty { return match }
    }
    return nil
  }
}
