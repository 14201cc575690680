import Domain
import Engines
import Foundation

/// usage: match-benchmark persons FILE.csv | febrl FILE.csv [FILE.csv] [--no-birthday] [--dump]
@main
struct MatchBenchmark {
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    let files = arguments.dropFirst().filter { !$0.hasPrefix("--") }
    guard let kind = arguments.first, !files.isEmpty else {
      print("usage: match-benchmark persons FILE.csv | febrl FILE.csv [FILE.csv] [--no-birthday] [--dump]")
      exit(64)
    }
    var records: [MatchRecord] = []
    var truth: [Int: Int] = [:]
    for (number, file) in files.enumerated() {
      let rows = CSVTable(path: file)
      switch kind {
      case "persons": load(persons: rows, into: &records, &truth)
      default:
        load(
          febrl: rows, file: number, birthday: !arguments.contains("--no-birthday"), into: &records, &truth)
      }
    }
    let start = cpuSeconds()
    let result = Matcher.match(records)
    let used = cpuSeconds() - start
    print(
      "records \(records.count)  cpu \(String(format: "%.3f", used)) s  \(String(format: "%.2f", used / Double(records.count) * 1e6)) µs/record  peak \(peakMegabytes()) MB"
    )
    Score(result: result, truth: truth).report()
    if arguments.contains("--dump") { dump(result, records, truth) }
  }

  static func cpuSeconds() -> Double {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
      + Double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6
  }

  static func peakMegabytes() -> Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return Int(usage.ru_maxrss) / 1024
  }

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

  static func dump(_ result: MatchResult, _ records: [MatchRecord], _ truth: [Int: Int]) {
    let byId = Dictionary(records.map { ($0.id, $0) }) { first, _ in first }
    func line(_ id: Int) -> String {
      guard let r = byId[id] else { return "" }
      let job = r.jobs.first
      return
        "\(r.source)|\(r.given)|\(r.family)|\(r.fullName)|\(r.emails.joined())|\(r.phones.joined())|\(job?.company ?? "")|\(job?.title ?? "")|\(r.places.first?.city ?? "")|\(r.places.first?.street ?? "")|\(r.places.first?.postcode ?? "")|\(r.birthday.map { "\($0.year ?? 0)-\($0.month)-\($0.day)" } ?? "")|\(truth[id] ?? 0)"
    }
    for people in result.merged where Set(people.map { truth[$0] }).count > 1 {
      print("WRONG")
      for id in people { print("   ", line(id)) }
    }
    for question in result.review {
      let right = truth[question.left[0]] == truth[question.right[0]]
      print(
        "ASK", String(format: "%.3f", question.probability), right ? "right" : "wrong",
        question.isContradicted ? "contradicted" : "")
      for id in question.left { print("    L", line(id)) }
      for id in question.right { print("    R", line(id)) }
      print(
        "     ",
        question.evidence.map { "\($0.field.rawValue) \(String(format: "%.1f", $0.weight)) \($0.phrase.en)" }
          .joined(separator: "; "))
    }
    // Missed pairs.
    var person: [Int: Int] = [:]
    for (number, people) in result.merged.enumerated() { for id in people { person[id] = number } }
    var asked: Set<[Int]> = []
    for question in result.review {
      for a in question.left { for b in question.right { asked.insert([min(a, b), max(a, b)]) } }
    }
    var byTruth: [Int: [Int]] = [:]
    for (id, entity) in truth { byTruth[entity, default: []].append(id) }
    for list in byTruth.values.sorted(by: { $0[0] < $1[0] }) where list.count > 1 {
      for a in list {
        for b in list where a < b {
          if let x = person[a], x == person[b] { continue }
          if asked.contains([a, b]) { continue }
          print("MISSED")
          print("   ", line(a))
          print("   ", line(b))
        }
      }
    }
  }
}
