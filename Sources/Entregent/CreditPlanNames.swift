public import Domain
import Engines

/// The plans of message credits by the words that people use for them (E1).
public enum CreditPlanNames {
  /// As the command line and the vault name them.
  public static var ids: [String] { CreditPlans.all.map(\.id) }

  /// The plan's name; one that is not known is shown as it was written.
  public static func name(of plan: String) -> Phrase {
    let id = id(of: plan) ?? plan
    return CreditPlans.all.first { $0.id == id }?.title ?? Phrase(verbatim: plan)
  }

  /// The plan that words for it mean; nil: none that is known.
  public static func id(of plan: String) -> String? {
    let folded = FoldedText.fold(plan).replacing("-", with: " ")
    if let id = ids.first(where: { $0.replacing("-", with: " ") == folded }) { return id }
    return switch folded {
    case "gratuit", "basic": "free"
    case "premium", "career", "premium carriere": "premium-career"
    case "business": "premium-business"
    case "sales navigator", "navigator": "sales-navigator-core"
    case "essai", "essai premium", "premium trial", "free trial", "trial month": "trial"
    default: nil
    }
  }
}
