import Domain
import Entregent

extension PlaybookEntry {
  var json: JSON {
    let address = SpokenAddress.current
    return .object([
      "id": .string(playbook.id), "title": .phrase(playbook.title.phrase(address)),
      "summary": .phrase(playbook.summary.phrase(address)), "source": .phrase(playbook.source),
      "subject": .string(playbook.subject.rawValue), "origin": .string(origin.rawValue),
      "underWay": .int(underWay),
      "steps": .array(
        playbook.steps.enumerated().map { index, step in
          .object([
            "id": .string(step.id), "title": .phrase(step.title.phrase(address)),
            "advice": .phrase(step.advice.phrase(address)), "method": .strings(step.method),
            "minutes": .int(step.minutes), "scope": .string(step.scope.rawValue),
            "follows": explanation.indices.contains(index) ? .phrase(explanation[index]) : nil,
            "form": step.form.map { form in
              .object([
                "yields": .string(form.yields.rawValue),
                "fields": .array(
                  form.entries.map {
                    .object([
                      "id": .string($0.id), "kind": .string($0.field.rawValue),
                      "required": .bool($0.isRequired),
                      "label": .phrase($0.label.phrase(address)),
                    ])
                  }),
              ])
            },
          ])
        }),
    ])
  }
}

extension CampaignLine {
  var members: [JSON.Member] {
    var person: JSON?
    var company: JSON?
    switch campaign.subject {
    case .me: break
    case .person(let reference): person = reference.json
    case .company(let id, let name):
      company = .object(["id": .string(id.description), "name": .string(name)])
    }
    let object = JSON.object([
      "id": .string(campaign.id.description), "playbook": .string(campaign.playbook),
      "subject": subjectName.map(JSON.string) ?? .null, "person": person, "company": company,
      "step": state.step.map(JSON.string) ?? .null, "state": .string(state.status.rawValue),
      "due": state.due.map { .string($0.description) } ?? .null,
      "waitingUntil": state.waitingUntil.map { .string($0.description) },
      "startedOn": .string(campaign.startedOn.description),
    ])
    guard case .object(let members) = object else { return [] }
    return members
  }

  var json: JSON { .object(members) }
}

extension CampaignView {
  var json: JSON { json(follows: ahead) }

  /// - Parameter follows: sentences on what is to come; at the start those of the whole playbook.
  func json(follows: [Phrase]) -> JSON {
    let address = SpokenAddress.current
    let more = JSON.object([
      "contacts": .array(line.campaign.contacts.map(\.person.json)),
      "done": .strings(line.state.done), "passed": .strings(line.state.passed),
      "toDos": .array(
        line.state.toDos.map {
          .object([
            "item": .string($0.itemID), "step": .string($0.step.id),
            "title": .phrase($0.step.title.phrase(address)), "person": $0.person?.json,
            "due": .string($0.due.description), "method": .strings($0.step.method),
          ])
        }),
      "follows": .array(follows.map(JSON.phrase)),
      "facts": .array(
        happenings.map { happening in
          .object([
            "id": .string(happening.id), "kind": .string(happening.kind.rawValue),
            "day": .string(happening.day.description), "person": happening.person?.json,
            "step": .text(happening.step),
            "values": happening.values.isEmpty
              ? nil
              : .object(happening.values.map { JSON.Member(name: $0.id, value: .string($0.text)) }),
          ])
        }),
      "remark": remark.map(JSON.phrase),
    ])
    guard case .object(let members) = more else { return .object(line.members) }
    return .object(line.members + members)
  }
}
