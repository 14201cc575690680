import Domain
import Engines
import Formats

/// The only place where values of files become values of the domain.
extension PersonFacts {
  init(_ contact: ParsedContact) {
    // Father and son are two, also where a card says so beside the name only.
    self.init(
      name: PersonName.withGeneration(PersonFacts.fullName(of: contact), suffix: contact.suffix ?? ""))
    given = contact.given.nonEmpty
    family = contact.family.nonEmpty
    maiden = contact.maiden.nonEmpty
    takeFormerName()
    nicknames = contact.nicknames.filter { !$0.isEmpty }
    emails = contact.emails.map { Value($0.value, label: $0.label) }
    phones = contact.phones.map { Value($0.value, label: $0.label) }
    links = contact.links.map { Value($0.value, label: $0.label) }
    jobs = PersonFacts.jobs(of: contact.positions)
    schools = contact.education.map {
      Schooling(school: $0.school, degree: $0.degree, start: $0.start?.text, end: $0.end?.text)
    }
    addresses = contact.addresses.compactMap { address in
      guard address.street.nonEmpty != nil || address.postalCode.nonEmpty != nil else { return nil }
      return Address(
        street: address.street.nonEmpty, city: address.city.nonEmpty, region: address.region.nonEmpty,
        postcode: address.postalCode.nonEmpty, country: address.country.nonEmpty)
    }
    place = contact.place.nonEmpty ?? contact.addresses.lazy.compactMap(\.placeText).first
    birthday = contact.birthday?.text
    headline = contact.headline.nonEmpty
    notes = contact.notes.filter { !$0.isEmpty }
    tags = contact.groups.filter { !$0.isEmpty && $0 != PersonFacts.everybody }
    skills = contact.skills
    summary = contact.summary.nonEmpty
    languages = contact.languages.filter { !$0.isEmpty }
    connectedOn = contact.connectedOn?.text
    event = contact.event.nonEmpty
    attendance = contact.attendance.nonEmpty
  }

  /// The jobs as listed, after them the former employers that stand beside a present one: "Meta (ex-Google)".
  private static func jobs(of positions: [ParsedPosition]) -> [Job] {
    var former: [String] = []
    let jobs = positions.compactMap { position -> Job? in
      let employer = position.company.nonEmpty.map(EmployerText.read)
      former += employer?.former ?? []
      let company = employer?.company.nonEmpty
      guard company != nil || position.title.nonEmpty != nil else { return nil }
      return Job(
        company: company, title: position.title.nonEmpty, start: position.start?.text,
        end: position.end?.text)
    }
    return jobs + former.map { Job.former($0) }
  }

  /// "Morvan (Kervella)" in the field of the family name, "Morvan (née Kervella)" anywhere.
  private mutating func takeFormerName() {
    guard maiden == nil else { return }
    if let family, family.utf8.contains(UInt8(ascii: "(")) {
      let read = PersonName.parse([given ?? "", family].joined(separator: " "))
      guard !read.formerFamily.isEmpty, !read.family.isEmpty else { return }
      maiden = read.formerFamily
      self.family = read.family
    } else if PersonFacts.formerMarks.occur(in: name) {
      maiden = PersonName.parse(name).formerFamily.nonEmpty
    }
  }

  private static let formerMarks = TextMarks(["née ", " geb. ", "(geb ", "(born ", "geborene "])

  /// Google's group of all contacts, as it stands in its cards; in its tables a star marks it.
  static let everybody = "myContacts"

  static func fullName(of contact: ParsedContact) -> String {
    if let name = contact.fullName.nonEmpty { return name }
    let parts = [contact.given, contact.middle, contact.family].compactMap(\.nonEmpty)
    if !parts.isEmpty { return parts.joined(separator: " ") }
    if let nickname = contact.nicknames.first(where: { !$0.isEmpty }) { return nickname }
    if let email = contact.emails.first?.value { return email }
    // A shop's card has its name where others have the employer.
    if let company = contact.positions.lazy.compactMap({ $0.company.nonEmpty }).first { return company }
    return contact.phones.first?.value ?? ""
  }
}

extension String {
  /// Nil for an empty text.
  var nonEmpty: String? { isEmpty ? nil : self }
}

extension String? {
  /// Nil for an empty text.
  var nonEmpty: String? {
    guard let self, !self.isEmpty else { return nil }
    return self
  }
}

extension PartialDate {
  /// `2023`, `2023-04`, `2023-04-12`, `--04-12`; nil when nothing is known.
  var text: String? {
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    switch (year, month, day) {
    case (let year?, let month?, let day?): return "\(Self.four(year))-\(two(month))-\(two(day))"
    case (let year?, let month?, nil): return "\(Self.four(year))-\(two(month))"
    case (let year?, nil, _): return Self.four(year)
    case (nil, let month?, let day?): return "--\(two(month))-\(two(day))"
    default: return nil
    }
  }

  private static func four(_ year: Int) -> String {
    let digits = String(year)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

extension ParsedAddress {
  /// Town and country, as a profile would show them.
  var placeText: String? {
    let parts = [city, country].compactMap(\.nonEmpty)
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}

extension ParsedMoment {
  /// The civil day as the file states it.
  var civilDay: Day? { Day(year: year, month: month, day: day) }
}
