import Domain

/// Whom an import concerns: joined with somebody, in a new job, no longer there.
extension ImportJobPage {
  /// Whom the import showed to be one, each with the way back.
  static func joined(_ report: ImportReport) -> HTML? {
    guard report.joinedCount > 0 else { return nil }
    return section {
      h2 {
        Words.count(
          report.joinedCount,
          fr: ("# personne réunie avec une autre", "# personnes réunies avec une autre"),
          en: ("# person joined with another", "# people joined with another"))
      }
      ul(.class("list")) {
        for pair in report.joined {
          li(.class("item")) {
            div {
              a(.class("name"), .href(Links.person(pair.person.id))) { pair.person.name }
              p(.class("quiet")) {
                Words(fr: "aussi connue comme \(pair.other)", en: "also known as \(pair.other)")
              }
            }
          }
        }
      }
      p(.class("quiet")) {
        Words(
          fr: "Rien n’est perdu : chaque réunion peut être annulée, seule ou avec l’import.",
          en: "Nothing is lost: each can be undone, alone or with the import.")
      }
    }
  }

  /// So many stand in the open; the rest one click away.
  private static let shown = 20

  static func jobChanges(_ changes: [JobChange]) -> HTML? {
    guard !changes.isEmpty else { return nil }
    func list(_ changes: ArraySlice<JobChange>) -> HTML {
      ul(.class("list")) {
        for change in changes {
          li(.class("item")) {
            div {
              a(.class("name"), .href(Links.person(change.person.id))) { change.person.name }
              p(.class("quiet")) { [change.from, change.to].compactMap { $0 }.joined(separator: " → ") }
            }
          }
        }
      }
    }
    return section {
      h2 {
        Words.count(
          changes.count, fr: ("# personne a changé de poste", "# personnes ont changé de poste"),
          en: ("# person changed jobs", "# people changed jobs"))
      }
      list(changes.prefix(shown))
      if changes.count > shown {
        details(.class("skipped")) {
          summary { more(changes.count - shown) }
          list(changes.dropFirst(shown))
        }
      }
    }
  }

  /// Titles, places and addresses that newer records say differently.
  static func valueChanges(_ changes: [ValueChange]) -> HTML? {
    guard !changes.isEmpty else { return nil }
    return details(.class("skipped")) {
      summary {
        Words.count(
          changes.count, fr: ("# autre valeur change", "# autres valeurs changent"),
          en: ("# other value changes", "# other values change"))
      }
      ul(.class("plain")) {
        for change in changes {
          li {
            a(.href(Links.person(change.person.id))) { change.person.name }
            Words(fr: " : ", en: ": ")
            change.label
            " "
            [change.from, change.to].compactMap { $0 }.joined(separator: " → ")
          }
        }
      }
    }
  }

  static func gone(_ people: [PersonReference]) -> HTML? {
    guard !people.isEmpty else { return nil }
    return details(.class("skipped")) {
      summary {
        Words.count(
          people.count,
          fr: (
            "# personne n’est plus dans cet export ; elle reste.",
            "# personnes ne sont plus dans cet export ; elles restent."
          ),
          en: (
            "# person is no longer in this export; they stay.",
            "# people are no longer in this export; they stay."
          ))
      }
      ul(.class("plain")) {
        for person in people { li { a(.href(Links.person(person.id))) { person.name } } }
      }
    }
  }

  static func more(_ count: Int) -> Words {
    Words.count(count, fr: ("et # autre", "et # autres"), en: ("and # more", "and # more"))
  }
}
