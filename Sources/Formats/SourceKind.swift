/// What a file is, found from its content. The text is the `kind` of the import report.
public enum SourceKind: String, Sendable, Hashable, Codable, CaseIterable {
  case linkedInConnections = "linkedin-connections"
  case linkedInMessages = "linkedin-messages"
  case linkedInInvitations = "linkedin-invitations"
  case linkedInFollows = "linkedin-follows"
  case linkedInApplications = "linkedin-applications"
  case linkedInSavedJobs = "linkedin-saved-jobs"
  case linkedInRecommendations = "linkedin-recommendations"
  case linkedInEndorsements = "linkedin-endorsements"
  case linkedInPositions = "linkedin-positions"
  case linkedInEducation = "linkedin-education"
  case linkedInSkills = "linkedin-skills"
  case linkedInProfile = "linkedin-profile"
  case linkedInPDF = "linkedin-pdf"
  case vcard
  case googleContacts = "google-contacts"
  case outlookContacts = "outlook-contacts"
  case mbox
  case eml
  case maildir
  case ical
  case meetup
  case eventbrite
  case luma
  case tito
  case mastodon
  case ties
  case table
  case list
  case ignored
  /// A whole vault as this program exports it.
  case vaultExport = "entregent-json"
  case zip
  case tarGzip = "tgz"
}
