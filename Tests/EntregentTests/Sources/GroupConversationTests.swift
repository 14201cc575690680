import Domain
import Entregent
import Testing

/// Several people in one cell of LinkedIn's messages.
@Suite struct GroupConversationTests {
  @Test(arguments: [",", " ", ", ", "; "]) func thePeopleOfAGroupAreEachSomebody(divider: String) throws {
    let link = "https://www.linkedin.com/in/"
    let bench = try Bench()
    try bench.bring(
      bench.file(
        "messages.csv",
        """
        CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER
        c,,Ada Duval,\(link)ada,"Frances Vaughan, John Holmes","\(link)frances\(divider)\(link)john",2026-01-02 03:04:05 UTC,,Bonjour,INBOX
        c,,John Holmes,\(link)john,Ada Duval,\(link)ada,2026-01-03 03:04:05 UTC,,Bonjour,INBOX
        d,,Ada Duval,\(link)ada,Zoé Roux,\(link)zoe,2026-01-04 03:04:05 UTC,,Bonjour,INBOX

        """))

    let names = try bench.names
    #expect(Set(names).isSuperset(of: ["Frances Vaughan", "John Holmes", "Zoé Roux"]))
    #expect(!names.contains { $0.contains(",") })
  }
}
