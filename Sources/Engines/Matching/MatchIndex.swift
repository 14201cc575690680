/// The people of a vault, ready to be compared with what an import brings.
///
/// Building it reads the values of all records once and compares nothing; matching a few new records
/// with it then touches only those that share a key with them.
public struct MatchIndex: Sendable {
  private let content: Content

  /// Never changed once made.
  private final class Content: @unchecked Sendable {
    let records: [MatchRecord]
    let apart: [(Int, Int)]
    let model: MatchModel?
    let table: RecordTable
    let keys: [UInt64]
    let holders: [UInt32]
    let prefixLength: Int
    /// Records of each person that has several.
    var ofGroup: [Int: [Int]] = [:]

    init(_ records: [MatchRecord], apart: [(Int, Int)], model: MatchModel?) {
      self.records = records
      self.apart = apart
      self.model = model
      table = RecordTable(records)
      var blocking = Blocking(table, isForLookup: true)
      (keys, holders) = blocking.sortedKeys()
      prefixLength = blocking.prefixLength
      for (index, record) in records.enumerated() {
        if let group = record.group { ofGroup[group, default: []].append(index) }
      }
    }
  }

  /// - Parameters:
  ///   - records: all records of the vault; `group` tells which of them are one person.
  ///   - apart: pairs of ids that the user told apart.
  ///   - model: what an earlier run over these records learned.
  public init(_ records: [MatchRecord], apart: [(Int, Int)] = [], model: MatchModel? = nil) {
    content = Content(records, apart: apart, model: model)
  }

  /// The records that share a key with one of the new ones, with the other records of their people.
  func candidates(for new: [MatchRecord]) -> [MatchRecord] {
    let table = RecordTable(new)
    var blocking = Blocking(table, isForLookup: true, prefixLength: content.prefixLength)
    let wanted = blocking.sortedKeys().keys
    var found: Set<Int> = []
    var last: UInt64?
    let limits = Blocking.limits(of: content.records.count)
    for key in wanted where key != last {
      last = key
      let range = holders(of: key)
      if range.count > limits[Int(key & 1)] { continue }
      for position in range { found.insert(Int(content.holders[position])) }
    }
    for index in found {
      guard let group = content.records[index].group, let others = content.ofGroup[group] else { continue }
      found.formUnion(others)
    }
    return found.sorted().map { content.records[$0] }
  }

  var surroundings: MatchSurroundings {
    let table = content.table
    return MatchSurroundings(people: table.total, model: content.model) { value in
      switch value {
      case .name(let name):
        guard let id = table.names.strings.find(name) else { return 0 }
        return Int(table.names.givenCount[Int(id)] + table.names.familyCount[Int(id)])
      case .fullName(let given, let family):
        return table.fullCount(given: given, family: family)
      case .company(let key): return table.companies.find(key).map { Int(table.companyCount[Int($0)]) } ?? 0
      case .city(let city): return table.cities.find(city).map { Int(table.cityCount[Int($0)]) } ?? 0
      }
    }
  }

  func apart(among ids: Set<Int>) -> [(Int, Int)] {
    content.apart.filter { ids.contains($0.0) && ids.contains($0.1) }
  }

  private func holders(of key: UInt64) -> Range<Int> {
    // Keys are sorted by their high bits only; see `BlockSort`.
    func first(from wanted: UInt64) -> Int {
      var low = 0
      var high = content.keys.count
      while low < high {
        let middle = (low + high) / 2
        if BlockSort.order(content.keys[middle]) < wanted { low = middle + 1 } else { high = middle }
      }
      return low
    }
    let order = BlockSort.order(key)
    return first(from: order)..<first(from: order + 1)
  }
}

extension Matcher {
  /// Matches new records with a vault and with each other; pairs inside the vault are not joined.
  ///
  /// - Parameter new: ids must differ from those of the vault.
  /// - Returns: people that hold at least one new record, and questions with one on either side.
  public static func match(
    new: [MatchRecord], against index: MatchIndex, settings: MatchSettings = .standard
  ) -> MatchResult {
    let records = index.candidates(for: new) + new
    return match(
      records, new: Set(new.map(\.id)), within: index.surroundings, settings: settings,
      apart: index.apart(among: Set(records.map(\.id))))
  }
}
