import Domain
import Testing

@Suite struct TextMarksTests {
  @Test(arguments: [
    ("Meta (ex-Google)", true), ("EX-Criteo", true), ("Alma, desormais chez Qonto", true),
    ("Alma, désormais chez Qonto", true), ("Alma, DÉSORMAIS CHEZ Qonto", true),
    ("de\u{301}sormais chez Qonto", true), ("Apex-Labs", false), ("Index Exchange", false), ("", false),
    ("é", false), ("ex", false),
  ])
  func marksCountAtTheBeginningOfWords(_ text: String, _ isFound: Bool) {
    let marks = TextMarks(["ex-", "désormais chez "], onlyAtWords: true)
    #expect(marks.occur(in: text) == isFound)
  }

  @Test func elsewhereTheyCountAnywhere() {
    let marks = TextMarks(["née ", "(born "])
    #expect(marks.occur(in: "Claire Morvan NÉE Kervella"))
    #expect(marks.occur(in: "Claire Morvan (Born Kervella)"))
    #expect(marks.occur(in: "Renée Kervella"))
    #expect(!marks.occur(in: "Claire Kervella"))
  }
}
