/// How the reader sees a file of cards, as JSON for people who want to know why something was read as it
/// was: `{"cards":[{"version","properties":[{"group","name","parameters","value","values"}],"warnings":[]}],
/// "errors":[{"line","reason"}]}`.
public enum VCardInspection {
  public struct Outcome: Sendable {
    /// UTF-8, one line.
    public var json: [UInt8]
    /// Whether at least one card was read.
    public var hasCards: Bool
  }

  /// `reason` turns a problem into the sentence for its reader; the default is its code with its facts.
  public static func inspect(
    _ bytes: [UInt8], reason: (ParseProblem) -> String = { $0.plainReason }
  ) -> Outcome {
    let file = VCardReader.read(bytes)
    var json = JSONText()
    json.object { json in
      json.key("cards")
      json.array { json in for card in file.cards { write(card, to: &json, reason) } }
      json.key("errors")
      json.array { json in for problem in file.problems { problem.write(to: &json, reason) } }
    }
    return Outcome(json: json.bytes, hasCards: !file.cards.isEmpty)
  }

  /// The cards as jCard (RFC 7095).
  public static func jCard(_ bytes: [UInt8]) -> Outcome {
    let file = VCardReader.read(bytes)
    return Outcome(json: JCal.write(file.cards), hasCards: !file.cards.isEmpty)
  }

  private static func write(_ card: VCard, to json: inout JSONText, _ reason: (ParseProblem) -> String) {
    json.object { json in
      json.key("version")
      json.string(card.version.rawValue)
      json.key("line")
      json.raw("\(card.line)")
      json.key("properties")
      json.array { json in for property in card.properties { write(property, to: &json) } }
      if !card.agents.isEmpty {
        json.key("agents")
        json.array { json in for agent in card.agents { write(agent, to: &json, reason) } }
      }
      json.key("warnings")
      json.array { json in for warning in card.warnings { warning.write(to: &json, reason) } }
    }
  }

  private static func write(_ property: VCardProperty, to json: inout JSONText) {
    json.object { json in
      if let group = property.group {
        json.key("group")
        json.string(group)
      }
      json.key("name")
      json.string(property.name)
      json.key("parameters")
      property.parameters.write(to: &json)
      json.key("value")
      json.string(property.value)
      json.key("values")
      json.array { json in for component in property.values { json.strings(component) } }
    }
  }
}

extension [VObjectParameter] {
  /// `{"TYPE":["home","work"]}`, a name that comes twice with all its values.
  func write(to json: inout JSONText) {
    json.object { json in
      for parameter in merged {
        json.key(parameter.name)
        json.strings(parameter.values)
      }
    }
  }
}

extension ParseProblem {
  /// Code and facts, for callers that have no sentences of their own.
  public var plainReason: String { facts.isEmpty ? code : code + ": " + facts.joined(separator: ", ") }

  func write(to json: inout JSONText, _ reason: (ParseProblem) -> String) {
    json.object { json in
      if let line {
        json.key("line")
        json.raw("\(line)")
      }
      json.key("code")
      json.string(code)
      json.key("reason")
      json.string(reason(self))
    }
  }
}
