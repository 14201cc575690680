/// One mailbox of a From, To or Cc field (RFC 5322 section 3.4), as far as it can be read.
public struct MailAddress: Sendable, Hashable, Codable {
  /// The display name, encoded words resolved; comments follow in parentheses. Nil when there is none.
  public var name: String?
  /// What stands between the angle brackets, or the bare address. Nil when only a name stands there.
  public var address: String?

  public init(name: String? = nil, address: String? = nil) {
    self.name = name
    self.address = address
  }
}

/// A part of a message that is not its text: a file, a picture, another message.
public struct MailAttachment: Sendable, Hashable, Codable {
  public var name: String?
  /// Media type in small letters, such as `image/png`.
  public var type: String
  /// Size of its content after transfer decoding, in bytes.
  public var bytes: Int

  public init(name: String?, type: String, bytes: Int) {
    self.name = name
    self.type = type
    self.bytes = bytes
  }
}
