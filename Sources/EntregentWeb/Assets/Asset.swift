import Entregent

/// A file that the pages load. Its address holds a fingerprint of its content, so that browsers may
/// keep it for ever and still see a new one at once.
struct Asset: Sendable {
  let path: String
  let bytes: [UInt8]
  let type: String

  init(name: String, suffix: String, type: String, text: String) {
    bytes = Array(text.utf8)
    self.type = type
    path = "/assets/\(name).\(Self.fingerprint(bytes)).\(suffix)"
  }

  static let stylesheet = Asset(
    name: "entregent", suffix: "css", type: "text/css; charset=utf-8",
    text: Stylesheet.base + Stylesheet.shell + Stylesheet.components + Stylesheet.campaigns
      + Stylesheet.pages + Stylesheet.workshop)
  static let script = Asset(
    name: "entregent", suffix: "js", type: "text/javascript; charset=utf-8", text: Script.text)
  static let icon = Asset(name: "mark", suffix: "svg", type: "image/svg+xml", text: Icon.text)
  /// Of a pitch page's preview.
  static let pitchStyle = Asset(
    name: "pitch", suffix: "css", type: "text/css; charset=utf-8", text: Workspace.pitchStyle)
  static let all = [stylesheet, script, icon, pitchStyle]

  /// FNV-1a, 64 bits: it tells versions apart, it guards nothing.
  static func fingerprint(_ bytes: [UInt8]) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return String(hash, radix: 16)
  }
}

/// The mark as the browser's icon; it follows the system's theme.
enum Icon {
  static let text = """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">\
    <style>path{fill:none;stroke:#1D2433;stroke-width:2.6;stroke-linecap:round}\
    @media (prefers-color-scheme:dark){path{stroke:#ECE7DD}}</style>\
    <path d="M12.01 14.70A4.2 4.2 0 1 1 15.13 20.11"/><path d="M20.45 23.71A8.9 8.9 0 1 1 24.90 16"/>\
    <path d="M21.09 3.39A13.6 13.6 0 1 1 10.91 3.39"/></svg>
    """
}
