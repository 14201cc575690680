import Domain

/// Records that may be one person: one pair at a time, side by side, decided with a key.
enum DuplicatesPage {
  struct Model: Sendable {
    var view: DuplicatesView
    /// Which of the pairs is shown.
    var index: Int
    /// What joining this pair would show.
    var preview: MergePreview?
    /// The decision just made, by the name that `undo` knows.
    var done: String?
  }

  static let title = Words(fr: "Une ou deux personnes ?", en: "One person or two?")

  static func render(_ model: Model, _ context: PageContext) -> HTML {
    Layout.page(title, context, class: "page-duplicates") {
      header(.class("head")) { h1 { title } }
      if let done = model.done { undo(done, index: model.index) }
      if model.view.review.indices.contains(model.index) {
        progress(model)
        pair(model.view.review[model.index], model.preview, index: model.index)
        bulk(model.view)
      } else {
        Components.empty(
          Words(fr: "Plus rien à décider", en: "Nothing left to decide"),
          Words(
            fr: """
              Les fiches qui sont sûrement la même personne sont réunies d’elles-mêmes ; celles dont on ne peut \
              être sûr viennent ici.
              """,
            en: """
              Records that are surely one person are merged automatically; those one cannot be sure of come here.
              """)
        ) { Components.linkButton(Words(fr: "Voir l’historique", en: "See the history"), Links.history) }
      }
    }
  }

  /// Begins the names of the radio buttons that say whose value is shown.
  static let choice = "keep."

  private static func undo(_ name: String, index: Int) -> HTML {
    postForm(Links.undoDuplicate, .class("acts")) {
      hidden("name", name)
      hidden("at", String(index))
      button(.type("submit"), .class("button"), .fixed("data-key", "u")) {
        let count = name.split(separator: ",").count
        if count > 1 {
          Words(fr: "Annuler ces \(count) réunions", en: "Undo these \(count) joins")
        } else {
          Words(fr: "Annuler la dernière décision", en: "Undo the last decision")
        }
      }
    }
  }

  static func isSure(_ pair: DuplicatePair) -> Bool {
    // A name alone is for the user to look at, however rare it is.
    pair.probability >= surest && pair.against.isEmpty && pair.evidence.count >= 2
  }

  /// From here on pairs may be joined together, unless something speaks against it.
  static let surest = 0.9

  private static func progress(_ model: Model) -> HTML {
    p(.class("count")) {
      Words(fr: "Paire \(model.index + 1) sur ", en: "Pair \(model.index + 1) of ")
      Figures.grouped(model.view.total)
      if model.view.merged > 0 {
        Words.count(
          model.view.merged, fr: (", # personne réunie", ", # personnes réunies"),
          en: (", # person joined", ", # people joined"))
      }
    }
  }

  private static func pair(_ pair: DuplicatePair, _ preview: MergePreview?, index: Int) -> HTML {
    article(.class("pair-review raised")) {
      p(.class("lede")) { certainty(pair.probability) }
      ul(.class("reasons")) {
        for fact in pair.evidence { li(.class("for")) { fact } }
        for fact in pair.against { li(.class("against")) { fact } }
      }
      postForm(Links.duplicates) {
        hidden("a", pair.a.person.id.description)
        hidden("b", pair.b.person.id.description)
        hidden("at", String(index))
        div(.class("scroll"), .fixed("tabindex", "0"), .fixed("role", "region"), .label(title)) {
          table(.class("compare")) {
            tag(
              "thead", [],
              tr {
                td { HTML { _ in } }
                th(.fixed("scope", "col")) {
                  a(.class("name"), .href(Links.person(pair.a.person.id))) { pair.a.person.name }
                }
                th(.fixed("scope", "col")) {
                  a(.class("name"), .href(Links.person(pair.b.person.id))) { pair.b.person.name }
                }
              })
            tag(
              "tbody", [],
              group {
                for field in preview?.fields ?? [] { self.field(field) }
                for row in rows(pair) { self.row(row) }
              })
          }
        }
        div(.class("acts")) {
          decide("same", "s", Words(fr: "La même personne", en: "The same person"), isMain: true)
          decide("apart", "n", Words(fr: "Deux personnes", en: "Two people"))
          decide("later", "l", Words(fr: "Plus tard", en: "Later"))
        }
      }
      p(.class("quiet small")) {
        Words(
          fr: """
            Au clavier : s, n, l, et u pour annuler. Ce qui n’est pas choisi reste noté ; une réunion peut être \
            annulée à tout moment.
            """,
          en: """
            By keyboard: s, n, l, and u to undo. What is not chosen stays on record; joining can be undone at any \
            time.
            """)
      }
    }
  }

  /// A field of which one value is shown: which one is the user's choice.
  private static func field(_ field: MergePreview.Field) -> HTML {
    guard field.differs else {
      let label = Words(fr: field.label[.fr], en: field.label[.en])
      return row(Row(label: label, a: field.a, b: field.b))
    }
    return tr(.class("differs")) {
      th(.fixed("scope", "row")) {
        field.label
        span(.class("small line")) { Words(fr: "lequel montrer ?", en: "which to show?") }
      }
      for (side, text) in [(MergeSide.a, field.a), (.b, field.b)] {
        td {
          tag(
            "label", [],
            group {
              voidTag(
                "input",
                [
                  .type("radio"), .text("name", choice + field.name), .value(side.rawValue),
                  .flag("checked", if: field.winner == side),
                ])
              " "
              text
            })
        }
      }
    }
  }

  /// A probability in words; the number stands behind it for who wants it.
  private static func certainty(_ probability: Double) -> HTML {
    let words =
      switch probability {
      case 0.9...:
        Words(fr: "C’est très probablement la même personne.", en: "This is very probably one person.")
      case 0.7..<0.9: Words(fr: "C’est probablement la même personne.", en: "This is probably one person.")
      case 0.4..<0.7: Words(fr: "Cela peut être la même personne.", en: "This may be one person.")
      default: Words(fr: "Ce sont peut-être deux personnes.", en: "These may be two people.")
      }
    // Nothing is quite certain.
    let percent = min(99, Int((probability * 100).rounded()))
    return span(.words("title", Words(fr: "\(percent) %", en: "\(percent)%"))) { words }
  }

  private static func decide(_ value: String, _ key: StaticString, _ words: Words, isMain: Bool = false)
    -> HTML
  {
    button(
      .type("submit"), .name("decision"), .value(value), .fixed("data-key", key),
      isMain ? .class("button main") : .class("button")
    ) { words }
  }

  private struct Row {
    var label: Words
    var a: String
    var b: String
    /// Two records always come from two places: that says nothing.
    var isCompared = true
  }

  /// The fields that at least one side has.
  private static func rows(_ pair: DuplicatePair) -> [Row] {
    func list(_ values: [String]) -> String { values.joined(separator: ", ") }
    func sources(_ side: DuplicateSide) -> String {
      list(side.records.map(\.source).reduce(into: []) { if !$0.contains($1) { $0.append($1) } })
    }
    let (a, b) = (pair.a.person, pair.b.person)
    return [
      Row(label: Words(fr: "E-mails", en: "E-mails"), a: list(a.emails), b: list(b.emails)),
      Row(label: Words(fr: "Téléphones", en: "Phones"), a: list(a.phones), b: list(b.phones)),
      Row(label: Words(fr: "Profils", en: "Profiles"), a: list(a.links), b: list(b.links)),
      Row(label: Words(fr: "Écoles", en: "Schools"), a: list(a.schools), b: list(b.schools)),
      Row(
        label: Words(fr: "Sources", en: "Sources"), a: sources(pair.a), b: sources(pair.b), isCompared: false),
    ].filter { !$0.a.isEmpty || !$0.b.isEmpty }
  }

  private static func row(_ row: Row) -> HTML {
    // Different: both say something, and not the same. A word goes with the colour.
    let differs = row.isCompared && !row.a.isEmpty && !row.b.isEmpty && row.a != row.b
    return tr(differs ? .class("differs") : .absent) {
      th(.fixed("scope", "row")) {
        row.label
        if differs { span(.class("small line")) { Words(fr: "différent", en: "different") } }
      }
      td { row.a }
      td { row.b }
    }
  }

  private static func bulk(_ view: DuplicatesView) -> HTML? {
    let sure = view.review.filter(isSure).count
    guard sure > 1 else { return nil }
    return p {
      Components.linkButton(
        Words.count(
          sure, fr: ("Voir la paire très probable", "Voir d’un coup les # paires très probables"),
          en: ("See the very probable pair", "See the # very probable pairs at once")), Links.surestDuplicates
      )
    }
  }
}
