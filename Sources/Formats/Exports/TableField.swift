/// What a column of a table of people can hold.
public enum TableField: String, Sendable, Hashable, Codable, CaseIterable {
  case uid
  case fullName = "full-name"
  case given
  case middle
  case family
  case maiden
  case prefix
  case suffix
  case nickname
  case email
  case phone
  case company
  case title
  case department
  /// Where the job is.
  case jobPlace = "job-place"
  case place
  /// A whole postal address.
  case address
  case street
  case city
  case region
  case postalCode = "postal-code"
  case country
  /// Any address on the web, profiles included.
  case link
  case headline
  case summary
  case school
  case skills
  case languages
  case birthday
  case notes
  case groups
  case connectedOn = "connected-on"
  case event
  case attendance
  /// Moment of arrival at an event: the person came.
  case checkedInAt = "checked-in-at"
}

/// Which columns of an unknown table hold what: guessed, shown, corrected by the user, remembered.
public struct TableMapping: Sendable, Hashable, Codable {
  public struct Column: Sendable, Hashable, Codable {
    /// From 0.
    public var index: Int
    /// The title as written; empty without header.
    public var title: String
    /// Nil: not read.
    public var field: TableField?
    /// `work`, `home`, `linkedin`, or nil.
    public var label: String?
    /// 0...1; 1 when the user has said so.
    public var confidence: Double

    public init(index: Int, title: String, field: TableField?, label: String? = nil, confidence: Double) {
      self.index = index
      self.title = title
      self.field = field
      self.label = label
      self.confidence = confidence
    }
  }

  public var columns: [Column]
  /// Index of the header among all records of the file, blank lines included; nil: there is none.
  public var headerIndex: Int?
  public var dateOrder: DateOrder?

  public init(columns: [Column], headerIndex: Int? = 0, dateOrder: DateOrder? = nil) {
    self.columns = columns
    self.headerIndex = headerIndex
    self.dateOrder = dateOrder
  }

  /// True when a record read with it can say who somebody is.
  public var namesPeople: Bool {
    columns.contains { column in
      switch column.field {
      case .fullName, .given, .family, .email, .nickname: true
      default: false
      }
    }
  }
}
