// Writes Sources/Engines/Reading/Places/CountryData.swift from the system's tzdata (zone.tab) and the
// CLDR names that Foundation carries, so that places are read without either at run time.
// Run by script/generate-zones.
import Foundation

let text = try String(contentsOfFile: "/usr/share/zoneinfo/zone.tab", encoding: .utf8)
var zones: [String: [String]] = [:]
for line in text.split(separator: "\n") where !line.hasPrefix("#") {
  let fields = line.split(separator: "\t")
  zones[String(fields[0]), default: []].append(String(fields[2]))
}
let languages = ["en", "fr", "de", "es", "it", "pt", "nl", "pl", "sv", "da", "nb", "ro", "tr"]
print("// swift-format-ignore-file")
print("// Made by script/generate-zones from tzdata's zone.tab and CLDR names; do not edit.")
print("")
print("/// Countries: code; zones as in zone.tab; names in thirteen languages.")
print("enum CountryData {")
print("  static let table = \"\"\"")
for code in zones.keys.sorted() {
  var names: [String] = []
  for language in languages {
    guard let name = Locale(identifier: language).localizedString(forRegionCode: code) else { continue }
    let clean = name.replacingOccurrences(of: "’", with: "'")
    if !names.contains(clean) { names.append(clean) }
  }
  print("    \(code);\((zones[code] ?? []).joined(separator: ","));\(names.joined(separator: "|"))")
}
print("    \"\"\"")
print("}")
