import Domain
import Testing

@testable import EntregentWeb

struct EscapingTests {
  let context = Sample.context(.en)

  private func text(_ html: HTML) -> String { String(decoding: html.bytes(in: context), as: UTF8.self) }

  @Test func dataCannotBecomeMarkup() {
    let html = p { "<script>alert('x')</script> & \"quoted\"" }
    #expect(
      text(html) == "<p>&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;quoted&quot;</p>")
  }

  @Test func dataCannotLeaveAnAttribute() {
    let html = voidTag("input", [.value("\" onfocus=\"alert(1)")])
    #expect(text(html) == "<input value=\"&quot; onfocus=&quot;alert(1)\">")
  }

  @Test func controlCharactersBecomeReplacementCharacters() {
    #expect(text(p { "a\u{0}b\u{1B}[31m\tc" }) == "<p>a\u{FFFD}b\u{FFFD}[31m\tc</p>")
  }

  @Test func onlyKnownSchemesBecomeLinks() {
    #expect(Link.outside("javascript:alert(1)") == nil)
    #expect(Link.outside("JavaScript:alert(1)") == nil)
    #expect(Link.outside("data:text/html,x") == nil)
    #expect(Link.outside("https://example.org/a")?.address == "https://example.org/a")
  }

  @Test func addressesAreEncoded() {
    #expect(Links.people(PeopleQuery(text: "a&b=ç")).address == "/people?q=a%26b%3D%C3%A7")
    #expect(Links.mail("a b@example.org").address == "mailto:a%20b@example.org")
  }

  @Test func frenchThinSpacesReachThePage() {
    let html = p { Words(fr: "Vraiment ?", en: "Really?") }
    let french = String(decoding: html.bytes(in: Sample.context(.fr)), as: UTF8.self)
    #expect(french == "<p>Vraiment\u{202F}?</p>")
  }

  @Test func bigNumbersAreGroupedAsTheLanguageDoes() {
    #expect(Figures.grouped(1_234_567, .fr) == "1\u{202F}234\u{202F}567")
    #expect(Figures.grouped(1_234_567, .en) == "1,234,567")
    #expect(Figures.grouped(999, .en) == "999")
    #expect(Figures.grouped(-1000, .en) == "-1,000")
  }
}

struct MarkedTextTests {
  private func finding(_ start: Int, _ end: Int) -> MessageFinding {
    MessageFinding(
      rule: "r", severity: .warning, start: start, end: end, excerpt: "", method: [],
      why: Phrase(verbatim: ""), instead: Phrase(verbatim: ""))
  }

  private func marked(_ text: String, _ findings: [MessageFinding]) -> String {
    String(decoding: MessagePage.marked(text, findings).bytes(in: Sample.context(.en)), as: UTF8.self)
  }

  @Test func rangesCountUnicodeScalars() {
    #expect(
      marked("👩‍💻 <b> ok", [finding(4, 7)])
        == "<p class=\"marked\">👩‍💻 <mark class=\"warning\">&lt;b&gt;</mark> ok</p>")
  }

  @Test func rangesBeyondTheTextAndOverlapsDoNotBreakThePage() {
    #expect(
      marked("abcdef", [finding(2, 99), finding(-5, 4), finding(5, 3)])
        == "<p class=\"marked\">ab<mark class=\"warning\">cdef</mark></p>")
    #expect(marked("abc", [finding(0, 3)]) == "")
  }
}

struct FormValuesTests {
  @Test func formsAreDecoded() {
    let form = FormValues(urlencoded: Array("name=In%C3%A8s+C.&x=a%0D%0Ab&x=2&empty=&bad=%zz%4".utf8))
    #expect(form["name"] == "Inès C.")
    #expect(form["x"] == "a\nb")
    #expect(form.all("x") == ["a\nb", "2"])
    #expect(form["empty"] == "")
    #expect(form["bad"] == "%zz%4")
    #expect(form["missing"] == nil)
    #expect(form.trimmed("empty") == nil)
  }

  @Test func listsAreSplitAtCommasAndLines() {
    let form = FormValues([("tags", " a, b\n c ;; ")])
    #expect(form.list("tags") == ["a", "b", "c"])
  }
}
