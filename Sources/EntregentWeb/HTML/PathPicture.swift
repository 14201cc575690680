import Domain

/// A way to somebody as a picture: people from the user down, lines as thick as their ties are close.
/// Its caption says what it means, a table behind it says the same in words.
enum PathPicture {
  private static let step = 76
  private static let width = 360

  static func figure(_ path: PathView, number: Int) -> HTML {
    tag(
      "figure", [.class("path")],
      group {
        picture(path)
        tag("figcaption", [.class("quiet small")], group { caption(path) })
        details(.class("behind")) {
          summary { Words(fr: "D’où on le sait", en: "How this is known") }
          div(.class("scroll")) {
            table {
              tag(
                "thead", [],
                tr {
                  th(.fixed("scope", "col")) { Words(fr: "entre", en: "between") }
                  th(.fixed("scope", "col")) { Words(fr: "lien", en: "tie") }
                  th(.fixed("scope", "col")) { Words(fr: "parce que", en: "because") }
                })
              tag(
                "tbody", [],
                group {
                  for hop in path.hops {
                    tr {
                      td {
                        who(hop.from)
                        " – "
                        hop.to.name
                      }
                      td { TieStrength(hop.strength).phrase }
                      td { reasons(hop) }
                    }
                  }
                })
            }
          }
        }
      })
  }

  private static func who(_ person: PersonReference?) -> HTML {
    group {
      if let person { person.name } else { you }
    }
  }

  private static let you = Words(tu: "toi", vous: "vous", en: "you")

  private static func reasons(_ hop: PathView.Hop) -> HTML {
    group {
      for (index, reason) in hop.because.enumerated() {
        if index > 0 { ", " }
        reason
      }
      if hop.because.isEmpty { Words(fr: "un fichier le dit", en: "a file says so") }
    }
  }

  private static func caption(_ path: PathView) -> HTML {
    group {
      if let first = path.hops.first, path.hops.count > 1, let last = path.hops.last {
        Words(fr: "Demander à ", en: "Ask ")
        a(.href(Links.person(first.to.id))) { first.to.name }
        Words(fr: " de vous présenter ", en: " to introduce you to ")
        a(.href(Links.person(last.to.id))) { last.to.name }
        path.hops.count > 2
          ? Words(
            fr: ", de proche en proche. Plus le trait est épais, plus le lien est fort.",
            en: ", one to the next. The thicker the line, the closer the tie.")
          : Words(
            fr: ". Plus le trait est épais, plus le lien est fort.",
            en: ". The thicker the line, the closer the tie.")
      } else if let only = path.hops.last {
        Words(tu: "Tu connais déjà ", vous: "Vous connaissez déjà ", en: "You already know ")
        a(.href(Links.person(only.to.id))) { only.to.name }
        "."
      }
    }
  }

  private static func picture(_ path: PathView) -> HTML {
    HTML { writer in
      let height = path.hops.count * step + 44
      writer.raw("<svg class=\"path-picture\" viewBox=\"0 0 ")
      writer.number(width)
      writer.raw(" ")
      writer.number(height)
      writer.raw("\" role=\"img\" aria-label=\"")
      writer.text(you)
      for hop in path.hops {
        writer.raw(" → ")
        writer.text(hop.to.name)
      }
      writer.raw("\">")
      for (index, hop) in path.hops.enumerated() {
        let top = 22 + index * step
        writer.raw("<line class=\"tie\" x1=\"22\" x2=\"22\" y1=\"")
        writer.number(top + 14)
        writer.raw("\" y2=\"")
        writer.number(top + step - 14)
        writer.raw("\" stroke-width=\"")
        writer.number(thickness(hop.strength))
        writer.raw("\"/><text class=\"why\" x=\"48\" y=\"")
        writer.number(top + step / 2 + 5)
        writer.raw("\">")
        writer.text(clipped(hop.because.first?[writer.context.language] ?? "", 44))
        writer.raw("</text>")
      }
      node(at: 22, name: nil, isEnd: false, to: &writer)
      for (index, hop) in path.hops.enumerated() {
        node(
          at: 22 + (index + 1) * step, name: hop.to.name, isEnd: index == path.hops.count - 1, to: &writer)
      }
      writer.raw("</svg>")
    }
  }

  private static func node(at y: Int, name: String?, isEnd: Bool, to writer: inout HTMLWriter) {
    writer.raw("<circle class=\"")
    writer.raw(isEnd ? "end" : "node")
    writer.raw("\" cx=\"22\" cy=\"")
    writer.number(y)
    writer.raw("\" r=\"11\"/><text class=\"who\" x=\"48\" y=\"")
    writer.number(y + 6)
    writer.raw("\">")
    if let name { writer.text(clipped(name, 34)) } else { writer.text(you) }
    writer.raw("</text>")
  }

  /// 1 to 7 pixels.
  private static func thickness(_ strength: Double) -> Int {
    1 + Int((max(0, min(1, strength)) * 6).rounded())
  }

  private static func clipped(_ text: String, _ limit: Int) -> String {
    text.count > limit ? text.prefix(limit - 1) + "…" : text
  }

  /// The ways that lead through somebody else, with a heading; nothing when there is none.
  static func section(_ paths: [PathView]) -> HTML? {
    let through = paths.filter { $0.hops.count > 1 }
    guard !through.isEmpty else { return nil }
    return EntregentWeb.section(.class("paths"), .id("paths")) {
      h2 { Words(fr: "Par qui passer", en: "Through whom") }
      for (index, path) in through.enumerated() { figure(path, number: index + 1) }
    }
  }
}
