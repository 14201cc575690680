"""Every reader at three sizes, with input that is meant well and input that is not: CPU seconds and peak memory.

  linear.py TABLEBENCH GENERATORS WORKFOLDER

What is meant well comes from the seeded generators, what is not is made here. Cost is linear when it doubles
with the size; twice as much again is allowed for the noise of a busy machine.
"""
import gzip, io, os, random, subprocess, sys, tarfile, zipfile

bench, generators, work = sys.argv[1:4]
os.makedirs(work, exist_ok=True)
rng = random.Random(7)
FIRST = "Zoé Tom Léa Ada Hugo Inès Paul Nora Marc Lise Omar Jade Luc Rosa Théo Mila".split()
LAST = "Roux Riou Petit Morel Leroy Faure Garnier Blanc Henry Colin Picard Lucas Rey Caron Noël Perrin".split()


def cpu(command):
    reader, writer = os.pipe()
    pid = os.fork()
    if pid == 0:
        null = os.open(os.devnull, os.O_WRONLY)
        os.dup2(null, 1)
        os.dup2(null, 2)
        os.execv(command[0], command)
    _, status, usage = os.wait4(pid, 0)
    assert status == 0, command
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss // 1024


def name(index):
    return f"{FIRST[index % 16]} {LAST[index // 16 % 16]}{chr(97 + index // 256 % 26)}{chr(97 + index // 6656 % 26)}"


def generated(script, ending, count):
    path = f"{work}/{count}.{ending}"
    if not os.path.exists(path):
        subprocess.run([sys.executable, f"{generators}/{script}", path, str(count)], check=True, stdout=subprocess.DEVNULL)
    return path


def made(label, text):
    path = f"{work}/{label}"
    with open(path, "wb") as file:
        file.write(text if isinstance(text, bytes) else text.encode())
    return path


def archive(count, ending):
    path = f"{work}/{count}.{ending}"
    if os.path.exists(path):
        return path
    box = open(generated("gen_mbox.py", "mbox", count), "rb").read()
    if ending == "zip":
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as out:
            out.writestr("Takeout/Mail/All.mbox", box)
    else:
        with tarfile.open(path, "w:gz") as out:
            info = tarfile.TarInfo("Takeout/Mail/All.mbox")
            info.size = len(box)
            out.addfile(info, io.BytesIO(box))
    return path


def profile(count):
    jobs = "\n".join(f"Firm {i}\nDeveloper\nJanuary {1960 + i % 60} - March {1961 + i % 60} (1 year)\nLyon, France\n" for i in range(count))
    return f"Zoé Roux\nDeveloper at Firm 1\nLyon, France\n\nExperience\n{jobs}\nEducation\nUniversity of Lyon\n"


ROWS = [
    ("cards", "cards", [5000, 10000, 20000], lambda n: generated("gen_vcf.py", "vcf", n)),
    ("calendar", "calendar", [5000, 10000, 20000], lambda n: generated("gen_ics.py", "ics", n)),
    ("mailbox, full text", "mail", [12500, 25000, 50000], lambda n: generated("gen_mbox.py", "mbox", n)),
    ("table nobody knows", "table", [50000, 100000, 200000], lambda n: made(f"{n}.csv", "Nom complet,Courriel,Remarques\n" + "".join(f'{name(i)},p{i}@a.example,"dit ""oui"" {i}"\n' for i in range(n)))),
    ("list of names", "list", [20000, 40000, 80000], lambda n: made(f"{n}.txt", "Speakers\n" + "".join(f"- {name(i)}, CTO at Firm {i}\n" for i in range(n)))),
    ("page of names", "list", [20000, 40000, 80000], lambda n: made(f"{n}.html", "<html><body><h2>Speakers</h2>" + "".join(f"<li><b>{name(i)}</b>, CTO at <i>Firm {i}</i></li>\n" for i in range(n)))),
    ("profile", "profile", [2000, 4000, 8000], lambda n: made(f"{n}.profile.txt", profile(n))),
    ("zip of a mailbox", "members", [12500, 25000, 50000], lambda n: archive(n, "zip")),
    ("tgz of a mailbox", "members", [12500, 25000, 50000], lambda n: archive(n, "tgz")),
    ("tags never closed (page)", "page", [250000, 500000, 1000000], lambda n: made(f"{n}.open.html", "<html>" + "<a " * n)),
    ("tags never closed (list)", "list", [250000, 500000, 1000000], lambda n: made(f"{n}.open2.html", "<html>" + "<a" * n)),
    ("quotes never closed", "page", [100000, 200000, 400000], lambda n: made(f"{n}.quote.html", "<html>" + "<a b=\"'c>" * n)),
    ("closings in a script", "list", [100000, 200000, 400000], lambda n: made(f"{n}.script.html", "<html><script>" + "</a" * n + ">")),
    ("nested parts", "mail", [20000, 40000, 80000], lambda n: made(f"{n}.parts.mbox", "From a@b.example Mon Jan  5 09:18:11 2026\nFrom: a@b.example\nContent-Type: multipart/mixed; boundary=x\n\n" + "--x\nContent-Type: multipart/mixed; boundary=x\n\n" * n)),
    ("one header of addresses", "mail", [50000, 100000, 200000], lambda n: made(f"{n}.to.mbox", "From a@b.example Mon Jan  5 09:18:11 2026\nFrom: a@b.example\nTo: " + ",\n ".join(f'"(" <p{i}@a.example> (c' for i in range(n)) + "\n\nx\n")),
    ("quoted replies", "mail", [100000, 200000, 400000], lambda n: made(f"{n}.reply.mbox", "From a@b.example Mon Jan  5 09:18:11 2026\nFrom: a@b.example\n\n" + "On Monday, Zoé wrote:\n> x\n" * n)),
    ("quotes in a table", "table", [500000, 1000000, 2000000], lambda n: made(f"{n}.quotes.csv", "Nom complet,Courriel\n" + "Zoé Roux,zoe@a.example\n" * 3 + '"a' * n)),
    ("folded lines", "cards", [200000, 400000, 800000], lambda n: made(f"{n}.folds.vcf", "BEGIN:VCARD\nVERSION:3.0\nFN:Z\nNOTE:" + "x\n " * n + "\nEND:VCARD\n")),
    ("components never ended", "calendar", [100000, 200000, 400000], lambda n: made(f"{n}.open.ics", "BEGIN:VCALENDAR\n" + "BEGIN:VEVENT\n" * n)),
]

print("| reader | sizes | CPU s | peak MB |\n|---|---|---|---|")
for label, command, sizes, file in ROWS:
    figures = [min(cpu([bench, command, file(size)]) for _ in range(2)) for size in sizes]
    print(f"| {label} | {' / '.join(f'{s:,}' for s in sizes)} | {' / '.join(f'{c:.2f}' for c, _ in figures)} | {' / '.join(str(m) for _, m in figures)} |", flush=True)
