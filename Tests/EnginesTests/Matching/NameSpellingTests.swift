import Engines
import Testing

@Suite struct NameSpellingTests {
  @Test(arguments: [
    ("nat", "nathalie"), ("martin", "martins"), ("gouenpin", "goueneur"), ("catherine", "catharine"),
    ("marc", "mary"),
  ])
  func wordsThatMayBeOneName(left: String, right: String) {
    #expect(NameSpelling.mayBeOne(left, right) && NameSpelling.mayBeOne(right, left))
  }

  @Test(arguments: [("martin", "marquet"), ("nicolas", "nicodeme"), ("bertrand", "berezovski")])
  func wordsThatOnlyBeginAlike(left: String, right: String) {
    #expect(!NameSpelling.mayBeOne(left, right) && !NameSpelling.mayBeOne(right, left))
  }
}
