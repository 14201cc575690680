import Testing

@testable import Engines

@Suite struct NameKeyTests {
  @Test(arguments: [
    ("Éléonore Le Goff", "ELEONORE LEGOFF"), ("Robert Martin", "Bob Martin"),
    ("Małgorzata Nowak", "Gosia Nowak"),
    ("Jean-Baptiste Roy", "JB Roy"), ("Sébastien Roy", "Seb Roy"), ("Julie Roy", "Juju Roy"),
    ("Antoine Roy", "Toine Roy"),
    ("J. Martin", "Jean Martin"), ("Martin Jean", "Jean Martin"), ("Jean Martin", "Jean Matrin"),
    ("Marie Dupont-Martin", "Marie Dupont"),
    ("Jürgen Müller", "Juergen Mueller"), ("Dmitri Petrov", "Дмитрий Петров"),
    ("Mohamed Haddad", "محمد Haddad"),
    ("Francisco Gómez", "Paco Gomez"), ("Nguyễn Văn An", "An Nguyễn Văn"),
    ("Ludwig van Beethoven", "Ludwig Beethoven"),
    ("Jean-Pierre Roy", "Jean Roy"), ("Sophie Roy", "Sofie Roy"),
  ])
  func formsOfOneNameAreCompatible(_ a: String, _ b: String) {
    #expect(NameKey.compatible(NameKey(fullName: a), NameKey(fullName: b)))
    #expect(NameKey.compatible(NameKey(fullName: b), NameKey(fullName: a)))
  }

  @Test(arguments: [
    ("Jean Martin", "Julie Martin"), ("Jean Martin", "Jean Dubois"), ("J. Martin", "Marc Martin"),
    ("Daniel Roy", "Danielle Petit"),
    ("Paul Roy", "Luc Roy"), ("Julie Roy", "Marie Roy"), ("Nicolas Durand", "Thomas Durand"),
    ("Paul", "Durand"), ("John Roy Sr", "John Roy Jr"), ("William Roy II", "William Roy III"),
  ])
  func otherNamesAreNot(_ a: String, _ b: String) {
    #expect(!NameKey.compatible(NameKey(fullName: a), NameKey(fullName: b)))
    #expect(!NameKey.compatible(NameKey(fullName: b), NameKey(fullName: a)))
  }

  @Test(arguments: [
    ("Louis", "Louise"), ("Martin", "Martine"), ("Daniel", "Danielle"), ("Michel", "Michèle"),
    ("Pascal", "Pascale"), ("Julien", "Julienne"), ("Christian", "Christiane"), ("Simon", "Simone"),
    ("René", "Renée"), ("Claude", "Claudine"), ("Laurent", "Laurence"), ("Gabriel", "Gabrielle"),
    ("Philippe", "Philippa"), ("Andreas", "Andrea"), ("Nadir", "Nadira"), ("Bronisław", "Bronisława"),
    ("Luciano", "Luciana"), ("Jean-Pierre", "Jean-Marc"), ("Marie-Claire", "Marie-Anne"),
    ("Yann", "Yannick"), ("Frédéric", "Frédérique"), ("Jean", "Jeanne"), ("Paul", "Paule"),
  ])
  func aMansAndAWomansNameAreTwo(_ a: String, _ b: String) {
    let (x, y) = (NameKey(given: a, family: "Tanguy"), NameKey(given: b, family: "Tanguy"))
    #expect(!NameKey.compatible(x, y))
    #expect(!NameKey.compatible(y, x))
  }

  @Test(arguments: [
    ("Ann", "Anne"), ("Luc", "Luca"), ("Isabel", "Isabelle"), ("Caroline", "Carolin"), ("Cyril", "Cyrille"),
    ("Cél", "Céline"), ("Sophie", "Sophia"), ("Jean-Pierre", "Jean-P."), ("Jean-Baptiste", "Jean-Batiste"),
    ("Marie-Claude", "Marie"), ("Mary Ann", "Mary Anne"),
  ])
  func spellingsAndShortFormsAreOne(_ a: String, _ b: String) {
    let (x, y) = (NameKey(given: a, family: "Tanguy"), NameKey(given: b, family: "Tanguy"))
    #expect(NameKey.compatible(x, y))
    #expect(NameKey.compatible(y, x))
  }

  @Test func relationsBetweenGivenNames() {
    #expect(GivenNames.relation("Bob", "Robert") == .variant)
    #expect(GivenNames.relation("Sasha", "Aleksandr") == .variant)
    #expect(GivenNames.relation("Thuthu", "Ghislain") == nil)
    #expect(GivenNames.relation("Wandrille", "Wandri") == .diminutive)
    #expect(GivenNames.relation("Jean-Yves", "JY") == .variant)
    #expect(GivenNames.relation("Paul", "Jean") == nil)
  }
}
