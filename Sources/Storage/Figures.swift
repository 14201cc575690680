package import GRDB

/// Figures stored beside the facts they come from. `doctor` rebuilds them and a test compares both.
package enum Figures {
  /// Contact figures of some people, from their interactions.
  ///
  /// A contact is a message either way in a conversation of two, or a meeting; an invitation, an
  /// endorsement, a note or a group conversation is none, but what somebody says in a group counts as
  /// the last sign of life. Everybody in To of a letter of the user's was written to.
  package static func refreshContacts(_ db: Database, people: some Collection<Int64>) throws {
    let statement = try RawStatement(db, contactsSQL + " WHERE id = ?1")
    for person in people {
      statement.bind(1, person)
      try statement.run()
    }
  }

  package static func refreshAllContacts(_ db: Database) throws {
    try db.execute(sql: contactsSQL)
  }

  package static let meetings = "'coffee', 'call', 'lunch', 'meeting', 'event', 'interview'"

  /// Meetings in one place; a call brings nobody nearer than circle 3.
  private static let inPerson = "'coffee', 'lunch', 'meeting', 'event', 'interview'"

  private static let isTalk = """
    kind IN ('message', 'email') AND (threadId IS NULL OR NOT (SELECT isGroup FROM thread t WHERE t.id = threadId))
    """

  private static let all = """
    (SELECT id, kind, day, at, direction, favour, threadId FROM interaction i WHERE i.personId = person.id
     UNION ALL SELECT i.id, i.kind, i.day, i.at, i.direction,
       -- Who was introduced to the user gave nothing.
       iif(i.kind = 'introduction' AND i.favour = 'received', 'none', i.favour), i.threadId FROM participant q
       JOIN interaction i ON i.id = q.interactionId
       WHERE q.personId = person.id AND i.personId IS NOT person.id
         AND (i.fileId IS NULL OR q.isAddressed OR i.kind IN (\(meetings))))
    """

  private static let contactsSQL = """
    UPDATE person SET
      (countIn, countOut, countMet, lastInAt, lastOutAt, lastContact, gave, got) = (
        SELECT
          count(*) FILTER (WHERE \(isTalk) AND direction = 'in'),
          count(*) FILTER (WHERE \(isTalk) AND direction = 'out'),
          count(*) FILTER (WHERE kind IN (\(meetings))),
          max(at) FILTER (WHERE \(isTalk) AND direction = 'in'),
          max(at) FILTER (WHERE \(isTalk) AND direction = 'out'),
          max(day) FILTER (WHERE kind IN ('message', 'email', 'introduction', 'help', \(meetings))),
          count(*) FILTER (WHERE favour IN ('gave', 'both')),
          count(*) FILTER (WHERE favour IN ('received', 'both'))
        FROM \(all))
    """

  /// Circles (method C, "Belonging"): 1 = same employer or school, overlapping where dates are known;
  /// 2 = met in person; 3 = the rest; the user's word above all.
  package static func refreshCircles(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TEMP TABLE IF NOT EXISTS newCircle (id INTEGER PRIMARY KEY, circle INTEGER NOT NULL);
        DELETE FROM newCircle;
        INSERT INTO newCircle SELECT id, 2 FROM person
          WHERE isOwn = 0 AND id IN (SELECT personId FROM eventPerson WHERE attendance = 'met');
        INSERT OR REPLACE INTO newCircle SELECT id, 2 FROM person
          WHERE countMet > 0 AND isOwn = 0 AND (
            EXISTS (SELECT 1 FROM interaction i WHERE i.personId = person.id AND i.kind IN (\(inPerson)))
            OR EXISTS (SELECT 1 FROM participant q JOIN interaction i ON i.id = q.interactionId
              WHERE q.personId = person.id AND i.kind IN (\(inPerson))));
        INSERT OR REPLACE INTO newCircle
          SELECT e.personId, 1 FROM person me JOIN employment o ON o.personId = me.id
            JOIN employment e ON e.companyId = o.companyId AND e.personId <> me.id
          WHERE me.isOwn = 1
            AND (o.endOn IS NULL OR e.startOn IS NULL OR e.startOn <= o.endOn || '~')
            AND (e.endOn IS NULL OR o.startOn IS NULL OR o.startOn <= e.endOn || '~')
          UNION
          SELECT e.personId, 1 FROM person me JOIN schooling o ON o.personId = me.id
            JOIN schooling e ON e.schoolId = o.schoolId AND e.personId <> me.id
          WHERE me.isOwn = 1
            AND (o.endOn IS NULL OR e.startOn IS NULL OR e.startOn <= o.endOn || '~')
            AND (e.endOn IS NULL OR o.startOn IS NULL OR o.startOn <= e.endOn || '~');
        INSERT OR REPLACE INTO newCircle
          SELECT personId, CAST(value AS INTEGER) FROM personEdit WHERE field = 'circle' AND value IN ('1', '2', '3');
        -- Twice, so that each finds its index.
        UPDATE person SET circle = 3 WHERE mergedInto IS NULL AND circle < 3 AND id NOT IN (SELECT id FROM newCircle);
        UPDATE person SET circle = 3
          WHERE mergedInto IS NOT NULL AND circle < 3 AND id NOT IN (SELECT id FROM newCircle);
        UPDATE person SET circle = n.circle FROM newCircle n WHERE n.id = person.id AND n.circle <> person.circle;
        DELETE FROM newCircle;
        """)
  }

  /// How many people of the vault work at each company now.
  package static func refreshCompanies(_ db: Database) throws {
    try db.execute(
      sql: """
        -- Everybody on the index, less the user: "isOwn = 0" would look every row up.
        UPDATE company SET peopleCount = n.people
        FROM (
          SELECT c.id, ifnull(w.people, 0)
            - (SELECT count(*) FROM person o WHERE o.isOwn = 1 AND o.mergedInto IS NULL AND o.companyId = c.id) AS people
          FROM company c LEFT JOIN (
            SELECT companyId, count(*) AS people FROM person
            WHERE mergedInto IS NULL AND companyId IS NOT NULL GROUP BY companyId
          ) w ON w.companyId = c.id
        ) n
        WHERE company.id = n.id AND company.peopleCount <> n.people;
        """)
  }
}
