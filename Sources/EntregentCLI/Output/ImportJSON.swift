import Domain
import Entregent

extension SkippedRecord {
  var json: JSON {
    .object([
      "record": .number(record), "line": .number(line), "code": .string(code), "reason": .phrase(reason),
    ])
  }
}

extension FileReport {
  var json: JSON {
    .object([
      "path": .string(path), "kind": .string(kind), "read": .int(read), "added": .int(added),
      "updated": .int(updated), "unchanged": .int(unchanged), "skipped": .array(skipped.map(\.json)),
      "cancelled": cancelled.map(JSON.int), "error": error?.json,
      "mapping": columns.map { .array($0.map(\.json)) },
      "found": found.map { .array($0.map(\.json)) },
      "warnings": warnings.map { .array($0.map(\.json)) }, "warningCount": warningCount.map(JSON.int),
    ])
  }
}

extension ColumnMeaning {
  var json: JSON {
    .object([
      "column": .string(title), "number": .int(index + 1), "field": field.map(JSON.string) ?? .null,
      "label": .text(label), "confidence": .double(confidence), "samples": .array(samples.map(JSON.string)),
    ])
  }
}

extension ListedEntry {
  var json: JSON {
    .object([
      "record": .int(record), "name": .string(name), "kind": .string(kind), "confidence": .double(confidence),
      "company": .text(company), "title": .text(title), "email": .text(email), "known": known?.json,
      "taken": .bool(isTaken),
    ])
  }
}

extension ImportReport {
  var json: JSON {
    .object([
      "files": .array(files.map(\.json)), "people": .int(people),
      "jobChanges": .array(
        jobChanges.map {
          .object([
            "person": .string($0.person.id.description), "name": .string($0.person.name),
            "from": .text($0.from), "to": .text($0.to), "seenOn": .string($0.seenOn.description),
          ])
        }),
      "changes": changes.isEmpty
        ? nil
        : .array(
          changes.map {
            .object([
              "person": .string($0.person.id.description), "name": .string($0.person.name),
              "field": .string($0.field.rawValue), "from": .text($0.from), "to": .string($0.to),
            ])
          }),
      "joined": joined.isEmpty
        ? nil
        : .array(
          joined.map {
            .object([
              "person": .string($0.person.id.description), "name": .string($0.person.name),
              "other": .string($0.other), "undo": isDryRun ? nil : .string($0.undo),
            ])
          }), "joinedCount": joinedCount == 0 ? nil : .int(joinedCount),
      "gone": gone.isEmpty ? nil : .array(gone.map(\.json)),
      "forgotten": forgotten == 0 ? nil : .int(forgotten),
      "forgottenRecords": forgottenRecords.isEmpty
        ? nil
        : .array(
          forgottenRecords.map { .object(["record": .string($0.mark), "name": .string($0.name)]) }),
      "undo": undo.map(JSON.string) ?? .null, "dryRun": isDryRun ? true : nil,
    ])
  }
}
