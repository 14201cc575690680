import Formats
import Foundation
import Testing

/// All records of a text, as text.
func rows(_ text: String, _ dialect: CSVDialect? = nil) -> [[String]] {
  var all: [[String]] = []
  Array(text.utf8).withUnsafeBytes { buffer in
    CSVReader.forEachRow(in: buffer, dialect: dialect) { (row) in all.append(row.strings) }
  }
  return all
}

@Suite("Tables of separated values")
struct CSVReaderTests {
  @Test("plain records end with LF, CRLF or the file")
  func plainRecords() {
    #expect(rows("a,b\n1,2") == [["a", "b"], ["1", "2"]])
    #expect(rows("a,b\r\n1,2\r\n") == [["a", "b"], ["1", "2"]])
    #expect(rows("a,b\r1,2\r") == [["a", "b"], ["1", "2"]])
    #expect(rows("a,\n,b\n") == [["a", ""], ["", "b"]])
    #expect(rows("") == [])
  }

  @Test("a quoted field holds separators, line ends and doubled quotes")
  func quotedFields() {
    #expect(
      rows("\"a,b\",\"x\ny\",\"say \"\"hi\"\"\"\n1,2,3\n") == [
        ["a,b", "x\ny", "say \"hi\""], ["1", "2", "3"],
      ])
    #expect(rows("\"\",\"\"\"\",a\"b\n", CSVDialect()) == [["", "\"", "a\"b"]])
    #expect(rows("\"a\" ,\"b\"\t\r\nc,d") == [["a", "b"], ["c", "d"]])
  }

  @Test("a blank line is a record without fields")
  func blankLine() {
    #expect(rows("a,b\n\n1,2\n") == [["a", "b"], [], ["1", "2"]])
  }

  @Test("a quote that never closes costs no neighbour")
  func strayQuote() {
    #expect(
      rows("a,b\n\"x,1\ny,2\nz,3\n", CSVDialect()) == [["a", "b"], ["\"x", "1"], ["y", "2"], ["z", "3"]])
    #expect(
      rows("a,b\n\"x,1\ny,\"2\"\nz,3\n", CSVDialect()) == [
        ["a", "b"], ["\"x", "1"], ["y", "2"], ["z", "3"],
      ])
    #expect(
      rows("\"He said \"hi\" to me\",2\nb,3\n", CSVDialect()) == [
        ["He said \"hi\" to me", "2"], ["b", "3"],
      ])
  }

  @Test("blanks before an opening quote are skipped where a file has them")
  func blanksBeforeQuotes() {
    #expect(rows("\"a\", \"b, c\"\n\"1\", 2\n") == [["a", "b, c"], ["1", " 2"]])
    #expect(rows("a,b\n\"x, \"\"y\"\"\",2\n") == [["a", "b"], ["x, \"y\"", "2"]])
  }

  @Test("line numbers count the lines inside cells")
  func lineNumbers() {
    var lines: [Int] = []
    Array("h,i\n\"a\nb\nc\",1\nd,2\n".utf8).withUnsafeBytes { buffer in
      CSVReader.forEachRow(in: buffer) { (row) in lines.append(row.line) }
    }
    #expect(lines == [1, 2, 5])
  }

  @Test(
    "the separator is found",
    arguments: [
      ("a,b,c\n1,2,3\n", ","), ("a;b;c\n1,5;2,5;3\n", ";"), ("a\tb\n1,2\t3\n", "\t"), ("a|b\n1|2\n", "|"),
      ("sep=;\na;b\n", ";"), ("\u{FEFF}nom;prénom\nÉ;x\n", ";"), ("one\ntwo\n", ","),
      ("Name;Note\nA;\"x, y\"\nB;z, t\n", ";"),
    ])
  func separatorIsFound(text: String, separator: String) {
    Array(text.utf8).withUnsafeBytes { #expect(CSVDialect.detect(in: $0).separatorText == separator) }
  }

  @Test("byte order mark and Excel's hint are no part of the records")
  func marks() {
    #expect(rows("\u{FEFF}a,b\n1,2") == [["a", "b"], ["1", "2"]])
    #expect(rows("sep=;\r\na;b\r\n1;2") == [["a", "b"], ["1", "2"]])
  }

  @Test("csv-spectrum reads as its JSON says", .enabled(if: TableCorpora.isThere))
  func spectrum() throws {
    var count = 0
    for name in try TableCorpora.names(in: "csv/csvs") {
      let text = String(decoding: try TableCorpora.bytes("csv/csvs/" + name), as: UTF8.self)
      let json = try TableCorpora.bytes("csv/json/" + name.replacing(".csv", with: ".json"))
      let tree = try JSONSerialization.jsonObject(with: Data(json))
      let wanted = try #require((tree as? [[String: Any]]) ?? (tree as? [String: Any]).map { [$0] })
        .map { $0.mapValues { "\($0)" } }
      let all = rows(text)
      let header = try #require(all.first)
      var found = all.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(header, $0)) }
      // The JSON of this one file was made with another phone number.
      if name == "location_coordinates.csv" { found[0]["Contact Phone Number"] = "1234567890" }
      #expect(found == wanted, "\(name)")
      count += 1
    }
    print("csv-spectrum: \(count) files")
    #expect(count == 12)
  }
}
