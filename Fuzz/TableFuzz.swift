import Formats

/// Any bytes through detection, inspection and every reader of tables. The first byte chooses a kind that
/// is forced upon them, as a user may do.
func fuzzTable(_ bytes: UnsafeRawBufferPointer) {
  let all = Array(bytes)
  let kinds = SourceKind.allCases
  let name = ["", "Skills.csv", "Recommendations_Given.csv", "following_accounts.csv"][
    Int(all.first ?? 0) >> 6]
  read(all, SourceDetector.detect(all, name: name), name)
  if let first = all.first { read(Array(all.dropFirst()), kinds[Int(first & 0x3F) % kinds.count], name) }
  _ = CSVInspection.inspect(all)
  correct(all)
  // Whatever the dialect, records follow each other and fields lie inside of them.
  for separator in [UInt8(ascii: ","), UInt8(ascii: ";")] {
    var end = 0
    CSVReader.forEachRow(in: bytes, dialect: CSVDialect(separator: separator)) { (row) in
      precondition(row.range.lowerBound >= end && row.range.upperBound <= bytes.count)
      end = row.range.upperBound
      for index in 0..<row.count {
        let field = row.field(index)
        precondition(
          field.start >= row.range.lowerBound && field.start <= field.end && field.end <= bytes.count)
        _ = row.string(field)
      }
    }
  }
}

private func read(_ bytes: [UInt8], _ kind: SourceKind?, _ name: String) {
  guard let kind else { return }
  let text = TextDecoder.decode(bytes)
  if kind == .linkedInMessages {
    text.bytes.withUnsafeBytes { buffer in
      do {
        try LinkedInMessages.forEach(in: buffer) { row in
          _ = row.string(row.content)
          _ = row.string(row.recipientURLs)
        }
      } catch {}
    }
    return
  }
  do throws(ParseProblem) {
    var number = 0
    try TableSource.read(text, kind: kind, name: name) { record in
      number += 1
      precondition(record.number == number && record.original.upperBound <= text.bytes.count)
    }
  } catch {}
}

/// The columns of whatever it is, shown and corrected.
private func correct(_ bytes: [UInt8]) {
  let text = TextDecoder.decode(bytes)
  guard var mapping = (UnknownTable.guess(text) ?? UnknownTable.unread(text))?.mapping else { return }
  _ = mapping.fingerprint
  mapping.recall(mapping)
  for index in mapping.columns.indices {
    mapping.correct(column: index, to: index == 0 ? .fullName : nil, label: nil)
  }
  do throws(ParseProblem) {
    try TableSource.read(text, kind: .table, name: "", mapping: mapping) { _ in }
  } catch {}
}
