import Domain

/// The shell around every page: head, navigation, banner of the demo, message of the last action.
enum Layout {
  /// - Parameters:
  ///   - title: what the browser's tab says, before the name of the app.
  ///   - isBare: no navigation: the pages that stand before the door.
  static func page(
    _ title: Words, _ context: PageContext, class bodyClass: StaticString = "", isBare: Bool = false,
    @HTMLBuilder content: () -> HTML
  ) -> HTML {
    let content = content()
    return HTML { writer in
      head(title, refreshAfter: context.refreshAfter, to: &writer)
      writer.raw("<body class=\"")
      writer.raw(bodyClass)
      writer.raw("\">")
      Rings.symbols.write(&writer)
      if !isBare {
        writer.raw("<a class=\"skip\" href=\"#content\">")
        writer.text(Text.skip)
        writer.raw("</a>")
        top(context).write(&writer)
        if context.isDemo { demoBanner(context).write(&writer) }
      }
      writer.raw("<main id=\"content\" tabindex=\"-1\">")
      // What was just done is known to the answer, not to the page when it was put together.
      if let flash = writer.context.flash { said(flash).write(&writer) }
      content.write(&writer)
      writer.raw("</main>")
      if !isBare { foot(context).write(&writer) }
      writer.raw("</body></html>")
    }
  }

  /// A page as a file of its own: its style within it, no navigation, nothing loaded, no script.
  static func standalone(
    _ title: Words, class bodyClass: StaticString, @HTMLBuilder content: () -> HTML
  ) -> HTML {
    let content = content()
    return HTML { writer in
      writer.raw("<!doctype html><html lang=\"")
      writer.text(writer.context.language.rawValue)
      writer.raw(
        """
        "><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">\
        <meta name="color-scheme" content="light dark"><title>
        """)
      writer.text(title)
      writer.raw(" · Entregent</title>")
      writer.style(Asset.stylesheet)
      writer.raw("</head><body class=\"")
      writer.raw(bodyClass)
      writer.raw("\"><main id=\"content\">")
      content.write(&writer)
      writer.raw("</main></body></html>")
    }
  }

  private static func head(_ title: Words, refreshAfter: Int?, to writer: inout HTMLWriter) {
    writer.raw("<!doctype html><html lang=\"")
    writer.text(writer.context.language.rawValue)
    writer.raw("\" data-theme=\"")
    writer.text(writer.context.theme.rawValue)
    writer.raw(
      """
      "><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">\
      <meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer"><title>
      """)
    writer.text(title)
    writer.raw(" · Entregent</title>")
    if let seconds = refreshAfter {
      writer.raw("<meta http-equiv=\"refresh\" content=\"")
      writer.number(seconds)
      if seconds == 0 { writer.raw("; url=/") }
      writer.raw("\">")
    }
    writer.raw("<link rel=\"icon\" type=\"image/svg+xml\" href=\"")
    writer.text(Asset.icon.path)
    writer.raw("\"><link rel=\"stylesheet\" href=\"")
    writer.text(Asset.stylesheet.path)
    writer.raw("\"><script type=\"module\" src=\"")
    writer.text(Asset.script.path)
    writer.raw("\"></script></head>")
  }

  private static func top(_ context: PageContext) -> HTML {
    header(.class("top")) {
      a(.class("brand"), .href(Links.root)) {
        Rings.mark()
        span { "Entregent" }
      }
      nav(.class("words"), .label(Text.navigation)) {
        ul {
          entry(Text.today, Links.today, context.path == "/" || context.path.hasPrefix("/today"))
          entry(Text.people, Links.people, context.path.hasPrefix("/people"))
          entry(Text.companies, Links.companies, context.path.hasPrefix("/companies"))
          entry(Text.progress, Links.progress, context.path.hasPrefix("/progress"))
        }
      }
      div(.class("tools")) {
        getForm(
          Links.people, .fixed("role", "search"), .class("find"), .fixed("autocomplete", "off"),
          .label(Text.findPerson)
        ) {
          voidTag(
            "input",
            [
              .type("search"), .name("q"), .words("placeholder", Text.find), .label(Text.findPerson),
            ])
        }
        a(.class("button quiet"), .href(Links.note)) { Text.note }
        details(.class("menu")) {
          summary { Text.menu }
          ul {
            entry(CampaignsPage.title, Links.campaigns, context.path.hasPrefix("/campaigns"))
            entry(PlaybooksPage.title, Links.playbooks, context.path.hasPrefix("/playbooks"))
            entry(TemplatesPage.title, Links.templates, context.path.hasPrefix("/templates"))
            entry(Text.opportunities, Links.opportunities, context.path.hasPrefix("/opportunities"))
            entry(ScenePage.title, Links.scene, context.path.hasPrefix("/scene"))
            entry(Text.balance, Links.balance, context.path.hasPrefix("/balance"))
            entry(Text.credits, Links.credits, context.path.hasPrefix("/credits"))
            entry(Text.checklist, Links.checklist, context.path.hasPrefix("/checklist"))
            entry(Text.importing, Links.importing, context.path.hasPrefix("/import"))
            entry(Text.newPerson, Links.newPerson, false)
            entry(Text.history, Links.history, context.path.hasPrefix("/history"))
            entry(RhythmPage.title, Links.rhythm, context.path == "/settings/rhythm")
            entry(Text.settings, Links.settings, context.path == "/settings")
            entry(Text.about, Links.about, context.path.hasPrefix("/about"))
          }
        }
      }
    }
  }

  private static func entry(_ words: Words, _ link: Link, _ isCurrent: Bool) -> HTML {
    li { a(.href(link), .current(isCurrent)) { words } }
  }

  private static func demoBanner(_ context: PageContext) -> HTML {
    aside(.class("demo"), .label(Text.demoLabel)) {
      p { Text.demo }
      if context.canLeaveDemo {
        postForm(Links.leaveDemo) {
          button(.type("submit"), .class("link")) { Text.leaveDemo }
        }
      }
    }
  }

  /// What was just done; a slip of the finger is taken back beside it.
  private static func said(_ flash: Flash) -> HTML {
    guard let undo = flash.undo else {
      return p(.class("flash"), .fixed("role", "status")) { flash.words }
    }
    return div(.class("flash with-act")) {
      p(.fixed("role", "status")) { flash.words }
      postForm(Links.takeBack) {
        hidden("name", undo.name)
        if let back = undo.back { hidden("back", back) }
        if let id = undo.backID { hidden("backID", id) }
        button(.type("submit"), .class("button"), .fixed("data-key", "u")) {
          Words(fr: "Annuler", en: "Undo")
        }
      }
    }
  }

  private static func foot(_ context: PageContext) -> HTML {
    footer(.class("foot")) {
      p {
        Text.staysHere
        " "
        a(.href(Links.about)) { Text.how }
      }
      postForm(Links.language, .class("language")) {
        hidden("back", context.path)
        switch context.language {
        case .fr:
          button(.type("submit"), .name("language"), .value("en"), .class("link"), .fixed("lang", "en")) {
            "English"
          }
        case .en:
          button(.type("submit"), .name("language"), .value("fr"), .class("link"), .fixed("lang", "fr")) {
            "Français"
          }
        }
      }
    }
  }

  /// The words of the shell, set once.
  enum Text {
    static let skip = Words(fr: "Aller au contenu", en: "Skip to content")
    static let navigation = Words(fr: "Navigation principale", en: "Main")
    static let today = Words(fr: "Aujourd’hui", en: "Today")
    static let people = Words(fr: "Personnes", en: "People")
    static let companies = Words(fr: "Entreprises", en: "Companies")
    static let progress = Words(fr: "Chemin", en: "Progress")
    static let opportunities = Words(fr: "Candidatures", en: "Opportunities")
    static let balance = Words(fr: "Donné, reçu", en: "Given, received")
    static let credits = Words(fr: "Crédits de messages", en: "Message credits")
    static let checklist = Words(fr: "Être présentable", en: "Being presentable")
    static let find = Words(fr: "Chercher quelqu’un", en: "Find someone")
    static let findPerson = Words(fr: "Chercher une personne", en: "Find a person")
    static let note = Words(fr: "Noter", en: "Note")
    static let menu = Words(fr: "Menu", en: "Menu")
    static let importing = Words(fr: "Importer", en: "Import")
    static let newPerson = Words(fr: "Ajouter une personne", en: "Add a person")
    static let history = Words(fr: "Historique", en: "History")
    static let settings = Words(fr: "Réglages", en: "Settings")
    static let about = Words(fr: "À propos", en: "About")
    static let demo = Words(
      tu: "Démonstration : ces personnes sont inventées. Tes propres données n’y sont pas mêlées.",
      vous: "Démonstration : ces personnes sont inventées. Vos propres données n’y sont pas mêlées.",
      en: "Demo: these people are invented. Your own data is not mixed with them.")
    static let demoLabel = Words(fr: "Démonstration", en: "Demo")
    static let leaveDemo = Words(
      tu: "Revenir à mon carnet", vous: "Revenir à mon carnet", en: "Back to my own notebook")
    static let staysHere = Words(
      fr: "Tout reste sur cet ordinateur.", en: "Everything stays on this computer.")
    static let how = Words(fr: "Comment, et pourquoi", en: "How, and why")
  }
}
