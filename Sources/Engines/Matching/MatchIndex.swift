/// The people of a vault, ready to be compared with what an import brings.
///
/// Building it reads the values of all records once and compares nothing.
public struct MatchIndex: Sendable {
  let records: [MatchRecord]
  let apart: [(Int, Int)]

  /// - Parameters:
  ///   - records: all records of the vault; `group` tells which of them are one person.
  ///   - apart: pairs of ids that the user told apart.
  public init(_ records: [MatchRecord], apart: [(Int, Int)] = []) {
    self.records = records
    self.apart = apart
  }
}

extension Matcher {
  /// Matches new records with a vault and with each other; pairs inside the vault are not looked at.
  ///
  /// - Parameter new: ids must differ from those of the vault.
  /// - Returns: people that hold at least one new record, and questions with one on either side.
  public static func match(
    new: [MatchRecord], against index: MatchIndex, settings: MatchSettings = .standard
  ) -> MatchResult {
    var run = MatchRun(index.records + new, settings: settings, apart: index.apart)
    let isNew = Set(new.map(\.id))
    var result = run.result(new: isNew)
    result.merged.removeAll { people in !people.contains { isNew.contains($0) } }
    result.review.removeAll { question in
      !question.left.contains { isNew.contains($0) } && !question.right.contains { isNew.contains($0) }
    }
    return result
  }
}
