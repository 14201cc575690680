import Domain

/// A job title as it reads within a sentence: « Software Engineer » is « software engineer » there, while the
/// names of technologies and houses keep their capitals, and acronyms theirs.
public enum TitleInSentence {
  public static func lowered(_ title: String) -> String {
    var words = title.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    for index in words.indices {
      // What follows names the house or the place.
      if index > 0, ends.contains(words[index].lowercased()) { break }
      words[index] = word(words[index], isFirst: index == 0)
      if index == 0, words.count > 1, brands.contains(FoldedText.fold(words[0])) { break }
    }
    return words.joined(separator: " ")
  }

  /// « Back-End » part by part; an unknown word is only lowered where it begins the title.
  private static func word(_ word: String, isFirst: Bool) -> String {
    let parts = word.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    let isKnown = parts.contains(where: known)
    return parts.enumerated().map { index, part in
      return ((isFirst && index == 0) || isKnown) && isOrdinary(part) ? part.lowercased() : part
    }.joined(separator: "-")
  }

  private static func known(_ part: String) -> Bool {
    let folded = FoldedText.fold(part)
    return folded.utf8.count > 1 && !folded.contains(" ")
      && TitleLexicon.shared.word(TitleLexicon.hash(of: folded.utf8)) != nil
  }

  /// One capital in front and no name: neither « RH » nor « iOS » nor « Python ».
  private static func isOrdinary(_ part: String) -> Bool {
    let letters = part.filter(\.isLetter)
    guard let first = letters.first, first.isUppercase, letters.dropFirst().allSatisfy(\.isLowercase),
      letters.count > 1
    else { return false }
    let folded = FoldedText.fold(part)
    return !names.contains(folded) && !brands.contains(folded)
  }

  private static let ends: Set<String> = ["at", "chez", "@", "|", "·", "•", "–", "—"]

  private static let brands: Set<String> = [
    "google", "microsoft", "amazon", "apple", "meta", "adobe", "oracle", "salesforce", "shopify",
  ]

  /// Technologies whose name is also spelled with one capital in front. Origin: written for this project.
  private static let names = Set(
    """
    angular ansible android apache azure bash bootstrap clojure cobol cypress dart django docker drupal elasticsearch
    electron elixir erlang excel expo express figma firebase flask flutter fortran git github gitlab go golang gradle
    grafana hadoop haskell helm hibernate java javascript jenkins jest jira julia kafka keras kotlin kubernetes
    laravel linux lua magento matlab mongo mongodb mysql native nest nestjs netsuite next nextjs node nodejs nuxt odoo
    openshift opengl pandas perl php postgres postgresql powerbi prestashop prisma prometheus puppet python pytorch
    qt quarkus rabbitmq rails raspberry react redis redux ruby rust sap scala selenium servicenow sharepoint snowflake
    spark splunk spring springboot sqlite supabase svelte swift symfony tableau tailwind tensorflow terraform
    typescript unity unix unreal vite vue vuejs webflow webpack windows wordpress zig
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
