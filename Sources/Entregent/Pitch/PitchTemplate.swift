import Domain

/// The page that every pitch begins as. Users get a copy in their folder and edit it as they like: it is
/// Mustache, and `{{name}}` is always escaped.
enum PitchTemplate {
  static let fileName = "template.mustache"

  static let style = """
    :root { color-scheme: light dark; --ground: #fbf8f3; --ink: #1d2433; --quiet: #565d6b; --line: #b9b0a2; --accent: #a83c25; }
    @media (prefers-color-scheme: dark) {
      :root { --ground: #14171f; --ink: #ece7dd; --quiet: #a9afbb; --line: #575e6e; --accent: #f0896b; }
    }
    * { box-sizing: border-box; }
    body { margin: 0; background: var(--ground); color: var(--ink); font: 18px/1.6 system-ui, sans-serif; }
    main { max-width: 40rem; margin: 0 auto; padding: 3rem 1.25rem; }
    h1, h2 { font-family: Charter, "Bitstream Charter", Georgia, serif; line-height: 1.2; text-wrap: balance; }
    h1 { font-size: 2.2rem; margin: 0 0 1rem; }
    h2 { font-size: 1.3rem; margin: 2.5rem 0 .5rem; }
    p { margin: 0 0 1rem; }
    .lede { font-size: 1.2rem; }
    a { color: inherit; text-underline-offset: .2em; }
    .button { display: inline-block; padding: .6rem 1.2rem; border: 2px solid var(--accent); border-radius: 6px;
      text-decoration: none; font-weight: 600; margin: 0 .5rem .5rem 0; }
    :focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; }
    footer { border-top: 1px solid var(--line); margin-top: 3rem; padding-top: 1rem; color: var(--quiet); }
    """

  static let text = """
    <!doctype html>
    <html lang="{{lang}}">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <title>{{title}}</title>
    {{{style}}}
    </head>
    <body>
    <main>
    <h1>{{title}}</h1>
    {{#admire}}{{#paragraphs}}<p class="lede">{{.}}</p>
    {{/paragraphs}}{{/admire}}
    {{#video}}<p><a class="button" href="{{.}}">{{words.video}}</a></p>
    {{/video}}
    {{#value}}<section>
    <h2>{{words.value}}</h2>
    {{#paragraphs}}<p>{{.}}</p>
    {{/paragraphs}}</section>
    {{/value}}
    {{#improvement}}<section>
    <h2>{{words.improvement}}</h2>
    {{#paragraphs}}<p>{{.}}</p>
    {{/paragraphs}}</section>
    {{/improvement}}
    {{#built}}<section>
    <h2>{{words.built}}</h2>
    {{#paragraphs}}<p>{{.}}</p>
    {{/paragraphs}}{{#demo}}<a class="button" href="{{.}}">{{words.demo}}</a>
    {{/demo}}{{#source}}<a class="button" href="{{.}}">{{words.source}}</a>
    {{/source}}</section>
    {{/built}}
    {{#skills}}<section>
    <h2>{{words.skills}}</h2>
    <p>{{.}}</p>
    </section>
    {{/skills}}
    {{#doubt}}<section>
    <h2>{{words.doubt}}</h2>
    {{#paragraphs}}<p>{{.}}</p>
    {{/paragraphs}}</section>
    {{/doubt}}
    <footer>
    <p>{{name}}{{#headline}}, {{.}}{{/headline}}</p>
    {{#mail}}<p><a href="mailto:{{.}}">{{.}}</a></p>
    {{/mail}}{{#links}}<p><a href="{{.}}">{{.}}</a></p>
    {{/links}}
    </footer>
    </main>
    </body>
    </html>

    """

  /// Headings, in the language of the page.
  static func words(_ company: String, minutes: Int, _ language: Language) -> [String: String] {
    let time =
      minutes <= 60 ? Phrase(fr: "une heure", en: "an hour") : Phrase(fr: "deux heures", en: "two hours")
    let words: [String: Phrase] = [
      "video": Phrase(fr: "Voir la vidéo (deux minutes)", en: "Watch the video (two minutes)"),
      "value": Phrase(fr: "Ce qui nous rapproche", en: "What we have in common"),
      "improvement": Phrase(
        fr: "Un détail que j’ai remarqué", en: "One small thing I noticed"),
      "built": minutes > 0 && minutes <= PitchFields.timeBox
        ? Phrase(fr: "Ce que j’ai fait en \(time.fr)", en: "What I built in \(time.en)")
        : Phrase(fr: "Ce que j’ai fait", en: "What I built"),
      "demo": Phrase(fr: "Essayer", en: "Try it"),
      "source": Phrase(fr: "Lire le code", en: "Read the code"),
      "skills": Phrase(fr: "Ce que j’apporte à \(company)", en: "What I bring to \(company)"),
      "doubt": Phrase(fr: "Et si vous hésitez", en: "And if you wonder"),
    ]
    return words.mapValues { $0[language] }
  }
}

/// Addresses that a page may link to.
enum PitchAddress {
  /// Only http, https and mailto: an address from a form never becomes a script.
  static func isSafe(_ address: String) -> Bool {
    let lowered = address.lowercased()
    guard !address.contains(where: { $0.isWhitespace || $0 == "<" || $0 == ">" || $0 == "\"" }) else {
      return false
    }
    for scheme in ["https://", "http://"] where lowered.hasPrefix(scheme) {
      return lowered.dropFirst(scheme.count).contains { $0.isLetter || $0.isNumber }
    }
    return lowered.hasPrefix("mailto:") && lowered.contains("@")
  }
}
