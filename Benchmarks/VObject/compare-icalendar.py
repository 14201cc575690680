"""Components and properties of calendars beside icalendar 7.3 (PyPI): compare-icalendar.py ENTREGENT FOLDER.

Properties of one name are put together, as icalendar does. Files that icalendar refuses are shown with what
Entregent says of them."""
import glob, json, os, subprocess, sys, warnings

from icalendar import Component

warnings.simplefilter("ignore")


def grouped(name, properties, components):
    order = list(dict.fromkeys(properties))
    return name, [p for one in order for p in [one] * properties.count(one)], components


def theirs(component):
    properties = [n for n, _ in component.property_items(recursive=False, sorted=False) if n not in ("BEGIN", "END")]
    return grouped(component.name, properties, [theirs(part) for part in component.subcomponents])


def ours(component):
    return grouped(component["name"], [p["name"] for p in component["properties"]], [ours(part) for part in component["components"]])


equal, different, refused = 0, [], []
for path in sorted(glob.glob(os.path.join(sys.argv[2], "*.ics"))):
    result = json.loads(subprocess.run([sys.argv[1], "inspect", "ical", path], capture_output=True).stdout)
    try:
        expected = [theirs(c) for c in Component.from_ical(open(path, "rb").read(), multiple=True)]
    except ValueError:
        refused.append((os.path.basename(path), [(e.get("line"), e["code"]) for e in result["errors"]]))
        continue
    if [ours(c) for c in result["components"]] == expected:
        equal += 1
    else:
        different.append(os.path.basename(path))
print(f"{equal} equal, {len(different)} different {different}")
for name, errors in refused:
    print("refused by icalendar:", name, errors)
