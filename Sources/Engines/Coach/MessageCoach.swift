internal import Domain

/// Reads a draft before it is sent and says what would make it ring false, pushy or useless.
///
/// A pure function of the request: offline, without clock or state.
public enum MessageCoach {
  /// One rule marks at most this many places of a message.
  private static let mostPlaces = 50

  public static func check(_ request: CoachRequest) -> CoachReport {
    let message = MessageAnalysis(request)
    var findings: [Finding] = []
    for rule in CoachRule.byKind[request.kind] ?? [] {
      guard rule.anyLanguage || message.isReadable else { continue }
      guard request.settings.dismissedRules.isEmpty || !request.settings.dismissedRules.contains(rule.name)
      else {
        continue
      }
      for place in rule.places(message).prefix(mostPlaces) {
        let range = place.range ?? 0..<message.scalars.count
        findings.append(
          Finding(
            rule: rule.name, severity: rule.severity, start: range.lowerBound, end: range.upperBound,
            excerpt: place.range == nil ? request.text : message.text(in: range), method: rule.method,
            why: place.why.phrase(request.address), instead: place.instead.phrase(request.address)))
      }
    }
    findings.sort { ($0.severity, $0.start, $0.rule) < ($1.severity, $1.start, $1.rule) }
    return CoachReport(language: message.language, findings: findings)
  }

  /// All rules, in the order of the manual.
  public static var rules: [CoachRuleSummary] {
    CoachRule.all.map {
      CoachRuleSummary(
        name: $0.name, severity: $0.severity, kinds: MessageKind.allCases.filter($0.kinds.contains),
        method: $0.method)
    }
  }
}
