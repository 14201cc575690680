import Domain

/// Asks, in the preview of an import, whether people who were erased with `forget` may come back.
enum ForgottenQuestion {
  private static let field: StaticString = "bring"

  /// Nothing when no record speaks of a forgotten person.
  static func ask(_ report: ImportReport) -> HTML? {
    guard !report.forgottenRecords.isEmpty else { return nil }
    return fieldset(.class("field")) {
      legend {
        Words(
          tu: "Effacées à ta demande : les laisser revenir ?",
          vous: "Effacées à votre demande : les laisser revenir ?",
          en: "Erased at your wish: let them come back?")
      }
      for (name, marks) in people(report).prefix(100) {
        tag(
          "label", [],
          group {
            voidTag(
              "input", [.type("checkbox"), .name(field), .value(marks.joined(separator: separator))])
            span { name }
          })
      }
    }
  }

  /// One box a person: an archive speaks of them in several files, and they come back with all they stand in.
  private static func people(_ report: ImportReport) -> [(name: String, marks: [String])] {
    var people: [(name: String, marks: [String])] = []
    var places: [String: Int] = [:]
    for record in report.forgottenRecords {
      let key = FoldedText.fold(record.name)
      if let place = places[key] {
        people[place].marks.append(record.mark)
      } else {
        places[key] = people.count
        people.append((record.name, [record.mark]))
      }
    }
    return people
  }

  /// No file's own name has one.
  private static let separator = "/"

  /// The records that were ticked.
  static func answer(in form: FormValues) -> BringBack {
    BringBack(
      marks: Set(form.all("\(field)").flatMap { $0.split(separator: separator).map(String.init) }))
  }
}
