/// Finds the pairs worth comparing: records that share at least one key.
///
/// Each record emits some seventeen keys (parts of names with each other, addresses, numbers, employer
/// with a part of the name, birthday, street). A key held by too many records says little and is
/// left out, so that the number of pairs grows with the number of records, not with its square.
struct Blocking {
  private let table: RecordTable
  private let names: NameTable
  private var keys: [UInt64] = []
  private var holders: [UInt32] = []
  /// Given names that a card shows with the initial of a family name.
  private var hasInitial: [Bool] = []

  /// Every name counts as one that a card may hold alone: keys are then good for records yet to come.
  private let isForLookup: Bool
  /// How many letters of a name a key takes: more in large vaults, where three are too common.
  let prefixLength: Int

  init(_ table: RecordTable, isForLookup: Bool = false, prefixLength: Int? = nil) {
    self.table = table
    names = table.names
    self.isForLookup = isForLookup
    let count = table.rows.count
    self.prefixLength = prefixLength ?? (count < 60_000 ? 3 : (count < 250_000 ? 4 : 5))
  }

  /// All keys with their holders, in the order of `BlockSort`.
  mutating func sortedKeys() -> (keys: [UInt64], holders: [UInt32]) {
    emitAll()
    BlockSort.sort(keys: &keys, values: &holders)
    return (keys, holders)
  }

  /// Calls `body(left, rights)` for every record with all that come after it and share a key with it, each once.
  ///
  /// All are found before any is compared: memory then looks for them side by side.
  mutating func forEachRecord(_ body: (Int, [UInt32]) -> Void) {
    let count = table.rows.count
    emitAll()
    BlockSort.sort(keys: &keys, values: &holders)
    // Blocks: runs of equal keys of at least two records, one after the other.
    var blockEnds: [UInt32] = []
    var members: [UInt32] = []
    members.reserveCapacity(keys.count)
    let limits = Blocking.limits(of: count)
    var start = 0
    while start < keys.count {
      var end = start + 1
      while end < keys.count, keys[end] == keys[start] { end += 1 }
      if end - start >= 2, end - start <= limits[Int(keys[start] & 1)] {
        members.append(contentsOf: holders[start..<end])
        blockEnds.append(UInt32(members.count))
      }
      start = end
    }
    keys = []
    holders = []
    // Where the blocks of each record end. Members ascend: whoever stands last in a block has nobody to meet there.
    var offsets = [UInt32](repeating: 0, count: count + 1)
    forEachButLast(of: blockEnds) { position, _ in offsets[Int(members[position]) + 1] += 1 }
    for index in 0..<count { offsets[index + 1] += offsets[index] }
    var fill = offsets
    var endsOf = [UInt32](repeating: 0, count: Int(offsets[count]))
    forEachButLast(of: blockEnds) { position, end in
      let record = Int(members[position])
      endsOf[Int(fill[record])] = end
      fill[record] += 1
    }
    fill = []
    blockEnds = []
    var seen = [UInt32](repeating: .max, count: count)
    var rights: [UInt32] = []
    for left in 0..<count {
      rights.removeAll(keepingCapacity: true)
      for slot in Int(offsets[left])..<Int(offsets[left + 1]) {
        var position = Int(endsOf[slot]) - 1
        // The record itself stands in the block.
        while true {
          let right = Int(members[position])
          if right <= left { break }
          if seen[right] != UInt32(left) {
            seen[right] = UInt32(left)
            rights.append(UInt32(right))
          }
          position -= 1
        }
      }
      if !rights.isEmpty { body(left, rights) }
    }
  }

  /// Calls `body(position, end)` for every place in the blocks that another of the same block follows.
  @inline(__always)
  private func forEachButLast(of blockEnds: [UInt32], _ body: (Int, UInt32) -> Void) {
    var position = 0
    for end in blockEnds {
      while position < Int(end) - 1 {
        body(position, end)
        position += 1
      }
      position += 1
    }
  }

  /// Most holders of a weak key (a part of a name) and of a strong one (a whole name, an address).
  ///
  /// Parts of names are the commoner the more records there are, and the longer keys of large vaults
  /// leave fewer slips to be found by the common ones.
  static func limits(of records: Int) -> [Int] {
    [14 + 26 * 20_000 / max(records, 20_000), 150]
  }

  private mutating func emitAll() {
    keys.reserveCapacity(table.rows.count * 17)
    holders.reserveCapacity(table.rows.count * 17)
    // Families that a card knows without any given name.
    var isBare = [Bool](repeating: isForLookup, count: names.count)
    for row in table.rows where row.given < 0 && row.family >= 0 { isBare[Int(row.family)] = true }
    for row in table.rows where row.family < 0 && row.given >= 0 { isBare[Int(row.given)] = true }
    hasInitial = [Bool](repeating: isForLookup, count: names.count)
    for row in table.rows where row.given >= 0 && row.family >= 0 {
      if names.facts[Int(row.family)].isInitial { hasInitial[Int(row.given)] = true }
      // "Thomas G." may be read either way.
      if names.facts[Int(row.given)].isInitial, row.extra >= 0 { hasInitial[Int(row.family)] = true }
    }
    let length = prefixLength
    let extras = table.extras
    names.strings.withBytes { arena in
      for (index, row) in table.rows.enumerated() {
        let holder = UInt32(index)
        let name = NamePair(given: row.given, family: row.family)
        emitName(name, row, holder, arena, length, isBare)
        if row.email.address >= 0 { emitEmail(row.email, holder) }
        if row.phone >= 0 { emitStrong(Hash.pair(2, table.phones.hash(row.phone), 0), holder) }
        if row.profile >= 0 { emitStrong(Hash.pair(3, table.profiles.hash(row.profile), 0), holder) }
        if row.birthday >= 10_000, row.birthday % 10_000 != 0 {
          emit(Hash.pair(4, UInt64(row.birthday), 0), holder)
        }
        if row.street >= 0 { emit(Hash.pair(5, table.streets.hash(row.street), 0), holder) }
        if row.postcode >= 0 {
          emitBeginnings(6, table.postcodes.hash(row.postcode), name, 2, holder, arena)
        }
        if row.city >= 0, row.postcode >= 0 || row.street >= 0 {
          emitBeginnings(15, table.cities.hash(row.city), name, 3, holder, arena)
        }
        guard row.more != 0 else { continue }
        let place = Int(row.extra)
        for name in extras[place].names { emitName(name, row, holder, arena, length, isBare) }
        for name in extras[place].mailboxNames { emitName(name, row, holder, arena, length, isBare) }
        for email in extras[place].emails { emitEmail(email, holder) }
        for phone in extras[place].phones { emitStrong(Hash.pair(2, table.phones.hash(phone), 0), holder) }
        for profile in extras[place].profiles {
          emitStrong(Hash.pair(3, table.profiles.hash(profile), 0), holder)
        }
      }
    }
  }

  private mutating func emitEmail(_ email: EmailFact, _ holder: UInt32) {
    emitStrong(Hash.pair(1, table.emails.hash(email.address), 0), holder)
    if email.local >= 0 { emitStrong(Hash.pair(7, table.locals.hash(email.local), 0), holder) }
  }

  private mutating func emitName(
    _ name: NamePair, _ row: RecordRow, _ holder: UInt32, _ arena: UnsafeBufferPointer<UInt8>, _ length: Int,
    _ isBare: [Bool]
  ) {
    if name.given >= 0, name.family >= 0 {
      // Both orders give the same keys, so swapped fields meet.
      let whole = names.facts[Int(name.given)].joined &+ names.facts[Int(name.family)].joined
      emitStrong(Hash.pair(8, whole, 0), holder)
      emitHalf(name.given, name.family, holder, arena, length, isFamily: false)
      emitHalf(name.family, name.given, holder, arena, length, isFamily: true)
    }
    if name.family >= 0, isBare[Int(name.family)] {
      emit(Hash.pair(9, names.facts[Int(name.family)].joined, 0), holder)
    }
    if name.given >= 0, isBare[Int(name.given)] {
      emit(Hash.pair(9, names.facts[Int(name.given)].joined, 0), holder)
    }
    for employer in [row.company, row.email.label] where employer >= 0 {
      let hash = table.companies.hash(table.employers.ids[Int(employer)])
      emitBeginnings(10, hash, name, 3, holder, arena)
    }
  }

  /// A value beside the first letters of the family name, and of the given name.
  private mutating func emitBeginnings(
    _ kind: UInt64, _ value: UInt64, _ name: NamePair, _ length: Int, _ holder: UInt32,
    _ arena: UnsafeBufferPointer<UInt8>
  ) {
    if name.family >= 0 { emit(Hash.pair(kind, value, prefix(name.family, length, arena)), holder) }
    if name.given >= 0 { emit(Hash.pair(kind, value, prefix(name.given, length, arena)), holder) }
  }

  /// One name whole (and in each of its forms) with the beginning, and with the end, of the other.
  private mutating func emitHalf(
    _ whole: Int32, _ part: Int32, _ holder: UInt32, _ arena: UnsafeBufferPointer<UInt8>, _ length: Int,
    isFamily: Bool
  ) {
    let joined = names.facts[Int(whole)].joined
    let begin = prefix(part, length, arena)
    let end = suffix(part, length, arena)
    emit(Hash.pair(11, joined, begin), holder)
    emit(Hash.pair(12, joined, end), holder)
    if isFamily || hasInitial[Int(whole)] {
      emit(Hash.pair(13, joined, UInt64(names.facts[Int(part)].firstByte)), holder)
    }
    // Letters exchanged or doubled leave the set of letters as it is.
    if names.facts[Int(part)].length >= 4 {
      emit(Hash.pair(16, joined, UInt64(names.facts[Int(part)].letters)), holder)
    }
    for group in names.groups[Int(whole)].prefix(4) {
      emit(Hash.pair(14, UInt64(UInt32(bitPattern: group)), begin), holder)
      let form = Hash.pair(17, UInt64(UInt32(bitPattern: group)), names.facts[Int(part)].joined)
      if prefixLength < 5 { emitStrong(form, holder) } else { emit(form, holder) }
    }
    for word in names.words[Int(whole)] {
      emit(Hash.pair(11, word, begin), holder)
    }
  }

  @inline(__always)
  private mutating func emitStrong(_ key: UInt64, _ holder: UInt32) {
    keys.append(key | 1)
    holders.append(holder)
  }

  @inline(__always)
  private mutating func emit(_ key: UInt64, _ holder: UInt32) {
    keys.append(key & ~1)
    holders.append(holder)
  }

  @inline(__always)
  private func prefix(_ id: Int32, _ length: Int, _ arena: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let range = names.strings.range(id)
    return Hash.slice(arena, range.lowerBound..<min(range.upperBound, range.lowerBound + length))
  }

  @inline(__always)
  private func suffix(_ id: Int32, _ length: Int, _ arena: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let range = names.strings.range(id)
    return Hash.slice(arena, max(range.lowerBound, range.upperBound - length)..<range.upperBound)
  }
}

/// Sorts keys with their values by radix: eight passes less what the size makes needless.
enum BlockSort {
  /// Keys are sorted by these bits: hashes that differ in them only by chance differ at all.
  static func order(_ key: UInt64) -> UInt64 { key >> 20 }

  static func sort(keys: inout [UInt64], values: inout [UInt32]) {
    let count = keys.count
    guard count > 1 else { return }
    var otherKeys = [UInt64](repeating: 0, count: count)
    var otherValues = [UInt32](repeating: 0, count: count)
    // Keys are hashes: 44 high bits tell all blocks apart but for a handful of harmless mixtures.
    // The digits of all passes are counted in one go: no pass changes how many there are.
    var digits = [Int](repeating: 0, count: 4 * 2048)
    for key in keys {
      for pass in 0..<4 { digits[pass << 11 | Int((key >> UInt64(20 + pass * 11)) & 2047)] += 1 }
    }
    for pass in 0..<4 {
      let shift = UInt64(20 + pass * 11)
      var counts: [Int] = []
      var sum = 0
      for digit in digits[(pass << 11)..<((pass + 1) << 11)] {
        counts.append(sum)
        sum += digit
      }
      keys.withUnsafeBufferPointer { sourceKeys in
        values.withUnsafeBufferPointer { sourceValues in
          otherKeys.withUnsafeMutableBufferPointer { targetKeys in
            otherValues.withUnsafeMutableBufferPointer { targetValues in
              for index in 0..<count {
                let digit = Int((sourceKeys[index] >> shift) & 2047)
                let position = counts[digit]
                counts[digit] = position + 1
                targetKeys[position] = sourceKeys[index]
                targetValues[position] = sourceValues[index]
              }
            }
          }
        }
      }
      swap(&keys, &otherKeys)
      swap(&values, &otherValues)
    }
  }
}
