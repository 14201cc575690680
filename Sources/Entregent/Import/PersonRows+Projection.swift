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
    self.init(name: person.name)
    given = person.given
    family = person.family
    title = person.title
    if let text = person.title, !text.isEmpty {
      let reading = cache.title(text)
      role = reading.role
      level = reading.level
    }
    company = person.company
    companyKey = person.company.map(cache.companyKey)
    since = person.since
    place = person.place
    zone = person.zone.nonEmpty ?? person.place.nonEmpty.flatMap { cache.zone($0) }
    birthday = person.birthday
    degree = person.degree
    premium = person.premium
    connectedOn = person.connectedOn
    isGone = person.isGone
    names = [Name(person.name, kind: "shown", observation: nil)]
    for name in person.otherNames {
      names.append(
        Name(name.value, kind: name.label == "maiden" ? "maiden" : "written", observation: name.observation))
    }
    for name in person.nicknames {
      names.append(Name(name.value, kind: "nickname", observation: name.observation))
    }
    func add(_ values: [SourcedValue], _ kind: String, _ key: (String) -> String?) {
      for value in values {
        let form: String? =
          if let known = keys?.form(of: value.value) { known } else { key(value.value) }
        channels.append(
          Channel(
            kind: kind, value: value.value, key: form ?? "\(kind):\(value.value)", label: value.label,
            observation: value.observation))
      }
    }
    add(person.emails, "email", IdentityKeys.email)
    add(person.phones, "phone") { IdentityKeys.phone($0, country: cache.country) }
    add(person.links, "link", IdentityKeys.link)
    jobs = person.jobs.map {
      Job(
        company: $0.company, companyKey: cache.companyKey($0.company), title: $0.title, start: $0.start,
        end: $0.end,
        isCurrent: $0.isCurrent, observation: $0.observation)
    }
    schools = person.schools.map {
      Schooling(
        school: $0.schooling.school, key: IdentityKeys.school($0.schooling.school),
        degree: $0.schooling.degree,
        start: $0.schooling.start, end: $0.schooling.end, observation: $0.observation)
    }
    notes = person.notes + tags
  }
}
