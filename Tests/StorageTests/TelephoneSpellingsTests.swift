import Testing

@testable import Storage

@Suite struct TelephoneSpellingsTests {
  private func found(_ text: String, of number: String = "33611223344") throws -> String? {
    let spellings = try #require(TelephoneSpellings(number))
    let bytes = Array(text.utf8)
    for start in bytes.indices {
      if let end = spellings.end(in: bytes, at: start) {
        return String(decoding: bytes[start..<end], as: UTF8.self)
      }
    }
    return nil
  }

  @Test(arguments: [
    "0611223344", "06 11 22 33 44", "06.11.22.33.44", "06-11-22-33-44", "+33611223344", "+33 6 11 22 33 44",
    "+33 (0)6 11 22 33 44", "0033 6 11 22 33 44", "611223344", "06\u{A0}11\u{A0}22\u{A0}33\u{A0}44",
    "06\u{202F}11\u{202F}22\u{202F}33\u{202F}44",
  ])
  func aNumberIsFoundHoweverItIsWritten(_ written: String) throws {
    #expect(try found("tél. \(written), le soir") == written)
  }

  @Test(arguments: ["0611223345", "06112233440", "9990611223344", "06 11 22 33", "le 06 à 11 h 22"])
  func anotherNumberIsLeftAlone(_ written: String) throws { #expect(try found(written) == nil) }

  @Test func aNumberWithoutACountryIsFoundAsItIsDialled() throws {
    #expect(try found("voir 06 11 22 33 44.", of: "0611223344") == "06 11 22 33 44")
  }

  @Test func whatIsTooShortIsNobodys() { #expect(TelephoneSpellings("3615") == nil) }
}
