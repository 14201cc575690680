extension NearNames {
  /// Whether two given names that tables of forms hold for one are given to two children as well: Julie and Juliette.
  /// Folded, without spaces.
  static func areChildren(_ left: String, _ right: String) -> Bool {
    children[left]?.contains(right) ?? children[right]?.contains(left) ?? false
  }

  private static let children: [String: Set<String>] = {
    var result: [String: Set<String>] = [:]
    for line in pairs.split(separator: "\n") {
      let sides = line.split(separator: "|").map { $0.split(separator: " ").map(String.init) }
      guard sides.count == 2 else { continue }
      for left in sides[0] {
        for right in sides[1] {
          result[left, default: []].insert(right)
          result[right, default: []].insert(left)
        }
      }
    }
    return result
  }()

  private static let pairs = """
    adele | adelaide
    alexandre alexander | alexis
    alice | alicia alix
    alicia | alix
    angele | angelique
    anne anna ana annie | anais anouk nina annette annick anita
    antoine | antonin
    aude | audrey
    cecile | celia
    claire | clara
    clemence | clementine
    elise elisa elsa | isabelle isabel isabella
    elisabeth elizabeth | isabelle isabel isabella
    estelle | stella
    eva eve | evelyne
    eva | eve
    fleur | flora florence
    jean | yann evan
    jeanne | jeannine janine
    julien | jules
    juliette | julie julia
    lara | laura laure
    leo | leon lionel
    leon | lionel leonard
    loic | ludovic
    louise | heloise eloise lola
    luc lucas | lucien
    lucie | lucienne lucille
    lucienne | lucille
    madeleine | magali
    mael maelle | maelys
    marie maria | manon mia maya myriam marianne
    marianne | marion annie
    mathias matthias | mathieu matthieu
    matteo | mathieu matthieu mathis mathias
    mia | maya
    mohamed mohammed | mehdi
    morgan | morgane
    nadege | nadia nadine
    nadia | nadine
    nathalie natalie | natacha natasha
    nina | marine marina
    noah | noa
    noemie | naomi
    patrice | patrick
    paulette | pauline
    robert | robin
    rosalie | rose rosa
    salome | selma
    sandra | sandrine
    solene | soline
    sonia | sophie sofia
    stephane | etienne esteban
    vera | veronique
    yves | yvon yvan
    """
}
