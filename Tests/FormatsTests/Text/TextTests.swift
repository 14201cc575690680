import Foundation
import Testing

@testable import Formats

@Suite("Character sets")
struct TextDecoderTests {
  @Test("UTF-8, with and without mark, is not copied or changed")
  func utf8() {
    let text = TextDecoder.decode(Array("\u{FEFF}été".utf8))
    #expect(text.encoding == .utf8)
    #expect(text.markLength == 3)
    #expect(text.text == "été")
  }

  @Test("UTF-16 of Excel, with and without mark")
  func utf16() {
    let words = "Prénom\tNom\nZoé\tLéger\n"
    let little: [UInt8] = Array(words.utf16.map { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }.joined())
    let big: [UInt8] = Array(words.utf16.map { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }.joined())
    let cases: [([UInt8], TextEncoding)] = [
      ([0xFF, 0xFE] + little, .utf16LittleEndian), (little, .utf16LittleEndian),
      ([0xFE, 0xFF] + big, .utf16BigEndian), (big, .utf16BigEndian),
    ]
    for (bytes, encoding) in cases {
      let text = TextDecoder.decode(bytes)
      #expect(text.encoding == encoding)
      #expect(text.text == words)
    }
    #expect(TextDecoder.decode([0xFF, 0xFE, 0x41]).warnings.map(\.code) == ["bad-utf16"])
  }

  @Test("Windows-1252 and Latin-1")
  func singleByte() {
    let windows = TextDecoder.decode([0x63, 0x9C, 0x75, 0x72, 0x20, 0x80, 0x20, 0xE9])
    #expect(windows.encoding == .windows1252)
    #expect(windows.text == "cœur € é")
    #expect(TextDecoder.decode([0xE9, 0x81]).encoding == .latin1)
  }

  @Test("Code page 437 is told from 850 by signs that stand where 850 has a lone letter or accent")
  func codePages() {
    func bytes(_ text: String, _ set: [UnicodeScalar]) -> [UInt8] {
      text.unicodeScalars.compactMap { SingleByteCharsets.byte($0, in: set) }
    }
    let american = SingleByteCharsets.codePage437Scalars
    for text in [
      "René;≥ 3 ans;François", "Hélène;10 Ω;Élan", "Zoé;5¢;Orléans", "Zoé;√2;Orléans", "Zoé;≈ 10;≤ 3;π;été",
    ] {
      let text = text + ";Orléans;François;Hélène;Zoé"
      let read = TextDecoder.decode(bytes(text, american))
      #expect(read.encoding == .codePage437)
      #expect(read.text == text)
    }
    for text in [
      "René;Orléans", "João;São Paulo;René", "Ángela;Óscar;José", "René;m³;¾;§ 2", "È René;Élan",
      "Søren;Hélène",
      "d´Arc;René", "René;Ø 10 mm", "Þór;René;Ýmir",
    ] {
      let text = text + ";Orléans;François;Hélène;Zoé"
      let read = TextDecoder.decode(bytes(text, SingleByteCharsets.codePage850))
      #expect(read.encoding == .codePage850)
      #expect(read.text == text)
    }
  }

  @Test("Mac Roman, code page 850 and Shift-JIS are told by how their letters stand")
  func guessed() {
    let rows: [(TextEncoding, [UInt8])] = [
      (
        .macRoman,
        [
          0x52, 0x65, 0x6E, 0x8E, 0x3B, 0x4F, 0x72, 0x6C, 0x8E, 0x61, 0x6E, 0x73, 0x3B, 0x46, 0x72, 0x61,
          0x6E, 0x8D, 0x6F, 0x69, 0x73,
        ]
      ),
      (
        .codePage850,
        [
          0x52, 0x65, 0x6E, 0x82, 0x3B, 0x4F, 0x72, 0x6C, 0x82, 0x61, 0x6E, 0x73, 0x3B, 0x46, 0x72, 0x61,
          0x6E, 0x87, 0x6F, 0x69, 0x73,
        ]
      ),
      (
        .windows1252,
        [
          0x52, 0x65, 0x6E, 0xE9, 0x3B, 0x4F, 0x72, 0x6C, 0xE9, 0x61, 0x6E, 0x73, 0x3B, 0x46, 0x72, 0x61,
          0x6E, 0xE7, 0x6F, 0x69, 0x73,
        ]
      ),
    ]
    for (encoding, bytes) in rows {
      let text = TextDecoder.decode(bytes)
      #expect(text.encoding == encoding)
      #expect(text.text == "René;Orléans;François")
      #expect(text.warnings.map(\.code) == (encoding == .windows1252 ? [] : ["guessed-charset"]))
    }
    let japanese = TextDecoder.decode([
      0x8E, 0x52, 0x93, 0x63, 0x3B, 0x91, 0xBE, 0x98, 0x59, 0x3B, 0x83, 0x61, 0x82, 0xCC,
    ])
    #expect(japanese.encoding == .shiftJIS)
    #expect(japanese.text == "山田;太郎;ヂの")
    for names in ["Šárka", "l’été", "Žaneta Novák", "Müller", "ÉMILE ZOÉ", "œuvre … fin"] {
      let bytes = names.unicodeScalars.compactMap { windowsByte($0) }
      #expect(TextDecoder.decode(bytes).text == names)
    }
  }

  private func windowsByte(_ scalar: UnicodeScalar) -> UInt8? {
    let special: [UnicodeScalar: UInt8] = ["Š": 0x8A, "Ž": 0x8E, "’": 0x92, "œ": 0x9C, "…": 0x85]
    return special[scalar] ?? UInt8(exactly: scalar.value)
  }

  @Test("a few foreign bytes do not garble a UTF-8 file")
  func mixed() {
    let text = TextDecoder.decode(Array("été à Orléans, déjà Noël: ".utf8) + [0xE9, 0x74, 0xE9])
    #expect(text.encoding == .utf8)
    #expect(text.text == "été à Orléans, déjà Noël: été")
    #expect(text.warnings == [ParseProblem("bad-utf8", facts: ["2"], severity: .warning)])
  }

  @Test(
    "well-formed UTF-8 is what RFC 3629 says",
    arguments: [
      ([0x41, 0xC3, 0xA9], true), ([0xC0, 0x80], false), ([0xED, 0xA0, 0x80], false),
      ([0xF4, 0x90, 0x80, 0x80], false),
      ([0xF0, 0x9F, 0x9A, 0x80], true), ([0xE2, 0x82], false), ([0x80], false), ([0xE0, 0x80, 0x80], false),
      ([UInt8](repeating: 0x41, count: 9) + [0xFF], false),
    ] as [([UInt8], Bool)])
  func validation(bytes: [UInt8], isSound: Bool) {
    #expect(bytes.withUnsafeBytes { TextDecoder.isUTF8($0) } == isSound)
    #expect((String(validating: bytes, as: UTF8.self) != nil) == isSound)
  }
}

@Suite("Garbled names")
struct MojibakeRepairTests {
  @Test(
    "UTF-8 read as Windows-1252 is repaired, once or twice over",
    arguments: [
      ("FranÃ§ois", "François"), ("ZoÃ«", "Zoë"), ("LÃ©a CÅ“ur", "Léa Cœur"), ("Ã‰lodie", "Élodie"),
      ("FranÃƒÂ§ois", "François"), ("Ã€ lâ€™aube", "À l’aube"), ("JosÃ© ðŸš€", "José 🚀"),
    ])
  func repaired(garbled: String, right: String) { #expect(MojibakeRepair.repaired(garbled) == right) }

  @Test(
    "right names stay",
    arguments: [
      "François", "Zoë", "Élodie Ãvila", "Ångström", "Łukasz", "李明", "Ana São", "Ñandú", "Œuvre", "Ada", "",
      "Ã", "Â©",
    ])
  func untouched(name: String) {
    // "Â©" alone is what a garbled sign would be; the sign is what was meant.
    #expect(MojibakeRepair.repaired(name) == (name == "Â©" ? "©" : nil))
  }

  @Test("no naughty string is taken for a garbled one", .enabled(if: TableCorpora.isThere))
  func naughtyStrings() throws {
    let strings = try #require(
      try JSONSerialization.jsonObject(with: Data(try TableCorpora.bytes("text/blns.json"))) as? [String])
    print("blns: \(strings.count) strings")
    #expect(strings.filter { MojibakeRepair.repaired($0) != nil } == [])
  }
}

@Suite("Markup in cells")
struct MarkupTests {
  @Test(
    "references are resolved once",
    arguments: [
      ("R&amp;D", "R&D"), ("&amp;amp;", "&amp;"), ("l&#39;&eacute;t&#xE9;", "l'été"),
      ("a & b; c", "a & b; c"),
      ("&nosuch;", "&nosuch;"), ("&#0;&#xD800;", "&#0;&#xD800;"), ("&", "&"), ("5&nbsp;&euro;", "5\u{A0}€"),
    ])
  func references(text: String, plain: String) { #expect(HTMLEntities.unescape(text) == plain) }

  @Test(
    "only markup is taken for markup",
    arguments: [
      ("<p>a</p>", true), ("a<br>b", true), ("if a < b and b > c", false), ("List<String>", false),
      ("<3", false),
      ("x </b>", true), ("Map<a, b>", false), ("", false), ("<", false),
    ])
  func isHTML(text: String, expected: Bool) { #expect(HTMLText.isHTML(text) == expected) }

  @Test(
    "text of markup",
    arguments: [
      ("<p>Un &amp; deux</p><p>trois</p>", "Un & deux\ntrois"), ("a<br/>b<br><br>c", "a\nb\n\nc"),
      ("<style>p{}</style>x<script>if (a<b) {}</script>y", "xy"), ("<a href=\"x>y\">lien</a> ok", "lien ok"),
      ("<!-- a --> b", "b"), ("<p>open", "open"), ("1 < 2<br>", "1 < 2"),
    ])
  func plainText(html: String, text: String) {
    #expect(HTMLText.plainText(html).split(separator: " ").joined(separator: " ") == text)
  }
}

@Suite("Dates of exports")
struct ExportDateTests {
  @Test(
    "days",
    arguments: [
      ("12 Mar 2024", 2024, 3, 12), ("7-Feb-22", 2022, 2, 7), ("05 juin 2024", 2024, 6, 5),
      ("12 mars 2023", 2023, 3, 12),
      ("3. März 2024", 2024, 3, 3), ("1er févr. 2020", 2020, 2, 1), ("12 de marzo de 2024", 2024, 3, 12),
      ("14 dic 2021", 2021, 12, 14), ("8 ago 2021", 2021, 8, 8), ("2 gennaio 2021", 2021, 1, 2),
      ("5 out 2021", 2021, 10, 5),
      ("Mar 12, 2024", 2024, 3, 12), ("2024-03-12", 2024, 3, 12), ("2024/03/12", 2024, 3, 12),
      ("14.03.2025", 2025, 3, 14),
      ("3/14/25", 2025, 3, 14), ("04/24/2014", 2014, 4, 24), ("24/04/2014", 2014, 4, 24),
      ("20240312", 2024, 3, 12),
      ("05 Jun 1833", 1833, 6, 5), ("jeudi 12 mars 2020", 2020, 3, 12), ("mar. 12 mars 2019", 2019, 3, 12),
      ("12 juil. 2020", 2020, 7, 12), ("Sept 3, 2021", 2021, 9, 3),
    ])
  func days(text: String, year: Int, month: Int, day: Int) {
    #expect(ExportDate(text)?.date == PartialDate(year: year, month: month, day: day))
  }

  @Test("parts of dates")
  func parts() {
    #expect(ExportDate("Jan 2020")?.date == PartialDate(year: 2020, month: 1))
    #expect(ExportDate("2020")?.date == PartialDate(year: 2020))
    #expect(ExportDate("01/2020")?.date == PartialDate(year: 2020, month: 1))
    #expect(ExportDate("2020-03")?.date == PartialDate(year: 2020, month: 3))
    #expect(ExportDate("--04-12")?.date == PartialDate(month: 4, day: 12))
    #expect(ExportDate(" --0412")?.date == PartialDate(month: 4, day: 12))
    #expect(ExportDate("12 mars")?.date == PartialDate(month: 3, day: 12))
  }

  @Test("moments")
  func moments() {
    #expect(
      ExportDate("2026-09-30 08:12:40 UTC")?.moment
        == ParsedMoment(year: 2026, month: 9, day: 30, hour: 8, minute: 12, second: 40, offsetSeconds: 0))
    #expect(
      ExportDate("Wed Jun 24 12:43:42 UTC 2026")?.moment
        == ParsedMoment(year: 2026, month: 6, day: 24, hour: 12, minute: 43, second: 42, offsetSeconds: 0))
    #expect(
      ExportDate("3/14/25, 2:37\u{202F}PM")?.moment
        == ParsedMoment(year: 2025, month: 3, day: 14, hour: 14, minute: 37))
    #expect(
      ExportDate("1/12/10, 12:14 AM")?.moment == ParsedMoment(year: 2010, month: 1, day: 12, minute: 14))
    #expect(
      ExportDate("2025-01-02T10:00:00.123Z")?.moment
        == ParsedMoment(year: 2025, month: 1, day: 2, hour: 10, offsetSeconds: 0))
    #expect(
      ExportDate("2025-01-02T10:00:00+05:30")?.moment
        == ParsedMoment(year: 2025, month: 1, day: 2, hour: 10, offsetSeconds: 19_800))
    #expect(
      ExportDate("11/29/24 22:28")?.moment
        == ParsedMoment(year: 2024, month: 11, day: 29, hour: 22, minute: 28))
    #expect(ParsedMoment(year: 1833, month: 6, day: 5, offsetSeconds: 0).epochSeconds == -4_309_891_200)
    #expect(
      ParsedMoment(year: 2026, month: 9, day: 30, hour: 8, minute: 12, second: 40).epochSeconds
        == 1_790_755_960)
  }

  @Test(
    "what is no date is none",
    arguments: [
      "", "yesterday", "32 Mar 2024", "2024-13-01", "30 Feb 2024", "12:99", "Present", "abc 2024",
      "99999999999", "1/2/3/4",
      "Marseille 2024", "29/02/2023", "🎂",
    ])
  func none(text: String) { #expect(ExportDate(text) == nil) }

  @Test("order decides only where numbers do not")
  func order() {
    #expect(ExportDate("03/04/2025", order: .dayFirst)?.date == PartialDate(year: 2025, month: 4, day: 3))
    #expect(ExportDate("03/04/2025", order: .monthFirst)?.date == PartialDate(year: 2025, month: 3, day: 4))
    #expect(ExportDate("03/14/2025", order: .dayFirst)?.date == PartialDate(year: 2025, month: 3, day: 14))
  }
}
