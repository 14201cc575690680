import Domain
import Entregent

/// The words for the field's terms, the same on every page.
enum Vocabulary {
  /// How close somebody is, in a word.
  static func circle(_ circle: Circle) -> Words {
    switch circle {
    case .colleagues: colleagues
    case .local: local
    case .online: online
    }
  }
  private static let colleagues = Words(fr: "collègues et camarades", en: "colleagues and classmates")
  private static let local = Words(fr: "en personne", en: "met in person")
  private static let online = Words(fr: "en ligne", en: "online")

  static func role(_ role: Role) -> Words { roles[role] ?? Words(verbatim: role.rawValue) }

  /// Set once: the list of people offers all of them as filters.
  private static let roles: [Role: Words] = Dictionary(
    uniqueKeysWithValues: Role.allCases.map { ($0, words(for: $0)) })

  private static func words(for role: Role) -> Words {
    switch role {
    case .engineer: Words(fr: "développement", en: "engineering")
    case .lead: Words(fr: "lead, architecte", en: "lead, architect")
    case .engineeringManager: Words(fr: "encadrement technique", en: "engineering management")
    case .technicalExecutive: Words(fr: "direction technique", en: "technical direction")
    case .founder: Words(fr: "fondation, direction", en: "founder, head")
    case .hr: Words(fr: "recrutement, RH", en: "recruiting, HR")
    case .product: Words(fr: "produit", en: "product")
    case .design: Words(fr: "design", en: "design")
    case .data: Words(fr: "données", en: "data")
    case .teacher: Words(fr: "enseignement", en: "teaching")
    case .student: Words(fr: "études", en: "student")
    case .other: Words(fr: "autre", en: "other")
    }
  }

  static func interaction(_ kind: InteractionKind) -> Words { Words(kind.name) }

  /// A kind of the timeline, which also has facts that are no interaction.
  static func timelineKind(_ kind: String) -> Words {
    Words(HappeningWords.timeline(kind))
  }

  /// Why a source suggests a company: a code of the vault, or a text.
  static func suggestion(_ because: String) -> Words {
    switch because {
    case "followed": Words(tu: "tu la suis", vous: "vous la suivez", en: "you follow it")
    case "applied": Words(tu: "tu y as postulé", vous: "vous y avez postulé", en: "you applied there")
    case "saved":
      Words(tu: "tu as gardé une offre", vous: "vous avez gardé une offre", en: "you saved a job there")
    case "sponsor":
      Words(fr: "elle figure dans une liste de sponsors", en: "it stands in a list of sponsors")
    default: Words(verbatim: because)
    }
  }

  static func channel(_ channel: ContactChannel) -> Words {
    switch channel {
    case .introduction: Words(fr: "se faire présenter", en: "ask for an introduction")
    case .email: Words(fr: "par e-mail", en: "by e-mail")
    case .message: Words(fr: "par message", en: "by message")
    case .inmail: Words(fr: "par InMail", en: "by InMail")
    case .invitation: Words(fr: "par une invitation", en: "by an invitation")
    case .inPerson: Words(fr: "de vive voix", en: "in person")
    }
  }

  static func seeks(_ kind: SeekKind) -> Words { Words(kind.name) }

  /// What a source file is, for the report of an import.
  static func sourceKind(_ kind: String) -> Words {
    switch kind {
    case "linkedin-connections": Words(fr: "relations LinkedIn", en: "LinkedIn connections")
    case "linkedin-messages": Words(fr: "messages LinkedIn", en: "LinkedIn messages")
    case "linkedin-invitations": Words(fr: "invitations LinkedIn", en: "LinkedIn invitations")
    case "linkedin-follows": Words(fr: "entreprises suivies", en: "followed companies")
    case "linkedin-applications": Words(fr: "candidatures", en: "job applications")
    case "linkedin-saved-jobs": Words(fr: "offres gardées", en: "saved jobs")
    case "linkedin-recommendations": Words(fr: "recommandations", en: "recommendations")
    case "linkedin-endorsements": Words(fr: "compétences validées", en: "endorsements")
    case "linkedin-positions", "linkedin-education", "linkedin-skills", "linkedin-profile":
      Words(tu: "ton profil", vous: "votre profil", en: "your own profile")
    case "linkedin-pdf": Words(fr: "profil LinkedIn", en: "LinkedIn profile")
    case "vcard": Words(fr: "fiches de contacts (vCard)", en: "contact cards (vCard)")
    case "google-contacts": Words(fr: "contacts Google", en: "Google contacts")
    case "outlook-contacts": Words(fr: "contacts Outlook", en: "Outlook contacts")
    case "mbox", "eml", "maildir": Words(fr: "courrier", en: "mail")
    case "ical": Words(fr: "calendrier", en: "calendar")
    case "meetup", "eventbrite", "luma", "tito":
      Words(fr: "participants d’un événement", en: "people at an event")
    case "mastodon": Words(fr: "comptes suivis", en: "followed accounts")
    case "ties": Words(fr: "liens entre personnes", en: "ties between people")
    case "table", "list": Words(fr: "liste", en: "list")
    case "entregent-json": Words(fr: "carnet entier", en: "whole notebook")
    case "ignored": Words(fr: "ne parle de personne", en: "says nothing about people")
    default: Words(verbatim: kind)
    }
  }
}
