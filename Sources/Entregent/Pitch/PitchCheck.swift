import Domain

/// What keeps a pitch page from being sent, or would make it weaker (A11–A14).
enum PitchCheck {
  /// What is missing in the fields, before any page is written.
  static func fields(_ fields: PitchFields, profile: Profile) -> [PitchFinding] {
    var findings: [PitchFinding] = []
    func find(_ condition: Bool, _ finding: PitchFinding) { if condition { findings.append(finding) } }
    func isEmpty(_ text: String?) -> Bool { (text ?? "").trimmed.isEmpty }
    find(
      isEmpty(fields.admire),
      PitchFinding(
        "no-admiration", .error,
        Phrase(
          fr: "Il n’est pas dit pourquoi cette entreprise.", en: "It does not say why this company."),
        method: ["A8", "A12"]))
    find(
      isEmpty(fields.value),
      PitchFinding(
        "no-value", .warning,
        Phrase(fr: "Aucune valeur commune n’est nommée.", en: "No value in common is named."),
        method: ["A11"]))
    find(
      isEmpty(fields.improvement),
      PitchFinding(
        "no-improvement", .warning,
        Phrase(
          fr: "Il n’est pas dit ce que la petite réalisation améliore.",
          en: "It does not say what the small work improves."), method: ["A11"]))
    find(
      isEmpty(fields.built) && isEmpty(fields.demoURL) && isEmpty(fields.sourceURL),
      PitchFinding(
        "nothing-built", .error,
        Phrase(
          fr: "Rien n’est montré : ni texte, ni démo, ni code.",
          en: "Nothing is shown: no text, no demo, no code."),
        method: ["A11", "A13"]))
    find(
      isEmpty(fields.demoURL) && isEmpty(fields.sourceURL),
      PitchFinding(
        "no-demo", .warning,
        Phrase(
          fr: "Une démo ou le code se vérifie mieux qu’une phrase.",
          en: "A demo or the code is easier to believe than a sentence."), method: ["A13"]))
    find(
      isEmpty(fields.videoURL),
      PitchFinding(
        "no-video", .warning,
        Phrase(
          fr: "Sans vidéo : deux minutes, des notes plutôt qu’un texte appris, un sourire.",
          en: "No video: two minutes, notes rather than a script, a smile."), method: ["A12"]))
    find(
      fields.minutesSpent > PitchFields.timeBox,
      PitchFinding(
        "over-time", .warning,
        Phrase(
          fr:
            "\(fields.minutesSpent) minutes y sont passées ; deux heures suffisent, le reste serait du travail gratuit.",
          en:
            "\(fields.minutesSpent) minutes went into it; two hours are enough, the rest would be unpaid work."
        ),
        method: ["A11"]))
    find(
      profile.emails.isEmpty && profile.links.isEmpty,
      PitchFinding(
        "no-contact", .error,
        Phrase(
          fr: "La page ne dit pas comment joindre son auteur.",
          en: "The page does not say how to reach its author."), method: ["A12"]))
    for (name, address) in [
      ("video", fields.videoURL), ("demo", fields.demoURL), ("source", fields.sourceURL),
      ("page", fields.pageURL),
    ] {
      guard let address = address?.trimmed, !address.isEmpty else { continue }
      find(
        !PitchAddress.isSafe(address),
        PitchFinding(
          "bad-link", .error,
          Phrase(
            fr: "« \(address) » (\(name)) n’est pas une adresse qui s’ouvre : https://…",
            en: "“\(address)” (\(name)) is no address that opens: https://…"), method: ["A13"]))
    }
    return findings
  }

  /// What is wrong with the page itself.
  ///
  /// - Parameters:
  ///   - others: names of the user's other targets: none of them belongs on this page.
  ///   - fileExists: whether a file beside the page is there.
  static func page(
    _ html: String, company: String, others: [String], fileExists: (String) -> Bool
  ) -> [PitchFinding] {
    let page = PageTags(html)
    let words = FoldedText.fold(page.text)
    var findings: [PitchFinding] = []
    func find(
      _ condition: Bool, _ code: String, _ severity: PitchFinding.Severity, _ fr: String, _ en: String,
      _ method: [String] = []
    ) {
      if condition { findings.append(PitchFinding(code, severity, Phrase(fr: fr, en: en), method: method)) }
    }
    find(
      !contains(words, company), "company-not-named", .error, "La page ne nomme pas \(company).",
      "The page does not name \(company).", ["A13"])
    for other in others
    where contains(words, other) && !FoldedText.fold(company).contains(FoldedText.fold(other)) {
      find(
        true, "wrong-company", .error, "La page nomme \(other), une autre entreprise visée.",
        "The page names \(other), another company you aim for.", ["A13"])
    }
    for leftover in leftovers(page.text) {
      find(
        true, "placeholder", .error, "Il reste un blanc à remplir : « \(leftover) ».",
        "A blank is still to be filled: “\(leftover)”.")
    }
    let count = page.text.split(whereSeparator: \.isWhitespace).count
    find(
      count > 450, "too-long", .warning, "\(count) mots : une page courte rend curieux.",
      "\(count) words: a short page makes curious.", ["A14"])
    findings += links(page, fileExists: fileExists) + access(page)
    return findings
  }

  private static func contains(_ text: String, _ name: String) -> Bool {
    let name = FoldedText.fold(name)
    return !name.isEmpty && (" " + text + " ").contains(" " + name + " ")
  }

  /// What templates leave behind: brackets to fill, marks to come back to.
  private static func leftovers(_ text: String) -> [String] {
    var found: [String] = []
    for (open, close) in [("[", "]"), ("{{", "}}"), ("<<", ">>")] {
      var rest = text[...]
      while let start = rest.ranges(of: open).first {
        let after = rest[start.upperBound...]
        guard let end = after.ranges(of: close).first else { break }
        let inside = after[..<end.lowerBound]
        if !inside.isEmpty, inside.count <= 60, !inside.contains("\n") {
          found.append(String(rest[start.lowerBound..<end.upperBound]))
        }
        rest = rest[end.upperBound...]
      }
    }
    let marks: Set<Substring> = ["TODO", "XXX", "FIXME", "TBD"]
    for word in text.split(whereSeparator: { !$0.isLetter }) where marks.contains(word) {
      found.append(String(word))
    }
    if FoldedText.fold(text).contains("lorem ipsum") { found.append("lorem ipsum") }
    return Array(found.prefix(5))
  }

  private static func links(_ page: PageTags, fileExists: (String) -> Bool) -> [PitchFinding] {
    var findings: [PitchFinding] = []
    for tag in page.tags {
      for name in ["href", "src"] {
        guard let raw = tag.attributes[name] else { continue }
        let address = raw.trimmed
        let lowered = address.lowercased()
        let shown = address.count > 60 ? address.prefix(60) + "…" : address[...]
        func add(_ code: String, _ severity: PitchFinding.Severity, _ fr: String, _ en: String) {
          findings.append(PitchFinding(code, severity, Phrase(fr: fr, en: en), method: ["A13"]))
        }
        if lowered.hasPrefix("#") { continue }
        if lowered.hasPrefix("http://") || lowered.hasPrefix("https://") {
          let host = lowered.drop { $0 != "/" }.dropFirst(2).prefix { $0 != "/" && $0 != ":" }
          if host.isEmpty || host == "localhost" || host.hasPrefix("127.") || host == "example.com" {
            add(
              "bad-link", .error, "« \(shown) » ne s’ouvre pas ailleurs qu’ici.",
              "“\(shown)” opens nowhere but here.")
          } else if tag.name != "a" {
            add(
              "not-offline", .warning, "« \(shown) » est chargé d’ailleurs : la page n’est pas entière.",
              "“\(shown)” is loaded from elsewhere: the page is not whole.")
          } else if lowered.hasPrefix("http://") {
            add(
              "plain-http", .warning, "« \(shown) » n’est pas en https.", "“\(shown)” is not https.")
          }
        } else if lowered.hasPrefix("mailto:") || lowered.hasPrefix("tel:")
          || lowered.hasPrefix("data:image/")
        {
          continue
        } else if address.isEmpty || lowered.contains(":") || !fileExists(address) {
          add(
            "bad-link", .error,
            address.isEmpty ? "Un lien n’a pas d’adresse." : "« \(shown) » ne mène nulle part.",
            address.isEmpty ? "A link has no address." : "“\(shown)” leads nowhere.")
        }
      }
    }
    return findings
  }

  /// What keeps somebody from reading the page (WCAG 2.2: 1.1.1, 1.3.1, 2.4.2, 2.4.4, 3.1.1, 1.4.10).
  private static func access(_ page: PageTags) -> [PitchFinding] {
    var findings: [PitchFinding] = []
    func find(_ condition: Bool, _ code: String, _ fr: String, _ en: String) {
      if condition { findings.append(PitchFinding(code, .error, Phrase(fr: fr, en: en))) }
    }
    find(
      (page.all("html").first?.attributes["lang"] ?? "").isEmpty, "no-language",
      "La langue de la page n’est pas dite (lang).", "The page's language is not stated (lang).")
    find(
      page.all("title").first?.text.trimmed.isEmpty ?? true, "no-title", "La page n’a pas de titre.",
      "The page has no title.")
    find(
      page.all("h1").count != 1, "headings", "Il faut un titre principal, et un seul (h1).",
      "There must be one main heading, and only one (h1).")
    let levels = page.tags.compactMap { tag in
      tag.name.count == 2 && tag.name.hasPrefix("h") ? Int(tag.name.dropFirst()) : nil
    }
    find(
      zip(levels, levels.dropFirst()).contains { $1 > $0 + 1 }, "headings",
      "Un niveau de titre est sauté.", "A level of headings is left out.")
    find(
      page.all("img").contains { $0.attributes["alt"] == nil }, "no-alternative",
      "Une image n’a pas de texte de remplacement (alt).", "A picture has no text instead of it (alt).")
    find(
      page.all("a").contains { tag in
        tag.attributes["href"] != nil && tag.text.trimmed.isEmpty && tag.attributes["aria-label"] == nil
          && !tag.text.contains("alt")
      }, "empty-link", "Un lien n’a pas de texte.", "A link has no text.")
    find(
      !page.all("meta").contains { $0.attributes["name"]?.lowercased() == "viewport" }, "no-viewport",
      "La page ne s’adapte pas au téléphone (viewport).", "The page does not fit a phone (viewport).")
    find(
      !page.unbalanced.isEmpty, "broken-html",
      "Des balises ne se ferment pas : \(page.unbalanced.prefix(3).joined(separator: ", ")).",
      "Tags do not close: \(page.unbalanced.prefix(3).joined(separator: ", ")).")
    return findings
  }
}
