import Domain

/// The words for opportunities and their stages.
enum OpportunityWords {
  static func stage(_ stage: OpportunityStage) -> Words {
    switch stage {
    case .found: Words(fr: "Repérées", en: "Found")
    case .applied: Words(fr: "Candidatures envoyées", en: "Applied")
    case .interview: Words(fr: "Entretiens", en: "Interviews")
    case .offer: Words(fr: "Propositions", en: "Offers")
    case .accepted: Words(fr: "Acceptées", en: "Accepted")
    case .declinedByUser: Words(tu: "Déclinées par toi", vous: "Déclinées par vous", en: "Declined by you")
    case .rejected: Words(fr: "Refusées", en: "Rejected")
    case .silent: Words(fr: "Sans réponse", en: "Silent")
    }
  }

  /// As a choice of one opportunity.
  static func one(_ stage: OpportunityStage) -> Words {
    switch stage {
    case .found: Words(fr: "repérée", en: "found")
    case .applied: Words(fr: "candidature envoyée", en: "applied")
    case .interview: Words(fr: "entretien", en: "interview")
    case .offer: Words(fr: "proposition reçue", en: "offer received")
    case .accepted: Words(fr: "acceptée", en: "accepted")
    case .declinedByUser: Words(fr: "déclinée", en: "declined")
    case .rejected: Words(fr: "refusée", en: "rejected")
    case .silent: Words(fr: "sans réponse, j’arrête", en: "silent, I give it up")
    }
  }

  static func source(_ source: OpportunitySource?) -> Words {
    switch source {
    case .network: Words(fr: "le réseau", en: "network")
    case .recruiter: Words(fr: "des recruteurs", en: "recruiters")
    case .jobBoard: Words(fr: "des annonces", en: "job boards")
    case .direct: Words(fr: "écrit directement", en: "written to directly")
    case .inbound: Words(fr: "venue d’elle-même", en: "came in by itself")
    case nil: Words(fr: "pas noté", en: "not noted")
    }
  }

  static let stages: [(value: String, label: Words)] = OpportunityStage.allCases.map {
    ($0.rawValue, one($0))
  }
  static let sources: [(value: String, label: Words)] =
    [("", Words(fr: "pas noté", en: "not noted"))]
    + OpportunitySource.allCases.map { ($0.rawValue, source($0)) }
  static let kinds: [(value: String, label: Words)] =
    [("", Words(fr: "pas noté", en: "not noted"))]
    + SeekKind.allCases.map { ($0.rawValue, Vocabulary.seeks($0)) }
}
