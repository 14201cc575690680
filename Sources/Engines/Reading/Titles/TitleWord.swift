/// What a word can mean inside a job title. A word may carry several marks.
struct TitleWord: OptionSet, Sendable {
  let rawValue: UInt64

  init(rawValue: UInt64) { self.rawValue = rawValue }
  private init(bit: UInt64) { rawValue = 1 << bit }

  // Level words.
  static let junior = TitleWord(bit: 0)
  static let senior = TitleWord(bit: 1)
  /// Lead, staff, principal.
  static let lead = TitleWord(bit: 2)
  static let middle = TitleWord(bit: 3)

  // Heads: nouns that say what somebody is.
  /// Developer, tester, administrator: builds software whatever stands around.
  static let developer = TitleWord(bit: 4)
  /// Engineer: of software unless a word says otherwise.
  static let engineer = TitleWord(bit: 5)
  static let analyst = TitleWord(bit: 6)
  static let scientist = TitleWord(bit: 7)
  static let architect = TitleWord(bit: 8)
  /// Consultant, freelancer, expert: has the role of the words around.
  static let consultant = TitleWord(bit: 9)
  static let manager = TitleWord(bit: 10)
  /// Responsable: a manager of whatever follows.
  static let responsible = TitleWord(bit: 11)
  static let director = TitleWord(bit: 12)
  static let vicePresident = TitleWord(bit: 13)
  /// "Chief" of a chief officer.
  static let chief = TitleWord(bit: 14)
  static let technicalChief = TitleWord(bit: 15)
  static let founder = TitleWord(bit: 16)
  static let otherChief = TitleWord(bit: 17)
  static let recruiter = TitleWord(bit: 18)
  static let teacher = TitleWord(bit: 19)
  static let student = TitleWord(bit: 20)
  /// Stage, alternance, internship: of a student, unless HR deals with them.
  static let internship = TitleWord(bit: 21)
  static let designer = TitleWord(bit: 22)
  static let productOwner = TitleWord(bit: 23)
  static let otherHead = TitleWord(bit: 24)
  /// Chef, cheffe, jefe: of a project, a product, a team.
  static let headOf = TitleWord(bit: 25)

  // Fields of work.
  static let tech = TitleWord(bit: 26)
  static let people = TitleWord(bit: 27)
  static let product = TitleWord(bit: 28)
  static let design = TitleWord(bit: 29)
  static let data = TitleWord(bit: 30)
  /// Sales, marketing, finance and the like.
  static let business = TitleWord(bit: 31)
  /// Makes even an engineer or developer another trade: civil, foncier, commercial.
  static let foreign = TitleWord(bit: 32)
  static let teaching = TitleWord(bit: 33)
  static let project = TitleWord(bit: 34)
  /// Names what kind of architect works on software.
  static let architecture = TitleWord(bit: 35)
  static let school = TitleWord(bit: 36)
  /// A manager of these is an individual: account, community, office.
  static let individual = TitleWord(bit: 37)

  // Words that steer.
  static let former = TitleWord(bit: 38)
  static let now = TitleWord(bit: 39)
  static let company = TitleWord(bit: 40)
  static let helps = TitleWord(bit: 41)
  static let and = TitleWord(bit: 42)
  /// Articles and prepositions.
  static let filler = TitleWord(bit: 43)
  static let general = TitleWord(bit: 44)
  static let vice = TitleWord(bit: 45)
  static let president = TitleWord(bit: 46)
  static let owner = TitleWord(bit: 47)
  static let team = TitleWord(bit: 48)
  static let generation = TitleWord(bit: 49)
  static let intelligence = TitleWord(bit: 50)
  static let success = TitleWord(bit: 51)
  static let seeking = TitleWord(bit: 52)
  /// DSI, DRH: a director with the field in one word.
  static let technicalDirector = TitleWord(bit: 53)
  static let leader = TitleWord(bit: 55)
  /// The "en" of « en alternance ».
  static let inside = TitleWord(bit: 56)

  static let heads: TitleWord = [
    .developer, .engineer, .analyst, .scientist, .architect, .consultant, .manager, .responsible,
    .director, .vicePresident, .chief, .technicalChief, .founder, .otherChief, .recruiter, .teacher,
    .student, .designer, .productOwner, .otherHead, .headOf, .president, .owner, .technicalDirector,
    .leader,
  ]
  /// Heads that say nothing without a field.
  static let openHeads: TitleWord = [
    .consultant, .manager, .responsible, .director, .vicePresident, .chief, .headOf, .owner, .leader,
  ]
  static let fields: TitleWord = [
    .tech, .people, .product, .design, .data, .business, .foreign, .teaching, .project,
  ]
}
