import Domain
import Engines
import Foundation

/// Matches a generated or downloaded set and scores the result against its truth.
@main
struct MatchBenchmark {
  static let usage = """
    usage: match-benchmark persons FILE.csv | febrl FILE.csv [FILE.csv]
      [--no-birthday] [--certain] [--incremental] [--dump]
    """

  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    let files = arguments.dropFirst().filter { !$0.hasPrefix("--") }
    guard let kind = arguments.first, !files.isEmpty else {
      print(usage)
      exit(64)
    }
    var records: [MatchRecord] = []
    var truth: [Int: Int] = [:]
    for (number, file) in files.enumerated() {
      let rows = CSVTable(path: file)
      switch kind {
      case "persons": Loader.load(persons: rows, into: &records, &truth)
      default:
        Loader.load(
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
    if arguments.contains("--certain") {
      let start = cpuSeconds()
      let people = Matcher.certain(records)
      print("certain rules: cpu \(String(format: "%.3f", cpuSeconds() - start)) s")
      Score(result: MatchResult(merged: people, review: [], model: result.model), truth: truth).report()
    }
    if arguments.contains("--incremental") {
      let known = Array(records.dropLast(100))
      let built = cpuSeconds()
      let index = MatchIndex(known, model: result.model)
      let start = cpuSeconds()
      print("index of \(known.count): cpu \(String(format: "%.3f", start - built)) s")
      let new = Array(records.suffix(100))
      let result = Matcher.match(new: new, against: index)
      print(
        "100 new against \(known.count): cpu \(String(format: "%.3f", cpuSeconds() - start)) s, merged \(result.merged.count), questions \(result.review.count)"
      )
    }
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
