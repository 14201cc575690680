import Foundation

/// A small reader of CSV as the generators write it.
struct CSVTable {
  var header: [String] = []
  var rows: [[String]] = []
  private var columns: [String: Int] = [:]

  init(path: String) {
    guard let data = FileManager.default.contents(atPath: path) else {
      print("cannot read \(path)")
      exit(66)
    }
    var fields: [String] = []
    var field: [UInt8] = []
    var isQuoted = false
    var wasQuote = false
    func finish(_ table: inout CSVTable) {
      if table.header.isEmpty {
        table.header = fields.map { $0.trimmingCharacters(in: .whitespaces) }
      } else {
        table.rows.append(fields)
      }
      fields = []
    }
    for byte in data {
      if isQuoted {
        if byte == UInt8(ascii: "\"") {
          isQuoted = false
          wasQuote = true
        } else {
          field.append(byte)
        }
        continue
      }
      switch byte {
      case UInt8(ascii: "\""):
        if wasQuote { field.append(byte) }
        isQuoted = true
      case UInt8(ascii: ","):
        fields.append(String(decoding: field, as: UTF8.self))
        field.removeAll(keepingCapacity: true)
      case UInt8(ascii: "\n"):
        fields.append(String(decoding: field, as: UTF8.self))
        field.removeAll(keepingCapacity: true)
        finish(&self)
      case UInt8(ascii: "\r"): break
      default: field.append(byte)
      }
      wasQuote = false
    }
    if !fields.isEmpty || !field.isEmpty {
      fields.append(String(decoding: field, as: UTF8.self))
      finish(&self)
    }
    for (index, name) in header.enumerated() { columns[name] = index }
  }

  func column(_ name: String) -> Int { columns[name] ?? 0 }
}
