import Domain
import Engines
import Storage

/// Titles and companies repeat; each text is read once per import.
final class ReadingCache {
  /// Where national telephone numbers are meant.
  let country: String

  init(country: String) { self.country = country }

  private var titles: [String: TitleReading] = [:]
  private var companies: [String: String] = [:]

  /// The normal form of a company's name.
  func companyKey(_ name: String) -> String {
    if let known = companies[name] { return known }
    let key = IdentityKeys.company(name)
    companies[name] = key
    return key
  }

  func title(_ text: String) -> TitleReading {
    if let known = titles[text] { return known }
    let reading = TitleReader.read(text)
    titles[text] = reading
    return reading
  }

  private var zones: [String: String?] = [:]

  /// The zone that a place settles.
  func zone(_ place: String) -> String? {
    if let known = zones[place] { return known }
    let zone = PlaceReader.read(place).zone
    zones[place] = .some(zone)
    return zone
  }
}

extension PersonRows {
  /// The rows of a projected person: normal forms, role and level are added here.
  ///
  /// - Parameter keys: normal forms of addresses that are known already.
  init(_ person: ProjectedPerson, tags: [String] = [], cache: ReadingCache, keys: RecordKeys? = nil) {
    self.init(name: Self.whole(person.name))
    given = person.given.map(Self.whole)
    family = person.family.map(Self.whole)
    title = person.title.map(Self.whole)
    if let text = person.title, !text.isEmpty {
      let reading = cache.title(text)
      role = reading.role
      level = reading.level
    }
    company = person.company.map(Self.whole)
    companyKey = company.map(cache.companyKey)
    since = person.since
    place = person.place.map(Self.whole)
    zone = person.zone.nonEmpty ?? person.place.nonEmpty.flatMap { cache.zone($0) }
    birthday = person.birthday
    degree = person.degree
    premium = person.premium
    connectedOn = person.connectedOn
    isGone = person.isGone
    names = [Name(name, kind: "shown", observation: nil)]
    for name in person.otherNames {
      names.append(
        Name(
          Self.whole(name.value), kind: name.label == "maiden" ? "maiden" : "written",
          observation: name.observation))
    }
    for name in person.nicknames {
      names.append(Name(Self.whole(name.value), kind: "nickname", observation: name.observation))
    }
    func add(_ values: [SourcedValue], _ kind: String, _ key: (String) -> String?) {
      for value in values {
        let form: String? =
          if let known = keys?.form(of: value.value) { known } else { key(value.value) }
        channels.append(
          Channel(
            kind: kind, value: Self.whole(value.value), key: form ?? "\(kind):\(value.value)",
            label: value.label,
            observation: value.observation))
      }
    }
    add(person.emails, "email", IdentityKeys.email)
    add(person.phones, "phone") { IdentityKeys.phone($0, country: cache.country) }
    add(person.links, "link", IdentityKeys.link)
    jobs = person.jobs.map {
      Job(
        company: Self.whole($0.company), companyKey: cache.companyKey(Self.whole($0.company)),
        title: $0.title.map(Self.whole), start: $0.start,
        end: $0.end,
        isCurrent: $0.isCurrent, observation: $0.observation)
    }
    schools = person.schools.map {
      Schooling(
        school: $0.schooling.school, key: IdentityKeys.school($0.schooling.school),
        degree: $0.schooling.degree,
        start: $0.schooling.start, end: $0.schooling.end, observation: $0.observation)
    }
    notes = person.notes + person.tags.filter { !tags.contains($0) } + tags
  }

  /// Where a text holds a NUL, much that reads text out of a database takes it for the end: in what is shown
  /// a blank stands there instead. The record keeps what its file has.
  private static func whole(_ text: String) -> String {
    text.utf8.contains(0) ? text.replacing("\0", with: " ") : text
  }
}
