import Domain
import Testing

/// Where a name meets « de ».
@Suite struct FrenchJunctionTests {
  @Test(arguments: [
    ("Anjali", "d’Anjali"), ("Élodie", "d’Élodie"), ("Aïcha", "d’Aïcha"), ("Hélène Roy", "d’Hélène Roy"),
    ("Hugo", "d’Hugo"), ("Yves", "d’Yves"), ("Œdipe", "d’Œdipe"), ("Marie", "de Marie"), ("Yann", "de Yann"),
    ("Hassan", "de Hassan"), ("Çelik", "de Çelik"), ("3 avril", "de 3 avril"), ("avril 2026", "d’avril 2026"),
    ("le 3 avril", "du 3 avril"), ("hier", "d’hier"), ("onze jours", "de onze jours"), ("", "de "),
  ]) func deMeetsAName(name: String, shown: String) {
    #expect(FrenchJunction.of(name) == shown)
  }
}
