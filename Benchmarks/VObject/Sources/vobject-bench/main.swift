import Formats
import Foundation

/// `vobject-bench WHAT FILE`: does one piece of work over a file and prints what it counted, so that a peer
/// program can be run beside it and the two be compared by CPU seconds.

/// The whole file, read once into memory.
func load(_ path: String) throws -> [UInt8] {
  let file = open(path, O_RDONLY)
  guard file >= 0 else { throw POSIXError(.ENOENT) }
  defer { close(file) }
  var facts = stat()
  fstat(file, &facts)
  let size = Int(facts.st_size)
  return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
    while count < size, let base = buffer.baseAddress {
      let got = read(file, base + count, size - count)
      if got <= 0 { break }
      count += got
    }
  }
}

let arguments = CommandLine.arguments
guard arguments.count == 3 else {
  print("usage: vobject-bench load|vcard|contacts|ical|expand|events FILE")
  exit(64)
}
let bytes = try load(arguments[2])
switch arguments[1] {
case "load":
  print("{\"bytes\":\(bytes.count)}")
case "vcard":
  // Every value of every property becomes a String, photos included, as the peer's driver does.
  var (cards, properties, size) = (0, 0, 0)
  _ = VCardReader.read(bytes) { card in
    cards += 1
    for property in card.properties {
      properties += 1
      size += property.value.utf8.count
    }
  }
  print("{\"cards\":\(cards),\"properties\":\(properties),\"value_bytes\":\(size)}")
case "contacts":
  var (cards, emails, phones) = (0, 0, 0)
  _ = VCardSource.read(bytes) { record in
    guard case .success(.contact(let contact)) = record.outcome else { return }
    cards += 1
    emails += contact.emails.count
    phones += contact.phones.count
  }
  print("{\"cards\":\(cards),\"email\":\(emails),\"tel\":\(phones)}")
case "ical":
  let file = ICalendarReader.read(bytes)
  print("{\"components\":\(file.components.reduce(0) { $0 + $1.components.count })}")
case "events":
  let events = ICalendarReader.read(bytes).events
  print("{\"events\":\(events.count),\"attendees\":\(events.reduce(0) { $0 + $1.attendees.count })}")
case "expand":
  let expansion = ICalendarReader.read(bytes).occurrences(
    from: PartialDate(year: 2026, month: 1, day: 1), through: PartialDate(year: 2026, month: 12, day: 31))
  print("{\"occurrences\":\(expansion.occurrences.count)}")
default:
  exit(64)
}
