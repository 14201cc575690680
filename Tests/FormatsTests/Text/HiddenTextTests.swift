import Formats
import Testing

@Suite struct HiddenTextTests {
  @Test(arguments: [
    ("Zoé", nil), ("", nil), ("a\tb\nc\r\n", nil), ("🏝", nil), ("ʼ", nil), ("\u{7F}x", "control-characters"),
    ("red \u{1B}[31m", "control-characters"), ("\u{0}", "control-characters"), (" ", "invisible-text"),
    ("\u{200B}\u{FEFF}", "invisible-text"), ("\u{A0}\n", "invisible-text"), ("\u{85}", "invisible-text"),
    ("\u{200B}.", nil),
  ]) func whatCannotBeSeenIsSaid(text: String, code: String?) {
    #expect(HiddenText.problem(of: text, field: "note")?.code == code)
  }

  @Test func everyFieldOfAContactIsLookedAtOnce() {
    var contact = ParsedContact()
    contact.fullName = "Zoé"
    contact.given = "\u{200B}"
    contact.notes = ["\u{1}", "\u{2}"]
    contact.positions = [ParsedPosition(company: "A\u{8}", title: "\u{8}")]
    contact.emails = [LabeledValue("z@a.example\u{7}")]

    #expect(
      HiddenText.problems(in: contact).map(\.facts) == [["note"], ["company"], ["title"], ["address"]])
    #expect(HiddenText.problems(in: ParsedContact()).isEmpty)
  }

  @Test func controlsAreTakenOutAndLineEndsStay() {
    #expect(HiddenText.withoutControls("a\u{1B}[0m\tb\r\nc\u{7F}é") == "a[0m\tb\r\ncé")
  }
}
