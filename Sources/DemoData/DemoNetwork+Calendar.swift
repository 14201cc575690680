extension DemoNetwork {
  /// The owner's calendar (RFC 5545): a meetup that comes, with people one knows among those who said yes, and a
  /// dentist, who is nobody's business.
  func calendar() -> [UInt8] {
    var lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//demo//demo//EN"]
    lines += event(
      "meetup", "Swift Rennes", in: 3, hour: 17, lasting: 2, place: "La French Tech, Rennes",
      guests: Array(distinct.filter { !$0.email.isEmpty }.dropFirst(30).prefix(4)))
    lines += event("dentist", "Dentiste", in: 1, hour: 13, lasting: 1, place: "", guests: [])
    lines.append("END:VCALENDAR")
    return Array((lines.joined(separator: "\r\n") + "\r\n").utf8)
  }

  private func event(
    _ id: String, _ title: String, in days: Int, hour: Int, lasting hours: Int, place: String,
    guests: [Contact]
  ) -> [String] {
    let day = DemoDate(number: today + days)
    var lines = [
      "BEGIN:VEVENT", "UID:demo-\(id)@example.org", "DTSTAMP:" + day.calendar(hour: 0),
      "DTSTART:" + day.calendar(hour: hour), "DTEND:" + day.calendar(hour: hour + hours), "SUMMARY:" + title,
    ]
    if !place.isEmpty { lines.append("LOCATION:" + place.replacing(",", with: "\\,")) }
    lines += guests.flatMap { guest in
      // A content line holds 75 octets; the rest goes on after a blank (section 3.1).
      ["ATTENDEE;PARTSTAT=ACCEPTED;CN=\(guest.name)", " :mailto:\(guest.email)"]
    }
    lines.append("END:VEVENT")
    return lines
  }
}
