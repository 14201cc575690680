/// Endings that inclusive French writes behind a point or in brackets: `étudiant·e`, `ravi(e)`,
/// `développeur.euse.s`. They are read as part of the word and do not change it.
enum InclusiveWriting {
  private static let endings: Set<String> = [
    "e", "es", "s", "ne", "nes", "se", "ses", "rice", "rices", "trice", "trices", "euse", "euses", "ive",
    "ives",
    "ere", "eres", "le", "les", "elle", "te", "tes", "fe", "esse", "x", "eux",
  ]

  /// The place after the endings that follow `start`, or `start` itself.
  static func end(_ scalars: [UInt32], _ start: Int, _ end: Int) -> Int {
    var index = start
    for _ in 0..<2 {
      guard index + 1 < end else { return index }
      let mark = scalars[index]
      let isPoint = mark == 0xB7 || mark == 0x2022 || mark == 0x2027 || mark == 0x22C5
      guard isPoint || mark == 0x2E || mark == 0x28 || mark == 0x2F || mark == 0x2D else { return index }
      var stop = index + 1
      var bytes: [UInt8] = []
      while stop < end, ScalarFolding.kind(scalars[stop]) == .letter, stop - index < 8 {
        if ScalarFolding.isUpper(scalars[stop]) { return index }
        ScalarFolding.append(scalars[stop], to: &bytes)
        stop += 1
      }
      guard !bytes.isEmpty, endings.contains(String(decoding: bytes, as: UTF8.self)) else { return index }
      if stop < end, ScalarFolding.kind(scalars[stop]) == .digit { return index }
      if mark == 0x28 {
        guard stop < end, scalars[stop] == 0x29 else { return index }
        stop += 1
      } else if stop < end,
        ScalarFolding.kind(scalars[stop]) == .letter || scalars[stop] == 0x27 || scalars[stop] == 0x2019
      {
        return index
      } else if mark == 0x2D, bytes != [0x65], bytes != [0x65, 0x73], bytes.count < 4 {
        return index  // "-le", "-te" and the like are pronouns
      } else if mark == 0x2F, bytes.count > 4 || bytes == [0x78] {
        return index
      }
      index = stop
    }
    return index
  }
}
