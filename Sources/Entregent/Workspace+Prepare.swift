public import Domain
import Engines
public import Foundation
import Storage

extension Workspace {
  /// Everything to have at hand before a talk with somebody (B7), with questions chosen for them (B6, E5).
  ///
  /// - Parameter language: of the questions; nil: theirs.
  /// - Throws: 66 for an unknown person.
  public func prepare(
    _ id: PersonID, language: Language? = nil, system: TimeZone? = nil, now: Moment
  ) throws -> PreparationSheet {
    let profile = try profile()
    let view = try person(id, timelineLimit: 200, now: now)
    let person = view.person
    let side = CallSide(zone: person.zone, place: person.place)
    let mine = Self.side(of: profile, system: system, now: now)
    let spoken = try language ?? self.language(with: person.id, side: side, profile: profile)
    var sheet = PreparationSheet(person: person)
    sheet.employments = view.employments
    sheet.common = view.acquaintance.map(\.text) + Self.sharedPlace(person, profile)
    sheet.recent = Array(view.timeline.prefix(6))
    sheet.promises = view.promises.filter { $0.doneOn == nil }
    sheet.call = try calls(with: person.id, now: now).first
    if let side {
      // With a call fixed, the hour that matters is the call's.
      let date = Date(timeIntervalSince1970: Double(sheet.call?.start ?? now.seconds))
      let minutes = ZoneTime(side.zone).minutes(of: date)
      sheet.theirTime = "\(Self.two(minutes / 60)):\(Self.two(minutes % 60))"
      sheet.hoursAhead =
        Double(side.zone.secondsFromGMT(for: date) - mine.zone.secondsFromGMT(for: date)) / 3_600
    }
    sheet.questions = questions(for: view, call: sheet.call, language: spoken, address: profile.address)
    sheet.referral = CallScript.referral(company: person.company).map { $0.phrase(profile.address)[spoken] }
      .map(Phrase.init(verbatim:))
    sheet.reminders = CallScript.reminders(hasGiven: person.gave > 0).map { $0.phrase(profile.address) }
    sheet.gaps = CallScript.gaps(person, knows: !view.employments.isEmpty).map { $0.phrase(profile.address) }
    return sheet
  }

  private func questions(
    for view: PersonView, call: PlannedCall?, language: Language, address: Address
  ) -> [String] {
    let person = view.person
    let hasMet = view.timeline.contains { InteractionKind(rawValue: $0.kind)?.isMeeting == true }
    let occasion: QuestionOccasion =
      switch call?.kind {
      case .interview: .interview
      case .coffee, .lunch: .coffee
      case nil: hasMet ? .coffee : .call
      default: .call
      }
    // Whatever its apostrophes and spaces are when it is written down.
    let written = FoldedText.fold(view.timeline.map(\.text).joined(separator: "\n"))
    let asked = Set(QuestionBank.all.map(\.text).filter { written.contains(FoldedText.fold($0)) })
    let facts =
      [person.title, person.company].compactMap { $0 } + person.notes + person.tags + person.schools
    return QuestionBank.choose(
      role: person.role, level: person.level, occasion: occasion, language: language, address: address,
      knownFacts: facts, asked: asked, count: 6
    ).map(\.text)
  }

  private static func sharedPlace(_ person: Person, _ profile: Profile) -> [Phrase] {
    guard let theirs = person.place, let mine = profile.place, let town = PlaceReader.read(theirs).city,
      let own = PlaceReader.read(mine).city, FoldedText.fold(town) == FoldedText.fold(own)
    else { return [] }
    return [Phrase(fr: "Même ville : \(town).", en: "Same town: \(town).")]
  }

  private static func two(_ value: Int) -> String { value < 10 ? "0\(value)" : String(value) }
}

/// What is said and kept in mind in a call of fifteen minutes (E5, B8).
enum CallScript {
  /// Asked at the end, when the talk went well.
  static func referral(company: String?) -> [AddressedPhrase] {
    let there = company.map { (fr: "chez \($0)", en: "at \($0)") } ?? (fr: "chez vous", en: "at your company")
    let thereTu = company == nil ? "dans ton entreprise" : there.fr
    return [
      AddressedPhrase(
        tu:
          "À ton avis, une cooptation, par toi ou par quelqu'un d'autre, pourrait-elle m'aider \(thereTu) ?",
        vous:
          "À votre avis, une cooptation, par vous ou par quelqu'un d'autre, pourrait-elle m'aider \(there.fr) ?",
        en: "Do you think that a referral, from you or from someone else, would help me \(there.en)?"),
      AddressedPhrase(
        tu: "Comment cela se passe-t-il \(thereTu) : tu transmets un CV, ou il y a un formulaire ?",
        vous: "Comment cela se passe-t-il \(there.fr) : vous transmettez un CV, ou il y a un formulaire ?",
        en: "How does it work \(there.en): do you pass a CV on, or is there a form?"),
      AddressedPhrase(
        fr: "Faut-il aussi postuler en ligne, et si oui, avant ou après ?",
        en: "Should one apply online as well, and if so, before or after?"),
    ]
  }

  static func reminders(hasGiven: Bool) -> [AddressedPhrase] {
    var all = [
      AddressedPhrase(
        tu: "C'est toi qui mènes la conversation, sauf si l'autre y tient : on te donne de son temps. (B8)",
        vous:
          "C'est vous qui menez la conversation, sauf si l'autre y tient : on vous donne de son temps. (B8)",
        en: "You carry the conversation unless they clearly want to: they give you their time. (B8)"),
      AddressedPhrase(
        tu: "Dix à quinze minutes. Propose de finir à l'heure dite. (E5)",
        vous: "Dix à quinze minutes. Proposez de finir à l'heure dite. (E5)",
        en: "Ten to fifteen minutes. Offer to end on time. (E5)"),
      AddressedPhrase(
        tu:
          "S'il faut se renseigner sur la cooptation, c'est sa promesse : note-la, elle reviendra dans une semaine. (E5)",
        vous:
          "S'il faut se renseigner sur la cooptation, c'est sa promesse : notez-la, elle reviendra dans une semaine. (E5)",
        en:
          "If they have to find out how referrals work, that is their promise: note it, it comes back in a week. (E5)"
      ),
      AddressedPhrase(
        fr: "Le lendemain : un merci, et une ligne qui rappelle l'échange. (C6, E6)",
        en: "The next day: thanks, and one line that recalls the talk. (C6, E6)"),
    ]
    if !hasGiven {
      all.append(
        AddressedPhrase(
          tu: "Tu n'as encore rien donné : demande ce qui aiderait, avant de demander. (C4)",
          vous: "Vous n'avez encore rien donné : demandez ce qui aiderait, avant de demander. (C4)",
          en: "You have given nothing yet: ask what would help before you ask for anything. (C4)"))
    }
    return all
  }

  /// Public, professional facts only (B7).
  static func gaps(_ person: Person, knows hasPath: Bool) -> [AddressedPhrase] {
    var all: [AddressedPhrase] = []
    if person.title == nil {
      all.append(AddressedPhrase(fr: "Ce que cette personne fait au travail.", en: "What they do at work."))
    }
    if person.company == nil {
      all.append(AddressedPhrase(fr: "Où elle travaille.", en: "Where they work."))
    }
    if !hasPath {
      all.append(AddressedPhrase(fr: "Son parcours, sur son profil.", en: "Their path, on their profile."))
    }
    if !person.links.contains(where: { $0.contains("github.com") || $0.contains("gitlab") }) {
      all.append(
        AddressedPhrase(
          fr: "Un projet, un article ou un exposé de sa part, à reprendre dans la conversation.",
          en: "A project, an article or a talk of theirs, to take up in the conversation."))
    }
    if person.zone == nil, person.place == nil {
      all.append(
        AddressedPhrase(fr: "Son lieu de vie, pour l’heure de l’appel.", en: "Where they live, for the hour.")
      )
    }
    return all
  }
}
