import Domain
import Engines
import Storage

/// What is new of people, as far as it is news.
enum PeopleNews {
  static func changes(_ db: VaultConnection, _ now: Moment, of person: Int64?) throws -> [PersonChange] {
    try AgendaReader.changes(db, now, person).compactMap(\.news)
  }
}

extension PersonChange {
  /// The change as far as it is a reason to write; nil: only a word for the same thing is new, or it is
  /// nothing to congratulate on.
  var news: PersonChange? {
    switch kind {
    case .newJob: newJob
    case .newTitle: TitleStep.isNews(from: before ?? "", to: text ?? "") ? self : nil
    case .publication, .release, .other: self
    }
  }

  /// A firm under another name, spelling or legal form is no new employer: "PayFit" and "Alma (anciennement
  /// PayFit)", "Ernst & Young" and "EY". Whoever names none, « En recherche d’emploi », has none to be praised.
  private var newJob: PersonChange? {
    guard let text, NoEmployer.read(text) == nil else { return nil }
    guard let before, CompanyName.isOneEmployer(before, text) else { return self }
    guard let title, TitleStep.isNews(from: titleBefore ?? "", to: title) else { return nil }
    return PersonChange(person: person, kind: .newTitle, day: day, text: title, before: titleBefore)
  }
}
