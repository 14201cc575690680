extension DemoNetwork {
  /// Every file of the export, with its rows.
  func tables(_ random: inout SeededRandom) -> [(String, [[String]])] {
    [
      ("Connections.csv", connections()), ("messages.csv", messages(&random)),
      ("Invitations.csv", invitations(&random)), ("Company Follows.csv", follows()),
      ("Jobs/Job Applications.csv", applications()), ("Recommendations_Received.csv", recommendations()),
      ("Endorsement_Received_Info.csv", endorsements()),
      (
        "Profile.csv",
        [
          ["First Name", "Last Name", "Headline", "Geo Location"],
          [
            "Camille", "Exemple", "Développeuse back-end, cherche un premier poste",
            "Rennes, Bretagne, France",
          ],
        ]
      ),
      (
        "Positions.csv",
        [
          ["Company Name", "Title", "Description", "Location", "Started On", "Finished On"],
          [
            companies[0], "Développeuse en alternance", "", "Rennes", DemoDate(number: today - 500).month, "",
          ],
          [
            companies[3], "Stagiaire développeuse", "", "Nantes", DemoDate(number: today - 900).month,
            DemoDate(number: today - 750).month,
          ],
        ]
      ),
      (
        "Education.csv",
        [
          ["School Name", "Start Date", "End Date", "Notes", "Degree Name", "Activities"],
          [
            "Université de Rennes", DemoDate(number: today - 1900).year, DemoDate(number: today - 100).year,
            "",
            "Master informatique", "",
          ],
        ]
      ),
      ("Skills.csv", [["Name"], ["Swift"], ["PostgreSQL"], ["Accessibilité"], ["Docker"]]),
    ]
  }

  private func connections() -> [[String]] {
    [["First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On"]]
      + contacts.map {
        [
          $0.given, $0.family, $0.url, $0.email, $0.company, $0.title,
          DemoDate(number: $0.connected).connection,
        ]
      }
  }

  private func messages(_ random: inout SeededRandom) -> [[String]] {
    var rows: [(day: Int, minute: Int, cells: [String])] = []
    for (index, contact) in contacts.enumerated() where index % 4 == 0 || random.chance(120) {
      let count = 1 + random.below(4)
      // A few wait for an answer right now; most conversations lie somewhere since the connection.
      let span = max(1, today - contact.connected)
      var day = index % 48 == 0 ? today - 1 - random.below(3) - count : contact.connected + random.below(span)
      var isMine = index % 48 == 0 ? count % 2 == 0 : random.chance(600)
      for number in 0..<count {
        let pair =
          number == 0
          ? random.pick(DemoWords.openings)
          : isMine ? random.pick(DemoWords.followUps) : random.pick(DemoWords.answers)
        let greeted = isMine ? contact.given : "Camille"
        let text = (contact.speaksFrench ? pair.0 : pair.1).replacing("%", with: greeted)
        let minute = 480 + random.below(600)
        if day < today {
          let me = [Self.owner, Self.ownerURL]
          let them = [contact.name, contact.url]
          rows.append(
            (
              day, minute,
              ["conversation-\(index)", ""] + (isMine ? me + them : them + me)
                + [DemoDate(number: day).message(minute), "", text, "INBOX"]
            ))
        }
        day += 1 + (index % 48 == 0 ? 0 : random.below(9))
        isMine.toggle()
      }
    }
    rows.sort { ($0.day, $0.minute) > ($1.day, $1.minute) }
    return [
      [
        "CONVERSATION ID", "CONVERSATION TITLE", "FROM", "SENDER PROFILE URL", "TO", "RECIPIENT PROFILE URLS",
        "DATE",
        "SUBJECT", "CONTENT", "FOLDER",
      ]
    ] + rows.map(\.cells)
  }

  private func invitations(_ random: inout SeededRandom) -> [[String]] {
    var rows = [["From", "To", "Sent At", "Message", "Direction", "inviterProfileUrl", "inviteeProfileUrl"]]
    for contact in contacts.prefix(contacts.count / 4) {
      let at = DemoDate(number: contact.connected - random.below(4)).invitation
      if random.chance(600) {
        rows.append([Self.owner, contact.name, at, "", "OUTGOING", Self.ownerURL, contact.url])
      } else {
        rows.append([contact.name, Self.owner, at, "", "INCOMING", contact.url, Self.ownerURL])
      }
    }
    return rows
  }

  private func follows() -> [[String]] {
    [["Organization", "Followed On"]]
      + companies.prefix(8).enumerated().map { [$1, DemoDate(number: today - 40 * ($0 + 1)).follow] }
  }

  private func applications() -> [[String]] {
    [
      [
        "Application Date", "Contact Email", "Contact Phone Number", "Company Name", "Job Title", "Job Url",
        "Resume Name", "Question And Answers",
      ]
    ]
      + companies.dropFirst(4).prefix(4).enumerated().map { index, company in
        [
          DemoDate(number: today - 9 * (index + 1)).recommendation, "", "", company, "Développeuse back-end",
          "https://www.linkedin.com/jobs/view/40000\(index)", "cv.pdf", "",
        ]
      }
  }

  private func recommendations() -> [[String]] {
    [["First Name", "Last Name", "Company", "Job Title", "Text", "Creation Date", "Status"]]
      + distinct.prefix(2).map {
        [
          $0.given, $0.family, $0.company, $0.title,
          "Camille apprend vite, pose les bonnes questions et aide les autres.",
          DemoDate(number: today - 120).recommendation, "VISIBLE",
        ]
      }
  }

  private func endorsements() -> [[String]] {
    [
      [
        "Endorsement Date", "Skill Name", "Endorser First Name", "Endorser Last Name", "Endorser Public Url",
        "Endorsement Status",
      ]
    ]
      + distinct.dropFirst(2).prefix(9).map {
        [
          DemoDate(number: today - 200).endorsement, "Swift", $0.given, $0.family,
          $0.url.replacing("https://", with: ""), "ACCEPTED",
        ]
      }
  }

  /// Friends and classmates of the phone; some of them are connections with the same address.
  func cards(_ random: inout SeededRandom) -> [UInt8] {
    var text = ""
    let known = contacts.filter { !$0.email.isEmpty }.prefix(contacts.count / 20)
    for (index, contact) in known.enumerated() {
      text += card(
        given: contact.given, family: contact.family, email: contact.email, company: contact.company,
        phone: "+33 6 00 00 \(10 + index / 100 % 90) \(10 + index % 90)", number: index)
    }
    for index in 0..<max(3, contacts.count / 25) {
      text += card(
        given: random.pick(DemoWords.first), family: random.pick(DemoWords.last), email: "",
        company: index % 3 == 0 ? companies[index % companies.count] : "",
        phone: "+33 7 00 00 \(10 + index / 100 % 90) \(10 + index % 90)", number: 10_000 + index)
    }
    return Array(text.utf8)
  }

  private func card(given: String, family: String, email: String, company: String, phone: String, number: Int)
    -> String
  {
    var lines = [
      "BEGIN:VCARD", "VERSION:3.0", "UID:demo-\(number)", "N:\(family);\(given);;;", "FN:\(given) \(family)",
    ]
    if !email.isEmpty { lines.append("EMAIL;TYPE=home:\(email)") }
    lines.append("TEL;TYPE=cell:\(phone)")
    if !company.isEmpty { lines.append("ORG:\(company)") }
    lines.append("END:VCARD")
    return lines.joined(separator: "\r\n") + "\r\n"
  }
}
