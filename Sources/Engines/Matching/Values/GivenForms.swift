/// Given names that look like spellings of one name and are two people's: a brother's and a sister's.
///
/// Louis and Louise, René and Renée, Claude and Claudine are one letter apart or sound alike; at one
/// family's telephone they are two people.
enum GivenForms {
  /// Whether two folded given names, without spaces, are a man's and a woman's form, or two names of one stem.
  ///
  /// - Parameter areOneByTable: the table of forms holds them for one name; then only a listed pair is two.
  static func areTwo(_ left: [UInt8], _ right: [UInt8], areOneByTable: Bool) -> Bool {
    let (short, long) = left.count <= right.count ? (left, right) : (right, left)
    guard short.count >= 3, long.count - short.count <= 5 else { return false }
    if areListed(left, right) { return true }
    guard short[0] == long[0] else { return false }
    return !areOneByTable && (isLengthened(short, long) || areExchanged(left, right))
  }

  /// Whether both words are written in the syllables of Mandarin's pinyin, and are short: one letter more or less
  /// makes another name of them, Min and Ming, Li Na and Li Nan.
  static func areOtherSyllables(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    left != right && max(left.count, right.count) <= 6 && areSyllables(left, right)
  }

  /// Whether both words can be written in two syllables of pinyin: Xiaoming and Xiaomin.
  static func areSyllables(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    isPinyin(left[...]) && isPinyin(right[...])
  }

  /// "Wei" and "Weiwei".
  static func isDoubled(_ word: [UInt8], _ other: [UInt8]) -> Bool {
    word == other + other || other == word + word
  }

  private static func isPinyin(_ word: ArraySlice<UInt8>, most: Int = 2) -> Bool {
    if syllables.contains(String(decoding: word, as: UTF8.self)) { return true }
    guard most > 1, word.count >= 2 else { return false }
    return (1..<min(word.count, 7)).contains { length in
      syllables.contains(String(decoding: word.prefix(length), as: UTF8.self))
        && isPinyin(word.dropFirst(length), most: most - 1)
    }
  }

  private static let syllables: Set<String> = {
    var result: Set<String> = []
    for line in pinyin.split(separator: "\n") {
      let parts = line.split(separator: ":").map(String.init)
      guard parts.count == 2 else { continue }
      for initial in parts[0].split(separator: " ") {
        for final in parts[1].split(separator: " ") {
          result.insert((initial == "-" ? "" : String(initial)) + String(final))
        }
      }
    }
    return result
  }()

  /// Initials with the finals that each can have.
  private static let pinyin = """
    - : ai an ang ao en er ou
    b p m: a o ai ei ao an en ang eng i ie iao ian in ing u
    f: a o ei ou an en ang eng u
    d t: a e ai ei ao ou an ang eng ong i ie iao iu ian ing u uo ui uan un
    n l: a e ai ei ao ou an en ang eng ong i ie iao iu ian in iang ing u uo uan un
    g k h: a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang
    j q x: i ia ie iao iu ian in iang ing iong u ue uan un
    zh ch sh: a e i ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang
    r: e i ao ou an en ang eng ong u uo ui uan un
    z c s: a e i ai ei ao ou an en ang eng ong u uo ui uan un
    y: a e ao ou an i in ang ing ong u ue uan un
    w: a o ai ei an en ang eng u
    """

  private static func areListed(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    let (a, b) = (String(decoding: left, as: UTF8.self), String(decoding: right, as: UTF8.self))
    return (listed[a]?.contains(b) ?? false) || (listed[b]?.contains(a) ?? false)
  }

  /// Louis and Louise, Gabriel and Gabrielle, Nadir and Nadira, Simon and Simonetta.
  private static func isLengthened(_ short: [UInt8], _ long: [UInt8]) -> Bool {
    guard long.count > short.count, long.starts(with: short) else { return false }
    let added = long[short.count...]
    if plainEndings.contains(where: { added.elementsEqual($0) }) { return true }
    // "Cél" is short for Céline; "Joseph" is not short for Joséphine.
    return short.count >= 4 && fullEndings.contains { added.elementsEqual($0) }
      && GivenNames.isKnown(folded: short)
  }

  /// Philippe and Philippa, Luciano and Luciana, Laurent and Laurence.
  private static func areExchanged(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    exchanged.contains { one, other in
      isExchange(left, one, right, other) || isExchange(right, one, left, other)
    }
  }

  private static func isExchange(_ a: [UInt8], _ one: [UInt8], _ b: [UInt8], _ other: [UInt8]) -> Bool {
    let stem = a.count - one.count
    guard stem >= 3, b.count - other.count == stem else { return false }
    return a[stem...].elementsEqual(one) && b[stem...].elementsEqual(other)
      && a[..<stem].elementsEqual(b[..<stem])
  }

  private static let plainEndings = ["e", "a", "ne", "le", "te"].map { Array($0.utf8) }
  private static let fullEndings = ["ette", "etta", "ine", "ina", "ella", "elle", "ie", "ia", "na"].map {
    Array($0.utf8)
  }
  private static let exchanged: [(one: [UInt8], other: [UInt8])] = [
    ("e", "a"), ("o", "a"), ("os", "a"), ("us", "a"), ("e", "ine"), ("e", "ina"), ("e", "ette"), ("o", "ina"),
    ("t", "ce"), ("c", "que"), ("f", "ve"), ("en", "ane"), ("en", "ana"),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

  /// By one name all those that are somebody else's, although tables of forms put some of them together.
  private static let listed: [String: Set<String>] = {
    var result: [String: Set<String>] = [:]
    for line in pairs.split(separator: "\n") {
      let sides = line.split(separator: "|").map { $0.split(separator: " ").map(String.init) }
      guard sides.count == 2 else { continue }
      for name in sides[0] { result[name, default: []].formUnion(sides[1]) }
    }
    return result
  }()

  private static let pairs = """
    ahmed | hamed hamid
    alan allan | alain
    ali | alix
    anna ana | hanna hannah
    hugo | hugues
    ines | agnes
    ali | aliye
    antoni toni | tonia antonia
    aurele | aurelie aurelia
    cyril cyrille | cyrielle
    dan | don
    haruka | haruki
    jan | jannie
    lou | louane
    luc | lucas
    marie | marion
    mathis | mathieu mathias
    maxime maxim | maxine
    nicola nicolo | nicoletta
    noa | noe
    noe | noemie noemi noelle
    omar umar oumar | amar ammar
    priya | priyanka
    adrien adrian | adrienne adriana adriane
    alexander alexandre aleksandr alejandro alessandro | alexandra aleksandra alejandra alessandra alexandrine
    andre | andree andrea
    andreas andres andrei andrey andrej andrew | andrea
    angelo | angela angele angelina angelique
    antoine anton antonio antony anthony | antoinette antonia antonina
    august auguste augustin augusto | augusta augustine augustina
    axel | axelle
    bernard | bernadette
    carlos carlo karl carl | carla karla carola
    christian cristian | christiane christiana christine cristiana
    claude claudio | claudine claudie claudia claudette
    constant | constance
    daniel | daniele danielle daniela daniella
    denis dennis | denise
    emile emil emilio | emilie emilia
    emmanuel manuel | emmanuelle manuela
    ernest | ernestine
    eugene | eugenie eugenia
    fabien fabian fabio | fabienne fabiana fabiola fabia
    florent | florence
    florian | floriane floriana
    francois francis francesco francisco | francoise francine francesca francisca
    frederic frederik | frederique frederica
    gabriel | gabriele gabrielle gabriela gabriella
    gael | gaelle
    george georges | georgette georgina georgia
    henri | henriette
    ivan | ivana
    jan | jana janine janne janina
    jean | jeanne jeannine jeannette jeanine
    joel | joelle
    johan johann | johanna
    joseph josef jose | josephe josephine josepha josee josefa josefina josefine
    juan | juana
    julien julian jules julio | julienne juliane juliana julie julia
    justin justino | justine justina
    laurent | laurence laure laura laurene
    leo | lea leona
    leon | leonie leona leone
    louis luis luigi | louise louisa luise luisa
    luc luca | lucie lucia
    lucien luciano lucio | lucienne lucie lucia luciana
    mael | maelle
    marcel marcello | marcelle marcella marcela marceline
    marian | marianne mariana
    marin | marine marina
    mario | maria marie
    martin | martine martina
    michel michael | michele michelle michaela micheline
    nicolas | nicole nicoletta
    noel | noelle
    olivier oliver | olivia
    paolo | paola
    pascal | pascale
    patrice patrick | patricia
    paul | paule paula pauline paulette paulina
    philippe philip | philippa philippine
    pierre | pierrette
    raphael rafael | raphaelle rafaela
    rene | renee renata
    robert roberto | roberte roberta
    romain roman | romane romaine romana
    severin | severine
    silvio silvain sylvain | silvia sylvie sylvia sylvaine
    simon | simone simona simonetta
    stephane stefan stephan | stephanie stefanie stefania
    theo | thea
    valentin valentino | valentine valentina
    valere | valerie valeria
    victor viktor | victoire victoria victorine viktoria
    vivien | vivienne viviane
    yann | yannick yannic
    yves yvon | yvette yvonne
    """
}
