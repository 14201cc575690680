/// Every rule of the method, by its letter and number.
enum AllMethodRules {
  static let ids: [String] =
    (1...16).map { "A\($0)" } + (1...10).map { "B\($0)" } + (1...10).map { "C\($0)" }
    + (1...11).map { "D\($0)" }
    + (1...7).map { "E\($0)" }
}
