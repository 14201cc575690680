internal import Domain

extension CoachRule {
  /// The message is mostly about the sender's own skills, years and technologies, or brings a CV
  /// that nobody asked for.
  ///
  /// Why: A list of skills asks the reader to judge; a shared interest asks them to talk.
  ///
  /// Say instead: One line on who you are, the rest about their work; the CV when they ask for it.
  ///
  /// Method: C7
  static let cvPitch = CoachRule(
    name: "cv-pitch", severity: .warning,
    kinds: .only(.connectionRequest, .firstMessage, .coffeeAsk, .reconnect, .followUp, .reply), method: ["C7"]
  ) { message in
    guard SelfWeight.bringsDocument(message) || SelfWeight.isMostlySkills(message) else { return [] }
    return [
      Place(
        range: nil,
        why: AddressedPhrase(
          tu: "Le message parle surtout de tes compétences : il donne à juger plutôt qu'à échanger.",
          vous: "Le message parle surtout de vos compétences : il donne à juger plutôt qu'à échanger.",
          en: "The message is mostly about your skills: it asks to be judged rather than to talk."),
        instead: AddressedPhrase(
          tu:
            "Une ligne pour dire qui tu es, le reste sur son travail ; le CV viendra quand on te le demandera.",
          vous:
            "Une ligne pour dire qui vous êtes, le reste sur son travail ; le CV viendra quand on vous le demandera.",
          en: "One line on who you are, the rest about their work; the CV comes when they ask for it."))
    ]
  }
}
