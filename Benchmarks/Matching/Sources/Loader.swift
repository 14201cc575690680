import Domain
import Engines
import Foundation

/// Turns the generators' and Febrl's tables into records with their truth.
enum Loader {
  static func load(persons rows: CSVTable, into records: inout [MatchRecord], _ truth: inout [Int: Int]) {
    for row in rows.rows {
      let id = Int(row[rows.column("rec_id")]) ?? 0
      func text(_ name: String) -> String { row[rows.column(name)] }
      func list(_ name: String) -> [String] { text(name).isEmpty ? [] : [text(name)] }
      var jobs: [MatchJob] = []
      if !text("company").isEmpty || !text("title").isEmpty {
        jobs = [MatchJob(company: text("company"), title: text("title"))]
      }
      records.append(
        MatchRecord(
          id: id, source: text("source"), given: text("given"), family: text("family"),
          fullName: text("full_name"),
          emails: list("email"), phones: list("phone"), country: "FR", profiles: list("linkedin_url"),
          jobs: jobs,
          places: text("city").isEmpty ? [] : [MatchPlace(city: text("city"))]))
      truth[id] = Int(text("entity_id")) ?? -id
    }
  }

  static func load(
    febrl rows: CSVTable, file: Int, birthday: Bool, into records: inout [MatchRecord],
    _ truth: inout [Int: Int]
  ) {
    for row in rows.rows {
      func text(_ name: String) -> String { row[rows.column(name)].trimmingCharacters(in: .whitespaces) }
      let id = records.count
      let bytes = Array(text("date_of_birth").utf8)
      var day: MatchBirthday?
      if birthday, bytes.count == 8, let number = Int(text("date_of_birth")) {
        day = MatchBirthday(year: number / 10_000, month: number / 100 % 100, day: number % 100)
      }
      let street = [text("street_number"), text("address_1")].filter { !$0.isEmpty }.joined(separator: " ")
      records.append(
        MatchRecord(
          id: id, source: "file\(file)", given: text("given_name"), family: text("surname"),
          fullName: [text("given_name"), text("surname")].filter { !$0.isEmpty }.joined(separator: " "),
          places: [
            MatchPlace(
              street: street, city: text("suburb"), region: text("state"), postcode: text("postcode"))
          ], birthday: day))
      let parts = text("rec_id").split(separator: "-")
      truth[id] = parts.count > 1 ? Int(parts[1]) ?? -id : -id
    }
  }
}
