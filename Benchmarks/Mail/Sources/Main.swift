import Formats
import Foundation

/// Reads a mailbox as GMime's benchmark does: `headers` addresses, subject and date of every message;
/// `full` also the text and the attachments. Prints counts to compare.
@main
struct MailBenchmark {
  static func main() throws {
    let path = CommandLine.arguments[1]
    let isFull = CommandLine.arguments[2] == "full"
    let handle = open(path, O_RDONLY)
    var (messages, addresses, bytes, attachments, dates) = (0, 0, 0, 0, 0)
    let reader = MboxReader { read(handle, $0.baseAddress, $0.count) }
    while try reader.next(
      wantsBody: isFull,
      { entry in
        let message = MailMessage(entry.message, depth: isFull ? .whole : .header, wantsReply: false)
        messages += 1
        addresses += message.from.count + message.to.count + message.cc.count
        bytes += message.text.utf8.count
        attachments += message.attachments.count
        dates += message.date == nil ? 0 : 1
      })
    {}
    print(
      "{\"messages\":\(messages),\"addresses\":\(addresses),\"text_bytes\":\(bytes),\"attachments\":\(attachments),\"dates\":\(dates)}"
    )
  }
}
