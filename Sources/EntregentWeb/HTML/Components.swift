import Domain

/// Pieces that several pages share.
enum Components {
  /// A person in one line of a list. Written straight to bytes: a page has fifty of them.
  static func write(_ person: PersonLine, to writer: inout HTMLWriter) {
    writer.raw("<li class=\"person\">")
    Rings.write(person.circle, to: &writer)
    writer.raw("<div><a class=\"name\" href=\"/people/p")
    writer.number(Int(person.id.number))
    writer.raw("\">")
    writer.text(person.name)
    writer.raw("</a><span class=\"what\">")
    if let title = person.title { writer.text(title) }
    if let company = person.company {
      if person.title != nil { writer.raw(" · ") }
      if let id = person.companyID {
        writer.raw("<a href=\"/companies/c")
        writer.number(Int(id.number))
        writer.raw("\">")
        writer.text(company)
        writer.raw("</a>")
      } else {
        writer.text(company)
      }
    }
    writer.raw("</span></div><span class=\"aside\">")
    if let place = person.place {
      writer.raw("<span class=\"place\">")
      writer.text(place)
      writer.raw("</span>")
    }
    if let day = person.lastContact {
      writer.raw("<time datetime=\"")
      writer.text(day.description)
      writer.raw("\">")
      writer.text(DayWords.near(day, today: writer.context.today, in: writer.context.language))
      writer.raw("</time>")
    }
    writer.raw("</span></li>")
  }

  static func personList(_ people: [PersonLine]) -> HTML {
    HTML { writer in
      writer.raw("<ul class=\"list\" data-keys>")
      for person in people { write(person, to: &writer) }
      writer.raw("</ul>")
    }
  }

  /// Which circle somebody belongs to: the ring and the word.
  static func circleBadge(_ circle: Circle) -> HTML {
    span(.class("badge")) {
      Rings.circle(circle)
      Vocabulary.circle(circle)
    }
  }

  /// Reasons, each with the rule it comes from on demand.
  static func reasons(_ reasons: [RankReason]) -> HTML {
    ul(.class("reasons")) {
      for reason in reasons {
        li(reason.effect < 0 ? .class("against") : .class("for")) {
          reason.text
          methodIDs(reason.method)
        }
      }
    }
  }

  /// Ids of method rules, small and out of the way.
  static func methodIDs(_ ids: [String]) -> HTML? {
    guard !ids.isEmpty else { return nil }
    return group {
      "\u{A0}"
      span(
        .class("rule"),
        .words(
          "title",
          Words(fr: "Règle de la méthode : ", en: "Rule of the method: ").appending(
            ids.joined(separator: ", ")))
      ) { ids.joined(separator: " ") }
    }
  }

  /// A page that holds nothing yet: what it will hold, the one thing to do, an example.
  static func empty(
    _ title: Words, _ text: Words, example: Words? = nil, @HTMLBuilder acts: () -> HTML = { HTML { _ in } }
  ) -> HTML {
    div(.class("empty")) {
      Rings.mark("mark large")
      h2 { title }
      p { text }
      if let example { p(.class("example")) { example } }
      div(.class("acts")) { acts() }
    }
  }

  static func linkButton(_ words: Words, _ link: Link, isMain: Bool = false) -> HTML {
    a(isMain ? .class("button main") : .class("button"), .href(link)) { words }
  }

  static func fact(_ name: Words, @HTMLBuilder _ value: () -> HTML) -> HTML {
    group {
      dt { name }
      dd { value() }
    }
  }
}

extension Words {
  /// The same words with data after them.
  func appending(_ data: String) -> Words {
    Words(tu: tu.fr + data, vous: vous.fr + data, en: vous.en + data)
  }
}
