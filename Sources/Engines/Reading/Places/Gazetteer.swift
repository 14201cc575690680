/// All places by their folded names, built once.
struct Gazetteer: Sendable {
  static let shared = Gazetteer()

  struct Entry: Sendable, Hashable {
    enum Kind: Sendable { case country, division, city }
    let kind: Kind
    /// ISO 3166-1 alpha-2.
    let country: String
    /// US-CA, BR-SP; empty where towns are listed by country alone.
    let division: String
    /// Nil when the place lies in several zones.
    let zone: String?
    /// The zone of its towns that are not listed, where all but listed ones share it.
    let townZone: String?
  }

  private var entries: [String: [Entry]] = [:]
  /// Two-letter codes, only read after a comma and in capitals.
  private var codes: [String: [Entry]] = [:]
  private var countries: [String: Entry] = [:]
  private var countryOfZone: [String: String] = [:]

  func lookup(_ key: String) -> [Entry] { entries[key] ?? [] }
  func code(_ key: String) -> [Entry] { codes[key] ?? [] }
  func country(_ code: String) -> Entry? { countries[code] }
  func country(ofZone zone: String) -> String? { countryOfZone[zone] }

  /// Which place a name means when nothing else is said, though there are others of that name.
  func dominant(_ key: String) -> String? { Self.dominants[key] }

  /// The zone of a country's main territory, where zone.tab lists more than one.
  private static let mainZones: [String: String] = [
    "PT": "Europe/Lisbon", "ES": "Europe/Madrid", "DE": "Europe/Berlin", "NZ": "Pacific/Auckland",
    "CN": "Asia/Shanghai",
    "CL": "America/Santiago", "EC": "America/Guayaquil", "MY": "Asia/Kuala_Lumpur", "UA": "Europe/Kyiv",
    "CY": "Asia/Nicosia", "UZ": "Asia/Tashkent", "PG": "Pacific/Port_Moresby", "PF": "Pacific/Tahiti",
    "AR": "America/Argentina/Buenos_Aires", "KZ": "Asia/Almaty", "GL": "America/Nuuk",
    "VN": "Asia/Ho_Chi_Minh",
    "MN": "Asia/Ulaanbaatar", "GB": "Europe/London", "FR": "Europe/Paris",
  ]

  private static let dominants: [String: String] = [
    "paris": "FR", "london": "GB", "manchester": "GB", "birmingham": "GB", "newcastle": "GB",
    "perth": "AU-WA",
    "oxford": "GB", "york": "GB", "plymouth": "GB", "portsmouth": "GB", "halifax": "CA-NS",
    "vancouver": "CA-BC",
    "sydney": "AU-NSW", "melbourne": "AU-VIC", "dublin": "IE", "athens": "GR", "naples": "IT", "rome": "IT",
    "venice": "IT", "florence": "IT", "granada": "ES", "guadalajara": "MX", "valencia": "ES",
    "barcelona": "ES",
    "santiago": "CL", "san juan": "PR", "cartagena": "CO", "manhattan": "US-NY", "hollywood": "US-CA",
    "st petersburg": "RU", "saint petersburg": "RU", "moscow": "RU", "tripoli": "LY", "hyderabad": "IN",
    "lagos": "NG",
    "panama city": "PA", "reading": "GB", "bergen": "NO", "bath": "GB", "salvador": "BR", "burgos": "ES",
    "new york": "US-NY", "belfast": "GB", "bristol": "GB", "dallas": "US-TX", "miami": "US-FL",
    "chihuahua": "MX",
    "bay": "US-CA", "puebla": "MX", "veracruz": "MX", "tempe": "US-AZ", "phoenix": "US-AZ",
    "buffalo": "US-NY",
    "brest": "FR", "nice": "FR", "montreuil": "FR", "saint denis": "FR", "troy": "US-MI", "brooklyn": "US-NY",
    "pasadena": "US-CA", "louisville": "US-KY", "syracuse": "US-NY", "ithaca": "US-NY", "montpelier": "US-VT",
    "inverness": "GB", "dover": "US-DE", "newport": "GB", "essex": "GB", "limoges": "FR", "queretaro": "MX",
    "oaxaca": "MX", "scarborough": "CA-ON", "surrey": "CA-BC", "milton": "CA-ON", "aberdeen": "GB",
    "chester": "GB",
    "canterbury": "GB", "salisbury": "GB", "stirling": "GB", "victoria island": "NG", "mendoza": "AR",
    "natal": "BR",
    "kota": "IN", "bangor": "GB", "preston": "GB", "santa monica": "US-CA", "nelson": "NZ", "napier": "NZ",
    "peterborough": "GB", "bradford": "GB", "cordoue": "ES", "davenport": "US-IA",
  ]

  private static let aliases: [(String, String)] = [
    (
      "US",
      "usa,us,u s,u s a,united states of america,etats unis d amerique,america,etats unis,eeuu,ee uu,vs amerika"
    ),
    ("CZ", "czech republic,republique tcheque,tchequie,cesko"), ("CI", "ivory coast,cote d ivoire"),
    (
      "CD",
      "rdc,drc,democratic republic of the congo,republique democratique du congo,dr congo,rd congo,congo kinshasa"
    ),
    ("CG", "republic of the congo,congo brazzaville,republique du congo"), ("MM", "burma,birmanie"),
    ("TR", "turkey,turquie,turkiye,tuerkei"), ("RU", "russian federation,federation de russie,russie"),
    ("MK", "macedonia,macedoine"), ("CV", "cape verde,cap vert"), ("SZ", "swaziland"), ("TL", "east timor"),
    ("KR", "south korea,coree du sud,republic of korea"), ("IR", "iran,islamic republic of iran"),
    ("MD", "moldavie"),
    ("PS", "palestine"), ("LA", "laos"), ("SY", "syria,syrie"), ("TZ", "tanzanie"), ("VN", "viet nam"),
    ("BY", "bielorussie,belarus"), ("NL", "the netherlands,pays bas,holland,hollande"), ("GM", "the gambia"),
    (
      "GB",
      "uk,u k,royaume uni,grande bretagne,great britain,england,angleterre,reino unido,vereinigtes konigreich"
    ),
    ("DE", "allemagne,rfa,germany deutschland"), ("CH", "helvetie,suisse,confederation suisse,swiss"),
    ("BE", "royaume de belgique"), ("SE", "suede"), ("NO", "norvege"), ("FI", "suomi"), ("PL", "polska"),
    ("HU", "magyarorszag"), ("GR", "ellada,hellas"), ("HR", "hrvatska"), ("SI", "slovenija"),
    ("RS", "srbija"),
    ("EE", "eesti"), ("LV", "latvija"), ("LT", "lietuva"), ("BG", "bulgaria"), ("DK", "danmark"),
    ("IS", "island"),
    ("MA", "maroc,al maghrib"), ("SK", "slovensko"), ("JP", "nippon,japon"), ("IN", "bharat,inde"),
  ]

  private init() {
    entries.reserveCapacity(8_000)
    for line in CountryData.table.split(separator: "\n") {
      let fields = line.split(separator: ";", omittingEmptySubsequences: false)
      guard fields.count == 3 else { continue }
      let code = String(fields[0])
      let zones = fields[1].split(separator: ",").map(String.init)
      let zone = Self.mainZones[code] ?? (zones.count == 1 ? zones.first : nil)
      let entry = Entry(kind: .country, country: code, division: "", zone: zone, townZone: zone)
      countries[code] = entry
      for name in fields[2].split(separator: "|") { add(Folding.key(name), entry) }
      codes[code.lowercased(), default: []].append(entry)
      for zone in zones where countryOfZone[zone] == nil { countryOfZone[zone] = code }
      for zone in zones { addTown(ofZone: zone, country: code) }
    }
    for (code, names) in Self.aliases {
      guard let entry = countries[code] else { continue }
      for name in names.split(separator: ",") { add(String(name), entry) }
    }
    if let britain = countries["GB"] { codes["uk"] = [britain] }
    for line in CitiesOfAmerica.divisions.split(separator: "\n") { addLine(line, .division) }
    for table in [CitiesOfFrance.table, CitiesOfEurope.table, CitiesOfAmerica.table, CitiesOfTheRest.table] {
      for line in table.split(separator: "\n") { addLine(line, .city) }
    }
  }

  /// America/Argentina/Ushuaia is also the name of a town.
  private mutating func addTown(ofZone zone: String, country: String) {
    guard let last = zone.split(separator: "/").last else { return }
    let key = Folding.key(last.replacing("_", with: " "))
    guard
      !["center", "easter", "eastern", "central", "knox", "vevay", "marengo", "troll", "eucla"].contains(key)
    else { return }
    add(key, Entry(kind: .city, country: country, division: "", zone: zone, townZone: nil))
  }

  private mutating func addLine(_ line: Substring, _ kind: Entry.Kind) {
    guard let colon = line.firstIndex(of: ":") else { return }
    let head = line[..<colon].split(separator: " ")
    guard let place = head.first.map(String.init) else { return }
    let country = String(place.prefix(2))
    let isDivided = place.utf8.count > 2
    var zone = head.count > 1 ? String(head[1]) : nil
    var townZone = zone
    if let guess = zone, guess.hasPrefix("?") {
      zone = nil
      townZone = String(guess.dropFirst())
    }
    if head.count == 1, kind == .city { zone = countries[country]?.zone }
    let entry = Entry(
      kind: kind, country: country, division: isDivided ? place : "", zone: zone, townZone: townZone)
    for name in line[line.index(after: colon)...].split(separator: ",") {
      let key = name.drop { $0 == " " }
      if key.hasSuffix("_") { continue }
      if kind == .division, key.utf8.count <= 3, !["paca", "idf", "nsw", "pei"].contains(key) {
        codes[String(key), default: []].append(entry)
      } else {
        add(String(key), entry)
      }
    }
  }

  private mutating func add(_ key: String, _ entry: Entry) {
    guard !key.isEmpty else { return }
    // Most names are one place's: nothing is compared, and no list is written twice.
    guard let place = entries.index(forKey: key) else {
      entries[key] = [entry]
      return
    }
    let list = entries.values[place]
    // A town that stands in the table and is also the name of its zone.
    if entry.kind == .city,
      let known = list.firstIndex(where: {
        $0.kind == .city && $0.country == entry.country && $0.zone == entry.zone
      })
    {
      if list[known].division.isEmpty { entries.values[place][known] = entry }
    } else if !list.contains(entry) {
      entries.values[place].append(entry)
    }
  }
}
