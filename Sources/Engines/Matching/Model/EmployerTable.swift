/// Which keys of companies, and which labels of domains, mean one employer.
///
/// Keys alone would take a slip in a company's name, and the legal form in its domain, for another employer: whoever
/// is at "Smith & Co" writes from `smithco.com`, and "Smtih & Co" is a slip where a dozen others write Smith.
struct EmployerTable {
  /// By key or label: the key under which its employer stands.
  let ids: [Int32]
  /// By label: the key of the company that it spells together with its legal form, −1 for none.
  let owners: [Int32]

  /// A name of fewer letters is neither a slip of another nor the rest of a label.
  private static let (leastSpelling, leastRest) = (6, 4)
  /// The longest legal form or general word that a label may hold beside the name.
  private static let longestForm = 14

  /// - Parameter counts: by key, the records that name the company.
  init(_ companies: CompanyTable, counts: [Int32]) {
    var ids = companies.cores
    var owners = [Int32](repeating: -1, count: companies.count)
    for label in 0..<Int32(companies.count) {
      guard let found = EmployerTable.company(in: label, companies) else { continue }
      // A name of its own, unless it is the other written together: "Smith &Co".
      if companies.isName(label), !EmployerTable.isMore(counts[Int(found.key)], than: counts[Int(label)]) {
        continue
      }
      ids[Int(label)] = companies.cores[Int(found.key)]
      if found.isWhole { owners[Int(label)] = found.key }
    }
    for (slip, key) in EmployerTable.misspelt(companies, counts) {
      ids[Int(slip)] = companies.cores[Int(key)]
    }
    for name in 0..<Int32(companies.count)
    where companies.isName(name) && ids[Int(name)] == companies.cores[Int(name)] {
      if let key = EmployerTable.companyBeforeMisspeltForm(in: name, companies, counts) {
        ids[Int(name)] = companies.cores[Int(key)]
      }
    }
    self.ids = ids
    self.owners = owners
  }

  /// The company in a label, before a legal form or a general word or behind what names begin with; whole when
  /// nothing else than the name is in it.
  private static func company(
    in label: Int32, _ companies: CompanyTable
  ) -> (key: Int32, isWhole: Bool)? {
    let bytes = Array(companies.bytes(label))
    guard bytes.count >= leastRest + 2 else { return nil }
    for length in 2...min(longestForm, bytes.count - leastRest) {
      if let key = companies.find(bytes.dropLast(length)), companies.isName(key) {
        let form = String(decoding: bytes.suffix(length), as: UTF8.self)
        if CompanyName.legalForms.contains(form) { return (key, true) }
        if CompanyName.generalWords.contains(form) { return (key, false) }
      }
      if let key = companies.find(bytes.dropFirst(length)), companies.isName(key),
        CompanyName.leadingForms.contains(String(decoding: bytes.prefix(length), as: UTF8.self))
      {
        return (key, true)
      }
    }
    return nil
  }

  /// The company of a name whose legal form is misspelt: Smith, of "Smith Lsd".
  private static func companyBeforeMisspeltForm(
    in name: Int32, _ companies: CompanyTable, _ counts: [Int32]
  ) -> Int32? {
    let bytes = companies.bytes(name)
    guard bytes.count >= leastRest + 3 else { return nil }
    for length in 3...min(5, bytes.count - leastRest) {
      guard let key = companies.find(bytes.dropLast(length)), companies.isName(key),
        isMore(counts[Int(key)], than: counts[Int(name)])
      else { continue }
      let form = Array(bytes.suffix(length))
      if misspeltForms.contains(where: { CompanyName.near(form, $0, 1) }) { return key }
    }
    return nil
  }

  private static let misspeltForms = [
    "inc", "ltd", "llc", "plc", "corp", "sas", "sasu", "sarl", "eurl", "gmbh",
  ]
  .map { Array($0.utf8) }

  /// Names that are a slip away from one that far more records bear, with that one.
  private static func misspelt(_ companies: CompanyTable, _ counts: [Int32]) -> [Int32: Int32] {
    var places: [(hash: UInt64, key: Int32)] = []
    for key in 0..<Int32(companies.count) where companies.isName(key) && counts[Int(key)] > 0 {
      let name = companies.bytes(key)
      if name.count < leastSpelling { continue }
      for hash in spellings(name) { places.append((hash, key)) }
    }
    places.sort { $0 < $1 }
    var found: [Int32: Int32] = [:]
    var start = 0
    while start < places.count {
      let end = places[start...].firstIndex { $0.hash != places[start].hash } ?? places.count
      // As many as there are letters at one place; nearly always one.
      let near = places[start..<end].map(\.key)
      start = end
      if near.count < 2 { continue }
      for slip in near {
        for key in near where isMore(counts[Int(key)], than: counts[Int(slip)]) {
          let known = found[slip].map { counts[Int($0)] } ?? 0
          if counts[Int(key)] > known,
            CompanyName.isMisspelling(companies.string(slip), companies.string(key))
          {
            found[slip] = key
          }
        }
      }
    }
    return found
  }

  /// Whether so many records outweigh those of a slip: the more often one is seen, the less it is one.
  private static func isMore(_ count: Int32, than slips: Int32) -> Bool {
    Int(count) >= 2 * Int(slips) * Int(slips)
  }

  /// Hashes of a name and of what is left of it without each of its letters: names a slip apart share one.
  private static func spellings(_ name: ArraySlice<UInt8>) -> [UInt64] {
    var letters = Array(name)
    var hashes = [letters.withUnsafeBufferPointer(Hash.bytes)]
    for place in letters.indices {
      let letter = letters.remove(at: place)
      hashes.append(letters.withUnsafeBufferPointer(Hash.bytes))
      letters.insert(letter, at: place)
    }
    return hashes
  }
}
