import Domain
import Engines
import Storage

/// Titles and places repeat; each text is read once per import.
final class ReadingCache {
  /// Where national telephone numbers are meant.
  let country: String

  init(country: String) { self.country = country }

  private var titles: [String: TitleReading] = [:]

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
  init(_ person: ProjectedPerson, tags: [String] = [], cache: ReadingCache) {
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
    companyKey = person.company.map(IdentityKeys.company)
    since = person.since
    place = person.place
    zone = person.zone.nonEmpty ?? person.place.nonEmpty.flatMap { cache.zone($0) }
    birthday = person.birthday
    degree = person.degree
    premium = person.premium
    connectedOn = person.connectedOn
    isGone = person.isGone
    names = [Name(person.name, kind: "shown", observation: nil)]
    names += person.otherNames.map {
      Name($0.value, kind: $0.label == "maiden" ? "maiden" : "written", observation: $0.observation)
    }
    names += person.nicknames.map { Name($0.value, kind: "nickname", observation: $0.observation) }
    func add(_ values: [SourcedValue], _ kind: String, _ key: (String) -> String?) {
      for value in values {
        channels.append(
          Channel(
            kind: kind, value: value.value, key: key(value.value) ?? "\(kind):\(value.value)",
            label: value.label,
            observation: value.observation))
      }
    }
    add(person.emails, "email", IdentityKeys.email)
    add(person.phones, "phone") { IdentityKeys.phone($0, country: cache.country) }
    add(person.links, "link", IdentityKeys.link)
    jobs = person.jobs.map {
      Job(
        company: $0.company, companyKey: IdentityKeys.company($0.company), title: $0.title, start: $0.start,
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
