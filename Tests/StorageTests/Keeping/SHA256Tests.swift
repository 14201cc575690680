import Testing

@testable import Storage

@Suite struct SHA256Tests {
  // FIPS 180-4 examples (NIST), and a million letters.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func digestsAreThoseOfTheStandard(text: String, digest: String) {
    #expect(SHA256.digest(text.utf8).hexadecimal == digest)
  }

  @Test func piecesGiveTheSameDigestAsTheWhole() {
    let text = String(repeating: "entregent ", count: 50)
    var hash = SHA256()
    for byte in text.utf8 { hash.update([byte]) }

    #expect(hash.finish() == SHA256.digest(text.utf8))
  }

  // RFC 4231, test cases 1, 2 and 6.
  @Test func keyedHashesAreThoseOfTheStandard() {
    #expect(
      SHA256.hmac(key: [UInt8](repeating: 0x0b, count: 20), "Hi There".utf8).hexadecimal
        == "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7")
    #expect(
      SHA256.hmac(key: Array("Jefe".utf8), "what do ya want for nothing?".utf8).hexadecimal
        == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")
    #expect(
      SHA256.hmac(
        key: [UInt8](repeating: 0xaa, count: 131),
        "Test Using Larger Than Block-Size Key - Hash Key First".utf8
      ).hexadecimal == "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54")
  }
}
