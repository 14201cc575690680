/// Names of months in the six languages in which exports come.
enum MonthNames {
  /// Plain lower case, January first: English, French, German, Spanish, Italian, Portuguese.
  private static let names: [[String]] = [
    ["january", "janvier", "januar", "janner", "enero", "gennaio", "janeiro"],
    ["february", "fevrier", "februar", "febrero", "febbraio", "fevereiro"],
    ["march", "mars", "marz", "maerz", "marzo", "marco", "mrz"],
    ["april", "avril", "abril", "aprile"],
    ["may", "mai", "mayo", "maggio", "maio"],
    ["june", "juin", "juni", "junio", "giugno", "junho"],
    ["july", "juillet", "juli", "julio", "luglio", "julho", "jly"],
    ["august", "aout", "agosto"],
    ["september", "septembre", "septiembre", "settembre", "setembro", "setiembre"],
    ["october", "octobre", "oktober", "octubre", "ottobre", "outubro"],
    ["november", "novembre", "noviembre", "novembro"],
    ["december", "decembre", "dezember", "diciembre", "dicembre", "dezembro"],
  ]

  /// 1...12 for a name or its start (three letters at least) in plain lower case; nil when no month or
  /// two months start so ("jui").
  static func number(_ word: [UInt8]) -> Int? {
    guard word.count >= 3 else { return nil }
    var found: Int?
    for (index, list) in names.enumerated()
    where list.contains(where: { $0.utf8.count >= word.count && $0.utf8.starts(with: word) }) {
      if found != nil { return nil }
      found = index + 1
    }
    return found
  }
}
