import Domain

/// Reads and fills the part of Mustache that templates of messages use: `{{field}}`,
/// `{{{field}}}`, `{{#field}}…{{/field}}`, `{{^field}}…{{/field}}` and `{{! comment }}`.
/// Values are plain text and never escaped: a message is no HTML. (mustache(5))
enum TemplateReader {
  indirect enum Part {
    case text(String)
    case field(String)
    case section(String, inverted: Bool, [Part])
  }

  /// What is wrong with a template's tags.
  enum Fault: Equatable {
    case unclosedTag(at: Int)
    case unclosedSection(String)
    case unopenedSection(String)
    case emptyTag(at: Int)
    case unsupportedTag(String)
  }

  static func parse(_ template: String) -> (parts: [Part], faults: [Fault]) {
    let scalars = Array(template.unicodeScalars)
    var faults: [Fault] = []
    var stack: [(name: String, inverted: Bool, parts: [Part])] = [("", false, [])]
    var text = String.UnicodeScalarView()
    func add(_ part: Part) { stack[stack.count - 1].parts.append(part) }
    func flush() {
      if !text.isEmpty { add(.text(String(text))) }
      text = String.UnicodeScalarView()
    }
    var index = 0
    while index < scalars.count {
      guard scalars[index] == "{", index + 1 < scalars.count, scalars[index + 1] == "{" else {
        text.append(scalars[index])
        index += 1
        continue
      }
      let start = index
      let isTriple = index + 2 < scalars.count && scalars[index + 2] == "{"
      index += isTriple ? 3 : 2
      var inner = String.UnicodeScalarView()
      var isClosed = false
      while index + 1 < scalars.count {
        if scalars[index] == "}", scalars[index + 1] == "}" {
          isClosed = true
          break
        }
        inner.append(scalars[index])
        index += 1
      }
      guard isClosed else {
        faults.append(.unclosedTag(at: start))
        break
      }
      index += isTriple && index + 2 < scalars.count && scalars[index + 2] == "}" ? 3 : 2
      flush()
      let tag = String(inner).trimmingWhitespace()
      let name = String(tag.dropFirst()).trimmingWhitespace()
      switch tag.first {
      case nil: faults.append(.emptyTag(at: start))
      case "!": continue
      case "#", "^": stack.append((name, tag.first == "^", []))
      case "/":
        guard stack.count > 1, stack[stack.count - 1].name == name else {
          faults.append(.unopenedSection(name))
          continue
        }
        let section = stack.removeLast()
        add(.section(section.name, inverted: section.inverted, section.parts))
      case ">", "=", "<", "$": faults.append(.unsupportedTag(tag))
      case "&": add(.field(name))
      default: add(.field(tag))
      }
    }
    flush()
    while stack.count > 1 {
      let section = stack.removeLast()
      faults.append(.unclosedSection(section.name))
      add(.section(section.name, inverted: section.inverted, section.parts))
    }
    return (stack[0].parts, faults)
  }

  /// The template filled; a field without a value reads as nothing.
  ///
  /// - Parameter isFrench: « de » and « le » become « du » where a value meets the text.
  static func fill(_ template: String, _ values: [String: String], isFrench: Bool = false) -> String {
    var result = ""
    write(parse(template).parts, values, isFrench, into: &result)
    return result
  }

  private static func write(
    _ parts: [Part], _ values: [String: String], _ isFrench: Bool, into result: inout String
  ) {
    for part in parts {
      switch part {
      case .text(let text): result += text
      case .field(let name):
        if isFrench {
          FrenchJunction.append(values[name] ?? "", to: &result)
        } else {
          result += values[name] ?? ""
        }
      case .section(let name, let inverted, let inner):
        if (values[name]?.isEmpty ?? true) == inverted {
          write(inner, values, isFrench, into: &result)
        }
      }
    }
  }

  /// Names of fields; with `required`, only those outside of sections.
  static func fields(in template: String, required: Bool) -> [String] {
    var names: [String] = []
    func walk(_ parts: [Part]) {
      for part in parts {
        switch part {
        case .text: continue
        case .field(let name): if !names.contains(name) { names.append(name) }
        case .section(let name, _, let inner):
          if required { continue }
          if !names.contains(name) { names.append(name) }
          walk(inner)
        }
      }
    }
    walk(parse(template).parts)
    return names
  }
}
