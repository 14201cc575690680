import Domain
import Engines

/// Walks playbooks on the engine alone: what is offered is done, and when nothing is, the world moves.
struct MethodWalk {
  /// What happens when there is nothing to do: a fact of everybody turned to, or days that pass.
  enum Turn: Sendable {
    case fact(CampaignFact.Kind)
    case wait(Int)
  }

  /// Roads through the world that together lead past every step.
  static let roads: [[Turn]] = [
    [.fact(.answered), .fact(.promised), .wait(8), .fact(.referred), .fact(.hired), .wait(60)],
    [.fact(.accepted), .wait(2), .fact(.answered), .wait(3), .fact(.met), .wait(10)],
    [.fact(.attended), .wait(25), .fact(.answered)],
    [.fact(.answered), .fact(.rejected), .wait(30)],
    [.fact(.withdrawn), .wait(30)],
    [.fact(.declined), .wait(5)],
    [.wait(30), .wait(110)],
  ]

  private static let start = Day(number: 20_759)  // Monday, 2 November 2026

  /// Steps offered on any of the roads, as `playbook/step`, with the rules that stand beside them.
  static func offered(_ playbooks: [Playbook]) -> [String: [String]] {
    var seen: [String: [String]] = [:]
    for playbook in playbooks {
      for road in roads { walk(playbook, road, &seen) }
    }
    return seen
  }

  private static func walk(_ playbook: Playbook, _ road: [Turn], _ seen: inout [String: [String]]) {
    var now = start
    let connected = CampaignContact(
      person: PersonReference(id: PersonID(1), name: "Ada"), isConnected: true, hasTalked: true)
    let stranger = CampaignContact(
      person: PersonReference(id: PersonID(2), name: "Nora"), isConnected: false,
      introducer: connected.person)
    // A person's campaign has one contact; both kinds of acquaintance are walked.
    let casts: [[CampaignContact]] =
      playbook.subject == .person ? [[connected], [stranger]] : [[connected, stranger]]
    for cast in casts {
      now = start
      var turns = road[...]
      let subject: Campaign.Subject =
        switch playbook.subject {
        case .me: .me
        case .person: .person(cast[0].person)
        case .company: .company(CompanyID(1), name: "Alma")
        }
      var campaign = Campaign(
        id: CampaignID(1), playbook: playbook.id, subject: subject, startedOn: start, contacts: cast)
      for _ in 0..<150 {
        let state = PlaybookEngine.state(of: campaign, playbook: playbook, now: now, isStudent: true)
        for toDo in state.toDos { seen["\(playbook.id)/\(toDo.step.id)"] = toDo.step.method }
        // What repeats without end is seen once and left.
        if let toDo = state.toDos.first(where: { $0.step.scope == .once || $0.step.scope == .contact }) {
          campaign.facts.append(
            CampaignFact(
              kind: toDo.step.doneBy.first ?? .stepDone, day: now, person: toDo.person?.id,
              step: toDo.step.id))
        } else if let turn = turns.popFirst() {
          switch turn {
          case .wait(let days): now = now.adding(days: days)
          case .fact(let kind):
            for contact in cast {
              campaign.facts.append(CampaignFact(kind: kind, day: now, person: contact.person.id))
            }
          }
        } else {
          break
        }
      }
    }
  }
}
