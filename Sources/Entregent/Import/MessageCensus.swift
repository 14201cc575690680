import Domain
import Formats

/// Who takes part in the first messages of an archive, by address and by name: tells whose archive it is.
struct MessageCensus {
  private(set) var rows = 0
  private var withRecipientLinks = 0
  private var byLink: [String: Int] = [:]
  private var byName: [String: Int] = [:]
  /// Addresses under which each name wrote.
  private var linksOfName: [String: [String: Int]] = [:]

  mutating func add(_ row: borrowing LinkedInMessageRow) {
    rows += 1
    let sender = IdentityKeys.link(row.string(row.senderURL))
    let name = FoldedText.fold(row.string(row.from))
    let recipients = ImportSession.addresses(row.string(row.recipientURLs)).compactMap(IdentityKeys.link)
    if !recipients.isEmpty { withRecipientLinks += 1 }
    for key in Set(recipients + [sender].compactMap { $0 }) { byLink[key, default: 0] += 1 }
    let names = ImportSession.names(row.string(row.to)).map { FoldedText.fold($0) } + [name]
    for name in Set(names) where !name.isEmpty { byName[name, default: 0] += 1 }
    if let sender, !name.isEmpty { linksOfName[name, default: [:]][sender, default: 0] += 1 }
  }

  /// The oldest archives name recipients without their address.
  var lacksRecipientLinks: Bool { rows > 0 && withRecipientLinks == 0 }

  /// The address under which one of these names, the user's, wrote. Somebody of the same name takes part in
  /// few messages; the user takes part in all of them.
  func link(ofAny names: Set<String>) -> String? {
    let own = names.filter { $0.contains(" ") && (byName[$0] ?? 0) * 2 >= rows }
    var counts: [String: Int] = [:]
    for name in own { counts.merge(linksOfName[name] ?? [:], uniquingKeysWith: +) }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  /// The address of whoever takes part in nearly all messages, by address or by the name it wrote under.
  func linkOfMost() -> String? {
    guard rows > 1 else { return nil }
    if let link = Self.most(byLink, of: rows) { return link }
    guard let name = Self.most(byName, of: rows) else { return nil }
    return linksOfName[name]?.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  /// The only one with the highest count, at nine of ten rows.
  private static func most(_ counts: [String: Int], of rows: Int) -> String? {
    guard let highest = counts.values.max(), highest * 10 >= rows * 9 else { return nil }
    let best = counts.filter { $0.value == highest }
    return best.count == 1 ? best.first?.key : nil
  }
}
