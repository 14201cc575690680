"""CPU per request of the people list beside Flask + gunicorn + sqlite3 with the same people, over HTTP; start, memory and
`today` of the same vault. usage: measure.py PROGRAM VAULT PYTHON_ENV WORK [ROUNDS] [SECONDS]"""
import json
import os
import re
import sqlite3
import statistics
import subprocess
import sys
import time
import urllib.request

TICK = os.sysconf("SC_CLK_TCK")


def tree(pid):
    with open(f"/proc/{pid}/task/{pid}/children") as children:
        return [pid] + [each for child in children.read().split() for each in tree(int(child))]


def ticks(pid):
    total = 0
    for each in tree(pid):
        with open(f"/proc/{each}/stat") as stat:
            fields = stat.read().rsplit(")", 1)[1].split()
        total += int(fields[11]) + int(fields[12])
    return total / TICK


def memory(pid):
    """Resident megabytes of the process, and those that no file backs."""
    with open(f"/proc/{pid}/status") as status:
        text = status.read()
    return tuple(round(int(re.search(rf"{name}:\s+(\d+)", text)[1]) / 1024) for name in ("VmRSS", "RssAnon"))


def load(pid, url, seconds, script=None):
    """CPU milliseconds per request under four connections."""
    options = ["-s", script] if script else []
    get(url)  # What is built on the first request is built before the load.
    subprocess.run(["wrk", "-t1", "-c4", "-d1s", *options, url], capture_output=True)
    before = ticks(pid)
    out = subprocess.run(["wrk", "-t1", "-c4", f"-d{seconds}s", *options, url], capture_output=True, text=True).stdout
    used = ticks(pid) - before
    if "Non-2xx" in out or "Socket errors" in out:
        sys.exit(f"{url}: {out}")
    return used / int(re.search(r"(\d+) requests in", out)[1]) * 1000


def get(url):
    return urllib.request.urlopen(url, timeout=60).read().decode()


def make_peer(vault, path):
    if os.path.exists(path):
        os.remove(path)
    db = sqlite3.connect(f"file:{path}", uri=True)
    db.executescript(f"""
        attach 'file:{vault}?mode=ro' as v;
        create table company(id integer primary key, name text);
        insert into company select id, name from v.company;
        create table contact(id integer primary key, name text, sort text, email text, title text, place text, companyId int, lastContact text);
        insert into contact select p.id, p.name, p.sortKey,
          (select value from v.channel c where c.personId = p.id and kind = 'email' order by position limit 1), p.title, p.place,
          p.companyId, p.lastContact from v.person p where p.mergedInto is null and p.isOwn = 0;
        create table tag(personId int, text text); insert into tag select personId, text from v.tag;
        create index c1 on contact(sort); create index t1 on tag(personId); analyze main;""")
    db.commit()
    db.close()


def start(program, vault):
    begun = time.perf_counter()
    server = subprocess.Popen([program, "serve", "--no-key", "--port", "0", "--json", "--vault", vault, "--lang", "fr"],
                              stdout=subprocess.PIPE, text=True)
    base = json.loads(server.stdout.readline())["url"].rstrip("/")
    get(base + "/today")
    return server, base, (time.perf_counter() - begun) * 1000, ticks(server.pid) * 1000


def cursors(base, pages):
    """Addresses of the first pages of the list, by its own links."""
    found, address = ["/people"], "/people"
    while len(found) < pages:
        link = re.search(r'rel="next" href="([^"]+)"', get(base + address))
        if not link:
            break
        address = link[1].replace("&amp;", "&")
        found.append(address)
    return found


def main(program, vault, env, work, rounds=3, seconds=4):
    rounds, seconds = int(rounds), int(seconds)
    peer_db = f"{work}/peer.db"
    make_peer(vault, peer_db)
    here = os.path.dirname(os.path.abspath(__file__))
    figures = {}

    def note(name, value):
        figures.setdefault(name, []).append(value)

    for _ in range(3):
        server, _, wall, cpu = start(program, vault)
        time.sleep(1)
        note("start to first page, wall ms", wall)
        note("start to first page, CPU ms", cpu)
        note("memory after the first page, MB", memory(server.pid)[0])
        server.terminate()
        server.wait()
    for _ in range(5):
        before = os.times()
        subprocess.run([program, "today", "--vault", vault, "--json"], stdout=subprocess.DEVNULL, check=True)
        after = os.times()
        note("today, process included, CPU ms",
             (after.children_user + after.children_system - before.children_user - before.children_system) * 1000)
    server, base, _, _ = start(program, vault)
    pages = cursors(base, 200)
    with open(f"{work}/pages.lua", "w") as script:
        script.write("local p = {" + ",".join(f"'{page}'" for page in pages) + "}\nlocal i = 0\n"
                     "request = function() i = i % #p + 1; return wrk.format('GET', p[i]) end\n")
    peer = subprocess.Popen(
        [f"{env}/bin/gunicorn", "-w", "1", "-b", "127.0.0.1:5411", "--log-level", "error", "--keep-alive", "30", "-k",
         "gthread", "--threads", "1", "peer_app:app"], cwd=here, env={**os.environ, "PEER_DB": peer_db})
    time.sleep(3)
    try:
        for _ in range(rounds):
            note("peer, page 1", load(peer.pid, "http://127.0.0.1:5411/people?page=1", seconds))
            note("page 1", load(server.pid, base + "/people", seconds))
            note(f"page {len(pages)}", load(server.pid, base + pages[-1], seconds))
            note(f"all {len(pages)} pages in turn", load(server.pid, base + "/", seconds, f"{work}/pages.lua"))
            note("search 'mar'", load(server.pid, base + "/people?q=mar", seconds))
            note("search 'dupond' (typos)", load(server.pid, base + "/people?q=dupond", seconds))
            note("nothing but HTTP", load(server.pid, base + "/health", seconds))
        time.sleep(3)
        note("memory after load, MB", memory(server.pid)[0])
        note("of it no file's, MB", memory(server.pid)[1])
    finally:
        peer.terminate()
        peer.wait()
        server.terminate()
        server.wait()
    base_cost = statistics.median(figures["peer, page 1"])
    print("| what | median | ratio to the peer |\n|---|---|---|")
    for name, values in figures.items():
        value = statistics.median(values)
        is_load = not any(word in name for word in ("MB", "wall", "CPU ms"))
        print(f"| {name}{' (CPU ms a request)' if is_load else ''} | {value:.3f} | {f'{value / base_cost:.3f}' if is_load else ''} |")


main(*sys.argv[1:])
