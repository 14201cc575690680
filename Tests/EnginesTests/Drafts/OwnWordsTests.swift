import Domain
import Testing

@testable import Engines

@Suite struct OwnWordsTests {
  @Test(arguments: [
    ("lui envoyer l'article sur Raft", "l'article sur Raft"), ("envoyer le lien vendredi", "le lien"),
    ("leur transmettre mes notes de lecture", "mes notes de lecture"),
    ("envoyer à Nora le dépôt du projet", "le dépôt du projet"),
    ("faire suivre la vidéo avant jeudi", "la vidéo"),
  ]) func aPromisedThingInFrench(promise: String, thing: String) {
    #expect(OwnWords.thing(promised: promise, language: .fr) == thing)
    #expect(OwnWords.thing(promised: promise, language: .en) == nil)
  }

  @Test(arguments: [
    ("send her the link to my compiler blog", "the link to my compiler blog"),
    ("send him the article on Raft", "the article on Raft"),
    ("share my notes by Friday", "my notes"), ("send Nora the slides tomorrow", "the slides"),
  ]) func aPromisedThingInEnglish(promise: String, thing: String) {
    #expect(OwnWords.thing(promised: promise, language: .en) == thing)
  }

  @Test(arguments: [
    "relire son CV", "review her CV", "lui présenter Paul", "send her CV", "lui envoyer son livre",
  ])
  func whatIsNoThingToSendIsLeftToTheUser(promise: String) {
    #expect(OwnWords.thing(promised: promise, language: .fr) == nil)
    #expect(OwnWords.thing(promised: promise, language: .en) == nil)
  }

  @Test func theSubjectOfATalkIsTakenOver() {
    func topic(_ note: String, _ language: Language, _ address: Address = .vous) -> String? {
      OwnWords.topic(in: note, language: language, address: address)
    }
    #expect(topic("Café avec Nora, parlé de WebAssembly et de tests", .fr) == "WebAssembly")
    #expect(topic("Café avec Nora, parlé du nouveau routeur.", .fr) == "le nouveau routeur")
    #expect(topic("parlé de sa migration vers Kotlin, 45 min", .fr, .tu) == "ta migration vers Kotlin")
    #expect(topic("parlé d'elle", .fr) == nil)
    #expect(topic("discuté de tests", .fr) == nil)
    #expect(topic("Coffee with Nora, talked about her move to Kotlin", .en) == "your move to Kotlin")
    #expect(topic("Coffee with Nora, talked about lifetimes and tests", .en) == "lifetimes")
    #expect(topic("Coffee with Nora, talked about me", .en) == nil)
    #expect(topic("Coffee with Nora", .en) == nil)
  }

  @Test(arguments: [
    ("Met Dana at the Rust meetup, talked about async", Language.en, false),
    ("We had a talk about async", .en, false), ("great conversation about async", .en, false),
    ("Met Dana after her talk about async", .en, true), ("She gave a talk on async", .en, true),
    ("she spoke about async", .en, true), ("croisé Lou, parlé de Tokio", .fr, false),
    ("nous avons parlé de Tokio", .fr, false), ("son exposé sur Tokio était clair", .fr, true),
    ("elle a parlé de Tokio", .fr, true), ("Café avec elle, parlé de Tokio", .fr, false),
    ("elle m'a parlé de Tokio", .fr, false), ("à la conférence sur Tokio", .fr, false),
  ]) func aTalkOfTheirsIsNoConversation(note: String, language: Language, isTalk: Bool) {
    #expect(OwnWords.isTalk(in: note, language: language) == isTalk)
  }

  @Test func thePlaceOfAMeetingIsTakenOver() {
    #expect(OwnWords.event(in: "Vu Yann au meetup NantesJS hier", language: .fr) == "le meetup NantesJS")
    #expect(OwnWords.event(in: "Meetup NantesJS ce soir, Yann Kerlo", language: .fr) == "le meetup NantesJS")
    #expect(
      OwnWords.event(in: "croisé Lou à la soirée Rust, parlé de Tokio", language: .fr) == "la soirée Rust")
    #expect(OwnWords.event(in: "parlé du meetup de Lou", language: .fr) == nil)
    #expect(OwnWords.event(in: "Met Lou at the Rust meetup, nice", language: .en) == "the Rust meetup")
    #expect(OwnWords.event(in: "Met Lou at Alma", language: .en) == nil)
  }
}
