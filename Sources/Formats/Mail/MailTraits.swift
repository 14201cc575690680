/// What a header says about the nature of a message: written by a person, by a list, by a machine.
public struct MailTraits: Sendable, Hashable {
  /// It came through a mailing list (List-Id, List-Post; RFC 2919, RFC 2369).
  public var isList = false
  /// The list's own address, as its header gives it or its name makes it: `dev@lists.example` of List-Id
  /// `<dev.lists.example>`.
  public var listAddresses: [String] = []
  /// Whom a report says a letter did not reach.
  public var failedRecipients: [String] = []
  /// It is one of many of its kind (List-Unsubscribe, Precedence, Feedback-ID).
  public var isBulk = false
  /// A program answered or notified (Auto-Submitted, RFC 3834).
  public var isAutomatic = false
  /// A report that a message was not delivered, or that it was read.
  public var isReport = false
  /// Marked as junk by a filter or a folder.
  public var isSpam = false
  /// Never sent.
  public var isDraft = false
  /// Deleted by the user.
  public var isTrashed = false
  /// The user's program filed it as sent.
  public var isSent = false
  /// It has travelled: somebody's server received it.
  public var isReceived = false
  /// Addresses that the message was delivered to, as servers noted them.
  public var deliveredTo: [String] = []
  /// Labels of Gmail.
  public var labels: [String] = []
  /// Gmail's own number of the conversation.
  public var gmailThread: String?
  /// When the last server received it: for messages without a date of their own.
  public var receivedAt: ParsedMoment?

  public init() {}

  mutating func take(_ name: HeaderFields.Name, _ value: ByteView) {
    switch name {
    case .listID:
      isList = true
      if let address = Self.listAddress(HeaderText.unstructured(value)) { listAddresses.append(address) }
    case .listPost:
      isList = true
      let text = HeaderText.unstructured(value)
      if let start = text.firstRange(of: "mailto:")?.upperBound {
        listAddresses.append(String(text[start...].prefix { $0 != ">" && $0 != "?" && $0 != "," }))
      }
    case .listMark:
      // Yahoo's and Mailman's: `Mailing-List: list club@groups.example; contact …`.
      isList = true
      let text = HeaderText.unstructured(value)
      let words = text.split { " <>;,".contains($0) }
      if let address = words.first(where: { TableGuess.isEmail(String($0)) }) {
        listAddresses.append(String(address))
      }
    case .listUnsubscribe, .feedbackID: isBulk = true
    case .precedence: takePrecedence(value.trimmedBlanks())
    case .autoSubmitted:
      let text = value.trimmedBlanks()
      if text.count > 0, !text.hasPrefixIgnoringCase("no") { isAutomatic = true }
    case .autoResponse: isAutomatic = true
    case .failedRecipients:
      isReport = true
      failedRecipients += AddressParser.parse(value).compactMap(\.address)
    case .contentType:
      let text = value.trimmedBlanks()
      if text.hasPrefixIgnoringCase("multipart/report") || text.hasPrefixIgnoringCase("message/delivery") {
        isReport = true
      }
    case .returnPath:
      if value.trimmedBlanks().elementsEqual("<>".utf8) { isAutomatic = true }
    case .spamFlag:
      if value.trimmedBlanks().hasPrefixIgnoringCase("yes") { isSpam = true }
    case .deliveredTo:
      for address in AddressParser.parse(value) {
        if let text = address.address ?? address.name { deliveredTo.append(text) }
      }
    case .received:
      isReceived = true
      if receivedAt == nil { receivedAt = HeaderText.withUnfolded(value) { MailDate.parseStamp($0) } }
    case .gmailLabels: takeLabels(HeaderText.unstructured(value))
    case .gmailThread: gmailThread = HeaderText.unstructured(value)
    case .mozillaStatus: takeMozillaStatus(value.trimmedBlanks())
    default: break
    }
  }

  /// `Dev team <dev.lists.example>` is written to at dev@lists.example (RFC 2919 section 2).
  private static func listAddress(_ text: String) -> String? {
    var id = text[...]
    if let open = text.lastIndex(of: "<") { id = text[text.index(after: open)...].prefix { $0 != ">" } }
    guard let dot = id.firstIndex(of: "."), dot != id.startIndex, !id.contains(" "), !id.contains("@") else {
      return nil
    }
    return "\(id[..<dot])@\(id[id.index(after: dot)...])"
  }

  private mutating func takePrecedence(_ value: ByteView) {
    if value.equalsIgnoringCase("list") { isList = true }
    if value.equalsIgnoringCase("bulk") || value.equalsIgnoringCase("junk") { isBulk = true }
    if value.equalsIgnoringCase("auto_reply") { isAutomatic = true }
  }

  /// Thunderbird: 0x0008 is "expunged", a deleted message that the file still holds.
  private mutating func takeMozillaStatus(_ value: ByteView) {
    if let flags = UInt32(String(decoding: value, as: UTF8.self), radix: 16), flags & 0x0008 != 0 {
      isTrashed = true
    }
  }

  /// Labels are localised; those of sent, draft, junk and deleted mail are known in some languages. The
  /// whole field may be one encoded word with its commas inside: it is decoded by now.
  private mutating func takeLabels(_ text: String) {
    labels = text.split(separator: ",").map {
      String($0).trimmingBlanks().trimmingQuotes()
    }.filter { !$0.isEmpty }
    for label in labels {
      switch FolderRole(label) {
      case .sent: isSent = true
      case .drafts: isDraft = true
      case .spam: isSpam = true
      case .trash: isTrashed = true
      case nil: break
      }
    }
  }

  /// What the name of the folder or file adds, and the flags of a Maildir file name.
  public mutating func take(_ role: FolderRole?) {
    switch role {
    case .sent: isSent = true
    case .drafts: isDraft = true
    case .spam: isSpam = true
    case .trash: isTrashed = true
    case nil: break
    }
  }
}

/// What a folder, file or label of mail is for, by its name in the languages of the programs.
public enum FolderRole: Sendable, Hashable {
  case sent, drafts, spam, trash

  /// - Parameter name: a label, or the name of a folder or file (`.INBOX.Sent`, `Envoyés.mbox`).
  public init?(_ name: String) {
    let folded = LetterFold.words(name)
    let words = folded.split(separator: " ").filter { $0 != "mbox" && $0 != "inbox" && $0 != "gmail" }
    let text = words.joined(separator: " ")
    if Self.sentNames.contains(text) {
      self = .sent
    } else if Self.draftNames.contains(text) {
      self = .drafts
    } else if Self.spamNames.contains(text) {
      self = .spam
    } else if Self.trashNames.contains(text) {
      self = .trash
    } else {
      return nil
    }
  }

  private static let sentNames: Set<String> = [
    "sent", "sent mail", "sent messages", "sent items", "envoye", "envoyes", "messages envoyes",
    "elements envoyes", "courrier envoye", "mails envoyes", "gesendet", "gesendete elemente",
    "gesendete objekte", "gesendete nachrichten", "enviados", "enviado", "inviati", "inviata",
    "posta inviata",
    "elementos enviados", "verzonden", "outbox sent",
  ]
  private static let draftNames: Set<String> = [
    "draft", "drafts", "brouillon", "brouillons", "entwurf", "entwurfe", "entwuerfe", "borradores", "bozze",
    "rascunhos",
  ]
  private static let spamNames: Set<String> = [
    "spam", "junk", "junk e mail", "junk mail", "indesirable", "indesirables", "courrier indesirable",
    "pourriel", "junk email", "spamverdacht", "bulk mail", "correo no deseado", "posta indesiderata",
  ]
  private static let trashNames: Set<String> = [
    "trash", "deleted", "deleted items", "deleted messages", "bin", "corbeille", "elements supprimes",
    "messages supprimes", "papierkorb", "geloschte elemente", "geloeschte elemente", "papelera", "cestino",
    "lixeira",
  ]
}

extension String {
  fileprivate func trimmingBlanks() -> String {
    var text = self
    return text.withUTF8 { String(decoding: $0.trimmedBlanks(), as: UTF8.self) }
  }

  fileprivate func trimmingQuotes() -> String {
    count > 1 && hasPrefix("\"") && hasSuffix("\"") ? String(dropFirst().dropLast()) : self
  }
}

extension MailDate {
  /// The date of a Received field, which needs its semicolon.
  static func parseStamp(_ value: ByteView) -> ParsedMoment? {
    value.contains(byte: 59) ? parse(value) : nil
  }
}
