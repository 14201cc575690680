import Foundation

@testable import Engines

/// A whole message with every rule that should fire on it.
///
/// A line of `Cases/Whole`: the kind in two letters, in braces what is known of the recipient, in square
/// brackets the rules wanted (with `=words` that the finding must touch) and after `?` those that may
/// fire and count neither way, then the message, where `⏎` is a line end.
struct WholeMessage: Sendable {
  var request: CoachRequest
  var wanted: Set<String> = []
  var optional: Set<String> = []
  var places: [String: String] = [:]

  init?(_ line: String) {
    guard let open = line.firstIndex(of: "["), let bar = line.firstRange(of: "] | ") else { return nil }
    guard let head = CoachCases.read("- \(line[..<open])| \(line[bar.upperBound...])", "") else { return nil }
    request = head.request
    for entry in line[line.index(after: open)..<bar.lowerBound].split(separator: ";") {
      var name = entry.drop { $0 == " " }
      let isOptional = name.hasPrefix("?")
      if isOptional { name = name.dropFirst() }
      let parts = name.split(separator: "=", maxSplits: 1).map(String.init)
      guard let rule = parts.first else { continue }
      if isOptional { optional.insert(rule) } else { wanted.insert(rule) }
      if parts.count > 1 { places[rule] = parts[1] }
    }
  }
}

/// Decisions of the coach against the wanted ones; a decision is a pair of a message and a rule.
struct CoachScore {
  var messages = 0
  var hits = 0
  var misses = 0
  var alarms = 0
  var good = 0
  var disturbed = 0
  var misplaced = 0
  var mistakes: [String] = []
  var byRule: [String: (hits: Int, misses: Int, alarms: Int)] = [:]

  var f1: Double { Double(2 * hits) / Double(max(1, 2 * hits + misses + alarms)) }

  mutating func add(_ message: WholeMessage) {
    let findings = MessageCoach.check(message.request).findings
    let fired = Set(findings.map(\.rule))
    let missed = message.wanted.subtracting(fired)
    let wrong = fired.subtracting(message.wanted).subtracting(message.optional)
    messages += 1
    hits += fired.intersection(message.wanted).count
    misses += missed.count
    alarms += wrong.count
    for rule in message.wanted.union(wrong) {
      byRule[rule, default: (0, 0, 0)].hits += fired.contains(rule) && message.wanted.contains(rule) ? 1 : 0
      byRule[rule, default: (0, 0, 0)].misses += missed.contains(rule) ? 1 : 0
      byRule[rule, default: (0, 0, 0)].alarms += wrong.contains(rule) ? 1 : 0
    }
    if message.wanted.isEmpty {
      good += 1
      if !wrong.isEmpty { disturbed += 1 }
    }
    let text = message.request.text
    for (rule, words) in message.places where fired.contains(rule) {
      guard let range = text.range(of: words) else {
        mistakes.append("no such words: \(words) | \(text)")
        continue
      }
      let start = text[..<range.lowerBound].unicodeScalars.count
      let end = start + text[range].unicodeScalars.count
      guard findings.contains(where: { $0.rule == rule && $0.start < end && $0.end > start }) else {
        misplaced += 1
        mistakes.append("PLACE \(rule): \(findings.filter { $0.rule == rule }.map(\.excerpt)) | \(text)")
        continue
      }
    }
    if !missed.isDisjoint(with: ["nothing-personal", "no-recall", "no-outcome", "no-thanks", "no-clear-ask"])
    {
      let reading = MessageAnalysis(message.request)
      let seen = Concept.allCases.filter { reading.has($0) }.flatMap { concept in
        reading.found(concept).map { "\(concept)=\(reading.text(in: reading.range($0)))" }
      }
      let names = Specificity.names(reading, skipFirms: false).map { reading.word($0) }
      mistakes.append("  SIGNS \(reading.specificity.signs) \(names) \(seen)")
    }
    for rule in missed { mistakes.append("MISS \(rule) | \(message.request.kind.rawValue) | \(text)") }
    for rule in wrong {
      let words = findings.first { $0.rule == rule }.map(\.excerpt) ?? ""
      let place = words.count < text.count ? words : ""
      mistakes.append("FALSE \(rule) «\(place)» | \(message.request.kind.rawValue) | \(text)")
    }
  }
}
