import Formats

/// Any bytes as a file of cards. Beside not crashing it must hold that a card nobody edited
/// comes back byte for byte, and that a contact written is one card when read.
func fuzzCard(_ input: UnsafeRawBufferPointer) {
  let bytes = Array(input)
  var total = 0
  _ = VCardReader.read(bytes) { card in
    for property in card.properties {
      total &+= property.value.utf8.count &+ property.values.count &+ property.parameters.count
      total &+= property.binary?.count ?? 0
    }
    let contact = card.contact
    var edit = VCardEdit(card)
    edit.apply(contact)
    precondition(edit.bytes == card.original, "an unedited card changed")
    var changed = contact
    changed.fullName = "X"
    changed.emails.append(LabeledValue("x@example.org", label: "work"))
    changed.phones = []
    edit = VCardEdit(card)
    edit.apply(changed)
    total &+= edit.bytes.count
    for version in [VCard.Version.version3, .version4] {
      let written = VCardReader.read(VCardWriter.write(contact, version: version))
      precondition(written.cards.count == 1 && written.problems.isEmpty, "a written card is not one card")
    }
  }
  let summary = VCardSource.read(bytes) { total &+= $0.number }
  total &+=
    VCardInspection.inspect(bytes).json.count &+ VCardInspection.jCard(bytes).json.count &+ summary.cards
  precondition(total != .min)
}
