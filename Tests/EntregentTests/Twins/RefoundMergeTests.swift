import Domain
import Entregent
import Testing

/// Two people who are one by the user's word, one of whom goes with an import and comes again.
@Suite struct RefoundMergeTests {
  private let now = moment("2026-11-21")

  private func card(_ uid: String, _ name: String, _ email: String) -> String {
    "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:\(uid)-0123456789abcdef\r\nFN:\(name)\r\nEMAIL:\(email)\r\nEND:VCARD\r\n"
  }

  /// Ann Roy and Nan Le Roy of two files.
  private func two() throws -> (bench: Bench, files: [String], ids: [PersonID]) {
    let bench = try Bench()
    let files = [
      try bench.file("a.vcf", card("a", "Ann Roy", "ann@kerlann.example")),
      try bench.file("b.vcf", card("b", "Nan Le Roy", "nan@morlann.example")),
    ]
    try bench.bring(files[0])
    let first = try bench.person(named: "Ann Roy").person.id
    try bench.bring(files[1], on: "2026-11-22")
    return (bench, files, [first, try bench.person(named: "Nan Le Roy").person.id])
  }

  @Test(arguments: [0, 1], [0, 1]) func theMergeIsStillTakenBackAlone(undone: Int, kept: Int) throws {
    let (bench, files, ids) = try two()
    let merge = try bench.workspace.merge(ids[kept], ids[1 - kept], now: now)
    // Again and again.
    var undo = "import-\(undone + 1)"
    for day in ["2026-11-23", "2026-11-24"] {
      try bench.workspace.undo(undo, now: now)
      #expect(try bench.names.count == 1)
      #expect(try bench.workspace.undoable().map(\.name).contains(merge))
      undo = try #require(bench.bring(files[undone], on: day).undo)
      #expect(try bench.names.count == 1, "the user's word is remembered")
    }
    #expect(try bench.workspace.undoable().map(\.name).contains(merge))
    try bench.workspace.undo(merge, now: now)
    let ann = try bench.person(named: "Ann Roy").person
    let nan = try bench.person(named: "Nan Le Roy").person
    #expect((ann.id, ann.emails) == (ids[0], ["ann@kerlann.example"]))
    #expect((nan.id, nan.emails) == (ids[1], ["nan@morlann.example"]))
    #expect(try bench.workspace.doctor(repairs: false, now: now).isEmpty)
  }

  /// By address and name the record could be taken for the other one's.
  @Test func aRecordThatCameAgainGoesToNobodyElse() throws {
    let bench = try Bench()
    let files = try ["a", "b"].map {
      try bench.file("\($0).vcf", card($0, "Ann Roy", "ann@kerlann.example"))
    }
    for file in files { try bench.bring(file) }
    let ann = try bench.person(named: "Ann Roy").person
    let record = try #require(ann.sources.first { $0.source == "b.vcf" }?.observation)
    let other = try bench.workspace.split(ann.id, record: "r\(record)", now: now).person
    let merge = try bench.workspace.merge(ann.id, other, now: now)
    try bench.workspace.undo("import-1", now: now)
    try bench.bring(files[0], on: "2026-11-23")
    try bench.workspace.undo(merge, now: now)
    #expect(try bench.workspace.person(ann.id, now: now).person.sources.map(\.source) == ["a.vcf"])
    #expect(try bench.workspace.person(other, now: now).person.sources.map(\.source) == ["b.vcf"])
  }

  @Test func takenBackWhileTheOtherIsAwayTheyAreTwoWhenThatOneComes() throws {
    let (bench, files, ids) = try two()
    let merge = try bench.workspace.merge(ids[0], ids[1], now: now)
    try bench.workspace.undo("import-2", now: now)
    try bench.workspace.undo(merge, now: now)
    #expect(try bench.names == ["Ann Roy"])
    try bench.bring(files[1], on: "2026-11-23")
    #expect(try bench.names.sorted() == ["Ann Roy", "Nan Le Roy"])
  }

  @Test func aGroupComesApartAsWell() throws {
    let (bench, files, ids) = try two()
    let third = try bench.workspace.addPerson(name: "A. Roy", fields: ["note": "au club"], now: now)
    let merge = try bench.workspace.merge([ids[0], ids[1], third], keep: [:], now: now)
    try bench.workspace.undo("import-2", now: now)
    try bench.bring(files[1], on: "2026-11-23")
    #expect(try bench.names.count == 1)
    try bench.workspace.undo(merge, now: now)
    #expect(try bench.names.sorted() == ["A. Roy", "Ann Roy", "Nan Le Roy"])
  }

  @Test func aCorrespondentWhoStayedIsFoundAgain() throws {
    var letters = Letters()
    let (me, nan) = ("Camille Exemple <camille@moi.example>", "Nan Le Roy <nan@morlann.example>")
    letters.add(from: me, to: nan, received: false)
    letters.add(from: nan, to: me)
    let bench = try Bench()
    try bench.bring(bench.file("a.vcf", card("a", "Ann Roy", "ann@kerlann.example")))
    let box = try bench.file("mail.mbox", letters.text)
    try bench.bring(box)
    let ids = try ["Ann Roy", "Nan Le Roy"].map { try bench.person(named: $0).person.id }
    let merge = try bench.workspace.merge(ids[0], ids[1], now: now)
    try bench.workspace.undo("import-2", now: now)
    try bench.bring(box, on: "2026-11-23")
    #expect(try bench.names == ["Ann Roy"])
    try bench.workspace.undo(merge, now: now)
    #expect(try bench.person(named: "Nan Le Roy").person.emails == ["nan@morlann.example"])
    #expect(try bench.person(named: "Ann Roy").person.emails == ["ann@kerlann.example"])
  }
}
