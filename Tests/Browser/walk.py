"""Walks the app as a person would, in a real browser on the real program, and looks at every page it can reach by links,
in English, in French with vous and with tu, light and dark, wide and narrow.

usage: walk.py BINARY FOLDER
"""
import json
import pathlib
import subprocess
import sys
import tempfile
import time

from selenium.common.exceptions import WebDriverException
from selenium.webdriver.common.keys import Keys

import crawl
from browser import Browser

TODAY = "2026-11-21"

PEOPLE = [
    ("Inès", "Carpentier", "Alma", "Développeuse back-end", "12 Mar 2024"),
    ("Maud", "Le Bihan", "Doctolib", "Tech lead", "03 Feb 2023"),
    ("Paul", "Okonkwo", "Bandcamp", "Site reliability engineer", "19 Aug 2025"),
    ("Zoé", "Marchetti", "Alma", "Talent acquisition manager", "20 Nov 2026"),
    ("Théo", "O'Neill", "Alma", "Engineering manager", "01 Oct 2022"),
    ("Lucía", "Fernández", "Clever Coopérative", "CTO", "11 Jan 2024"),
    ("Grace", "Mwangi", "Doctolib", "Développeuse iOS", "30 Jun 2025"),
    ("Anton", "Weiß", "Doctolib", "Data engineer", "07 Jul 2021"),
]

# The same person twice, as a phone knows her: something to ask about.
CARDS = """BEGIN:VCARD
VERSION:3.0
FN:Ines Carpentier
N:Carpentier;Ines;;;
ORG:Alma
TEL:+33612345678
END:VCARD
"""

# Pages that no link leads to.
UNLINKED = ["/nowhere", "/people?q=xyzxyz", "/people?q=carpentier", "/welcome"]

# Language, form of address, then (theme, width) of the checks with axe; 320 px is looked at besides.
VIEWS = [
    ("en", "vous", [("light", 1200), ("dark", 390)]),
    ("fr", "vous", [("dark", 1200), ("light", 390)]),
    ("fr", "tu", [("light", 390)]),
]


class Walk(Browser):
    def __init__(self, binary, folder):
        super().__init__(folder)
        self.binary = binary

    def run(self):
        with tempfile.TemporaryDirectory() as home:
            home = pathlib.Path(home)
            export = home / "Connections.csv"
            export.write_text(
                "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n" + "".join(
                    f"{given},{family},https://www.linkedin.com/in/{given}-{family}-{number},,{company},{title},{day}\n"
                    for number, (given, family, company, title, day) in enumerate(PEOPLE)), encoding="utf-8")
            cards = home / "phone.vcf"
            cards.write_text(CARDS.replace("\n", "\r\n"), encoding="utf-8")
            server = subprocess.Popen(
                [self.binary, "serve", "--port", "0", "--json", "--vault", str(home / "vault.sqlite"),
                 "--today", TODAY, "--lang", "en"], stdout=subprocess.PIPE, text=True)
            try:
                address = json.loads(server.stdout.readline())
                self.base = address["url"].split("?")[0].rstrip("/")
                self.visit(address, export, cards)
            finally:
                server.terminate()
                try:
                    if server.wait(timeout=15) != 0:
                        self.fault(f"the server ended with {server.returncode}")
                except subprocess.TimeoutExpired:
                    server.kill()
                    self.fault("the server did not end")
                self.expect(not (home / "vault.sqlite.uploads").exists(), "uploads were left behind")
                self.quit()

    def visit(self, address, export, cards):
        self.size(1200)
        self.theme("light")
        self.go("/people")
        self.expect("closed" in self.find("h1").text, "without the key the door is not closed")
        self.look("door")
        self.driver.get(address["url"])
        self.expect(self.driver.current_url == self.base + "/", "the key stays in the address")
        self.look("welcome-empty")
        self.look_round_the_demo()
        self.import_file(export, str(len(PEOPLE)), "import")
        self.import_file(cards, "1", "import-cards")
        self.work()
        self.without_script()
        self.look_at_everything()
        self.by_keyboard()
        self.forget_and_undo()

    def look_round_the_demo(self):
        """The invented people: every page says so, and one click leads back to an empty notebook."""
        if not self.all("form[action='/demo']"):
            self.fault("an empty notebook offers no demo")
            return
        self.submit("form[action='/demo'] button")
        found, faults = crawl.pages(self.base, self.cookie(), ["/today"], each=1)
        for fault in faults:
            self.fault("demo: " + fault)
        for address, _ in found:
            if address.endswith("/pitch/page"):
                continue  # the page one writes for a company, shown as the company will see it
            self.go(address)
            self.expect(bool(self.all(".demo")), f"the demo's {address} does not say what it is")
            self.look(f"demo-{crawl.name(address)}", saves=address in ("/today", "/people", "/companies"))
        self.go("/today")
        self.submit(".demo button")
        self.expect(not self.all(".demo") and bool(self.all(".doors")), "one click does not lead back from the demo")

    def import_file(self, file, count, name):
        self.go("/import")
        self.find("#files").send_keys(str(file))
        self.submit("form.drop button[type=submit]")
        self.wait_for("form[action$='/apply']")
        self.expect(count in self.find(".sums").text, "the preview does not count the people")
        self.look(f"{name}-preview")
        self.submit("form[action$='/apply'] button")
        self.wait_for("form[action='/history/undo']")
        self.look(f"{name}-done")

    def wait_for(self, selector):
        for _ in range(120):
            if self.all(selector):
                return
            time.sleep(0.25)
        raise SystemExit(f"{self.driver.current_url}: {selector} never came; there is: {self.find('main').text[:400]}")

    def work(self):
        """The things one does by hand: a name, a note, a promise, a target."""
        self.go("/people/new")
        self.submit("main form button[type=submit]")
        self.expect("/people" in self.driver.current_url and self.all(".errors"), "an empty name is accepted")
        self.look("person-refused")
        self.find("#f-name").send_keys("Camille Exemple")
        self.find("#f-company").send_keys("Alma")
        self.find("#f-tags").send_keys("meetup")
        self.submit("main form button[type=submit]")
        self.expect(self.find("h1").text == "Camille Exemple", "a person added by hand has no page")
        self.person = self.driver.current_url.replace(self.base, "")
        self.go(self.person + "/log")
        self.find("#f-text").send_keys("Coffee at Lyon.js, talked about load tests.")
        self.find("#f-minutes").send_keys("30")
        self.find("#f-mine-0").send_keys("send the script")
        self.submit("main form button[type=submit]")
        self.expect("load tests" in self.find(".timeline").text, "a note is not in the timeline")
        self.expect(bool(self.all(".promises li")), "a promise is not kept")
        self.go("/note")
        self.find("#f-people").send_keys("Nobody Atall")
        self.find("#f-text").send_keys("Met at the meetup.")
        self.submit("main form button[type=submit]")
        self.expect(bool(self.all("input[name=create]")), "an unknown name is not asked about")
        self.look("note-unclear")
        self.go("/note")
        self.find("#f-text").send_keys("Coffee with Camille and Nora Vidal yesterday, 30 min. I will send her the slides by Friday")
        self.submit("main form button[value=read]")
        self.expect(bool(self.all("input[name=person]:checked")) and bool(self.all("input[name=create]")), "a sentence is not read")
        self.look("note-understood")
        self.size(390)
        self.look("note-understood-390")
        self.size(1200)
        self.go(self.person + "/slots")
        self.look("slots-no-zone")
        self.find("#f-place").send_keys("Montréal, Québec")
        self.submit("main form button[type=submit]")
        self.expect(bool(self.all("#f-text")), "no windows are proposed")
        self.submit("main .raised form button[type=submit]")
        self.expect("prepare" in self.driver.current_url, "a fixed call leads to no sheet")
        self.go("/companies")
        self.find("#f-name").send_keys("Alma")
        self.find("#f-why").send_keys("The way they write about their mistakes.")
        self.submit("form[action='/companies/targets'] button")
        self.company = self.driver.current_url.replace(self.base, "")
        self.expect(self.find("h1").text == "Alma", "a target has no page")
        self.expect(bool(self.all(".rank")), "nobody is ranked at a company where people are known")

    def look_at_everything(self):
        starts = ["/today", self.person, self.company, self.person + "/message", self.person + "/slots?place=Boston", self.person + "/prepare",
                  "/duplicates", "/import", "/settings"]
        found, faults = crawl.pages(self.base, self.cookie(), starts)
        for fault in faults:
            self.fault(fault)
        pages = [address for address, _ in found] + UNLINKED
        print(f"{len(pages)} pages: " + " ".join(pages))
        for language, address_form, views in VIEWS:
            self.speak(language, address_form)
            looked = set()
            for page in pages:
                name = f"{crawl.name(page)}-{language}-{address_form}"
                self.size(1200)
                self.go(page)
                saves = name not in looked
                looked.add(name)
                for theme, width in views:
                    self.theme(theme)
                    self.size(width)
                    self.look(f"{name}-{theme}-{width}", saves=saves)
                self.size(320)
                self.fits(f"{name} at 320 px")
            self.size(1200)
            self.theme("light")

    def speak(self, language, address_form):
        self.go("/settings")
        for name, value in (("language", language), ("address", address_form)):
            self.driver.execute_script(
                "document.querySelector(arguments[0]).click()", f"input[name={name}][value={value}]")
        name = self.find("#f-name")
        name.clear()
        name.send_keys("Noé Marchetti")
        self.submit("form[action='/settings'] button[type=submit]")
        self.expect(self.find("html").get_attribute("lang") == language, f"the language is not {language}")

    def without_script(self):
        """Nothing needs the script: search and the menu work without it."""
        self.driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
        self.go("/people")
        field = self.find("#q")
        field.send_keys("carpentier")
        field.send_keys(Keys.ENTER)
        self.wait_for(".person a.name")
        self.expect("q=carpentier" in self.driver.current_url, "search needs the script")
        title = self.leave_aside()
        self.find(".flash form button").click()
        self.wait_for(".flash:not(.with-act)")
        self.expect(self.find(".next h2").text == title, "an item left aside by mistake does not come back")
        self.driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})

    def leave_aside(self):
        """Says "not this one" of the first item of the day; its title."""
        self.go("/today")
        title = self.find(".next h2").text
        self.find(".next button[value=skip]").click()
        self.wait_for(".flash.with-act")
        self.expect(self.find(".next h2").text != title, "an item left aside is still there")
        return title

    def by_keyboard(self):
        self.size(1200)
        title = self.leave_aside()
        self.look("today-left-aside")
        self.find("body").send_keys("u")
        self.wait_for(".flash:not(.with-act)")
        self.expect(self.find(".next h2").text == title, "the key u takes nothing back")
        self.go("/people")
        body = self.find("body")
        body.send_keys(Keys.TAB)
        self.expect(self.driver.switch_to.active_element.get_attribute("class") == "skip", "the first stop is not the skip link")
        self.go("/people")
        self.find("body").send_keys("/")
        self.expect(self.driver.switch_to.active_element.get_attribute("id") == "q", "/ does not reach the search")
        self.driver.switch_to.active_element.send_keys("Okonkwo")
        for _ in range(40):
            # Read in one go: the list is exchanged meanwhile.
            names = self.driver.execute_script(
                "return [...document.querySelectorAll('#results a.name')].map((link) => link.textContent)")
            if names == ["Paul Okonkwo"]:
                break
            time.sleep(0.1)
        self.expect(names == ["Paul Okonkwo"], f"search as one types gives {names}")
        self.go("/people")
        self.find("body").send_keys("j")
        self.driver.switch_to.active_element.send_keys("j")
        second = self.all("[data-keys] a.name")[1]
        self.expect(self.driver.switch_to.active_element == second, "j does not walk down the list")

    def forget_and_undo(self):
        self.go(self.person + "/forget")
        self.submit("main form button[type=submit]")
        self.go(self.person)
        self.expect("404" not in self.find("h1").text and not self.all(".timeline"), "a forgotten person still has a page")
        for _ in range(2):
            self.go("/history")
            self.submit("form[action='/history/undo'] button")
        self.go("/people")
        self.expect("Okonkwo" not in self.driver.page_source, "an undone import is still there")


def main():
    begun = time.time()
    walk = Walk(sys.argv[1], sys.argv[2])
    try:
        walk.run()
    except WebDriverException as failure:
        # The browser itself broke (a fault of a page is counted, never thrown): once more with a fresh one.
        print(f"the browser failed, the walk begins again: {failure}", file=sys.stderr)
        walk = Walk(sys.argv[1], sys.argv[2])
        walk.run()
    print(f"{walk.pages} looks in {time.time() - begun:.0f} s, {len(walk.faults)} faults; pictures in {walk.folder}")
    sys.exit(1 if walk.faults else 0)


main()
