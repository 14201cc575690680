internal import Domain

extension CoachRule {
  /// French "tu" and "vous" for the one reader in one message.
  ///
  /// "Vous" that means a company or a team ("chez vous", "votre équipe", "vous recrutez") does not
  /// count beside "tu".
  ///
  /// Why: The reader notices that the message was put together from two.
  ///
  /// Say instead: Choose one and keep to it: "tu" among developers is usual, "vous" is never wrong.
  ///
  /// Method: -
  static let mixedRegister = CoachRule(
    name: "mixed-register", severity: .warning, kinds: .all, method: []
  ) { message in
    AddressForms.mixed(in: message).map { mix in
      let word = message.text(in: mix.range)
      return Place(
        range: mix.range,
        why: AddressedPhrase(
          fr:
            "« \(word) » ne va pas avec le reste, qui dit « \(mix.isTu ? "vous" : "tu") » à la même personne.",
          en: "“\(word)” does not fit the rest, which says “\(mix.isTu ? "vous" : "tu")” to the same person."),
        instead: AddressedPhrase(
          tu: "Choisis « tu » ou « vous » et garde-le jusqu'au bout.",
          vous: "Choisissez « tu » ou « vous » et gardez-le jusqu'au bout.",
          en: "Choose “tu” or “vous” and keep it to the end."))
    }
  }
}
