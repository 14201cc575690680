import Engines
import Testing

/// Family names of several words, and former ones.
@Suite struct FamilyNameTests {
  @Test(arguments: [
    ("Claire Morvan (Kervella)", "Claire", "Morvan", "Kervella"),
    ("Marie Morvan (née Kervella)", "Marie", "Morvan", "Kervella"),
    ("MORVAN Marie (née Kervella)", "Marie", "MORVAN", "Kervella"),
    ("Anna Weiß (geb. Schmidt)", "Anna", "Weiß", "Schmidt"),
    ("Claire Morvan (Le)", "Claire", "Morvan", ""),
    ("Robert Morvan (Bob)", "Robert", "Morvan", ""),
    ("Claire Morvan (RH)", "Claire", "Morvan", ""),
    ("Claire Morvan (she/her)", "Claire", "Morvan", ""),
    ("Claire (Kervella) Morvan", "Claire", "Morvan", ""),
    ("Véronique Morvan (Véro)", "Véronique", "Morvan", ""),
    ("Claire Morvan (ex-Google)", "Claire", "Morvan", ""),
  ])
  func aFormerNameStandsInParentheses(_ text: String, _ given: String, _ family: String, _ former: String) {
    let name = PersonName.parse(text)
    #expect(name.given == given)
    #expect(name.family == family)
    #expect(name.formerFamily == former)
  }

  @Test(arguments: [
    ("Juan Carlos Ortega y Gasset", "Juan Carlos", "Ortega y Gasset"),
    ("José Ortega y Gasset", "José", "Ortega y Gasset"),
    ("Santiago Ramón y Cajal", "Santiago", "Ramón y Cajal"),
    ("ORTEGA Y GASSET José", "José", "ORTEGA Y GASSET"),
    ("Ortega y Gasset, José", "José", "Ortega y Gasset"),
    ("Antoni Gaudí i Cornet", "Antoni", "Gaudí i Cornet"),
    ("Ana María de la Torre y Vega", "Ana María", "de la Torre y Vega"),
    ("Yusuf Abd al-Rahman", "Yusuf", "Abd al-Rahman"),
    ("Yusuf Abd al Rahman", "Yusuf", "Abd al Rahman"),
    ("Youssef Abdul Karim", "Youssef", "Abdul Karim"),
    ("Yusuf ibn Abd al-Rahman", "Yusuf", "ibn Abd al-Rahman"),
    ("Abd al-Rahman ibn Khaldun", "Abd al-Rahman", "ibn Khaldun"),
    ("Abd al-Rahman Khalil", "Abd al-Rahman", "Khalil"),
    ("Abd el Kader Khalil", "Abd el Kader", "Khalil"),
    ("Ahmad ibn Hanbal", "Ahmad", "ibn Hanbal"),
    ("Fatima bint Muhammad", "Fatima", "bint Muhammad"),
    ("Khalid bin Walid", "Khalid", "bin Walid"),
  ])
  func severalWordsAreOneFamilyName(_ text: String, _ given: String, _ family: String) {
    let name = PersonName.parse(text)
    #expect(name.given == given)
    #expect(name.family == family)
  }

  @Test func aNameOfOneServantIsWhole() {
    #expect(PersonName.parse("Abd al-Rahman").given == "Abd al-Rahman")
    #expect(PersonName.parse("Ana y Luis García").family == "García")
    #expect(PersonName.parse("Maria E Souza").family == "Souza")
  }

  @Test(arguments: [
    ("Claire Morvan (Kervella)", "Claire Kervella"), ("Claire Morvan née Kervella", "Claire Kervella"),
    ("Juan Carlos Ortega y Gasset", "Juan Ortega"), ("Yusuf Abd al-Rahman", "Youssef Abdulrahman"),
  ])
  func onePersonsNamesFit(_ left: String, _ right: String) {
    #expect(NameKey.compatible(NameKey(fullName: left), NameKey(fullName: right)))
    #expect(NameKey.compatible(NameKey(fullName: right), NameKey(fullName: left)))
  }

  @Test func aFormerNameFitsNobodyElse() {
    #expect(
      !NameKey.compatible(NameKey(fullName: "Claire Morvan (Kervella)"), NameKey(fullName: "Paul Kervella")))
  }
}
