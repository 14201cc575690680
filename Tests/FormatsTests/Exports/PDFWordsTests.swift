import Testing

@testable import Formats

@Suite struct PDFWordsTests {
  /// Lines of one column, each word with a box, as `pdftotext -bbox` writes them.
  private func column(_ left: Int, top: Int, _ lines: [String], step: Int = 14) -> String {
    lines.enumerated().map { row, line in
      var x = left
      return line.split(separator: " ").map { word in
        defer { x += word.count * 5 + 3 }
        let y = top + row * step
        return
          "<word xMin=\"\(x).0\" yMin=\"\(y).0\" xMax=\"\(x + word.count * 5).0\" yMax=\"\(y + 10).0\">\(word)</word>\n"
      }.joined()
    }.joined()
  }

  private func page(_ words: String...) -> String {
    "<doc>\n<page width=\"612.0\" height=\"792.0\">\n\(words.joined())</page>\n</doc>\n"
  }

  @Test(arguments: [0, 3, 7, 11])
  func columnsThatStandAtDifferentHeightsAreTwo(shift: Int) throws {
    let side = [
      "Contact", "", "www.linkedin.com/in/lea-martin-", "3b2a1 (LinkedIn)", "", "Top Skills", "", "Swift",
      "Machine Learning", "R&amp;D",
    ]
    let main = [
      "Léa Martin", "", "Software engineer at Alma, speaker and", "organiser of the Lyon meetup",
      "Lyon, France", "",
      "Experience", "", "Alma", "Engineer", "January 2025 - Present (1 year 11 months)", "Paris, France", "",
      "Beta", "Apprentice", "June 2023 - December 2024 (1 year 7 months)", "", "Education", "", "INSA Lyon",
      "Master's degree, Computer Science · (2018 - 2023)",
    ]
    let text = try #require(
      PDFWords.text(page(column(21, top: 50 + shift, side), column(223, top: 52, main))))

    let (contact, problems) = LinkedInProfileText.read(text: text)

    #expect(problems.isEmpty)
    #expect(contact.fullName == "Léa Martin")
    #expect(contact.headline == "Software engineer at Alma, speaker and organiser of the Lyon meetup")
    #expect(contact.place == "Lyon, France")
    #expect(contact.skills == ["Swift", "Machine Learning", "R&D"])
    #expect(contact.positions.map(\.company) == ["Alma", "Beta"])
    #expect(contact.positions.map(\.title) == ["Engineer", "Apprentice"])
    #expect(contact.education.map(\.school) == ["INSA Lyon"])
  }

  private func profile(_ head: String, _ body: String) -> ParsedContact {
    LinkedInProfileText.read(
      text:
        "Contact\nwww.linkedin.com/in/jdoe (LinkedIn)\n\nTop Skills\nScala\n\nJohn Doe\n\(head)\n\n\(body)\n"
    ).contact
  }

  @Test func wrappedSchoolsAndTitlesAreWhole() {
    let read = profile(
      "Developer\nParis",
      """
      Experience
      Ministère de la Transition écologique et de la Cohésion des
      territoires
      Ingénieur en chef, responsable du pôle de développement des
      applications
      May 2021 - Present (5 years 7 months)
      La Défense, France

      Education
      École nationale supérieure d'informatique pour l'industrie et
      l'entreprise (ENSIIE)
      Diplôme d'ingénieur, Informatique · (2016 - 2019)

      INSA Lyon

      Lycée du Parc
      """)

    #expect(read.headline == "Developer")
    #expect(read.place == "Paris")
    #expect(
      read.positions.map(\.company) == [
        "Ministère de la Transition écologique et de la Cohésion des territoires"
      ])
    #expect(
      read.positions.map(\.title) == [
        "Ingénieur en chef, responsable du pôle de développement des applications"
      ])
    #expect(
      read.education.map(\.school) == [
        "École nationale supérieure d'informatique pour l'industrie et l'entreprise (ENSIIE)", "INSA Lyon",
        "Lycée du Parc",
      ])
    #expect(read.education.map(\.degree) == ["Diplôme d'ingénieur, Informatique", nil, nil])
  }

  @Test func aPostWithoutDatesIsKept() {
    let read = profile(
      "Software engineer at\nAlma", "Experience\nAlma\ndéveloppeur web\n\nEducation\nINSA Lyon")

    #expect(read.place == nil)
    #expect(read.positions.map(\.company) == ["Alma"])
    #expect(read.positions.map(\.title) == ["développeur web"])
  }

  @Test func oneColumnStaysOne() {
    let text = PDFWords.text(
      page(column(40, top: 50, ["A letter that goes on over the whole page", "", "to nobody"])))

    #expect(text == "A letter that goes on over the whole page\n\nto nobody\n")
    #expect(PDFWords.text("<doc><page width=\"612\" height=\"792\"></page></doc>") == nil)
    #expect(PDFWords.text("no page") == nil)
  }

  @Test func boxesThatAreNoneAreLeftOut() {
    #expect(
      PDFWords.text(
        "<page width=\"612\"><word xMin=\"nan\" yMin=\"1\" xMax=\"2\" yMax=\"3\">a</word><word xMin=\"-1e9\" yMin=\"1\" xMax=\"2\" yMax=\"3\">b</word><word xMin=\"1\" yMin=\"1\" xMax=\"2\" yMax=\"3\">c"
      ) == "c\n")
  }
}
