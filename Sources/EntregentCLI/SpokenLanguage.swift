import Domain
import Foundation

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
