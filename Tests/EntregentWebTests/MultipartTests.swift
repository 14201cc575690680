import Testing

@testable import EntregentWeb

struct MultipartTests {
  static let body = """
    --XyZ\r\nContent-Disposition: form-data; name="csrf"\r\n\r\ntoken\r\n\
    --XyZ\r\nContent-Disposition: form-data; name="files"; filename="a \\"é.vcf"\r\nContent-Type: text/vcard\r\n\r\n\
    BEGIN:VCARD\r\n--Xy not the end\r\n\r\n--XyZ\r\nContent-Disposition: form-data; name="files"; filename=""\r\n\r\n\r\n\
    --XyZ--\r\n
    """.replacing("\\\"", with: "%22")

  private func events(pieces: Int, _ body: String) throws -> [MultipartParser.Event] {
    var parser = MultipartParser(boundary: "XyZ")
    var events: [MultipartParser.Event] = []
    let bytes = Array(body.utf8)
    var start = 0
    while start < bytes.count {
      let end = min(start + pieces, bytes.count)
      for event in try parser.read(bytes[start..<end]) {
        if case .data(let more) = event, case .data(let before)? = events.last {
          events[events.count - 1] = .data(before + more)
        } else {
          events.append(event)
        }
      }
      start = end
    }
    return events
  }

  @Test(arguments: [1, 2, 3, 7, 64, 4096]) func partsAreTheSameHoweverTheBytesArrive(_ pieces: Int) throws {
    let events = try events(pieces: pieces, Self.body)
    #expect(
      events == [
        .began(name: "csrf", fileName: nil), .data(Array("token".utf8)), .ended,
        .began(name: "files", fileName: "a \"é.vcf"),
        .data(Array("BEGIN:VCARD\r\n--Xy not the end\r\n".utf8)), .ended,
        .began(name: "files", fileName: ""), .ended, .finished,
      ])
  }

  @Test func aCutBodyIsNeverFinished() throws {
    let events = try events(pieces: 50, String(Self.body.dropLast(6)))
    #expect(!events.contains(.finished))
  }

  @Test func nonsenseAfterADelimiterIsRefused() {
    #expect(throws: MultipartParser.Failure.self) { try events(pieces: 9, "--XyZab\r\n\r\n") }
  }

  @Test func headersWithoutNameAreRefused() {
    #expect(throws: MultipartParser.Failure.self) {
      try events(pieces: 9, "--XyZ\r\nContent-Type: text/plain\r\n\r\nx\r\n--XyZ--")
    }
  }

  @Test func endlessHeadersAreRefused() {
    #expect(throws: MultipartParser.Failure.self) {
      try events(pieces: 4096, "--XyZ\r\nX: " + String(repeating: "a", count: 40_000))
    }
  }

  @Test func boundariesAreReadFromTheHeader() {
    #expect(MultipartParser.boundary(of: "multipart/form-data; boundary=abc") == "abc")
    #expect(MultipartParser.boundary(of: "Multipart/Form-Data; charset=utf-8; boundary=\"a b\"") == "a b")
    #expect(MultipartParser.boundary(of: "application/json") == nil)
    #expect(MultipartParser.boundary(of: "multipart/form-data") == nil)
    #expect(
      MultipartParser.boundary(of: "multipart/form-data; boundary=" + String(repeating: "a", count: 80))
        == nil)
  }
}
