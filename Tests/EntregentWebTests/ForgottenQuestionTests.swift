import Domain
import Foundation
import Testing

@testable import EntregentWeb

/// The preview of an import asks about people who were erased.
struct ForgottenQuestionTests {
  private func preview(_ records: [ForgottenRecord]) -> String {
    var report = ImportReport(files: [], people: 2, forgotten: records.count, isDryRun: true)
    report.forgottenRecords = records
    let page = ImportJobPage.render(.init(id: "x", phase: .preview(report)), Sample.context(.en))
    return String(decoding: page.bytes(in: Sample.context(.en)), as: UTF8.self)
  }

  @Test func everyErasedPersonHasATickThatIsNotSet() {
    let page = preview([ForgottenRecord(path: "a.zip/Connections.csv", record: 21, name: "Ada <Duval>")])
    #expect(page.contains("<input type=\"checkbox\" name=\"bring\" value=\"Connections.csv:21\">"))
    #expect(page.contains("Ada &lt;Duval&gt;"))
    #expect(page.contains("/import/x/apply"), "there is something to save although nothing else is new")
  }

  @Test func aPersonWhoStandsInSeveralFilesHasOneTick() {
    let page = preview([
      ForgottenRecord(path: "a.zip/Connections.csv", record: 21, name: "Ada Duval"),
      ForgottenRecord(path: "a.zip/messages.csv", record: 4, name: "Ada Duval"),
      ForgottenRecord(path: "a.zip/Invitations.csv", record: 2, name: "Bo Lind"),
    ])
    #expect(page.components(separatedBy: "type=\"checkbox\"").count == 3)
    #expect(page.contains("value=\"Connections.csv:21/messages.csv:4\""))
    let form = FormValues([("bring", "Connections.csv:21/messages.csv:4")])
    #expect(ForgottenQuestion.answer(in: form) == BringBack(marks: ["Connections.csv:21", "messages.csv:4"]))
    #expect(!page.contains("there is nothing to save"))
  }

  @Test func withoutErasedPeopleNothingIsAsked() {
    #expect(!preview([]).contains("checkbox"))
  }

  @Test func theTicksAreTheAnswer() {
    let form = FormValues([("csrf", "t"), ("bring", "Connections.csv:21"), ("bring", "a.vcf:2")])
    #expect(ForgottenQuestion.answer(in: form) == BringBack(marks: ["Connections.csv:21", "a.vcf:2"]))
    #expect(ForgottenQuestion.answer(in: FormValues()) == .nobody)
  }
}
