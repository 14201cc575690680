import Foundation

/// Reads the text of a profile: of LinkedIn's profile PDF (through `pdftotext`, with or without
/// `-layout`), or copied from a profile page; English and French.
public enum LinkedInProfileText {
  /// What the profile says, and what could not be read: `no-name`, `bad-date`, `not-a-profile`.
  public static func read(text: String) -> (contact: ParsedContact, problems: [ParseProblem]) {
    let profile = ProfileLines(text)
    var contact = ParsedContact()
    var problems: [ParseProblem] = []
    guard profile.hasSections else {
      return (contact, [ParseProblem("not-a-profile", severity: .fatal)])
    }
    ProfileContactSection.read(profile[.contact], into: &contact)
    let slug =
      contact.links.first { $0.label == "linkedin" }.map { ProfileContactSection.slug(of: $0.value) } ?? ""
    let head = ProfileHead.read(profile, slug: slug, into: &contact)
    /// A list of the side column ends where the name begins.
    func items(_ section: ProfileLines.Section) -> [String] {
      head?.section == section ? Array(profile[section].prefix(head?.line ?? 0)) : profile[section]
    }
    if contact.fullName == nil { problems.append(ParseProblem("no-name", severity: .warning)) }
    let summary = profile[.summary].filter { !$0.isEmpty && !isMore($0) }
    contact.summary = summary.isEmpty ? nil : summary.joined(separator: "\n")
    contact.skills = ProfileItems.list(items(.skills))
    contact.languages = ProfileItems.languages(items(.languages))
    contact.positions = ProfileExperience.read(profile[.experience], &problems)
    contact.education = ProfileEducation.read(profile[.education], &problems)
    return (contact, problems)
  }

  /// The link that unfolds a long text on the page.
  private static func isMore(_ line: String) -> Bool {
    ["voir plus", "see more", "show more", "mehr anzeigen", "ver mas"].contains(LetterFold.words(line))
  }

  /// True when a text looks like a profile: an experience and an education section, or a profile address
  /// and one of them.
  public static func isProfile(_ text: String) -> Bool {
    let profile = ProfileLines(text)
    let hasWork = !profile[.experience].isEmpty
    let hasSchool = !profile[.education].isEmpty
    return (hasWork && hasSchool) || ((hasWork || hasSchool) && text.contains("linkedin.com/in/"))
  }
}

/// The lines of a profile, cut into its sections.
struct ProfileLines {
  enum Section: Hashable {
    case head
    case contact
    case skills
    case languages
    case summary
    case experience
    case education
    /// Certifications, honours, publications, interests: read by nobody here.
    case other
  }

  /// Lines of each section, blank ones as "".
  private var sections: [Section: [String]] = [:]
  /// Sections in the order of the text.
  private(set) var order: [Section] = []

  subscript(_ section: Section) -> [String] { sections[section] ?? [] }

  var hasSections: Bool { order.contains { $0 != .head && $0 != .other } }

  init(_ text: String) {
    let lines = ProfileLayout.readingOrder(ProfileLines.pages(text))
    var current = Section.head
    order = [.head]
    for line in lines {
      if let section = ProfileLines.headings[LetterFold.words(line)], ProfileLines.isHeading(line) {
        current = section
        if order.last != section { order.append(section) }
        continue
      }
      if line.isEmpty, sections[current, default: []].last?.isEmpty ?? true { continue }
      sections[current, default: []].append(line)
    }
  }

  /// A heading stands alone and starts with a capital.
  private static func isHeading(_ line: String) -> Bool {
    line.first?.isUppercase == true && !line.contains(where: { ".,:;!?".contains($0) })
  }

  /// The lines of each page: composed letters, no ligatures, no page numbers; indentation is kept.
  private static func pages(_ text: String) -> [[String]] {
    var text = text.precomposedStringWithCanonicalMapping
    for (ligature, letters) in [("ﬁ", "fi"), ("ﬂ", "fl"), ("ﬀ", "ff"), ("ﬃ", "ffi"), ("ﬄ", "ffl")] {
      text = text.replacing(ligature, with: letters)
    }
    return text.split(separator: "\u{0C}").map { page in
      page.split(omittingEmptySubsequences: false) { $0.isNewline }.compactMap { line in
        var line = String(line.map { $0 == "\u{A0}" || $0 == "\u{202F}" || $0 == "\t" ? " " : $0 })
        while line.last == " " { line.removeLast() }
        return isPageNumber(line) ? nil : line
      }
    }
  }

  /// `Page 1 of 2`, `Page 1 sur 2`.
  private static func isPageNumber(_ line: String) -> Bool {
    let words = line.split(separator: " ")
    return words.count == 4 && words[0] == "Page" && Int(words[1]) != nil && Int(words[3]) != nil
  }

  static let headings: [String: Section] = {
    let lists: [(Section, String)] = [
      (.contact, "contact,coordonnees,contact info,kontakt"),
      (
        .skills,
        "top skills,principales competences,competences principales,skills,competences,top kenntnisse"
      ),
      (.languages, "languages,langues"),
      (.summary, "summary,resume,about,infos,a propos,zusammenfassung"),
      (.experience, "experience,experiences,experience professionnelle,work experience,berufserfahrung"),
      (.education, "education,formation,formations,ausbildung"),
      (
        .other,
        "certifications,honors awards,honors and awards,distinctions,publications,patents,brevets,licenses certifications,licences et certifications,volunteering,volunteer experience,benevolat,projects,projets,courses,cours,interests,centres d interet,activity,activite,recommendations,recommandations,featured,selection,organizations,organisations,test scores,people also viewed,more profiles for you,causes,highlights"
      ),
    ]
    var table: [String: Section] = [:]
    for (section, list) in lists { for word in list.split(separator: ",") { table[String(word)] = section } }
    return table
  }()
}
