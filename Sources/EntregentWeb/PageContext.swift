import Domain

/// What every page needs to know to be written.
struct PageContext: Sendable {
  enum Theme: String, Sendable, CaseIterable {
    case system, light, dark
  }

  var language: Language = .en
  var address: Address = .vous
  var theme: Theme = .system
  var now = Moment(seconds: 0, offset: 0)
  /// The path of the page, to mark the current entry of the navigation.
  var path = "/"
  /// Stands in every form that changes something.
  var formToken = ""
  /// The invented people of the demo are shown.
  var isDemo = false
  /// There is a real vault to go back to from the demo.
  var canLeaveDemo = false
  /// What the last action did, said once.
  var flash: Flash?
  /// How the user is greeted.
  var givenName: String?
  /// Ask the browser to come back by itself, in seconds: a page that shows progress. 0: go on to the
  /// first page at once.
  var refreshAfter: Int?

  var today: Day { now.day }

  /// The hour of the day in the user's zone.
  var hour: Int {
    let local = (now.seconds + Int64(now.offset)) % 86_400
    return Int(local < 0 ? local + 86_400 : local) / 3600
  }
}
