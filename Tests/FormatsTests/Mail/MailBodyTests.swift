import Testing

@testable import Formats

@Suite struct MailBodyTests {
  private func message(_ text: String) -> MailMessage { MailMessage(Array(text.utf8)) }

  @Test func quotedPrintableLosesSoftBreaksAndTrailingBlanks() {
    let read = message(
      "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nCaf=C3=A9 =\nau lait=20\n=ZZ="
    )

    #expect(read.text == "Café au lait \n=ZZ")
  }

  @Test func base64IsReadWhateverItsShape() {
    for encoded in ["Q2Fmw6k=", "Q2Fm\n w6k", "Q2 Fmw6k==\n", "Q2Fmw6k=\n_____\nA list's footer"] {
      let read = message(
        "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n\(encoded)")
      #expect(read.text == "Café", "\(encoded)")
    }
  }

  @Test func thePlainPartIsTheTextAndFilesAreAttachments() {
    let read = message(
      """
      Content-Type: multipart/mixed; boundary=o

      --o
      Content-Type: multipart/alternative; boundary="i"

      --i
      Content-Type: text/plain

      plain
      --i
      Content-Type: text/html

      <p>rich</p>
      --i--
      --o
      Content-Type: application/pdf; name="cv.pdf"
      Content-Transfer-Encoding: base64

      AAAA
      --o--
      """)

    #expect(read.text == "plain")
    #expect(read.attachments == [MailAttachment(name: "cv.pdf", type: "application/pdf", bytes: 3)])
  }

  @Test func aPageIsReadAsText() {
    let read = message(
      "Content-Type: text/html; charset=utf-8\n\n<head><style>p{}</style></head><p>Hello&nbsp;you,<br>see\n &lt;this&gt;</p><div>x</div><script>no()</script>"
    )

    #expect(read.text == "Hello you,\nsee <this>\n\nx\n")
  }

  @Test func aBoundaryThatBeginsAnotherIsNone() {
    let read = message(
      "Content-Type: multipart/mixed; boundary=x\n\n--x\n\none\n--xy\ntwo\n--x--\nafter")

    #expect(read.text == "one\n--xy\ntwo")
  }

  @Test func aMultipartWithoutPartsIsItsText() {
    let read = message("Content-Type: multipart/mixed; boundary=x\n\nJust text\n")

    #expect(read.text == "Just text\n")
    #expect(read.warnings.map(\.code) == ["no-parts"])
  }

  @Test func nestingIsBounded() {
    var text = ""
    for depth in 0..<500 {
      text += "Content-Type: multipart/mixed; boundary=b\(depth)\n\n--b\(depth)\n"
    }
    text += "Content-Type: text/plain\n\nend"

    let read = message(text)

    #expect(read.warnings.contains { $0.code == "nested-too-deep" })
  }

  @Test func partsAreBounded() {
    let read = message(
      "Content-Type: multipart/mixed; boundary=b\n\n" + String(repeating: "--b\n\nx\n", count: 5_000)
        + "--b--")

    #expect(read.warnings.contains { $0.code == "too-many-parts" })
  }

  @Test func uuencodedFilesLeaveTheText() {
    let read = message("Subject: s\n\nBefore\nbegin 644 a.txt\n#0V%T\n`\nend\nAfter\n")

    #expect(read.text == "Before\nAfter\n")
    #expect(read.attachments == [MailAttachment(name: "a.txt", type: "application/octet-stream", bytes: 3)])
  }

  @Test func charsetsOfBodiesAreRead() {
    let latin = Array("Content-Type: text/plain; charset=iso-8859-1\n\ncaf".utf8) + [0xE9, 0x80]
    let undeclared = Array("Subject: x\n\ncaf".utf8) + [0xE9]
    let wrong = Array("Content-Type: text/plain; charset=utf-8\n\ncaf".utf8) + [0xE9]

    #expect(MailMessage(latin).text == "café€")
    #expect(MailMessage(undeclared).text == "café")
    #expect(MailMessage(wrong).text == "café")
  }

  @Test func flowedTextIsJoinedInTheReply() {
    let read = message(
      "Content-Type: text/plain; format=flowed\n\nOne long \nline.\n> quoted \n> words\n-- \nZoé")

    #expect(read.reply == "One long line.")
  }

  @Test(arguments: [
    "Oui !\n\nLe lun. 5 janv. 2015 à 09:18, Bob Li <bob@b.example> a écrit :\n> Viens-tu ?",
    "Oui !\n\nLe lun. 5 janv. 2015 à 09:18,\nBob Li <bob@b.example>\na écrit :\n\n> Viens-tu ?\n>\n> Bob",
    "Oui !\n\nOn Mon, Jan 5, 2015 at 9:18 AM Bob Li <bob@b.example> wrote:\n\n> Coming?",
    "Oui !\n\nAm 05.01.2015 um 09:18 schrieb Bob Li:\n> Kommst du?",
    "Oui !\n\nBob Li a écrit :\n> Viens-tu ?", "> Viens-tu ?\n\nOui !\n",
    "Oui !\n\n-----Message d'origine-----\nDe : Bob Li\nEnvoyé : lundi\nÀ : Zoé\nObjet : x\n\nViens-tu ?",
    "Oui !\n\n-----Original Message-----\nFrom: Bob\n\nComing?",
    "Oui !\n\nDe : Bob Li <bob@b.example>\nEnvoyé : lundi 5 janvier 2015 09:18\nÀ : Zoé\nObjet : RE: x\n\nViens-tu ?",
    "Oui !\n\n________________________________\nVon: Bob Li\nGesendet: Montag\nAn: Zoé\nBetreff: x\n\nKommst du?",
    "Oui !\n-- \nZoé Roux\n06 00 00 00 00", "Oui !\n\nEnvoyé de mon iPhone\n\n> Viens-tu ?",
    "Oui !\n\nSent from my iPhone", "Oui !\n\nVon meinem iPhone gesendet",
    "Oui !\n\n---------- Forwarded message ---------\nFrom: Bob\n\nHello",
  ])
  func theReplyIsWhatItsWriterWrote(text: String) {
    #expect(ReplyText.extract(text) == "Oui !")
  }

  @Test(arguments: [
    "On Monday we wrote the tests.\nThen we left.", "Le plan :\n- un\n- deux", "De : rien du tout",
    "From: here to there\nand back", "I wrote:\nnothing",
  ])
  func aTextWithoutQuotationsStaysWhole(text: String) {
    #expect(ReplyText.extract(text) == text)
  }

  @Test func quotationsOfPagesLeaveTheReply() {
    let read = message(
      "Content-Type: text/html\n\n<div>Yes!</div><div class=gmail_quote>On Mon, Jan 5, 2015 Bob wrote:<blockquote>Coming?</blockquote></div>"
    )

    #expect(read.reply == "Yes!")
    #expect(read.text.contains("Coming?"))
  }

  @Test func noBytesAreNoMessage() {
    #expect(MailMessage([]).fieldCount == 0)
    #expect(MailMessage(Array("\n\n".utf8)).fieldCount == 0)
  }
}
