import Engines
import Testing

@testable import Domain

/// Phrases that name no employer are compared with keys of companies: both leave the same words out.
struct LinkWordTests {
  @Test func keysOfCompaniesLeaveOutTheWordsThatPhrasesLeaveOut() {
    for word in NoEmployerPhrases.links.sorted() {
      #expect(CompanyName.key("Alpha \(word) Beta") == "alphabeta", "\(word)")
    }
    // Small words that are a part of the name.
    for word in ["a", "la", "le", "les", "au", "en", "in", "on", "to", "der", "die", "los", "para", "sur"] {
      #expect(CompanyName.key("Alpha \(word) Beta") != "alphabeta", "\(word)")
      #expect(!NoEmployerPhrases.links.contains(Substring(word)), "\(word)")
    }
  }
}
