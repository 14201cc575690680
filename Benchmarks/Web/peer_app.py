"""The list page of a usual small web app: Flask, Jinja2 and sqlite3 on a table of people; 50 a page, with their number.
PEER_DB names its database (peer.py makes it from a vault, so that both show the same people)."""
import os
import sqlite3
import threading

from flask import Flask, request
from jinja2 import Environment

TEMPLATE = """<!doctype html><html lang=fr><head><meta charset=utf-8><title>Contacts</title><link rel=stylesheet href=/s.css></head><body><nav><a href=/>Accueil</a> <a href=/people>Contacts</a> <a href=/plan>Plan</a></nav><h1>Contacts ({{ total }})</h1>
<form><input name=q><button>Chercher</button></form><table>{% for c in rows %}<tr><td><a href="/people/{{ c.id }}">{{ c.name }}</a></td><td><a href="mailto:{{ c.email }}">{{ c.email }}</a></td><td>{{ c.company }}</td><td>{{ c.title }}</td><td>{{ c.place }}</td><td>{{ c.lastContact }}</td><td>{% for t in c.tags %}<span class=tag>{{ t }}</span> {% endfor %}</td></tr>
{% endfor %}</table><p>{% if page > 1 %}<a href="?page={{ prev }}">&lt;</a>{% endif %} {{ page }} / {{ pages }} <a href="?page={{ next }}">&gt;</a></p></body></html>"""

app = Flask(__name__)
local = threading.local()
template = Environment(autoescape=True).from_string(TEMPLATE)


@app.get("/people")
def people():
    if not hasattr(local, "db"):
        local.db = sqlite3.connect(os.environ["PEER_DB"])
        local.db.row_factory = sqlite3.Row
    page, db = request.args.get("page", 1, int), local.db
    total = db.execute("select count(*) from contact").fetchone()[0]
    rows = [dict(r) for r in db.execute(
        "select c.id, c.name, email, title, place, lastContact, co.name company from contact c"
        " left join company co on co.id = c.companyId order by sort limit 50 offset ?", ((page - 1) * 50,))]
    ids, tags = [r["id"] for r in rows], {}
    marks = ",".join("?" * len(ids))
    for i, text in db.execute(f"select personId, text from tag where personId in ({marks})", ids):
        tags.setdefault(i, []).append(text)
    for r in rows:
        r["tags"] = tags.get(r["id"], [])
    return template.render(rows=rows, total=total, page=page, prev=page - 1, next=page + 1, pages=total // 50)
