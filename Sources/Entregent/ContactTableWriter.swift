import Domain
import Formats

/// People as a table of RFC 4180: CRLF, quotes where needed, several values in a cell joined by `; ` (`TableList`), control
/// characters taken out.
enum ContactTableWriter {
  private static let columns: [(name: String, value: @Sendable (Person) -> String?)] = [
    ("id", { $0.id.description }), ("name", { $0.name }), ("given", { $0.given }), ("family", { $0.family }),
    ("title", { $0.title }), ("role", { $0.role?.rawValue }), ("level", { $0.level?.rawValue }),
    ("company", { $0.company }), ("since", { $0.since }), ("place", { $0.place }), ("zone", { $0.zone }),
    ("emails", { list($0.emails) }), ("phones", { list($0.phones) }),
    ("links", { list($0.links) }), ("schools", { list($0.schools) }),
    ("circle", { String($0.circle.rawValue) }), ("degree", { $0.degree.map(String.init) }),
    ("premium", { $0.premium.map { $0 ? "yes" : "no" } }), ("tags", { list($0.tags) }),
    ("birthday", { $0.birthday }), ("connectedOn", { $0.connectedOn?.description }),
    ("lastContact", { $0.lastContact?.description }), ("gave", { String($0.gave) }),
    ("got", { String($0.got) }), ("notes", { $0.notes.joined(separator: "\n") }),
  ]

  private static func list(_ values: [String]) -> String { TableList.joined(values) }

  static var header: [UInt8] { line(columns.map(\.name)) }

  static func row(_ person: Person, guardsSpreadsheet: Bool) -> [UInt8] {
    line(
      columns.map { column in
        let value = HiddenText.withoutControls(column.value(person) ?? "")
        return guardsSpreadsheet && isFormula(value) ? "'" + value : value
      })
  }

  /// What a spreadsheet would take for a formula; tab and carriage return hide one.
  private static func isFormula(_ value: String) -> Bool {
    guard let first = value.unicodeScalars.first else { return false }
    return "=+-@\t\r".unicodeScalars.contains(first)
  }

  /// Separators, quotes and line ends; and blanks at the edge, which readers take away outside of quotes.
  private static func needsQuotes(_ cell: String) -> Bool {
    if cell.utf8.contains(where: { [0x22, 0x2C, 0x0D, 0x0A].contains($0) }) { return true }
    return [cell.unicodeScalars.first, cell.unicodeScalars.last].contains { scalar in
      scalar.map { $0.properties.isWhitespace || $0.value < 0x20 || $0.value == 0xFEFF } ?? false
    }
  }

  private static func line(_ cells: [String]) -> [UInt8] {
    var bytes: [UInt8] = []
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      guard needsQuotes(cell) else {
        bytes.append(contentsOf: cell.utf8)
        continue
      }
      bytes.append(UInt8(ascii: "\""))
      for byte in cell.utf8 {
        if byte == UInt8(ascii: "\"") { bytes.append(byte) }
        bytes.append(byte)
      }
      bytes.append(UInt8(ascii: "\""))
    }
    bytes.append(contentsOf: [13, 10])
    return bytes
  }
}

extension PartialDate {
  /// `1990-04-12`, `1990-04`, `1990`, `--04-12`.
  init?(text: String) {
    let parts = text.split(separator: "-").map { Int($0) }
    guard !parts.contains(nil) else { return nil }
    let numbers = parts.compactMap { $0 }
    if text.hasPrefix("--"), numbers.count == 2 {
      self.init(month: numbers[0], day: numbers[1])
    } else if (1...3).contains(numbers.count), !text.hasPrefix("-") {
      self.init(
        year: numbers[0], month: numbers.count > 1 ? numbers[1] : nil,
        day: numbers.count > 2 ? numbers[2] : nil)
    } else {
      return nil
    }
  }
}
