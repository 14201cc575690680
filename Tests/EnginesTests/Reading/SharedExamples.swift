import Foundation
import Testing

/// The example files that stand beside the corpora, where they are at hand.
enum SharedExamples {
  static let folder: URL? = ProcessInfo.processInfo.environment["ENTREGENT_CORPORA"].map {
    URL(fileURLWithPath: $0).deletingLastPathComponent().appendingPathComponent("data")
  }

  static var areAtHand: Bool { folder != nil }

  static func lines<Line: Decodable>(_ name: String, as type: Line.Type) throws -> [Line] {
    let file = try #require(folder).appendingPathComponent(name)
    let text = try String(contentsOf: file, encoding: .utf8)
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try text.split(separator: "\n").map { try decoder.decode(Line.self, from: Data($0.utf8)) }
  }
}
