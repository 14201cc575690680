import Domain
import Entregent
import Foundation

/// Usage: SearchBenchmark VAULT CONTACTS.csv QUERIES.tsv
///
/// Fills the vault by the real import if there is none, then measures CPU milliseconds per query in
/// this one process, warm. QUERIES.tsv: kind (`prefix`, `typo`, `swap`), query, name that must be among the
/// first ten (empty: none).
@main
enum SearchBenchmark {
  static func main() throws {
    let arguments = CommandLine.arguments
    let isNew = !FileManager.default.fileExists(atPath: arguments[1])
    let workspace = try Workspace(path: arguments[1])
    if isNew { try fill(workspace, from: arguments[2]) }
    let lines = try String(contentsOfFile: arguments[3], encoding: .utf8).split(separator: "\n")
    let queries = lines.map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
    try measureWaiting(workspace, queries.filter { $0[0] == "typo" }.map { $0[1] })
    for kind in ["prefix", "typo", "swap"] {
      let chosen = queries.filter { $0[0] == kind }
      let limit = kind == "prefix" ? 20 : 10
      _ = try workspace.people(.init(text: chosen[0][1], limit: limit))
      var times: [Double] = []
      var found = 0
      for query in chosen {
        let start = cpu()
        let page = try workspace.people(.init(text: query[1], limit: limit))
        times.append(cpu() - start)
        if page.people.contains(where: { $0.name == query[2] }) { found += 1 }
      }
      report(kind, times, recall: Double(found) / Double(chosen.count))
    }
    try measureList(workspace)
  }

  /// What a user waits, in milliseconds of the clock: the first search of a process, and searches right
  /// after the vault has changed.
  static func measureWaiting(_ workspace: Workspace, _ typos: [String]) throws {
    let now = Moment(seconds: 1_790_000_000, offset: 0)
    let first = try milliseconds { _ = try workspace.people(.init(text: typos[0], limit: 10)) }
    var after: [Double] = []
    var exact: [Double] = []
    for (number, typo) in typos.prefix(20).enumerated() {
      _ = try workspace.addPerson(name: "Zyxwv Qponm\(number)", fields: [:], now: now)
      after.append(try milliseconds { _ = try workspace.people(.init(text: typo, limit: 10)) })
      exact.append(
        try milliseconds {
          let found = try workspace.people(.init(text: "zyxwv qponm\(number)", limit: 10)).people
          if found.isEmpty { print("{\"entregent\": \"a new person is not found\"}") }
        })
      Thread.sleep(forTimeInterval: 0.3)
    }
    let text = [first, after.sorted()[10], after.max() ?? 0, exact.sorted()[10], exact.max() ?? 0].map {
      String(format: "%.2f", $0)
    }
    print(
      """
      {"entregent": "waiting", "first_search_ms": \(text[0]), "after_a_change_median_ms": \(text[1]), \
      "after_a_change_worst_ms": \(text[2]), "new_person_median_ms": \(text[3]), "new_person_worst_ms": \(text[4])}
      """)
  }

  static func milliseconds(_ body: () throws -> Void) rethrows -> Double {
    let clock = ContinuousClock()
    let time = try clock.measure(body)
    return Double(time.components.seconds) * 1000 + Double(time.components.attoseconds) / 1e15
  }

  static func measureList(_ workspace: Workspace) throws {
    var query = PeopleQuery()
    var first: [Double] = []
    for _ in 0..<200 {
      let start = cpu()
      _ = try workspace.people(query)
      first.append(cpu() - start)
    }
    report("list, page 1", first, recall: nil)
    for _ in 1..<200 { query.cursor = try workspace.people(query).next }
    var later: [Double] = []
    for _ in 0..<200 {
      let start = cpu()
      _ = try workspace.people(query)
      later.append(cpu() - start)
    }
    report("list, page 200", later, recall: nil)
  }

  static func report(_ name: String, _ times: [Double], recall: Double?) {
    let sorted = times.sorted()
    func place(_ part: Double) -> Double { sorted[min(sorted.count - 1, Int(part * Double(sorted.count)))] }
    let median = String(format: "%.3f", place(0.5))
    let p95 = String(format: "%.3f", place(0.95))
    let tail = recall.map { String(format: ", \"recall@10\": %.3f", $0) } ?? ""
    print("{\"entregent\": \"\(name)\", \"median_ms\": \(median), \"p95_ms\": \(p95)\(tail)}")
  }

  static func fill(_ workspace: Workspace, from file: String) throws {
    let start = cpu()
    let report = try workspace.importFiles(
      [file], options: ImportOptions(), now: .init(seconds: 1_790_000_000, offset: 0))
    let seconds = String(format: "%.2f", (cpu() - start) / 1000)
    print("{\"entregent\": \"import\", \"people\": \(report.people), \"cpu_s\": \(seconds)}")
  }

  /// CPU milliseconds of this process.
  static func cpu() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1000 + Double(time.tv_nsec) / 1_000_000
  }
}
