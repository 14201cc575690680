import Domain
import Entregent
import Foundation

/// People and what belongs to them, in the shapes of the command line's interface.
extension Person {
  var json: JSON { .object(jsonMembers) }

  var jsonMembers: [JSON.Member] {
    let object = JSON.object([
      "id": .string(id.description), "name": .string(name), "given": .text(given), "family": .text(family),
      "title": .text(title), "role": .text(role?.rawValue), "level": .text(level?.rawValue),
      "company": .text(company), "companyId": .text(companyID?.description), "since": .text(since),
      "place": .text(place), "zone": .text(zone), "emails": .strings(emails), "phones": .strings(phones),
      "links": .strings(links), "schools": .strings(schools), "circle": .int(circle.rawValue),
      "degree": .number(degree), "premium": .truth(premium), "tags": .strings(tags),
      "notes": notes.isEmpty ? nil : .strings(notes), "birthday": .text(birthday),
      "connectedOn": .text(connectedOn), "lastContact": .text(lastContact), "gave": .int(gave),
      "got": .int(got), "gone": isGone ? true : nil, "sources": .array(sources.map(\.json)),
      "edited": editedFields.isEmpty ? nil : .strings(editedFields),
    ])
    guard case .object(let members) = object else { return [] }
    return members
  }
}

extension PersonSource {
  var json: JSON {
    .object([
      "source": .string(source), "kind": .string(kind), "uid": .text(uid), "record": .int(record),
    ])
  }
}

extension PersonReference {
  var json: JSON { .object(["id": .string(id.description), "name": .string(name)]) }
}

extension TimelineEntry {
  var json: JSON {
    .object([
      "id": .string(id), "date": .string(day.description), "kind": .string(kind),
      "direction": .string(direction.rawValue), "text": .string(text), "source": .string(source),
      "minutes": .number(minutes),
    ])
  }
}

extension PromiseEntry {
  var json: JSON {
    .object([
      "id": .string(id.description), "who": .string(who.rawValue), "text": .string(text), "due": .text(due),
      "made": .string(madeOn.description), "done": .text(doneOn),
    ])
  }
}

extension PersonView {
  var json: JSON {
    .object(
      person.jsonMembers + [
        JSON.Member(name: "timeline", value: .array(timeline.map(\.json))),
        JSON.Member(name: "timelineTotal", value: .int(timelineTotal)),
        JSON.Member(name: "promises", value: .array(promises.map(\.json))),
        JSON.Member(name: "employments", value: .array(employments.map(\.json))),
        JSON.Member(
          name: "alternatives",
          value: .object(
            alternatives.sorted { $0.key < $1.key }.map {
              JSON.Member(name: $0.key, value: .strings($0.value))
            })),
        JSON.Member(
          name: "profile",
          value: .object([
            "headline": .text(profile.headline), "summary": .text(profile.summary),
            "skills": .strings(profile.skills), "languages": .strings(profile.languages),
          ])),
        JSON.Member(
          name: "knownThrough",
          value: .array(
            acquaintance.map { .object(["text": .phrase($0.text), "since": .text($0.since)]) })),
        JSON.Member(name: "next", value: .array(next.map(\.json))),
        JSON.Member(
          name: "calls", value: .array(calls.map { $0.json(WallClock(zone: .gmt)) })),
      ])
  }
}

extension Employment {
  var json: JSON {
    .object([
      "company": .string(company), "title": .text(title), "start": .text(start), "end": .text(end),
      "current": .bool(isCurrent),
    ])
  }
}

extension RankedPerson {
  var json: JSON {
    .object([
      "person": person.json, "probability": .double(probability), "channel": .string(channel.rawValue),
      "credits": .int(credits),
      "reasons": .array(
        reasons.map {
          .object([
            "criterion": .string($0.criterion), "effect": .double($0.effect), "text": .phrase($0.text),
            "method": .strings($0.method),
          ])
        }),
      "unknown": unknown.isEmpty ? nil : .array(unknown.map(JSON.phrase)),
    ])
  }
}

extension TodayItem {
  var json: JSON {
    .object([
      "id": .string(id), "kind": .string(kind.rawValue), "title": .phrase(title),
      "person": person?.json ?? .null, "company": .text(company), "due": .string(due.description),
      "minutes": .int(minutes), "why": .phrase(why), "method": .strings(method),
      "messageKind": .text(messageKind),
    ])
  }
}

extension TodayPlan {
  var json: JSON {
    .object([
      "date": .string(date.description), "minutes": .int(minutes), "items": .array(items.map(\.json)),
      "later": .int(later),
      "counts": counts.isEmpty
        ? nil
        : .array(
          counts.map {
            .object([
              "circle": .int($0.circle.rawValue), "label": .phrase($0.label), "done": .int($0.done),
              "from": .int($0.goal.lowerBound), "to": .int($0.goal.upperBound), "period": .phrase($0.period),
              "method": .string($0.method),
            ])
          }),
      "remark": remark.map(JSON.phrase),
    ])
  }
}
