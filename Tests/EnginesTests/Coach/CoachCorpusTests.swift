import Engines
import Foundation
import Testing

/// Measures the coach on the shared labelled messages, when `ENTREGENT_CORPORA` names them.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["ENTREGENT_CORPORA"] != nil))
struct CoachCorpusTests {
  private struct Example: Decodable {
    var id: String
    var kind: MessageKind
    var text: String
    var to: String?
    var toTitle: String?
    var fromStudent: Bool?
    var rules: Set<String>
    var optional: Set<String>
    var `where`: [String: String]?

    enum CodingKeys: String, CodingKey {
      case id, kind, text, to, rules, optional, `where`
      case toTitle = "to_title"
      case fromStudent = "from_student"
    }
  }

  private func examples(_ name: String) throws -> [Example] {
    let folder = ProcessInfo.processInfo.environment["ENTREGENT_CORPORA"] ?? ""
    let url = URL(fileURLWithPath: folder).appendingPathComponent("../data/\(name)")
    let lines = try String(contentsOf: url, encoding: .utf8).split(separator: "\n")
    return try lines.map { try JSONDecoder().decode(Example.self, from: Data($0.utf8)) }
  }

  private func check(_ example: Example) -> CoachReport {
    MessageCoach.check(
      CoachRequest(
        kind: example.kind, text: example.text, to: example.to, toTitle: example.toTitle,
        fromStudent: example.fromStudent ?? false))
  }

  @Test func theMethodsMessagesGetExactlyWhatIsWanted() throws {
    let all = try examples("coach-method.jsonl")
    print("coach-method.jsonl: 1 file, \(all.count) messages")
    for example in all {
      let fired = Set(check(example).findings.map(\.rule))
      #expect(fired.subtracting(example.optional) == example.rules, "\(example.id): \(fired)")
    }
  }

  @Test func theLabelledMessagesReachTheBars() throws {
    let all = try examples("coach-examples.jsonl")
    var (hits, misses, alarms, good, disturbed) = (0, 0, 0, 0, 0)
    var wanted: [String: (hits: Int, all: Int)] = [:]
    for example in all {
      let findings = check(example).findings
      let fired = Set(findings.map(\.rule))
      hits += fired.intersection(example.rules).count
      misses += example.rules.subtracting(fired).count
      let wrong = fired.subtracting(example.rules).subtracting(example.optional)
      alarms += wrong.count
      for rule in example.rules {
        wanted[rule, default: (0, 0)].all += 1
        if fired.contains(rule) { wanted[rule, default: (0, 0)].hits += 1 }
      }
      if example.rules.isEmpty {
        good += 1
        if !wrong.isEmpty { disturbed += 1 }
      }
      for (rule, words) in example.where ?? [:] {
        guard let range = example.text.range(of: words), fired.contains(rule) else { continue }
        let start = example.text[..<range.lowerBound].unicodeScalars.count
        let end = start + example.text[range].unicodeScalars.count
        #expect(
          findings.contains { $0.rule == rule && $0.start < end && $0.end > start }, "\(example.id) \(rule)")
      }
    }
    let f1 = 2 * Double(hits) / Double(2 * hits + misses + alarms)
    print(
      "coach-examples.jsonl: 1 file, \(all.count) messages; F1 \(f1), \(misses) missed, \(alarms) false; \(disturbed) of \(good) good ones disturbed"
    )
    #expect(f1 >= 0.92)
    #expect(Double(disturbed) <= 0.03 * Double(good))
    for (rule, count) in wanted where count.all >= 8 {
      #expect(Double(count.hits) / Double(count.all) >= 0.75, "\(rule)")
    }
  }
}
