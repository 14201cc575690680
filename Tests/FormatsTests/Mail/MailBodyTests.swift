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

  private func text(_ charset: String, _ bytes: [UInt8], type: String = "text/plain") -> String {
    MailMessage(
      Array("Content-Type: \(type)\(charset.isEmpty ? "" : "; charset=" + charset)\n\n".utf8) + bytes
    ).text
  }

  @Test func aBrokenByteCostsOneCharacterOfAnEasternText() {
    let chinese: [UInt8] = [0xC4, 0xE3, 0xBA, 0xC3, 0xCA, 0xC0, 0xBD, 0xE7]
    let korean: [UInt8] = [0xBE, 0xC8, 0xB3, 0xE7, 0xC7, 0xCF]

    #expect(text("gb2312", chinese + [0xFF] + chinese) == "你好世界\u{FFFD}你好世界")
    #expect(text("gb2312", chinese + [0xC4]) == "你好世界\u{FFFD}")
    #expect(text("euc-kr", korean + [0xFF]) == "안녕하\u{FFFD}")
    #expect(text("shift_jis", [0x82, 0xB1, 0x82, 0xF1, 0x82, 0xC9, 0x81]) == "こんに\u{FFFD}")
    #expect(text("windows-1253", [0xCA, 0xE1, 0xEB, 0xFF]) == "Καλ\u{FFFD}")
    // Wrong more often than right: it is another charset.
    #expect(
      text("gb2312", Array("caf".utf8) + [0xE9] + Array(" cr".utf8) + [0xE8] + Array("me".utf8))
        == "café crème")
  }

  @Test func japaneseMailHoldsWhatItsCharsetForbids() {
    let hi = Array("\u{1B}$B$O$$\u{1B}(B".utf8)

    #expect(text("iso-2022-jp", Array("\u{1B}$B-!\u{1B}(B ok ".utf8) + hi) == "① ok はい")
    #expect(text("iso-2022-jp", hi + [0x0A, 0xFF] + Array(" ok".utf8)) == "はい\n\u{FFFD} ok")
    #expect(text("iso-2022-jp", Array("\u{1B}(I6E\u{1B}(B ".utf8) + hi) == "ｶﾅ はい")
    #expect(text("euc-jp", [0xA4, 0xCF, 0xAD, 0xA1, 0xA4, 0xA4]) == "は①い")
  }

  @Test func aPageMayNameItsCharsetItself() {
    let page = Array("<meta charset=\"koi8-r\"><p>".utf8) + [0xF0, 0xD2, 0xC9, 0xD7, 0xC5, 0xD4]
    let old = Array("<META HTTP-EQUIV=Content-Type CONTENT='text/html; charset=windows-1251'>".utf8) + [0xCF]

    #expect(text("", page, type: "text/html") == "Привет\n")
    #expect(text("", old, type: "text/html") == "П\n")
    #expect(text("", Array("<meta charset=koi8-r><p>é".utf8), type: "text/html") == "é\n")
  }

  @Test(arguments: [
    "<html><head><meta name=x><body><p>text</p></body></html>", "<HTML><HEAD><TITLE>t</TITLE><BODY>text",
    "<html><head/><body>text</body></html>", "<head><title>t</title><style>p{}</style></head><p>text",
    "<html><head><title/></head>text", "<head><script>x</script>text",
  ])
  func theHeadOfAPageNeedsNoEnd(page: String) {
    #expect(message("Content-Type: text/html\n\n\(page)").text == "text\n")
  }

  @Test func numbersOfWindowsCharactersAreRead() {
    #expect(message("Content-Type: text/html\n\nl&#146;an &#150; &#x92;&#129;").text == "l’an – ’&#129;\n")
  }

  @Test func brokenTypesAreText() {
    #expect(message("Content-Type: html\n\n<p>body</p>").text == "body\n")
    #expect(message("Content-Type: text/html, charset=utf-8\n\n<p>body</p>").text == "body\n")
    #expect(message("Content-Type: plain\n\nbody").text == "body")
    #expect(message("Content-Transfer-Encoding: (c) \"quoted-printable\"\n\na=20b").text == "a b")
    #expect(
      message("Content-Type: multipart/mixed; boundary=\"a b \"\n\n--a b\n\none\n--a b--").text == "one")
  }

  @Test func theTextOfRelatedPartsMayComeSecond() {
    let read = message(
      "Content-Type: multipart/related; boundary=x\n\n--x\nContent-Type: image/gif\n\nGIF\n--x\nContent-Type: text/html\n\n<p>page</p>\n--x\nContent-Type: text/html\n\nframe\n--x--"
    )

    #expect(read.text == "page\n")
    #expect(read.attachments.map(\.type) == ["image/gif", "text/html"])
  }

  @Test func theArmourOfASignatureIsNoReply() {
    let read = message(
      "Subject: x\n\n-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\nYes.\n- - one\n- -- \nZoé\n\n-----BEGIN PGP SIGNATURE-----\n\niQ==\n-----END PGP SIGNATURE-----\n"
    )

    #expect(read.reply == "Yes.\n- one")
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
    "Oui !\n\nDate: Mon, 5 Jan 2015 09:18:00 +0100\nFrom: bob@b.example\nTo: zoe@a.example\nSubject: x\n\nHi",
    "Oui !\n\nDate: Mon, 5 Jan 2015 09:18:00 +0100\nSubject: x\nFrom: bob@b.example\nTo: z@a.example\n\nHi",
    "Oui !\n\n---- On Mon, 05 Jan 2015 09:18:00 +0100 Bob <bob@b.example> wrote ----\n\nHi",
    "Oui !\n\n---- Le lun., 05 janv. 2015 09:18:00 +0100 Bob <bob@b.example> a écrit ----\n\nSalut",
    "Oui !\n\nOp ma 5 jan. 2015 om 09:18 schreef Bob Li <bob@b.example>:\n\n> Hoi",
    "Oui !\n\nDen mån 5 jan. 2015 kl 09:18 skrev Bob Li <bob@b.example>:\n\nHej",
    "Oui !\n\nEnvoyé de Gmail Mobile", "Oui !\n\nSent with Spark", "Oui !\n\nVirus-free.www.avast.com",
    "Oui !\n\n2015-01-05 9:18 GMT+01:00 Bob Li <bob@b.example>:\n\nSalut",
    "Oui !\n\nSelon Bob Li <bob@b.example>:\n\n> Salut",
    "Oui !\n\nBob a écrit le 03/03/2026 10:02 :\n> Salut",
    "Oui !\n\n_______________________________________________\ndev mailing list\ndev@lists.example",
  ])
  func theReplyIsWhatItsWriterWrote(text: String) {
    #expect(ReplyText.extract(text) == "Oui !")
  }

  @Test(arguments: [
    "On Monday we wrote the tests.\nThen we left.", "Le plan :\n- un\n- deux", "De : rien du tout",
    "From: here to there\nand back", "I wrote:\nnothing",
    "Date : le 5 mars\nDe : 14h\nÀ : 16h\nObjet : le plan",
    "-- le 12 mars 2015 il a écrit --\nun poème",
    "Mon train :\nDe : Paris\nÀ : Lyon\nDate : 12 mars\n\nTu viens ?",
    "De : Service RH\nObjet : congés\nDate : 3 mars 2026\nPour : Jean\n\nMerci de valider.",
    "Envoyé avec accusé de réception hier, à suivre.",
    "Envoyé depuis Lyon ce matin, le dossier arrive demain.",
    "Sent via the usual courier, you should get it Monday.", "Programme\n--\n10h accueil\n11h talk",
    "Nom :\n________________________________\nSignez ici svp",
    "On 12 March 2024 the committee wrote:\n\nWe accept the offer.",
    "Le 12/03/2024, le maire a écrit :\n« Bienvenue »\nJe trouve ça bien.",
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
