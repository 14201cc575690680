/// Notes written for these tests before the rules that read them, part 6; one JSON object a line.
enum OwnNotes6 {
  static let rows = #"""
    {"text": "Café avec Leïla Brahimi. Elle m'a retravaillé toute ma lettre", "today": "2026-06-17", "known": ["Leïla Brahimi"], "kind": "coffee", "people": ["Leïla Brahimi"], "company": null, "date": "2026-06-17", "minutes": null, "tags": [], "mine": 0, "theirs": 0, "direction": "received"}
    {"text": "Déj avec Ugo Ferry, il m'a reformulé mon pitch", "today": "2026-06-17", "known": ["Ugo Ferry"], "kind": "lunch", "people": ["Ugo Ferry"], "company": null, "date": "2026-06-17", "minutes": null, "tags": [], "mine": 0, "theirs": 0, "direction": "received"}
    {"text": "Call avec Ugo Ferry. Je lui ai refait son portfolio", "today": "2026-06-17", "known": ["Ugo Ferry"], "kind": "call", "people": ["Ugo Ferry"], "company": null, "date": "2026-06-17", "minutes": null, "tags": [], "mine": 0, "theirs": 0, "direction": "gave"}
    {"text": "Alan ouvre un bureau à Lille", "today": "2026-06-17", "known": ["Paul Martin"], "kind": "note", "people": [], "company": "Alan", "date": "2026-06-17", "minutes": null, "tags": [], "mine": 0, "theirs": 0, "direction": "none"}
    {"text": "Info : Clara recrute deux devs", "today": "2026-06-17", "known": ["Clara Petit"], "kind": "note", "people": ["Clara Petit"], "company": null, "date": "2026-06-17", "minutes": null, "tags": [], "mine": 0, "theirs": 0, "direction": "none"}
    {"text": "FYI: Oscar is hiring in Berlin", "today": "2026-06-17", "known": ["Paul Martin"], "kind": "note", "people": [], "company": "Oscar", "date": "2026-06-17", "minutes": null, "tags": [], "mine": 0, "theirs": 0, "direction": "none"}
    {"text": "Heads-up: Klarna is closing its Madrid office", "today": "2026-06-17", "known": ["Paul Martin"], "kind": "note", "people": [], "company": "Klarna", "date": "2026-06-17", "minutes": null, "tags": [], "mine": 0, "theirs": 0, "direction": "none"}
    {"text": "Zalando will move its Helsinki office in May", "today": "2026-06-17", "known": ["Paul Martin"], "kind": "note", "people": [], "company": "Zalando", "date": "2026-06-17", "minutes": null, "tags": [], "mine": 0, "theirs": 0, "direction": "none"}
    {"text": "Séance de coaching avec Beat Keller, 1h", "today": "2026-02-10", "known": ["Beat Keller"], "kind": "meeting", "people": ["Beat Keller"], "company": null, "date": "2026-02-10", "minutes": 60, "tags": [], "mine": 0, "theirs": 0, "direction": "none"}
    {"text": "Tête-à-tête avec Lise Aebi ce matin, 20 min", "today": "2026-02-10", "known": ["Lise Aebi"], "kind": "meeting", "people": ["Lise Aebi"], "company": null, "date": "2026-02-10", "minutes": 20, "tags": [], "mine": 0, "theirs": 0, "direction": "none"}
    {"text": "Kick-off with Nadia Karim and Tom Lowe, 45 min", "today": "2026-02-10", "known": ["Nadia Karim", "Tom Lowe"], "kind": "meeting", "people": ["Nadia Karim", "Tom Lowe"], "company": null, "date": "2026-02-10", "minutes": 45, "tags": [], "mine": 0, "theirs": 0, "direction": "none"}
    {"text": "Tom Lowe is on leave until May, do not call him", "today": "2026-02-10", "known": ["Tom Lowe"], "kind": "note", "people": ["Tom Lowe"], "company": null, "date": "2026-02-10", "minutes": null, "tags": [], "mine": 0, "theirs": 0, "direction": "none"}
    {"text": "Coffee with Tom Lowe. Make no promises before June", "today": "2026-02-10", "known": ["Tom Lowe"], "kind": "coffee", "people": ["Tom Lowe"], "company": null, "date": "2026-02-10", "minutes": null, "tags": [], "mine": 0, "theirs": 0, "direction": "none"}
    """#
}
