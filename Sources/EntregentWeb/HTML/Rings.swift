import Domain

/// The mark: three concentric open rings, the three circles of method C. The same rings say which
/// circle somebody belongs to and how far a count has come.
enum Rings {
  /// Drawn once per page and referred to by every ring after it.
  static var symbols: HTML {
    raw(
      """
      <svg width="0" height="0" aria-hidden="true" focusable="false" class="symbols"><defs>\
      <symbol id="mark" viewBox="0 0 32 32">\
      <path class="on" d="M12.01 14.70A4.2 4.2 0 1 1 15.13 20.11"/>\
      <path class="on" d="M20.45 23.71A8.9 8.9 0 1 1 24.90 16"/>\
      <path class="on" d="M21.09 3.39A13.6 13.6 0 1 1 10.91 3.39"/></symbol>\
      <symbol id="ring-1" viewBox="0 0 32 32">\
      <path class="on" d="M12.01 14.70A4.2 4.2 0 1 1 15.13 20.11"/>\
      <path class="off" d="M20.45 23.71A8.9 8.9 0 1 1 24.90 16"/>\
      <path class="off" d="M21.09 3.39A13.6 13.6 0 1 1 10.91 3.39"/></symbol>\
      <symbol id="ring-2" viewBox="0 0 32 32">\
      <path class="off" d="M12.01 14.70A4.2 4.2 0 1 1 15.13 20.11"/>\
      <path class="on" d="M20.45 23.71A8.9 8.9 0 1 1 24.90 16"/>\
      <path class="off" d="M21.09 3.39A13.6 13.6 0 1 1 10.91 3.39"/></symbol>\
      <symbol id="ring-3" viewBox="0 0 32 32">\
      <path class="off" d="M12.01 14.70A4.2 4.2 0 1 1 15.13 20.11"/>\
      <path class="off" d="M20.45 23.71A8.9 8.9 0 1 1 24.90 16"/>\
      <path class="on" d="M21.09 3.39A13.6 13.6 0 1 1 10.91 3.39"/></symbol>\
      </defs></svg>
      """)
  }

  /// The whole mark, as decoration beside a word that says the same.
  static func mark(_ size: StaticString = "mark") -> HTML {
    HTML { writer in
      writer.raw("<svg class=\"")
      writer.raw(size)
      writer.raw("\" aria-hidden=\"true\" focusable=\"false\"><use href=\"#mark\"/></svg>")
    }
  }

  /// The ring of a circle; a word for it stands beside it or in its title.
  static func circle(_ circle: Circle) -> HTML {
    HTML { write(circle, to: &$0) }
  }

  static func write(_ circle: Circle, to writer: inout HTMLWriter) {
    switch circle {
    case .colleagues:
      writer.raw(
        "<svg class=\"rings\" aria-hidden=\"true\" focusable=\"false\"><use href=\"#ring-1\"/></svg>")
    case .local:
      writer.raw(
        "<svg class=\"rings\" aria-hidden=\"true\" focusable=\"false\"><use href=\"#ring-2\"/></svg>")
    case .online:
      writer.raw(
        "<svg class=\"rings\" aria-hidden=\"true\" focusable=\"false\"><use href=\"#ring-3\"/></svg>")
    }
  }

  /// The counts of the three circles as arcs, inner to outer: how much of each wanted number is done.
  /// The figures stand in the list beside it, so the picture is hidden from screen readers.
  static func counts(_ counts: [CircleCount]) -> HTML {
    HTML { writer in
      writer.raw(
        "<svg class=\"count-rings\" viewBox=\"0 0 120 120\" aria-hidden=\"true\" focusable=\"false\">")
      let shown = counts.prefix(6)
      for (index, count) in shown.enumerated() {
        let radius = 56 - (shown.count - 1 - index) * (shown.count > 4 ? 9 : 14)
        let share = min(100, count.done * 100 / max(1, count.goal.lowerBound))
        writer.raw("<circle class=\"off\" pathLength=\"100\" cx=\"60\" cy=\"60\" r=\"")
        writer.number(radius)
        writer.raw("\"/>")
        guard share > 0 else { continue }
        writer.raw("<circle class=\"on\" pathLength=\"100\" cx=\"60\" cy=\"60\" r=\"")
        writer.number(radius)
        writer.raw("\" stroke-dasharray=\"")
        writer.number(share)
        writer.raw(" 100\" transform=\"rotate(-90 60 60)\"/>")
      }
      writer.raw("</svg>")
    }
  }
}
