import Domain
import Engines
import Formats
import Foundation

/// Names and addresses of mail: whose they are and how they are shown.
enum MailName {
  /// An address in small letters without route and `mailto:`; nil when it is none.
  static func plainAddress(_ address: String) -> String? {
    var text = address.lowercased()[...]
    if text.hasPrefix("mailto:") { text = text.dropFirst(7) }
    if text.first == "@", let colon = text.firstIndex(of: ":") { text = text[text.index(after: colon)...] }
    while let first = text.first, "'\"<( ".contains(first) { text = text.dropFirst() }
    while let last = text.last, "'\">) .,;".contains(last) { text = text.dropLast() }
    guard text.utf8.count < 255, let at = text.lastIndex(of: "@"), at != text.startIndex else { return nil }
    let host = text[text.index(after: at)...]
    guard !host.isEmpty, !text.utf8.contains(where: { $0 <= 32 || $0 == 127 }) else { return nil }
    return String(text)
  }

  /// A display name without what programs add; nil when it says no more than the address.
  static func shown(_ name: String?, address: String) -> String? {
    guard let written = name else { return nil }
    var text = (MojibakeRepair.repaired(written) ?? written)[...]
    while let first = text.first, "'\"‘“ \t".contains(first) { text = text.dropFirst() }
    while let last = text.last, "'\"’” \t,;".contains(last) { text = text.dropLast() }
    // "Ada Lovelace (via Google Docs)", "Ada Lovelace via LinkedIn".
    for mark in [" (via ", " via "] {
      if let range = text.range(of: mark), text.distance(from: text.startIndex, to: range.lowerBound) > 2 {
        text = text[..<range.lowerBound]
      }
    }
    // "Mme Claire Petit", "Pierre Blanc [ACME]".
    if let blank = text.firstIndex(of: " "), text[text.index(after: blank)...].contains(" "),
      titles.contains(text[..<blank].lowercased())
    {
      text = text[text.index(after: blank)...]
    }
    if text.hasSuffix("]"), let open = text.lastIndex(of: "["), open > text.startIndex {
      text = text[..<open]
      while text.last == " " { text = text.dropLast() }
    }
    if text.hasSuffix(")"), let open = text.lastIndex(of: "("), open > text.startIndex {
      text = text[..<open]
      while text.last == " " { text = text.dropLast() }
    }
    guard !text.isEmpty, !text.contains("@"), text.contains(where: \.isLetter), text.utf8.count < 200 else {
      return nil
    }
    return turned(String(text.map { $0.isNewline || $0 == "\t" || $0 == "\0" ? " " : $0 }))
  }

  /// `Smith, Joe <joe@s.example>` without quotes: a name alone before a comma is the family name of the one word
  /// with an address that follows.
  static func joiningFamilies(_ list: [MailAddress]) -> [MailAddress] {
    guard list.count > 1, list.contains(where: { $0.address == nil }) else { return list }
    var joined: [MailAddress] = []
    for entry in list {
      if let family = joined.last, family.address == nil, let name = family.name, isPlain(name, words: 2),
        entry.address != nil, let given = entry.name, isPlain(given, words: 1)
      {
        joined[joined.count - 1] = MailAddress(name: name + ", " + given, address: entry.address)
      } else {
        joined.append(entry)
      }
    }
    return joined
  }

  private static func isPlain(_ name: String, words: Int) -> Bool {
    name.split(separator: " ").count <= words && name.contains(where: \.isLetter)
      && name.allSatisfy { $0.isLetter || " -'’.".contains($0) }
  }

  private static let titles: Set<String> = [
    "m.", "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "mme", "mlle", "dr", "dr.", "prof.", "pr.",
  ]

  /// "Lovelace, Ada" → "Ada Lovelace".
  private static func turned(_ name: String) -> String {
    let parts = name.split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return name }
    let (family, given) = (trimmed(parts[0]), trimmed(parts[1]))
    let endings: Set<String> = ["phd", "md", "jr", "sr", "mba", "ii", "iii", "esq", "cpa", "dr", "pmp"]
    guard !family.isEmpty, !given.isEmpty, family.split(separator: " ").count <= 3,
      given.split(separator: " ").count <= 2, !endings.contains(FoldedText.fold(given))
    else { return name }
    return given + " " + family
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while text.first == " " { text = text.dropFirst() }
    while text.last == " " { text = text.dropLast() }
    return String(text)
  }

  /// A name made from an address when nobody ever wrote one: `ada.lovelace@…` → "Ada Lovelace".
  static func fromAddress(_ address: String) -> String {
    let local = address.prefix { $0 != "@" && $0 != "+" }
    let words = local.split { $0 == "." || $0 == "_" || $0 == "-" }
    guard words.count >= 2, words.count <= 4,
      words.allSatisfy({ $0.allSatisfy(\.isLetter) && !$0.isEmpty })
    else { return address }
    return words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
  }

  /// Nobody reads what is sent there.
  static func isMachine(_ address: String) -> Bool {
    let local = String(address.prefix { $0 != "@" })
    if isDaemon(address) || machineWords.contains(where: { local.contains($0) }) { return true }
    // `abouncer@` is somebody.
    if local.split(whereSeparator: { !$0.isLetter }).contains(where: { $0 == "bounce" || $0 == "bounces" }) {
      return true
    }
    let folded = local.filter { $0.isLetter }
    if joinedMachineWords.contains(where: { folded.contains($0) }) { return true }
    if machines.contains(folded) || local.hasPrefix("owner-") { return true }
    if ["-request", "-owner", "-subscribe", "-bounces"].contains(where: { local.hasSuffix($0) }) {
      return true
    }
    let host = address.drop { $0 != "@" }.dropFirst()
    if host.hasPrefix("marketplace.amazon.")
      || machineHosts.contains(where: { host == $0 || host.hasSuffix("." + $0) })
    {
      return true
    }
    return host.hasPrefix("reply.") || host.hasPrefix("bounce.") || host.hasPrefix("bounces.")
      || host.hasPrefix("docs.google.") || host.hasSuffix(".calendar.google.com") || local.count > 60
  }

  private static let machineHosts = ["zendesk.com", "atlassian.net", "freshdesk.com", "intercom-mail.com"]

  /// A host on which every address is a mailing list: `dev@lists.example.org`, `club@googlegroups.com`.
  static func isListHost(_ address: String) -> Bool {
    let host = address.drop { $0 != "@" }.dropFirst()
    if ["lists.", "listes."].contains(where: { host.hasPrefix($0) }) { return true }
    if ["list.", "liste.", "mailman.", "ml."].contains(where: { host.hasPrefix($0) }) {
      return host.split(separator: ".").count > 2
    }
    return host == "googlegroups.com" || host == "groups.io" || host.hasSuffix(".groups.io")
      || host.hasPrefix("yahoogroups.") || host == "framalistes.org"
  }

  static func isDaemon(_ address: String) -> Bool {
    address.hasPrefix("mailer-daemon@") || address.hasPrefix("postmaster@")
      || address.hasPrefix("mailerdaemon@")
  }

  /// An address of an office, not of somebody: a person only when the name beside it is one's.
  ///
  /// A household is several people as well, whatever its address.
  static func isOffice(_ address: String, name: String?) -> Bool {
    if let name, isHousehold(name, address: address) { return true }
    let local = String(address.prefix { $0 != "@" && $0 != "+" })
    guard offices.contains(local.filter { $0.isLetter }) else { return false }
    let words = FoldedText.fold(name ?? "").split(separator: " ").map { String($0) }
    return words.count < 2 || words.contains { officeWords.contains($0) }
  }

  /// "Famille Tanguy", "The Millers", "Familie Schmidt", "Mr and Mrs Miller", "Paul et Anne Tanguy".
  static func isHousehold(_ name: String, address: String) -> Bool {
    let written = name.split(whereSeparator: \.isWhitespace).map(String.init)
    let words = written.map { $0 == "&" || $0 == "+" ? "and" : FoldedText.fold($0) }.filter { !$0.isEmpty }
    guard words.count >= 2, let first = words.first, let last = words.last else { return false }
    if households.contains(first)
      || words.count > 2 && ["the", "die"].contains(first) && households.contains(last)
    {
      return true
    }
    // "Tanguy Family", "Tanguy Famille"; nobody is called that.
    if ["family", "famille", "household"].contains(last) { return true }
    if words.count == 2, first == "the", last.hasSuffix("s"), last.count > 3 { return true }
    // "Les Tanguy"; but Les Paul writes from les.paul@.
    if words.count == 2, first == "les" {
      let local = address.prefix { $0 != "@" && $0 != "+" }
      return local.split(whereSeparator: { ".-_".contains($0) }).first.map(String.init) != "les"
    }
    // What the first title leaves: "M. et Mme Tanguy".
    if ["et", "and", "und"].contains(first) { return true }
    // Two people with one family name, or two titles: "Paul et Anne Tanguy", "M. et Mme Tanguy".
    guard let joint = words.firstIndex(where: jointWords.contains), joint > 0, joint + 1 < words.count else {
      return false
    }
    if couples.contains(words[joint - 1]), couples.contains(words[joint + 1]) { return true }
    return GivenNames.isKnown(written[joint - 1]) && GivenNames.isKnown(written[joint + 1])
  }

  private static let households: Set<String> = [
    "famille", "family", "familie", "familia", "famiglia", "familjen", "familien", "rodzina", "gezin", "fam",
    "foyer", "household",
  ]
  private static let jointWords: Set<String> = ["et", "and", "und", "y", "e", "en", "och", "og", "i"]
  private static let couples: Set<String> = [
    "m", "mr", "mme", "mrs", "ms", "monsieur", "madame", "herr", "frau", "dr", "sr", "sra", "senor", "senora",
    "dhr", "mevr",
  ]

  private static let machineWords = [
    "noreply", "no-reply", "no_reply", "no.reply", "donotreply", "do-not-reply", "do_not_reply",
    "ne-pas-repondre", "nepasrepondre", "ne_pas_repondre", "nepasrépondre", "noresponder", "no-responder",
    "keine-antwort", "nicht-antworten", "unsubscribe", "newsletter", "mailer-daemon", "notification",
    "listserv", "majordomo", "undisclosed", "autoreply", "auto-reply", "automailer", "daemon@",
  ]
  /// With whatever stands between their words.
  private static let joinedMachineWords = [
    "noreply", "donotreply", "dontreply", "nepasrepondre", "noresponder", "keineantwort", "nichtantworten",
    "noreponse", "sansreponse", "pasdereponse", "naoresponda", "nonrispondere", "hitreply", "autoconfirm",
  ]
  private static let machines: Set<String> = [
    "news", "notify", "alert", "alerts", "alerte", "alertes", "automated", "mailer", "robot", "bot", "root",
    "jira", "gitlab", "jenkins", "nobody", "wwwdata", "cron", "mailman", "confirmation", "receipts",
    "factures",
    "alerteemploi", "notifyme", "system", "digest", "updates", "invitations", "reminder", "reminders",
    "marketing", "promo", "promotions",
  ]
  private static let offices: Set<String> = [
    "info", "infos", "contact", "support", "hello", "bonjour", "sales", "billing", "admin", "webmaster",
    "service",
    "services", "team", "office", "jobs", "job", "recrutement", "recruitment", "rh", "hr", "careers", "help",
    "helpdesk", "accueil", "secretariat", "compta", "comptabilite", "facturation", "commercial", "accounts",
    "account", "security", "privacy", "legal", "press", "presse", "feedback", "customerservice",
    "serviceclient",
    "clients", "client", "orders", "order", "commande", "commandes", "shop", "boutique", "kontakt",
    "bewerbung",
    "sav", "equipe", "direction", "communication", "enquiries", "abuse", "hostmaster", "events", "event",
    "mail", "email",
  ]
  private static let officeWords: Set<String> = [
    "team", "equipe", "support", "service", "services", "client", "clients", "customer", "info", "contact",
    "the", "group", "groupe", "recrutement", "recruitment", "sales", "office", "billing", "newsletter", "inc",
    "sas", "ltd", "gmbh", "accueil", "helpdesk", "help", "admin", "administration", "jobs", "careers",
  ]
}
