import Formats
import Testing

@Suite("Habits of the programs that write tables")
struct ExportHabitsTests {
  private func application(_ text: String, _ kind: SourceKind) throws -> ParsedMoment? {
    guard case .success(.application(let job))? = try records(text, kind).first?.outcome else { return nil }
    return job.at
  }

  @Test("LinkedIn's job files write the month first though a day of up to twelve stands in them")
  func jobDates() throws {
    let saved =
      "Saved Date,Job Url,Job Title,Company Name\n\"6/1/26, 11:51 AM\",https://x.example/1,Stage,Alma\n"
    #expect(
      try application(saved, .linkedInSavedJobs)
        == ParsedMoment(year: 2026, month: 6, day: 1, hour: 11, minute: 51))
    let sent =
      "Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,Question And Answers\n"
      + "\"4/5/25, 8:15 AM\",,,Alma,Dev,https://x.example/2,,\n"
    #expect(
      try application(sent, .linkedInApplications)
        == ParsedMoment(year: 2025, month: 4, day: 5, hour: 8, minute: 15))
  }

  @Test("a recommendation's day of up to twelve is no month")
  func recommendationDates() throws {
    let text =
      "First Name,Last Name,Company,Job Title,Text,Creation Date,Status\nPaul,Roux,Alma,CTO,Bravo,\"03/04/25, 05:51 PM\",VISIBLE\n"
    guard
      case .success(.recommendation(let praise))? = try records(text, .linkedInRecommendations).first?.outcome
    else {
      Issue.record("no recommendation")
      return
    }
    #expect(praise.at == ParsedMoment(year: 2025, month: 3, day: 4, hour: 17, minute: 51))
  }

  @Test("hours of twice twelve show an American date under French titles, too")
  func halfDays() throws {
    let text =
      "Prénom,Nom,URL,Adresse e-mail,Entreprise,Poste,Date de connexion\nAda,Roux,,,Alma,Dev,\"3/4/25, 2:37 PM\"\n"
    #expect(
      try records(text, .linkedInConnections).compactMap(\.contact).first?.connectedOn
        == PartialDate(year: 2025, month: 3, day: 4))
  }

  @Test("Outlook in English writes the month first, in French the day")
  func outlookBirthdays() throws {
    let english =
      "First Name,Middle Name,Last Name,Title,E-mail Address,E-mail 2 Address,Home Phone,Birthday,Company,Job Title\nAda,,Roux,Dr.,ada@a.example,,,4/5/1990,Alma,CTO\n"
    #expect(
      try records(english, .outlookContacts).compactMap(\.contact).first?.birthday
        == PartialDate(year: 1990, month: 4, day: 5))
    let french =
      "Titre;Prénom;Nom;Société ;Titre;Tél. mobile;Adresse de messagerie;Type de messagerie;Anniversaire\nMme;Ada;Roux;Alma;CTO;0612345678;ada@a.example;SMTP;4/5/1990\n"
    #expect(
      try records(french, .outlookContacts).compactMap(\.contact).first?.birthday
        == PartialDate(year: 1990, month: 5, day: 4))
  }

  // MARK: Attendees

  @Test("whoever Luma's organiser did not let in is left out")
  func lumaDeclined() throws {
    let header =
      "api_id,name,first_name,last_name,email,created_at,approval_status,checked_in_at,ticket_name\n"
    let text =
      header + "g1,Ada Roux,Ada,Roux,ada@a.example,2026-01-02T03:04:05Z,approved,,Std\n"
      + "g2,Bob Kay,,,bob@b.example,2026-01-02T03:04:05Z,declined,,Std\n"
      + "g3,Cat Lee,,,cat@c.example,2026-01-02T03:04:05Z,pending_approval,,Std\n"
      + "g4,Dan Poe,,,dan@d.example,2026-01-02T03:04:05Z,,2026-01-05T18:00:00Z,Std\n"
    let all = try records(text, .luma)
    #expect(all.compactMap(\.contact).map(\.fullName) == ["Ada Roux", "Dan Poe"])
    #expect([all[1].code, all[2].code] == ["not-attending", "not-attending"])
  }

  @Test("a refunded ticket and one whose holder nobody named are nobody's")
  func eventbriteRefunded() throws {
    let text =
      "Order #,Order Date,First Name,Last Name,Email,Quantity,Ticket Type,Attendee #,Attendee Status\n"
      + "1,11/29/24 22:28,Ada,Roux,ada@a.example,1,Std,1,Attending\n"
      + "2,11/29/24 22:28,Bob,Kay,bob@b.example,1,Std,1,Refunded\n"
      + "3,11/29/24 22:28,Info Requested,Info Requested,,1,Std,1,Attending\n"
    let all = try records(text, .eventbrite)
    #expect(all.compactMap(\.contact).map(\.given) == ["Ada"])
    #expect([all[1].code, all[2].code] == ["not-attending", "no-name"])
  }

  @Test("an RSVP of no is a no; one who said yes and stayed away is kept")
  func meetupNo() throws {
    let text =
      "Name\tAttendance\tUser ID\tTitle\tEvent Host\tRSVP\tGuests\tRSVPed on\tJoined Group on\tURL of Member Profile\n"
      + "Ada\tYes\tuser 1\t\t\tYes\t0\tApril 24, 2014\t\thttp://www.meetup.com/x/members/1\n"
      + "Bob\tNo\tuser 2\t\t\tNo\t0\tApril 24, 2014\t\thttp://www.meetup.com/x/members/2\n"
      + "Cat\tNo\tuser 3\t\t\tYes\t0\tApril 24, 2014\t\thttp://www.meetup.com/x/members/3\n"
    let all = try records(text, .meetup)
    #expect(all.compactMap(\.contact).map(\.fullName) == ["Ada", "Cat"])
    #expect(all[1].code == "not-attending")
  }

  // MARK: Unknown tables

  @Test("names under a title that says nothing are found by what they are")
  func namesByContent() {
    let mapping = TableMapping.guess(
      header: ["Machin", "Boîte", "Courriel pro", "Ville"],
      sampleRows: [
        ["Élodie Petit", "Grand Bazar", "elo@c.example", "Lyon"],
        ["Paul Roux", "Petit Bazar", "paul@a.example", "Nantes"],
      ])
    #expect(mapping.columns.map(\.field) == [.fullName, .company, .email, .city])
  }

  @Test("a referent is a person")
  func referent() {
    let mapping = TableMapping.guess(
      header: ["Référent", "Boîte", "Courriel pro"], sampleRows: [["Zeynep Öz", "Alma", "z@a.example"]])
    #expect(mapping.columns.map(\.field) == [.fullName, .company, .email])
  }
}

@Suite("Lists of sponsors and speakers as pages show them")
struct SponsorListTests {
  @Test("what a sponsor pays is no company, and an address beside a name is no part of it")
  func tiers() {
    let names = PeopleList.read(
      "Sponsors\n\nGold\nDataco\nAlma – https://alma.example\n\nSilver\nBetaCloud (www.beta.example)\nhttps://conf.example\n\nNiveau Or\nGamma\n"
    )
    #expect(names.map(\.name) == ["Dataco", "Alma", "BetaCloud", "Gamma"])
    #expect(names.allSatisfy { $0.kind == .company })
  }

  @Test("a person with title and company on one line is not what the person above does")
  func personBelowPerson() throws {
    let names = PeopleList.read(
      "Speakers\nJean-Pierre Le Goff (Doctaly)\nAïcha Benali, Staff Engineer @ Critalma\nMarie Dupont\nCTO, Alma\n"
    )
    #expect(names.map(\.name) == ["Jean-Pierre Le Goff", "Aïcha Benali", "Marie Dupont"])
    #expect(names.map(\.company) == ["Doctaly", "Critalma", "Alma"])
    #expect(names.map(\.title) == [nil, "Staff Engineer", "CTO"])
  }

  @Test("tiers of a saved page are no companies")
  func tiersOfPages() {
    let names = PeopleList.read(
      "<!doctype html><html><body><h1>Nos sponsors</h1><h2>Platinium</h2><img alt=\"Dataco logo\"><h2>Or</h2><ul><li>Back Office</li></ul></body></html>"
    )
    #expect(names.map(\.name) == ["Dataco", "Back Office"])
  }
}

@Suite("Profiles as they are copied")
struct CopiedProfileTests {
  @Test("the head of a copied page gives the headline alone")
  func pastedHead() {
    let text = """
      Karim Exemple
      Karim Exemple
      · 1st
      1st degree connection
      Lead dev Android chez Alma
      Alma · Université de Lyon
      Lyon, Auvergne-Rhône-Alpes, France · Contact info
      500+ connections
      12 mutual connections
      About
      I do Android
      Experience
      Lead dev Android
      Alma · Full-time
      Jan 2021 - Present · 4 yrs 5 mos
      Lyon, France
      Education
      Université de Lyon
      Master, Informatique
      2010 - 2015
      """
    let contact = LinkedInProfileText.read(text: text).contact
    #expect(contact.fullName == "Karim Exemple")
    #expect(contact.headline == "Lead dev Android chez Alma")
    #expect(contact.place == "Lyon, Auvergne-Rhône-Alpes, France")
  }

  @Test("columns whose lines stand at different heights lose nothing")
  func staggeredColumns() {
    let side = [
      "Contact", "www.linkedin.com/in/sophie-", "", "exemple-9b1 (LinkedIn)", "", "Top Skills", "", "Swift",
      "",
      "Distributed Systems", "", "Languages", "", "English (Professional Working)", "",
      "French (Native or Bilingual)", "", "", "", "", "", "", "", "", "", "", "",
    ]
    let main = [
      "Sophie Exemple", "", "Engineering Manager at Doctaly", "", "Greater Paris Metropolitan Region", "",
      "Summary",
      "", "I lead teams.", "", "Experience", "", "Doctaly", "", "Engineering Manager", "",
      "January 2023 - Present (1 year 5 months)", "", "Critalma", "", "Software Engineer", "",
      "March 2016 - December 2019 (3 years 10 months)", "", "Education", "", "INSA Lyon",
    ]
    let text = zip(side, main).map { left, right in
      right.isEmpty ? left : left + String(repeating: " ", count: 33 - left.count) + right
    }.joined(separator: "\n")
    let contact = LinkedInProfileText.read(text: text).contact
    #expect(contact.fullName == "Sophie Exemple")
    #expect(contact.headline == "Engineering Manager at Doctaly")
    #expect(contact.place == "Greater Paris Metropolitan Region")
    #expect(contact.skills == ["Swift", "Distributed Systems"])
    #expect(contact.languages == ["English", "French"])
    #expect(contact.positions.map(\.company) == ["Doctaly", "Critalma"])
    #expect(contact.education.map(\.school) == ["INSA Lyon"])
  }
}

@Suite("What telephones sign with")
struct DeviceSignatureTests {
  @Test("a telephone's signature above an old message is no part of the answer")
  func aboveOldMessage() {
    let text =
      "Oui pour mardi.\n\nEnvoyé de mon iPhone\n\n-----Message d'origine-----\nDe : Léa\nEnvoyé : lundi\nÀ : A\nObjet : x\n\nvieux\n"
    #expect(ReplyText.extract(text) == "Oui pour mardi.")
  }

  @Test("a list tells its own address")
  func listAddress() {
    let message = MailMessage(
      Array(
        "From: a@b.example\nList-Id: Dev <dev.lists.example>\nList-Post: <mailto:dev@lists.example>\n\nx".utf8
      ))
    #expect(message.traits.isList)
    #expect(message.traits.listAddresses == ["dev@lists.example", "dev@lists.example"])
  }
}
