import Domain
import Formats
import Foundation
import Storage

/// Tables of no known program: what their columns hold is guessed, shown, corrected by the user, and
/// remembered for the next table with the same titles.
extension ImportSession {
  /// What the columns hold; nil when nothing in them can say who somebody is, which is then only shown.
  /// - Throws: `no-header` for a file that is no table at all; `UserFacingError` (64) for a field that does
  ///   not exist.
  func columns(of text: DecodedText, _ input: ImportInput, report: inout FileReport) throws -> TableMapping? {
    guard let (mapping, sample) = try mapping(of: text, input) else {
      throw ParseProblem("no-header", facts: [SourceKind.table.rawValue], line: 1, severity: .fatal)
    }
    report.columns = mapping.columns.map { column in
      let cells = sample.compactMap { $0.count > column.index ? $0[column.index] : nil }.filter {
        !$0.isEmpty
      }
      return ColumnMeaning(
        index: column.index, title: column.title, field: column.field?.rawValue, label: column.label,
        confidence: column.confidence, samples: Array(cells.prefix(3)))
    }
    if !corrections(for: input).isEmpty { try remember(mapping) }
    if mapping.namesPeople { return mapping }
    guard options.choices.showsUnreadTables else {
      throw ParseProblem("no-name-column", facts: [SourceKind.table.rawValue], line: 1, severity: .fatal)
    }
    return nil
  }

  /// What makes the same bytes another file: the meaning of its columns, which names of a list are taken,
  /// or whose acquaintances they are.
  func choiceDigest(of bytes: [UInt8], _ input: ImportInput) throws -> String {
    let friend = options.sharedBy.map { "@\($0)" } ?? ""
    if input.kind == .list { return listDigest(input) + friend }
    guard input.kind == .table, let mapping = try mapping(of: TextDecoder.decode(bytes), input)?.mapping
    else { return friend }
    let meanings = mapping.columns.map { "\($0.field?.rawValue ?? "-"):\($0.label ?? "")" }
    return "+" + String(UInt64(bitPattern: FoldedText.stableHash(meanings.joined(separator: "|"))), radix: 16)
      + friend
  }

  /// - Throws: `UserFacingError` (64) when a correction named a column that no table of this import has.
  func checkChoices() throws {
    guard let unused = options.choices.columns.first(where: { !usedChoices.contains($0) }) else { return }
    throw UserFacingError(
      .usage,
      Phrase(
        fr: "Aucun tableau de cet import n'a de colonne « \(unused.title) ».",
        en: "No table of this import has a column “\(unused.title)”."),
      command: Phrase(
        fr: "Avec --dry-run, l'import montre les colonnes et ce qu'elles contiennent.",
        en: "With --dry-run the import shows the columns and what they hold."))
  }

  private func mapping(of text: DecodedText, _ input: ImportInput) throws -> (
    mapping: TableMapping, sample: [[String]]
  )? {
    guard let table = UnknownTable.guess(text) ?? UnknownTable.unread(text) else { return nil }
    var mapping = table.mapping
    if let known = try remembered(mapping) { mapping.recall(known) }
    for choice in corrections(for: input) {
      let field = try choice.field.map { try Self.field(named: $0) }
      guard let index = mapping.index(of: choice.title) else { continue }
      usedChoices.insert(choice)
      mapping.correct(column: index, to: field, label: choice.label)
    }
    return (mapping, table.sample)
  }

  private func corrections(for input: ImportInput) -> [ImportChoices.Column] {
    options.choices.columns.filter { $0.file == nil || $0.file == input.path }
  }

  private static func field(named name: String) throws -> TableField {
    if let field = TableField(rawValue: name.lowercased()) { return field }
    let names = TableField.allCases.map(\.rawValue).joined(separator: ", ")
    throw UserFacingError(
      .usage, Phrase(fr: "Champ inconnu : \(name).", en: "Unknown field: \(name)."),
      advice: Phrase(fr: "Champs connus : \(names).", en: "Known fields: \(names)."))
  }

  // MARK: Remembered

  /// The setting under which the columns of tables with these titles are kept.
  static func columnsKey(_ mapping: TableMapping) -> String? {
    mapping.fingerprint.map {
      "columns:" + String(UInt64(bitPattern: FoldedText.stableHash($0)), radix: 16)
    }
  }

  private func remembered(_ mapping: TableMapping) throws -> TableMapping? {
    guard let key = Self.columnsKey(mapping), let text = try HandStore.setting(write.db, key) else {
      return nil
    }
    return try JSONDecoder().decode(TableMapping.self, from: Data(text.utf8))
  }

  private func remember(_ mapping: TableMapping) throws {
    guard let key = Self.columnsKey(mapping) else { return }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    try HandStore.setSetting(write.db, key, String(decoding: try encoder.encode(mapping), as: UTF8.self))
  }
}
