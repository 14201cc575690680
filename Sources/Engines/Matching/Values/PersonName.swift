/// A person's name taken apart, as written.
///
/// `PersonName.parse("Dr LE GOFF Éléonore, PhD 🚀")` gives prefix `Dr`, given `Éléonore`, family
/// `LE GOFF`, suffix `PhD`. What cannot be told apart stays in `given` (one word alone that is a
/// known given name) or `family`.
public struct PersonName: Sendable, Hashable, Codable {
  /// Given names with middle names and initials: `Jean-Baptiste`, `J.`, `Mary Ann`.
  public var given: String
  /// Family names with their particles: `de La Fontaine`, `García Márquez`.
  public var family: String
  /// Title before the name: `Dr`, `Mme`.
  public var prefix: String
  /// What stands after the name: `Jr`, `PhD, PMP`.
  public var suffix: String
  /// A name in quotation marks or in parentheses: `Bob` in `Robert "Bob" Martin`.
  public var nickname: String
  /// Name before marriage, or a former one: `Martin` in `Marie Dupont née Martin`.
  public var formerFamily: String

  public init(
    given: String = "", family: String = "", prefix: String = "", suffix: String = "", nickname: String = "",
    formerFamily: String = ""
  ) {
    self.given = given
    self.family = family
    self.prefix = prefix
    self.suffix = suffix
    self.nickname = nickname
    self.formerFamily = formerFamily
  }

  /// Reads a full name in any usual order. Never fails: an empty text gives empty parts.
  ///
  /// Order is told by a comma (`Martin, Léa`), by capitals (`MARTIN Léa`), by initials
  /// (`Martin L.`), by names known as given names, by script (Chinese, Japanese, Korean) and by
  /// Vietnamese family names; else the given name comes first.
  public static func parse(_ text: String) -> PersonName {
    var parser = PersonNameParser(text)
    return parser.parse()
  }
}

extension PersonName {
  /// A name with the generation that a card states beside it: "Jean Roy" and `Jr` are "Jean Roy Jr".
  public static func withGeneration(_ name: String, suffix: String) -> String {
    guard Generation.last(in: suffix, isSuffix: true) != 0, !name.isEmpty else { return name }
    let own = parse(name)
    return Generation.of(own) == 0 && Generation.last(in: name) == 0 ? name + " " + suffix : name
  }
}

/// Words that belong to names without being one, folded.
enum NameWords {
  static let particles: Set<String> = [
    "de", "du", "des", "da", "do", "dos", "das", "di", "del", "della", "delle", "dello", "degli", "dei", "la",
    "le",
    "les", "los", "las", "van", "von", "vom", "zu", "zum", "zur", "den", "der", "ter", "ten", "te", "het",
    "op", "al",
    "el", "bin", "ben", "ibn", "bint", "abu", "abou", "ould", "af", "av", "mac", "mc", "st", "saint",
    "sainte", "san",
    "santa", "o", "d", "l", "y", "e", "dal", "dalla", "lo", "ait", "bou", "fitz", "ap", "vander", "vanden",
    "t",
  ]
  /// Arabic "servant of", which the next word completes.
  static let servants: Set<String> = ["abd", "abdal", "abdel", "abdul", "abdur", "abdus"]
  static let prefixes: Set<String> = [
    "mr", "mrs", "ms", "miss", "mx", "mme", "mlle", "mmes", "messrs", "dr", "drs", "dre", "prof", "pr",
    "maitre",
    "sir", "dame", "lord", "lady", "rev", "reverend", "herr", "frau", "sra", "srta", "don", "dona", "ing",
    "dipling",
    "ir", "hon", "capt", "captain", "col", "gen", "lt", "sgt", "docteur", "professeur", "monsieur", "madame",
    "mademoiselle", "doctor", "professor", "senor", "senora", "sig", "sigra", "dott", "dottssa", "mag",
    "pere", "soeur",
  ]
  /// Titles that are given names as well.
  static let givenTitles: Set<String> = [
    "don", "dona", "dre", "pere", "mag", "hon", "gen", "col", "ing", "sig", "lady",
  ]
  static let suffixes: Set<String> = [
    "jr", "sr", "junior", "senior", "ii", "iii", "iv", "phd", "md", "mba", "emba", "msc", "bsc", "ma", "meng",
    "beng",
    "pmp", "cpa", "cfa", "cfp", "esq", "csm", "cspo", "psm", "pspo", "psmi", "psmii", "itil", "cissp", "ccna",
    "ccnp",
    "ccie", "prince2", "pe", "rn", "jd", "llm", "llb", "dds", "dvm", "obe", "mbe", "cbe", "kbe", "frs",
    "acca",
    "fcca", "cism", "cisa", "shrm", "shrmcp", "phr", "sphr", "pharmd", "edd", "dba", "mph", "mpa", "cipd",
    "togaf",
    "bcs", "mcs", "ms", "bs", "ba", "dsc", "drsc", "mcips", "acc", "pcc", "mcc", "pfmp", "pgmp", "capm",
    "safe",
    "spc", "lssbb", "lssgb", "rhce", "rhcsa", "ckad", "cka", "oscp", "ceh", "hdr", "eng", "ceng", "peng",
    "arch",
    "pmi", "pmiacp", "acp", "ca", "cma", "frm", "caia", "msci", "mphil", "dphil", "bcom", "bba", "mha", "msw",
    "lcsw", "facp", "facs", "mrcp", "rd", "cscs", "aia", "leed", "leedap", "gphr", "cipp", "cippe",
  ]
  static let former: Set<String> = [
    "nee", "ne", "born", "geb", "geborene", "geborener", "epouse", "ep", "nata", "nato", "nacida", "formerly",
    "maiden",
  ]
  /// What people write behind a name in their telephone, small: "Nono boulot".
  static let labels: Set<String> = [
    "boulot", "taf", "travail", "pro", "perso", "portable", "mobile", "maison", "bureau", "tel", "work",
    "office",
    "cell", "arbeit", "handy", "privat", "trabajo", "lavoro",
  ]
  static let vietnameseFamilies: Set<String> = [
    "nguyen", "tran", "pham", "huynh", "phan", "vu", "vo", "dang", "bui", "do", "ho", "ngo", "duong", "ly",
    "le",
    "dinh", "hoang", "truong", "trinh", "luong", "mai", "dao",
  ]
  static let pronouns: Set<String> = [
    "he", "him", "his", "she", "her", "hers", "they", "them", "theirs", "il", "lui", "elle", "iel", "ze",
    "zir", "xe",
    "er", "ihm", "sie", "ihr", "el", "ella", "elles", "eux",
  ]
}
