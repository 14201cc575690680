/// Accounts that the owner follows on Mastodon (`following_accounts.csv`), with and without header.
struct MastodonFollows: TableReader {
  func read(_ row: borrowing CSVRow, _ warnings: inout [ParseProblem]) -> Result<ParsedRecord, ParseProblem> {
    guard let address = row.text(0) else { return .failure(ParseProblem("no-name")) }
    var bare = address.hasPrefix("acct:") ? String(address.dropFirst(5)) : address
    if bare.hasPrefix("@") { bare.removeFirst() }
    let parts = bare.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, parts[1].contains("."), !bare.contains(" ") else {
      return .failure(ParseProblem("bad-account", facts: [address]))
    }
    var contact = ParsedContact()
    contact.uid = address
    contact.nicknames = [String(parts[0])]
    contact.links = [LabeledValue("https://\(parts[1])/@\(parts[0])", label: "mastodon")]
    return .success(.contact(contact))
  }
}

/// Ties between people that the user wrote down (`from,to,strength[,since,because]`).
struct TieRows: TableReader {
  private let from, to, strength, since, because: Int?
  private let order: DateOrder

  init(header: TableHeader, order: DateOrder) {
    from = header.column("from")
    to = header.column("to")
    strength = header.column("strength")
    since = header.column("since")
    because = header.column("because")
    self.order = order
  }

  func read(_ row: borrowing CSVRow, _ warnings: inout [ParseProblem]) -> Result<ParsedRecord, ParseProblem> {
    guard let one = row.text(from), let other = row.text(to) else { return .failure(ParseProblem("no-name")) }
    guard let text = row.text(strength), let value = TieRows.strength(text) else {
      return .failure(ParseProblem("bad-tie", facts: [row.text(strength) ?? ""]))
    }
    let start = row.date(since, "since", order, &warnings)?.date
    return .success(
      .tie(ParsedTie(from: one, to: other, strength: value, since: start, because: row.text(because))))
  }

  /// `0.7`, `0,7` or `70 %`; nil outside of 0...1.
  private static func strength(_ text: String) -> Double? {
    let digits = String(text.filter { $0 != "%" && $0 != " " }.map { $0 == "," ? "." : $0 })
    guard var value = Double(digits), value.isFinite else { return nil }
    if text.contains("%") { value /= 100 }
    return (0...1).contains(value) ? value : nil
  }
}
