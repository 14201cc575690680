/// The outcome of comparing two records: one level per field, packed into a number.
///
/// Pairs with equal patterns have equal weight, so the model is estimated and applied per pattern.
struct Pattern: Hashable {
  var bits: UInt64

  /// A field of the comparison with the room it takes.
  struct Field: Sendable {
    let shift: UInt64
    let width: UInt64
    /// Whether level 0 says that a value is missing.
    var hasMissing = true
    var levels: Int { 1 << Int(width) }

    @inline(__always)
    func level(_ bits: UInt64) -> Int { Int((bits >> shift) & ((1 << width) - 1)) }
  }

  static let name = Field(shift: 0, width: 10)
  static let email = Field(shift: 10, width: 4)
  static let phone = Field(shift: 14, width: 3)
  static let work = Field(shift: 17, width: 5)
  static let city = Field(shift: 22, width: 3)
  static let birthday = Field(shift: 25, width: 3)
  static let street = Field(shift: 28, width: 3)
  static let postcode = Field(shift: 31, width: 2)
  static let source = Field(shift: 33, width: 1, hasMissing: false)
  static let profile = Field(shift: 34, width: 2)
  static let partners = Field(shift: 36, width: 2)
  /// How many others of such a name compete for either side; known only when all pairs are.
  static let crowd = Field(shift: 38, width: 4)

  /// Whether the names are surely two people's, whatever their level says.
  static let apart = Field(shift: 42, width: 2, hasMissing: false)

  /// Whether the family name is one of the frequent ones; only said in a small vault, which cannot tell.
  static let common = Field(shift: 44, width: 1, hasMissing: false)

  /// Whether they are two entries of one list, each with a mailbox at one host that spells its own name.
  static let mailboxes = Field(shift: 45, width: 1, hasMissing: false)

  /// Why names that could be one person's are no reason to join two people unasked.
  static let reserve = Field(shift: 46, width: 3, hasMissing: false)

  enum Reserve {
    static let none = 0
    /// Father or son says the one, nothing the other.
    static let generation = 1
    /// Given names so near that they may be two: Yuki and Yuka.
    static let givenNames = 2
    /// A man's and a woman's form of a family name: Ivanov and Ivanova.
    static let families = 3
    /// Names in two scripts of which one cannot be read.
    static let scripts = 4
    /// The other family name stands in a mailbox only.
    static let mailbox = 5
    /// Mr or Mrs without a given name.
    static let address = 6
  }

  enum Apart {
    static let none = 0, givenNames = 1, generations = 2
    /// Mr and Mrs, or one person and a couple.
    static let bearers = 3
  }

  /// Kind of name agreement, rarity and crowd in one index, 0..<16384.
  @inline(__always)
  static func nameLevel(_ bits: UInt64) -> Int { name.level(bits) << 4 | crowd.level(bits) }

  /// The crowd level of two people.
  ///
  /// - Parameters:
  ///   - rivals: name-alikes of the one in the other's own source, together: a source seldom holds a
  ///     person twice, so that each of them is somebody else who could be meant.
  ///   - alikes: all their name-alikes, together.
  static func crowdLevel(rivals: Int, alikes: Int) -> UInt64 {
    switch rivals {
    case ...0: alikes <= 4 ? 0 : (alikes <= 7 ? 1 : (alikes <= 12 ? 2 : 3))
    case 1: alikes <= 7 ? 4 : (alikes <= 12 ? 5 : 6)
    case ...3: alikes <= 12 ? 7 : (alikes <= 22 ? 8 : 9)
    case ...7: alikes <= 22 ? 10 : 11
    case ...15: alikes <= 46 ? 12 : 13
    default: alikes <= 100 ? 14 : 15
    }
  }

  /// The same pattern with another crowd.
  static func setting(crowd level: UInt64, in bits: UInt64) -> UInt64 {
    bits & ~(15 << crowd.shift) | level << crowd.shift
  }

  /// The same pattern with another reason why the names are two people's.
  static func setting(apart level: Int, in bits: UInt64) -> UInt64 {
    bits & ~(3 << apart.shift) | UInt64(level) << apart.shift
  }

  /// The same pattern with a reason not to join unasked.
  static func setting(reserve level: Int, in bits: UInt64) -> UInt64 {
    bits & ~(7 << reserve.shift) | UInt64(level) << reserve.shift
  }

  /// The fields beside the name, in a fixed order.
  static let others: [Field] = [
    email, phone, work, city, birthday, street, postcode, source, profile, partners,
  ]

  /// Levels of e-mail agreement; a higher rank number is not better, see `emailRank`.
  enum Email {
    static let missing = 0, same = 1, sameOtherGiven = 2, shared = 3, typo = 4, sameLocal = 5, colleague = 6
    static let bothPrivate = 7, mixed = 8, bothWork = 9
    /// One mailbox of two people, by their names: a couple's, an office's.
    static let household = 10
    /// Best first, for records with several addresses. Of those that differ, two private ones say most; that a
    /// private one is no work address says nothing and must not hide it.
    static let rank: [Int] = [0, 10, 9, 6, 8, 7, 4, 5, 1, 3, 9, 0, 0, 0, 0, 0]
  }

  enum Phone {
    static let missing = 0, same = 1, sameOtherGiven = 2, shared = 3, different = 4
    /// One telephone of two people, by their names; the same where their mailbox says it already.
    static let household = 5, householdToo = 6
  }

  /// Company level times 3 plus title level.
  enum Work {
    static let missing = 0, rare = 1, usual = 2, common = 3, similar = 4, domain = 5, different = 6
    /// One side has an employer, the other a work address of somebody else's.
    static let otherDomain = 7
    /// Of both levels together, best first, for people with several jobs. That one title stands beside no employer
    /// says more than that other jobs were at two of them.
    static let ranks: [Int] = (0..<24).map { level in
      let (company, title) = (level / 3, level % 3)
      if company == missing { return [0, 10, 1][title] }
      return [0, 21, 18, 15, 12, 24, 6, 3][company] + [1, 2, 0][title]
    }
    static let titleMissing = 0, titleSame = 1, titleDifferent = 2
  }

  enum City {
    static let missing = 0, rare = 1, usual = 2, common = 3, near = 4, different = 5
  }

  enum Birthday {
    static let missing = 0, same = 1, sameDay = 2, near = 3, different = 4, dayDiffers = 5
    /// Day and month exchanged.
    static let swapped = 6
  }

  enum Street {
    static let missing = 0, same = 1, near = 2, half = 3, different = 4
  }

  enum Postcode {
    static let missing = 0, same = 1, near = 2, different = 3
  }

  enum Profile {
    static let missing = 0, same = 1, different = 2
  }

  enum Partners {
    static let missing = 0, some = 1, none = 2
  }

  var nameKind: Int { Pattern.name.level(bits) >> 4 }
  /// 0...7, see `NameTable.Given`; 8 when the parts are swapped exactly, 9 when swapped with a slip.
  var given: Int { nameKind < 56 ? nameKind / 7 : (nameKind == 56 ? 8 : 9) }
  /// 0...6, see `NameTable.Family`.
  var family: Int { nameKind < 56 ? nameKind % 7 : 0 }
  var nameBucket: Int { Pattern.name.level(bits) & 15 }

  /// Two facts that cannot both be true of one person; forbids an automatic merge.
  var isContradiction: Bool {
    let birthday = Pattern.birthday.level(bits)
    return Pattern.profile.level(bits) == Profile.different || birthday == Birthday.near
      || birthday == Birthday.different || birthday == Birthday.dayDiffers || birthday == Birthday.swapped
      || Pattern.apart.level(bits) == Apart.generations
  }

  /// Whether the names, or the mailboxes that spell them, are surely two people's.
  var areTwo: Bool {
    Pattern.apart.level(bits) != Apart.none || Pattern.mailboxes.level(bits) != 0
  }

  /// Whether the pair was found by its names.
  var isTeaching: Bool {
    nameKind >= 56 || (given < Int(NameTable.Given.weak) && family != Int(NameTable.Family.conflict))
  }

  /// Whether both given names are known and may be forms of one.
  var showsTwoGivenNames: Bool {
    if nameKind >= 56 { return false }
    switch UInt8(given) {
    case NameTable.Given.variant, NameTable.Given.typo, NameTable.Given.short, NameTable.Given.weak:
      return true
    default: return false
    }
  }

  /// Whether one half of the name agrees and the other may be misspelt beyond a slip, or changed by marriage.
  var agreesInHalf: Bool {
    if nameKind >= 56 || areTwo { return false }
    switch Pattern.reserve.level(bits) {
    case Reserve.none, Reserve.generation, Reserve.families: break
    default: return false
    }
    let (g, f) = (UInt8(given), UInt8(family))
    return g <= NameTable.Given.short || (g == NameTable.Given.weak && f <= NameTable.Family.part)
  }

  /// Whether the names could be one person's, and nothing in them makes it worth asking.
  var areNamesCompatible: Bool {
    if areTwo || Pattern.reserve.level(bits) != Reserve.none { return false }
    if nameKind >= 56 { return true }
    let (g, f) = (UInt8(given), UInt8(family))
    return g < NameTable.Given.weak && f != NameTable.Family.conflict && f != NameTable.Family.weak
  }
}
