import Testing

@testable import Engines

@Suite struct NormaliserTests {
  @Test(arguments: [
    ("LE GOFF Éléonore", "le goff eleonore"), ("O'Brien", "obrien"), ("D’Angelo", "dangelo"),
    ("Jürgen Groß", "jurgen gross"),
    ("Søren Kierkegård", "soren kierkegard"), ("Łukasz Wójcik", "lukasz wojcik"),
    ("Nguyễn Thị Đào", "nguyen thi dao"),
    ("Çağla Yılmaz", "cagla yilmaz"), ("Œuvre Æther", "oeuvre aether"), ("Дмитрий Щукин", "dmitrii shchukin"),
    ("Γιώργος", "giorgos"), ("محمد", "mhmd"), ("김민수", "gimminsu"), ("さくら", "sakura"), ("キョウ", "kyou"),
    ("Jean-Baptiste  de_La", "jean baptiste de la"), ("🚀 Léa ✨", "lea"), ("Ａｎｎａ", "anna"), ("", ""),
    ("–", ""),
  ])
  func textOfAnyScriptFoldsToPlainLetters(_ text: String, _ folded: String) {
    #expect(TextFolding.fold(text) == folded)
  }

  @Test func composedAndDecomposedAccentsFoldAlike() {
    #expect(TextFolding.fold("e\u{301}le\u{300}ve") == TextFolding.fold("élève"))
  }

  @Test(arguments: [
    ("martin", "martin", 0), ("martin", "matrin", 1), ("martin", "martn", 1), ("martin", "marttin", 1),
    ("martin", "morten", 2),
    ("", "abc", 3), ("dubois", "dupois", 1), ("ca", "abc", 3),
  ])
  func editsAreCountedWithSwapsOfNeighbours(_ a: String, _ b: String, _ distance: Int) {
    #expect(StringDistance.damerau(a, b) == distance)
    #expect(StringDistance.damerau(b, a) == distance)
  }

  @Test func jaroWinklerGivesTheValuesOfTheLiterature() {
    #expect(abs(StringDistance.jaroWinkler("MARTHA", "MARHTA") - 0.9611) < 0.0001)
    #expect(abs(StringDistance.jaroWinkler("DWAYNE", "DUANE") - 0.84) < 0.0001)
    #expect(abs(StringDistance.jaroWinkler("DIXON", "DICKSONX") - 0.8133) < 0.0001)
    #expect(StringDistance.jaroWinkler("abc", "xyz") == 0)
  }

  @Test(arguments: [
    ("Jean.Martin+news@GoogleMail.com", "jeanmartin@gmail.com"), ("Léa <lea@acme.fr>", "lea@acme.fr"),
    ("mailto:x.y@Acme.FR", "x.y@acme.fr"), ("a.b@protonmail.com", "a.b@proton.me"), ("jo+@x.org", "jo@x.org"),
    ("max-liste@yahoo.fr", "max@yahoo.fr"), ("max-liste@acme.fr", "max-liste@acme.fr"),
  ])
  func spellingsOfOneMailboxAreOneKey(_ text: String, _ address: String) {
    #expect(EmailKey(text)?.address == address)
  }

  @Test(arguments: ["", "martin", "@acme.fr", "a@", "a b@acme.fr"])
  func whatIsNoAddressHasNoKey(_ text: String) {
    #expect(EmailKey(text) == nil)
  }

  @Test func workAndPrivateAndRoleMailboxesAreToldApart() {
    #expect(EmailKey("lea@gmail.com")?.isPrivate == true)
    #expect(EmailKey("lea@orange.fr")?.companyLabel == nil)
    #expect(EmailKey("lea@yahoo.co.uk")?.isPrivate == true)
    #expect(EmailKey("lea@paris.acme.co.uk")?.companyLabel == "acme")
    #expect(EmailKey("lea@acme.io")?.companyLabel == "acme")
    #expect(EmailKey("contact@acme.io")?.isRole == true)
    #expect(EmailKey("lea.roy@acme.io")?.isRole == false)
  }

  @Test func anAddressSpellsOutAnInitial() throws {
    let marc = try #require(EmailKey("marc.dupont@acme.fr")?.completed(given: "M.", family: "Dupont"))
    #expect(marc == ("marc", "dupont"))
    let joined = try #require(EmailKey("oluferonville@acme.fr")?.completed(given: "O.", family: "Feronville"))
    #expect(joined == ("olu", "feronville"))
    #expect(EmailKey("marc.dupont@acme.fr")?.completed(given: "Julie", family: "Dupont") == nil)
    #expect(EmailKey("marc.dupont@acme.fr")?.completed(given: "Marc", family: "Dupont") == nil)
  }

  @Test(arguments: [
    ("06 12 34 56 78", "FR", "+33612345678"), ("+33 (0)6 12 34 56 78", "FR", "+33612345678"),
    ("0033612345678", "DE", "+33612345678"), ("06.12.34.56.78", "FR", "+33612345678"),
    ("tel:+33612345678", "FR", "+33612345678"),
    ("(415) 555-0132", "US", "+14155550132"), ("1-415-555-0132 ext. 12", "US", "+14155550132"),
    ("011 44 20 7946 0958", "US", "+442079460958"), ("030 1234567", "DE", "+49301234567"),
    ("612 34 56 78", "ES", "+34612345678"),
    ("06 1234 5678", "IT", "+390612345678"), ("8 912 345 67 89", "RU", "+79123456789"),
    ("0912 345 678", "VN", "+84912345678"),
    ("+33 06 12 34 56 78", "FR", "+33612345678"), ("33612345678", "FR", "+33612345678"),
  ])
  func numbersOfManyPlansBecomeE164(_ text: String, _ country: String, _ e164: String) {
    #expect(PhoneKey(text, country: country)?.e164 == e164)
  }

  @Test func aNationalNumberWithoutCountryKeepsItsDigits() {
    #expect(PhoneKey("06 12 34 56 78")?.e164 == nil)
    #expect(PhoneKey("06 12 34 56 78")?.digits == "612345678")
    #expect(PhoneKey("3949", country: "FR") == nil)
    #expect(PhoneKey("call me", country: "FR") == nil)
  }

  @Test(arguments: [
    ("https://www.linkedin.com/in/Jos%C3%A9-Mart%C3%ADn/", "linkedin", "josé-martín"),
    ("http://fr.linkedin.com/in/lea-roy-1a2b3c/en?trk=x", "linkedin", "lea-roy-1a2b3c"),
    ("linkedin.com/in/lea-roy-1a2b3c", "linkedin", "lea-roy-1a2b3c"),
    ("https://github.com/LeaRoy", "github", "learoy"),
    ("https://twitter.com/LeaRoy?s=20", "x", "learoy"), ("https://x.com/@learoy", "x", "learoy"),
    ("https://piaille.fr/@lea", "mastodon", "lea@piaille.fr"),
    ("@lea@piaille.fr", "mastodon", "lea@piaille.fr"),
    ("https://learoy.dev/about", "learoy.dev", "about"),
  ])
  func spellingsOfOneProfileAreOneKey(_ text: String, _ site: String, _ account: String) {
    #expect(ProfileKey(text)?.site == site)
    #expect(ProfileKey(text)?.account == account)
  }

  @Test(arguments: [
    "", "https://www.linkedin.com/", "https://www.linkedin.com/company/acme", "https://github.com",
    "hello world",
  ])
  func whatIsNoProfileHasNoKey(_ text: String) {
    #expect(ProfileKey(text) == nil)
  }
}
