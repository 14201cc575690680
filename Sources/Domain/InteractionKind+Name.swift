extension InteractionKind {
  /// What people call it.
  public var name: Phrase {
    switch self {
    case .coffee: Phrase(fr: "café", en: "coffee")
    case .call: Phrase(fr: "appel", en: "call")
    case .lunch: Phrase(fr: "déjeuner", en: "lunch")
    case .meeting: Phrase(fr: "rendez-vous", en: "meeting")
    case .message: Phrase(fr: "message", en: "message")
    case .email: Phrase(fr: "e-mail", en: "e-mail")
    case .event: Phrase(fr: "événement", en: "event")
    case .introduction: Phrase(fr: "mise en relation", en: "introduction")
    case .interview: Phrase(fr: "entretien", en: "interview")
    case .help: Phrase(fr: "coup de main", en: "help")
    case .note: Phrase(fr: "note", en: "note")
    case .invitation: Phrase(fr: "invitation", en: "invitation")
    case .recommendation: Phrase(fr: "recommandation", en: "recommendation")
    case .endorsement: Phrase(fr: "validation de compétence", en: "endorsement")
    }
  }
}
