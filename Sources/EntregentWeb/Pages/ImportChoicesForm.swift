import Domain
import Entregent

/// The part of the preview where the user says what a table's columns hold and which names of a list are
/// right: everything a machine only guessed.
enum ImportChoicesForm {
  /// The field that says which files of the report the form speaks of.
  static func take(_ file: Int, _ record: Int) -> String { "\(file):\(record)" }

  static func columnField(_ file: Int, _ column: Int) -> String { "c-\(file)-\(column)" }

  static func isNeeded(_ report: ImportReport) -> Bool {
    report.files.contains { $0.columns != nil || $0.found?.isEmpty == false }
  }

  static func sections(_ report: ImportReport) -> HTML {
    group {
      for (index, file) in report.files.enumerated() {
        if let columns = file.columns { mapping(columns, of: file, index) }
        if let found = file.found, !found.isEmpty { names(found, of: file, index) }
      }
    }
  }

  private static func mapping(_ columns: [ColumnMeaning], of file: FileReport, _ index: Int) -> HTML {
    section {
      h2 { Words(fr: "Ce que contiennent les colonnes", en: "What the columns hold") }
      p(.class("quiet")) {
        file.path
        Words(
          tu:
            " : corrige ce qui n’est pas juste ; c’est retenu pour le prochain tableau qui a les mêmes titres.",
          vous:
            " : corrigez ce qui n’est pas juste ; c’est retenu pour le prochain tableau qui a les mêmes titres.",
          en: ": correct what is not right; it is remembered for the next table with the same titles.")
      }
      div(
        .class("scroll"), .fixed("tabindex", "0"), .fixed("role", "region"),
        .label(Words(fr: "Colonnes", en: "Columns"))
      ) {
        table(.class("files columns")) {
          tag(
            "thead", [],
            tr {
              th(.fixed("scope", "col")) { Words(fr: "Colonne", en: "Column") }
              th(.fixed("scope", "col")) { Words(fr: "Exemples", en: "Examples") }
              th(.fixed("scope", "col")) { Words(fr: "Contient", en: "Holds") }
            })
          tag("tbody", [], group { for column in columns { row(column, index) } })
        }
      }
    }
  }

  private static func row(_ column: ColumnMeaning, _ file: Int) -> HTML {
    let name = columnField(file, column.index)
    let title =
      column.title.isEmpty
      ? Words(fr: "n° \(column.index + 1)", en: "no. \(column.index + 1)") : Words(verbatim: column.title)
    return tr {
      th(.fixed("scope", "row")) { tag("label", [.text("for", name)], group { title }) }
      td(.class("quiet small break")) { column.samples.joined(separator: " · ") }
      td {
        tag(
          "select", [.text("id", name), .text("name", name)],
          group {
            option("-", Words(fr: "(ne pas lire)", en: "(do not read)"), isChosen: column.field == nil)
            for field in ColumnWords.all {
              option(field.id, field.words, isChosen: column.field == field.id)
            }
          })
      }
    }
  }

  private static func option(_ value: String, _ label: Words, isChosen: Bool) -> HTML {
    tag("option", [.value(value), .flag("selected", if: isChosen)], HTML { $0.text(label) })
  }

  private static func names(_ found: [ListedEntry], of file: FileReport, _ index: Int) -> HTML {
    let companies = found.filter { $0.kind == "company" }
    let people = found.filter { $0.kind != "company" }
    return section {
      h2 { Words(fr: "Les noms trouvés", en: "The names found") }
      p(.class("quiet")) {
        file.path
        Words(
          tu: " : coche ceux qui sont justes. Rien d’autre n’entre dans le carnet.",
          vous: " : cochez ceux qui sont justes. Rien d’autre n’entre dans le carnet.",
          en: ": tick those that are right. Nothing else goes into the notebook.")
      }
      if !companies.isEmpty {
        ticks(
          Words(
            fr: "Entreprises : elles seront proposées comme cibles", en: "Companies: suggested as targets"),
          companies, index)
      }
      if !people.isEmpty { ticks(Words(fr: "Personnes", en: "People"), people, index) }
    }
  }

  private static func ticks(_ title: Words, _ entries: [ListedEntry], _ file: Int) -> HTML {
    fieldset(.class("field ticks")) {
      legend { title }
      ul(.class("plain")) {
        for entry in entries {
          li {
            tag(
              "label", [],
              group {
                voidTag(
                  "input",
                  [
                    .type("checkbox"), .name("take"), .value(take(file, entry.record)),
                    .flag("checked", if: entry.isTaken),
                  ])
                span {
                  entry.name
                  let more = [entry.title, entry.company, entry.email].compactMap { $0 }
                  if !more.isEmpty { span(.class("quiet small")) { " · " + more.joined(separator: ", ") } }
                  if entry.known != nil {
                    span(.class("quiet small line")) {
                      Words(
                        fr:
                          "Quelqu’un de ce nom est déjà dans le carnet : cocher dit que c’est la même personne.",
                        en: "Somebody of this name is in the notebook: a tick says it is the same person.")
                    }
                  }
                }
              })
          }
        }
      }
    }
  }
}

extension ImportChoicesForm {
  /// What the form says. Columns count only where they differ from what was shown; corrections made before stay.
  static func choices(_ form: FormValues, _ report: ImportReport, before: ImportChoices) -> ImportChoices {
    var choices = before
    var records: [String: Set<Int>] = [:]
    let taken = Set(form.all("take"))
    for (index, file) in report.files.enumerated() {
      for column in file.columns ?? [] {
        guard let value = form[columnField(index, column.index)] else { continue }
        let field = value == "-" ? nil : value
        guard field != column.field else { continue }
        let title = "#\(column.index + 1)"
        choices.columns.removeAll { $0.file == file.path && $0.title == title }
        choices.columns.append(.init(file: file.path, title: title, field: field))
      }
      if let found = file.found {
        records[file.path, default: []].formUnion(
          found.filter { taken.contains(take(index, $0.record)) }.map(\.record))
      }
    }
    if !records.isEmpty { choices.names = .records(records) }
    return choices
  }
}

/// The words for what a column can hold, in the order in which a person looks for them.
enum ColumnWords {
  static let all = ColumnNames.all.map { (id: $0.id, words: Words($0.name)) }
}
