/// Companies that are called otherwise than they were: `France Télécom` is `Orange`, `Facebook` is `Meta`.
///
/// By general knowledge: whoever worked there stayed in their job on the day the name changed. Neither a firm
/// that was sold and split up (`Areva`, `HP`) nor a holding above others (`Alphabet`) stands here, for there a new
/// name may be a new employer.
public enum CompanyRenames {
  /// Whether two names are an older and a newer one of one company, in either order.
  public static func areOne(_ left: String, _ right: String) -> Bool {
    let (a, b) = (firms(left), firms(right))
    return a.contains { own in b.contains { $0.firm == own.firm && $0.name != own.name } }
  }

  private static func firms(_ text: String) -> [(firm: Int, name: String)] {
    let parts = CompanyName.parse(text)
    for name in [parts.key, parts.core] {
      if let found = table[name] { return found.map { ($0, name) } }
    }
    return []
  }

  /// Key of a name → the firms that bore it.
  private static let table: [String: [Int]] = {
    var table: [String: [Int]] = [:]
    for (firm, line) in names.split(separator: "\n").enumerated() {
      for name in line.split(separator: ">") {
        table[CompanyName.key(String(name)), default: []].append(firm)
      }
    }
    return table
  }()

  /// One company a line, from its oldest name to its newest.
  private static let names = """
    France Télécom > Orange
    Facebook > Meta > Meta Platforms
    Twitter > X > X Corp
    Square > Block
    Vivendi Universal > Vivendi
    Compagnie Générale des Eaux > Vivendi
    Vivendi Environnement > Veolia Environnement > Veolia
    Gaz de France > GDF Suez > Engie
    Lyonnaise des Eaux > Suez
    Suez Environnement > Suez
    ERDF > Enedis
    Total > TotalEnergies
    TotalFinaElf > Total
    Thomson-CSF > Thales
    DCN > DCNS > Naval Group
    GIAT Industries > Nexter
    EADS > Airbus Group > Airbus
    Eurocopter > Airbus Helicopters
    GEC Alsthom > Alstom
    Snecma > Safran Aircraft Engines
    Turbomeca > Safran Helicopter Engines
    Sagem Défense Sécurité > Safran Electronics & Defense
    Messier-Bugatti-Dowty > Safran Landing Systems
    Morpho > Safran Identity & Security > Idemia
    Oberthur Technologies > Idemia
    PSA > Groupe PSA > PSA Peugeot Citroën > Stellantis
    Fiat Chrysler > Fiat Chrysler Automobiles > FCA > Stellantis
    Daimler > Mercedes-Benz Group
    DaimlerChrysler > Daimler
    Pinault-Printemps-Redoute > PPR > Kering
    Sanofi-Aventis > Sanofi
    BSN > Danone
    AGF > Allianz France
    Crédit Lyonnais > LCL
    Banque Nationale de Paris > BNP > BNP Paribas
    ANPE > Pôle emploi > France Travail
    INRA > INRAE
    IRSTEA > INRAE
    Cegetel > Neuf Cegetel > SFR
    Pages Jaunes > Solocal
    Voyages-sncf.com > Voyages SNCF > OUI.sncf > SNCF Connect > SNCF Connect & Tech
    Réseau Ferré de France > SNCF Réseau
    Vente-privée > Vente-privee.com > Veepee
    LaFourchette > TheFork
    Capitaine Train > Captain Train > Trainline
    Comuto > BlaBlaCar
    OVH > OVHcloud
    Online.net > Scaleway
    Altran > Capgemini Engineering
    Cap Gemini Ernst & Young > Capgemini
    Atos Worldline > Worldline
    Atos Origin > Atos
    Sopra > Sopra Group > Sopra Steria
    Steria > Sopra Steria
    LogicaCMG > Logica
    Andersen Consulting > Accenture
    PricewaterhouseCoopers > PwC
    Ernst & Young > EY
    Towers Watson > Willis Towers Watson > WTW
    Apple Computer > Apple
    Research In Motion > RIM > BlackBerry
    Musical.ly > TikTok
    Snapchat > Snap
    TransferWise > Wise
    Booking.com Group > Priceline Group > Booking Holdings
    Zeit > Vercel
    dotCloud > Docker
    Typesafe > Lightbend > Akka
    Elasticsearch > Elastic
    10gen > MongoDB
    37signals > Basecamp
    oDesk > Elance-oDesk > Upwork
    matic network > Polygon
    CenturyLink > Lumen Technologies
    Symantec > NortonLifeLock > Gen Digital
    Verizon Media > Yahoo
    ViacomCBS > Paramount
    Time Warner > WarnerMedia > Warner Bros. Discovery
    Anthem > Elevance Health
    Philip Morris Companies > Altria
    Kraft Foods > Mondelez
    Statoil > Equinor
    DONG Energy > Ørsted
    Royal Dutch Shell > Shell
    Standard Life Aberdeen > abrdn
    Satyam > Mahindra Satyam > Tech Mahindra
    HCL Technologies > HCLTech
    Larsen & Toubro Infotech > LTI > LTIMindtree
    Mindtree > LTIMindtree
    HypoVereinsbank > UniCredit Bank
    Mannesmann Mobilfunk > Vodafone
    """
}
