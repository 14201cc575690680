import Domain
import Foundation
import Synchronization

/// The language of this run, found before anything is parsed, so that help and usage errors speak it too.
enum SpokenLanguage {
  static let current = resolve(
    arguments: Array(CommandLine.arguments.dropFirst()), environment: ProcessInfo.processInfo.environment)

  /// `--lang` wins; then the locale as POSIX ranks its variables; English when none says French.
  static func resolve(arguments: [String], environment: [String: String]) -> Language {
    var rest = arguments[...]
    while let argument = rest.popFirst(), argument != "--" {
      if argument == "--lang", let value = rest.first, let language = Language(rawValue: value) {
        return language
      }
      if argument.hasPrefix("--lang="), let language = Language(rawValue: String(argument.dropFirst(7))) {
        return language
      }
    }
    for variable in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let locale = environment[variable], !locale.isEmpty else { continue }
      return locale.lowercased().hasPrefix("fr") ? .fr : .en
    }
    return .en
  }
}

/// Picks the text of this run's language; the French one gets its thin spaces.
func say(_ fr: String, _ en: String) -> String {
  Phrase(fr: fr, en: en)[SpokenLanguage.current]
}

/// How this run speaks to its user in French: as their profile says, known once the vault is open. Help and
/// usage errors come before that and address nobody.
enum SpokenAddress {
  private static let chosen = Mutex<Address>(.vous)

  static var current: Address { chosen.withLock { $0 } }

  static func choose(_ address: Address) { chosen.withLock { $0 = address } }
}

/// A text that speaks to the user, in their own form of address.
func say(tu: String, vous: String, _ en: String) -> String {
  Phrase(tu: tu, vous: vous, en: en, address: SpokenAddress.current)[SpokenLanguage.current]
}
