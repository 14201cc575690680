import Domain

/// Records beside each other: one column each, one row a field, with what differs and what agrees marked. On a
/// narrow screen each field is a block of its own and every value says whose it is.
enum DuplicateTable {
  /// Begins the names of the radio buttons that say whose value is shown, and of what they said at first.
  static let choice = "keep."
  static let first = "first."
  /// The element that says what ticking a record means.
  static let ticking = "one-person"

  /// The records are called A, B, C …, as in the terminal; the small ones are keys.
  static let letters: [StaticString] = ["A", "B", "C", "D", "E"]
  private static let keys: [StaticString] = ["a", "b", "c", "d", "e"]

  static func render(_ doubt: DuplicateGroup, _ preview: GroupPreview?) -> HTML {
    let chosen = doubt.people.count == 2 ? nil : doubt.probablyOne
    return table(
      .class("compare"), .label(Words(fr: "Les fiches côte à côte", en: "The records side by side"))
    ) {
      tag(
        "thead", [],
        tr {
          td { HTML { _ in } }
          for (place, side) in doubt.people.enumerated() {
            th(.fixed("scope", "col")) {
              head(side, place, isTicked: chosen.map { $0.contains(side.person.id) })
            }
          }
        })
      tag(
        "tbody", [],
        group {
          for field in preview?.fields ?? [] where field.name != "degree" || field.differs { row(field) }
          for row in rows(doubt.people) { self.row(row) }
        })
    }
  }

  static func letter(of side: DuplicateSide, in doubt: DuplicateGroup) -> HTML {
    strong { raw(letter(doubt.people.firstIndex { $0.person.id == side.person.id } ?? 0)) }
  }

  private static func letter(_ place: Int) -> StaticString {
    letters.indices.contains(place) ? letters[place] : ""
  }

  /// Who it is, what happened with them, and the way out of an earlier wrong merge.
  ///
  /// - Parameter isTicked: whether this is one of those that are one person; nil: that is not asked.
  private static func head(_ side: DuplicateSide, _ place: Int, isTicked: Bool?) -> HTML {
    let person = side.person
    return group {
      if let isTicked {
        tag(
          "label", [.class("tick")],
          group {
            voidTag(
              "input",
              [
                .type("checkbox"), .name("one"), .value(person.id.description),
                .fixed("data-key", keys.indices.contains(place) ? keys[place] : ""),
                .text("aria-labelledby", "\(ticking) who-\(letter(place))"), .flag("checked", if: isTicked),
              ])
            span(.class("letter")) { raw(letter(place)) }
          })
      } else {
        span(.class("letter")) { raw(letter(place)) }
      }
      a(.class("name"), .text("id", "who-\(letter(place))"), .href(Links.person(person.id))) { person.name }
      span(.class("ways small")) {
        a(
          .href(Links.timeline(person.id)),
          .label(Words(fr: "Ce qui s’est passé avec ", en: "What happened with ").appending(person.name))
        ) { Words(fr: "Ce qui s’est passé", en: "What happened") }
        if side.records.count > 1 {
          a(
            .href(Links.records(person.id)),
            .label(
              Words.count(
                side.records.count, fr: ("# fiche", "# fiches : en séparer une de "),
                en: ("# record", "# records: split one from ")
              ).appending(person.name))
          ) {
            Words.count(
              side.records.count, fr: ("# fiche", "# fiches : en séparer une"),
              en: ("# record", "# records: split one"))
          }
        }
      }
    }
  }

  /// A cell that says on a narrow screen whose it is.
  ///
  /// - Parameter isAgain: the same stands in a column before.
  private static func cell(
    _ of: String, isEmpty: Bool = false, isAgain: Bool = false, @HTMLBuilder _ content: () -> HTML
  ) -> HTML {
    td(
      .text("data-of", of), isEmpty ? .class("unknown") : isAgain ? .class("again") : .absent
    ) { span(.class("value")) { content() } }
  }

  private static func name(_ place: Int) -> String { letter(place).description }

  // MARK: Fields with one value

  /// Of a field of which one value is shown, which one is the user's choice.
  private static func row(_ field: GroupPreview.Field) -> HTML {
    guard field.differs else {
      return tr {
        th(.fixed("scope", "row")) { field.label }
        let first = field.values.firstIndex { !$0.isEmpty }
        let all = field.values.indices.filter { !field.values[$0].isEmpty }.map(name).joined(separator: " ")
        for (place, value) in field.values.enumerated() {
          cell(place == first ? all : name(place), isEmpty: value.isEmpty, isAgain: place != first) {
            shown(value, of: field.name)
          }
        }
      }
    }
    return tr(.class("differs")) {
      th(.fixed("scope", "row")) {
        span(.text("id", "field-\(field.name)")) { field.label }
        span(.class("small line")) { Words(fr: "lequel montrer ?", en: "which to show?") }
        if let winner = field.winner {
          voidTag(
            "input", [.type("hidden"), .text("name", first + field.name), .fixed("value", letter(winner))])
        }
      }
      for (place, value) in field.values.enumerated() {
        cell(name(place), isEmpty: value.isEmpty) {
          if !value.isEmpty {
            tag(
              "label", [],
              group {
                voidTag(
                  "input",
                  [
                    .type("radio"), .text("name", choice + field.name), .fixed("value", letter(place)),
                    .text("aria-labelledby", "field-\(field.name) value-\(field.name)-\(letter(place))"),
                    .flag("checked", if: field.winner == place),
                  ])
                span(.text("id", "value-\(field.name)-\(letter(place))")) { shown(value, of: field.name) }
              })
          }
        }
      }
    }
  }

  private static func shown(_ value: String, of field: String) -> HTML {
    switch field {
    case "premium":
      HTML { $0.text(value == "true" ? Words(fr: "oui", en: "yes") : Words(fr: "non", en: "no")) }
    case "circle":
      HTML { writer in
        if let circle = Int(value).flatMap(Circle.init(rawValue:)) {
          writer.text(Vocabulary.circle(circle))
        } else {
          writer.text(value)
        }
      }
    default: HTML { $0.text(value) }
    }
  }

  // MARK: Fields with several values

  private struct Row {
    var label: Words
    /// Of each of the people.
    var values: [[String]]
    var key: @Sendable (String) -> String
    /// Two records always come from two places: that says nothing.
    var isCompared = true
  }

  private static func rows(_ people: [DuplicateSide]) -> [Row] {
    func row(
      _ label: Words, _ values: (Person) -> [String], key: @escaping @Sendable (String) -> String
    ) -> Row {
      Row(label: label, values: people.map { values($0.person) }, key: key)
    }
    return [
      row(Words(fr: "E-mails", en: "E-mails"), \.emails) { $0.lowercased() },
      row(Words(fr: "Téléphones", en: "Phones"), \.phones) { String($0.filter(\.isNumber).suffix(9)) },
      row(Words(fr: "Profils", en: "Profiles"), \.links) { bare($0) },
      row(Words(fr: "Écoles", en: "Schools"), \.schools) { FoldedText.fold($0) },
      row(Words(fr: "Étiquettes", en: "Tags"), \.tags) { FoldedText.fold($0) },
      Row(
        label: Words(fr: "Sources", en: "Sources"),
        values: people.map { side in
          side.records.map(\.source).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
        }, key: { $0 }, isCompared: false),
    ].filter { row in row.values.contains { !$0.isEmpty } }
  }

  /// An address without what browsers leave out as well.
  private static func bare(_ link: String) -> String {
    var key = link.lowercased()[...]
    for prefix in ["https://", "http://", "www."] where key.hasPrefix(prefix) {
      key = key.dropFirst(prefix.count)
    }
    while key.hasSuffix("/") { key = key.dropLast() }
    return String(key)
  }

  private static func row(_ row: Row) -> HTML {
    let keys = row.values.map { Set($0.map(row.key)) }
    var counts: [String: Int] = [:]
    for key in keys.flatMap({ $0 }) { counts[key, default: 0] += 1 }
    let isShared = counts.values.contains { $0 > 1 }
    // Different: at least two say something, and nothing of it is the same. A word goes with the colour.
    let differs = row.isCompared && keys.filter { !$0.isEmpty }.count > 1 && !isShared
    return tr(differs ? .class("differs") : .absent) {
      th(.fixed("scope", "row")) {
        row.label
        if differs { span(.class("small line")) { Words(fr: "différent", en: "different") } }
      }
      for (place, values) in row.values.enumerated() {
        cell(name(place), isEmpty: values.isEmpty) {
          for value in values {
            let isAlike = row.isCompared && (counts[row.key(value)] ?? 0) > 1
            span(isAlike ? .class("line alike") : .class("line")) {
              if isAlike {
                span(.fixed("aria-hidden", "true")) { "= " }
                span(.class("hidden")) { Words(fr: "commun : ", en: "in common: ") }
              }
              value
            }
          }
        }
      }
    }
  }
}
