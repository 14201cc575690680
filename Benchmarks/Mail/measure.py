"""CPU seconds (user + system of the whole process tree) beside the peers; medians of interleaved rounds."""
import json, os, resource, shutil, statistics, subprocess, sys


def cpu(command):
    """Runs a command; returns CPU seconds, peak memory in MB and the last line it printed."""
    reader, writer = os.pipe()
    if os.fork() == 0:
        os.close(reader)
        process = subprocess.run(command, shell=isinstance(command, str), stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        usage = resource.getrusage(resource.RUSAGE_CHILDREN)
        tail = (process.stdout.strip().split(b"\n") or [b""])[-1][-300:].decode("utf-8", "replace")
        error = process.stderr[-300:].decode("utf-8", "replace")
        os.write(writer, json.dumps([usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, process.returncode, tail, error]).encode())
        os._exit(0)
    os.close(writer)
    text = b""
    while part := os.read(reader, 65536):
        text += part
    os.wait()
    seconds, memory, code, tail, error = json.loads(text)
    if code != 0:
        sys.exit(f"{command} ended with status {code}: {error}")
    return seconds, memory, tail


def clean(path):
    for ending in ("", "-wal", "-shm"):
        if os.path.exists(path + ending):
            os.remove(path + ending)


def main(program, bench, gmime, python, generators, work, messages, rounds, index_rounds):
    os.makedirs(work, exist_ok=True)
    messages, here = int(messages), os.path.dirname(os.path.abspath(__file__))
    sizes = [messages // 4, messages // 2, messages]
    boxes = {}
    for size in sizes:
        boxes[size] = f"{work}/{size}.mbox"
        if not os.path.exists(boxes[size] + ".expected.json"):
            subprocess.run([sys.executable, f"{generators}/gen_mbox.py", boxes[size], str(size), "3", "1" if size == messages else "0"], check=True)
    box, figures, notes = boxes[messages], {}, {}

    def note(name, result):
        figures.setdefault(name, []).append(result[:2])
        notes[name] = result[2]

    for _ in range(int(rounds)):
        note("headers: GMime", cpu([gmime, box, "headers"]))
        note("headers: Entregent", cpu([bench, box, "headers"]))
        note("full text: GMime", cpu([gmime, box, "full"]))
        note("full text: fast-mail-parser", cpu([python, f"{here}/fast.py", box]))
        note("full text: Entregent", cpu([bench, box, "full"]))
    for size in sizes:
        note(f"full text, {size} messages", cpu([bench, boxes[size], "full"]))
    vault, home = f"{work}/vault.sqlite", f"{work}/mu"
    for _ in range(int(index_rounds)):
        shutil.rmtree(home, ignore_errors=True)
        note("index: mu", cpu(f"mu init --muhome={home} --maildir={box}.maildir --my-address=camille.exemple@example.org >/dev/null && mu index --muhome={home} >/dev/null"))
        clean(vault)
        note("index: Entregent", cpu([program, "import", box, "--vault", vault, "--json"]))
        note("the same again", cpu([program, "import", box, "--vault", vault, "--json"]))
    for size in sizes:
        clean(vault)
        note(f"import, {size} messages", cpu([program, "import", boxes[size], "--vault", vault, "--json"]))
    note("inspect mail", cpu(f"{program} inspect mail {box} | tail -c 20"))
    print(f"| {messages} messages, {os.path.getsize(box) >> 20} MB | CPU s | peak MB |\n|---|---|---|")
    for name, results in figures.items():
        print(f"| {name} | {statistics.median(r[0] for r in results):.3f} | {max(r[1] for r in results):.0f} |")
    for name in ("headers: GMime", "headers: Entregent", "full text: GMime", "full text: fast-mail-parser", "full text: Entregent"):
        print(name, notes[name])


main(*sys.argv[1:])
