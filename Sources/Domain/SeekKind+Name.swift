extension SeekKind {
  /// What is sought, as shown to the user.
  public var name: Phrase {
    switch self {
    case .stage: Phrase(fr: "un stage", en: "an internship (stage)")
    case .alternance: Phrase(fr: "une alternance", en: "a work-study contract (alternance)")
    case .internship: Phrase(fr: "un stage à l’étranger", en: "an internship abroad")
    case .firstJob: Phrase(fr: "un premier emploi", en: "a first job")
    case .cdi: Phrase(fr: "un CDI", en: "a permanent job (CDI)")
    case .cdd: Phrase(fr: "un CDD", en: "a fixed-term job (CDD)")
    case .freelance: Phrase(fr: "des missions freelance", en: "freelance work")
    }
  }
}
