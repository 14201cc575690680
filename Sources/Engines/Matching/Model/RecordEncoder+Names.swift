/// The names of a record, with those that its addresses spell.
extension RecordEncoder {
  mutating func encodeName(_ record: MatchRecord, into row: inout RecordRow, _ extra: inout RowExtra) {
    row.generation = Generation.last(in: record.family.isEmpty ? record.fullName : record.family)
    if row.generation == 0, !record.family.isEmpty { row.generation = Generation.last(in: record.fullName) }
    row.sex = NameMarks.sex(ofName: record.fullName)
    row.isSeveral = NameMarks.isSeveral(record.fullName)
    if record.given.isEmpty, record.family.isEmpty || !record.fullName.isEmpty {
      let text = record.fullName.isEmpty ? record.family : record.fullName
      // Whoever has no name is called after their address, which says more when it is taken apart.
      if !text.isEmpty, !text.utf8.contains(UInt8(ascii: "@")) || EmailKey(text) == nil {
        let name = PersonName.parse(text)
        row.given = names.intern(TextFolding.foldedBytes(name.given))
        row.family = names.intern(TextFolding.foldedBytes(name.family))
        if row.family < 0, !record.family.isEmpty { row.family = encodeNamePart(record.family) }
        row.marks = VietnameseMarks.key(of: name.given, in: text)
        addNames(of: name, row, &extra)
      }
    } else {
      row.given = encodeNamePart(record.given)
      row.family = encodeNamePart(record.family)
      row.marks = VietnameseMarks.key(
        of: record.given, in: record.fullName.isEmpty ? record.family : record.fullName)
      if row.family < 0, endsInLabel(record.given) {
        let name = PersonName.parse(record.given)
        row.given = names.intern(TextFolding.foldedBytes(name.given.isEmpty ? name.family : name.given))
      }
      if needsParsing(record.given) || needsParsing(record.family) {
        let name = PersonName.parse(record.given + " " + record.family)
        // Decorations go; the fields' own division stays when it can.
        let given = PersonName.parse(record.given)
        row.given = names.intern(TextFolding.foldedBytes([given.given, given.family].joined(separator: " ")))
        let family = PersonName.parse(record.family)
        row.family = names.intern(
          TextFolding.foldedBytes([family.given, family.family].joined(separator: " ")))
        addNames(of: name, row, &extra)
      }
    }
    for nickname in record.nicknames {
      let id = names.intern(TextFolding.foldedBytes(nickname))
      if id >= 0 { extra.names.append(NamePair(given: id, family: row.family)) }
    }
    for family in record.formerFamilies {
      let id = names.intern(TextFolding.foldedBytes(family))
      if id >= 0 { extra.names.append(NamePair(given: row.given, family: id)) }
    }
  }

  private mutating func addNames(of name: PersonName, _ row: RecordRow, _ extra: inout RowExtra) {
    let nickname = names.intern(TextFolding.foldedBytes(name.nickname))
    if nickname >= 0 { extra.names.append(NamePair(given: nickname, family: row.family)) }
    let former = names.intern(TextFolding.foldedBytes(name.formerFamily))
    if former >= 0 { extra.names.append(NamePair(given: row.given, family: former)) }
    // "Thomas G." was read as G. Thomas, for Thomas is a family name too.
    if row.given >= 0, row.family >= 0, names.facts[Int(row.given)].isInitial,
      names.facts[Int(row.family)].isKnownGiven, name.family.count > 1
    {
      extra.names.append(NamePair(given: row.family, family: row.given))
    }
  }

  /// "Nono boulot" in the field of the given name.
  private func endsInLabel(_ text: String) -> Bool {
    guard let space = text.lastIndex(of: " ") else { return false }
    return NameWords.labels.contains(String(text[text.index(after: space)...]))
  }

  /// Digits, brackets, commas, dots, symbols: more than a plain name.
  private func needsParsing(_ text: String) -> Bool {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: ","), UInt8(ascii: "|"), UInt8(ascii: "\""),
        UInt8(ascii: "/"),
        UInt8(ascii: "["), UInt8(ascii: "."), 0xF0, 0xE2:
        return true
      default: continue
      }
    }
    return false
  }

  private mutating func encodeNamePart(_ text: String) -> Int32 {
    if text.isEmpty { return -1 }
    let raw = rawNames.intern(text)
    if Int(raw) < rawNameIds.count { return rawNameIds[Int(raw)] }
    scratch.removeAll(keepingCapacity: true)
    TextFolding.appendFolded(text, to: &scratch)
    let id = names.intern(scratch)
    rawNameIds.append(id)
    return id
  }

  /// An address that spells the name out replaces an initial and adds another form.
  mutating func complete(with local: [UInt8], row: inout RecordRow, extra: inout RowExtra) {
    let given = row.given < 0 ? [] : Array(names.strings.bytes(row.given))
    let family = row.family < 0 ? [] : Array(names.strings.bytes(row.family))
    let words = EmailName.words(of: local)
    let (g, f) = (GivenNames.withoutSpaces(given), GivenNames.withoutSpaces(family))
    guard let found = EmailName.complete(words, g, f) else {
      if let turned = EmailName.turned(words, g, f) {
        swap(&row.given, &row.family)
        take(turned, row: &row, extra: &extra)
      } else if let other = EmailName.otherFamily(words, given: given, family: family) {
        extra.mailboxNames.append(NamePair(given: row.given, family: names.intern(other)))
      }
      return
    }
    take(found, row: &row, extra: &extra)
  }

  private mutating func take(
    _ spelled: (given: [UInt8], family: [UInt8]), row: inout RecordRow, extra: inout RowExtra
  ) {
    let pair = NamePair(given: names.intern(spelled.given), family: names.intern(spelled.family))
    let wasShort = row.given < 0 || names.facts[Int(row.given)].isInitial
    if wasShort, pair.given >= 0 {
      row.given = pair.given
      if row.family < 0 { row.family = pair.family }
      if row.family != pair.family { extra.names.append(pair) }
    } else {
      extra.names.append(pair)
      if pair.given >= 0, pair.given != row.given, names.facts[Int(pair.given)].isKnownGiven {
        extra.spelled.append(pair.given)
      }
    }
  }
}
