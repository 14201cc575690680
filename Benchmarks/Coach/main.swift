// Reads the messages of a JSON-lines file again and again and says how many a second of processor time were read.
import Engines
import Foundation

struct Line: Decodable {
  var kind: MessageKind
  var text: String
  var to: String?
  var to_title: String?
  var from_student: Bool?
}

/// Processor time of this process.
func seconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1_000_000_000
}

@main struct CoachBenchmark {
  static func main() throws {
    let arguments = CommandLine.arguments
    let rounds = arguments.count > 2 ? Int(arguments[2]) ?? 200 : 200
    let requests = try String(contentsOfFile: arguments[1], encoding: .utf8).split(separator: "\n").map {
      text in
      let line = try JSONDecoder().decode(Line.self, from: Data(text.utf8))
      return CoachRequest(
        kind: line.kind, text: line.text, to: line.to, toTitle: line.to_title,
        fromStudent: line.from_student ?? false)
    }
    // The lexicon is compiled once, at first use.
    let atStart = seconds()
    var findings = MessageCoach.check(requests[0]).findings.count
    let compiled = seconds()
    for _ in 0..<rounds {
      for request in requests { findings += MessageCoach.check(request).findings.count }
    }
    let spent = seconds() - compiled
    let messages = requests.count * rounds
    print(
      "messages \(messages) seconds \(spent) rate \(Int(Double(messages) / spent)) lexicon \(compiled - atStart) findings \(findings)"
    )
  }
}
