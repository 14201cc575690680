internal import Domain

/// Collects what speaks for and against a pair.
struct EvidenceWriter {
  let table: RecordTable
  let comparator: Comparator
  let model: WeightModel

  /// Strongest first; nothing for values that one side lacks.
  func evidence(_ bits: UInt64, left: Int, right: Int) -> [MatchEvidence] {
    let weights = model.fieldWeights(bits)
    let names = comparator.nameLevel(table.rows[left], table.rows[right])
    // Names that are two people's have a level of their own here, above all that a comparison gives.
    let level =
      Pattern.name.level(bits) | Pattern.apart.level(bits) << EvidencePhrase.apartShift
      | Pattern.mailboxes.level(bits) << EvidencePhrase.mailboxesShift
      | Pattern.reserve.level(bits) << EvidencePhrase.reserveShift
    var result = [
      MatchEvidence(
        field: .name, weight: weights.name, level: level, left: name(names.left), right: name(names.right),
        family: table.names.string(names.left.family))
    ]
    for (index, field) in Pattern.others.enumerated() {
      let level = field.level(bits)
      let kind = EvidenceWriter.fields[index]
      if level == 0 || !EvidencePhrase.says(kind, level) { continue }
      result.append(
        MatchEvidence(field: kind, weight: weights.others[index], level: level))
    }
    return result.sorted { one, other in
      let (x, y) = (abs(one.weight), abs(other.weight))
      return x != y ? x > y : other.field.rawValue > one.field.rawValue
    }
  }

  private static let fields: [MatchEvidence.Field] = [
    .email, .phone, .work, .city, .birthday, .street, .postcode, .source, .profile, .partners,
  ]

  private func name(_ name: NamePair) -> String {
    let strings = table.names.strings
    let given = name.given < 0 ? 0..<0 : strings.range(name.given)
    let family = name.family < 0 ? 0..<0 : strings.range(name.family)
    // A letter outside Latin script needs more than another bit.
    var needsMore = false
    let text = strings.withBytes { arena in
      String(unsafeUninitializedCapacity: given.count + family.count + 1) { room in
        var count = 0
        for part in [given, family] where !part.isEmpty {
          if count > 0 {
            room[count] = TextFolding.space
            count += 1
          }
          var isFirst = true
          for byte in arena[part] {
            let isSmall = byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z")
            if isFirst, byte >= 0x80 { needsMore = true }
            room[count] = isFirst && isSmall ? byte ^ 0x20 : byte
            isFirst = byte == TextFolding.space
            count += 1
          }
        }
        return count
      }
    }
    return needsMore ? EvidenceWriter.capitalised(text) : text
  }

  private static func capitalised(_ text: String) -> String {
    text.split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
  }
}

/// The words of each comparison's outcome.
enum EvidencePhrase {
  /// Whether a level is worth saying.
  static func says(_ field: MatchEvidence.Field, _ level: Int) -> Bool {
    field != .email || (level != Pattern.Email.mixed && level != 0)
  }

  static let apartShift = 10
  static let mailboxesShift = 12
  static let reserveShift = 13

  /// Whether the names at this level could be one person's.
  static func areNamesCompatible(_ level: Int) -> Bool {
    (level >> apartShift) & 7 == Pattern.Apart.none && level >> reserveShift != Pattern.Reserve.generation
      && Pattern(bits: UInt64(level & 1023)).areNamesCompatible
  }

  static func phrase(_ evidence: MatchEvidence) -> Phrase {
    let level = evidence.level
    let found: Phrase? =
      switch evidence.field {
      case .name:
        name(
          Pattern(bits: UInt64(level & 1023)), apart: level >> apartShift & 3, evidence)
      case .email: email(level)
      case .phone: phone(level)
      case .work: work(level)
      case .city: city(level)
      case .birthday: birthday(level)
      case .street: street(level)
      case .postcode: postcode(level)
      case .source: Phrase(fr: "tous deux dans la même source", en: "both in the same source")
      case .profile: profile(level)
      case .partners: partners(level)
      }
    return found ?? Phrase(verbatim: "")
  }

  private static func name(_ pattern: Pattern, apart: Int, _ evidence: MatchEvidence) -> Phrase {
    let (x, y) = (evidence.left, evidence.right)
    if apart == Pattern.Apart.generations {
      return Phrase(
        fr: "même nom, mais deux générations (père et fils ?) : \(x)",
        en: "same name, but two generations (father and son?): \(x)")
    }
    if apart == Pattern.Apart.bearers {
      return Phrase(
        fr: "même nom, mais pas la même personne (M. et Mme, un couple ?) : \(x) / \(y)",
        en: "same name, but not one person (Mr and Mrs, a couple?): \(x) / \(y)")
    }
    if apart == Pattern.Apart.givenNames {
      return Phrase(fr: "deux prénoms différents : \(x) / \(y)", en: "two different given names: \(x) / \(y)")
    }
    if let reserve = reserve(evidence) { return reserve }
    if (evidence.level >> mailboxesShift) & 1 != 0, pattern.nameKind != 0, pattern.areNamesCompatible {
      return Phrase(
        fr: "deux noms proches, chacun avec son adresse e-mail : \(x) / \(y)",
        en: "two similar names, each with an e-mail address of their own: \(x) / \(y)")
    }
    if pattern.nameKind == 0 { return sameName(evidence, bucket: pattern.nameBucket) }
    if pattern.nameKind >= 56 {
      return Phrase(
        fr: "prénom et nom inversés : \(x) / \(y)", en: "given and family name swapped: \(x) / \(y)")
    }
    if !pattern.areNamesCompatible {
      return pattern.given < Int(NameTable.Given.conflict) && pattern.family == Int(NameTable.Family.weak)
        ? Phrase(fr: "noms ressemblants : \(x) / \(y)", en: "names that look alike: \(x) / \(y)")
        : Phrase(fr: "noms différents : \(x) / \(y)", en: "different names: \(x) / \(y)")
    }
    switch UInt8(pattern.given) {
    case NameTable.Given.variant, NameTable.Given.short:
      return Phrase(
        fr: "forme courte ou variante du prénom : \(x) / \(y)",
        en: "short form or variant of the given name: \(x) / \(y)")
    case NameTable.Given.initial:
      return Phrase(fr: "l'initiale convient : \(x) / \(y)", en: "the initial fits: \(x) / \(y)")
    case NameTable.Given.missing:
      return Phrase(
        fr: "un seul des deux prénoms est connu : \(x) / \(y)",
        en: "only one given name is known: \(x) / \(y)")
    default: return Phrase(fr: "nom proche : \(x) / \(y)", en: "similar name: \(x) / \(y)")
    }
  }

  /// Why one does not know although the names could be one person's.
  private static func reserve(_ evidence: MatchEvidence) -> Phrase? {
    let (x, y) = (evidence.left, evidence.right)
    switch evidence.level >> reserveShift {
    case Pattern.Reserve.generation:
      return Phrase(
        fr: "une seule des deux fiches dit la génération (père et fils ?) : \(x) / \(y)",
        en: "only one of them tells the generation (father and son?): \(x) / \(y)")
    case Pattern.Reserve.givenNames:
      return Phrase(
        fr: "prénoms proches, peut-être de deux personnes : \(x) / \(y)",
        en: "similar given names, perhaps of two people: \(x) / \(y)")
    case Pattern.Reserve.families:
      return Phrase(
        fr: "deux formes d’un nom de famille : \(x) / \(y)", en: "two forms of a family name: \(x) / \(y)")
    case Pattern.Reserve.scripts:
      return Phrase(fr: "noms en deux écritures : \(x) / \(y)", en: "names in two scripts: \(x) / \(y)")
    case Pattern.Reserve.address:
      return Phrase(
        fr: "M. ou Mme sans prénom (un couple ?) : \(x) / \(y)",
        en: "Mr or Mrs without a given name (a couple?): \(x) / \(y)")
    case Pattern.Reserve.mailbox:
      return Phrase(
        fr: "l’adresse e-mail porte l’autre nom : \(x) / \(y)",
        en: "the e-mail address bears the other name: \(x) / \(y)")
    default: return nil
    }
  }

  /// How common a name is: by the lists, or by so many others in the vault.
  private static func sameName(_ evidence: MatchEvidence, bucket: Int) -> Phrase {
    // The spelling that says more is shown.
    let names = [evidence.left, evidence.right]
    let name = names.first { $0.utf8.count > $0.count } ?? names[0]
    if CommonNames.isFamily(evidence.family) || bucket >= 11 {
      return Phrase(fr: "même nom, mais courant : \(name)", en: "same name, but a common one: \(name)")
    }
    return bucket >= 9
      ? Phrase(fr: "même nom : \(name)", en: "same name: \(name)")
      : Phrase(fr: "même nom, peu courant : \(name)", en: "same name, not a common one: \(name)")
  }

  private static func email(_ level: Int) -> Phrase? {
    switch level {
    case Pattern.Email.same: Phrase(fr: "même adresse e-mail", en: "same e-mail address")
    case Pattern.Email.household:
      Phrase(
        fr: "même adresse e-mail pour deux prénoms (un couple ?)",
        en: "same e-mail address for two given names (a couple?)")
    case Pattern.Email.sameOtherGiven:
      Phrase(
        fr: "même adresse e-mail sous un autre prénom", en: "same e-mail address under another given name")
    case Pattern.Email.shared:
      Phrase(fr: "même adresse e-mail, mais partagée", en: "same e-mail address, but a shared one")
    case Pattern.Email.typo:
      Phrase(fr: "adresses e-mail à une lettre près", en: "e-mail addresses one letter apart")
    case Pattern.Email.sameLocal:
      Phrase(fr: "même identifiant chez un autre fournisseur", en: "same mailbox name at another provider")
    case Pattern.Email.colleague:
      Phrase(fr: "deux adresses de la même entreprise", en: "two addresses of the same company")
    case Pattern.Email.bothPrivate:
      Phrase(fr: "deux adresses privées différentes", en: "two different private addresses")
    case Pattern.Email.bothWork: Phrase(fr: "adresses de deux entreprises", en: "addresses of two companies")
    default: nil
    }
  }

  private static func phone(_ level: Int) -> Phrase? {
    switch level {
    case Pattern.Phone.same: Phrase(fr: "même téléphone", en: "same telephone")
    case Pattern.Phone.household:
      Phrase(
        fr: "même téléphone pour deux prénoms (un couple ?)",
        en: "same telephone for two given names (a couple?)")
    case Pattern.Phone.sameOtherGiven, Pattern.Phone.householdToo:
      Phrase(fr: "même téléphone sous un autre prénom", en: "same telephone under another given name")
    case Pattern.Phone.shared:
      Phrase(fr: "même téléphone, mais partagé", en: "same telephone, but a shared one")
    case Pattern.Phone.different: Phrase(fr: "téléphones différents", en: "different telephones")
    default: nil
    }
  }

  private static func work(_ level: Int) -> Phrase? {
    let hasTitle = level % 3 == Pattern.Work.titleSame
    switch level / 3 {
    case Pattern.Work.rare, Pattern.Work.usual, Pattern.Work.common, Pattern.Work.similar:
      return hasTitle
        ? Phrase(fr: "même entreprise et même poste", en: "same company and same title")
        : (level % 3 == Pattern.Work.titleDifferent
          ? Phrase(fr: "même entreprise, autre poste", en: "same company, another title")
          : Phrase(fr: "même entreprise", en: "same company"))
    case Pattern.Work.domain:
      return Phrase(
        fr: "l’adresse e-mail est de l’entreprise de l’autre",
        en: "the e-mail address belongs to the other one’s company")
    case Pattern.Work.otherDomain where !hasTitle:
      return Phrase(
        fr: "l’adresse e-mail est d’une autre entreprise", en: "the e-mail address is of another company")
    case Pattern.Work.different:
      return hasTitle
        ? Phrase(fr: "même poste, autre entreprise", en: "same title, another company")
        : Phrase(fr: "autre entreprise", en: "another company")
    default:
      if hasTitle { return Phrase(fr: "même poste", en: "same title") }
      return level % 3 == Pattern.Work.titleDifferent ? Phrase(fr: "autre poste", en: "another title") : nil
    }
  }

  private static func city(_ level: Int) -> Phrase? {
    switch level {
    case Pattern.City.rare, Pattern.City.usual, Pattern.City.common: Phrase(fr: "même ville", en: "same town")
    case Pattern.City.near: Phrase(fr: "ville presque pareille", en: "nearly the same town")
    case Pattern.City.different: Phrase(fr: "autre ville", en: "another town")
    default: nil
    }
  }

  private static func birthday(_ level: Int) -> Phrase? {
    switch level {
    case Pattern.Birthday.same: Phrase(fr: "même date de naissance", en: "same birthday")
    case Pattern.Birthday.sameDay:
      Phrase(fr: "même anniversaire, sans l'année", en: "same birthday, without the year")
    case Pattern.Birthday.near:
      Phrase(fr: "dates de naissance à un chiffre près", en: "birthdays one figure apart")
    case Pattern.Birthday.swapped:
      Phrase(
        fr: "dates de naissance au jour et au mois inversés", en: "birthdays with day and month swapped")
    case Pattern.Birthday.different, Pattern.Birthday.dayDiffers:
      Phrase(fr: "dates de naissance différentes", en: "different birthdays")
    default: nil
    }
  }

  private static func street(_ level: Int) -> Phrase? {
    switch level {
    case Pattern.Street.same: Phrase(fr: "même rue et même numéro", en: "same street and number")
    case Pattern.Street.near: Phrase(fr: "rue presque pareille", en: "nearly the same street")
    case Pattern.Street.half: Phrase(fr: "rue ressemblante", en: "a similar street")
    case Pattern.Street.different: Phrase(fr: "autre rue", en: "another street")
    default: nil
    }
  }

  private static func postcode(_ level: Int) -> Phrase? {
    switch level {
    case Pattern.Postcode.same: Phrase(fr: "même code postal", en: "same postcode")
    case Pattern.Postcode.near:
      Phrase(fr: "codes postaux à un chiffre près", en: "postcodes one figure apart")
    case Pattern.Postcode.different: Phrase(fr: "autre code postal", en: "another postcode")
    default: nil
    }
  }

  private static func profile(_ level: Int) -> Phrase? {
    switch level {
    case Pattern.Profile.same: Phrase(fr: "même profil", en: "same profile")
    case Pattern.Profile.different:
      Phrase(fr: "deux profils différents du même site", en: "two profiles on the same site")
    default: nil
    }
  }

  private static func partners(_ level: Int) -> Phrase? {
    switch level {
    case Pattern.Partners.some: Phrase(fr: "correspondants communs", en: "people in common")
    case Pattern.Partners.none: Phrase(fr: "aucun correspondant commun", en: "nobody in common")
    default: nil
    }
  }
}
