import Domain

/// The words of one part of a title, as marks, with what their order tells.
struct TitlePart {
  private(set) var marks: TitleWord = []
  /// The marks of the word before.
  private(set) var last: TitleWord = []
  private(set) var hasWords = false
  /// The field named first among those an engineer may work in.
  private var firstField: TitleWord = []
  private var firstHead: TitleWord = []
  private var isProductManager = false
  private var isDataEngineer = false
  private var isGeneral = false
  private var isChiefOfStaff = false
  private var isBareInternship = false
  private var isInternshipSought = false
  private var lastNamed: TitleWord = []

  init() {}

  /// Level words that stand alone belong to what follows: "Senior | Backend engineer".
  init(keepingLevelOf part: TitlePart) {
    let levels: TitleWord = [.junior, .senior]
    if !part.hasHead, part.marks.isSubset(of: levels) { marks = part.marks }
  }

  var hasHead: Bool { !marks.isDisjoint(with: .heads) }

  /// "Tech lead" before another title.
  var isBareLead: Bool { !hasHead && last.contains(.lead) && !marks.isDisjoint(with: .fields) }

  /// Leads the engineers of the firm: « directeur technique ».
  var isTechnicalHead: Bool {
    marks.contains(.technicalChief)
      || (marks.contains(.director) && firstField == .tech && !marks.contains(.business))
  }

  var isStudent: Bool { marks.contains(.student) || (marks.contains(.internship) && !speaksOfPeople) }

  /// Has a head, and a field if that head needs one.
  var isComplete: Bool { hasHead && !isOpen }

  /// All its heads still wait for a field.
  var isOpen: Bool {
    hasHead && marks.intersection(.heads).isSubset(of: .openHeads) && marks.isDisjoint(with: .fields)
  }

  private var speaksOfPeople: Bool { !marks.isDisjoint(with: [.people, .recruiter]) }

  /// After « développeur / », "intégrateur" begins another title, "ux /" goes on with "ui".
  func bindsNext(_ word: TitleWord) -> Bool {
    lastNamed == word && !word.isEmpty && word.contains(.designer)
  }

  mutating func append(_ word: TitleWord) {
    var word = word
    if last.contains(.vice), word.contains(.president) { word = .vicePresident }
    if last.contains(.generation) == false, word.contains(.generation), last.contains(.lead) {
      marks.remove(.lead)
      word.formUnion(.business)
    }
    if word.contains(.intelligence) {
      if lastNamed.contains(.business) { marks.subtract([.business, .foreign]) }
      word.formUnion(.data)
    }
    if marks.contains(.chief), word.contains(.lead), !last.contains(.tech) { isChiefOfStaff = true }
    if word.contains(.lead), lastNamed.contains(.tech), word == .lead, isStaffAfterTechnical { word = [] }
    noteCompounds(word)
    noteOrder(word)
    marks.formUnion(word)
    last = word
    if !word.contains(.filler) { lastNamed = word }
    hasWords = true
  }

  /// "Member of technical staff" is no staff engineer; the caller sees the marks only.
  private var isStaffAfterTechnical: Bool { marks.contains(.filler) && !hasHead && last.contains(.tech) }

  private mutating func noteCompounds(_ word: TitleWord) {
    if last.contains(.product), !word.isDisjoint(with: [.manager, .owner, .leader]) {
      isProductManager = true
    }
    if marks.contains(.headOf), word.contains(.product) { isProductManager = true }
    let builders: TitleWord = [.engineer, .developer]
    if !word.isDisjoint(with: builders), lastNamed.contains(.data) { isDataEngineer = true }
    if word.contains(.data), !lastNamed.isDisjoint(with: builders), !lastNamed.contains(.tech) {
      isDataEngineer = true
    }
    if word.contains(.general) { isGeneral = true }
    if word.contains(.internship) {
      isBareInternship = isBareInternship || !hasWords || last.contains(.inside)
      isInternshipSought = isInternshipSought || marks.contains(.seeking)
    }
    if word.contains(.success), lastNamed.contains(.student) { marks.remove(.student) }
  }

  private mutating func noteOrder(_ word: TitleWord) {
    let fields: TitleWord = [.tech, .data, .product]
    if firstField.isEmpty, !word.isDisjoint(with: fields) {
      firstField = word.intersection(fields)
    } else if firstField == .product, last.contains(.product), word.contains(.tech) {
      firstField = .tech
    }
    if firstHead.isEmpty, !word.isDisjoint(with: .heads) { firstHead = word.intersection(.heads) }
  }

  // MARK: Weighing

  private func has(_ words: TitleWord) -> Bool { !marks.isDisjoint(with: words) }

  /// The level of an individual.
  private var individualLevel: Level {
    if has(.lead) || has(.leader) { return .lead }
    if has(.senior) { return .senior }
    if has(.middle) { return .mid }
    if has(.junior) { return .junior }
    return .mid
  }

  private func individual(_ role: Role) -> TitleReading {
    let level = individualLevel
    if role == .engineer, level == .lead { return TitleReading(role: .lead, level: .lead) }
    return TitleReading(role: role, level: level)
  }

  func reading(everything: TitleWord) -> TitleReading {
    if has(.student) { return TitleReading(role: .student, level: .intern) }
    if let reading = officer() { return reading }
    if has(.internship), isIntern { return TitleReading(role: .student, level: .intern) }
    if has(.recruiter) { return recruiter() }
    if let reading = peer(everything) { return reading }
    return readingWithoutHead()
  }

  private var isIntern: Bool {
    if isInternshipSought { return true }
    if speaksOfPeople { return isBareInternship && !has([.manager, .responsible]) }
    return !has([.teacher, .responsible, .manager]) || isBareInternship
  }

  /// Chiefs, vice presidents, directors and founders.
  private func officer() -> TitleReading? {
    if has(.technicalChief) { return TitleReading(role: .technicalExecutive, level: .cLevel) }
    if has(.technicalDirector) { return TitleReading(role: .technicalExecutive, level: .director) }
    if has(.chief), !isChiefOfStaff { return chief() }
    if has(.chief) { return TitleReading(role: .other, level: .mid) }
    if has(.vicePresident) { return TitleReading(role: role(ofTheTop: true), level: .vp) }
    if has(.otherChief), !has(.founder) {
      return TitleReading(role: firstField == .product ? .product : .other, level: .cLevel)
    }
    if has(.director) { return director() }
    if has(.founder) || has(.president) { return TitleReading(role: .founder, level: .cLevel) }
    if has(.owner), !has(.product), !has([.developer, .engineer, .productOwner]) {
      return TitleReading(role: .founder, level: .cLevel)
    }
    return nil
  }

  private func chief() -> TitleReading {
    if has(.product), has(.tech), !has(.business), !has(.people) {
      return TitleReading(role: .technicalExecutive, level: .cLevel)
    }
    if has([.engineer, .architect, .developer]), !has(.otherHead) {
      return TitleReading(role: firstField == .data ? .data : .lead, level: .lead)
    }
    if has(.scientist) { return TitleReading(role: .data, level: .lead) }
    let role = role(ofTheTop: true)
    let hasField = has(TitleWord.fields)
    return TitleReading(role: role == .other && !hasField ? .founder : role, level: .cLevel)
  }

  private func director() -> TitleReading {
    if has(.founder) { return TitleReading(role: .founder, level: .cLevel) }
    if isGeneral, !has([.tech, .engineer, .developer, .data, .product, .people]) {
      return TitleReading(role: .founder, level: .cLevel)
    }
    if has(.project), !has(.people) { return TitleReading(role: .other, level: .director) }
    if has(.recruiter) { return TitleReading(role: .hr, level: .director) }
    return TitleReading(role: role(ofTheTop: true), level: .director)
  }

  /// The role of somebody at the head of the fields that are named.
  private func role(ofTheTop: Bool) -> Role {
    let technical: Role = ofTheTop ? .technicalExecutive : .engineeringManager
    if has([.people, .recruiter]) { return .hr }
    if has(.business) { return .other }
    if isProductManager { return .product }
    if has(.design) || has(.designer) { return .design }
    if has(.scientist) { return .data }
    switch firstField {
    case .data: return .data
    case .product: return .product
    default: break
    }
    if has([.tech, .developer, .engineer, .architect]) { return has(.foreign) ? .other : technical }
    if has(.productOwner) { return .product }
    if has(.analyst) { return .data }
    if has(.teacher) || has(.teaching) { return .teacher }
    return .other
  }

  private func recruiter() -> TitleReading {
    if has([.manager, .responsible, .headOf]) { return TitleReading(role: .hr, level: .manager) }
    return individual(.hr)
  }

  /// Heads below the directors, none of which rules the others out.
  private func peer(_ everything: TitleWord) -> TitleReading? {
    if has(.teacher), has(.junior), !has(.senior), individualLevel == .junior, firstHead.contains(.teacher) {
      // An associate professor is no beginner.
      return TitleReading(role: .teacher, level: .mid)
    }
    if !firstHead.isDisjoint(with: [.teacher])
      || (has(.teacher) && !has([.developer, .designer, .productOwner]))
    {
      return has([.manager, .responsible]) && !firstHead.contains(.teacher)
        ? TitleReading(role: .teacher, level: .manager) : individual(.teacher)
    }
    if has([.manager, .responsible, .headOf]), let reading = manager() { return reading }
    if firstHead.contains(.otherHead)
      || (has(.otherHead)
        && !has([.developer, .engineer, .designer, .productOwner, .scientist, .analyst, .architect]))
    {
      return individual(.other)
    }
    if has(.architect) { return architect(everything) }
    if has(.developer), !has([.designer]) || firstHead.contains(.developer) { return builder() }
    if isProductManager || has(.productOwner),
      !has([.engineer, .developer]) || firstHead.contains(.productOwner)
    {
      return individual(.product)
    }
    if has(.scientist) { return individual(.data) }
    if has(.engineer) { return builder() }
    if has(.analyst) { return analyst() }
    if has(.designer) { return individual(.design) }
    if has(.otherHead) { return individual(.other) }
    if has(.consultant) { return consultant() }
    return nil
  }

  private func builder() -> TitleReading {
    if has(.foreign), !has(.tech) { return individual(.other) }
    if has(.foreign), has(.engineer), !has(.developer) { return individual(.other) }
    if has(.people), !has([.tech, .developer]) { return individual(.hr) }
    if isDataEngineer, firstField == .data || has(.engineer) { return individual(.data) }
    if has(.engineer), !has(.developer), firstField == .data { return individual(.data) }
    return individual(.engineer)
  }

  private func analyst() -> TitleReading {
    if has(.data) { return individual(.data) }
    if has(.tech) { return individual(.engineer) }
    if has([.business, .foreign]) { return individual(.other) }
    if has(.people) { return individual(.hr) }
    return individual(.data)
  }

  private func architect(_ everything: TitleWord) -> TitleReading {
    if has(.foreign) { return individual(.other) }
    if has(.designer) || has(.design) { return TitleReading(role: .design, level: .lead) }
    if firstField == .data { return TitleReading(role: .data, level: .lead) }
    let known: TitleWord = [.tech, .architecture, .data, .developer, .engineer]
    if everything.isDisjoint(with: known) { return individual(.other) }
    return TitleReading(role: .lead, level: .lead)
  }

  private func consultant() -> TitleReading {
    if has(.people) { return individual(.hr) }
    if has([.business, .project, .foreign]) { return individual(.other) }
    if has(.teaching), !has(.tech) { return individual(.teacher) }
    if has(.design) { return individual(.design) }
    switch firstField {
    case .data: return individual(.data)
    case .product: return individual(.product)
    case .tech: return individual(.engineer)
    default: return individual(.other)
    }
  }

  private func manager() -> TitleReading? {
    let role = role(ofTheTop: false)
    if role == .product, !has(.responsible), !has([.people, .business]) { return individual(.product) }
    if has(.project), role != .hr {
      if has(.responsible) { return TitleReading(role: .other, level: .manager) }
      return TitleReading(
        role: .other, level: has(.lead) ? .lead : has(.senior) ? .senior : has(.junior) ? .junior : .mid)
    }
    if role == .engineeringManager, has(.headOf), has([.developer, .engineer]), !has(.team), !has(.tech) {
      return TitleReading(role: .lead, level: .lead)
    }
    if role == .other {
      if has(.responsible) { return TitleReading(role: .other, level: .manager) }
      if has(.headOf), !has(.team) { return individual(.other) }
      if has(.individual) { return individual(.other) }
      if has(.team), has(.headOf) { return TitleReading(role: .engineeringManager, level: .manager) }
    }
    if role == .teacher || role == .other || role == .hr || role == .design || role == .data
      || role == .product || role == .engineeringManager
    {
      return TitleReading(role: role, level: .manager)
    }
    return nil
  }

  /// A part with fields only: "Recruiting @ Stripe", "Tech lead", "M2 informatique".
  func readingWithoutHead() -> TitleReading {
    if has(.internship), !speaksOfPeople { return TitleReading(role: .student, level: .intern) }
    if has(.school) { return TitleReading(role: .student, level: .intern) }
    if has(.people) { return individual(.hr) }
    if has(.design) { return individual(.design) }
    if has(.business) || has(.project) { return individual(.other) }
    switch firstField {
    case .data: return individual(.data)
    case .product: return individual(.product)
    case .tech: return individual(.engineer)
    default: break
    }
    if has(.teaching) { return individual(.teacher) }
    if has(.lead) || has(.leader) { return TitleReading(role: .lead, level: .lead) }
    return individual(.other)
  }
}
