import Engines
import Testing

/// What stands in the place of the employer.
@Suite struct EmployerTextTests {
  @Test(arguments: [
    ("Meta (ex-Google)", "Meta", ["Google"]),
    ("Meta (ex Google)", "Meta", ["Google"]),
    ("Meta [Ex-Google]", "Meta", ["Google"]),
    ("Meta, ex-Google", "Meta", ["Google"]),
    ("Meta | ex-Google, ex-Criteo", "Meta", ["Google", "Criteo"]),
    ("Meta ex-Google/Criteo", "Meta", ["Google", "Criteo"]),
    ("ex-Criteo, now at Alma", "Alma", ["Criteo"]),
    ("Ex-Criteo – maintenant chez Alma", "Alma", ["Criteo"]),
    ("ex-Criteo, désormais chez Le Fournil", "Le Fournil", ["Criteo"]),
    ("Alma (formerly at PayFit)", "Alma", ["PayFit"]),
    ("Alma (précédemment chez PayFit)", "Alma", ["PayFit"]),
    ("Morlann (früher bei Kerlann)", "Morlann", ["Kerlann"]),
    ("now at Alma", "Alma", []),
    ("ex-Google", "", ["Google"]),
    ("Meta (ex-Facebook, ex-Google)", "Meta", ["Google"]),
    ("Orange (ex-Criteo)", "Orange", ["Criteo"]),
  ])
  func aFormerEmployerIsTheirsNotTheFirms(_ text: String, _ company: String, _ former: [String]) {
    #expect(EmployerText.read(text) == EmployerText(company: company, former: former))
  }

  @Test(arguments: [
    "Orange (ex-France Télécom)", "Orange, ex-France Telecom SA", "X (ex Twitter)", "Meta (ex-Facebook)",
    "Alma (anciennement PayFit)", "Alma, formerly PayFit", "Alma (formerly known as PayFit)", "Exalead",
    "Ex Libris", "Ex-ample GmbH & Co. KG", "Rex-Rotary", "Alex Inc.", "FedEx Express", "Now Foods",
    "Nowhere Labs",
    "Acme (France)", "", "Duplex-Studio", "Alma - Paris", "C/O Berlin",
  ])
  func allElseStaysAsWritten(_ text: String) {
    #expect(EmployerText.read(text) == EmployerText(company: text))
  }

  @Test(arguments: [
    ("France Télécom", "Orange", true), ("Orange SA", "FRANCE TELECOM", true), ("Twitter", "X", true),
    ("Facebook", "Meta Platforms, Inc.", true), ("Vivendi Universal", "Vivendi", true),
    ("Orange Business", "Criteo", false), ("Google", "Meta", false), ("Alphabet", "Google", false),
    ("Orange", "Orange", true), ("Suez", "Engie", false), ("", "", false),
    ("Alma (née PayFit)", "PayFit", true),
    ("Vivendi Environnement", "Vivendi Universal", false), ("Square", "Squarespace", false),
  ])
  func aFirmOfAnotherNameIsTheSameEmployer(_ before: String, _ now: String, _ isOne: Bool) {
    #expect(CompanyName.isOneEmployer(before, now) == isOne)
    #expect(CompanyName.isOneEmployer(now, before) == isOne)
  }
}
