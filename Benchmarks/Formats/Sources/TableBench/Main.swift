import Formats
import Foundation
import Glibc

/// One measured job a run, so that an outer script can take CPU seconds of the whole process:
/// `TableBench csv|messages|text|connections|table|zip|inflate|members|list|page|profile|cards|calendar|mail FILE`.
@main
enum Main {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 3 else {
      print(
        "usage: TableBench csv|messages|text|connections|table|zip|inflate|members|list|page|profile|cards|calendar|mail|utf8 FILE"
      )
      exit(64)
    }
    let path = arguments[2]
    let start = clock()
    switch arguments[1] {
    case "csv": try mapped(path, allFields)
    case "messages": try mapped(path) { try messages($0, withText: false) }
    case "text": try mapped(path) { try messages($0, withText: true) }
    case "utf8": try mapped(path) { print("{\"utf8\":\(TextDecoder.isUTF8($0))}") }
    case "connections": try connections(path)
    case "inflate": try inflate(path, onlyMessages: true)
    case "members": try members(path)
    case "table", "list", "page", "profile", "cards", "calendar", "mail": try whole(arguments[1], path)
    default: try inflate(path, onlyMessages: false)
    }
    let seconds = Double(clock() - start) / Double(CLOCKS_PER_SEC)
    FileHandle.standardError.write(Data("cpu \(seconds)\n".utf8))
  }

  /// The file in memory without a copy.
  static func mapped(_ path: String, _ body: (UnsafeRawBufferPointer) throws -> Void) throws {
    let data = try Data(contentsOf: URL(fileURLWithPath: path), options: .alwaysMapped)
    try data.withUnsafeBytes { try body($0) }
  }

  /// Every field located: offset, length, whether quotes are doubled.
  static func allFields(_ buffer: UnsafeRawBufferPointer) {
    var rows = 0
    var fields = 0
    var bytes = 0
    var places: [RawField] = []
    places.reserveCapacity(1 << 22)
    CSVReader.forEachRow(in: buffer) { (row) in
      rows += 1
      for index in 0..<row.count {
        let field = row.field(index)
        places.append(field)
        bytes += field.end - field.start
      }
      fields += row.count
    }
    print("{\"rows\":\(rows),\"fields\":\(fields),\"bytes\":\(bytes),\"kept\":\(places.count)}")
  }

  static func messages(_ buffer: UnsafeRawBufferPointer, withText: Bool) throws {
    var rows = 0
    var skipped = 0
    var sum: Int64 = 0
    var bytes = 0
    var out: [UInt8] = []
    try LinkedInMessages.forEach(in: buffer) { row in
      rows += 1
      if row.skip != nil { skipped += 1 }
      sum &+= row.epochSeconds ?? 0
      bytes += row.content.end - row.content.start
      if withText {
        row.write(row.content, into: &out)
        bytes += out.count
      }
    }
    print("{\"rows\":\(rows),\"skipped\":\(skipped),\"sum\":\(sum),\"bytes\":\(bytes)}")
  }

  static func connections(_ path: String) throws {
    let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    var read = 0
    var skipped = 0
    try TableSource.read(bytes, kind: .linkedInConnections, name: path) { record in
      read += 1
      if case .failure = record.outcome { skipped += 1 }
    }
    print("{\"read\":\(read),\"skipped\":\(skipped)}")
  }

  static func inflate(_ path: String, onlyMessages: Bool) throws {
    let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    var total = 0
    var files = 0
    for member in try Archive.members(of: bytes) where !onlyMessages || member.name == "messages.csv" {
      total += try member.read().count
      files += 1
    }
    print("{\"files\":\(files),\"bytes\":\(total)}")
  }

  /// Every member of an archive on the disk, piece by piece: peak memory says whether it is held.
  static func members(_ path: String) throws {
    var total = 0
    var files = 0
    for member in try Archive.members(of: try FileBytes(path: path), name: path) {
      try member.forEachChunk { total += $0.count }
      files += 1
    }
    print("{\"files\":\(files),\"bytes\":\(total)}")
  }

  /// A file read whole by one reader.
  static func whole(_ reader: String, _ path: String) throws {
    var count = 0
    if reader == "mail" {
      let file = try FileBytes(path: path)
      try MailSource.eachInMbox(source: pieces(of: file)) { count += MailMessage($0.bytes).reply.utf8.count }
      return print("{\"mail\":\(count)}")
    }
    let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    switch reader {
    case "list": count = PeopleList.read(TextDecoder.decode(bytes).text).count
    case "page": count = HTMLText.plainText(TextDecoder.decode(bytes).text).utf8.count
    case "profile":
      count = LinkedInProfileText.read(text: TextDecoder.decode(bytes).text).contact.positions.count
    case "cards": count = VCardSource.read(bytes) { _ in }.cards
    case "calendar": count = ICalendarReader.read(bytes).events.count
    default:
      let text = TextDecoder.decode(bytes)
      let mapping = (UnknownTable.guess(text) ?? UnknownTable.unread(text))?.mapping
      try TableSource.read(text, kind: .table, name: path, mapping: mapping) { _ in count += 1 }
    }
    print("{\"\(reader)\":\(count)}")
  }

  private static func pieces(of file: FileBytes) -> (UnsafeMutableRawBufferPointer) throws -> Int {
    var offset = 0
    return { buffer in
      let count = try file.read(at: offset, into: buffer)
      offset += count
      return count
    }
  }
}
