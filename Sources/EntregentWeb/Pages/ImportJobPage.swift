import Domain
import Entregent

/// One import: being read, shown before anything is written, being applied, done.
enum ImportJobPage {
  struct Model: Sendable {
    var id: String
    var phase: ImportJob.Phase
  }

  static func render(_ model: Model, _ context: PageContext) -> HTML {
    switch model.phase {
    case .reading(let progress):
      return working(Words(fr: "Lecture en cours", en: "Reading"), progress, context)
    case .applying(let progress):
      return working(Words(fr: "Enregistrement en cours", en: "Saving"), progress, context)
    case .preview(let report): return preview(model.id, report, context)
    case .done(let report): return done(report, context)
    case .failed(let error): return failed(error, context)
    }
  }

  private static func working(_ title: Words, _ progress: WorkProgress?, _ context: PageContext) -> HTML {
    var context = context
    context.refreshAfter = 1
    return Layout.page(title, context, class: "page-import page-working") {
      header(.class("head")) { h1 { title } }
      div(.class("raised"), .fixed("role", "status")) {
        p { progress.map { Words($0.step) } ?? Words(fr: "Un instant…", en: "One moment…") }
        if let progress, progress.total > 0 {
          tag(
            "progress",
            [
              .text("max", String(progress.total)), .value(String(progress.done)),
              .label(Words(fr: "Avancement", en: "Progress")),
            ], HTML { _ in })
          p(.class("quiet small")) {
            Figures.grouped(progress.done)
            Words(fr: " sur ", en: " of ")
            Figures.grouped(progress.total)
          }
        }
        p(.class("quiet small")) {
          Words(fr: "Cette page se met à jour toute seule.", en: "This page updates by itself.")
        }
      }
    }
  }

  private static func preview(_ id: String, _ report: ImportReport, _ context: PageContext) -> HTML {
    let title = Words(fr: "Avant d’enregistrer", en: "Before saving")
    return Layout.page(title, context, class: "page-import page-preview") {
      header(.class("head")) { h1 { title } }
      failures(report)
      if report.readsNothing, report.forgottenRecords.isEmpty, !ImportChoicesForm.isNeeded(report) {
        p(.class("lede")) {
          Words(fr: "Rien sur des personnes n’a été lu.", en: "Nothing about people was read.")
        }
      } else if report.changesNothing, !ImportChoicesForm.isNeeded(report) {
        p(.class("lede")) {
          report.forgottenRecords.isEmpty
            ? Words(
              fr: "Tout est déjà dans le carnet : il n’y a rien à enregistrer.",
              en: "Everything is in the notebook already: there is nothing to save.")
            : Words(
              fr: "Tout est déjà dans le carnet, sauf ce qui en a été effacé exprès.",
              en: "Everything is in the notebook already, but for what was erased from it on purpose.")
        }
      } else {
        p(.class("lede")) {
          Words(
            fr: "Voici ce qui changerait. Rien n’est encore écrit.",
            en: "This is what would change. Nothing is written yet.")
        }
      }
      sums(report)
      if !report.newPeople.isEmpty {
        p {
          Words(fr: "Parmi les nouveaux : ", en: "Among the new: ")
          report.newPeople.prefix(8).joined(separator: ", ")
          report.newPeople.count > 8 ? "…" : ""
        }
      }
      if ImportChoicesForm.isNeeded(report) {
        postForm(Links.applyImport(id), .class("choices")) {
          ImportChoicesForm.sections(report)
          ForgottenQuestion.ask(report)
          div(.class("acts")) {
            button(.type("submit"), .class("button main")) { Words(fr: "Enregistrer", en: "Save") }
            button(.type("submit"), .class("button"), .name("again"), .value("yes")) {
              Words(fr: "Relire avec ces choix", en: "Read again with these choices")
            }
          }
        }
        div(.class("acts")) { discard(id) }
      } else {
        div(.class("acts")) {
          if !report.changesNothing || !report.forgottenRecords.isEmpty {
            postForm(Links.applyImport(id)) {
              ForgottenQuestion.ask(report)
              button(.type("submit"), .class("button main")) { Words(fr: "Enregistrer", en: "Save") }
            }
          }
          discard(id)
        }
      }
      particulars(report)
    }
  }

  private static func discard(_ id: String) -> HTML {
    postForm(Links.discardImport(id)) {
      button(.type("submit"), .class("button")) { Words(fr: "Laisser tomber", en: "Discard") }
    }
  }

  private static func done(_ report: ImportReport, _ context: PageContext) -> HTML {
    let title = Words(fr: "C’est dans le carnet", en: "It is in the notebook")
    return Layout.page(title, context, class: "page-import page-done") {
      header(.class("head")) { h1 { title } }
      p(.class("lede")) {
        Words.count(
          report.people, fr: ("Il y a maintenant # personne.", "Il y a maintenant # personnes."),
          en: ("There is # person now.", "There are # people now."))
      }
      sums(report)
      div(.class("acts")) {
        Components.linkButton(Words(fr: "Voir la journée", en: "See the day"), Links.today, isMain: true)
        Components.linkButton(Words(fr: "Voir les personnes", en: "See the people"), Links.people)
        if let undo = report.undo {
          postForm(Links.undo) {
            hidden("name", undo)
            button(.type("submit"), .class("link")) {
              Words(fr: "Annuler cet import", en: "Undo this import")
            }
          }
        }
      }
      particulars(report)
    }
  }

  private static func failed(_ error: UserFacingError, _ context: PageContext) -> HTML {
    let title = Words(fr: "Ce fichier n’a pas pu être lu", en: "This file could not be read")
    return Layout.page(title, context, class: "page-import page-failed") {
      header(.class("head")) { h1 { title } }
      div(.class("errors"), .fixed("role", "alert")) {
        p { error.message }
        if let advice = error.advice { p { advice } }
      }
      p {
        Words(
          fr: "Rien n’a été enregistré ; ce qui était dans le carnet y est encore.",
          en: "Nothing has been saved; what was in the notebook is still there.")
      }
      div(.class("acts")) {
        Components.linkButton(
          Words(fr: "Essayer un autre fichier", en: "Try another file"), Links.importing, isMain: true)
      }
    }
  }

  /// The figures that add up: read = new + changed + known + left out.
  private static func sums(_ report: ImportReport) -> HTML {
    ul(.class("sums")) {
      sum(report.files.reduce(0) { $0 + $1.read }, fr: ("lu", "lus"), en: "read")
      sum(report.files.reduce(0) { $0 + $1.added }, fr: ("nouveau", "nouveaux"), en: "new")
      sum(report.files.reduce(0) { $0 + $1.updated }, fr: ("changé", "changés"), en: "changed")
      sum(
        report.files.reduce(0) { $0 + $1.unchanged }, fr: ("déjà connu", "déjà connus"), en: "already known")
      sum(
        report.files.reduce(0) { $0 + $1.skipped.count }, fr: ("laissé de côté", "laissés de côté"),
        en: "left out")
    }
  }

  private static func sum(_ number: Int, fr: (one: String, many: String), en: String) -> HTML {
    li {
      strong { Figures.grouped(number) }
      " "
      span(.class("quiet")) { Words.count(number, fr: fr, en: (en, en)) }
    }
  }

  /// Files that could not be read at all stand in the open, above the figures.
  private static func failures(_ report: ImportReport) -> HTML? {
    let failed = report.files.filter { $0.error != nil }
    guard !failed.isEmpty else { return nil }
    return div(.class("errors"), .fixed("role", "alert")) {
      for file in failed {
        p {
          strong(.class("break")) { file.path }
          Words(fr: " : ", en: ": ")
          if let error = file.error { reason(error) }
        }
      }
    }
  }

  private static func particulars(_ report: ImportReport) -> HTML {
    group {
      joined(report)
      jobChanges(report.jobChanges)
      valueChanges(report.changes)
      gone(report.gone)
      if let cancelled = report.cancelled { p(.class("quiet")) { cancelled } }
      if report.forgotten > 0 {
        p(.class("quiet")) {
          Words.count(
            report.forgotten,
            fr: ("# fiche oubliée n’a pas été reprise.", "# fiches oubliées n’ont pas été reprises."),
            en: ("# forgotten record was not brought back.", "# forgotten records were not brought back."))
        }
      }
      files(report)
    }
  }

  private static func files(_ report: ImportReport) -> HTML {
    section {
      h2 { Words(fr: "Fichier par fichier", en: "File by file") }
      div(
        .class("scroll"), .fixed("tabindex", "0"), .fixed("role", "region"),
        .label(Words(fr: "Fichiers", en: "Files"))
      ) {
        table(.class("files")) {
          tag(
            "thead", [],
            tr {
              column(Words(fr: "Fichier", en: "File"))
              for name in fileColumns { column(name, isNumber: true) }
            })
          tag(
            "tbody", [],
            group {
              for file in report.files where file.kind != "ignored" { row(file) }
            })
        }
      }
      let ignored = report.files.count { $0.kind == "ignored" && $0.error == nil }
      if ignored > 0 {
        p(.class("quiet small")) {
          Words.count(
            ignored, fr: ("# fichier ne parle de personne.", "# fichiers ne parlent de personne."),
            en: ("# file says nothing about people.", "# files say nothing about people."))
        }
      }
      for file in report.files where !file.skipped.isEmpty || file.error != nil { skipped(file) }
      for file in report.files where file.warnings != nil { warnings(file) }
    }
  }

  private static let fileColumns = [
    Words(fr: "Lus", en: "Read"), Words(fr: "Nouveaux", en: "New"), Words(fr: "Changés", en: "Changed"),
    Words(fr: "Connus", en: "Known"), Words(fr: "Laissés", en: "Left out"),
  ]

  private static func column(_ words: Words, isNumber: Bool = false) -> HTML {
    th(.fixed("scope", "col"), isNumber ? .class("number") : .absent) { words }
  }

  private static func row(_ file: FileReport) -> HTML {
    tr {
      th(.fixed("scope", "row")) {
        Vocabulary.sourceKind(file.kind)
        span(.class("quiet small line")) { file.path }
      }
      let numbers = [file.read, file.added, file.updated, file.unchanged, file.skipped.count]
      for (name, number) in zip(fileColumns, numbers) {
        td(.class("number"), .words("data-label", name)) { Figures.grouped(number) }
      }
    }
  }

  private static func skipped(_ file: FileReport) -> HTML {
    details(.class("skipped")) {
      summary {
        Words(fr: "Laissés de côté dans ", en: "Left out of ").appending(file.path)
      }
      ul(.class("plain")) {
        if let error = file.error { li { reason(error) } }
        records(file.skipped.prefix(200), of: file.skipped.count)
      }
    }
  }

  /// What was taken but repaired, or looks wrong.
  private static func warnings(_ file: FileReport) -> HTML {
    let shown = file.warnings ?? []
    return details(.class("skipped")) {
      summary {
        Words(fr: "Lu, mais à regarder dans ", en: "Read, but worth a look in ").appending(file.path)
      }
      ul(.class("plain")) { records(shown[...], of: file.warningCount ?? shown.count) }
    }
  }

  private static func records(_ shown: ArraySlice<SkippedRecord>, of count: Int) -> HTML {
    group {
      for record in shown {
        li {
          if let line = record.line {
            span(.class("quiet")) { Words(fr: "ligne \(line) : ", en: "line \(line): ") }
          } else if let number = record.record {
            span(.class("quiet")) { Words(fr: "n° \(number) : ", en: "no. \(number): ") }
          }
          reason(record)
        }
      }
      if count > shown.count {
        li(.class("quiet")) {
          more(count - shown.count)
        }
      }
    }
  }

  private static func reason(_ record: SkippedRecord) -> HTML { group { record.reason } }
}
