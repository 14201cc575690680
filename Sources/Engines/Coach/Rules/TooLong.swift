internal import Domain

extension CoachRule {
  /// Longer than its kind bears.
  ///
  /// 300 characters for a connection request; 60 words for a pitch e-mail; 100 for a first message,
  /// a coffee ask, a reconnect, a follow-up; 180 for video notes; 150 for the others but posts.
  /// Subject, signature, links and quoted lines do not count. All are settings.
  ///
  /// Why: A long message is put aside for later, and later does not come.
  ///
  /// Say instead: Keep what is about them and the one request.
  ///
  /// Method: A14 E3
  static let tooLong = CoachRule(
    name: "too-long", severity: .warning, kinds: .except(.post), method: ["A14", "E3"], anyLanguage: true
  ) { message in
    let settings = message.request.settings
    if message.kind == .connectionRequest {
      let count = TextLength.trimmed(message.scalars)
      guard count > settings.connectionRequestCharacters else { return [] }
      let limit = settings.connectionRequestCharacters
      return [
        Place(
          range: nil,
          why: AddressedPhrase(
            fr: "\(count) caractères, alors qu'une demande de mise en relation en porte \(limit) au plus.",
            en: "\(count) characters, while a connection request holds at most \(limit)."),
          instead: AddressedPhrase(
            tu: "Garde une chose sur la personne, qui tu es, et l'envie de rester en contact.",
            vous: "Gardez une chose sur la personne, qui vous êtes, et l'envie de rester en contact.",
            en: "Keep one thing about them, who you are, and that you would like to connect."))
      ]
    }
    let limit: Int
    switch message.kind {
    case .firstMessage, .coffeeAsk, .reconnect, .followUp: limit = settings.shortMessageWords
    case .pitchEmail: limit = settings.pitchWords
    case .videoNotes: limit = settings.videoNotesWords
    default: limit = settings.otherWords
    }
    guard message.wordCount > limit else { return [] }
    let count = message.wordCount
    return [
      Place(
        range: nil,
        why: AddressedPhrase(
          fr: "\(count) mots : au-delà de \(limit), on remet la lecture à plus tard.",
          en: "\(count) words: beyond \(limit), reading is put off till later."),
        instead: AddressedPhrase(
          tu: "Garde ce qui parle de la personne et l'unique demande ; le reste se dira de vive voix.",
          vous: "Gardez ce qui parle de la personne et l'unique demande ; le reste se dira de vive voix.",
          en: "Keep what is about them and the one request; the rest can be said in person."))
    ]
  }
}

/// Length in characters.
enum TextLength {
  /// Unicode scalars without the white space around.
  static func trimmed(_ scalars: [UInt32]) -> Int {
    func isBlank(_ scalar: UInt32) -> Bool {
      let kind = ScalarFolding.kind(scalar)
      return kind == .space || kind == .newline || kind == .invisible
    }
    guard let first = scalars.firstIndex(where: { !isBlank($0) }),
      let last = scalars.lastIndex(where: { !isBlank($0) })
    else { return 0 }
    return last - first + 1
  }
}
