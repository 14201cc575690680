/// Family names so frequent that sharing one proves little, whatever the vault counts.
///
/// Written from general knowledge; the figures are orders of magnitude (share of a population in
/// which the name is usual), used as a floor for small vaults.
enum CommonNames {
  static func isFamily(_ folded: String) -> Bool {
    if shares[folded] != nil { return true }
    // "Kowalska" and "Nováková" are Kowalski's and Novák's; "de Jong" is Jong.
    if folded.utf8.last == UInt8(ascii: "a") {
      for (ending, other) in [("ska", "ski"), ("cka", "cki"), ("ova", ""), ("eva", "ev"), ("ova", "ov")]
      where folded.hasSuffix(ending) && shares[folded.dropLast(ending.utf8.count) + other] != nil {
        return true
      }
    }
    guard let space = folded.utf8.lastIndex(of: TextFolding.space) else { return isPatronymic(folded) }
    return shares[String(folded[folded.utf8.index(after: space)...])] != nil
      && NameWords.particles.contains(String(folded[..<(folded.firstIndex(of: " ") ?? space)]))
  }

  /// Of Icelanders who bear their father's or mother's name, many bear the same.
  private static func isPatronymic(_ folded: String) -> Bool {
    folded.hasSuffix("dottir") || folded.hasSuffix("sson")
  }

  static func isIberianFamily(_ folded: String) -> Bool { iberianSet.contains(folded) }

  /// Share of bearers, nil for a name that is not on the lists.
  static func share(ofFamily folded: [UInt8]) -> Double? {
    shares[String(decoding: folded, as: UTF8.self)]
  }

  private static let shares: [String: Double] = {
    var result: [String: Double] = [:]
    for (list, first) in [(french, 0.004), (english, 0.008), (german, 0.007), (iberian, 0.02), (other, 0.01)]
    {
      for (rank, word) in words(list).enumerated() where result[word] == nil {
        result[word] = first / Double(rank / 4 + 1) / 3
      }
    }
    return result
  }()

  private static let iberianSet = Set(words(iberian))

  private static func words(_ text: String) -> [String] {
    text.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init)
  }

  private static let french = """
    martin bernard robert richard durand dubois moreau laurent simon michel lefebvre leroy roux david bertrand morel
    fournier girard bonnet dupont lambert fontaine rousseau vincent muller faure andre mercier blanc guerin boyer garnier
    chevalier francois legrand gauthier perrin robin clement morin nicolas henry roussel mathieu gautier masson marchand
    duval denis dumont marie lemaire noel meyer dufour meunier brun blanchard giraud joly riviere lucas brunet gaillard
    barbier arnaud petit thomas tremblay gagnon roy cote bouchard gauthier lavoie fortin gagne ouellet pelletier belanger
    levesque bergeron leblanc paquette girard simard boucher caron beaulieu cloutier dube poirier
    """
  private static let english = """
    smith johnson williams brown jones davis miller wilson moore taylor anderson thomas jackson white harris martin
    thompson robinson clark lewis lee walker hall allen young king wright scott green baker adams nelson hill campbell
    mitchell roberts carter phillips evans turner parker collins edwards stewart morris murphy cook rogers morgan cooper
    peterson reed bailey bell kelly howard ward cox richardson wood watson brooks bennett gray james hughes price myers
    long foster sanders ross sullivan russell jenkins perry powell butler barnes fisher henderson coleman patterson
    """
  private static let german = """
    muller schmidt schneider fischer weber meyer wagner becker schulz hoffmann schafer koch bauer richter klein wolf
    schroder neumann schwarz zimmermann braun kruger hofmann hartmann lange schmitt werner krause meier lehmann schmid
    schulze maier kohler herrmann walter konig mayer huber kaiser fuchs peters lang scholz moller weiss jung hahn vogel
    """
  private static let iberian = """
    garcia rodriguez gonzalez fernandez lopez martinez sanchez perez gomez martin jimenez ruiz hernandez diaz moreno
    alvarez romero alonso gutierrez navarro torres dominguez vazquez ramos gil ramirez serrano blanco molina morales
    suarez ortega delgado castro ortiz rubio marin sanz nunez iglesias medina garrido cortes castillo santos lozano cano
    silva santos ferreira pereira oliveira costa rodrigues martins sousa fernandes goncalves gomes lopes marques alves
    almeida ribeiro pinto carvalho teixeira moreira correia mendes nunes soares vieira monteiro cardoso rocha souza lima
    """
  private static let other = """
    nguyen wang li zhang liu chen kim tran yang huang zhao wu zhou park choi jeong le pham lee sato suzuki takahashi
    tanaka watanabe ito yamamoto nakamura kobayashi kumar singh sharma patel gupta khan ali ahmed hassan mohamed diallo
    traore ba sow ndiaye diop fall kone coulibaly toure camara keita ivanov smirnov kuznetsov popov petrov sokolov novak
    nowak kowalski wisniewski wojcik kowalczyk kaminski rossi russo ferrari esposito bianchi romano colombo ricci marino
    greco yilmaz kaya demir celik sahin jansen vries berg bakker visser smit janssen peeters maes jacobs johansson
    nagy kovacs szabo toth horvath horvat varga kiss molnar nemeth balogh farkas jong dijk boer groot dekker mulder meijer
    bos vos peters hendriks papadopoulos papadakis georgiou nikolaidis svoboda novotny dvorak cerny prochazka kucera
    lewandowski zielinski szymanski wozniak dabrowski kozlowski jankowski popescu ionescu popa dumitru stan
    shevchenko kovalenko bondarenko tkachenko ivanenko lebedev morozov novikov volkov kozlov petrovic jovanovic nikolic
    kovac babic maric virtanen korhonen nieminen makinen laine joshi verma mehta reddy das rao iyer nair chowdhury rahman
    hossain islam hussain begum fernandez nakagawa inoue kimura hayashi shimizu cho kang yoon jang lim
    andersson karlsson nilsson eriksson larsson olsson hansen jensen nielsen andersen pedersen larsen olsen
    """
}
