/// What a pattern of the lexicons stands for.
enum Concept: UInt8, CaseIterable {
  // Requests
  case askFrame, indirectQuestion, socialQuestion, vagueAsk, feedbackAsk, directAsk
  case call, meetNoun, documentReview, workReview, passOn, introduction, job, mentoring, promotion, advice,
    refusalOfFavour
  case replyInWriting
  // Hiring
  case hireVerb, hirePlace, hiringStatement
  // Self
  case ownSkill, ownDocument, askedDocument
  // Praise
  case praise
  // Recipient
  case shared, yourWork, yourAct, yourNews, productUse, namedOpening, sentBy
  // Meeting
  case talkDay, talkTopic, promiseKept, resource, triedAdvice, referralGiven, metAt, definiteThanks
  // Tone
  case pressure, haste, promptness, noPressure, massGreeting, massAnywhere
  case thanks, politeThanks
  case studentSaid
  case outcome, outcomePending
  case jobAsk
  case closing, openInvitation, searchable, notSearchable
  case companyYou, personalYou
  case signOffName
}

/// A bit for each concept, so that a rule can ask at once what a message lacks.
struct ConceptSet {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  mutating func insert(_ concept: Concept) {
    let bit = concept.rawValue
    if bit < 64 { low |= 1 << UInt64(bit) } else { high |= 1 << UInt64(bit - 64) }
  }

  func contains(_ concept: Concept) -> Bool {
    let bit = concept.rawValue
    return bit < 64 ? low & (1 << UInt64(bit)) != 0 : high & (1 << UInt64(bit - 64)) != 0
  }
}
