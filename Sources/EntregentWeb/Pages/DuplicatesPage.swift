import Domain

/// Records that may be one person: two, or a whole group of doubt, side by side, decided with a key.
enum DuplicatesPage {
  struct Model: Sendable {
    var review: DuplicateReview
    /// How many pairs are sure enough to be joined together.
    var sure = 0
    /// The decision just made, by the name that `undo` knows.
    var done: String?
  }

  static let title = Words(fr: "Une ou deux personnes ?", en: "One person or two?")
  private static let titleOfMany = Words(fr: "Une ou plusieurs personnes ?", en: "One person or several?")

  static func render(_ model: Model, _ context: PageContext) -> HTML {
    let doubt = model.review.group
    let title = (doubt?.people.count ?? 2) > 2 ? titleOfMany : title
    return Layout.page(title, context, class: "page-duplicates") {
      header(.class("head")) { h1 { title } }
      if let doubt {
        progress(model.review)
        if let done = model.done { undo(done, index: model.review.index) }
        question(doubt, model.review)
        bulk(model.sure)
      } else {
        if let done = model.done { undo(done, index: 0) }
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

  private static func undo(_ names: String, index: Int) -> HTML {
    postForm(Links.undoDuplicate, .class("acts")) {
      hidden("name", names)
      hidden("at", String(index))
      button(.type("submit"), .class("button"), .fixed("data-key", "u")) {
        Words(fr: "Annuler la dernière décision", en: "Undo the last decision")
      }
    }
  }

  static func isSure(_ pair: DuplicatePair) -> Bool {
    // A name alone is for the user to look at, however rare it is.
    pair.probability >= surest && !pair.isOpposed && pair.evidence.count >= 2
  }

  /// From here on pairs may be joined together, unless something speaks against it.
  static let surest = 0.9

  private static func progress(_ review: DuplicateReview) -> HTML {
    div(.class("review-progress")) {
      p(.class("count")) {
        Words(fr: "Question \(review.index + 1) sur ", en: "Question \(review.index + 1) of ")
        Figures.grouped(review.total)
        if review.decided > 0 {
          Words.count(
            review.decided, fr: (" · # décision prise", " · # décisions prises"),
            en: (" · # decision taken", " · # decisions taken"))
        }
        if review.merged > 0 {
          Words.count(
            review.merged, fr: (" · # fiche réunie à une autre", " · # fiches réunies à une autre"),
            en: (" · # record joined with another", " · # records joined with another"))
        }
      }
      if review.decided > 0 {
        tag(
          "progress",
          [
            .value(String(review.decided)), .text("max", String(review.decided + review.total)),
            .label(Words(fr: "Décisions prises", en: "Decisions taken")),
          ], HTML { _ in })
      }
    }
  }

  // MARK: The question

  private static func question(_ doubt: DuplicateGroup, _ review: DuplicateReview) -> HTML {
    let isPair = doubt.people.count == 2
    return article(.class("pair-review raised")) {
      if isPair, let pair = doubt.pairs.first {
        p(.class("lede")) { certainty(pair) }
        reasons(pair)
      } else {
        p(.class("lede"), .text("id", DuplicateTable.ticking)) {
          Words(
            tu: "Coche les fiches qui sont une seule personne.",
            vous: "Cochez les fiches qui sont une seule personne.",
            en: "Tick the records that are one person.")
        }
        pairs(doubt)
      }
      postForm(Links.duplicates) {
        for side in doubt.people { hidden("person", side.person.id.description) }
        hidden("at", String(review.index))
        DuplicateTable.render(doubt, review.preview)
        if isPair {
          div(.class("acts")) {
            decide("same", "s", Words(fr: "La même personne", en: "The same person"), isMain: true)
            decide("apart", "n", Words(fr: "Deux personnes", en: "Two people"))
            decide("later", "l", Words(fr: "Plus tard", en: "Later"))
          }
        } else {
          others
          div(.class("acts")) {
            decide(
              "same", "s", Words(fr: "Réunir les fiches cochées", en: "Join the ticked ones"), isMain: true)
            decide("apart", "n", Words(fr: "Toutes différentes", en: "All different people"))
            decide("later", "l", Words(fr: "Plus tard", en: "Later"))
          }
        }
      }
      p(.class("quiet small")) {
        keys(isPair: isPair)
        Words(
          fr: "Ce qui n’est pas choisi reste noté ; une réunion peut être annulée à tout moment.",
          en: "What is not chosen stays on record; joining can be undone at any time.")
      }
    }
  }

  /// Shown where scripts run: without them these keys do nothing.
  private static func keys(isPair: Bool) -> HTML {
    span(.class("by-key")) {
      if isPair {
        Words(fr: "Au clavier : s, n, l, et u pour annuler.", en: "By keyboard: s, n, l, and u to undo.")
      } else {
        Words(
          fr: "Au clavier : les lettres des fiches les cochent, puis s, n, l, et u pour annuler.",
          en: "By keyboard: the letters of the records tick them, then s, n, l, and u to undo.")
      }
      " "
    }
  }

  /// What becomes of those that are not ticked.
  private static var others: HTML {
    fieldset(.class("field others")) {
      legend { Words(fr: "Et les fiches non cochées ?", en: "And those not ticked?") }
      div(.class("options")) {
        option("later", Words(fr: "je ne sais pas encore", en: "I do not know yet"), isChosen: true)
        option("apart", Words(fr: "c’est quelqu’un d’autre", en: "they are somebody else"), isChosen: false)
      }
    }
  }

  private static func option(_ value: String, _ words: Words, isChosen: Bool) -> HTML {
    tag(
      "label", [],
      group {
        voidTag("input", [.type("radio"), .name("others"), .value(value), .flag("checked", if: isChosen)])
        span { words }
      })
  }

  private static func reasons(_ pair: DuplicatePair) -> HTML {
    ul(.class("reasons")) {
      for fact in pair.evidence { li(.class("for")) { fact } }
      for fact in pair.against { li(.class("against")) { fact } }
    }
  }

  /// The questions between the records of a group, the surest ones at once.
  private static func pairs(_ doubt: DuplicateGroup) -> HTML {
    let rest = doubt.pairs.dropFirst(shownPairs)
    return group {
      ul(.class("between")) {
        for pair in doubt.pairs.prefix(shownPairs) { li { question(pair, in: doubt) } }
      }
      if !rest.isEmpty {
        details {
          summary {
            Words.count(
              rest.count, fr: ("# autre rapprochement", "# autres rapprochements"),
              en: ("# more comparison", "# more comparisons"))
          }
          ul(.class("between")) { for pair in rest { li { question(pair, in: doubt) } } }
        }
      }
    }
  }

  private static let shownPairs = 3

  private static func question(_ pair: DuplicatePair, in doubt: DuplicateGroup) -> HTML {
    let sides = doubt.people.map(\.person.id).filter { [pair.a.person.id, pair.b.person.id].contains($0) }
    return group {
      p {
        strong {
          DuplicateTable.letter(of: sides.first, in: doubt)
          Words(fr: " et ", en: " and ")
          DuplicateTable.letter(of: sides.last, in: doubt)
        }
        span(.class("line")) { certainty(pair) }
      }
      reasons(pair)
    }
  }

  /// A probability in words; the number stands behind it for who wants it.
  private static func certainty(_ pair: DuplicatePair) -> HTML {
    let probability = pair.probability
    let words =
      switch probability {
      case 0.7... where pair.isContradicted:
        Words(
          fr: "Beaucoup concorde, mais deux faits se contredisent.",
          en: "Much agrees, but two facts contradict each other.")
      // A likeness of names alone makes nobody sure.
      case 0.7... where pair.evidence.isEmpty:
        Words(fr: "Cela peut être la même personne.", en: "This may be one person.")
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

  private static func bulk(_ sure: Int) -> HTML? {
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
