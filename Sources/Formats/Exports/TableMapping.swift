/// Which column of an unknown table holds what.
public struct TableMapping: Sendable, Hashable, Codable {
  public init() {}
}

extension TableSource {
  static func readTable(
    _ buffer: UnsafeRawBufferPointer, name: String, mapping: TableMapping?, _ each: (SourceRecord) -> Void
  ) throws(ParseProblem) {
    throw ParseProblem("no-header")
  }
}
