/// Rows of `Positions.csv`: the owner's own jobs.
struct LinkedInPositions: TableReader {
  private let company, title, summary, place, start, end: Int?
  private let order: DateOrder

  init(header: TableHeader, order: DateOrder) {
    company = header.column("company name", "company")
    title = header.column("title")
    summary = header.column("description")
    place = header.column("location")
    start = header.column("started on")
    end = header.column("finished on")
    self.order = order
  }

  func read(_ row: borrowing CSVRow, _ warnings: inout [ParseProblem]) -> Result<ParsedRecord, ParseProblem> {
    let name = row.name(company, "company", isMarkup: true, &warnings)
    let job = row.name(title, "title", isMarkup: true, &warnings)
    if name == nil, job == nil { return .failure(ParseProblem("no-company")) }
    return .success(
      .mePosition(
        ParsedPosition(
          company: name, title: job, place: row.plain(place), summary: row.plain(summary),
          start: row.month(start, "started-on", order, &warnings),
          end: row.month(end, "finished-on", order, &warnings))))
  }
}

/// Rows of `Education.csv`: the owner's own schools.
struct LinkedInEducation: TableReader {
  private let school, start, end, notes, degree, activities: Int?
  private let order: DateOrder

  init(header: TableHeader, order: DateOrder) {
    school = header.column("school name")
    start = header.column("start date")
    end = header.column("end date")
    notes = header.column("notes")
    degree = header.column("degree name")
    activities = header.column("activities")
    self.order = order
  }

  func read(_ row: borrowing CSVRow, _ warnings: inout [ParseProblem]) -> Result<ParsedRecord, ParseProblem> {
    guard let name = row.name(school, "school", isMarkup: true, &warnings) else {
      return .failure(ParseProblem("no-school"))
    }
    let words = [row.plain(notes), row.plain(activities)].compactMap { $0 }
    return .success(
      .meEducation(
        ParsedEducation(
          school: name, degree: row.plain(degree), notes: words.isEmpty ? nil : words.joined(separator: "\n"),
          start: row.month(start, "start-date", order, &warnings),
          end: row.month(end, "end-date", order, &warnings))))
  }
}

/// Rows of `Skills.csv`: the owner's own skills.
struct LinkedInSkills: TableReader {
  func read(_ row: borrowing CSVRow, _ warnings: inout [ParseProblem]) -> Result<ParsedRecord, ParseProblem> {
    guard let skill = row.name(0, "skill", isMarkup: true, &warnings) else {
      return .failure(ParseProblem("empty-row"))
    }
    return .success(.meSkill(skill))
  }
}

/// Rows of `Profile.csv`, `Email Addresses.csv` and `PhoneNumbers.csv`: who the owner is.
struct LinkedInProfileRows: TableReader {
  private let header: TableHeader
  private let order: DateOrder

  init(header: TableHeader, order: DateOrder) {
    self.header = header
    self.order = order
  }

  func read(_ row: borrowing CSVRow, _ warnings: inout [ParseProblem]) -> Result<ParsedRecord, ParseProblem> {
    var me = ParsedContact()
    if header.has("email address", "confirmed") {
      guard let address = row.plain(header.column("email address")) else {
        return .failure(ParseProblem("no-address"))
      }
      let isPrimary = LetterFold.words(row.text(header.column("primary")) ?? "").hasPrefix("y")
      me.emails = [LabeledValue(address, label: isPrimary ? "primary" : nil)]
      return .success(.meProfile(me))
    }
    if header.has("extension", "number") {
      guard let number = row.plain(header.column("number")) else {
        return .failure(ParseProblem("no-address"))
      }
      let prefix = row.plain(header.column("extension")).map { $0 + " " } ?? ""
      me.phones = [LabeledValue(prefix + number, label: row.plain(header.column("type"))?.lowercased())]
      return .success(.meProfile(me))
    }
    me.given = row.name(header.column("first name"), "given", isMarkup: true, &warnings)
    me.family = row.name(header.column("last name"), "family", isMarkup: true, &warnings)
    me.maiden = row.name(header.column("maiden name"), "maiden", isMarkup: true, &warnings)
    guard me.given != nil || me.family != nil else { return .failure(ParseProblem("no-name")) }
    me.headline = row.name(header.column("headline"), "headline", isMarkup: true, &warnings)
    me.summary = row.plain(header.column("summary"))
    me.place = row.name(header.column("geo location"), "place", isMarkup: true, &warnings)
    let street = row.plain(header.column("address"))
    let code = row.plain(header.column("zip code"))
    if street != nil || code != nil { me.addresses = [ParsedAddress(formatted: street, postalCode: code)] }
    me.birthday = row.date(header.column("birth date"), "birth-date", order, &warnings)?.date
    if let industry = row.plain(header.column("industry")) { me.groups = [industry] }
    me.links =
      LinkedInProfileRows.links(row.plain(header.column("websites")), label: nil)
      + LinkedInProfileRows.links(row.plain(header.column("twitter handles")), label: "twitter")
      + LinkedInProfileRows.links(row.plain(header.column("instant messengers")), label: "im")
    return .success(.meProfile(me))
  }

  /// `[PORTFOLIO:https://a.example,BLOG:https://b.example]`, or one plain value.
  private static func links(_ text: String?, label: String?) -> [LabeledValue] {
    guard let text else { return [] }
    let inner = text.hasPrefix("[") && text.hasSuffix("]") ? String(text.dropFirst().dropLast()) : text
    return inner.split(whereSeparator: { $0 == "," || $0 == "\n" }).compactMap { part in
      let value = part.drop { $0 == " " }
      guard !value.isEmpty else { return nil }
      if let colon = value.firstIndex(of: ":"), value[colon...].hasPrefix(":http") || label == "im" {
        return LabeledValue(String(value[value.index(after: colon)...]), label: value[..<colon].lowercased())
      }
      return LabeledValue(String(value), label: label)
    }
  }
}

extension CSVRow {
  /// A month with its year: `Jan 2020`, `2020`. Excel makes `Jan-20` of it, which is no 20th of January.
  func month(_ column: Int?, _ field: String, _ order: DateOrder, _ warnings: inout [ParseProblem])
    -> PartialDate?
  {
    guard var value = date(column, field, order, &warnings)?.date else { return nil }
    if value.year == nil, let day = value.day {
      value.year = day < 70 ? 2_000 + day : 1_900 + day
      value.day = nil
    }
    return value
  }
}
