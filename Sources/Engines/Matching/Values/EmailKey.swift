/// An e-mail address brought to the form by which mailboxes are compared.
///
/// Case, plus-tags (RFC 5233) and, where the provider ignores them, dots do not count:
/// `Jean.Martin+news@googlemail.com` and `jeanmartin@gmail.com` are one mailbox.
public struct EmailKey: Sendable, Hashable, Codable {
  /// The comparable address: `jeanmartin@gmail.com`.
  public let address: String
  /// The part before the @ in lower case without its tag, dots kept: `jean.martin`.
  public let local: String
  /// The domain in lower case, aliases resolved: `gmail.com`.
  public let domain: String

  /// Nil when the text is no address.
  public init?(_ text: String) {
    var text = text
    let parts = text.withUTF8 { bytes in
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: max(bytes.count, 1)) { room in
        for (index, byte) in bytes.enumerated() {
          room[index] = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
        }
        return EmailKey.parts(of: room[..<bytes.count])
      }
    }
    guard let parts else { return nil }
    (address, local, domain) = parts
  }

  /// - Parameter bytes: in small letters.
  private static func parts(
    of bytes: Slice<UnsafeMutableBufferPointer<UInt8>>
  ) -> (address: String, local: String, domain: String)? {
    func string(_ slice: Slice<UnsafeMutableBufferPointer<UInt8>>) -> String {
      String(decoding: UnsafeMutableBufferPointer(rebasing: slice), as: UTF8.self)
    }
    var slice = bytes
    while let last = slice.last, last <= 32 || last == UInt8(ascii: ">") || last == UInt8(ascii: ".") {
      slice.removeLast()
    }
    if let open = slice.lastIndex(of: UInt8(ascii: "<")) { slice = slice[(open + 1)...] }
    while let first = slice.first, first <= 32 || first == UInt8(ascii: "\"") { slice.removeFirst() }
    if slice.count > 7, slice.starts(with: "mailto:".utf8) { slice.removeFirst(7) }
    guard let at = slice.lastIndex(of: UInt8(ascii: "@")), at > slice.startIndex, at + 1 < slice.endIndex,
      !slice.contains(where: { $0 <= 32 })
    else { return nil }
    var local = slice[..<at]
    let written = string(slice[(at + 1)...])
    if let plus = local.firstIndex(of: UInt8(ascii: "+")), plus > local.startIndex { local = local[..<plus] }
    let domain = MailDomains.resolved(written)
    if domain.utf8.first == UInt8(ascii: "y"), domain.hasPrefix("yahoo."),
      let minus = local.firstIndex(of: UInt8(ascii: "-")), minus > local.startIndex
    {
      local = local[..<minus]
    }
    if domain == "gmail.com", local.contains(UInt8(ascii: ".")) {
      let plain = local.filter { $0 != UInt8(ascii: ".") }
      return (String(decoding: plain, as: UTF8.self) + "@" + domain, string(local), domain)
    }
    // Mostly nothing was left out.
    if local.endIndex == at, domain == written { return (string(slice), string(local), domain) }
    return (string(local) + "@" + domain, string(local), domain)
  }

  /// A mailbox at a provider open to everybody: its domain says nothing about an employer.
  public var isPrivate: Bool { MailDomains.isFree(domain) }

  /// A role's mailbox that several people read: contact@, rh@, support@.
  public var isRole: Bool {
    // Roles are words of up to fourteen letters; most names in an address are longer, or have figures.
    let letters = local.utf8.count { $0 >= 0x80 || $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") }
    guard letters <= 14, !local.utf8.contains(where: { $0 >= 48 && $0 <= 57 }) else { return false }
    return MailDomains.roles.contains(TextFolding.joined(local))
  }

  /// The company part of a work domain: `acme` of `paris.acme.co.uk`; nil for a private mailbox.
  public var companyLabel: String? {
    if isPrivate { return nil }
    let labels = domain.utf8.split(separator: UInt8(ascii: "."))
    guard labels.count >= 2 else { return nil }
    let second = String(Substring(labels[labels.count - 2]))
    if labels.count >= 3, second.utf8.count <= 3, MailDomains.secondLevel.contains(second) {
      return String(Substring(labels[labels.count - 3]))
    }
    return second
  }

  /// The words of the local part, digits left out: `jean.martin42` → `["jean", "martin"]`.
  public var nameWords: [String] {
    local.split(whereSeparator: { !$0.isLetter }).map(String.init)
  }

  /// The name that the address spells, seen beside the name that is known: an initial is written
  /// out, a missing part is found.
  ///
  /// `EmailKey("marc.dupont@acme.fr")!.completed(given: "M.", family: "Dupont")` gives
  /// `("marc", "dupont")`; nil when the address says nothing new or contradicts the name.
  public func completed(given: String, family: String) -> (given: String, family: String)? {
    let found = EmailName.complete(
      local: Array(local.utf8), given: TextFolding.foldedBytes(given), family: TextFolding.foldedBytes(family)
    )
    guard let found else { return nil }
    return (String(decoding: found.given, as: UTF8.self), String(decoding: found.family, as: UTF8.self))
  }
}

/// Domains at which everybody can have a mailbox, roles and aliases.
enum MailDomains {
  static func isFree(_ domain: String) -> Bool {
    if free.contains(domain) { return true }
    for prefix in ["yahoo.", "hotmail.", "outlook.", "live.", "gmx.", "msn.", "yandex."]
    where domain.hasPrefix(prefix) {
      return true
    }
    return false
  }

  /// The domain that stands for several of one provider.
  static func resolved(_ domain: String) -> String {
    aliasLengths & 1 << UInt64(min(domain.utf8.count, 63)) == 0 ? domain : alias[domain] ?? domain
  }

  /// One bit for each length of an alias: most domains need not be looked up.
  private static let aliasLengths = alias.keys.reduce(UInt64(0)) { $0 | 1 << UInt64(min($1.utf8.count, 63)) }

  private static let alias = [
    "googlemail.com": "gmail.com", "pm.me": "proton.me", "protonmail.com": "proton.me",
    "protonmail.ch": "proton.me",
    "me.com": "icloud.com", "mac.com": "icloud.com", "ya.ru": "yandex.ru", "wanadoo.fr": "orange.fr",
  ]

  static let secondLevel: Set<String> = [
    "co", "com", "org", "net", "ac", "gov", "edu", "ltd", "plc", "gob", "asso", "or",
  ]

  static let roles: Set<String> = [
    "info", "infos", "contact", "contacts", "hello", "bonjour", "hallo", "hi", "office", "accueil", "mail",
    "email",
    "rh", "hr", "jobs", "job", "recrutement", "recruitment", "careers", "career", "talent", "support", "help",
    "sales",
    "commercial", "ventes", "admin", "administration", "webmaster", "postmaster", "noreply", "nereply",
    "donotreply",
    "nepasrepondre", "service", "services", "team", "equipe", "marketing", "press", "presse", "billing",
    "compta",
    "comptabilite", "facturation", "direction", "secretariat", "newsletter", "notifications", "notification",
    "events",
    "event", "security", "legal", "kontakt", "bewerbung", "ventas", "contacto", "empleo", "privacy", "abuse",
    "root",
    "communication", "it", "dev", "partners", "partenariats", "founders", "welcome", "meetup", "formation",
    "ecole",
  ]

  static let free: Set<String> = [
    "gmail.com", "outlook.com", "hotmail.com", "live.com", "msn.com", "yahoo.com", "ymail.com",
    "rocketmail.com",
    "icloud.com", "proton.me", "aol.com", "aim.com", "gmx.net", "gmx.de", "gmx.com", "web.de", "t-online.de",
    "freenet.de", "mail.com", "email.com", "orange.fr", "free.fr", "sfr.fr", "neuf.fr", "laposte.net",
    "bbox.fr",
    "numericable.fr", "club-internet.fr", "aliceadsl.fr", "cegetel.net", "noos.fr", "voila.fr",
    "tutanota.com",
    "tuta.io", "tuta.com", "fastmail.com", "fastmail.fm", "hey.com", "zoho.com", "zohomail.eu", "mailo.com",
    "netcourrier.com",
    "caramail.com", "yandex.ru", "yandex.com", "mail.ru", "bk.ru", "inbox.ru", "list.ru", "rambler.ru",
    "ukr.net",
    "i.ua", "seznam.cz", "email.cz", "centrum.cz", "wp.pl", "onet.pl", "o2.pl", "interia.pl", "libero.it",
    "virgilio.it",
    "tiscali.it", "alice.it", "tin.it", "terra.es", "telefonica.net", "sapo.pt", "uol.com.br", "bol.com.br",
    "terra.com.br", "qq.com", "163.com", "126.com", "sina.com", "foxmail.com", "yeah.net", "naver.com",
    "hanmail.net",
    "daum.net", "docomo.ne.jp", "ezweb.ne.jp", "softbank.ne.jp", "rediffmail.com", "comcast.net",
    "verizon.net",
    "att.net", "sbcglobal.net", "bellsouth.net", "cox.net", "charter.net", "earthlink.net", "btinternet.com",
    "sky.com", "virginmedia.com", "ntlworld.com", "talktalk.net", "blueyonder.co.uk", "bigpond.com",
    "optusnet.com.au",
    "shaw.ca", "rogers.com", "sympatico.ca", "videotron.ca", "telus.net", "bluewin.ch", "hispeed.ch",
    "sunrise.ch",
    "skynet.be", "telenet.be", "proximus.be", "scarlet.be", "ziggo.nl", "kpnmail.nl", "planet.nl",
    "xs4all.nl",
    "telia.com", "bredband.net", "online.no", "posteo.de", "posteo.net", "mailbox.org", "riseup.net",
    "disroot.org",
    "duck.com", "mozmail.com", "privaterelay.appleid.com", "users.noreply.github.com", "hotmail.fr",
    "luxsci.com",
    "walla.co.il", "abv.bg", "mynet.com", "inbox.lv", "volny.cz", "freemail.hu", "citromail.hu", "azet.sk",
    "netscape.net",
  ]
}
