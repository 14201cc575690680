/// A page that a browser saved as one file (`.mhtml`, `.mht`): a message of MIME (RFC 2557) whose first page of
/// HTML is what was on the screen.
public enum SavedPage {
  /// The page; nil for bytes that are none.
  public static func html(_ bytes: [UInt8]) -> String? {
    bytes.withUnsafeBytes { buffer in
      guard isSavedPage(ByteScanner(buffer), at: 0) else { return nil }
      let view = ByteView(start: buffer.baseAddress?.assumingMemoryBound(to: UInt8.self), count: buffer.count)
      var walker = MimeWalker(view)
      walker.walk(HeaderFields(view, from: 0, to: view.count), to: view.count)
      guard let page = (walker.pages + walker.texts).first(where: \.isHTML) else { return nil }
      let raw = walker.view(page.body)
      var content: [UInt8] = []
      switch page.encoding {
      case .base64: TransferDecoding.appendBase64(raw, to: &content)
      case .quotedPrintable: TransferDecoding.appendQuotedPrintable(raw, to: &content)
      default: content = Array(raw)
      }
      var text: [UInt8] = []
      content.withUnsafeBufferPointer { content in
        page.charset.withUnsafeBufferPointer { MailCharset.append(content, charset: $0, to: &text) }
      }
      return String(decoding: text, as: UTF8.self)
    }
  }

  /// `From: <Saved by Blink>`, as Chrome, Edge, Firefox's add-ons and Internet Explorer write at the top.
  static func isSavedPage(_ scan: ByteScanner, at start: Int) -> Bool {
    var index = start
    for _ in 0..<12 {
      let end = scan.firstIndex(of: 0x0A, from: index, to: scan.count) ?? scan.count
      if scan.hasPrefix("from: <saved by ", at: index, to: scan.count)
        || scan.hasPrefix("from: \"saved by ", at: index, to: scan.count)
        || scan.hasPrefix("snapshot-content-location:", at: index, to: scan.count)
      {
        return true
      }
      guard end < scan.count, end > index + 1 else { return false }
      index = end + 1
    }
    return false
  }
}
