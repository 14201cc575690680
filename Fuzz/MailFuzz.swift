import Formats

/// Any bytes as a mailbox, in whole and in small pieces, and as one message.
func fuzzMail(_ bytes: UnsafeRawBufferPointer) {
  let input = Array(bytes)
  let whole = splitMailbox(input, step: 1 << 20)
  precondition(splitMailbox(input, step: 1 + input.count % 13) == whole)
  _ = splitMailbox(input, step: 7, limit: 4_096)
  for message in whole.prefix(20) { check(MailMessage(message)) }
  check(MailMessage(input))
  let text = String(decoding: input, as: UTF8.self)
  _ = ReplyText.extract(text)
  _ = MailDate.parse(text)
  _ = HeaderParameters(text)
  _ = MailThreads.baseSubject(text)
}

private func check(_ message: MailMessage) {
  precondition(!message.text.utf8.contains(13))
  precondition(message.attachments.allSatisfy { $0.bytes >= 0 })
  precondition(message.from.allSatisfy { $0.name != nil || $0.address != nil })
}

private func splitMailbox(_ input: [UInt8], step: Int, limit: Int = 1 << 26) -> [[UInt8]] {
  var offset = 0
  let reader = MboxReader(limit: limit) { buffer in
    let count = min(buffer.count, step, input.count - offset)
    guard count > 0 else { return 0 }
    input[offset..<offset + count].withUnsafeBytes { buffer.copyMemory(from: $0) }
    offset += count
    return count
  }
  var result: [[UInt8]] = []
  do {
    while try reader.next({ result.append(Array($0.message)) }) {}
  } catch {
    preconditionFailure("\(error)")
  }
  return result
}
