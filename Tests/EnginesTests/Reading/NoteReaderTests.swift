import Domain
import Engines
import Testing

/// Notes of Wednesday 18 November 2026. One line: text ;; known people ;; kind ;; people ;; company ;;
/// date ;; minutes ;; tags ;; promises of mine and theirs ;; direction. A dash is nothing, or today.
struct NoteReaderTests {
  @Test(arguments: NoteCases.all) func noteIsUnderstoodWhole(_ line: NoteCase) throws {
    let today = try #require(Day("2026-11-18"))
    let wrong = NoteCheck.wrongFields(
      line.text, today: today, known: line.known, kind: line.kind, people: line.people, company: line.company,
      date: line.date ?? today, minutes: line.minutes, tags: line.tags, mine: line.mine, theirs: line.theirs,
      direction: line.direction)
    #expect(wrong.isEmpty, "\(line.text)\n    \(wrong.values.sorted())")
  }

  @Test(arguments: NoteCases.all) func promisesArePartsOfTheText(_ line: NoteCase) throws {
    let today = try #require(Day("2026-11-18"))
    let reading = NoteReader.read(line.text, today: today, known: KnownPeople([]))
    for promise in reading.mine + reading.theirs {
      #expect(line.text.contains(promise.text))
      #expect(String(line.text[promise.range]) == promise.text)
    }
  }

  @Test func promiseKeepsTheWordsOfTheToDo() throws {
    let today = try #require(Day("2026-11-18"))
    let known = KnownPeople([KnownPerson(id: "p1", name: "Léa Morel")])

    let reading = NoteReader.read(
      "Café avec lea morel hier, 45 min. Je dois lui envoyer l'article avant vendredi, elle me présente à Paul #react",
      today: today, known: known)

    #expect(reading.mine.map(\.text) == ["lui envoyer l'article avant vendredi"])
    #expect(reading.mine.map(\.due) == [Day("2026-11-20")])
    #expect(reading.theirs.map(\.text) == ["me présente à Paul"])
    #expect(reading.participants.map(\.id) == ["p1"])
    #expect(reading.people == ["Léa Morel"])
  }

  @Test func nameThatSeveralKnownPeopleHaveIsLeftOpen() throws {
    let today = try #require(Day("2026-11-18"))
    let known = KnownPeople([
      KnownPerson(id: "p1", name: "Camille Duval"), KnownPerson(id: "p2", name: "Camille Petit"),
    ])

    let reading = NoteReader.read("Café avec Camille", today: today, known: known)

    #expect(reading.participants.map(\.id) == [nil])
    #expect(reading.participants.map(\.candidates) == [["p1", "p2"]])
  }

  @Test func strangeTextsAreReadWithoutHarm() throws {
    let today = try #require(Day("2026-11-18"))
    for text in [
      "", " ", "#", "##", "@", "(", "…", "à", "\u{0}", "👩‍💻 avec", "avec", "- - -", "1", "9h-", "de 9h à",
      "#42 C#", "'", "l'",
    ] {
      let reading = NoteReader.read(text, today: today, known: KnownPeople([]))
      #expect(reading.date == today)
    }
  }
}

struct NoteCase: Sendable, CustomTestStringConvertible {
  let text: String
  let known: [String]
  let kind: NoteKind
  let people: [String]
  let company: String?
  let date: Day?
  let minutes: Int?
  let tags: [String]
  let mine: Int
  let theirs: Int
  let direction: NoteDirection
  var testDescription: String { text }
}

enum NoteCases {
  static let all: [NoteCase] = table.split(separator: "\n").compactMap { line in
    let parts = line.split(separator: ";;").map { $0.trimmed }
    guard parts.count == 10, let kind = NoteKind(rawValue: parts[2]),
      let direction = NoteDirection(rawValue: parts[9])
    else {
      Issue.record("not a case: \(line)")
      return nil
    }
    func list(_ text: String) -> [String] { text == "-" ? [] : text.split(separator: ",").map { $0.trimmed } }
    let promises = parts[8].split(separator: ",").compactMap { Int($0.trimmed) }
    guard promises.count == 2 else {
      Issue.record("not a case: \(line)")
      return nil
    }
    return NoteCase(
      text: parts[0], known: list(parts[1]), kind: kind, people: list(parts[3]),
      company: parts[4] == "-" ? nil : parts[4],
      date: parts[5] == "-" ? nil : Day("2026-" + parts[5]), minutes: Int(parts[6]), tags: list(parts[7]),
      mine: promises[0],
      theirs: promises[1], direction: direction)
  }

  private static let table = """
    Café avec Léa Morel hier ;; Léa Morel ;; coffee ;; Léa Morel ;; - ;; 11-17 ;; - ;; - ;; 0,0 ;; none
    café avec lea morel ce matin 45 min #react ;; Léa Morel ;; coffee ;; Léa Morel ;; - ;; - ;; 45 ;; react ;; 0,0 ;; none
    Bu un café avec Karim Haddad (Qonto) mardi, 1h. Lui envoyer mon portfolio ;; Karim Haddad ;; coffee ;; Karim Haddad ;; Qonto ;; 11-17 ;; 60 ;; - ;; 1,0 ;; none
    Visio avec Sophie Lambert de Doctolib, 30 min. Elle me présente à son CTO ;; Sophie Lambert ;; call ;; Sophie Lambert ;; Doctolib ;; - ;; 30 ;; - ;; 0,1 ;; none
    Zoom avec Marc Petit et Julie Renard hier de 14h à 14h45 ;; Marc Petit, Julie Renard ;; call ;; Marc Petit, Julie Renard ;; - ;; 11-17 ;; 45 ;; - ;; 0,0 ;; none
    Déjeuner avec Thomas vendredi dernier ;; Thomas Nguyen, Julie Renard ;; lunch ;; Thomas Nguyen ;; - ;; 11-13 ;; - ;; - ;; 0,0 ;; none
    Déj au resto avec Anaïs Roux et son collègue Hugo Blanc, 1h30 ;; Anaïs Roux, Hugo Blanc ;; lunch ;; Anaïs Roux, Hugo Blanc ;; - ;; - ;; 90 ;; - ;; 0,0 ;; none
    Réunion avec Claire Dumas chez Alan il y a 2 jours, 1 heure ;; Claire Dumas ;; meeting ;; Claire Dumas ;; Alan ;; 11-16 ;; 60 ;; - ;; 0,0 ;; none
    Mail à Paul Girard pour le remercier ;; Paul Girard ;; email ;; Paul Girard ;; - ;; - ;; - ;; - ;; 0,0 ;; none
    Mail de Paul Girard reçu hier : il cherche un alternant chez Malt ;; Paul Girard ;; email ;; Paul Girard ;; Malt ;; 11-17 ;; - ;; - ;; 0,0 ;; none
    Message LinkedIn à Nora Benali. Elle m'enverra son planning demain ;; Nora Benali ;; message ;; Nora Benali ;; - ;; - ;; - ;; - ;; 0,1 ;; none
    SMS à Théo : je lui envoie mon CV ce soir ;; Théo Lefort ;; message ;; Théo Lefort ;; - ;; - ;; - ;; - ;; 1,0 ;; none
    InMail envoyé à Pierre Vasseur, lead dev chez Mirakl ;; - ;; message ;; Pierre Vasseur ;; Mirakl ;; - ;; - ;; - ;; 0,0 ;; none
    Meetup Paris JS mardi : rencontré Omar Diallo (Swile) #meetup ;; Omar Diallo ;; event ;; Omar Diallo ;; Swile ;; 11-17 ;; - ;; meetup ;; 0,0 ;; none
    Hackathon ce week-end avec Inès Faure et Max Colin ;; Inès Faure, Max Colin ;; event ;; Inès Faure, Max Colin ;; - ;; - ;; - ;; - ;; 0,0 ;; none
    Conf DevFest Nantes, 3h, croisé Yann Morvan ;; Yann Morvan ;; event ;; Yann Morvan ;; - ;; - ;; 180 ;; - ;; 0,0 ;; none
    Marie Dupont m'a présenté Luc Bernard ;; Marie Dupont, Luc Bernard ;; introduction ;; Marie Dupont, Luc Bernard ;; - ;; - ;; - ;; - ;; 0,0 ;; received
    J'ai présenté Marie Dupont à Luc Bernard ;; Marie Dupont, Luc Bernard ;; introduction ;; Marie Dupont, Luc Bernard ;; - ;; - ;; - ;; - ;; 0,0 ;; gave
    Mis en relation Marie Dupont et Luc Bernard hier ;; Marie Dupont, Luc Bernard ;; introduction ;; Marie Dupont, Luc Bernard ;; - ;; 11-17 ;; - ;; - ;; 0,0 ;; gave
    Marie Dupont m'a mis en relation avec Luc Bernard de Ledger ;; Marie Dupont ;; introduction ;; Marie Dupont, Luc Bernard ;; Ledger ;; - ;; - ;; - ;; 0,0 ;; received
    Entretien chez Doctolib lundi, 1h, avec Sarah Cohen ;; - ;; interview ;; Sarah Cohen ;; Doctolib ;; 11-16 ;; 60 ;; - ;; 0,0 ;; none
    Entretien technique avec Mathieu Perrin (Scaleway), 45 min. Remercier par mail ;; Mathieu Perrin ;; interview ;; Mathieu Perrin ;; Scaleway ;; - ;; 45 ;; - ;; 1,0 ;; none
    Premier entretien RH OVHcloud hier, 30 min ;; - ;; interview ;; - ;; OVHcloud ;; 11-17 ;; 30 ;; - ;; 0,0 ;; none
    Aidé Inès Faure sur son CV, 1h ;; Inès Faure ;; help ;; Inès Faure ;; - ;; - ;; 60 ;; - ;; 0,0 ;; gave
    J'ai aidé Inès Faure à préparer son entretien ;; Inès Faure ;; help ;; Inès Faure ;; - ;; - ;; - ;; - ;; 0,0 ;; gave
    Paul Girard m'a aidé à débugger mon Dockerfile ce matin ;; Paul Girard ;; help ;; Paul Girard ;; - ;; - ;; - ;; - ;; 0,0 ;; received
    Merci à Claire Dumas pour la relecture de mon CV ;; Claire Dumas ;; help ;; Claire Dumas ;; - ;; - ;; - ;; - ;; 0,0 ;; received
    Relu la lettre de motivation de Théo Lefort ;; Théo Lefort ;; help ;; Théo Lefort ;; - ;; - ;; - ;; - ;; 0,0 ;; gave
    Note : Qonto gèle ses embauches jusqu'en mars ;; Léa Morel ;; note ;; - ;; Qonto ;; - ;; - ;; - ;; 0,0 ;; none
    Léa Morel quitte Criteo fin décembre ;; Léa Morel ;; note ;; Léa Morel ;; Criteo ;; - ;; - ;; - ;; 0,0 ;; none
    Karim Haddad a changé de poste, il est maintenant tech lead ;; Karim Haddad ;; note ;; Karim Haddad ;; - ;; - ;; - ;; - ;; 0,0 ;; none
    Idée de talk : tester ses migrations #talk ;; - ;; note ;; - ;; - ;; - ;; - ;; talk ;; 0,0 ;; none
    Appelé Hugo Blanc hier soir, 20 minutes, il me rappelle lundi ;; Hugo Blanc ;; call ;; Hugo Blanc ;; - ;; 11-17 ;; 20 ;; - ;; 0,1 ;; none
    Eu Claire Dumas au téléphone, 15 min. Penser à lui envoyer le lien du repo ;; Claire Dumas ;; call ;; Claire Dumas ;; - ;; - ;; 15 ;; - ;; 1,0 ;; none
    Coup de fil de Paul Girard ce midi, il me fait suivre l'offre et je lui renvoie mon CV ;; Paul Girard ;; call ;; Paul Girard ;; - ;; - ;; - ;; - ;; 1,1 ;; none
    Café avec Nora Benali. Je lui ai relu son CV, elle m'a présenté son manager ;; Nora Benali ;; coffee ;; Nora Benali ;; - ;; - ;; - ;; - ;; 0,0 ;; both
    Café avec Nora Benali. On a parlé de Marc Petit et de sa boîte ;; Nora Benali, Marc Petit ;; coffee ;; Nora Benali ;; - ;; - ;; - ;; - ;; 0,0 ;; none
    RDV avec Mme Lambert demain à 10h ;; Sophie Lambert ;; meeting ;; Sophie Lambert ;; - ;; 11-19 ;; - ;; - ;; 0,0 ;; none
    Point hebdo avec Julie Renard, 30 min. TODO : mettre à jour mon portfolio ;; Julie Renard ;; meeting ;; Julie Renard ;; - ;; - ;; 30 ;; - ;; 1,0 ;; none
    Vu Yann Morvan à la gare, rien à faire ;; Yann Morvan ;; meeting ;; Yann Morvan ;; - ;; - ;; - ;; - ;; 0,0 ;; none
    Croisé Omar Diallo au marché dimanche ;; Omar Diallo ;; meeting ;; Omar Diallo ;; - ;; 11-15 ;; - ;; - ;; 0,0 ;; none
    Café avec Max Colin. Il faut que je lui trouve un contact chez Ubisoft ;; Max Colin ;; coffee ;; Max Colin ;; - ;; - ;; - ;; - ;; 1,0 ;; none
    Café avec Max Colin @Ubisoft. J'ai promis de tester sa démo, et il doit me prêter son livre ;; Max Colin ;; coffee ;; Max Colin ;; Ubisoft ;; - ;; - ;; - ;; 1,1 ;; none
    Visio 1h05 avec Sarah Cohen. À relancer en janvier ;; Sarah Cohen ;; call ;; Sarah Cohen ;; - ;; - ;; 65 ;; - ;; 1,0 ;; none
    Café avec Anaïs Roux. Mail de remerciement à envoyer ;; Anaïs Roux ;; coffee ;; Anaïs Roux ;; - ;; - ;; - ;; - ;; 1,0 ;; none
    Déj avec Luc Bernard. Elle ne veut pas être relancée avant l'été ;; Luc Bernard ;; lunch ;; Luc Bernard ;; - ;; - ;; - ;; - ;; 0,0 ;; none
    Répondu à Sophie Lambert sur LinkedIn ;; Sophie Lambert ;; message ;; Sophie Lambert ;; - ;; - ;; - ;; - ;; 0,0 ;; none
    Reçu un mail de Marc Petit (Payfit), répondre avant vendredi ;; Marc Petit ;; email ;; Marc Petit ;; Payfit ;; - ;; - ;; - ;; 1,0 ;; none
    Je dois à Paul Girard un retour sur son article ;; Paul Girard ;; note ;; Paul Girard ;; - ;; - ;; - ;; - ;; 1,0 ;; none
    Apéro dev hier soir, 2h, rencontré plein de monde #apero #lyon ;; - ;; event ;; - ;; - ;; 11-17 ;; 120 ;; apero,lyon ;; 0,0 ;; none
    Café visio avec Théo Lefort, trois quarts d'heure ;; Théo Lefort ;; coffee ;; Théo Lefort ;; - ;; - ;; 45 ;; - ;; 0,0 ;; none
    Elle m'enverra le replay. Appel avec Julie Renard ce matin ;; Julie Renard ;; call ;; Julie Renard ;; - ;; - ;; - ;; - ;; 0,1 ;; none
    Atelier C# avec Hugo Blanc, ticket #42, 2h #csharp ;; Hugo Blanc ;; event ;; Hugo Blanc ;; - ;; - ;; 120 ;; csharp ;; 0,0 ;; none
    Coffee with Emma Stone yesterday ;; Emma Stone ;; coffee ;; Emma Stone ;; - ;; 11-17 ;; - ;; - ;; 0,0 ;; none
    Coffee chat with Raj Patel from Stripe on Monday, 30 min. I'll send him the article ;; Raj Patel ;; coffee ;; Raj Patel ;; Stripe ;; 11-16 ;; 30 ;; - ;; 1,0 ;; none
    Had coffee with Dana White (Figma). She'll introduce me to her manager ;; Dana White ;; coffee ;; Dana White ;; Figma ;; - ;; - ;; - ;; 0,1 ;; none
    Lunch with Ben Carter and Amy Lee last Thursday, 1h ;; Ben Carter, Amy Lee ;; lunch ;; Ben Carter, Amy Lee ;; - ;; 11-12 ;; 60 ;; - ;; 0,0 ;; none
    Zoom call with Priya Nair, 25 minutes. She promised to share her notes, I owe her a reply ;; Priya Nair ;; call ;; Priya Nair ;; - ;; - ;; 25 ;; - ;; 1,1 ;; none
    Call w/ Ben about Amy Lee's startup ;; Ben Carter, Amy Lee ;; call ;; Ben Carter ;; - ;; - ;; - ;; - ;; 0,0 ;; none
    Called Ben Carter, no answer. Try again on Friday ;; Ben Carter ;; call ;; Ben Carter ;; - ;; - ;; - ;; - ;; 1,0 ;; none
    Phone call from Priya Nair this morning, half an hour #mentor ;; Priya Nair ;; call ;; Priya Nair ;; - ;; - ;; 30 ;; mentor ;; 0,0 ;; none
    Emailed Ben Carter at Shopify. Follow up next week ;; Ben Carter ;; email ;; Ben Carter ;; Shopify ;; - ;; - ;; - ;; 1,0 ;; none
    Email from Amy Lee: she can't make it before March ;; Amy Lee ;; email ;; Amy Lee ;; - ;; - ;; - ;; - ;; 0,0 ;; none
    DM to Emma Stone on Slack, asked about remote work ;; Emma Stone ;; message ;; Emma Stone ;; - ;; - ;; - ;; - ;; 0,0 ;; none
    Texted Raj, he'll call me tomorrow ;; Raj Patel ;; message ;; Raj Patel ;; - ;; - ;; - ;; - ;; 0,1 ;; none
    Met Dana White at the Rust meetup last night, 2h ;; Dana White ;; event ;; Dana White ;; - ;; 11-17 ;; 120 ;; - ;; 0,0 ;; none
    Meeting with Amy Lee from 2pm to 3:30pm ;; Amy Lee ;; meeting ;; Amy Lee ;; - ;; - ;; 90 ;; - ;; 0,0 ;; none
    Ben Carter introduced me to Amy Lee ;; Ben Carter, Amy Lee ;; introduction ;; Ben Carter, Amy Lee ;; - ;; - ;; - ;; - ;; 0,0 ;; received
    Introduced Ben Carter to Amy Lee by email ;; Ben Carter, Amy Lee ;; introduction ;; Ben Carter, Amy Lee ;; - ;; - ;; - ;; - ;; 0,0 ;; gave
    I introduced Raj to Dana ;; Raj Patel, Dana White ;; introduction ;; Raj Patel, Dana White ;; - ;; - ;; - ;; - ;; 0,0 ;; gave
    Interview with Stripe yesterday, 1 hour. Must send a thank-you note ;; - ;; interview ;; - ;; Stripe ;; 11-17 ;; 60 ;; - ;; 1,0 ;; none
    Interview at Datadog with Emma Stone, 45 min. Need to ask for feedback ;; Emma Stone ;; interview ;; Emma Stone ;; Datadog ;; - ;; 45 ;; - ;; 1,0 ;; none
    Phone screen with Shopify on Monday ;; - ;; interview ;; - ;; Shopify ;; 11-16 ;; - ;; - ;; 0,0 ;; none
    Helped Raj Patel with his resume, an hour ;; Raj Patel ;; help ;; Raj Patel ;; - ;; - ;; 60 ;; - ;; 0,0 ;; gave
    Emma Stone helped me fix my pipeline ;; Emma Stone ;; help ;; Emma Stone ;; - ;; - ;; - ;; - ;; 0,0 ;; received
    Thanks to Priya Nair for the referral at Google ;; Priya Nair ;; help ;; Priya Nair ;; Google ;; - ;; - ;; - ;; 0,0 ;; received
    Reviewed Amy Lee's portfolio yesterday, 40 min ;; Amy Lee ;; help ;; Amy Lee ;; - ;; 11-17 ;; 40 ;; - ;; 0,0 ;; gave
    FYI: Notion is hiring juniors in Dublin ;; - ;; note ;; - ;; Notion ;; - ;; - ;; - ;; 0,0 ;; none
    Amy Lee is moving to Berlin in March ;; Amy Lee ;; note ;; Amy Lee ;; - ;; - ;; - ;; - ;; 0,0 ;; none
    Raj Patel joined Vercel ;; Raj Patel ;; note ;; Raj Patel ;; Vercel ;; - ;; - ;; - ;; 0,0 ;; none
    Note to self: update my LinkedIn headline ;; - ;; note ;; - ;; - ;; - ;; - ;; - ;; 1,0 ;; none
    Coffee with Ben Carter. He reviewed my CV, I introduced him to Dana White ;; Ben Carter, Dana White ;; coffee ;; Ben Carter ;; - ;; - ;; - ;; - ;; 0,0 ;; both
    Video call with Emma Stone, 1h15. Send her the slides and book a follow-up ;; Emma Stone ;; call ;; Emma Stone ;; - ;; - ;; 75 ;; - ;; 2,0 ;; none
    Coffee with Dana White tomorrow at 9am ;; Dana White ;; coffee ;; Dana White ;; - ;; 11-19 ;; - ;; - ;; 0,0 ;; none
    Caught up with Ben Carter over coffee, 2 days ago ;; Ben Carter ;; coffee ;; Ben Carter ;; - ;; 11-16 ;; - ;; - ;; 0,0 ;; none
    Bumped into Amy Lee at the airport ;; Amy Lee ;; meeting ;; Amy Lee ;; - ;; - ;; - ;; - ;; 0,0 ;; none
    Call with Raj. I need to: send my CV, fix my GitHub, ask for two slots ;; Raj Patel ;; call ;; Raj Patel ;; - ;; - ;; - ;; - ;; 3,0 ;; none
    Lunch with Emma Stone, talked about her interview at Netflix ;; Emma Stone ;; lunch ;; Emma Stone ;; - ;; - ;; - ;; - ;; 0,0 ;; none
    Job fair at INSA on 12 November, met Paul Meyer from Bosch ;; Paul Meyer ;; event ;; Paul Meyer ;; Bosch ;; 11-12 ;; - ;; - ;; 0,0 ;; none
    Call with O'Brien's team: nothing to do ;; - ;; call ;; - ;; - ;; - ;; - ;; - ;; 0,0 ;; none
    Coffee w/ Lucía Gómez, she'll be on leave until May ;; Lucía Gómez ;; coffee ;; Lucía Gómez ;; - ;; - ;; - ;; - ;; 0,0 ;; none
    Visio avec Léa Morel, elle part en congé lundi ;; Léa Morel ;; call ;; Léa Morel ;; - ;; - ;; - ;; - ;; 0,0 ;; none
    Café avec Paul Girard, il m'a parlé de Sophie Lambert ;; Paul Girard, Sophie Lambert ;; coffee ;; Paul Girard ;; - ;; - ;; - ;; - ;; 0,0 ;; none
    Café avec Paul Girard. Il va parler de moi à son CTO ;; Paul Girard ;; coffee ;; Paul Girard ;; - ;; - ;; - ;; - ;; 0,1 ;; none
    Appel avec Marc Petit, elle revient vers moi d'ici vendredi ;; Marc Petit ;; call ;; Marc Petit ;; - ;; - ;; - ;; - ;; 0,1 ;; none
    Relancé Sophie Lambert par mail hier ;; Sophie Lambert ;; email ;; Sophie Lambert ;; - ;; 11-17 ;; - ;; - ;; 0,0 ;; none
    Félicité Hugo Blanc pour son nouveau poste chez Aircall ;; Hugo Blanc ;; message ;; Hugo Blanc ;; Aircall ;; - ;; - ;; - ;; 0,0 ;; none
    Lu un article sur les CRDT #lecture ;; - ;; note ;; - ;; - ;; - ;; - ;; lecture ;; 0,0 ;; none
    Claire Dumas a relu mon CV hier soir ;; Claire Dumas ;; help ;; Claire Dumas ;; - ;; 11-17 ;; - ;; - ;; 0,0 ;; received
    Claire Dumas m'a appelé ce matin, 10 min ;; Claire Dumas ;; call ;; Claire Dumas ;; - ;; - ;; 10 ;; - ;; 0,0 ;; none
    Sarah Cohen m'a écrit sur LinkedIn, lui répondre demain ;; Sarah Cohen ;; message ;; Sarah Cohen ;; - ;; - ;; - ;; - ;; 1,0 ;; none
    J'ai déjeuné avec Max Colin jeudi ;; Max Colin ;; lunch ;; Max Colin ;; - ;; 11-12 ;; - ;; - ;; 0,0 ;; none
    On s'est vus avec Julie Renard au café hier ;; Julie Renard ;; coffee ;; Julie Renard ;; - ;; 11-17 ;; - ;; - ;; 0,0 ;; none
    Petit déj avec Sarah Cohen ce matin ;; Sarah Cohen ;; coffee ;; Sarah Cohen ;; - ;; - ;; - ;; - ;; 0,0 ;; none
    Call de 20 min avec Raj Patel, CTO chez Swile ;; Raj Patel ;; call ;; Raj Patel ;; Swile ;; - ;; 20 ;; - ;; 0,0 ;; none
    Visio avec l'équipe de Doctolib hier, 1h ;; - ;; call ;; - ;; Doctolib ;; 11-17 ;; 60 ;; - ;; 0,0 ;; none
    Léa Morel m'a recommandée auprès de son CTO ;; Léa Morel ;; help ;; Léa Morel ;; - ;; - ;; - ;; - ;; 0,0 ;; received
    Léa Morel va me présenter à Marc Petit ;; Léa Morel, Marc Petit ;; note ;; Léa Morel ;; - ;; - ;; - ;; - ;; 0,1 ;; none
    Donné un coup de main à Théo Lefort pour son stage, 2h ;; Théo Lefort ;; help ;; Théo Lefort ;; - ;; - ;; 120 ;; - ;; 0,0 ;; gave
    Écrit à Sophie Lambert pour prendre des nouvelles ;; Sophie Lambert ;; message ;; Sophie Lambert ;; - ;; - ;; - ;; - ;; 0,0 ;; none
    Envoyé un message à Sophie Lambert sur LinkedIn ;; Sophie Lambert ;; message ;; Sophie Lambert ;; - ;; - ;; - ;; - ;; 0,0 ;; none
    Entretien d'embauche chez Payfit le 12 novembre à 14h, 45 min ;; - ;; interview ;; - ;; Payfit ;; 11-12 ;; 45 ;; - ;; 0,0 ;; none
    Café avec Hugo, il m'a donné plein de conseils pour mes entretiens ;; Hugo Blanc ;; coffee ;; Hugo Blanc ;; - ;; - ;; - ;; - ;; 0,0 ;; received
    Rencontré Julie Renard et Marc Petit au Devoxx #devoxx ;; Julie Renard, Marc Petit ;; event ;; Julie Renard, Marc Petit ;; - ;; - ;; - ;; devoxx ;; 0,0 ;; none
    Penser à remercier Claire Dumas pour son aide ;; Claire Dumas ;; note ;; Claire Dumas ;; - ;; - ;; - ;; - ;; 1,0 ;; none
    Rappeler Hugo Blanc vendredi ;; Hugo Blanc ;; note ;; Hugo Blanc ;; - ;; - ;; - ;; - ;; 1,0 ;; none
    Sophie Lambert doit m'envoyer l'offre avant lundi ;; Sophie Lambert ;; note ;; Sophie Lambert ;; - ;; - ;; - ;; - ;; 0,1 ;; none
    Need to thank Ben Carter for the intro ;; Ben Carter ;; note ;; Ben Carter ;; - ;; - ;; - ;; - ;; 1,0 ;; none
    Coffee with Amy Lee. Thank-you note still to send ;; Amy Lee ;; coffee ;; Amy Lee ;; - ;; - ;; - ;; - ;; 1,0 ;; none
    Call with Priya Nair. She's going to forward my CV to her team, and I promised to test her app ;; Priya Nair ;; call ;; Priya Nair ;; - ;; - ;; - ;; - ;; 1,1 ;; none
    Ben Carter referred me at Shopify ;; Ben Carter ;; help ;; Ben Carter ;; Shopify ;; - ;; - ;; - ;; 0,0 ;; received
    Gave Raj Patel feedback on his portfolio ;; Raj Patel ;; help ;; Raj Patel ;; - ;; - ;; - ;; - ;; 0,0 ;; gave
    Sent an email to Dana White about the internship ;; Dana White ;; email ;; Dana White ;; - ;; - ;; - ;; - ;; 0,0 ;; none
    Sent Emma Stone a LinkedIn message ;; Emma Stone ;; message ;; Emma Stone ;; - ;; - ;; - ;; - ;; 0,0 ;; none
    Dana White called me yesterday, 15 min ;; Dana White ;; call ;; Dana White ;; - ;; 11-17 ;; 15 ;; - ;; 0,0 ;; none
    Amy Lee got promoted to Engineering Manager at Figma ;; Amy Lee ;; note ;; Amy Lee ;; Figma ;; - ;; - ;; - ;; 0,0 ;; none
    Technical interview at Stripe on Friday, 90 min ;; - ;; interview ;; - ;; Stripe ;; 11-13 ;; 90 ;; - ;; 0,0 ;; none
    Lunch w/ Raj & Dana, 1h. They'll get back to me by Friday ;; Raj Patel, Dana White ;; lunch ;; Raj Patel, Dana White ;; - ;; - ;; 60 ;; - ;; 0,1 ;; none
    Quick sync with Ben Carter, 10 min, no follow-up needed ;; Ben Carter ;; meeting ;; Ben Carter ;; - ;; - ;; 10 ;; - ;; 0,0 ;; none
    Appel d'une demi-heure avec Omar Diallo de Back Market ;; Omar Diallo ;; call ;; Omar Diallo ;; Back Market ;; - ;; 30 ;; - ;; 0,0 ;; none
    """
}

extension StringProtocol {
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
