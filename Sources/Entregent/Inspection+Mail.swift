public import Domain
import Formats
import Foundation

extension Inspection {
  /// Shows how a message, a mailbox or a Maildir is read, message after message, as one JSON text.
  ///
  /// - Parameters:
  ///   - path: `-` is standard input.
  ///   - write: takes the next piece of the text.
  /// - Returns: whether any message was read.
  /// - Throws: what `write` throws; `UserFacingError` for a file that cannot be read.
  public static func mail(
    at path: String, language: Language, write: @escaping ([UInt8]) throws -> Void
  ) throws -> Bool {
    var inspection = MailInspection(
      reason: { problem in
        SkippedRecord(record: nil, line: problem.line, code: problem.code, facts: problem.facts)
          .reason[language]
      }, write: write)
    var isFolder: ObjCBool = false
    if path == "-" {
      let bytes = [UInt8](FileHandle.standardInput.readDataToEndOfFile())
      let stream = MailInputs.stream(of: MailInputs.kind(of: bytes), named: "") {
        () throws(ParseProblem) in bytes
      }
      try stream.each(true) { try inspection.add($0) }
    } else if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
      for root in MailInputs.maildirs(in: path) {
        try MailInputs.maildir(path + root, named: "").mailStream.each(true) { try inspection.add($0) }
      }
    } else {
      let prefix = try FilePieces.prefix(of: path, SourceDetector.prefixLength)
      let input = try MailInputs.file(path, named: "", kind: MailInputs.kind(of: prefix))
      try input?.mailStream.each(true) { try inspection.add($0) }
    }
    try inspection.finish()
    return inspection.hasMessages
  }
}

extension MailInputs {
  /// A mailbox, or else one message.
  static func kind(of bytes: [UInt8]) -> SourceKind {
    bytes.withUnsafeBytes { MailSource.shape(of: $0) } == .mbox ? .mbox : .eml
  }
}
