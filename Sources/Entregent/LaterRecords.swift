import Domain
import Storage

/// Records that came while two people were one. When that is taken back, each goes with the one whose own records
/// it fits by an address or a number and by the name; what fits neither or both stays with the person kept.
enum LaterRecords {
  /// - Parameter holder: who has all that `move` did not bring.
  static func divide(_ write: ImportTransaction, _ move: MergeStore.Move, of holder: Int64) throws {
    guard let newest = move.newest else { return }
    let standing = try PersonKnowledge.statements(write.db, of: holder).filter { $0.subject == "person" }
    let kept = Set(move.kept ?? [])
    let older = standing.filter { $0.id <= newest || kept.contains($0.id) }
    let known = Set(older.map(\.id))
    let versions = Set(standing.filter { known.contains($0.id) }.compactMap(\.replacedBy))
    let later = standing.filter {
      $0.id > newest && $0.replacedBy == nil && !versions.contains($0.id) && !known.contains($0.id)
    }
    guard !later.isEmpty else { return }
    let moved = try MergeStore.movedRecords(write.db)
    var joins = CertainJoins(firstPerson: 0)
    let country = try HomeCountry.read(write.db)
    func record(_ row: ObservationRow) throws -> CertainJoins.Record {
      let facts = try PersonFacts(json: row.facts)
      return CertainJoins.Record(
        observation: row.id, name: facts.name,
        keys: RecordKeys(facts, uid: row.uid, kind: row.kind, country: country).joining,
        birthday: facts.birthday, isAnchor: true)
    }
    func side(_ rows: [ObservationRow]) throws -> (traits: CertainJoins.Traits, keys: Set<String>) {
      var traits = CertainJoins.Traits()
      var keys: Set<String> = []
      for row in rows {
        let record = try record(row)
        traits.add(record)
        keys.formUnion(record.keys)
      }
      return (traits, keys)
    }
    let own = try side(older)
    let left = try side(
      try PersonKnowledge.statements(write.db, of: move.from).filter { $0.subject == "person" })
    for row in later where !moved.contains(row.id) {
      let record = try record(row)
      func fits(_ side: (traits: CertainJoins.Traits, keys: Set<String>)) -> Bool {
        !side.keys.isDisjoint(with: record.keys) && joins.fit(record, side.traits)
      }
      guard fits(left), !fits(own) else { continue }
      _ = try MergeStore.takeOut(write, observation: row.id, of: holder, to: move.from)
    }
  }
}
