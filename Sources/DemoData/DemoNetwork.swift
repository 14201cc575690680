/// An invented person's network, written as the export files that real tools write, so that the demo
/// enters by the real import. A pure function of its size, seed and day.
public struct DemoNetwork: Sendable {
  /// A file to import.
  public struct File: Sendable {
    public var name: String
    public var bytes: [UInt8]
  }

  struct Contact {
    var given: String
    var family: String
    var company: String
    var title: String
    var email: String
    var url: String
    var connected: Int
    var speaksFrench: Bool
    var name: String { "\(given) \(family)" }
  }

  static let ownerURL = "https://www.linkedin.com/in/camille-exemple-000000"
  static let owner = "Camille Exemple"

  let today: Int
  var random: SeededRandom
  let contacts: [Contact]
  let companies: [String]

  /// - Parameters:
  ///   - people: how many connections, at least ten.
  ///   - today: days since 1970-01-01.
  public init(people: Int, seed: UInt64, today: Int) {
    var random = SeededRandom(seed: seed)
    self.today = today
    companies = Self.makeCompanies(max(24, people / 8), &random)
    var contacts: [Contact] = []
    for _ in 0..<max(10, people) {
      let given = random.pickEarly(DemoWords.first)
      let family = random.pick(DemoWords.last)
      let company = random.chance(40) ? "" : random.pickEarly(companies)
      let slug = Self.slug(given) + "-" + Self.slug(family)
      let isMailKnown = random.chance(90)
      // More of the connections are recent.
      let unit = random.below(1000)
      contacts.append(
        Contact(
          given: given, family: family, company: company,
          title: company.isEmpty ? "" : random.pick(DemoWords.titles),
          email: isMailKnown ? "\(Self.slug(given)).\(Self.slug(family))@example.org" : "",
          url: "https://www.linkedin.com/in/\(slug)-\(String(random.next() & 0xFFFF_FFFF, radix: 16))",
          connected: today - 3 - unit * unit * 2600 / 1_000_000, speaksFrench: random.chance(700)))
    }
    self.contacts = contacts.sorted { $0.connected > $1.connected }
    self.random = random
  }

  /// The network's export, the phone's cards and the calendar.
  public func files() -> [File] {
    var random = random
    var zip = ZipWriter()
    for (name, rows) in tables(&random) { zip.add(name, CSVText.write(rows)) }
    return [
      File(name: "Basic_LinkedInDataExport_demo.zip", bytes: zip.finish()),
      File(name: "contacts.vcf", bytes: cards(&random)),
      File(name: "agenda.ics", bytes: calendar()),
    ]
  }

  private static func makeCompanies(_ count: Int, _ random: inout SeededRandom) -> [String] {
    var names: [String] = []
    var seen: Set<String> = []
    var attempts = 0
    while names.count < count {
      attempts += 1
      var name = random.pick(DemoWords.companyStarts)
      if !random.chance(300) { name += " " + random.pick(DemoWords.companyEnds) }
      // Large networks need more names than two words give.
      if attempts > count * 4 { name += " \(names.count)" }
      if seen.insert(name).inserted { names.append(name) }
    }
    return names
  }

  /// ASCII letters and digits; other letters by their base where Unicode gives one.
  static func slug(_ text: String) -> String {
    String(
      text.lowercased().unicodeScalars.compactMap { scalar -> Character? in
        let known: [Unicode.Scalar: Character] = [
          "é": "e", "è": "e", "ê": "e", "ë": "e", "à": "a", "â": "a", "á": "a", "ä": "a", "ã": "a", "ï": "i",
          "î": "i",
          "í": "i", "ı": "i", "ô": "o", "ö": "o", "ó": "o", "ø": "o", "ü": "u", "ú": "u", "û": "u", "ç": "c",
          "ñ": "n",
          "ł": "l", "ễ": "e", "ạ": "a",
        ]
        if let plain = known[scalar] { return plain }
        return scalar.isASCII && scalar.properties.isAlphabetic ? Character(scalar) : nil
      })
  }

  /// People whose names nobody else of the network bears, newest first.
  var distinct: [Contact] {
    var counts: [String: Int] = [:]
    for contact in contacts { counts[contact.name, default: 0] += 1 }
    return contacts.filter { counts[$0.name] == 1 && !$0.company.isEmpty }
  }
}

/// Tables as RFC 4180 text.
enum CSVText {
  static func write(_ rows: [[String]]) -> [UInt8] {
    Array(
      rows.map { row in
        row.map { cell in
          cell.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline })
            ? "\"" + cell.replacing("\"", with: "\"\"") + "\"" : cell
        }.joined(separator: ",")
      }.joined(separator: "\n").utf8) + [10]
  }
}
