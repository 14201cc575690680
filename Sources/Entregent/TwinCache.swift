import Domain
import Engines
import Foundation

/// What matching found, kept until a record, a person or a word of the user comes or goes: one decides
/// pair after pair, and each page need not compare the whole vault again.
final class TwinCache: @unchecked Sendable {
  /// Two people, as they were numbered when they were compared.
  struct Question: Sendable {
    var a: Int64
    var b: Int64
    var probability: Double
    var evidence: [Phrase]
    var against: [Phrase]
    var isContradicted = false
    var isOpposed = false
  }

  private let lock = NSLock()
  private var fingerprint: String?
  private var questions: [Question] = []

  func questions(for fingerprint: String, making make: () throws -> [Question]) rethrows -> [Question] {
    lock.lock()
    defer { lock.unlock() }
    if self.fingerprint == fingerprint { return questions }
    questions = try make()
    self.fingerprint = fingerprint
    return questions
  }
}
