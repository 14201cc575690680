"""Decides on possible duplicates in a real browser on the real program, without scripts and by the keyboard alone: a pair
that is one person, a pair that is two, one put off, a group of three, the surest at once; takes all of it back on the page and
from the history. On a phone in the dark, and on a wide screen in the light.

usage: duplicates.py BINARY FOLDER
"""
import json
import pathlib
import subprocess
import sys
import tempfile
import time

from selenium.webdriver.common.keys import Keys

from browser import Browser

TODAY = "2026-11-21"

# Name, then fields: what may be one person stands together.
PEOPLE = [
    ("Soazig Kermarrec", ["company=Alma", "place=Brest"]),
    ("Soazig Kermarec", ["company=Alma", "place=Brest", "title=Développeuse"]),
    ("S. Kermarrec", ["company=Alma"]),
    ("Gurvan Le Bihan", ["company=Criteo", "email=gurvan@criteo.example"]),
    ("Gurvan Le Bian", ["company=Criteo", "place=Rennes"]),
    ("Enora Quéméneur", ["company=Doctolib", "title=CTO"]),
    ("Énora Quemeneur", ["company=Doctolib", "place=Nantes"]),
    ("Padrig Talarmin", ["company=Bandcamp", "place=Lyon"]),
    ("Padrig Talarmin", ["company=Bandcamp", "place=Lyon", "title=SRE"]),
]

VIEWS = [("fr", "tu", "dark", 390), ("fr", "vous", "light", 1200), ("en", "vous", "dark", 1200), ("en", "vous", "light", 390)]


class DuplicatesWalk:
    def __init__(self, browser, binary, home, language, address, theme, width):
        self.browser, self.driver = browser, browser.driver
        self.binary, self.vault = binary, str(home / "vault.sqlite")
        self.language, self.address, self.theme, self.width = language, address, theme, width
        self.name = f"{language}-{address}-{theme}-{width}"

    def program(self, *arguments):
        return subprocess.run(
            [self.binary, *arguments, "--vault", self.vault, "--today", TODAY, "--json"], check=True,
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True).stdout

    def run(self):
        for name, fields in PEOPLE:
            self.program("add", "person", name, *fields)
        self.program("me", f"lang={self.language}", f"address={self.address}")
        server = subprocess.Popen(
            [self.binary, "serve", "--port", "0", "--json", "--vault", self.vault, "--today", TODAY],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        try:
            address = json.loads(server.stdout.readline())
            self.browser.base = address["url"].split("?")[0].rstrip("/")
            self.browser.size(self.width)
            self.browser.theme(self.theme)
            self.driver.get(address["url"])
            self.browser.scripts(False)
            self.decide()
            self.take_back()
            self.surest()
        finally:
            self.browser.scripts(True)
            server.terminate()
            self.expect(server.wait(timeout=15) == 0, "the server failed")

    # What one does

    def decide(self):
        self.browser.go("/duplicates")
        decided = {"pair": 0, "group": 0}
        first = None
        for _ in range(12):
            boxes = self.browser.all("input[name=one]")
            if not self.browser.all("button[name=decision]"):
                break
            main = self.browser.find("main").text
            if boxes:
                self.look("group")
                decided["group"] += 1
                for box in boxes:
                    if not box.is_selected():
                        self.browser.reach(box, self.name)
                        box.send_keys(Keys.SPACE)
                self.expect(all(box.is_selected() for box in self.browser.all("input[name=one]")), "a record is not ticked")
                self.press("same")
            elif decided["pair"] == 0 and first is None:
                self.look("pair")
                first = main
                self.expect(not self.browser.find(".by-key").is_displayed(), "keys are named that do nothing without scripts")
                self.press("later")
                self.expect(self.browser.find("main").text != first, "what is put off is asked at once")
            else:
                decided["pair"] += 1
                choice = "same" if decided["pair"] % 2 else "apart"
                self.press(choice)
                self.look(f"after-{choice}")
        else:
            self.fault("it never ends")
        self.expect(decided == {"pair": 3, "group": 1}, f"asked were {decided}")
        self.look("end")

    def take_back(self):
        """The last decision on the page itself, the others from the history; each is one entry, a group too."""
        undo = self.browser.find("form[action='/duplicates/undo'] button")
        self.activate(undo)
        self.said()
        self.look("undone")
        self.browser.go("/history")
        self.look("history")
        self.undo_all(3)

    def surest(self):
        """The very probable pairs looked over and joined at once, taken back at once."""
        self.browser.go("/duplicates")
        self.activate(self.browser.find("a[href='/duplicates/surest']"))
        self.look("surest")
        self.activate(self.browser.find("form[action='/duplicates/surest'] button"))
        self.said()
        self.look("surest-done")
        self.browser.go("/history")
        self.look("surest-history")
        self.undo_all(1)

    def undo_all(self, count):
        for done in range(12):
            buttons = self.browser.all("form[action='/history/undo'] button")
            if not buttons:
                break
            self.activate(buttons[0])
            self.said()
        self.expect(done == count, f"the history had {done} entries, not {count}")
        names = [each["name"] for each in json.loads(self.program("people"))]
        self.expect(sorted(names) == sorted(name for name, _ in PEOPLE), f"in the end there are {names}")

    # Hands: the keyboard alone

    def press(self, decision):
        self.activate(self.browser.find(f"button[name=decision][value={decision}]"))
        self.said()

    def said(self):
        """The page that answers says what was done, where it is seen at once."""
        flash = self.browser.all(".flash[role=status]")
        self.expect(bool(flash) and bool(flash[0].text.strip()), f"{self.driver.current_url}: nothing says what was done")

    def activate(self, element):
        old = self.browser.find("html")
        self.browser.reach(element, self.name)
        self.driver.switch_to.active_element.send_keys(Keys.ENTER)
        self.browser.answer(old, self.name)

    # Looking

    def look(self, what):
        """Scripts run while the checker looks; the page itself came without."""
        self.browser.scripts(True)
        self.browser.look(f"duplicates-{self.name}-{what}")
        self.browser.scripts(False)

    def fault(self, text):
        self.browser.fault(f"{self.name}: {text}")

    def expect(self, condition, text):
        if not condition:
            self.fault(text)


def main():
    begun = time.time()
    browser = Browser(sys.argv[2])
    try:
        for view in VIEWS:
            with tempfile.TemporaryDirectory() as home:
                DuplicatesWalk(browser, sys.argv[1], pathlib.Path(home), *view).run()
    finally:
        browser.quit()
    print(f"{len(VIEWS)} walks over duplicates in {time.time() - begun:.0f} s, {len(browser.faults)} faults; "
          f"pictures in {sys.argv[2]}")
    sys.exit(1 if browser.faults else 0)


main()
