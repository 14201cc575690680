import Testing

@testable import Engines

/// Job titles within a sentence, in both languages.
@Suite struct TitleInSentenceTests {
  @Test(arguments: [
    ("Software Engineer", "software engineer"), ("Senior Python Developer", "senior Python developer"),
    ("Python Developer", "Python developer"), ("Site Reliability Engineer", "site reliability engineer"),
    ("Head of Engineering", "head of engineering"), ("QA engineer", "QA engineer"),
    ("UX Designer", "UX designer"), ("iOS Developer", "iOS developer"),
    ("Full-Stack Developer", "full-stack developer"),
    ("Software Engineer at Google Cloud", "software engineer at Google Cloud"),
    ("Google Cloud Engineer", "Google Cloud Engineer"), ("VP of Product", "VP of product"),
    ("Chef de projet RH", "chef de projet RH"), ("Développeuse Go", "développeuse Go"),
    ("Ingénieure Logiciel", "ingénieure logiciel"), ("Développeur Back-End", "développeur back-end"),
    ("Directrice Technique", "directrice technique"), ("développeuse web", "développeuse web"), ("", ""),
  ]) func onlyNamesKeepTheirCapitals(title: String, shown: String) {
    #expect(TitleInSentence.lowered(title) == shown)
  }

  @Test(arguments: [
    ("software engineer", "a software engineer"), ("engineer", "an engineer"), ("SRE", "an SRE"),
    ("UX designer", "a UX designer"), ("HR manager", "an HR manager"), ("iOS developer", "an iOS developer"),
    ("user researcher", "a user researcher"), ("8-week internship", "an 8-week internship"),
    ("12-week internship", "a 12-week internship"), ("unit tester", "a unit tester"),
  ]) func theArticleFollowsTheSound(words: String, shown: String) {
    #expect(EnglishArticle.with(words) == shown)
  }
}
