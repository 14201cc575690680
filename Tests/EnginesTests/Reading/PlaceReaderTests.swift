import Engines
import Testing

struct PlaceReaderTests {
  @Test(arguments: PlaceCases.all) func textSettlesTheZoneOrNone(_ line: PlaceCase) {
    let zone = PlaceReader.read(line.text).zone
    #expect(zone == line.zone, "\(line.text): \(zone ?? "none")")
  }

  @Test func countryAndTownComeWithTheZone() {
    let reading = PlaceReader.read("Région de Genève, Suisse")
    #expect(reading == PlaceReading(zone: "Europe/Zurich", country: "CH", city: "Genève"))
    #expect(PlaceReader.read("Toulouse").country == "FR")
    #expect(PlaceReader.read("United States") == PlaceReading(zone: nil, country: "US", city: nil))
    #expect(PlaceReader.country(ofZone: "America/Toronto") == "CA")
  }
}

struct PlaceCase: Sendable, CustomTestStringConvertible {
  let text: String
  let zone: String?
  var testDescription: String { text }
}

enum PlaceCases {
  static let all: [PlaceCase] = table.split(separator: "\n").compactMap { line in
    guard let cut = line.lastIndex(of: ";") else {
      Issue.record("not a case: \(line)")
      return nil
    }
    let zone = line[line.index(after: cut)...].drop { $0 == " " }
    return PlaceCase(text: String(line[..<cut]), zone: zone == "-" ? nil : String(zone))
  }

  private static let table = """
    Paris; Europe/Paris
    Greater Paris Metropolitan Region; Europe/Paris
    Paris et périphérie; Europe/Paris
    Région de Lyon, France; Europe/Paris
    Lyon 3e; Europe/Paris
    69003 Lyon, France; Europe/Paris
    PARIS 11; Europe/Paris
    Île-de-France; Europe/Paris
    Auvergne-Rhône-Alpes, France; Europe/Paris
    Rennes, Bretagne, France; Europe/Paris
    Bordeaux Metropolitan Area; Europe/Paris
    Agglomération de Rouen; Europe/Paris
    Saint-Étienne; Europe/Paris
    St Malo; Europe/Paris
    Villeneuve-d'Ascq, Hauts-de-France; Europe/Paris
    Sophia Antipolis 🇫🇷; Europe/Paris
    🇫🇷; Europe/Paris
    Finistère; Europe/Paris
    Remote (France); Europe/Paris
    Télétravail depuis Nantes; Europe/Paris
    Full remote, basé à Toulouse; Europe/Paris
    Paris / Lyon; Europe/Paris
    Paris & London; -
    Lille ou Bruxelles; -
    Between Paris and Berlin; -
    Bruxelles; Europe/Brussels
    Bruxelles et périphérie; Europe/Brussels
    Antwerp, Flemish Region, Belgium; Europe/Brussels
    Liège, Région wallonne, Belgique; Europe/Brussels
    Gent; Europe/Brussels
    Louvain-la-Neuve; Europe/Brussels
    Genève et périphérie; Europe/Zurich
    Zürich, Schweiz; Europe/Zurich
    Lausanne, Vaud, Switzerland; Europe/Zurich
    Canton de Neuchâtel; Europe/Zurich
    Luxembourg; Europe/Luxembourg
    Berlin; Europe/Berlin
    Großraum München; Europe/Berlin
    Munich, Bavaria, Germany; Europe/Berlin
    Frankfurt am Main; Europe/Berlin
    Köln und Umgebung; Europe/Berlin
    Vienne, Autriche; Europe/Vienna
    Wien, Österreich; Europe/Vienna
    London Area, United Kingdom; Europe/London
    Londres; Europe/London
    Greater Manchester; Europe/London
    Edinburgh, Scotland; Europe/London
    Newcastle upon Tyne; Europe/London
    Dublin, County Dublin, Ireland; Europe/Dublin
    Amsterdam; Europe/Amsterdam
    The Randstad, Netherlands; Europe/Amsterdam
    's-Hertogenbosch; Europe/Amsterdam
    Madrid y alrededores; Europe/Madrid
    Barcelone; Europe/Madrid
    Sevilla, Andalucía, España; Europe/Madrid
    Tenerife, Canary Islands, Spain; Atlantic/Canary
    Islas Canarias; Atlantic/Canary
    Lisboa; Europe/Lisbon
    Porto, Portugal; Europe/Lisbon
    Ponta Delgada, Açores; Atlantic/Azores
    Funchal, Madeira; Atlantic/Madeira
    Milano, Lombardia, Italia; Europe/Rome
    Rome; Europe/Rome
    Stockholm; Europe/Stockholm
    Oslo, Norway; Europe/Oslo
    Helsinki; Europe/Helsinki
    Warszawa, Polska; Europe/Warsaw
    Kraków; Europe/Warsaw
    Praha; Europe/Prague
    Bucharest, Romania; Europe/Bucharest
    Kyiv; Europe/Kyiv
    Istanbul, Türkiye; Europe/Istanbul
    Moscow; Europe/Moscow
    Yekaterinburg, Russia; Asia/Yekaterinburg
    New York; America/New_York
    New York City Metropolitan Area; America/New_York
    Brooklyn, NY; America/New_York
    San Francisco Bay Area; America/Los_Angeles
    San Francisco, CA; America/Los_Angeles
    SF; America/Los_Angeles
    Silicon Valley; America/Los_Angeles
    Greater Seattle Area; America/Los_Angeles
    Los Angeles, California; America/Los_Angeles
    Austin, TX; America/Chicago
    El Paso, Texas; America/Denver
    Texas; -
    Dallas-Fort Worth Metroplex; America/Chicago
    Chicago, Illinois, USA; America/Chicago
    Greater Minneapolis-St. Paul Area; America/Chicago
    Denver, Colorado; America/Denver
    Phoenix, AZ; America/Phoenix
    Detroit Metropolitan Area; America/Detroit
    Boise, Idaho; America/Boise
    Honolulu, Hawaii; Pacific/Honolulu
    Anchorage, Alaska; America/Anchorage
    Louisville, Kentucky; America/Kentucky/Louisville
    Nashville, Tennessee; America/Chicago
    Knoxville, Tennessee; America/New_York
    Miami, Florida; America/New_York
    Pensacola, Florida; America/Chicago
    Cambridge, Massachusetts; America/New_York
    Cambridge; -
    Portland; -
    Portland, Oregon; America/Los_Angeles
    Portland, Maine; America/New_York
    Springfield, Illinois; America/Chicago
    Springfield, MA; America/New_York
    Washington, DC; America/New_York
    Washington D.C.; America/New_York
    Washington DC-Baltimore Area; America/New_York
    Georgia; -
    Tbilisi, Georgia; Asia/Tbilisi
    Paris, Texas; America/Chicago
    London, Ontario; America/Toronto
    Birmingham, Alabama; America/Chicago
    California; America/Los_Angeles
    USA; -
    États-Unis; -
    Canada; -
    Montréal; America/Toronto
    Montréal, Québec, Canada; America/Toronto
    Greater Montreal Metropolitan Area; America/Toronto
    Ville de Québec; America/Toronto
    Sherbrooke (Québec); America/Toronto
    Toronto, ON; America/Toronto
    Vancouver, British Columbia, Canada; America/Vancouver
    Calgary, Alberta; America/Edmonton
    Winnipeg; America/Winnipeg
    Saskatoon, Saskatchewan; America/Regina
    Halifax, Nova Scotia; America/Halifax
    Moncton, Nouveau-Brunswick; America/Moncton
    St. John's, Newfoundland and Labrador; America/St_Johns
    Ciudad de México; America/Mexico_City
    Guadalajara, Jalisco, México; America/Mexico_City
    Tijuana; America/Tijuana
    Monterrey, Nuevo León; America/Monterrey
    São Paulo, Brasil; America/Sao_Paulo
    Rio de Janeiro e região; America/Sao_Paulo
    Recife, Pernambuco, Brazil; America/Recife
    Manaus, Amazonas; America/Manaus
    Salvador, Bahia; America/Bahia
    Brazil; -
    Buenos Aires, Argentina; America/Argentina/Buenos_Aires
    Bogotá, D.C., Colombia; America/Bogota
    Lima, Perú; America/Lima
    Santiago de Chile; America/Santiago
    Sydney, New South Wales, Australia; Australia/Sydney
    Melbourne VIC; Australia/Melbourne
    Perth, Western Australia; Australia/Perth
    Perth; Australia/Perth
    Adelaide; Australia/Adelaide
    Australia; -
    Wellington; Pacific/Auckland
    Casablanca; Africa/Casablanca
    Rabat, Maroc; Africa/Casablanca
    Alger; Africa/Algiers
    Tunis, Tunisie; Africa/Tunis
    Dakar, Sénégal; Africa/Dakar
    Abidjan, Côte d'Ivoire; Africa/Abidjan
    Cotonou; Africa/Porto-Novo
    Lomé; Africa/Lome
    Douala, Cameroun; Africa/Douala
    Kinshasa, RDC; Africa/Kinshasa
    Lagos, Nigeria; Africa/Lagos
    Lagos; Africa/Lagos
    Nairobi; Africa/Nairobi
    Cape Town; Africa/Johannesburg
    Le Caire; Africa/Cairo
    Antananarivo; Indian/Antananarivo
    La Réunion; Indian/Reunion
    Saint-Denis, La Réunion; Indian/Reunion
    Pointe-à-Pitre, Guadeloupe; America/Guadeloupe
    Martinique; America/Martinique
    Nouméa; Pacific/Noumea
    Cayenne, Guyane française; America/Cayenne
    Tel Aviv; Asia/Jerusalem
    Dubaï, Émirats arabes unis; Asia/Dubai
    Riyadh; Asia/Riyadh
    Bengaluru, Karnataka, India; Asia/Kolkata
    Greater Delhi Area; Asia/Kolkata
    Mumbai; Asia/Kolkata
    Singapour; Asia/Singapore
    Tokyo, Japon; Asia/Tokyo
    Hong Kong SAR; Asia/Hong_Kong
    Beijing, China; Asia/Shanghai
    Ho Chi Minh City, Vietnam; Asia/Ho_Chi_Minh
    Bali, Indonesia; Asia/Makassar
    Jakarta; Asia/Jakarta
    Seoul, South Korea; Asia/Seoul
    Karachi, Pakistan; Asia/Karachi
    Remote; -
    Remote – Europe; -
    Europe; -
    Worldwide; -
    Earth; -
    La Terre; -
    APAC; -
    localhost; -
    127.0.0.1; -
    Nowhere; -
    In front of my computer; -
    Somewhere over the rainbow; -
    Gotham City; -
    Poudlard; -
    Dans le cloud; -
    Internet; -
    🌍; -
    ; -
    Chez moi; -
    Partout; -
    Nulle part; -
    Russia; -
    Indonesia; -
    Valencia; Europe/Madrid
    Vancouver, Washington; America/Los_Angeles
    Marfa, Texas, United States; America/Chicago
    Trifouillis-les-Oies, France; Europe/Paris
    Nice; Europe/Paris
    Tours, France; Europe/Paris
    Grand Est, France; Europe/Paris
    Pays Basque; Europe/Paris
    Sud de la France; Europe/Paris
    South of France; Europe/Paris
    Richmond; -
    Victoria; -
    Oxford, Ohio; America/New_York
    Santa Cruz, Bolivia; America/La_Paz
    Remote, US; -
    Berlin, DE; Europe/Berlin
    Lyon, FR; Europe/Paris
    San José, Costa Rica; America/Costa_Rica
    San Jose, California; America/Los_Angeles
    Tahiti, Polynésie française; Pacific/Tahiti
    Pune/Pimpri-Chinchwad Area; Asia/Kolkata
    Paris, France / New York, USA; -
    Kuala Lumpur; Asia/Kuala_Lumpur
    Almaty, Kazakhstan; Asia/Almaty
    Ljubljana; Europe/Ljubljana
    """
}
