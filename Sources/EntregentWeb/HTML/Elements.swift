import Domain

/// One attribute. Names and classes are literals of this program; values are escaped.
struct Attribute {
  let write: (inout HTMLWriter) -> Void

  private init(_ write: @escaping (inout HTMLWriter) -> Void) { self.write = write }

  /// Any attribute with a value that is not this program's literal.
  static func text(_ name: StaticString, _ value: String) -> Attribute {
    Attribute { writer in
      writer.raw(" ")
      writer.raw(name)
      writer.raw("=\"")
      writer.text(value)
      writer.raw("\"")
    }
  }

  /// Any attribute that the user reads or hears.
  static func words(_ name: StaticString, _ value: Words) -> Attribute {
    Attribute { writer in
      writer.raw(" ")
      writer.raw(name)
      writer.raw("=\"")
      writer.text(value)
      writer.raw("\"")
    }
  }

  static func fixed(_ name: StaticString, _ value: StaticString) -> Attribute {
    Attribute { writer in
      writer.raw(" ")
      writer.raw(name)
      writer.raw("=\"")
      writer.raw(value)
      writer.raw("\"")
    }
  }

  /// An attribute without value, such as `required`.
  static func flag(_ name: StaticString) -> Attribute {
    Attribute { writer in
      writer.raw(" ")
      writer.raw(name)
    }
  }

  static func flag(_ name: StaticString, if isSet: Bool) -> Attribute { isSet ? flag(name) : absent }

  /// No attribute at all.
  static var absent: Attribute { Attribute { _ in } }

  static func `class`(_ names: StaticString) -> Attribute { fixed("class", names) }
  static func id(_ value: StaticString) -> Attribute { fixed("id", value) }
  static func type(_ value: StaticString) -> Attribute { fixed("type", value) }
  static func name(_ value: StaticString) -> Attribute { fixed("name", value) }
  static func value(_ value: String) -> Attribute { text("value", value) }
  static func href(_ link: Link) -> Attribute { text("href", link.address) }
  static func label(_ words: Words) -> Attribute { .words("aria-label", words) }
  static func current(_ isCurrent: Bool) -> Attribute {
    isCurrent ? fixed("aria-current", "page") : absent
  }
}

/// Any element with content.
func tag(_ name: StaticString, _ attributes: [Attribute], _ content: HTML) -> HTML {
  HTML { writer in
    writer.raw("<")
    writer.raw(name)
    for attribute in attributes { attribute.write(&writer) }
    writer.raw(">")
    content.write(&writer)
    writer.raw("</")
    writer.raw(name)
    writer.raw(">")
  }
}

/// Any element without content or end tag.
func voidTag(_ name: StaticString, _ attributes: [Attribute]) -> HTML {
  HTML { writer in
    writer.raw("<")
    writer.raw(name)
    for attribute in attributes { attribute.write(&writer) }
    writer.raw(">")
  }
}

func div(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  tag("div", attributes, content())
}
func section(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  tag("section", attributes, content())
}
func article(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  tag("article", attributes, content())
}
func aside(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  tag("aside", attributes, content())
}
func header(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  tag("header", attributes, content())
}
func footer(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  tag("footer", attributes, content())
}
func nav(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  tag("nav", attributes, content())
}
func h1(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  tag("h1", attributes, content())
}
func h2(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  tag("h2", attributes, content())
}
func h3(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  tag("h3", attributes, content())
}
func p(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  tag("p", attributes, content())
}
func ul(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  tag("ul", attributes, content())
}
func ol(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  tag("ol", attributes, content())
}
func li(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  tag("li", attributes, content())
}
func dl(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  tag("dl", attributes, content())
}
func dt(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  tag("dt", attributes, content())
}
func dd(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  tag("dd", attributes, content())
}
func span(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  tag("span", attributes, content())
}
func strong(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  tag("strong", attributes, content())
}
func em(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  tag("em", attributes, content())
}
func a(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  tag("a", attributes, content())
}
func table(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  tag("table", attributes, content())
}
func tr(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  tag("tr", attributes, content())
}
func th(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  tag("th", attributes, content())
}
func td(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  tag("td", attributes, content())
}
func details(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  tag("details", attributes, content())
}
func summary(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  tag("summary", attributes, content())
}
func button(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  tag("button", attributes, content())
}
func fieldset(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  tag("fieldset", attributes, content())
}
func legend(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  tag("legend", attributes, content())
}

/// A form that reads: its values are in the address.
func getForm(_ action: Link, _ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  tag("form", [.fixed("method", "get"), .text("action", action.address)] + attributes, content())
}

/// A form that changes something: it carries the token without which no change is accepted.
func postForm(_ action: Link, _ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  tag(
    "form", [.fixed("method", "post"), .text("action", action.address)] + attributes,
    HTML { writer in
      writer.raw("<input type=\"hidden\" name=\"csrf\" value=\"")
      writer.text(writer.context.formToken)
      writer.raw("\">")
    }.followed(by: content()))
}

func hidden(_ name: StaticString, _ value: String) -> HTML {
  voidTag("input", [.type("hidden"), .name(name), .value(value)])
}

extension HTML {
  func followed(by next: HTML) -> HTML {
    HTML { writer in
      write(&writer)
      next.write(&writer)
    }
  }
}
