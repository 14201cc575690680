import Testing

@testable import Formats

@Suite struct MailAddressTests {
  private func people(_ field: String) -> [MailAddress] {
    MailMessage(Array("To: \(field)\n\n".utf8), depth: .header).to
  }

  private func person(_ name: String?, _ address: String?) -> MailAddress {
    MailAddress(name: name, address: address)
  }

  @Test func blanksInAQuotedLocalPartAreTheAddresss() {
    #expect(people(#""john doe"@b.example"#) == [person(nil, #""john doe"@b.example"#)])
    #expect(people(#"Jo "john doe"@b.example"#) == [person("Jo", #""john doe"@b.example"#)])
  }

  @Test(
    arguments: [
      ("<<zoe@a.example>>", nil), ("Zoe <<zoe@a.example>>", "Zoe"), ("Zoe <zoe@a.example>>", "Zoe"),
      ("<Zoe <zoe@a.example>>", "Zoe"), ("Zoe zoe@a.example>", "Zoe"), ("\"Zoe <zoe@a.example>", "Zoe"),
      ("Zoe [mailto:zoe@a.example]", "Zoe"), ("Zoe [zoe@a.example]", "Zoe"),
      ("\"Zoe\" zoe@a.example", "Zoe"), ("zoe@a.example \"Zoe\"", "Zoe"), ("zoe@a.example Zoe", "Zoe"),
      ("=?utf-8?q?Zoe_=3Czoe=40a=2Eexample=3E?=", "Zoe"), ("=?utf-8?q?Zoe?= zoe@a.example", "Zoe"),
      ("Zoe <zoe@a.example> <zoe@a.example>", "Zoe"), ("Zoe <> <zoe@a.example>", "Zoe"),
    ] as [(String, String?)])
  func bracketsMayBeTooManyOrMissing(written: String, name: String?) {
    #expect(people(written) == [person(name, "zoe@a.example")])
  }

  @Test func aForgottenCommaCostsNobody() {
    let both = [person("A", "a@a.example"), person("B", "b@b.example")]

    #expect(people("A <a@a.example> B <b@b.example>") == both)
    #expect(people("A <a@a.example>\n B <b@b.example>") == both)
    #expect(people("A a@a.example B b@b.example") == both)
    #expect(
      people("a@a.example b@b.example, c@c.example") == [
        person(nil, "a@a.example"), person(nil, "b@b.example"), person(nil, "c@c.example"),
      ])
    #expect(people("<a@a.example> <b@b.example>").map(\.address) == ["a@a.example", "b@b.example"])
  }

  @Test func addressLiteralsHoldColons() {
    #expect(people("jo@[IPv6:2001:db8::1]") == [person(nil, "jo@[IPv6:2001:db8::1]")])
    #expect(
      people("team: jo@[192.0.2.1], al@a.example;").map(\.address) == ["jo@[192.0.2.1]", "al@a.example"])
  }

  @Test func charsetsThatHoldBackTheirLastLetterGiveIt() {
    #expect(people("=?windows-1258?Q?Vi=EA=F2t?= <v@a.example>").first?.name == "Việt")
    #expect(people("=?windows-1255?B?+ezl7Q==?= <s@a.example>").first?.name == "שלום")
  }
}
