/// Makes names out of the pieces of a list, one after the other.
struct ListReader {
  private var found: [ListedName] = []
  /// Where each name stands in `found`, by its plain words.
  private var places: [String: Int] = [:]
  private var section: ListedName.Kind?
  private var sectionLevel = 7
  private var isBelowPerson = false
  /// The line of a title that stands in a block of its own below a name: `Marie Dupont / CTO / Alma`.
  private var titleLine = 0
  /// The line of a name that starts a block.
  private var headLine = 0
  /// The name that heads a card of a page.
  private var owner: (card: Int, index: Int)?
  /// A name stands right above: an address alone is its site.
  private var isBelowName = false
  /// What the columns of the table hold that is being read.
  private var columns: (table: Int, fields: [TableField?])?

  /// The names in order of appearance, each once.
  mutating func names(_ segments: [ListSegment]) -> [ListedName] {
    for segment in segments { read(segment) }
    settle()
    return found
  }

  private mutating func read(_ piece: ListSegment) {
    var segment = piece
    segment.text = ListWords.withoutMarkdown(segment.text)
    let written = segment.text
    segment.text = ListWords.withoutAddress(segment.text)
    guard !segment.text.isEmpty else {
      if !isBelowName { addSite(written, segment) }
      return
    }
    isBelowName = false
    var isTimed = false
    if let rest = ListWords.withoutTime(segment.text) {
      segment.text = rest
      isTimed = true
    }
    let bare = ListWords.withoutHandle(segment.text)
    if bare != segment.text, ListWords.isPersonName(bare) { segment.text = bare }
    let wasBelowPerson = isBelowPerson
    isBelowPerson = false
    guard segment.role != .button else {
      isBelowPerson = wasBelowPerson
      return
    }
    if readHeading(segment) { return }
    if ListWords.isEventLine(segment.text) { return }
    if describesOwner(segment) { return }
    if !segment.cells.isEmpty, readRow(segment) { return }
    if section == .person, ListWords.isButton(segment.text) {
      isBelowPerson = wasBelowPerson
      return
    }
    if section == .person, let people = ListWords.peopleOfCompany(segment.text) {
      for person in people { add(person, segment) }
      return
    }
    // A line below a name says what the person does.
    if wasBelowPerson, let role = ListWords.role(in: segment.text),
      ListWords.person(in: segment.text) == nil
    {
      found[found.count - 1].title = role.title
      found[found.count - 1].company = role.company
      if segment.line == headLine + 1, role.company == nil { titleLine = segment.line }
      return
    }
    // "Marie Dupont", "CTO", "Alma" in a block of three lines.
    if segment.role == .line, section == .person, segment.endsBlock, titleLine > 0,
      segment.line == titleLine + 1,
      !ListWords.hasGivenName(segment.text), ListWords.isName(segment.text, inSection: true)
    {
      found[found.count - 1].company = segment.text
      return
    }
    readNames(segment, isTimed: isTimed, wasBelowPerson: wasBelowPerson)
  }

  /// Headings of sections and tiers; true when the piece was one.
  private mutating func readHeading(_ segment: ListSegment) -> Bool {
    var level: Int?
    if case .heading(let number) = segment.role { level = number }
    if level != nil { owner = nil }
    if ListWords.isTier(segment.text) {
      section = .company
      sectionLevel = level ?? sectionLevel
      return true
    }
    if let heading = ListWords.section(of: segment.text) {
      section = heading.kind
      sectionLevel = level ?? 7
      guard let rest = heading.rest else { return true }
      for part in ListWords.split(rest) { add(part, segment) }
      return true
    }
    // "Newsletter", "Become a sponsor": another part of the page.
    if let level, ListWords.noise.contains(LetterFold.words(segment.text)) || ListWords.isButton(segment.text)
    {
      if level <= sectionLevel { section = nil }
      return true
    }
    return false
  }

  private mutating func readNames(_ segment: ListSegment, isTimed: Bool, wasBelowPerson: Bool) {
    let before = found.count
    isBelowName = true
    if segment.text.utf8.count(where: { $0 == UInt8(ascii: "@") }) > 1 {
      // The addressees of a mail: "Marie Dupont <marie@a.example>, Paul Martin <…>".
      for part in segment.text.split(whereSeparator: { $0 == "," || $0 == ";" }) {
        if let person = ListWords.person(in: String(part)) { add(person, segment) }
      }
      return
    }
    if section == .person, TableGuess.isEmail(segment.text) {
      // An address alone names nobody for certain.
      var person = ListedName(name: segment.text, kind: .person, confidence: 0.6, range: 0..<0, line: 0)
      person.email = segment.text
      add(person, segment)
      return
    }
    if var person = ListWords.person(in: segment.text, isAmongPeople: section == .person) {
      // "09:00 Ada Lovelace - Opening keynote": what is talked about, not where somebody works.
      if isTimed, person.title == nil { person.company = nil }
      add(person, segment)
    } else if !isSentence(segment) {
      for part in ListWords.split(segment.text) { add(part, segment) }
    }
    if case .heading = segment.role { takeOwner(segment) }
    if let last = found.last, found.count == before + 1 || last.range == segment.range {
      isBelowPerson = last.kind == .person && last.title == nil && found.count <= before + 1
      if segment.startsBlock, isBelowPerson { headLine = segment.line }
    } else if found.count == before {
      // Nothing was in it: "2nd degree connection".
      isBelowPerson = wasBelowPerson
    }
  }

  /// Running text of a page.
  private func isSentence(_ segment: ListSegment) -> Bool {
    guard segment.role == .block, let last = segment.text.last else { return false }
    let words = segment.text.split(separator: " ").count
    return words > 4 && ".!?".contains(last) || words > 12
  }

  // MARK: Cards

  /// A heading that is a name: what follows in the same card is about it.
  private mutating func takeOwner(_ segment: ListSegment) {
    guard segment.card > 0 else { return }
    let words = LetterFold.words(segment.text)
    var place = places[words]
    if place == nil, let last = found.indices.last, found[last].range == segment.range { place = last }
    guard let place,
      !words.split(separator: " ").contains(where: { ListWords.companyHeadings.contains(String($0)) })
    else { return }
    let name = found[place]
    let isHead =
      name.kind == .person
      ? section == .person || ListWords.hasGivenName(name.name)
      : section == .company && name.confidence >= 0.8
    if isHead { owner = (segment.card, place) }
  }

  /// True when the piece belongs to the name that heads its card, and was taken as its title or company.
  private mutating func describesOwner(_ segment: ListSegment) -> Bool {
    guard let owner, owner.card == segment.card, !segment.isLogo, segment.cells.isEmpty else { return false }
    if case .heading = segment.role { return false }
    let text = segment.text
    if found[owner.index].kind == .company { return segment.role == .block }
    // Somebody else in the same part of the page.
    if ListWords.isPersonName(text), ListWords.hasGivenName(text) { return false }
    if segment.role == .item, section != nil, !isInfo(text), ListWords.person(in: text) != nil {
      return false
    }
    if isInfo(text) || isSentence(segment) { return true }
    if let role = ListWords.role(in: text) {
      found[owner.index].title = found[owner.index].title ?? role.title
      found[owner.index].company = found[owner.index].company ?? role.company
    } else if found[owner.index].company == nil, !text.contains(","), text.utf8.count <= 64,
      ListWords.isName(text, inSection: false)
    {
      found[owner.index].company = text
    }
    return true
  }

  /// "Joined Mar 2, 2024", "Member", "Message": about nobody's work.
  private func isInfo(_ text: String) -> Bool {
    ListWords.noise.contains(LetterFold.words(text)) || ListWords.isButton(text)
      || LetterFold.words(text).hasPrefix("joined ")
  }

  // MARK: Tables

  /// A row of a page's table: its header tells the columns. False: the row is read like a line.
  private mutating func readRow(_ segment: ListSegment) -> Bool {
    if columns?.table != segment.table {
      columns = header(segment).map { (segment.table, $0) }
      if columns != nil { return true }
    }
    guard let fields = columns?.fields else {
      let isPerson = section == .person || segment.cells.contains { TableGuess.isEmail($0) }
      if isPerson, ListWords.person(in: segment.text, isAmongPeople: true) != nil { return false }
      for cell in segment.cells where !cell.isEmpty {
        for part in ListWords.split(cell) { add(part, segment) }
      }
      return true
    }
    var cells: [TableField: String] = [:]
    for (field, cell) in zip(fields, segment.cells) where !cell.isEmpty {
      if let field, cells[field] == nil { cells[field] = cell }
    }
    addRow(cells, segment)
    return true
  }

  private func header(_ segment: ListSegment) -> [TableField?]? {
    let known = segment.cells.count { TableGuess.byTitle(LetterFold.words($0))?.confidence ?? 0 >= 0.75 }
    guard known > 1, known * 2 >= segment.cells.count else { return nil }
    return TableMapping.guess(header: segment.cells, sampleRows: []).columns.map(\.field)
  }

  private mutating func addRow(_ cells: [TableField: String], _ segment: ListSegment) {
    let parts = [cells[.given], cells[.family]].compactMap { $0 }.joined(separator: " ")
    let email = cells[.email].flatMap { TableGuess.isEmail($0) ? $0 : nil }
    let isOfPeople = !parts.isEmpty || email != nil || cells[.title] != nil || cells[.company] != nil
    guard let name = cells[.fullName] ?? (parts.isEmpty ? nil : parts) ?? email else {
      if let company = cells[.company] {
        add(ListedName(name: company, kind: .company, confidence: 0.9, range: 0..<0, line: 0), segment)
      }
      return
    }
    var (kind, confidence) = ListWords.kind(of: name, section: section ?? (isOfPeople ? .person : nil))
    if cells[.fullName] == nil { kind = .person }
    if parts.isEmpty, cells[.fullName] == nil { confidence = 0.6 }
    let shown = kind == .person ? ListWords.withoutHonorific(name) : name
    var entry = ListedName(name: shown, kind: kind, confidence: confidence, range: 0..<0, line: 0)
    if kind == .person { (entry.company, entry.title, entry.email) = (cells[.company], cells[.title], email) }
    add(entry, segment)
  }

  // MARK: Adding

  /// Under sponsors the address of a site alone says who it may be.
  private mutating func addSite(_ text: String, _ segment: ListSegment) {
    guard section == .company, !segment.isLogo,
      let address = text.split(separator: " ").first(where: { ListWords.siteName(String($0)) != nil }),
      let name = ListWords.siteName(String(address))
    else { return }
    add(ListedName(name: name, kind: .company, confidence: 0.6, range: 0..<0, line: 0), segment)
  }

  private mutating func add(_ name: String, _ segment: ListSegment) {
    guard ListWords.isName(name, inSection: section != nil || segment.isLogo) else { return }
    // "+1 guest", "Joined Jan 12": persons have no figures in their names.
    if section == .person, name.contains(where: { $0.isNumber }) { return }
    // Under a heading of people a picture may be anybody's, or show where somebody works.
    let isPortrait = segment.isLogo && (section == .person || segment.isPortrait)
    var (kind, confidence) = ListWords.kind(
      of: name, section: isPortrait ? nil : segment.isLogo ? .company : section)
    if segment.isPortrait { kind = .person }
    if isPortrait { confidence = min(confidence, 0.55) }
    // A guess, and a paragraph, may say anything; the user is shown it before it counts.
    let isWeak = segment.isGuess || segment.role == .block && !segment.isLogo
    if isWeak, kind == .company || !ListWords.hasGivenName(name) { confidence = min(confidence, 0.6) }
    let shown = kind == .person ? ListWords.withoutHonorific(name) : name
    add(ListedName(name: shown, kind: kind, confidence: confidence, range: 0..<0, line: 0), segment)
  }

  private mutating func add(_ name: ListedName, _ segment: ListSegment) {
    var name = name
    name.range = segment.range
    name.line = segment.line
    if name.kind == .person { name.name = ListWords.turned(name.name, isAmongPeople: section == .person) }
    let folded = LetterFold.words(name.name)
    if let known = places[folded] {
      // The picture came before the words.
      if name.confidence >= 0.7, found[known].confidence <= 0.6 { found[known] = name }
    } else {
      places[folded] = found.count
      found.append(name)
    }
  }

  /// Names that may be either go with the surer ones around them.
  private mutating func settle() {
    let companies = found.count { $0.kind == .company && $0.confidence >= 0.7 }
    let people = found.count { $0.kind == .person && $0.confidence >= 0.7 }
    guard companies != people else { return }
    for index in found.indices where found[index].confidence < 0.6 && found[index].company == nil {
      found[index].kind = companies > people ? .company : .person
      found[index].confidence = 0.6
    }
  }
}
