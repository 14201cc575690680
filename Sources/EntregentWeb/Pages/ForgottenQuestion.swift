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
          fr: "Effacées à votre demande : les laisser revenir ?",
          en: "Erased at your wish: let them come back?")
      }
      for record in report.forgottenRecords.prefix(100) {
        tag(
          "label", [],
          group {
            voidTag("input", [.type("checkbox"), .name(field), .value(record.mark)])
            span { record.name }
          })
      }
    }
  }

  /// The records that were ticked.
  static func answer(in form: FormValues) -> BringBack {
    BringBack(marks: Set(form.all("\(field)")))
  }
}
