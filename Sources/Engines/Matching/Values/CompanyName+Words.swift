/// Words of company names that are not the name itself.
extension CompanyName {
  static let legalForms: Set<String> = [
    // French
    "sa", "sas", "sasu", "sarl", "eurl", "snc", "sci", "scop", "scic", "sca", "scs", "selarl", "selas", "ei",
    "eirl",
    "gie", "sem", "spl", "scp", "sprl", "srl", "asbl", "earl", "epa", "saedir",
    // English
    "inc", "incorporated", "corp", "corporation", "co", "company", "llc", "llp", "lp", "ltd", "limited",
    "plc", "pllc",
    "pbc", "pty", "cic", "nv", "bv", "holding", "holdings",
    // German
    "gmbh", "ag", "kg", "ohg", "ug", "kgaa", "gbr", "ev", "eg", "ek", "mbh", "gmbhcokg", "se",
    "haftungsbeschrankt", "aktiengesellschaft", "kommanditgesellschaft", "unternehmergesellschaft",
    // Spanish, Italian, Portuguese, Nordic, others
    "limitada", "unipersonal", "unipersonnelle",
    "sl", "slu", "slp", "sll", "sau", "scl", "sad", "spa", "lda", "ltda", "eireli", "ab", "oy", "oyj", "as",
    "asa", "aps",
    "spzoo", "zoo", "sp", "sro", "doo", "ood", "kft", "rt", "pvt", "pte", "sdn", "bhd", "kk",
  ]
  static let twoWordForms: [String: Set<String>] = [
    "and": ["co", "cie", "company", "sons", "fils", "associes", "associates", "partners"],
    "et": ["cie", "fils", "associes"],
    "sp": ["zoo", "z"], "z": ["oo"], "private": ["limited"], "pvt": ["ltd"], "pty": ["ltd"], "s": ["a"],
    "co": ["kg"],
    "y": ["cia"],
    "sociedad": ["limitada", "anonima"], "societe": ["anonyme", "cooperative"], "sa": ["cooperative"],
  ]
  static let leadingForms: Set<String> = [
    "sarl", "sas", "sasu", "eurl", "sa", "societe", "ste", "groupe", "the", "la", "le", "les", "cabinet",
    "firma", "scop", "ets", "etablissements", "etablissement", "sociedad",
  ]
  /// Legal forms written out, the longest first.
  static let longForms: [[String]] = """
    entreprise unipersonnelle a responsabilite limitee
    societe par actions simplifiee unipersonnelle
    societe par actions simplifiee
    societe a responsabilite limitee
    societe en commandite par actions
    societe en commandite simple
    societe en nom collectif
    societe civile immobiliere
    societe cooperative
    societe anonyme
    entreprise individuelle
    gesellschaft mit beschrankter haftung
    gesellschaft burgerlichen rechts
    offene handelsgesellschaft
    eingetragene genossenschaft
    eingetragener verein
    public limited company
    private limited company
    limited liability company
    limited liability partnership
    limited partnership
    community interest company
    sociedad de responsabilidad limitada
    sociedad limitada unipersonal
    sociedad anonima unipersonal
    sociedad limitada
    sociedad anonima
    sociedad cooperativa
    unipersonal limitada
    """.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    .sorted { $0.count > $1.count }
  static let longFormWords = Set(longForms.flatMap { [$0.first, $0.last].compactMap { $0 } })

  /// Words whose letters an acronym may leave out.
  static let smallWords: Set<String> = linkWords.union([
    "a", "l", "d", "la", "le", "les", "au", "aux", "en", "sur", "fur", "der", "die", "das", "in", "el",
    "los", "las", "para", "to", "on",
  ])
  static let linkWords: Set<String> = [
    "and", "et", "und", "y", "of", "de", "du", "des", "the", "for", "pour",
  ]
  /// Words that tell branches and trades, not companies, apart.
  static let generalWords: Set<String> = [
    "group", "groupe", "gruppe", "grupo", "france", "europe", "international", "intl", "global", "worldwide",
    "uk", "usa",
    "us", "germany", "deutschland", "espana", "spain", "italia", "italy", "belgium", "belgique", "suisse",
    "schweiz",
    "switzerland", "canada", "emea", "apac", "paris", "lyon", "london", "berlin", "technology",
    "technologies", "tech",
    "software", "solutions", "services", "consulting", "conseil", "hq", "official", "team", "recrute",
    "hiring",
    "benelux", "nederland", "iberica", "osterreich", "polska", "maroc", "tunisie", "africa", "india",
    "nordics", "sud",
  ]
  static let placeholders = PlaceholderKeys()
}
