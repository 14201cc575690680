#!/usr/bin/env python3
"""Makes 100,000 invented contacts and queries, and measures the peers: SQLite FTS5 with bm25, and rapidfuzz.
usage: peers.py FOLDER GENERATORS [SEED]   (GENERATORS: the folder of gen_common.py)"""
import csv, json, os, random, sqlite3, statistics as st, sys, time

out, seed = sys.argv[1], int(sys.argv[3]) if len(sys.argv) > 3 else 4711
sys.path.insert(0, sys.argv[2])
from gen_common import CITIES, FREE_MAIL, TITLES, Vocab, strip_accents, typo

rng = random.Random(seed)
v = Vocab(rng, 8000)
rows = []
for _ in range(100_000):
    g, f, co = v.given(), v.family(), v.company()
    rows.append((g, f, co, rng.choice(TITLES), rng.choice(CITIES), v.person_email(g, f, rng.choice(FREE_MAIL)), v.text(5, 30)))
names = [f"{r[0]} {r[1]}" for r in rows]
with open(f"{out}/contacts.csv", "w", newline="", encoding="utf-8") as fh:
    w = csv.writer(fh)
    w.writerow(["First Name", "Last Name", "Organization Name", "Organization Title", "Address 1 - City", "E-mail 1 - Value", "Notes"])
    w.writerows(rows)
some = rng.sample(range(100_000), 900)


def edited(s):
    s = strip_accents(s) if rng.random() < 0.5 else s
    s = typo(rng, s)
    if rng.random() < 0.4:
        s = typo(rng, s)
    return s.lower() if rng.random() < 0.5 else s


prefix = [strip_accents(rng.choice(names[i].split() + rows[i][2].split()[:1])).lower() for i in some[:300]]
typos = [(edited(names[i]), names[i]) for i in some[300:600]]
swaps = [(edited(f"{rows[i][1]} {rows[i][0]}"), names[i]) for i in some[600:900]]
with open(f"{out}/queries.tsv", "w", encoding="utf-8") as fh:
    for q in prefix:
        fh.write(f"prefix\t{q}\t\n")
    for kind, qs in (("typo", typos), ("swap", swaps)):
        for q, n in qs:
            fh.write(f"{kind}\t{q}\t{n}\n")


def measure(f, xs):
    f(xs[0])
    r = []
    for x in xs:
        a = time.process_time()
        f(x)
        r.append((time.process_time() - a) * 1e3)
    r.sort()
    return {"median_ms": round(st.median(r), 3), "p95_ms": round(r[int(0.95 * len(r))], 3)}


db = sqlite3.connect(":memory:")
db.execute("create virtual table p using fts5(name, company, title, city, email, note, tokenize='unicode61 remove_diacritics 2', prefix='2 3')")
db.executemany("insert into p values(?,?,?,?,?,?)", [(n,) + r[2:] for n, r in zip(names, rows)])
db.execute("insert into p(p) values('optimize')")
search = lambda w: db.execute("select rowid from p where p match ? order by rank limit 20", ('"' + w.replace('"', '') + '"*',)).fetchall()
print(json.dumps({"peer": "FTS5 prefix, bm25 top 20", **measure(search, prefix)}))
from rapidfuzz import fuzz, process

plain = [strip_accents(n).lower() for n in names]
near = lambda s: [x[2] for x in process.extract(strip_accents(s).lower(), plain, scorer=fuzz.ratio, limit=10)]
result = measure(near, [q for q, _ in typos[:100]])
result["recall@10"] = round(sum(any(names[j] == n for j in near(q)) for q, n in typos) / len(typos), 3)
print(json.dumps({"peer": "rapidfuzz ratio over all names", **result}))
