/// The weights that a run learned, to be kept beside a vault: a few new records are then judged by
/// what all records taught.
///
/// Holds odds and shares only, nothing about anybody.
public struct MatchModel: Sendable, Hashable {
  let nameOdds: [Float]
  /// Fields of `Pattern.others` one after another.
  let weights: [Float]
  /// Share of names that begin with each byte.
  let letters: [Float]

  init(nameOdds: [Float], weights: [Float], letters: [Float]) {
    self.nameOdds = nameOdds
    self.weights = weights
    self.letters = letters
  }

  private static let version: UInt8 = 2
  private static let nameCount = 16384
  private static let weightCount = Pattern.others.reduce(0) { $0 + $1.levels }
  private static let letterCount = 256

  /// One byte that tells the version, then the numbers as little-endian binary16: three figures of a
  /// logarithm are more than the evidence is worth.
  public var bytes: [UInt8] {
    var result: [UInt8] = [MatchModel.version]
    result.reserveCapacity(1 + 2 * (nameOdds.count + weights.count + letters.count))
    for list in [nameOdds, weights, letters] {
      for number in list { withUnsafeBytes(of: Float16(number).bitPattern.littleEndian) { result += $0 } }
    }
    return result
  }

  /// Nil for bytes that another version wrote: the model is then learned anew.
  public init?(bytes: [UInt8]) {
    let count = MatchModel.nameCount + MatchModel.weightCount + MatchModel.letterCount
    guard bytes.count == 1 + 2 * count, bytes[0] == MatchModel.version else { return nil }
    let numbers: [Float] = bytes.withUnsafeBytes { raw in
      (0..<count).map {
        let bits = raw.loadUnaligned(fromByteOffset: 1 + $0 * 2, as: UInt16.self)
        return Float(Float16(bitPattern: UInt16(littleEndian: bits)))
      }
    }
    guard numbers.allSatisfy(\.isFinite) else { return nil }
    let names = MatchModel.nameCount
    nameOdds = Array(numbers[..<names])
    weights = Array(numbers[names..<(names + MatchModel.weightCount)])
    letters = Array(numbers[(names + MatchModel.weightCount)...])
  }
}

/// What lies around the records that are compared, when they are but a part of a vault: how many people
/// there are and how frequent values are among all of them.
public struct MatchSurroundings {
  /// Whose frequency is asked for.
  public enum Value: Sendable, Hashable {
    /// A given or family name, folded.
    case name(String)
    /// Given and family name, folded.
    case fullName(given: String, family: String)
    /// A company's key; see `CompanyName.key`.
    case company(String)
    /// A town, folded.
    case city(String)
  }

  /// People in the vault.
  public var people: Int
  /// What an earlier run over all of them learned; nil = defaults and these records decide.
  public var model: MatchModel?
  /// How many people share a value; less than the truth does no harm where few records are compared.
  public var count: (Value) -> Int

  public init(people: Int, model: MatchModel?, count: @escaping (Value) -> Int) {
    self.people = people
    self.model = model
    self.count = count
  }
}
