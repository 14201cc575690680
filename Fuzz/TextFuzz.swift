import Formats

/// Any bytes as text: character sets, repair, markup, dates, profiles and lists.
func fuzzText(_ bytes: UnsafeRawBufferPointer) {
  let decoded = TextDecoder.decode(Array(bytes))
  let text = decoded.text
  precondition(decoded.bytes.withUnsafeBytes { TextDecoder.isUTF8($0) })
  _ = MojibakeRepair.repaired(text)
  _ = HTMLEntities.unescape(text)
  _ = HTMLText.isHTML(text)
  _ = HTMLText.plainText(text)
  for order in [DateOrder.dayFirst, .monthFirst] {
    if let date = ExportDate(text, order: order) { _ = date.moment?.epochSeconds }
  }
  var (profile, _) = LinkedInProfileText.read(text: text)
  NameRepair.repair(&profile)
  let length = text.utf8.count
  for name in PeopleList.read(text) {
    precondition(name.range.lowerBound >= 0 && name.range.upperBound <= length)
  }
}
