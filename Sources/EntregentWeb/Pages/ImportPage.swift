import Domain

/// How to bring one's people in: where each file comes from, how long that takes, what is in it; and
/// the place to drop it.
enum ImportPage {
  struct Model: Sendable {
    /// What the last imports were, to be taken back.
    var undoable: [UndoEntry]
    /// Why the last upload was refused.
    var error: Words?
  }

  static func render(_ model: Model, _ context: PageContext) -> HTML {
    Layout.page(Layout.Text.importing, context, class: "page-import") {
      header(.class("head")) {
        h1 {
          Words(
            tu: "Faire entrer tes contacts", vous: "Faire entrer vos contacts", en: "Bring your people in")
        }
      }
      p(.class("lede")) {
        Words(
          tu: """
            Dépose ce que tu as : rien n’est envoyé nulle part, rien n’est écrit avant que tu aies vu ce \
            qui va changer, et tout import peut être annulé.
            """,
          vous: """
            Déposez ce que vous avez : rien n’est envoyé nulle part, rien n’est écrit avant que vous ayez vu \
            ce qui va changer, et tout import peut être annulé.
            """,
          en: """
            Drop what you have: nothing is sent anywhere, nothing is written before you have seen what will \
            change, and every import can be undone.
            """)
      }
      if let error = model.error {
        div(.class("errors"), .fixed("role", "alert"), .fixed("tabindex", "-1")) { p { error } }
      }
      drop()
      paste()
      section(.class("guides")) {
        h2 { Words(fr: "Où trouver ces fichiers", en: "Where to find these files") }
        for (index, guide) in ImportGuides.all.enumerated() { self.guide(guide, isOpen: index == 0) }
      }
      if !model.undoable.isEmpty {
        p(.class("quiet")) {
          a(.href(Links.history)) {
            Words(fr: "Les derniers imports, pour les annuler", en: "Recent imports, to undo them")
          }
        }
      }
    }
  }

  private static func drop() -> HTML {
    postForm(
      Links.importing, .class("drop raised"), .fixed("enctype", "multipart/form-data"), .flag("data-drop")
    ) {
      tag(
        "label", [.fixed("for", "files")],
        group {
          Rings.mark("mark large")
          strong {
            Words(fr: "Choisir des fichiers, ou les déposer ici", en: "Choose files, or drop them here")
          }
        })
      voidTag("input", [.type("file"), .id("files"), .name("files"), .flag("multiple"), .flag("required")])
      p(.class("names"), .flag("data-names"), .fixed("aria-live", "polite")) {}
      p(.class("help")) {
        Words(
          fr:
            "Archives zip, CSV, vCard, PDF de profil, listes, courrier, calendriers : le contenu dit ce que c’est.",
          en: "Zip archives, CSV, vCard, profile PDFs, lists, mail, calendars: the content says what it is.")
      }
      Field.submit(Words(fr: "Lire, sans rien enregistrer", en: "Read, without saving anything"))
    }
  }

  /// What a pasted text may be said to be; the first leaves it to the content.
  static let pasteKinds: [(id: String, words: Words)] = [
    ("", Words(fr: "le contenu le dit", en: "the content says it")),
    ("linkedin-pdf", Words(fr: "une page de profil", en: "a profile page")),
    ("list", Words(fr: "une liste de noms", en: "a list of names")),
    ("table", Words(fr: "un tableau", en: "a table")),
  ]

  private static func paste() -> HTML {
    details(.class("paste raised"), .id("paste")) {
      summary { h2 { Words(fr: "Ou coller un texte", en: "Or paste a text") } }
      postForm(Links.pasting) {
        Field.text(
          "text",
          Words(
            fr: "Une page de profil, une liste de sponsors ou de participants",
            en: "A profile page, a list of sponsors or attendees"),
          FormState.blank, rows: "8", isRequired: true)
        Field.choice(
          "kind", Words(fr: "C’est", en: "It is"), FormState.blank,
          pasteKinds.map { (value: $0.id, label: $0.words) })
        Field.submit(
          Words(fr: "Lire ce texte, sans rien enregistrer", en: "Read it, without saving anything"))
      }
    }
  }

  private static func guide(_ guide: ImportGuide, isOpen: Bool) -> HTML {
    details(.class("guide"), .text("id", "guide-" + guide.id), .flag("open", if: isOpen)) {
      summary {
        h3 { guide.title }
        span(.class("quiet small")) { guide.time }
      }
      ol { for step in guide.steps { li { step } } }
      dl {
        Components.fact(Words(fr: "Ce qu’il y a dedans", en: "What is in it")) { guide.holds }
        if let lacks = guide.lacks {
          Components.fact(Words(fr: "Ce qui n’y est pas", en: "What is not")) { lacks }
        }
      }
    }
  }
}
