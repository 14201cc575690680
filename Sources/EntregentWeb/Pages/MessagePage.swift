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
    /// A draft from each template that fits, the user's own first.
    var choices: [MessageDraft] = []
    /// Names of the user's own templates.
    var own: Set<String> = []
    /// The template the draft was made from.
    var template: String?
    /// Said before an ask without a gift (C4).
    var warning: Phrase?
    /// What the user's own presentation lacks, before a word to a stranger (A5, E3).
    var presence: Phrase?
    /// Open questions for the talk (B6, E5).
    var questions: [String] = []
    /// As the networks count.
    var lengths: [MessageLength] = []
    /// What an InMail would cost; nil: this message is not one.
    var inMail: InMailOffer?
    var isInMail = false
  }

  static func render(_ model: Model, _ context: PageContext) -> HTML {
    let title = Words(fr: "Écrire à ", en: "Write to ").appending(model.person.name)
    return Layout.page(title, context, class: "page-message") {
      header(.class("head")) {
        div {
          h1 { title }
          p(.class("what")) {
            a(.href(Links.person(model.person.id))) { model.person.name }
            [model.person.title, model.person.company].compactMap { $0 }.map { " · " + $0 }.joined()
          }
        }
      }
      kinds(model)
      div(.class("spread")) {
        div(.class("column")) {
          if let presence = model.presence {
            p(.class("notice")) {
              presence
              Components.methodIDs(["A5", "E3"])
            }
          }
          if let warning = model.warning {
            p(.class("notice")) {
              warning
              Components.methodIDs(["C4"])
            }
          }
          draft(model)
        }
        div(.class("margin")) {
          aside(.id("coach"), .fixed("aria-live", "polite")) { findings(model) }
          MessageHelp.render(model)
        }
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
      div(.class("paper")) {
        div(.class("marks"), .fixed("aria-hidden", "true")) {
          marks(model.text, (model.review?.findings ?? []).filter { !model.quiet.contains($0.rule) })
        }
        HTML { writer in
          writer.raw("<textarea id=\"draft\" name=\"text\" rows=\"12\">\n")
          writer.text(model.text)
          writer.raw("</textarea>")
        }
      }
      p(.class("quiet small"), .flag("data-counts")) { counts(model.text) }
      if let offer = model.inMail { inMail(offer, model) }
      div(.class("acts")) {
        button(.type("submit"), .name("act"), .value("check"), .class("button")) {
          Words(fr: "Relire", en: "Check")
        }
        // Needs a script, which shows it.
        button(.type("button"), .class("button"), .fixed("data-copy", "draft"), .flag("hidden")) {
          Words(fr: "Copier", en: "Copy")
        }
        if MessageWords.isSent(model.kind) {
          send(model)
          button(.type("submit"), .name("act"), .value("sent"), .class("button main")) {
            Words(fr: "C’est envoyé", en: "It is sent")
          }
        }
      }
      if MessageWords.isSent(model.kind) {
        p(.class("help")) {
          Words(
            tu: "Entregent n’envoie rien : copie le message, envoie-le toi-même, puis dis-le ici.",
            vous: "Entregent n’envoie rien : copiez le message, envoyez-le vous-même, puis dites-le ici.",
            en: "Entregent sends nothing: copy the message, send it yourself, then say so here.")
        }
      }
    }
  }

  /// E1: whether it goes as an InMail, which may cost a credit.
  private static func inMail(_ offer: InMailOffer, _ model: Model) -> HTML {
    let label =
      switch offer.cost {
      case 0:
        Words(
          fr: "Par InMail (profil ouvert : aucun crédit)", en: "As an InMail (open profile: no credit)")
      case nil:
        Words(
          fr: "Par InMail (compte premium : sans doute aucun crédit)",
          en: "As an InMail (premium account: probably no credit)")
      default: Words(fr: "Par InMail (un crédit)", en: "As an InMail (one credit)")
      }
    return group {
      Field.check(
        "inmail", label, FormState(values: FormValues(model.isInMail ? [("inmail", "yes")] : [])))
      if let left = offer.left {
        p(.class("help")) {
          Words.count(
            left, fr: ("Il reste # crédit. ", "Il reste # crédits. "),
            en: ("# credit left. ", "# credits left. "))
          a(.href(Links.credits)) { Words(fr: "Les crédits", en: "The credits") }
        }
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

  /// How long the text is, as one counts oneself.
  private static func counts(_ text: String) -> HTML {
    group {
      Words.count(
        text.unicodeScalars.count, fr: ("# caractère", "# caractères"), en: ("# character", "# characters"))
      ", "
      Words.count(
        text.split(whereSeparator: \.isWhitespace).count, fr: ("# mot", "# mots"), en: ("# word", "# words"))
    }
  }

  /// The part that changes while one writes: the text with what was found marked, and the findings; the script
  /// puts the marks and the counts in their places.
  static func findings(_ model: Model) -> HTML {
    group {
      p(.class("counts"), .flag("hidden")) { counts(model.text) }
      h2 { Words(fr: "À la relecture", en: "On reading it again") }
      if let review = model.review {
        let shown = review.findings.filter { !model.quiet.contains($0.rule) }
        if !review.isInKnownLanguage {
          p(.class("quiet")) {
            Words(
              fr:
                "Message dans une autre langue (\(review.language)) : seuls les trous, la longueur et les liens sont vérifiés.",
              en:
                "A message in another language (\(review.language)): only holes, length and links are checked."
            )
          }
        }
        if shown.isEmpty, review.isInKnownLanguage {
          p(.class("good")) {
            Words(fr: "Rien à redire. C’est prêt.", en: "Nothing to change. It is ready.")
          }
        } else if !shown.isEmpty {
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
      MessageHelp.lengths(model)
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
      " "
      button(
        .type("submit"), .class("link"), .fixed("form", "draft-form"), .name("never"), .value(finding.rule)
      ) { Words(fr: "Plus jamais", en: "Never again") }
    }
  }

  /// The text with the words that findings speak of marked, as a paragraph; nothing when none is.
  static func marked(_ text: String, _ findings: [MessageFinding]) -> HTML {
    HTML { writer in
      guard findings.contains(where: { isMarked($0, in: text) }) else { return }
      writer.raw("<p class=\"marked\">")
      marks(text, findings).write(&writer)
      writer.raw("</p>")
    }
  }

  private static func isMarked(_ finding: MessageFinding, in text: String) -> Bool {
    let count = text.unicodeScalars.count
    let start = max(0, finding.start)
    let end = min(count, finding.end)
    return start < end && end - start < count
  }

  /// The text with marks. Of findings that overlap, the first one, which matters more, is marked; those on
  /// the whole message mark nothing.
  static func marks(_ text: String, _ findings: [MessageFinding]) -> HTML {
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
    "referral-ask", "pitch-email", "feedback-request", "outcome-update", "question", "reply", "video-notes",
  ]

  /// Notes and questions are for oneself: they are never sent.
  static func isSent(_ kind: String) -> Bool { !["question", "video-notes", "post"].contains(kind) }

  /// A rule of the coach in words.
  static func rule(_ rule: String) -> Words {
    switch rule {
    case "unfilled-placeholder":
      Words(fr: "un blanc du modèle resté ouvert", en: "a hole of the template left open")
    case "wrong-name": Words(fr: "un autre nom que le sien", en: "somebody else’s name")
    case "mixed-register": Words(fr: "tu et vous mêlés", en: "tu and vous mixed")
    case "transactional-opening": Words(fr: "demander d’abord une place", en: "asking for a place first")
    case "ask-in-connection-request":
      Words(fr: "une demande dans une invitation", en: "a request in an invitation")
    case "favour-too-early": Words(fr: "un service trop tôt", en: "a favour too early")
    case "cv-pitch": Words(fr: "un CV que personne n’a demandé", en: "a CV nobody asked for")
    case "generic-praise": Words(fr: "un compliment qui irait à tous", en: "praise that fits anyone")
    case "nothing-personal": Words(fr: "rien de personnel", en: "nothing personal")
    case "mass-mail": Words(fr: "adressé à personne", en: "addressed to nobody")
    case "no-clear-ask": Words(fr: "pas de demande claire", en: "no clear request")
    case "several-asks": Words(fr: "plusieurs demandes", en: "several requests")
    case "too-long": Words(fr: "trop long", en: "too long")
    case "pushy": Words(fr: "de la pression", en: "pressure")
    case "missing-link": Words(fr: "pas de lien", en: "no link")
    case "asks-for-job": Words(fr: "demander le poste", en: "asking for the job")
    case "script-not-notes": Words(fr: "un texte à lire", en: "a text to read out")
    case "closed-question": Words(fr: "une question fermée", en: "a closed question")
    case "searchable-question":
      Words(fr: "une question dont la réponse est publique", en: "a question whose answer is public")
    case "no-recall": Words(fr: "aucun rappel de l’échange", en: "no recall of the talk")
    case "no-thanks": Words(fr: "pas de merci", en: "no thanks")
    case "student-unsaid": Words(fr: "les études non dites", en: "studies left unsaid")
    case "no-outcome": Words(fr: "la fin non dite", en: "the end left unsaid")
    case "hr-target": Words(fr: "écrire aux ressources humaines", en: "writing to human resources")
    default: Words(verbatim: rule)
    }
  }

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
