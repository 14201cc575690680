import Domain

/// An address within the app. Only `Links` makes them, so that no page holds one as a literal.
struct Link: Sendable, Hashable {
  let address: String

  fileprivate init(_ address: String) { self.address = address }

  /// An address outside: opened by the user, never fetched by the program. Nil unless it is http,
  /// https, mailto or tel, so that a `javascript:` address from a file never becomes a link.
  static func outside(_ address: String) -> Link? {
    let lowered = address.lowercased()
    let isKnown = ["https://", "http://", "mailto:", "tel:"].contains { lowered.hasPrefix($0) }
    return isKnown ? Link(address) : nil
  }
}

/// Every address of the app, as a function.
enum Links {
  static let root = Link("/")
  static let today = Link("/today")
  static let welcome = Link("/welcome")
  static let people = Link("/people")
  static let newPerson = Link("/people/new")
  static let companies = Link("/companies")
  static let newTarget = Link("/companies/targets")
  static let importing = Link("/import")
  static let pasting = Link("/import/paste")
  static let settings = Link("/settings")
  static let language = Link("/settings/language")
  static let newKey = Link("/settings/key")
  static let history = Link("/history")
  static let undo = Link("/history/undo")
  static let duplicates = Link("/duplicates")
  static func duplicates(at index: Int) -> Link { index > 0 ? Link("/duplicates?at=\(index)") : duplicates }
  /// With the decision just made, so that it can be taken back at once.
  static func duplicates(at index: Int, done: String) -> Link { Link("/duplicates?at=\(index)&done=\(done)") }
  static let undoDuplicate = Link("/duplicates/undo")
  static let surestDuplicates = Link("/duplicates/surest")
  static let note = Link("/note")
  /// The note of an event that is over: `event-e3-after-2026-12-03` ends with its day.
  static func note(ofEventItem item: String) -> Link {
    Link("/note?kind=event&day=" + encode(String(item.suffix(10))))
  }
  static let playbooks = Link("/playbooks")
  static func playbook(_ id: String) -> Link { Link("/playbooks/" + encode(id)) }
  static func startPlaybook(_ id: String) -> Link { Link("/playbooks/" + encode(id) + "/start") }
  static func removePlaybook(_ id: String) -> Link { Link("/playbooks/" + encode(id) + "/remove") }
  static let campaigns = Link("/campaigns")
  static let startCampaign = Link("/campaigns")
  static func campaign(_ id: CampaignID) -> Link { Link("/campaigns/\(id)") }
  /// The campaign whose step an item of today is; nil: it is none.
  static func campaign(of item: TodayItem) -> Link? {
    let parts = item.id.split(separator: "-", maxSplits: 2)
    guard parts.count == 3, parts[0] == "step", let id = CampaignID(parts[1]) else { return nil }
    return campaign(id)
  }
  static func tickStep(_ id: CampaignID) -> Link { Link("/campaigns/\(id)/steps") }
  static func recordFact(_ id: CampaignID) -> Link { Link("/campaigns/\(id)/facts") }
  static func deleteFact(_ fact: String, of id: CampaignID) -> Link {
    Link("/campaigns/\(id)/facts/\(encode(fact))/delete")
  }
  static func decideCampaign(_ id: CampaignID) -> Link { Link("/campaigns/\(id)/decide") }
  static let scene = Link("/scene")
  static func scene(town: String) -> Link { Link("/scene?town=" + encode(town)) }
  static let removeFromScene = Link("/scene/remove")
  static let sceneList = Link("/scene/list")
  static let rhythm = Link("/settings/rhythm")
  static let about = Link("/about")
  static let decide = Link("/today/decide")
  static let takeBack = Link("/today/undo")
  static let demo = Link("/demo")
  static let leaveDemo = Link("/demo/leave")
  static let content = Link("#content")
  static let phoneGuide = Link("/import#guide-phone")
  static let linkedInGuide = Link("/import#guide-linkedin")

  static func people(_ query: PeopleQuery) -> Link {
    var parts: [String] = []
    if !query.text.isEmpty { parts.append("q=" + encode(query.text)) }
    if let company = query.company { parts.append("company=\(company)") }
    if let circle = query.circle { parts.append("circle=\(circle.rawValue)") }
    if let role = query.role { parts.append("role=\(role.rawValue)") }
    if let cursor = query.cursor { parts.append("at=" + encode(cursor)) }
    return Link(parts.isEmpty ? "/people" : "/people?" + parts.joined(separator: "&"))
  }

  static func today(minutes: Int) -> Link { Link("/today?minutes=\(minutes)") }
  static func person(_ id: PersonID) -> Link { Link("/people/\(id)") }
  static func person(_ id: PersonID, entries: Int) -> Link {
    Link("/people/\(id)?entries=\(entries)#timeline")
  }
  static func timeline(_ id: PersonID) -> Link { Link("/people/\(id)#timeline") }
  /// Where the records of a person stand, each with a way to take it out.
  static func records(_ id: PersonID) -> Link { Link("/people/\(id)#records") }
  static func split(_ id: PersonID) -> Link { Link("/people/\(id)/split") }
  static func editPerson(_ id: PersonID) -> Link { Link("/people/\(id)/edit") }
  static func logWith(_ id: PersonID) -> Link { Link("/people/\(id)/log") }
  static func tags(_ id: PersonID) -> Link { Link("/people/\(id)/tags") }
  static func message(_ id: PersonID) -> Link { Link("/people/\(id)/message") }
  static func message(_ id: PersonID, kind: String) -> Link {
    Link("/people/\(id)/message?kind=" + encode(kind))
  }
  static func message(_ id: PersonID, kind: String, template: String) -> Link {
    Link("/people/\(id)/message?kind=" + encode(kind) + "&template=" + encode(template))
  }
  static let templates = Link("/templates")
  static let newTemplate = Link("/templates/edit")
  static func template(_ template: MessageTemplate) -> Link {
    let parts = [
      "name=" + encode(template.name), "kind=" + encode(template.kind),
      "language=" + template.language.rawValue,
      template.address.map { "address=" + $0.rawValue },
    ]
    return Link("/templates/edit?" + parts.compactMap { $0 }.joined(separator: "&"))
  }
  static let coachRules = Link("/settings/rules")
  /// Where the message that an item asks for is written; the person's page when it asks for none.
  static func act(on item: TodayItem, with person: PersonID) -> Link {
    guard let kind = item.messageKind, MessageWords.privateKinds.contains(kind) else {
      return Links.person(person)
    }
    return message(person, kind: kind)
  }
  static func slots(_ id: PersonID) -> Link { Link("/people/\(id)/slots") }
  /// With the appointment that a note spoke of, to be looked over and fixed.
  static func slots(_ id: PersonID, at: String, kind: InteractionKind) -> Link {
    Link("/people/\(id)/slots?at=\(encode(at))&kind=\(kind.rawValue)#fix")
  }
  static func prepare(_ id: PersonID) -> Link { Link("/people/\(id)/prepare") }
  static func call(_ id: EventID) -> Link { Link("/calls/\(id)") }
  static func callEntry(_ id: EventID) -> Link { Link("/calls/\(id)/entry.ics") }
  static let calendarFile = Link("/settings/calendar.ics")
  static let renewFeed = Link("/settings/feed")
  static let feedSettings = Link("/settings#feed")
  static func editEntry(_ id: String, of person: PersonID) -> Link {
    Link("/people/\(person)/entries/\(encode(id))/edit")
  }
  static func forget(_ id: PersonID) -> Link { Link("/people/\(id)/forget") }
  static func promise(_ id: PromiseID, of person: PersonID) -> Link {
    Link("/people/\(person)/promises/\(id)")
  }
  static func deleteEntry(_ id: String, of person: PersonID) -> Link {
    Link("/people/\(person)/entries/\(encode(id))/delete")
  }
  static func company(_ id: CompanyID) -> Link { Link("/companies/\(id)") }
  static func target(_ id: CompanyID) -> Link { Link("/companies/\(id)/target") }
  static func dropTarget(_ id: CompanyID) -> Link { Link("/companies/\(id)/target/remove") }
  static func companies(matching text: String) -> Link {
    Link(text.isEmpty ? "/companies" : "/companies?q=" + encode(text))
  }
  /// One of the app's own pages: `Routes` says which there are.
  static func page(_ path: String) -> Link { Link(path) }
  // Opportunities, credits, balance, pitch, progress.
  static let opportunities = Link("/opportunities")
  static func opportunity(_ id: OpportunityID) -> Link { Link("/opportunities/\(id)") }
  static func moveOpportunity(_ id: OpportunityID) -> Link { Link("/opportunities/\(id)/move") }
  static func interviews(_ id: OpportunityID) -> Link { Link("/opportunities/\(id)/interviews") }
  static func helpers(_ id: OpportunityID) -> Link { Link("/opportunities/\(id)/helpers") }
  static func deleteOpportunity(_ id: OpportunityID) -> Link { Link("/opportunities/\(id)/delete") }
  static let credits = Link("/credits")
  static let confirmCredit = Link("/credits/confirm")
  static let balance = Link("/balance")
  static func balance(with id: PersonID) -> Link { Link("/people/\(id)/balance") }
  static let checklist = Link("/checklist")
  static let progress = Link("/progress")
  static let progressWithNames = Link("/progress?names=yes")
  static let progressFile = Link("/progress/page.html")
  static let progressFileWithNames = Link("/progress/page.html?names=yes")
  static func pitch(_ id: CompanyID) -> Link { Link("/companies/\(id)/pitch") }
  static func pitchFile(_ id: CompanyID) -> Link { Link("/companies/\(id)/pitch/index.html") }
  static func pitchPreview(_ id: CompanyID) -> Link { Link("/companies/\(id)/pitch/page") }

  static func importJob(_ id: String) -> Link { Link("/import/\(encode(id))") }
  static func applyImport(_ id: String) -> Link { Link("/import/\(encode(id))/apply") }
  static func discardImport(_ id: String) -> Link { Link("/import/\(encode(id))/discard") }
  static func note(with person: PersonID) -> Link { Link("/note?with=\(person)") }
  static func asset(_ asset: Asset) -> Link { Link(asset.path) }

  /// Where a person wrote their own address or profile.
  static func mail(_ address: String) -> Link {
    Link("mailto:" + encode(address).replacing("%40", with: "@"))
  }
  static func mail(_ address: String, text: String) -> Link {
    Link(mail(address).address + "?body=" + encode(text.replacing("\n", with: "\r\n")))
  }
  static func phone(_ number: String) -> Link { Link("tel:" + number.filter { "+0123456789".contains($0) }) }

  /// Percent-encodes all but RFC 3986 unreserved characters.
  static func encode(_ text: String) -> String {
    let hexadecimal = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      switch byte {
      case 48...57, 65...90, 97...122, 45, 46, 95, 126: bytes.append(byte)
      default:
        bytes.append(37)
        bytes.append(hexadecimal[Int(byte >> 4)])
        bytes.append(hexadecimal[Int(byte & 15)])
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// Where an action may lead back to: the page its form stood on, named by a word from this closed
/// list, so that no form can be turned into a way to another site.
enum ReturnPage: String, CaseIterable, Sendable {
  case today, people, companies, person, company, history

  /// - Parameter id: the person or company the form was about.
  func link(id: String?) -> Link {
    switch self {
    case .today: Links.today
    case .people: Links.people
    case .companies: Links.companies
    case .history: Links.history
    case .person: id.flatMap { PersonID($0) }.map(Links.person) ?? Links.people
    case .company: id.flatMap { CompanyID($0) }.map(Links.company) ?? Links.companies
    }
  }
}
