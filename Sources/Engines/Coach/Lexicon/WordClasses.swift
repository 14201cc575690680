/// Sets a single word can belong to; one bit each, so a rule asks in one operation.
struct WordClasses: OptionSet {
  let rawValue: UInt64

  static let french = WordClasses(rawValue: 1 << 0)
  static let english = WordClasses(rawValue: 1 << 1)
  static let spanish = WordClasses(rawValue: 1 << 2)
  static let german = WordClasses(rawValue: 1 << 3)
  static let italian = WordClasses(rawValue: 1 << 4)
  static let portuguese = WordClasses(rawValue: 1 << 5)
  static let dutch = WordClasses(rawValue: 1 << 6)
  /// Languages, frameworks, tools: a fact about the sender rather than the recipient.
  static let technology = WordClasses(rawValue: 1 << 7)
  static let day = WordClasses(rawValue: 1 << 8)
  static let month = WordClasses(rawValue: 1 << 9)
  static let givenName = WordClasses(rawValue: 1 << 10)
  /// Words that say nothing particular of anybody.
  static let bland = WordClasses(rawValue: 1 << 11)
  /// Something a person has made: article, talk, library.
  static let work = WordClasses(rawValue: 1 << 12)
  static let event = WordClasses(rawValue: 1 << 13)
  /// What "votre" in a tu message may stand before, meaning the company.
  static let company = WordClasses(rawValue: 1 << 14)
  /// Words that fill praise which fits anyone.
  static let praiseFiller = WordClasses(rawValue: 1 << 15)
  /// Words that name a hole of a template.
  static let hole = WordClasses(rawValue: 1 << 16)
  static let greetingWord = WordClasses(rawValue: 1 << 17)
  static let honorific = WordClasses(rawValue: 1 << 18)
  /// Written with a capital but no name of anything particular (LinkedIn, CV, CTO).
  static let plainCapital = WordClasses(rawValue: 1 << 19)
  static let youSingular = WordClasses(rawValue: 1 << 20)
  static let youFormal = WordClasses(rawValue: 1 << 21)
  static let youEnglish = WordClasses(rawValue: 1 << 22)
  static let selfFrench = WordClasses(rawValue: 1 << 23)
  static let selfEnglish = WordClasses(rawValue: 1 << 24)
  static let we = WordClasses(rawValue: 1 << 25)
  static let negation = WordClasses(rawValue: 1 << 26)
  /// Opens an open question, wherever it stands.
  static let interrogative = WordClasses(rawValue: 1 << 27)
  /// Opens one only at the head of a clause or after a preposition.
  static let weakInterrogative = WordClasses(rawValue: 1 << 28)
  static let auxiliary = WordClasses(rawValue: 1 << 29)
  /// A wish for work: what stands after it names the firm wanted, not a fact about it.
  static let jobWord = WordClasses(rawValue: 1 << 30)
  static let closingWord = WordClasses(rawValue: 1 << 31)
  static let thanks = WordClasses(rawValue: 1 << 32)
  static let talk = WordClasses(rawValue: 1 << 33)
  static let timeWord = WordClasses(rawValue: 1 << 34)
  static let skill = WordClasses(rawValue: 1 << 35)
  static let preposition = WordClasses(rawValue: 1 << 36)
  static let place = WordClasses(rawValue: 1 << 37)
  static let determiner = WordClasses(rawValue: 1 << 38)
  /// A verb form after "vous" that a company does rather than a person.
  static let companyVerb = WordClasses(rawValue: 1 << 39)
  static let school = WordClasses(rawValue: 1 << 40)
  static let ifWord = WordClasses(rawValue: 1 << 41)

  static let you: WordClasses = [.youSingular, .youFormal, .youEnglish]
  static let selfWord: WordClasses = [.selfFrench, .selfEnglish]
  static let function: WordClasses = [.french, .english]
}
