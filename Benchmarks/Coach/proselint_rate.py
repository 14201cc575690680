"""How many messages proselint reads a second of processor time, in process, after a first call."""
import json
import resource
import sys


def seconds():
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return usage.ru_utime + usage.ru_stime


def linter():
    try:
        from proselint.checks import __register__
        from proselint.registry import CheckRegistry
        from proselint.tools import LintFile
    except ImportError:  # before 0.16
        from proselint.tools import lint
        return lint
    CheckRegistry().register_many(__register__)
    return lambda text: LintFile("message", text).lint()


texts = [json.loads(line)["text"] for line in open(sys.argv[1])]
rounds = int(sys.argv[2])
lint = linter()
lint(texts[0])
start = seconds()
for _ in range(rounds):
    for text in texts:
        lint(text)
spent = seconds() - start
print(f"messages {len(texts) * rounds} seconds {spent:.3f} rate {len(texts) * rounds / spent:.1f}")
