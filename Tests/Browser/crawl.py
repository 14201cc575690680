"""Finds the pages of a running app by following its links, so that a page that is new is looked at without being named."""
import html.parser
import re
import urllib.error
import urllib.parse
import urllib.request

# Read as a user would never: feeds and files are no pages.
NOT_PAGES = re.compile(r"^/(assets/|favicon|health|feed|dav|api/)|\.(ics|vcf|csv|json|zip)$")


class Links(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.found = []

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag == "a" and attributes.get("href", "").startswith("/") and "download" not in attributes:
            self.found.append(attributes["href"])


def pattern(address):
    """Which kind of page an address is: numbers and values left out."""
    parts = urllib.parse.urlsplit(address)
    path = re.sub(r"/([a-z]{0,2})\d+(?=/|$)", r"/\1#", parts.path)
    names = sorted({name for name, _ in urllib.parse.parse_qsl(parts.query, keep_blank_values=True)})
    return path + ("?" + "&".join(names) if names else "")


def pages(base, cookie, starts, each=2, most=150):
    """Addresses of pages, at most `each` of a kind, and what is wrong with them: [(address, status)], [fault]."""
    queue = list(starts)
    seen, kinds, found, faults = set(), {}, [], []
    while queue and len(found) < most:
        address = queue.pop(0).split("#")[0]
        kind = pattern(address)
        # One of a kind will do where values only narrow a page; combinations of them show nothing new.
        enough = each if "?" not in kind else 1 if "&" not in kind else 0
        if address in seen or NOT_PAGES.search(urllib.parse.urlsplit(address).path) or kinds.get(kind, 0) >= enough:
            continue
        seen.add(address)
        kinds[kind] = kinds.get(kind, 0) + 1
        request = urllib.request.Request(base + address, headers={"Cookie": cookie, "Accept-Language": "en"})
        try:
            with urllib.request.urlopen(request, timeout=30) as answer:
                status, kind_of_file, body = answer.status, answer.headers.get("Content-Type", ""), answer.read()
                at = urllib.parse.urlsplit(answer.url)
        except urllib.error.HTTPError as error:
            faults.append(f"{address}: a link leads to status {error.code}")
            continue
        if "html" not in kind_of_file:
            continue
        if at.path != urllib.parse.urlsplit(address).path:
            queue.append(at.path + ("?" + at.query if at.query else ""))
            continue
        found.append((address, status))
        links = Links()
        links.feed(body.decode("utf-8", "replace"))
        queue += links.found
    return found, faults


def name(address):
    """A file name for a picture."""
    return re.sub(r"[^a-z0-9]+", "-", pattern(address).replace("#", "").lower()).strip("-") or "root"
