internal import Foundation

/// Says which records describe one person.
///
/// Pure and deterministic: the same records in any order give the same people. The model is
/// Fellegi and Sunter's (1969) with Winkler's term frequencies, estimated on the records themselves;
/// docs/notes/identity.md describes it.
public enum Matcher {
  /// Matches records with each other.
  ///
  /// - Parameters:
  ///   - records: what the sources say; `id` unique.
  ///   - settings: thresholds.
  ///   - apart: pairs of ids of which the user said "not the same"; never merged, never asked again.
  public static func match(
    _ records: [MatchRecord], settings: MatchSettings = .standard, apart: [(Int, Int)] = []
  ) -> MatchResult {
    var run = MatchRun(records, settings: settings, apart: apart)
    return run.result()
  }

  /// Matches new or changed records with others and with each other.
  ///
  /// - Parameters:
  ///   - records: the new ones and all others, or those others that can be somebody new.
  ///   - new: ids of the new ones. People without a new record are neither joined nor asked about.
  ///   - surroundings: when the records are but a part of a vault, what the rest of it is like.
  /// - Returns: people that hold at least one new record, and questions with one on either side.
  public static func match(
    _ records: [MatchRecord], new: Set<Int>, within surroundings: MatchSurroundings? = nil,
    settings: MatchSettings = .standard, apart: [(Int, Int)] = []
  ) -> MatchResult {
    var run = MatchRun(records, settings: settings, apart: apart, within: surroundings)
    var result = run.result(new: new)
    result.merged.removeAll { people in !people.contains { new.contains($0) } }
    return result
  }
}

/// Thresholds of the three outcomes.
public struct MatchSettings: Sendable, Hashable {
  /// From this probability on, and with two independent agreements, people are merged unasked.
  public var automatic: Double
  /// From this probability on a pair is shown for review.
  public var review: Double

  public init(automatic: Double, review: Double) {
    self.automatic = automatic
    self.review = review
  }

  /// Of the least probable questions one in five is answered with yes; below that, asking is a nuisance.
  public static let standard = MatchSettings(automatic: 0.98, review: 0.2)
}

/// What matching found.
public struct MatchResult: Sendable, Hashable {
  /// All people of more than one record that are certain, as record ids in ascending order.
  public var merged: [[Int]]
  /// Pairs of people to ask about, most probable first.
  public var review: [MatchQuestion]

  /// What was learned on the way.
  public var model: MatchModel

  public init(merged: [[Int]], review: [MatchQuestion], model: MatchModel) {
    self.merged = merged
    self.review = review
    self.model = model
  }
}

/// Two people that may be one.
public struct MatchQuestion: Sendable, Hashable {
  /// Record ids of the one person, ascending; the smaller first id stands left.
  public var left: [Int]
  public var right: [Int]
  /// Of questions shown with 0.8 about four in five are right.
  public var probability: Double
  /// Why, strongest first.
  public var evidence: [MatchEvidence]
  /// Two facts exclude each other (birthdays, profiles): look twice.
  public var isContradicted: Bool
}
