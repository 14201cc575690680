import Domain

/// A message on its way: the draft, what the coach sees in it, and the user's own act of sending it.
enum MessagePage {
  struct Model: Sendable {
    var person: Person
    var kind: String
    var text: String
    /// Questions the draft leaves open.
    var missing: [Phrase]
    /// Nil: nothing is written yet.
    var review: MessageReview?
    /// Rules the user does not want to hear of for this message.
    var quiet: [String]
    /// The last thing that happened between the two, to take up.
    var last: TimelineEntry?
  }

  static func render(_ model: Model, _ context: PageContext) -> HTML {
    let title = Words(fr: "Écrire à ", en: "Write to ").appending(model.person.name)
    return Layout.page(title, context, class: "page-message") {
      header(.class("head")) {
        div {
          h1 { title }
          p(.class("what")) {
            a(.href(Links.person(model.person.id))) { model.person.name }
            " · "
            [model.person.title, model.person.company].compactMap { $0 }.joined(separator: " · ")
          }
        }
      }
      kinds(model)
      div(.class("spread")) {
        div(.class("column")) { draft(model) }
        aside(.class("margin"), .id("coach"), .fixed("aria-live", "polite")) { findings(model) }
      }
    }
  }

  private static func kinds(_ model: Model) -> HTML {
    nav(.class("filters"), .label(Words(fr: "Sorte de message", en: "Kind of message"))) {
      ul {
        for kind in MessageWords.privateKinds {
          li {
            a(
              .class("chip"), .href(Links.message(model.person.id, kind: kind)),
              kind == model.kind ? .fixed("aria-current", "true") : .absent
            ) { MessageWords.kind(kind) }
          }
        }
      }
    }
  }

  private static func draft(_ model: Model) -> HTML {
    postForm(
      Links.message(model.person.id), .class("draft"), .id("draft-form"), .fixed("data-coach", "coach"),
      .flag("novalidate")
    ) {
      hidden("kind", model.kind)
      for rule in model.quiet { hidden("quiet", rule) }
      if !model.missing.isEmpty {
        div(.class("notice")) {
          p {
            Words(
              fr: "Ce qu’il manque encore, avec des mots à soi :",
              en: "What is still missing, in your own words:")
          }
          ul { for question in model.missing { li { question } } }
        }
      }
      tag("label", [.fixed("for", "draft")], group { Words(fr: "Le message", en: "The message") })
      HTML { writer in
        writer.raw("<textarea id=\"draft\" name=\"text\" rows=\"12\">\n")
        writer.text(model.text)
        writer.raw("</textarea>")
      }
      p(.class("quiet small")) {
        Words.count(
          model.text.unicodeScalars.count, fr: ("# caractère", "# caractères"),
          en: ("# character", "# characters"))
        ", "
        Words.count(
          model.text.split(whereSeparator: \.isWhitespace).count, fr: ("# mot", "# mots"),
          en: ("# word", "# words"))
      }
      div(.class("acts")) {
        button(.type("submit"), .name("act"), .value("check"), .class("button")) {
          Words(fr: "Relire", en: "Check")
        }
        send(model)
        button(.type("submit"), .name("act"), .value("sent"), .class("button main")) {
          Words(fr: "C’est envoyé", en: "It is sent")
        }
      }
      p(.class("help")) {
        Words(
          tu: "Entregent n’envoie rien : copie le message, envoie-le toi-même, puis dis-le ici.",
          vous: "Entregent n’envoie rien : copiez le message, envoyez-le vous-même, puis dites-le ici.",
          en: "Entregent sends nothing: copy the message, send it yourself, then say so here.")
      }
    }
  }

  /// The ways out: the user's own mail program or the person's profile.
  private static func send(_ model: Model) -> HTML {
    group {
      if let mail = model.person.emails.first {
        a(.class("button"), .href(Links.mail(mail, text: model.text))) {
          Words(fr: "Ouvrir dans le courrier", en: "Open in mail")
        }
      }
      if let profile = model.person.links.lazy.compactMap({ Link.outside($0) }).first {
        a(.class("button"), .href(profile), .fixed("rel", "noreferrer noopener"), .fixed("target", "_blank"))
        {
          Words(fr: "Ouvrir le profil", en: "Open the profile")
        }
      }
    }
  }

  /// The part that changes while one writes: the text with what was found marked, and the findings.
  static func findings(_ model: Model) -> HTML {
    group {
      h2 { Words(fr: "À la relecture", en: "On reading it again") }
      if let review = model.review {
        let shown = review.findings.filter { !model.quiet.contains($0.rule) }
        if shown.isEmpty {
          p(.class("good")) {
            Words(fr: "Rien à redire. C’est prêt.", en: "Nothing to change. It is ready.")
          }
        } else {
          marked(model.text, shown)
          ol(.class("findings")) { for finding in shown { self.finding(finding) } }
        }
      } else {
        p(.class("quiet")) {
          Words(
            fr: "Quelques lignes suffisent ; ce qui sonnerait faux sera dit ici, avec le pourquoi.",
            en: "A few lines are enough; what would ring false is said here, with the reason.")
        }
      }
      if let last = model.last {
        h2 { Words(fr: "La dernière fois", en: "Last time") }
        p(.class("small")) {
          DayWords.element(last.day)
          " · "
          Vocabulary.timelineKind(last.kind)
        }
        p(.class("example")) { String(last.text.prefix(400)) }
      }
    }
  }

  private static func finding(_ finding: MessageFinding) -> HTML {
    li(.class("finding")) {
      p(.class("eyebrow")) { MessageWords.severity(finding.severity) }
      p {
        finding.why
        Components.methodIDs(finding.method)
      }
      p(.class("instead")) { finding.instead }
      button(
        .type("submit"), .class("link"), .fixed("form", "draft-form"), .name("quiet"), .value(finding.rule)
      ) { Words(fr: "Pas cette fois", en: "Not this time") }
    }
  }

  /// The text with the words that findings speak of marked. Of findings that overlap, the first one,
  /// which matters more, is marked; those on the whole message mark nothing.
  static func marked(_ text: String, _ findings: [MessageFinding]) -> HTML {
    let scalars = Array(text.unicodeScalars)
    var ranges: [(range: Range<Int>, severity: MessageFinding.Severity)] = []
    for finding in findings {
      let start = max(0, finding.start)
      let end = min(scalars.count, finding.end)
      guard start < end, end - start < scalars.count else { continue }
      if ranges.allSatisfy({ !$0.range.overlaps(start..<end) }) {
        ranges.append((start..<end, finding.severity))
      }
    }
    ranges.sort { $0.range.lowerBound < $1.range.lowerBound }
    return HTML { writer in
      guard !ranges.isEmpty else { return }
      writer.raw("<p class=\"marked\">")
      var position = 0
      for (range, severity) in ranges {
        writer.text(string(scalars[position..<range.lowerBound]))
        writer.raw("<mark class=\"")
        writer.text(severity.rawValue)
        writer.raw("\">")
        writer.text(string(scalars[range]))
        writer.raw("</mark>")
        position = range.upperBound
      }
      writer.text(string(scalars[position...]))
      writer.raw("</p>")
    }
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}

/// The words of messages.
enum MessageWords {
  /// The kinds one writes to one person, in the order they come in a tie's life.
  static let privateKinds = [
    "connection-request", "first-message", "coffee-ask", "reconnect", "follow-up", "thank-you",
    "intro-request",
    "referral-ask", "pitch-email", "feedback-request", "outcome-update",
  ]

  static func kind(_ kind: String) -> Words {
    switch kind {
    case "connection-request": Words(fr: "invitation", en: "invitation")
    case "first-message": Words(fr: "premier message", en: "first message")
    case "coffee-ask": Words(fr: "proposer un café", en: "ask for a coffee")
    case "reconnect": Words(fr: "reprendre contact", en: "get back in touch")
    case "pitch-email": Words(fr: "e-mail de candidature libre", en: "pitch e-mail")
    case "intro-request": Words(fr: "demander une mise en relation", en: "ask for an introduction")
    case "follow-up": Words(fr: "suite d’une rencontre", en: "follow-up")
    case "thank-you": Words(fr: "merci", en: "thank you")
    case "referral-ask": Words(fr: "demander une cooptation", en: "ask for a referral")
    case "feedback-request": Words(fr: "demander un retour", en: "ask for feedback")
    case "outcome-update": Words(fr: "dire comment cela a fini", en: "say how it ended")
    case "reply": Words(fr: "commentaire", en: "comment")
    case "post": Words(fr: "publication", en: "post")
    case "video-notes": Words(fr: "notes de vidéo", en: "video notes")
    case "question": Words(fr: "question d’appel", en: "question for a call")
    default: Words(verbatim: kind)
    }
  }

  static func severity(_ severity: MessageFinding.Severity) -> Words {
    switch severity {
    case .error: Words(fr: "À changer avant d’envoyer", en: "Change before sending")
    case .warning: Words(fr: "À revoir", en: "Look again")
    case .suggestion: Words(fr: "Une idée", en: "An idea")
    }
  }
}
