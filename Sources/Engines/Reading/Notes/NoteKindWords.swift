import Domain

/// The words and phrases that name what a note logs, folded.
enum NoteKindWords {
  private static func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }

  static let single: [String: NoteKind] = {
    var table: [String: NoteKind] = [:]
    func add(_ kind: NoteKind, _ text: String) { for word in words(text) { table[word] = kind } }
    add(
      .coffee,
      "cafe cafes coffee coffees coffe cofee cofees caffe kawa caf cafecito espresso expresso latte cappuccino the_"
    )
    add(
      .call,
      "call calls appel appels appele appelee appeles visio visios visioconference zoom facetime skype telephone tel telephonique phone phoned called rang hangout hangouts rappele rappelee ringed telcall appelai googlemeet"
    )
    add(
      .lunch,
      "lunch dejeuner dejeune dejeunee dej resto restaurant brunch lunched lunching diner dinner midi_ lunchs"
    )
    add(
      .message,
      "message messages msg sms dm inmail whatsapp telegram texto mp wapp messaged texted dmed messenger vocal textos inmails tweet"
    )
    add(.email, "mail mails email emails courriel courriels emailed mailed mel")
    add(
      .event,
      "meetup meetups conf conference conferences hackathon hackathons salon forum apero soiree workshop afterwork webinar webinaire devfest devoxx barcamp summit seminaire expo fosdem mixit keynote symposium jpo vernissage event evenement kubecon pycon demoday pydata parisjs lyonjs nantesjs bdxio breizhcamp jsconf reactconf rustconf gophercon websummit vivatech qcon devopsdays rivieradev volcamp"
    )
    add(.interview, "entretien interview interviewed interviews entretiens entrevue entrevues")
    add(
      .help,
      "debloque debloquee depanne depannee aide aidee aides helped unblocked relu relue relus refait retravaille debogue debugue debugge proofread debugged mentored coached"
    )
    return table
  }()

  /// A way of saying in several words, with the words after the first.
  struct Phrase {
    let text: String
    let rest: [String]
    let kind: NoteKind
    let isStrong: Bool
  }

  /// By their first word, in the order of the list below.
  static let byFirstWord: [String: [Phrase]] = {
    var table: [String: [Phrase]] = [:]
    for (text, kind, isStrong) in phrases {
      let all = words(text)
      guard let first = all.first else { continue }
      table[first, default: []].append(
        Phrase(text: text, rest: Array(all.dropFirst()), kind: kind, isStrong: isStrong))
    }
    return table
  }()

  private static let phrases: [(String, NoteKind, Bool)] = [
    ("conf call", .call, true), ("conference call", .call, true), ("call conf", .call, true),
    ("masterclass", .event, true), ("hackday", .event, true), ("coding night", .event, true),
    ("lightning talk", .event, true), ("formation", .event, false), ("pause cafe", .coffee, true),
    ("coup de fil", .call, true), ("coup de telephone", .call, true), ("coup de bigo", .call, true),
    ("voice note", .message, true), ("voice message", .message, true), ("voicemail", .message, true),
    ("note vocale", .message, true), ("mock interview with me", .help, true), ("gave me a mock", .help, true),
    ("did a mock", .help, true), ("fait passer un entretien blanc", .help, true),
    ("wrote me a recommendation", .help, true), ("wrote me a reference", .help, true),
    ("ecrit une recommandation", .help, true), ("ecrit une reco", .help, true),
    ("lent me", .help, true), ("m ' a prete", .help, true), ("ai prete", .help, false),
    ("lent", .help, false),
    ("text from", .message, true), ("text to", .message, true), ("texts with", .message, true),
    ("talk de", .event, false), ("talk by", .event, false), ("onsite at", .interview, true),
    ("onsite with", .interview, true), ("on - site at", .interview, true), ("on site at", .interview, true),
    ("screening with", .interview, true), ("screening at", .interview, true),
    ("take - home", .interview, false),
    ("reponse de", .message, false), ("reply from", .message, false), ("walked me through", .help, true),
    ("showed me how", .help, true), ("taught me", .help, true), ("m ' a explique", .help, true),
    ("m ' a montre", .help, true), ("m ' a appris", .help, true), ("explained to me", .help, true),
    ("presente mon", .meeting, false), ("presente ma", .meeting, false), ("presented my", .meeting, false),
    ("montre mon", .meeting, false), ("showed my", .meeting, false),
    ("accepted my invitation", .message, true), ("accepted my invite", .message, true),
    ("accepted my request", .message, true), ("accepted my connection", .message, true),
    ("a accepte mon invitation", .message, true), ("a accepte ma demande", .message, true),
    ("connection request", .message, true), ("demande de connexion", .message, true),
    ("video chat", .call, true), ("skyped", .call, true), ("facetimed", .call, true), ("zoomed", .call, true),
    ("transmis le cv", .help, false), ("passe le cv", .help, false), ("forwarded", .help, false),
    ("passed on", .help, false), ("fait relire sa", .help, true), ("fait relire son", .help, true),
    ("teams avec", .call, true), ("teams with", .call, true), ("teams call", .call, true),
    ("gave feedback", .help, true), ("gave advice", .help, true), ("gave tips", .help, true),
    ("gave a hand", .help, true), ("corrige le", .help, true), ("corrige la", .help, true),
    ("second round", .interview, true), ("2 nd round", .interview, true), ("3 rd round", .interview, true),
    ("1 st round", .interview, true), ("last round", .interview, true), ("4 th round", .interview, true),
    ("dernier tour", .interview, true), ("second tour", .interview, true),
    ("deuxieme tour", .interview, true), ("first round", .interview, true), ("final round", .interview, true),
    ("third round", .interview, true), ("onsite interview", .interview, true),
    ("on - site interview", .interview, true),
    ("premier tour", .interview, true), ("table ronde", .event, true), ("round table", .event, true),
    ("panel discussion", .event, true), ("open space", .event, false), ("coding dojo", .event, true),
    ("google meet", .call, true), ("on teams", .call, true),
    ("sur teams", .call, true), ("en visio", .call, true), ("appel video", .call, true),
    ("phone screen", .interview, true),
    ("phone interview", .interview, true), ("tech screen", .interview, true),
    ("technical screen", .interview, true),
    ("test technique", .interview, true), ("coding test", .interview, true),
    ("screening call", .interview, true), ("recruiter screen", .interview, true),
    ("oral de", .interview, false),
    ("petit - dej", .coffee, true), ("petit dej", .coffee, true), ("petit - dejeuner", .coffee, true),
    ("breakfast", .coffee, true),
    ("cup of tea", .coffee, true), ("a tea", .coffee, true), ("tea with", .coffee, true),
    ("un the", .coffee, true), ("the avec", .coffee, false),
    ("e - mail", .email, true), ("e - mailed", .email, true), ("coup de main", .help, true),
    ("coup de pouce", .help, true),
    ("job fair", .event, true), ("career fair", .event, true), ("portes ouvertes", .event, true),
    ("tech talk", .event, true), ("user group", .event, true), ("after - work", .event, true),
    ("meet - up", .event, true), ("demo day", .event, true), ("job dating", .event, true),
    ("networking event", .event, true),
    ("mis en relation", .introduction, true), ("mise en relation", .introduction, true),
    ("mis en contact", .introduction, true),
    ("mise en contact", .introduction, true), ("mise en relation", .introduction, true),
    ("introduced", .introduction, true),
    ("introduit", .introduction, true), ("put me in touch", .introduction, true),
    ("put us in touch", .introduction, true),
    ("connected me", .introduction, true), ("made an intro", .introduction, true),
    ("made the intro", .introduction, true),
    ("fait l ' intro", .introduction, true), ("fait une intro", .introduction, true),
    ("fait les presentations", .introduction, true), ("mise en relation", .introduction, true),
    ("introduction", .introduction, true), ("intro", .introduction, true),
    ("a presente", .introduction, true), ("a presentee", .introduction, true),
    ("ai presente", .introduction, true), ("ont presente", .introduction, true),
    ("gave me a hand", .help, true), ("gave me feedback", .help, true), ("reviewed my", .help, true),
    ("reviewed his", .help, true), ("reviewed her", .help, true), ("fixed my", .help, true),
    ("corrige mon", .help, true), ("corrige ma", .help, true), ("corrige son", .help, true),
    ("corrige sa", .help, true),
    ("thanks to", .help, false), ("thank you to", .help, false), ("merci a", .help, false),
    ("many thanks to", .help, false), ("grace a", .help, true), ("reviewed", .help, false),
    ("recommended me", .help, false), ("referred me", .help, false), ("referred", .help, false),
    ("recommande", .help, false), ("recommandee", .help, false), ("coopte", .help, false),
    ("cooptee", .help, false),
    ("a relu", .help, true), ("shoutout to", .help, false),
    ("reunion", .meeting, false), ("tete - a - tete", .meeting, false), ("tete a tete", .meeting, false),
    ("one - to - one", .meeting, false), ("one to one", .meeting, false), ("1 to 1", .meeting, false),
    ("huddle", .meeting, false), ("kick - off", .meeting, false), ("kickoff", .meeting, false),
    ("brainstorm", .meeting, false), ("brainstorming", .meeting, false), ("briefing", .meeting, false),
    ("office hours", .meeting, false), ("check - in", .meeting, false), ("sit - down", .meeting, false),
    ("appointment", .meeting, false), ("seance", .meeting, false), ("mentorat", .meeting, false),
    ("tutorat", .meeting, false), ("mentoring", .meeting, false), ("visite chez", .meeting, false),
    ("passage chez", .meeting, false), ("suivi avec", .meeting, false), ("jase avec", .meeting, false),
    ("reu", .meeting, false), ("rv", .meeting, false),
    ("rdvs", .meeting, false),
    ("stand - up", .meeting, false), ("stand up", .meeting, false), ("debrief", .meeting, false),
    ("debriefing", .meeting, false), ("metting", .meeting, false),
    ("fait le lien", .introduction, true), ("faire le lien", .introduction, false),
    ("m ' a obtenu", .help, true), ("m ' a decroche", .help, true), ("got me an interview", .help, true),
    ("helping me", .help, true), ("showing me how", .help, true), ("walking me through", .help, true),
    ("rdv", .meeting, false), ("rendez - vous", .meeting, false),
    ("rendez vous", .meeting, false), ("meeting", .meeting, false),
    ("met", .meeting, false), ("vu", .meeting, false), ("vue", .meeting, false), ("revu", .meeting, false),
    ("rencontre", .meeting, false), ("rencontree", .meeting, false), ("rencontres", .meeting, false),
    ("saw", .meeting, false), ("caught up", .meeting, false), ("catch - up", .meeting, false),
    ("catch up", .meeting, false), ("catchup", .meeting, false),
    ("croise", .meeting, false), ("croisee", .meeting, false), ("bumped into", .meeting, false),
    ("ran into", .meeting, false), ("one - on - one", .meeting, false), ("one on one", .meeting, false),
    ("1 : 1", .meeting, false), ("1 - 1", .meeting, false), ("1 on 1", .meeting, false),
    ("point", .meeting, false), ("sync", .meeting, false), ("standup", .meeting, false),
    ("passe voir", .meeting, false), ("atelier", .event, false),
    ("discute avec", .meeting, false), ("discussion avec", .meeting, false),
    ("echange avec", .meeting, false), ("echange de", .meeting, false), ("discussion de", .meeting, false),
    ("conversation with", .meeting, false), ("conversation avec", .meeting, false),
    ("hung out with", .meeting, false), ("tombe sur", .meeting, false), ("chat with", .meeting, false),
    ("chatted with", .meeting, false),
    ("talked with", .meeting, false), ("talked to", .meeting, false), ("spoke with", .meeting, false),
    ("spoke to", .meeting, false), ("parle avec", .meeting, false), ("parle a", .meeting, false),
    ("verre avec", .meeting, false), ("biere avec", .meeting, false), ("drinks with", .meeting, false),
    ("beer with", .meeting, false), ("beers with", .meeting, false), ("pint with", .meeting, false),
    ("drink with", .meeting, false), ("pair programming", .meeting, false), ("pairing", .meeting, false),
    ("session", .meeting, false), ("pair prog", .meeting, false), ("walk with", .meeting, false),
    ("balade avec", .meeting, false),
    ("ecrit a", .message, false), ("ecrit", .message, false), ("relance", .message, false),
    ("contacte", .message, false), ("repondu", .message, false), ("replied", .message, false),
    ("wrote", .message, false), ("pinged", .message, false), ("pinge", .message, false),
    ("linkedin", .message, false), ("slack", .message, false), ("discord", .message, false),
    ("reached out", .message, false), ("followed up", .message, false), ("relancee", .message, false),
    ("invitation", .message, false), ("congratulated", .message, false), ("felicite", .message, false),
    ("signal", .message, false), ("mastodon", .message, false),
    ("dit merci", .message, false), ("said thanks", .message, false), ("said thank you", .message, false),
    ("remercie", .message, false), ("remerciee", .message, false), ("thanked", .message, false),
    ("merci envoye", .message, false), ("remerciement envoye", .message, false),
    ("envoye un merci", .message, false),
    ("sent thanks", .message, false), ("thanks sent", .message, false), ("sent a thank", .message, false),
  ]

  static let opensNote: [String] = [
    "note", "nota", "heads - up", "headsup", "fyi", "idee", "idea", "info", "a savoir", "random thought",
    "pour info", "pense - bete", "memo",
    "reminder", "rappel", "thought", "ps", "rumeur", "rumour", "rumor", "potin", "veille", "noted",
    "note to self", "remarque", "reflexion", "news",
    "apparemment", "apparently", "il parait", "random idea", "tip", "astuce", "question", "noter", "a noter",
    "bon a savoir", "good to know", "btw", "entendu dire que", "heard that", "appris que", "learned that",
    "learnt that", "turns out", "thought of the day", "quote of the day", "pensee du jour",
    "citation du jour", "tip of the day",
    "lesson of the day", "lecon du jour", "reading list", "remember", "a retenir", "a noter que",
  ]
}
