/// What the built-in templates are called on a page; their names are for the command line.
enum TemplateTitles {
  static func title(_ name: String) -> Words {
    switch name {
    case "advice": Words(fr: "un conseil suivi", en: "advice taken")
    case "again": Words(fr: "à refaire", en: "done again")
    case "check": Words(fr: "savoir d’abord", en: "asking first")
    case "common": Words(fr: "un point commun", en: "something in common")
    case "declined": Words(fr: "offre déclinée", en: "offer declined")
    case "event": Words(fr: "un événement", en: "an event")
    case "forward": Words(fr: "à transmettre", en: "to pass on")
    case "help": Words(fr: "une aide", en: "a help")
    case "how": Words(fr: "comment faire", en: "how it works")
    case "made": Words(fr: "une chose faite", en: "something made")
    case "memory": Words(fr: "un souvenir", en: "a memory")
    case "missing": Words(fr: "ce qui a manqué", en: "what was missing")
    case "mutual": Words(fr: "quelqu’un en commun", en: "somebody in common")
    case "news": Words(fr: "des nouvelles", en: "news")
    case "no": Words(fr: "ce sera non", en: "it is a no")
    case "one-point": Words(fr: "un seul point", en: "one point")
    case "others": Words(fr: "d’autres entreprises", en: "other companies")
    case "promise": Words(fr: "une promesse tenue", en: "a promise kept")
    case "reason": Words(fr: "la raison", en: "the reason")
    case "referral": Words(fr: "une cooptation", en: "a referral")
    case "resource": Words(fr: "une lecture", en: "something read")
    case "short": Words(fr: "en bref", en: "in short")
    case "someone": Words(fr: "à qui demander", en: "whom to ask")
    case "surprise": Words(fr: "une surprise", en: "a surprise")
    case "time": Words(fr: "du temps donné", en: "time given")
    case "topic": Words(fr: "le sujet", en: "the subject")
    case "value": Words(fr: "une idée", en: "an idea")
    case "work": Words(fr: "son travail", en: "their work")
    case "would-help": Words(fr: "si cela aiderait", en: "whether it would help")
    case "yes": Words(fr: "c’est oui", en: "it is a yes")
    default: Words(verbatim: name)
    }
  }
}
