internal import Domain

extension CoachRule {
  /// The greeting names somebody other than the recipient.
  ///
  /// A missing accent, a short form (Alex for Alexandre), initials and a family name after a title
  /// are the same person.
  ///
  /// Why: A message that greets somebody else goes no further than its first line.
  ///
  /// Say instead: Write the recipient's own name, as they write it.
  ///
  /// Method: -
  static let wrongName = CoachRule(
    name: "wrong-name", severity: .error,
    kinds: .except(.post, .videoNotes, .question), method: [], anyLanguage: true
  ) { message in
    guard let to = message.request.to, let greeting = message.greeting else { return [] }
    let recipient = NameKeys.words(to)
    guard !recipient.isEmpty else { return [] }
    let names = GreetedNames.tokens(in: message, sentence: greeting)
    guard let first = names.first, let last = names.last else { return [] }
    let parts = GreetedNames.parts(of: names, in: message)
    if parts.contains(where: { part in
      part.allSatisfy {
        NameKeys.fits(Array(message.bytes(of: message.tokens[$0])), recipient, message.lexicon)
      }
    }) {
      return []
    }
    // "Bonjour Maman Thérèse": the recipient's name stands in the greeting.
    let greetedTokens = message.sentences[greeting].tokens
    if greetedTokens.contains(where: { index in
      recipient.contains { $0.count >= 3 && message.bytes(of: message.tokens[index]).elementsEqual($0) }
    }) {
      return []
    }
    if GreetedNames.areFollowed(by: recipient, in: message, after: last) { return [] }
    let range = message.range(first, last + 1)
    let greeted = message.text(in: range)
    return [
      Place(
        range: range,
        why: AddressedPhrase(
          fr: "Le message salue \(greeted), mais il part chez \(to).",
          en: "The message greets \(greeted), but it goes to \(to)."),
        instead: AddressedPhrase(
          tu: "Salue \(to), ou change de destinataire.", vous: "Saluez \(to), ou changez de destinataire.",
          en: "Greet \(to), or change the recipient."))
    ]
  }
}
