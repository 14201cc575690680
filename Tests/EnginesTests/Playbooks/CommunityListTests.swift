import Domain
import Engines
import Testing

@Suite struct CommunityListTests {
  @Test func theStartingListComesBackFromItsText() throws {
    let list = CommunityList.start
    #expect(try CommunityList.parse(list.encode()) == list)
    #expect(list.asOf == "2026-11")
  }

  @Test(arguments: [
    "Lyon", "Paris", "Toulouse", "Rouen", "Nantes", "Lille", "Bordeaux", "Rennes", "Strasbourg",
    "Montpellier",
    "Grenoble", "Nice", "Bruxelles", "Genève", "Lausanne", "Montréal",
  ])
  func everyTownHasSomewhereToBegin(town: String) {
    #expect(!CommunityList.start.communities(in: town).isEmpty)
    #expect(!CommunityList.start.communities(in: town.uppercased()).isEmpty)
  }

  @Test func lyonBeginsWithMiXiTAndLyonJs() {
    let names = CommunityList.start.communities(in: "lyon").map(\.name)
    #expect(names.prefix(2) == ["MiXiT", "Lyon.js"])
    #expect(CommunityList.start.communities(in: "geneve").first?.country == "CH")
  }

  @Test func aBrokenListIsRefusedWithItsLine() {
    func line(_ text: String) -> Int? {
      do {
        _ = try CommunityList.parse(text)
        return nil
      } catch {
        return error.line
      }
    }
    #expect(line("as of: 2026\ncommunity: X | meetup") == 2)
    #expect(line("as of: 2026\n\ntown: Lyon | France") == 3)
    #expect(line("as of: 2026\ntown: Lyon | FR\ncommunity: X | pub") == 3)
    #expect(line("town: Lyon | FR") == 1)
  }
}
