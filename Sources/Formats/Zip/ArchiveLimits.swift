/// What an archive may ask of this machine before a member is refused.
public struct ArchiveLimits: Sendable, Hashable {
  /// Members in one archive, those of archives inside it included.
  public var entries: Int
  /// Unpacked bytes of one member.
  public var memberBytes: Int
  /// Unpacked bytes of all members together.
  public var totalBytes: Int
  /// Unpacked bytes per packed byte, asked of members above `ratioFloor` only: small files may shrink
  /// as far as deflate can (1,032 to 1).
  public var ratio: Int
  /// Unpacked bytes below which `ratio` is not asked.
  public var ratioFloor: Int
  /// Archives inside archives: 1 is a zip in a zip.
  public var nesting: Int
  /// Up to this size an archive inside another one is held in memory.
  public var inMemory: Int
  /// Unpacked bytes between two places from which the reading of a large packed archive can go on.
  public var spacing: Int

  public init(
    entries: Int = 50_000, memberBytes: Int = 2 << 30, totalBytes: Int = 8 << 30, ratio: Int = 250,
    ratioFloor: Int = 8 << 20, nesting: Int = 3, inMemory: Int = 32 << 20, spacing: Int = 1 << 20
  ) {
    self.entries = entries
    self.memberBytes = memberBytes
    self.totalBytes = totalBytes
    self.ratio = ratio
    self.ratioFloor = ratioFloor
    self.nesting = nesting
    self.inMemory = inMemory
    self.spacing = spacing
  }

  /// Fits the largest exports that networks give, on a laptop.
  public static let standard = ArchiveLimits()

  /// What is wrong with so many bytes out of so few.
  func problem(packed: Int, unpacked: Int) -> ParseProblem? {
    guard unpacked > ratioFloor, unpacked / ratio > packed else { return nil }
    return ParseProblem("archive-ratio", facts: ["\(unpacked)", "\(packed)"])
  }
}

/// What is left of the limits while an archive and those inside it are listed.
struct ArchiveBudget {
  let limits: ArchiveLimits
  var entries = 0
  var bytes = 0

  /// Bytes of the outermost archive.
  let packed: Int

  init(_ limits: ArchiveLimits, packed: Int) {
    self.limits = limits
    self.packed = packed
  }

  /// Counts a member in; the problem when it goes beyond a limit.
  mutating func admit(packed: Int, unpacked: Int) -> ParseProblem? {
    if unpacked > limits.memberBytes {
      return ParseProblem("archive-member-too-big", facts: ["\(unpacked)", "\(limits.memberBytes)"])
    }
    if let problem = limits.problem(packed: packed, unpacked: unpacked) { return problem }
    guard bytes <= limits.totalBytes - unpacked else {
      return ParseProblem("archive-too-big", facts: ["\(bytes)", "\(limits.totalBytes)"])
    }
    // Many small bombs are one: all that comes out is held against all that went in.
    if let problem = limits.problem(packed: self.packed, unpacked: bytes + unpacked) { return problem }
    bytes += unpacked
    return nil
  }
}
