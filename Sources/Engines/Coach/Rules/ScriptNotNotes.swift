internal import Domain

extension CoachRule {
  /// Full prose to be read aloud instead of short bullet notes.
  ///
  /// Why: Who reads a text aloud looks at the text; who has notes looks at the viewer.
  ///
  /// Say instead: One short line for each thing to say, a few words, no full sentences.
  ///
  /// Method: A12
  static let scriptNotNotes = CoachRule(
    name: "script-not-notes", severity: .warning, kinds: .only(.videoNotes), method: ["A12"]
  ) { message in
    guard NotesReader.isScript(message) else { return [] }
    return [
      Place(
        range: nil,
        why: AddressedPhrase(
          fr: "C'est un texte à lire : la voix devient plate et les yeux suivent les lignes.",
          en: "This is a text to read out: the voice goes flat and the eyes follow the lines."),
        instead: AddressedPhrase(
          tu: "Une ligne de quelques mots par idée, sans phrase entière ; puis souris et respire.",
          vous: "Une ligne de quelques mots par idée, sans phrase entière ; puis souriez et respirez.",
          en: "A line of a few words for each idea, no full sentences; then smile and breathe."))
    ]
  }
}

/// Tells notes from a script by the length of what stands between breaks.
enum NotesReader {
  /// Four bullets and more, and hardly a line without one: notes, however long a line is.
  private static func isBulleted(_ message: MessageAnalysis) -> Bool {
    let lines = message.lines.filter { !$0.isBlank && $0.part != .quote }
    let bullets = lines.filter { [0x2D, 0x2A, 0x2022, 0x2013, 0xB7].contains(message.scalars[$0.textStart]) }
    return bullets.count >= 4 && bullets.count * 5 >= lines.count * 4
  }

  static func isScript(_ message: MessageAnalysis) -> Bool {
    let scalars = message.scalars
    var segments: [(words: Int, isSentence: Bool)] = []
    for line in message.lines where !line.isBlank && line.part != .quote {
      var words = 0
      var inWord = false
      var last: UInt32 = 0
      func close() {
        if words > 0 { segments.append((words, last == 0x2E || last == 0x21 || last == 0x3F)) }
        words = 0
      }
      for index in line.textStart..<line.end {
        let scalar = scalars[index]
        let kind = ScalarFolding.kind(scalar)
        if kind == .letter || kind == .digit {
          if !inWord { words += 1 }
          inWord = true
        } else {
          if kind == .space { inWord = false }
          let isStop = scalar == 0x2E || scalar == 0x21 || scalar == 0x3F
          let isBreak =
            scalar == 0x3B || scalar == 0xB7 || scalar == 0x2022 || scalar == 0x7C || scalar == 0x2192
            || (scalar == 0x2F && index > 0 && scalars[index - 1] == 0x20)
            || (kind == .hyphen || scalar == 0x2013 || scalar == 0x2014) && index > 0
              && scalars[index - 1] == 0x20
          if isStop { last = scalar }
          if isBreak || isStop && (index + 1 >= line.end || ScalarFolding.kind(scalars[index + 1]) == .space)
          {
            close()
            last = 0
          }
          continue
        }
        last = scalar
      }
      close()
    }
    let total = segments.reduce(0) { $0 + $1.words }
    guard total >= 18 else { return false }
    if segments.allSatisfy({ !$0.isSentence }), isBulleted(message) { return false }
    let long = segments.filter { $0.words >= 9 }.reduce(0) { $0 + $1.words }
    let spoken = segments.filter { $0.isSentence && $0.words >= 6 }.reduce(0) { $0 + $1.words }
    return long * 100 >= total * 60 || spoken * 100 >= total * 60
  }
}
