import Formats
import Testing

@Suite struct SideColumnTests {
  @Test func theSkillsOfASideColumnEndWhereTheNameBegins() {
    let text = """
      Contact
      www.linkedin.com/in/twojobs-1
      (LinkedIn)
      Top Skills
      Swift
      Two Jobs
      CTO at Alpha | Advisor
      Lyon, Auvergne-Rhône-Alpes, France
      Summary
      Hello.
      Experience
      Alpha
      CTO
      January 2021 - Present (4 years 5 months)
      Lyon
      """

    let contact = LinkedInProfileText.read(text: text).contact

    #expect(contact.skills == ["Swift"])
    #expect(contact.fullName == "Two Jobs")
    #expect(contact.headline == "CTO at Alpha | Advisor")
    #expect(contact.place == "Lyon, Auvergne-Rhône-Alpes, France")
  }

  @Test func filesOfTheExportAreKnownByName() {
    for name in [
      "export/Connections.csv", "Jobs/Job Applications_1.csv", "Endorsement_Given_Info.csv",
      "PhoneNumbers.csv",
    ] {
      #expect(LinkedInFileNames.speaksOfPeople(name), "\(name)")
    }
    for name in ["Rich_Media.csv", "guide_messages.csv", "messages.txt", "Profile Summary.csv"] {
      #expect(!LinkedInFileNames.speaksOfPeople(name), "\(name)")
    }
  }
}
