import Domain
import Entregent
import Foundation
import HTTPTypes
import Testing

@testable import EntregentWeb

struct ImportChoicesTests {
  /// Pastes a text and waits until it is read: the address of the job and its page.
  private func paste(_ site: TestSite, _ text: String, kind: String = "") async throws -> (String, String) {
    let answer = try await site.post(
      "/import/paste", "kind=\(kind)&text=" + Links.encode(text))
    #expect(answer.status == 303)
    let job = try #require(answer.headers[.location])
    return (job, try await page(site, job))
  }

  private func page(_ site: TestSite, _ job: String) async throws -> String {
    for _ in 0..<500 {
      let body = try await site.ask(.get, job).body
      if !body.contains("page-working") { return body }
      try await Task.sleep(for: .milliseconds(10))
    }
    return ""
  }

  @Test func aPastedListIsShownWithTicksAndOnlyTickedNamesGoIn() async throws {
    let site = try TestSite()
    let (job, preview) = try await paste(
      site, "Sponsors: Alma, Beta\n\nSpeakers\nMarie Dupont, CTO, Alma\nPaul Martin\n")
    #expect(preview.contains("page-preview"))
    #expect(preview.contains("name=\"take\" value=\"0:1\" checked"))
    #expect(preview.contains("Paul Martin"))

    let applied = try await site.post(job + "/apply", "take=0:2&take=0:3")
    #expect(applied.status == 303)
    #expect(try await page(site, job).contains("page-done"))
    let workspace = site.server.site.vaults.own
    #expect(try workspace.people(PeopleQuery()).people.map(\.name) == ["Marie Dupont"])
    #expect(try workspace.companies().suggestions.map(\.name) == ["Beta"])
  }

  @Test func aChangedColumnIsShownAgainBeforeAnythingIsWritten() async throws {
    let site = try TestSite()
    let (job, preview) = try await paste(site, "Nom,Boîte\nZoé Roux,Alma\n", kind: "table")
    #expect(preview.contains("name=\"c-0-1\""))
    let workspace = site.server.site.vaults.own

    let changed = try await site.post(job + "/apply", "c-0-0=full-name&c-0-1=title")
    #expect(changed.status == 303)
    #expect(try await page(site, job).contains("page-preview"))
    #expect(try workspace.people(PeopleQuery()).people.isEmpty)

    _ = try await site.post(job + "/apply", "c-0-0=full-name&c-0-1=title")
    #expect(try await page(site, job).contains("page-done"))
    let person = try #require(workspace.people(PeopleQuery()).people.first)
    #expect((person.title, person.company) == ("Alma", nil))
  }

  @Test func anEmptyPasteIsRefusedKindly() async throws {
    let site = try TestSite()
    let answer = try await site.post("/import/paste", "kind=&text=+")
    #expect(answer.status == 422)
    #expect(answer.body.contains("class=\"errors\""))
  }

  @Test func aPastedProfileBecomesAPerson() async throws {
    let site = try TestSite()
    let (job, preview) = try await paste(
      site,
      "Zoé Léger\nDeveloper at Alma\nLyon, France\n\nExperience\nDeveloper\nAlma\nJan 2021 - Present · 4 yrs\n\nEducation\nÉcole\n2014 - 2016\n"
    )
    #expect(preview.contains("Zoé Léger"))
    _ = try await site.post(job + "/apply", "")
    #expect(try await page(site, job).contains("page-done"))
    #expect(
      try site.server.site.vaults.own.people(PeopleQuery()).people.map(\.name) == ["Zoé Léger"])
  }

  @Test func everyFieldOfATableHasWords() {
    #expect(ColumnWords.all.count == 35)
    #expect(Set(ColumnWords.all.map(\.id)).count == 35)
  }
}
