internal import Domain

extension CoachRule {
  /// Nothing in it is particular to the recipient: no work, article, talk, company fact, shared
  /// place, school, person or event.
  ///
  /// An opening at their company by name, and the use of their product, count as particular.
  ///
  /// Why: A message that could go to anyone is answered like an advertisement.
  ///
  /// Say instead: One true thing that only fits them: what you read, used, heard, or have in common.
  ///
  /// Method: B4
  static let nothingPersonal = CoachRule(
    name: "nothing-personal", severity: .warning,
    kinds: .only(.connectionRequest, .firstMessage, .coffeeAsk, .reconnect, .pitchEmail), method: ["B4"]
  ) { message in
    guard !message.specificity.isPersonal, !message.tokens.isEmpty else { return [] }
    return [
      Place(
        range: nil,
        why: AddressedPhrase(
          fr: "Rien ici n'est propre à cette personne : le message pourrait partir chez n'importe qui.",
          en: "Nothing here is specific to this person: the message could go to anyone."),
        instead: AddressedPhrase(
          tu:
            "Ajoute une chose vraie qui ne va qu'à elle : ce que tu as lu, utilisé, entendu, ou ce que vous partagez.",
          vous:
            "Ajoutez une chose vraie qui ne va qu'à elle : ce que vous avez lu, utilisé, entendu, ou ce que vous partagez.",
          en: "Add one true thing that fits only them: what you read, used, heard, or have in common."))
    ]
  }
}
