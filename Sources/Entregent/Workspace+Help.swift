public import Domain
import Engines

/// The question who helped, as a form.
public enum WhoHelpedForm {
  public static let entries: [StepForm.Entry] = [
    StepForm.Entry(
      id: "people", label: AddressedPhrase(fr: "Qui", en: "Who"), field: .people, isRequired: true),
    StepForm.Entry(id: "how", label: AddressedPhrase(fr: "Comment", en: "How"), field: .text),
  ]
}

extension Workspace {
  /// Notes who helped with what a campaign is about: a favour received, in the history of each as one that was
  /// written down under Note. They are told how it ended, thanked, and helped in their turn (E6, E7).
  ///
  /// - Parameter values: `people`, names or ids with commas between them; `how`, in the user's words.
  /// - Throws: `CampaignFormRefusal` for nobody, or somebody unknown; 66 for an unknown campaign.
  public func noteHelp(
    _ values: [String: String], addsUnknownPeople: Bool = false, in id: CampaignID, now: Moment
  ) throws {
    let view = try campaign(id, now: now)
    let checked = try checkForm(
      StepForm(yields: .referred, entries: WhoHelpedForm.entries),
      CampaignInput(values: values, addsUnknownPeople: addsUnknownPeople), now: now)
    let profile = try profile()
    let title = view.line.subjectName ?? view.line.title.phrase(profile.address)[profile.language ?? .en]
    let text =
      checked.values["how"]
      ?? Phrase(fr: "A aidé : \(title)", en: "Helped: \(title)")[profile.language ?? .en]
    for person in checked.people {
      try log(
        NewInteraction(
          kind: .help, people: [PersonID(person)], day: now.day, text: text, direction: .incoming,
          favour: .received), now: now)
    }
  }
}
