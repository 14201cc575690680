/// People of several records, as rows of their own.
extension RecordTable {
  /// The union of several rows as one new row at the end of the table.
  func appendUnion(of members: [Int]) -> Int {
    var row = rows[members[0]]
    var extra = row.extra >= 0 ? extras[Int(row.extra)] : RowExtra()
    extra.sources = []
    for member in members.dropFirst() { absorb(rows[member], into: &row, &extra) }
    return append(row, extra)
  }

  private func absorb(_ other: RecordRow, into row: inout RecordRow, _ extra: inout RowExtra) {
    func add(_ name: NamePair) {
      if name.given == row.given, name.family == row.family { return }
      if !extra.names.contains(name) { extra.names.append(name) }
    }
    func add(_ email: EmailFact) {
      if email.address < 0 || email.address == row.email.address { return }
      if row.email.address < 0 {
        row.email = email
      } else if !extra.emails.contains(email) {
        extra.emails.append(email)
      }
    }
    func add(phone: Int32) {
      if phone < 0 || phone == row.phone { return }
      if row.phone < 0 {
        row.phone = phone
      } else if !extra.phones.contains(phone) {
        extra.phones.append(phone)
      }
    }
    func add(_ job: JobFact) {
      if job.company < 0, job.title < 0 { return }
      if job.company == row.company, job.title == row.title { return }
      if row.company < 0, row.title < 0 {
        row.company = job.company
        row.title = job.title
      } else if !extra.jobs.contains(job) {
        extra.jobs.append(job)
      }
    }
    func add(_ place: PlaceFact) {
      if place.city < 0, place.street < 0, place.postcode < 0 { return }
      if place.city == row.city, place.street == row.street, place.postcode == row.postcode { return }
      if row.city < 0, row.street < 0, row.postcode < 0 {
        row.city = place.city
        row.street = place.street
        row.postcode = place.postcode
      } else if !extra.places.contains(place) {
        extra.places.append(place)
      }
    }
    func add(profile: Int32) {
      if profile < 0 || profile == row.profile { return }
      if row.profile < 0 {
        row.profile = profile
      } else if !extra.profiles.contains(profile) {
        extra.profiles.append(profile)
      }
    }
    add(NamePair(given: other.given, family: other.family))
    extra.recordNames.append(NamePair(given: other.given, family: other.family))
    if row.generation == 0 { row.generation = other.generation }
    if row.sex == 0 || row.sex == NameMarks.perhapsMan { row.sex = other.sex }
    if row.marks == 0, row.given == other.given { row.marks = other.marks }
    if other.isSeveral { row.isSeveral = true }
    add(other.email)
    add(phone: other.phone)
    add(JobFact(company: other.company, title: other.title))
    add(PlaceFact(city: other.city, street: other.street, postcode: other.postcode))
    add(profile: other.profile)
    if other.birthday != 0, other.birthday != row.birthday {
      if row.birthday == 0 { row.birthday = other.birthday } else { extra.birthdays.append(other.birthday) }
    }
    if other.source >= 0, other.source != row.source {
      if row.source < 0 {
        row.source = other.source
      } else if !extra.sources.contains(other.source) {
        extra.sources.append(other.source)
      }
    }
    guard other.extra >= 0 else { return }
    let more = extras[Int(other.extra)]
    for name in more.names { add(name) }
    for name in more.mailboxNames where !extra.mailboxNames.contains(name) { extra.mailboxNames.append(name) }
    for given in more.spelled where !extra.spelled.contains(given) { extra.spelled.append(given) }
    for email in more.emails { add(email) }
    for phone in more.phones { add(phone: phone) }
    for job in more.jobs { add(job) }
    for place in more.places { add(place) }
    for profile in more.profiles { add(profile: profile) }
    extra.partners.append(contentsOf: more.partners)
  }
}
