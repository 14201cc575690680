import Domain
import Testing

@Suite struct PhraseTests {
  @Test func frenchPunctuationGetsThinSpaces() {
    let phrase = Phrase(fr: "« Bonjour » : ça va ? Oui ! 10 %", en: "Hello")
    #expect(phrase.fr == "«\u{202F}Bonjour\u{202F}»\u{202F}: ça va\u{202F}? Oui\u{202F}! 10\u{202F}%")
  }

  @Test func everyFrenchApostropheIsTypographic() {
    #expect(
      Phrase(fr: "Rien pour l'instant, c'est l'heure", en: "It's").fr == "Rien pour l’instant, c’est l’heure")
    #expect(Phrase(fr: "l'instant", en: "It's").en == "It's")
    #expect(FrenchTypography.set("'mot' et 5' d'arrêt") == "'mot' et 5' d’arrêt")
  }

  @Test func addressesAndTimesStayAsTheyAre() {
    #expect(FrenchTypography.set("voir http://a.fr/?x à 09:00") == "voir http://a.fr/?x à 09:00")
  }

  @Test func zeroIsSingularInFrenchAndPluralInEnglish() {
    let phrase = Phrase.plural(0, frOne: "personne", frMany: "personnes", enOne: "person", enMany: "people")
    #expect(phrase.fr == "personne")
    #expect(phrase.en == "people")
  }
}
