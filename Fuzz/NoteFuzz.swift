import Domain
import Engines

private let known = KnownPeople(
  ["Marie Dupont", "May Chen", "Jean-Baptiste Roy", "Paul", "Li", "O'Neil Martin"].map {
    KnownPerson(id: $0, name: $0)
  })

/// Any bytes as a quick note, a job title, a place and a date.
func fuzzNote(_ bytes: UnsafeRawBufferPointer) {
  let text = String(decoding: bytes, as: UTF8.self)
  let today = Day(number: 20_000 + Int(bytes.first ?? 0))
  for language in [nil, Language.fr, .en] {
    _ = NoteReader.read(text, today: today, language: language, known: known)
    _ = DateReader.read(text, today: today, language: language)
    _ = DateReader.mentions(in: text, today: today, language: language)
  }
  _ = TitleReader.read(text)
  _ = PlaceReader.read(text)
  _ = TextLanguage.guess(text)
}
