/// A message to fill: one that comes with the program, or the user's own.
public struct MessageTemplate: Sendable, Hashable, Codable {
  /// What `draft --template` calls it. A user's own name stands once; built-in names once for each kind.
  public var name: String
  /// The kind of message (`coffee-ask`).
  public var kind: String
  public var language: Language
  /// French only; nil: it speaks to nobody in either form, or in English.
  public var address: Address?
  /// Mustache: `{{field}}`, `{{#field}}…{{/field}}`.
  public var text: String
  /// Written by the user.
  public var isOwn: Bool

  public init(
    name: String, kind: String, language: Language, address: Address?, text: String, isOwn: Bool
  ) {
    self.name = name
    self.kind = kind
    self.language = language
    self.address = address
    self.text = text
    self.isOwn = isOwn
  }
}

/// What is to be said of a template before it is kept.
public struct TemplateRemark: Sendable, Hashable {
  /// The field, tag or rule of the coach that is spoken of; empty when it is none.
  public var name: String
  public var what: Phrase
  /// What to do about it; nil where the remark says it.
  public var instead: Phrase?
  /// A fault keeps the template from being kept; the others are for the writer to weigh.
  public var isFault: Bool

  public init(name: String, what: Phrase, instead: Phrase? = nil, isFault: Bool) {
    self.name = name
    self.what = what
    self.instead = instead
    self.isFault = isFault
  }
}

/// A template, what is to be said of it, and how it reads when it is filled with examples.
public struct TemplateReview: Sendable, Hashable {
  public var template: MessageTemplate
  public var remarks: [TemplateRemark]
  public var example: String
  public var isFit: Bool { !remarks.contains { $0.isFault } }

  public init(template: MessageTemplate, remarks: [TemplateRemark], example: String) {
    self.template = template
    self.remarks = remarks
    self.example = example
  }
}

/// A field that templates may use.
public struct TemplateField: Sendable, Hashable {
  public var name: String
  public var meaning: Phrase
  public var example: Phrase

  public init(name: String, meaning: Phrase, example: Phrase) {
    self.name = name
    self.meaning = meaning
    self.example = example
  }
}

/// How long a text is for one network, counted as that network counts.
public struct MessageLength: Sendable, Hashable {
  /// `linkedin-note-free`, `x` and so on.
  public var place: String
  public var title: Phrase
  public var count: Int
  public var limit: Int
  /// When the limit was last compared with the network's own documentation.
  public var checkedOn: Day
  public var fits: Bool { count <= limit }

  public init(place: String, title: Phrase, count: Int, limit: Int, checkedOn: Day) {
    self.place = place
    self.title = title
    self.count = count
    self.limit = limit
    self.checkedOn = checkedOn
  }
}

/// A rule of the coach, for the list of those that are not to be heard of again.
public struct CoachRuleName: Sendable, Hashable {
  /// `generic-praise`.
  public var name: String
  public var isDismissed: Bool

  public init(name: String, isDismissed: Bool) {
    self.name = name
    self.isDismissed = isDismissed
  }
}
