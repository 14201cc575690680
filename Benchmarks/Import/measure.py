"""CPU seconds (user + system of the whole process tree) of imports beside the peer; medians of interleaved rounds."""
import json, os, resource, statistics, subprocess, sys, zipfile


def cpu(arguments, shell=False):
    """Runs a command; returns CPU seconds, peak memory in MB and what it printed."""
    reader, writer = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(reader)
        process = subprocess.run(arguments, shell=shell, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        usage = resource.getrusage(resource.RUSAGE_CHILDREN)
        os.write(writer, json.dumps([usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, process.returncode]).encode())
        os._exit(0)
    os.close(writer)
    text = b""
    while part := os.read(reader, 65536):
        text += part
    os.waitpid(pid, 0)
    seconds, memory, code = json.loads(text)
    if code != 0:
        sys.exit(f"{arguments} ended with status {code}")
    return seconds, memory


def changed(source, target):
    """The same export with the employer of 100 connections changed, zipped anew."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            data = old.read(name)
            if name == "Connections.csv":
                lines = data.decode().split("\n")
                for number in range(100, 200):
                    lines[number] = lines[number].replace(",", ",X", 1)
                data = "\n".join(lines).encode()
            new.writestr(name, data)


def main(program, generators, work, connections, messages, rounds):
    os.makedirs(work, exist_ok=True)
    export = f"{work}/{connections}-{messages}"
    if not os.path.exists(f"{export}/linkedin_export.zip"):
        subprocess.run([sys.executable, f"{generators}/gen_linkedin.py", export, connections, messages, "17"], check=True)
    archive, vault = f"{export}/linkedin_export.zip", f"{work}/vault.sqlite"
    changed(archive, f"{export}/changed.zip")
    peer = f"rm -f {work}/peer.db; unzip -p {archive} messages.csv > {work}/peer.csv; sqlite3 {work}/peer.db -cmd '.mode csv' '.import {work}/peer.csv m'"
    figures = {}

    def note(name, result):
        figures.setdefault(name, []).append(result)

    for _ in range(int(rounds)):
        for ending in ("", "-wal", "-shm"):
            if os.path.exists(vault + ending):
                os.remove(vault + ending)
        note("unzip + .import", cpu(peer, shell=True))
        note("import", cpu([program, "import", archive, "--vault", vault, "--json"]))
        note("the same again", cpu([program, "import", archive, "--vault", vault, "--json"]))
        note("100 rows changed", cpu([program, "import", f"{export}/changed.zip", "--vault", vault, "--json"]))
        note("today", cpu([program, "today", "--vault", vault, "--json", "--today", "2026-07-10"]))
    base = statistics.median(seconds for seconds, _ in figures["unzip + .import"])
    print(f"| {connections} connections, {messages} messages | CPU s | ratio | peak MB |\n|---|---|---|---|")
    for name, results in figures.items():
        seconds = statistics.median(seconds for seconds, _ in results)
        print(f"| {name} | {seconds:.3f} | {seconds / base:.2f} | {max(memory for _, memory in results):.0f} |")


main(*sys.argv[1:])
